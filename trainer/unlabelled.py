"""Poor photographs that have no good partner: real ones, and good ones spoilt for good.

A mean teacher learns from them what no pair shows. Where real poor photographs are few, good ones
whose partner is withheld are spoilt by the paper's own form of faults (preset `tmage`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Mask, Rgb
from retinaview.errors import OptionError, RetinaViewError
from retinaview.imaging.degrade import CODES, draw_parameters, replay
from trainer.photographs import BASE_SIDE, Photograph, is_validation_eye, read_photographs

PRESET = "tmage"


@dataclass(frozen=True, eq=False)
class Unlabelled:
    """Several poor pictures: (N, S, S, 3) float32 in [0, 1], black outside; (N, S, S) bool."""

    poor: NDArray[np.float32]
    mask: NDArray[np.bool_]


@dataclass(frozen=True)
class UnlabelledRecipe:
    """What a recipe's settings say of them.

    Attributes:
        batch: pictures a step.
        unlabelled_folders: of real poor photographs.
        unlabelled_sets: file-name prefixes to take from them.
        spoilt_folders: of good photographs to spoil; () for none.
        spoilt_sets: file-name prefixes to take from these.
        spoilt_share: share of the pictures, in [0, 1], that are good ones spoilt.
    """

    unlabelled_folders: tuple[str, ...]
    unlabelled_sets: tuple[str, ...]
    batch: int = 2
    spoilt_folders: tuple[str, ...] = ()
    spoilt_sets: tuple[str, ...] = ()
    spoilt_share: float = 0.0

    @classmethod
    def of(cls, settings: Mapping[str, object]) -> "UnlabelledRecipe":
        """Take what is meant for it out of a recipe's settings.

        Raises:
            OptionError: there is nothing to learn from.
        """
        known = {name: settings[name] for name in cls.__dataclass_fields__ if name in settings}
        try:
            return cls(**known)  # type: ignore[arg-type]
        except TypeError:
            raise OptionError(
                "settings: a mean teacher needs unlabelled_folders and unlabelled_sets."
            ) from None


class UnlabelledSource:
    """Draws the poor pictures of a step.

    Args:
        recipe: how many of which.
        real: real poor photographs, 512 px.
        to_spoil: good ones, 512 px.
    """

    def __init__(
        self,
        recipe: UnlabelledRecipe,
        real: Sequence[Photograph],
        to_spoil: Sequence[Photograph],
    ) -> None:
        self.recipe = recipe
        self._pools = {BASE_SIDE: (real, to_spoil)}

    def draw(self, side: int, rng: np.random.Generator) -> Unlabelled:
        """Draw whole fields at `side` px, turned by quarters and mirrored."""
        drawn = [self._one(side, rng) for _ in range(self.recipe.batch)]
        return Unlabelled(np.stack([rgb for rgb, _ in drawn]), np.stack([m for _, m in drawn]))

    def _one(self, side: int, rng: np.random.Generator) -> tuple[Rgb, Mask]:
        real, to_spoil = self._at_side(side)
        is_spoilt = bool(to_spoil) and rng.random() < self.recipe.spoilt_share
        pool = to_spoil if is_spoilt else real
        photograph = pool[int(rng.integers(len(pool)))]
        quarters, is_mirrored = int(rng.integers(4)), rng.random() < 0.5
        rgb, mask = np.rot90(photograph.rgb, quarters), np.rot90(photograph.mask, quarters)
        if is_mirrored:
            rgb, mask = rgb[:, ::-1], mask[:, ::-1]
        mask = np.ascontiguousarray(mask)
        picture = np.where(mask[..., None], rgb.astype(np.float32) / np.float32(255), 0)
        picture = np.ascontiguousarray(picture, np.float32)
        if is_spoilt:
            code = CODES[int(rng.integers(len(CODES)))]
            picture = replay(picture, mask, draw_parameters(PRESET, code, rng)).rgb
        return picture, mask

    def _at_side(self, side: int) -> tuple[Sequence[Photograph], Sequence[Photograph]]:
        if side not in self._pools:
            real, to_spoil = self._pools[BASE_SIDE]
            self._pools[side] = (
                [photograph.shrunken(side) for photograph in real],
                [photograph.shrunken(side) for photograph in to_spoil],
            )
        return self._pools[side]


def gather_unlabelled(
    data: Path, recipe: UnlabelledRecipe, validation_share: float
) -> UnlabelledSource:
    """Read the photographs of a data folder; eyes kept for validation are left out.

    Raises:
        RetinaViewError: the folder holds none of them.
    """

    def read(folders: Sequence[str], sets: Sequence[str]) -> list[Photograph]:
        found = read_photographs(data, folders, sets, BASE_SIDE) if folders else []
        return [each for each in found if not is_validation_eye(each.group, validation_share)]

    real = read(recipe.unlabelled_folders, recipe.unlabelled_sets)
    to_spoil = read(recipe.spoilt_folders, recipe.spoilt_sets)
    if not real:
        raise RetinaViewError(f"{data}: all poor photographs are of eyes kept for validation.")
    print(f"{len(real)} poor photographs without a partner, {len(to_spoil)} to spoil", flush=True)
    return UnlabelledSource(recipe, real, to_spoil)
