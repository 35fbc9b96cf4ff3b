"""Photographs with their vessels drawn by hand, and phantoms whose vessels are known exactly."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from retinaview.core.image import FundusImage, Mask
from retinaview.errors import RetinaViewError
from retinaview.imaging.load import load_fundus
from retinaview.imaging.phantom import draw_phantom
from retinaview.imaging.square_frame import SquareFrame

VESSEL_SETS = ("chase", "hrf", "lesav")
LARGEST_SIDE = 1100
"""Larger squares are shrunk to this: no field is trained on at a larger size."""
PHANTOM_SIDES = (800, 512)


@dataclass(frozen=True, eq=False)
class VesselPhotograph:
    """One photograph, cut to its field's square, with its vessels.

    Attributes:
        name: file name.
        camera: the set it came from, or "phantom".
        group: the person, as far as names tell; one group never stands on both sides of a split.
        rgb: (S, S, 3) uint8.
        mask: (S, S) bool, the field.
        vessels: (S, S) uint8, share of the pixel that is vessel, 255 all.
    """

    name: str
    camera: str
    group: str
    rgb: NDArray[np.uint8]
    mask: Mask
    vessels: NDArray[np.uint8]

    @property
    def side(self) -> int:
        """S, px."""
        return int(self.rgb.shape[0])


def read_vessel_photographs(
    folder: Path, sets: Sequence[str], largest_side: int = LARGEST_SIDE
) -> list[VesselPhotograph]:
    """Read `folder/<set>/images` and `folder/<set>/masks` of some sets.

    Raises:
        RetinaViewError: a set is missing, or a photograph has no vessels drawn.
    """
    found = []
    for name in sets:
        paths = sorted((folder / name / "images").glob("*"))
        if not paths:
            raise RetinaViewError(f"{folder}: there are no photographs of {name}.")
        for path in paths:
            image, vessels = read_pair(path)
            found.append(cut_square(image, vessels, path.name, name, largest_side))
    return found


def read_pair(path: Path) -> tuple[FundusImage, Mask]:
    """Read a photograph and the (H, W) bool mask of its vessels beside it.

    Raises:
        RetinaViewError: there is no such mask, or its size is another.
    """
    image = load_fundus(path)
    masks = sorted((path.parent.parent / "masks").glob(f"{path.stem}.*"))
    if not masks:
        raise RetinaViewError(f"{path.name}: no vessels are drawn for it.")
    with Image.open(masks[0]) as drawn:
        vessels = np.asarray(drawn.convert("L")) > 127
    if vessels.shape != image.fov.shape:
        raise RetinaViewError(f"{masks[0].name}: this mask is not of its photograph's size.")
    return image, vessels


def cut_square(
    image: FundusImage, vessels: Mask, name: str, camera: str, largest_side: int
) -> VesselPhotograph:
    """Cut the square round the field, shrunk where it is larger than `largest_side` px."""
    native = SquareFrame.of(image.fov, 1).native_side
    frame = SquareFrame.of(image.fov, min(native, largest_side))
    rgb = np.rint(frame.to_square(image.rgb) * 255).clip(0, 255).astype(np.uint8)
    share = np.rint(frame.to_square(vessels.astype(np.float32)) * 255).astype(np.uint8)
    mask = frame.mask_to_square(image.fov)
    return VesselPhotograph(name, camera, person(name), rgb, mask, share)


def person(name: str) -> str:
    """Whom a photograph shows: both eyes of a child of `chase` count as one."""
    stem = Path(name).stem
    return re.sub(r"[LR]$", "", stem) if stem.startswith("chase") else stem


def draw_vessel_phantoms(count: int, seed: int) -> list[VesselPhotograph]:
    """Draw eyes whose vessels are known exactly, in either size; every second one has lesions."""
    drawn = []
    for number in range(count):
        side = PHANTOM_SIDES[number // 2 % len(PHANTOM_SIDES)]
        phantom = draw_phantom(seed + number, side, lesions=number % 2 == 1)
        vessels = phantom.masks["vessels"]
        drawn.append(cut_square(phantom.image, vessels, f"phantom_{number}", "phantom", side))
    return drawn


def split_by_person(
    photographs: Sequence[VesselPhotograph], share: float
) -> tuple[list[VesselPhotograph], list[VesselPhotograph]]:
    """Keep the last people of every camera apart, so that each camera has its share of them.

    Args:
        photographs: to be parted.
        share: share of each camera's people kept apart, at least one of them; phantoms none.

    Returns:
        Those to train on and those kept apart.
    """
    kept: set[str] = set()
    for camera in {photograph.camera for photograph in photographs} - {"phantom"}:
        people = sorted({p.group for p in photographs if p.camera == camera})
        kept |= set(people[-max(1, round(share * len(people))) :])
    train = [photograph for photograph in photographs if photograph.group not in kept]
    return train, [photograph for photograph in photographs if photograph.group in kept]
