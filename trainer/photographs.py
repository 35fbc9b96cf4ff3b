"""The photographs of a data folder: which may train, which eyes are kept apart to validate.

The folder's form is in docs/data.md. File names start with the name of their set; `MANIFEST.csv`
tells which files show one eye (`eye_group`) and which came from one original (`source_sha256`).
"""

import csv
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Mask
from retinaview.errors import ImageReadError, RetinaViewError
from retinaview.imaging.field_of_view import SquareFrame
from retinaview.imaging.load import load_fundus
from retinaview.imaging.phantom import draw_phantom
from trainer.recipe import DataRecipe, TrainRecipe

OPEN_SETS = ("idrid", "hrf", "lesav", "chase")
"""Sets whose licence lets weights trained on them be given to anyone."""
BASE_SIDE = 512
"""Side that photographs are kept at, px."""
SUFFIXES = (".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp")


@dataclass(frozen=True, eq=False)
class Photograph:
    """One good photograph, cut to its field's square.

    Attributes:
        name: file name.
        camera: the set it came from, which stands for its camera.
        group: the eye; photographs of one group never stand on both sides of a split.
        rgb: (S, S, 3) uint8.
        mask: (S, S) bool.
        sha256: of the file it was read from; "" where it was drawn.
    """

    name: str
    camera: str
    group: str
    rgb: NDArray[np.uint8]
    mask: Mask
    sha256: str = ""

    @property
    def side(self) -> int:
        """S, px."""
        return int(self.rgb.shape[0])

    def shrunken(self, side: int) -> "Photograph":
        """Area-average to `side` px."""
        rgb = cv2.resize(self.rgb, (side, side), interpolation=cv2.INTER_AREA)
        mask = cv2.resize(self.mask.astype(np.uint8), (side, side), interpolation=cv2.INTER_AREA)
        return replace(self, rgb=rgb.astype(np.uint8), mask=mask > 0)


@dataclass(frozen=True, eq=False)
class Photographs:
    """What a recipe trains on.

    Attributes:
        train: at 512 px, phantoms among them.
        validate: at 512 px, of eyes that are nowhere in `train` and `hires`.
        hires: larger ones for crops.
    """

    train: Sequence[Photograph]
    validate: Sequence[Photograph]
    hires: Sequence[Photograph]


def gather(data: Path, recipe: DataRecipe, seed: int) -> Photographs:
    """Read and part all photographs of a recipe, and draw its phantoms.

    Raises:
        RetinaViewError: the folder holds none of the photographs the recipe wants.
    """
    found = read_photographs(data, recipe.folders, recipe.sets, BASE_SIDE)
    train, validate = split(found, recipe.validation_share)
    train += draw_phantoms(recipe.phantoms, BASE_SIDE, seed)
    hires: list[Photograph] = []
    for side, folder in recipe.hires.items():
        larger = read_photographs(data, [folder], recipe.sets, side)
        hires += split(larger, recipe.validation_share)[0]
    return Photographs(train, validate, hires)


def read_photographs(
    data: Path,
    folders: Sequence[str],
    sets: Sequence[str],
    side: int,
    *,
    enlarge: bool = True,
) -> list[Photograph]:
    """Read every photograph of some folders, each original once.

    Args:
        data: the data folder.
        folders: folders in it, first come first kept where two hold one original.
        sets: names of the sets to read; () reads all.
        side: px to bring each to.
        enlarge: a smaller one too; without it, that one keeps its own side.

    Raises:
        RetinaViewError: no photograph of these sets is there.
    """
    manifest = _read_manifest(data)
    seen: set[str] = set()
    found = []
    for path in _files(data, folders, sets):
        row = manifest.get(path.relative_to(data).as_posix(), {})
        original = row.get("source_sha256") or path.name
        if original in seen:
            continue
        seen.add(original)
        try:
            group = row.get("eye_group") or path.stem
            found.append(read_photograph(path, group, side, enlarge=enlarge))
        except ImageReadError as error:
            print(f"left out: {error}")
    if not found:
        wanted = ", ".join(sets) or "any set"
        raise RetinaViewError(f"{data}: no photographs of {wanted} in {', '.join(folders)}.")
    return found


def draw_phantoms(count: int, side: int, seed: int) -> list[Photograph]:
    """Draw phantoms as further cameras; every second one has lesions."""
    drawn = []
    for number in range(count):
        phantom = draw_phantom(seed + number, side, lesions=number % 2 == 1)
        rgb = np.rint(phantom.image.rgb * 255).astype(np.uint8)
        drawn.append(
            Photograph(f"phantom_{number}", "phantom", f"phantom{number}", rgb, phantom.image.fov)
        )
    return drawn


def with_phantoms(photographs: Photographs, recipe: TrainRecipe) -> Photographs:
    """The same with a recipe's drawn eyes to train on too."""
    drawn = draw_phantoms(recipe.data.phantoms, BASE_SIDE, recipe.schedule.seed)
    return replace(photographs, train=[*photographs.train, *drawn])


def split(
    photographs: Sequence[Photograph], share: float
) -> tuple[list[Photograph], list[Photograph]]:
    """Part photographs by eye into training and validation; the same eye always falls alike.

    Args:
        photographs: to be parted.
        share: share of eyes kept for validation, in [0, 1].
    """
    train: list[Photograph] = []
    validate: list[Photograph] = []
    for photograph in photographs:
        kept = is_validation_eye(photograph.group, share)
        (validate if kept else train).append(photograph)
    return train, validate


def is_validation_eye(group: str, share: float) -> bool:
    """Tell by a hash of its name whether an eye is kept for validation."""
    digest = hashlib.sha256(group.encode()).digest()
    return int.from_bytes(digest[:4], "big") / 2**32 < share


def _files(data: Path, folders: Sequence[str], sets: Sequence[str]) -> Iterator[Path]:
    for folder in folders:
        for path in sorted((data / folder).glob("*")):
            is_wanted = not sets or path.name.split("_")[0] in sets
            if path.suffix.lower() in SUFFIXES and is_wanted:
                yield path


def read_photograph(
    path: Path, group: str, side: int, camera: str = "", *, enlarge: bool = True
) -> Photograph:
    """Read one photograph of an eye, cut to its field's square of `side` px.

    Args:
        path: the file.
        group: the eye.
        side: px.
        camera: which took it; the first word of the file's name without.
        enlarge: a smaller one too; without it, that one keeps every pixel as it is.

    Raises:
        ImageReadError: it cannot be read.
    """
    image = load_fundus(path)
    frame = SquareFrame.of(image.fov, side)
    if frame.native_side < side and not enlarge:
        frame = SquareFrame.of(image.fov, frame.native_side)
    mask = frame.mask_to_square(image.fov)
    rgb = np.rint(frame.to_square(image.rgb) * 255).clip(0, 255).astype(np.uint8)
    camera = camera or path.name.split("_")[0]
    return Photograph(path.name, camera, group, rgb, mask, image.source.sha256)


def _read_manifest(data: Path) -> dict[str, dict[str, str]]:
    path = data / "MANIFEST.csv"
    if not path.is_file():
        return {}
    with path.open(encoding="utf-8", newline="") as stream:
        return {row["path"]: row for row in csv.DictReader(stream)}
