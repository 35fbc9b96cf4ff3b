"""What disc, cup and fovea are learnt from: outlined photographs, and phantoms of exact truth.

A photograph `<folder>/images/<stem>.jpg` has its outlines as `<folder>/disc/<stem>.png` and, where
somebody drew the cup, `<folder>/cup/<stem>.png`. The fovea is known of phantoms alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np

from retinaview.core.image import Eye, Mask
from retinaview.errors import ImageReadError, RetinaViewError
from retinaview.imaging.crop import Point
from retinaview.imaging.degrade import CODES, degrade
from retinaview.imaging.field_of_view import SquareFrame
from retinaview.imaging.load import load_fundus
from retinaview.imaging.phantom import draw_phantom
from trainer.photographs import BASE_SIDE, SUFFIXES, Photograph
from trainer.samples import borrow_light

LIT_LIKE_ANOTHER = 0.6
SPOILT = 0.6
FULL_CODE = 0.3


@dataclass(frozen=True, eq=False)
class Outlined:
    """A photograph cut to its field's square, with what is known of its disc, cup and fovea.

    Attributes:
        photograph: (S, S), see `trainer.photographs.Photograph`.
        disc: (S, S) bool.
        cup: (S, S) bool, None where nobody outlined it.
        fovea: (y, x) px, None where nobody marked it.
    """

    photograph: Photograph
    disc: Mask
    cup: Mask | None
    fovea: Point | None

    @property
    def centre(self) -> Point:
        """Centre of the disc, (y, x) px."""
        rows, columns = np.nonzero(self.disc)
        return float(rows.mean()), float(columns.mean())

    @property
    def diameter(self) -> float:
        """Diameter of the circle of the disc's area, px."""
        return 2 * float(np.sqrt(self.disc.sum() / np.pi))


def read_outlined(
    data: Path, folders: Sequence[str], sets: Sequence[str], side: int = BASE_SIDE
) -> list[Outlined]:
    """Read every photograph of some folders that has an outlined disc.

    Args:
        data: the data folder, see docs/data.md.
        folders: folders of photographs in it, each named "images".
        sets: names of the sets to read; () reads all.
        side: px to bring each to.

    Raises:
        RetinaViewError: there is none.
    """
    found = []
    for folder in folders:
        for path in sorted((data / folder).glob("*")):
            is_wanted = not sets or path.name.split("_")[0] in sets
            if path.suffix.lower() in SUFFIXES and is_wanted and _mask_file(path, "disc").is_file():
                found.append(_read(path, side))
    if not found:
        raise RetinaViewError(
            f"{data}: no photographs with outlined discs in {', '.join(folders)}."
        )
    return found


def read_mask(path: Path) -> Mask:
    """Read a mask file, white = inside.

    Raises:
        ImageReadError: it cannot be read.
    """
    grey = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_GRAYSCALE)
    if grey is None:
        raise ImageReadError(f"{path.name}: this mask cannot be read.")
    return np.asarray(grey > 127)


def draw_outlined(seed: int, side: int = BASE_SIDE) -> Outlined:
    """Draw a phantom; every second one is a left eye, every third has lesions."""
    eye = Eye.OS if seed % 2 else Eye.OD
    phantom = draw_phantom(seed, side, eye=eye, lesions=seed % 3 == 1)
    rgb = np.rint(phantom.image.rgb * 255).astype(np.uint8)
    name = f"phantom_{seed}"
    return Outlined(
        Photograph(name, "phantom", name, rgb, phantom.image.fov),
        phantom.masks["disc"],
        phantom.masks["cup"],
        phantom.fovea_yx,
    )


def vary(outlined: Outlined, lenders: Sequence[Outlined], rng: np.random.Generator) -> Outlined:
    """Light a photograph as another camera would, and spoil it now and then.

    Args:
        outlined: stays as it is.
        lenders: whose light may be borrowed; none without.
        rng: all chance comes from it.
    """
    photograph = outlined.photograph
    rgb = photograph.rgb.astype(np.float32) / np.float32(255)
    if lenders and rng.random() < LIT_LIKE_ANOTHER:
        lender = lenders[int(rng.integers(len(lenders)))].photograph
        rgb = borrow_light(rgb, photograph.mask, lender, rng.uniform(0.3, 1.0))
    if rng.random() < SPOILT:
        preset = "cofe-release" if rng.random() < 0.7 else "cofe-train"
        code = "111" if rng.random() < FULL_CODE else CODES[int(rng.integers(len(CODES)))]
        rgb = degrade(rgb, photograph.mask, preset, code, int(rng.integers(2**31))).rgb
    whole = np.rint(rgb * 255).astype(np.uint8)
    whole[~photograph.mask] = 0
    return replace(outlined, photograph=replace(photograph, rgb=whole))


def _read(path: Path, side: int) -> Outlined:
    image = load_fundus(path)
    frame = SquareFrame.of(image.fov, side)
    mask = frame.mask_to_square(image.fov)
    rgb = np.rint(frame.to_square(image.rgb) * 255).clip(0, 255).astype(np.uint8)
    rgb[~mask] = 0
    cup_file = _mask_file(path, "cup")
    return Outlined(
        Photograph(path.name, path.name.split("_")[0], path.stem, rgb, mask),
        frame.mask_to_square(read_mask(_mask_file(path, "disc"))),
        frame.mask_to_square(read_mask(cup_file)) if cup_file.is_file() else None,
        None,
    )


def _mask_file(photograph: Path, name: str) -> Path:
    return photograph.parent.parent / name / f"{photograph.stem}.png"
