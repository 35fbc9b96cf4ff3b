"""What to do with a photograph (`Recipe`) and all that came of it (`Study`)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import FundusImage, LoadChoices, Region, Rgb, read_only
from retinaview.core.overlay import Overlay, Score, Subject
from retinaview.core.review import Quality, Review
from retinaview.words import tr

AS_THE_FILE_SAYS = LoadChoices()

Option = bool | int | float | str


@dataclass(frozen=True)
class Recipe:
    """What to do, as plain values.

    Attributes:
        enhancer: model id.
        options: the model's own options by name; those left out take the card's default.
        overlays: overlay ids to compute on original and result.
        device: "auto", "cpu", "cuda" or "mps".
        precision: "auto", "float32" or "bf16".
        tile_px: side of a tile in pixels; None lets the program choose. A given size is never
            changed silently.
        review: say how good the original is and what the model changed; False for a quick
            picture alone.
        region: the part of the photograph to enlarge, None for all of it.
        how_much: share of the model's change that is taken, in [0, 1]: 0 is the photograph.
    """

    enhancer: str
    options: Mapping[str, Option] = field(default_factory=dict)
    overlays: tuple[str, ...] = ()
    device: str = "auto"
    precision: str = "auto"
    tile_px: int | None = None
    review: bool = True
    region: Region | None = None
    how_much: float = 1.0


def is_same_picture(one: Recipe, other: Recipe) -> bool:
    """Whether two recipes make the same picture of a photograph; maps and machine are left out."""
    return (
        one.enhancer == other.enhancer
        and dict(one.options) == dict(other.options)
        and one.region == other.region
        and one.how_much == other.how_much
    )


@dataclass(frozen=True)
class Execution:
    """How a model was run.

    Attributes:
        device: name of the device for people ("CPU", "NVIDIA H200").
        precision: "float32" or "bf16".
        working_px: longer side of the picture that the model itself saw; differs from the
            photograph's where its correction was carried up to full size.
        tiles: number of tiles; 1 is the whole picture at once.
        tile_px, halo_px: side of a tile and of its overlap; None where there were no tiles.
        detail_px: None where detail is native; else the field diameter in px at which detail was
            made ("light and colour at full size, detail at N px").
    """

    device: str = "CPU"
    precision: str = "float32"
    working_px: int | None = None
    tiles: int = 1
    tile_px: int | None = None
    halo_px: int | None = None
    detail_px: int | None = None


@dataclass(frozen=True, eq=False)
class Enhanced:
    """What an enhancer gives back.

    Attributes:
        rgb: (H * scale, W * scale, 3) float32 in [0, 1]; outside the field the photograph's own
            pixels.
        execution: how it was made.
        working: the picture at the model's own size, where that differs from the photograph's.
        maps: further maps by overlay id (say "uncertainty"), each covering the whole frame.
        warnings: sentences for screen and report.
    """

    rgb: Rgb
    execution: Execution = field(default_factory=Execution)
    working: Rgb | None = None
    maps: Mapping[str, Overlay] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Asked:
    """What was asked of the machine; `Execution` says what it did.

    The fields are those of `Recipe`.
    """

    device: str = "auto"
    precision: str = "auto"
    tile_px: int | None = None


@dataclass(frozen=True)
class Provenance:
    """The record of how a processed picture came to be; enough to make it again.

    Hashes are SHA-256 in hexadecimal. `result_sha256` is of the result's pixels before encoding:
    the C-contiguous (H, W, 3) RGB array at `result_depth` bits a channel (uint8, or little-endian
    uint16), so a lossless export can be checked against it. Sizes are (height, width). `region` is
    the part of the photograph that the result shows, None for all of it. `how_much` is the share of
    the model's change that was taken, in [0, 1].

    `input_decoder` names what turned the file into pixels, `notices` what it converted on the way,
    `choices` what the user said about how to read it. `fov_basis` says how the field was found,
    `eye` and `eye_basis` which eye it is and who says so ("" where nobody does). `seed` is that of
    a method that draws lots, None for one that does not.
    """

    input_name: str
    input_sha256: str
    input_format: str
    input_depth: int
    input_size: tuple[int, int]
    notices: tuple[str, ...]
    model_id: str
    model_title: str
    model_version: str
    model_method: str
    weights_sha256: str | None
    options: Mapping[str, Option]
    execution: Execution
    result_sha256: str
    result_depth: int
    result_size: tuple[int, int]
    warnings: tuple[str, ...]
    versions: Mapping[str, str]
    made_at: datetime
    took_s: float
    region: Region | None = None
    how_much: float = 1.0
    input_decoder: str = ""
    input_frames: int = 1
    choices: LoadChoices = AS_THE_FILE_SAYS
    fov_basis: str = ""
    eye: str = ""
    eye_basis: str = ""
    asked: Asked = Asked()
    seed: int | None = None


@dataclass(frozen=True, eq=False)
class Study:
    """One photograph, what was asked, and all that came of it. Panels and report draw this.

    Attributes:
        image: the photograph, or the region of it that was asked for; stays as it was.
        recipe: what was asked for.
        result: the processed picture, (H, W, 3) uint8 or uint16, at the photograph's own depth;
            of a model that enlarges, `enlarged` times as high and wide as `image`.
        working: the picture at the model's own size where that differs, uint8; else None.
        overlays: maps on original, result or the pair.
        scores: numbers on original and result.
        warnings: sentences that screen and report must show.
        provenance: the record.
        quality: of the original; None where it was not looked at.
        review: what the model changed; None where it was not looked at.
    """

    image: FundusImage
    recipe: Recipe
    result: NDArray[np.uint8] | NDArray[np.uint16]
    working: NDArray[np.uint8] | None
    overlays: tuple[Overlay, ...]
    scores: tuple[Score, ...]
    warnings: tuple[str, ...]
    provenance: Provenance
    quality: Quality | None = None
    review: Review | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "result", read_only(self.result))

    @property
    def enlarged(self) -> int:
        """How many pixels of the result lie along one of the photograph."""
        return int(self.result.shape[0] // self.image.height)

    @property
    def model_label(self) -> str:
        """Model name and version for every badge: "RV-Net 1.0", "RV-Net 1.0 at 70 %"."""
        made = self.provenance
        return share_label(f"{tr(made.model_title)} {made.model_version}", made.how_much)

    @property
    def detail_note(self) -> str:
        """The sentence the badge owes the viewer about detail; "" where detail is native."""
        detail = self.provenance.execution.detail_px
        if detail is None:
            return ""
        return tr("light and colour at full size, detail at {size} px", size=detail)

    def overlay(self, overlay_id: str, subject: Subject) -> Overlay | None:
        """Find one overlay, None if it was not computed."""
        for overlay in self.overlays:
            if overlay.id == overlay_id and overlay.subject is subject:
                return overlay
        return None


def share_label(model: str, how_much: float) -> str:
    """Say of a model's name what share of its change is taken, in [0, 1], unless it is all."""
    if how_much == 1:
        return model
    return tr("{model} at {share:.0f} %", model=model, share=100 * how_much)


def frozen_options(options: Mapping[str, Option]) -> Mapping[str, Option]:
    """Give a read-only copy."""
    return MappingProxyType(dict(options))
