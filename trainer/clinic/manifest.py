"""A prepared set: which photographs there are, whose they are, and what each one is for.

The file is JSON. It names the photographs, which stay where they are, with their SHA-256; patients
stand in it as "p0001", never by name. The same folders, options and seed give the same file.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SkipValidation,
    ValidationError,
    model_validator,
)

from retinaview.catalog import file_sha256
from retinaview.errors import OptionError, RetinaViewError
from retinaview.words import mark, tr
from trainer.files import write_text

FORMAT: Literal["retinaview-set/1"] = "retinaview-set/1"
SPLITS = ("train", "validation", "held-out")
Kind = Literal["good", "pairs", "heaps", "vessels", "disc"]
Split = Literal["train", "validation", "held-out"]
Heap = Literal["", "low", "high"]
KIND_TITLES: Mapping[str, str] = {
    "good": mark("good photographs"),
    "pairs": mark("poor photographs with their good ones"),
    "heaps": mark("poor and good photographs of other eyes"),
    "vessels": mark("photographs with their vessels drawn"),
    "disc": mark("photographs with their discs outlined"),
}

SPLIT_TITLES: Mapping[str, str] = {
    "train": mark("to train on"),
    "validation": mark("to validate on"),
    "held-out": mark("held out for the gate"),
}


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class FileEntry(_Strict):
    """A file and the SHA-256 of its bytes."""

    path: str
    sha256: str = Field(pattern="^[0-9a-f]{64}$")


class PhotographEntry(FileEntry):
    """One photograph of a set.

    Attributes:
        heap: which of two heaps it belongs to, "" where there is one.
        patient: stands for a person; both eyes of one have the same.
        eye: "OD", "OS", or "" where nobody says.
        width, height: px; `depth` in bits.
        has_field: whether a lit field was found against a surround.
        quality: "Good", "Usable" or "Reject", "" where it was not graded.
        split: what it is for.
        beside: other files of it: "low" its poor partner, "vessels", "disc" and "cup" masks.
    """

    heap: Heap = ""
    patient: str
    eye: str = ""
    width: int
    height: int
    depth: int
    has_field: bool
    quality: str = ""
    split: Split
    beside: dict[str, FileEntry] = Field(default_factory=dict)


class LeftOut(_Strict):
    """A file that is not in the set, and why: it cannot be used, or `is_copy` of another."""

    path: str
    why: SkipValidation[str]  # as it was said, see `retinaview.words`
    is_copy: bool = False


class Manifest(_Strict):
    """A prepared set.

    Attributes:
        fractions: of patients to train on, to validate on, and held out.
        patients_from: photographs by how their patient is known.
        notes: sentences on what the clinic should know of the set.
    """

    format: Literal["retinaview-set/1"] = FORMAT
    kind: Kind
    seed: int
    fractions: tuple[float, float, float]
    patients_from: dict[str, int]
    photographs: tuple[PhotographEntry, ...]
    left_out: tuple[LeftOut, ...] = ()
    notes: tuple[SkipValidation[str], ...] = ()

    @model_validator(mode="after")
    def _no_leakage(self) -> "Manifest":
        places: dict[str, str] = {}
        for each in self.photographs:
            for key in (each.patient, each.sha256):
                if places.setdefault(key, each.split) != each.split:
                    name = Path(each.path).name
                    raise ValueError(
                        f"{name} stands in {each.split}, but its patient or the same file stands "
                        f"in {places[key]} too"
                    )
        return self

    def of(self, split: str) -> list[PhotographEntry]:
        """The photographs of one part."""
        return [each for each in self.photographs if each.split == split]

    def write(self, path: Path) -> None:
        """Write the set, whole or not at all."""
        path.parent.mkdir(parents=True, exist_ok=True)
        write_text(path, json.dumps(self.model_dump(mode="json"), indent=1, ensure_ascii=False))


def read_manifest(path: Path) -> Manifest:
    """Read a prepared set.

    Raises:
        OptionError: it is missing, damaged or leaks; the sentence says where.
    """
    try:
        return Manifest.model_validate_json(path.read_bytes())
    except OSError as error:
        raise OptionError(
            tr("{path}: there is no prepared set. Check the photographs first.", path=path)
        ) from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "photographs"
        raise OptionError(f"{path.name}: {where}: {first['msg']}. Run `check` again.") from error


def verify_files(manifest: Manifest, splits: Iterable[str] = SPLITS) -> None:
    """Make sure that the files of some parts are as they were when the set was checked.

    Raises:
        RetinaViewError: one has changed or is no longer there.
    """
    for split in splits:
        for entry in manifest.of(split):
            for file in (entry, *entry.beside.values()):
                _verify(file)


def _verify(file: FileEntry) -> None:
    path = Path(file.path)
    try:
        is_same = file_sha256(path) == file.sha256
    except OSError as error:
        raise RetinaViewError(
            tr(
                "{path}: this file of the set is no longer there or cannot be read. Bring it back, "
                "or check the photographs again without it.",
                path=path,
            )
        ) from error
    if not is_same:
        raise RetinaViewError(
            tr(
                "{path}: this file has changed since the set was checked. Check the photographs "
                "again.",
                path=path,
            )
        )
