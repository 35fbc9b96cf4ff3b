"""One photograph and its lit field."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from retinaview.words import tr

Scalar = TypeVar("Scalar", bound=np.generic)

Rgb = NDArray[np.float32]
"""(H, W, 3) float32 in [0, 1], sRGB numbers as the file holds them, row-major, C-contiguous."""
Map = NDArray[np.float32]
"""(H, W) float32."""
Mask = NDArray[np.bool_]
"""(H, W) bool."""


FLOAT_DEPTH = 32
"""What `Source.bit_depth` says of floating-point numbers."""


class Eye(StrEnum):
    """Which eye: OD the right, OS the left."""

    OD = "OD"
    OS = "OS"


@dataclass(frozen=True)
class Circle:
    """A circle in pixels of the photograph; the centre may lie outside the frame."""

    y: float
    x: float
    radius_px: float


@dataclass(frozen=True)
class Region:
    """A rectangle of a photograph, in its pixels: the left upper corner and the size."""

    x: int
    y: int
    width: int
    height: int

    def is_inside(self, height: int, width: int) -> bool:
        """Whether it is a part of a photograph of this size, and not empty."""
        fits_down = 0 <= self.y < self.y + self.height <= height
        return fits_down and 0 <= self.x < self.x + self.width <= width

    @property
    def slices(self) -> tuple[slice, slice]:
        """Rows and columns."""
        return slice(self.y, self.y + self.height), slice(self.x, self.x + self.width)

    def __str__(self) -> str:
        """As it is typed: "x,y,width,height"."""
        return f"{self.x},{self.y},{self.width},{self.height}"


class FovBasis(StrEnum):
    """How the lit field was found."""

    GIVEN = "given"
    """A mask came from the user."""
    CIRCLE = "circle"
    """The lit field stands out from a black surround."""
    FRAME = "frame"
    """No black surround: the whole frame is the field."""


@dataclass(frozen=True, eq=False)
class FieldOfView:
    """The lit field against the black surround.

    `mask` is (H, W) bool and read-only; `circle` is the camera's circular stop where one could
    be fitted, None otherwise.
    """

    mask: Mask
    circle: Circle | None
    basis: FovBasis

    def __post_init__(self) -> None:
        object.__setattr__(self, "mask", read_only(self.mask))

    @property
    def area_fraction(self) -> float:
        """Lit share of the frame, in [0, 1]."""
        return float(self.mask.mean())


@dataclass(frozen=True)
class LoadChoices:
    """What the user said about how a file is to be read, where it leaves a choice.

    Attributes:
        frame: which picture of a file that holds several, counted from 1.
        colour: "" as the file says; "RGB" or "YBR" reads the stored numbers as that instead.
        eye: which eye it is, None as the file says.
    """

    frame: int = 1
    colour: str = ""
    eye: Eye | None = None


@dataclass(frozen=True)
class Patient:
    """Whose eye it is, as far as the file says; "" for what it does not. Never logged."""

    name: str = ""
    id: str = ""
    birth_date: str = ""
    sex: str = ""


@dataclass(frozen=True)
class Acquisition:
    """How a photograph was taken, as far as its file says; "" or None for what it does not.

    Attributes:
        taken_on: date, "2026-11-30".
        taken_at: time of day, "14:05:09".
        camera: maker and model.
        field: what of the eye it shows, in the words of the file.
        horizontal_field_deg: angle that the field spans.
        is_dilated: whether the pupil was.
        pixel_spacing_mm: (row, column) distance of pixels on the retina; only where the file says.
    """

    taken_on: str = ""
    taken_at: str = ""
    camera: str = ""
    field: str = ""
    horizontal_field_deg: float | None = None
    is_dilated: bool | None = None
    pixel_spacing_mm: tuple[float, float] | None = None


@dataclass(frozen=True)
class Facts:
    """What a file says of its photograph, apart from the pixels; never logged.

    Attributes:
        eye, eye_basis: which eye, and how that is known; None and "" where it is not.
        patient, acquisition: None where the kind of file has no place for them.
    """

    eye: Eye | None
    eye_basis: str
    patient: Patient | None = None
    acquisition: Acquisition | None = None


@dataclass(frozen=True)
class DicomSource:
    """What a derived object and the window need of the DICOM object a photograph came from.

    Attributes:
        header: the whole object but its pixels, as the bytes of a DICOM file.
        sop_class_uid, sop_instance_uid, study_uid, series_uid: "" where the object has none.
        transfer_syntax: its UID.
        problems: sentences on attributes that are missing or wrong; may be ().
        colour_doubt: the sentence that offers to read the colours otherwise, "" where they look
            like those of a fundus.
        colour_offer: as what to read them then, a value of `LoadChoices.colour`.
    """

    header: bytes = field(repr=False)
    sop_class_uid: str = ""
    sop_instance_uid: str = ""
    study_uid: str = ""
    series_uid: str = ""
    transfer_syntax: str = ""
    problems: tuple[str, ...] = ()
    colour_doubt: str = ""
    colour_offer: str = ""


@dataclass(frozen=True)
class Source:
    """Where a photograph came from, as far as its file says.

    `sha256` is of the file's bytes (of the pixels, for a picture that never was a file).
    `bit_depth` is bits a channel that the file means, 8 to 16, or 32 for floating point.
    `file_format` is upper case ("JPEG"). `decoder` names what turned the bytes into pixels
    ("Pillow", "OpenCV", "pydicom, pylibjpeg-openjpeg").
    `eye_basis` says where the eye is known from ("file name", ...), "" where it is not known.
    `notices` are sentences on what loading had to convert; never empty of meaning, may be ().
    `frames` is how many pictures the file holds; `choices` is how it was read.
    """

    name: str
    sha256: str
    path: Path | None = None
    file_format: str = ""
    bit_depth: int = 8
    eye_basis: str = ""
    notices: tuple[str, ...] = ()
    icc_profile: bytes | None = field(default=None, repr=False)
    decoder: str = ""
    frames: int = 1
    choices: LoadChoices = LoadChoices()
    patient: Patient | None = field(default=None, repr=False)
    acquisition: Acquisition | None = field(default=None, repr=False)
    dicom: DicomSource | None = field(default=None, repr=False)

    @property
    def picture_id(self) -> str:
        """Tells pictures apart: the hash of the file, and how it was read where it has a choice."""
        read = "@".join(filter(None, (f"{self.choices.frame}", self.choices.colour)))
        return self.sha256 if read == "1" else f"{self.sha256}@{read}"


@dataclass(frozen=True, eq=False)
class FundusImage:
    """One photograph: its pixels as taken, its field of view, its eye when known.

    Frozen, with read-only arrays: nobody edits pixels in place.

    Attributes:
        rgb: (H, W, 3) float32 in [0, 1].
        view: the field of view; `fov` is its (H, W) bool mask.
        source: the file it came from.
        eye: OD, OS, or None where nobody has said.
    """

    rgb: Rgb
    view: FieldOfView
    source: Source
    eye: Eye | None = None

    def __post_init__(self) -> None:
        if self.rgb.ndim != 3 or self.rgb.shape[2] != 3 or self.rgb.dtype != np.float32:
            raise ValueError(
                f"rgb must be (H, W, 3) float32, not {self.rgb.shape} {self.rgb.dtype}"
            )
        if self.view.mask.shape != self.rgb.shape[:2]:
            raise ValueError(f"mask {self.view.mask.shape} does not fit {self.rgb.shape[:2]}")
        object.__setattr__(self, "rgb", read_only(self.rgb))

    @property
    def fov(self) -> Mask:
        """(H, W) bool, True inside the lit field."""
        return self.view.mask

    @property
    def height(self) -> int:
        """Rows."""
        return int(self.rgb.shape[0])

    @property
    def width(self) -> int:
        """Columns."""
        return int(self.rgb.shape[1])


def depth_in_words(bits: int) -> str:
    """Say a depth as it is shown: "12 bit", "floating point"."""
    return tr("floating point") if bits == FLOAT_DEPTH else tr("{bits} bit", bits=bits)


def read_only(array: NDArray[Scalar]) -> NDArray[Scalar]:
    """Give a C-contiguous view of `array` that cannot be written through; copies if it must."""
    view = np.ascontiguousarray(array).view()
    view.flags.writeable = False
    return view
