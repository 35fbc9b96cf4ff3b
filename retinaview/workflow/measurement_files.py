"""Annotations kept for each photograph, found by what its picture holds and not by its name."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, TypeAdapter, ValidationError

from retinaview import paths
from retinaview.core.annotation import Annotation
from retinaview.core.image import FundusImage
from retinaview.core.overlay import Overlay
from retinaview.errors import MeasureError
from retinaview.imaging.calibration import Calibration
from retinaview.imaging.measuring import Measurement, measurements_of
from retinaview.words import mark, tr
from retinaview.workflow.owner_files import make_owner_folder, replace_whole

SCHEMA: Final = "retinaview-measurements/1"
DAMAGED: Final = mark(
    "The measurements kept for this photograph could not be read; the file was set aside."
)

UNREADABLE: Final = mark("The measurements kept for this photograph could not be read.")


def _with_ids_of_their_own(annotations: tuple[Annotation, ...]) -> tuple[Annotation, ...]:
    if len({each.id for each in annotations}) != len(annotations):
        raise ValueError("two annotations of one id")
    return annotations


class _Kept(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    schema_id: Literal["retinaview-measurements/1"] = SCHEMA
    picture_id: str
    annotations: Annotated[tuple[Annotation, ...], AfterValidator(_with_ids_of_their_own)] = ()
    calibration: Calibration | None = None


@dataclass(frozen=True)
class Measurements:
    """What a user has measured on one photograph, and the scale that the user gave it."""

    annotations: tuple[Annotation, ...] = ()
    calibration: Calibration | None = None


@dataclass(frozen=True)
class Found:
    """What was kept; `problem` is a sentence, "" where nothing went wrong.

    Where it is not `is_writable`, a file is there that could not be read: nothing may replace it.
    """

    measurements: Measurements = Measurements()
    problem: str = ""
    is_writable: bool = True

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """Those of the measurements."""
        return self.measurements.annotations


class MeasurementFiles:
    """One small JSON file a photograph, for the owner alone.

    Args:
        folder: where they lie; in the user's data folder if None.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or paths.user_data() / "measurements"

    def path_of(self, picture_id: str) -> Path:
        """Where the annotations of one picture lie."""
        return self._folder / f"{hashlib.sha256(picture_id.encode()).hexdigest()}.json"

    def load(self, picture_id: str) -> Found:
        """Read what is kept; a damaged file is set aside under another name."""
        path = self.path_of(picture_id)
        try:
            kept = TypeAdapter(_Kept).validate_json(path.read_bytes())
        except FileNotFoundError:
            return Found()
        except (ValidationError, MeasureError):
            problem = _set_aside(path)
            return Found(problem=tr(problem), is_writable=problem == DAMAGED)
        except OSError:
            return Found(problem=tr(UNREADABLE), is_writable=False)
        if kept.picture_id != picture_id:
            return Found()
        return Found(Measurements(kept.annotations, kept.calibration))

    def save(self, picture_id: str, measurements: Measurements) -> None:
        """Write them whole; where there are none the file goes.

        Raises:
            OSError: it cannot be written; what was kept before stays.
        """
        path = self.path_of(picture_id)
        if measurements == Measurements():
            path.unlink(missing_ok=True)
            return
        make_owner_folder(self._folder)
        kept = _Kept(
            picture_id=picture_id,
            annotations=measurements.annotations,
            calibration=measurements.calibration,
        )
        replace_whole(path, kept.model_dump_json(indent=1).encode())


def kept_measurements(
    image: FundusImage, overlays: Iterable[Overlay] = (), files: MeasurementFiles | None = None
) -> tuple[tuple[Measurement, ...], str]:
    """Give what a hand measured on a photograph, and a sentence where it cannot be read.

    Args:
        image: the photograph.
        overlays: of the whole photograph, among which the optic disc may be.
        files: where it is kept; in the user's data folder if None.
    """
    found = (files or MeasurementFiles()).load(image.source.picture_id)
    scale = found.measurements.calibration
    return measurements_of(found.annotations, image, overlays, scale), found.problem


def without_words(measurement: Measurement) -> Measurement:
    """Leave out what the user wrote, and who it was and when."""
    annotation = measurement.annotation
    plain = replace(annotation, text="", author="", made_at="")
    return replace(measurement, annotation=plain)


def _set_aside(path: Path) -> str:
    number = 1
    while (aside := path.with_suffix(f".damaged-{number}.json")).exists():
        number += 1
    try:
        path.replace(aside)
    except OSError:
        return UNREADABLE
    return DAMAGED
