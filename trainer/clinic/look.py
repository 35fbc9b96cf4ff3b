"""Looking at the files of a folder one by one: read, measured, graded, and told apart."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from retinaview import overlays
from retinaview.catalog import Catalog, file_sha256
from retinaview.core.image import FovBasis, FundusImage, Mask
from retinaview.core.progress import Progress, part, silent
from retinaview.errors import ImageReadError, OptionError, RetinaViewError
from retinaview.imaging.dicom_file import is_dicom
from retinaview.imaging.load import HEAD_BYTES, load_fundus
from retinaview.imaging.perceptual_hash import Hash, perceptual_hash
from retinaview.imaging.square_frame import SquareFrame
from retinaview.overlays.quality import QualityOverlay
from retinaview.words import tr
from trainer.clinic.manifest import FileEntry, LeftOut
from trainer.clinic.patients import Patients, Person
from trainer.disc_data import read_mask
from trainer.photographs import SUFFIXES

QUALITY = "quality"
CODED_SIDE = 256
MORE_SUFFIXES = (".dcm", ".jp2", ".j2k", "")
"""Of files that are looked into where they are none of `SUFFIXES`; "" for DICOM without one."""


@dataclass(frozen=True, eq=False)
class Seen:
    """One photograph, as far as a set needs it.

    Attributes:
        path, sha256: of the file.
        person: whom it shows; eye: "OD", "OS" or "".
        size: width and height, px; `depth` in bits.
        has_field: whether a field was found against a surround.
        quality: grade, "" where there is none.
        code: perceptual hash.
        heap: of the folder it came from.
        beside: its other files.
    """

    path: Path
    sha256: str
    person: Person
    eye: str
    size: tuple[int, int]
    depth: int
    has_field: bool
    quality: str
    code: Hash
    heap: str = ""
    beside: Mapping[str, FileEntry] = field(default_factory=dict)


class Grader:
    """The shipped quality model, where it is installed."""

    def __init__(self) -> None:
        card = Catalog().find(QUALITY)
        made = overlays.build(card) if card is not None else None
        self._grader = made if isinstance(made, QualityOverlay) else None

    def grade(self, image: FundusImage) -> str:
        """The grade of a photograph; "" where it has none."""
        if self._grader is None:
            return ""
        try:
            found = self._grader.grade(image, silent)
        except RetinaViewError:
            return ""
        return found.grade.value if found.grade is not None else ""


def files_of(folder: Path) -> list[Path]:
    """The photographs of a folder and of those in it, by name.

    Raises:
        OptionError: there is no such folder, or no photograph in it.
    """
    if not folder.is_dir():
        raise OptionError(tr("{folder}: there is no such folder.", folder=folder))
    found = sorted(path for path in folder.rglob("*") if path.is_file() and _may_be_one(path))
    if not found:
        raise OptionError(
            tr(
                "{folder}: this folder holds no photographs. Give a folder of JPEG, PNG, TIFF, BMP "
                "or DICOM files.",
                folder=folder,
            )
        )
    return found


def look_at(
    files: Sequence[Path], patients: Patients, grader: Grader, heap: str, progress: Progress
) -> tuple[list[Seen], list[LeftOut]]:
    """Read every file; what cannot be read is left out.

    Raises:
        OptionError: a pattern or a table does not know a file, or none can be read.
    """
    seen: list[Seen] = []
    left_out: list[LeftOut] = []
    for number, path in enumerate(files):
        progress(number / len(files), f"Looking at {number + 1} of {len(files)}")
        try:
            image = load_fundus(path)
        except ImageReadError as error:
            left_out.append(LeftOut(path=str(path), why=str(error)))
            continue
        seen.append(_seen(path, image, patients, grader, heap))
    if not seen:
        raise OptionError(
            tr(
                "{folder}: none of the {count} files can be read as a photograph ({why}) Export "
                "them again as JPEG, PNG, TIFF or DICOM.",
                folder=files[0].parent,
                count=len(files),
                why=left_out[0].why,
            )
        )
    progress(1.0, "Looked at all")
    return seen, left_out


def steps_of(progress: Progress, count: int) -> Iterator[Progress]:
    """Even parts of a progress."""
    for number in range(count):
        yield part(progress, number / count, (number + 1) / count)


def size_of(path: Path) -> tuple[int, int]:
    """Width and height of a photograph, px.

    Raises:
        ImageReadError: it cannot be read.
    """
    image = load_fundus(path)
    return image.width, image.height


def mask_of(path: Path, size: tuple[int, int]) -> FileEntry:
    """Read a mask that belongs to a photograph of a size.

    Raises:
        ImageReadError: it cannot be read, is of another size, or marks nothing.
    """
    mask: Mask = read_mask(path)
    height, width = mask.shape
    if (width, height) != size:
        raise ImageReadError(
            tr(
                "{file}: this mask is {mask} pixels, its photograph {photograph}. Export both at "
                "one size.",
                file=path.name,
                mask=f"{width} x {height}",
                photograph=f"{size[0]} x {size[1]}",
            )
        )
    if not mask.any():
        raise ImageReadError(tr("{file}: this mask marks nothing.", file=path.name))
    return entry_of(path)


def entry_of(path: Path) -> FileEntry:
    """A file with its hash."""
    return FileEntry(path=str(path.resolve()), sha256=file_sha256(path))


def _seen(path: Path, image: FundusImage, patients: Patients, grader: Grader, heap: str) -> Seen:
    frame = SquareFrame.of(image.fov, CODED_SIDE)
    rgb = np.asarray(frame.to_square(image.rgb), np.float32)
    return Seen(
        path.resolve(),
        image.source.sha256,
        patients.of(path, image),
        image.eye.value if image.eye is not None else "",
        (image.width, image.height),
        image.source.bit_depth,
        image.view.basis is not FovBasis.FRAME,
        grader.grade(image),
        perceptual_hash(rgb, frame.mask_to_square(image.fov)),
        heap,
    )


def _may_be_one(path: Path) -> bool:
    suffix = path.suffix.lower()
    if suffix in SUFFIXES:
        return True
    if suffix not in MORE_SUFFIXES or path.name.startswith("."):
        return False
    if suffix:
        return True
    try:
        with path.open("rb") as stream:
            return is_dicom(stream.read(HEAD_BYTES))
    except OSError:
        return False
