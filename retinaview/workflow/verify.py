"""Is a picture what its record says? Read it back, compare, make it again.

The checks, each of which may find that it holds, that something differs, or that it cannot be told:

- record: its seal is that of its text. A careless edit breaks it; it is no signature.
- picture: the pixels are those the record names.
- input: the photograph is the one the record names.
- model: the model installed here has the recorded version and weights.
- run: run again with the recorded options, the photograph gives the recorded result.
- mark: the file shows that result; nothing but the mark was drawn into it.

Other versions of packages are no difference by themselves: where all else holds they are noted, and
where the run differs they are named as what may explain it.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, Protocol

import numpy as np

from retinaview.catalog import Catalog, file_sha256
from retinaview.core.image import FundusImage, LoadChoices
from retinaview.core.pixels import Pixels, pixels_sha256
from retinaview.core.progress import Progress, part
from retinaview.core.study import Recipe, Study, frozen_options
from retinaview.engine.record import versions
from retinaview.errors import CatalogError, OptionError, RetinaViewError, WeightsError
from retinaview.report.record import Record
from retinaview.workflow.deidentify import blank_image, blank_outside
from retinaview.workflow.mark import draw_mark
from retinaview.workflow.recorded import Recorded

State = Literal["holds", "differs", "unknown", "note"]
JPEG_MEAN = 3.0
"""Mean difference in 8-bit grey levels that JPEG coding at quality 95 stays below."""
DEVICES = {"CPU": "cpu", "Apple GPU": "mps"}

Load = Callable[[Path, LoadChoices], FundusImage]


class RunsRecipes(Protocol):
    """What is wanted of an engine; `retinaview.engine.Engine` is one."""

    catalog: Catalog

    def run(self, image: FundusImage, recipe: Recipe, progress: Progress) -> Study:
        """Enhance `image` as `recipe` says."""
        ...


@dataclass(frozen=True)
class Check:
    """One thing that was looked at, and the sentence that says what was found."""

    id: str
    state: State
    sentence: str


@dataclass(frozen=True)
class Verdict:
    """What came of all checks."""

    checks: tuple[Check, ...]

    @property
    def word(self) -> Literal["match", "differs", "unknown"]:
        """Say "match" where all holds, "differs" where something does not, else "unknown"."""
        states = {check.state for check in self.checks}
        if "differs" in states:
            return "differs"
        return "unknown" if "unknown" in states else "match"


def verify(
    recorded: Recorded,
    against: Path | None,
    engine: RunsRecipes,
    load: Load,
    progress: Progress,
    other: Path | None = None,
) -> Verdict:
    """Check a file against its record, and make the picture again; both of a report on a pair.

    Args:
        recorded: the file with its record.
        against: the photograph; None looks for the recorded name beside the file.
        engine: runs the recorded recipe.
        load: reads the photograph as the recorded choices say.
        progress: called between steps.
        other: the second photograph of a pair, as `against`. Its checks have a 2 behind their ids.

    Raises:
        Cancelled: the user stopped it.
    """
    record = recorded.record
    second = record.other
    share = 1.0 if second is None else 0.5
    checks = [_seal(recorded), *_picture(recorded)]
    checks += _made_again(recorded, against, engine, load, part(progress, 0.0, share))
    if second is not None:
        of_second = replace(recorded, record=second)
        found = _made_again(of_second, other, engine, load, part(progress, share, 1.0))
        checks += [replace(check, id=f"{check.id} 2") for check in found]
    return Verdict((*checks, _versions(record)))


def _made_again(
    recorded: Recorded, against: Path | None, engine: RunsRecipes, load: Load, progress: Progress
) -> list[Check]:
    """Look at photograph and model, and where both are here, run it again."""
    record = recorded.record
    source = against or recorded.path.with_name(Path(record.input_name).name)
    found, is_ours = _input(record, source, is_given=against is not None)
    model, can_run = _model(record, engine.catalog)
    checks = [found, model]
    if not (is_ours and can_run):
        return checks
    try:
        image = load(source, record.choices)
        study = engine.run(image, recipe_of(record), progress)
    except RetinaViewError as error:
        sentence = f"The recorded run cannot be done here: {error}"
        return [*checks, Check("run", "unknown", sentence)]
    run = _run(record, study, is_same_model=model.state == "holds")
    return [*checks, run, *_shown(recorded, study)]


def recipe_of(record: Record) -> Recipe:
    """What has to be done to make a recorded result again; a review changes no pixel."""
    device = DEVICES.get(record.execution.device, record.asked.device)
    return Recipe(
        enhancer=record.model_id,
        options=frozen_options(record.options),
        device=device,
        precision=record.execution.precision,
        tile_px=record.asked.tile_px,
        review=False,
        region=record.region,
        how_much=record.how_much,
    )


def _seal(recorded: Recorded) -> Check:
    if recorded.is_sealed is None:
        return Check("record", "note", "The record is of the first form, which bore no seal.")
    if recorded.is_sealed:
        return Check("record", "holds", "The record is as it was written (it is no signature).")
    return Check("record", "differs", "The record was edited after it was written.")


def _picture(recorded: Recorded) -> list[Check]:
    record, pixels = recorded.record, recorded.pixels
    if pixels is None:
        sentence = "A report: the pictures printed in it are not compared, its record is."
        return [Check("picture", "note", sentence)]
    named = record.map.pixels_sha256 if record.map else None
    if record.file is not None:
        named = record.file.pixels_sha256
    if named is None:
        return [Check("picture", "note", "The record names no pixels of the file to compare.")]
    if pixels_sha256(pixels) == named:
        return [Check("picture", "holds", "The picture's pixels are those that were written.")]
    return [Check("picture", "differs", "The picture was edited after it was written.")]


def _input(record: Record, source: Path, *, is_given: bool) -> tuple[Check, bool]:
    try:
        sha256 = file_sha256(source)
    except OSError:
        where = "It cannot be read." if is_given else "Name it by --against."
        sentence = f"The photograph it was made of is not here. {where}"
        return Check("input", "unknown", sentence), False
    if sha256 == record.input_sha256:
        return Check("input", "holds", "The photograph is the one it was made of."), True
    sentence = "The photograph is not the one it was made of, or was changed since."
    return Check("input", "differs", sentence), False


def _model(record: Record, catalog: Catalog) -> tuple[Check, bool]:
    """Compare the model installed here; the second says whether it can be run at all."""
    label = f"{record.model_title} {record.model_version}"
    try:
        card = catalog.card(record.model_id)
        card.complete(record.options)
        if card.weights is not None:
            card.verified_weights()
    except CatalogError:
        return Check("model", "unknown", f"The model {record.model_id} is not installed."), False
    except WeightsError as error:
        return Check("model", "differs", str(error)), False
    except OptionError as error:
        return Check("model", "differs", f"The recorded parameters do not fit: {error}"), False
    if card.sha256 != record.weights_sha256:
        sentence = f"Other weights: {card.label} here is not the {label} it was made with."
        return Check("model", "differs", sentence), True
    if (card.version, card.method) != (record.model_version, record.model_method):
        sentence = f"Another version of the model: {card.label} here, {label} in the record."
        return Check("model", "differs", sentence), True
    sentence = f"{card.label} here has the recorded weights."
    if card.sha256 is None:
        sentence = f"{card.label} is here; it works without weights."
    return Check("model", "holds", sentence), True


def _run(record: Record, study: Study, *, is_same_model: bool) -> Check:
    made = study.provenance
    if made.result_sha256 == record.result_sha256:
        return Check("run", "holds", "Run again, the photograph gives the same result bit for bit.")
    reasons = []
    if not is_same_model:
        reasons.append("other weights")
    if made.execution != record.execution:
        reasons.append(f"another device or tiles ({made.execution.device} here)")
    if _other_versions(record):
        reasons.append("other versions of packages")
    if not reasons:
        reasons.append("other parameters than those in the record, or an edited record")
    sentence = f"Run again, the result is another. What may explain it: {'; '.join(reasons)}."
    return Check("run", "differs", sentence)


def _shown(recorded: Recorded, study: Study) -> list[Check]:
    """Compare what the file shows with what comes of a run: the marked result, or near it."""
    record, pixels = recorded.record, recorded.pixels
    if pixels is None or record.file is None:
        return []
    expected = _as_written(record, study)
    if expected.shape != pixels.shape:
        return [Check("mark", "differs", "The picture has another size than what was made.")]
    if record.file.pixels_sha256 is None:
        mean = _mean_levels(expected, pixels)
        if mean <= JPEG_MEAN:
            sentence = "The picture is the result as near as JPEG holds it."
            return [Check("mark", "holds", sentence)]
        sentence = f"The picture is {mean:.1f} grey levels off the result; JPEG coding is less."
        return [Check("mark", "differs", sentence)]
    off = (expected != pixels).any(axis=2)
    if not off.any():
        return [Check("mark", "holds", "Beside the mark, the picture is the result.")]
    rows, columns = np.nonzero(off)
    sentence = (
        f"Pixels that are not what was made: {rows.size}, between row {rows.min()}, column "
        f"{columns.min()} and row {rows.max()}, column {columns.max()}."
    )
    return [Check("mark", "differs", sentence)]


def _as_written(record: Record, study: Study) -> Pixels:
    """The pixels an export of the study writes, as the record says it was done."""
    section = record.file
    pixels: Pixels = study.result
    if section is None:
        return pixels
    image = study.image
    if section.deidentified:
        pixels, image = blank_outside(pixels, image.view.mask), blank_image(image)
    if section.depth == 8 and pixels.dtype == np.uint16:
        pixels = ((pixels.astype(np.uint32) + 128) // 257).astype(np.uint8)
    if section.mark == "drawn":
        label = f"{record.model_title} {record.model_version}"
        scale = max(1, pixels.shape[0] // image.height)
        pixels, _ = draw_mark(pixels, image, label, scale)
    return pixels


def _mean_levels(one: Pixels, other: Pixels) -> float:
    difference = one.astype(np.int32) - other.astype(np.int32)
    return float(np.abs(difference).mean() * 255 / np.iinfo(one.dtype).max)


def _other_versions(record: Record) -> list[str]:
    now = versions()
    return [
        f"{name} {now.get(name, 'none')} here, {version} in the record"
        for name, version in record.versions.items()
        if now.get(name) != version
    ]


def _versions(record: Record) -> Check:
    other = _other_versions(record)
    if not other:
        return Check("versions", "holds", "All packages have the recorded versions.")
    return Check("versions", "note", f"Other versions of packages: {'; '.join(other)}.")
