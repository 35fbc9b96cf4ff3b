"""Noisy photographs for training denoisers: crops of good ones, with drawn noise.

The noise is that of the presets `noise15`, `noise25` and `noise50`: normal, clipped and rounded to
8 bits, as files hold it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from retinaview.core.image import Mask, Rgb
from retinaview.errors import OptionError
from retinaview.imaging.degrade_noise import add_noise
from trainer.crops import pick_corner
from trainer.photographs import BASE_SIDE, Photograph
from trainer.recipe import Phase, TrainRecipe
from trainer.samples import pick_by_camera, tint

SIGMA_LOW, SIGMA_HIGH = "sigma_low", "sigma_high"
"""Settings: the noise is drawn evenly between the two, in 8-bit grey levels; 25 without."""
USUAL_SIGMA = 25.0


@dataclass(frozen=True, eq=False)
class Noisy:
    """Pictures of one size with and without noise.

    Attributes:
        noisy, good: (N, S, S, 3) float32 in [0, 1], black outside the field.
        mask: (N, S, S) bool, the field.
    """

    noisy: NDArray[np.float32]
    good: NDArray[np.float32]
    mask: NDArray[np.bool_]

    def tensors(self, device: torch.device) -> tuple[Tensor, Tensor, Tensor]:
        """Noisy and good pictures (N, 3, S, S), field (N, 1, S, S); float32, channels last."""
        arrays = self.noisy, self.good, self.mask[..., None].astype(np.float32)
        noisy, good, mask = (
            torch.from_numpy(each).to(device).permute(0, 3, 1, 2) for each in arrays
        )
        return noisy, good, mask


class NoisySource:
    """Draws the pictures of a recipe's steps.

    A phase's `crops` is the share of steps that take `crop_batch` crops of `crop_side` px from each
    of `batch` photographs; the other steps take `batch` whole ones of `side` px.

    Args:
        recipe: `data`, `phases` and the range of the noise in `settings` count.
        photographs: good ones, 512 px.
        hires: larger ones, for crops alone.

    Raises:
        OptionError: there is no such range of noise.
    """

    def __init__(
        self,
        recipe: TrainRecipe,
        photographs: Sequence[Photograph],
        hires: Sequence[Photograph] = (),
    ) -> None:
        self.recipe = recipe
        self.low = float(str(recipe.settings.get(SIGMA_LOW, USUAL_SIGMA)))
        self.high = float(str(recipe.settings.get(SIGMA_HIGH, self.low)))
        if not 0 < self.low <= self.high <= 255:
            raise OptionError(
                f"settings.{SIGMA_LOW} and {SIGMA_HIGH} lie between 0 and 255, the low one first."
            )
        self._cropped = [*photographs, *hires]
        self._whole = {BASE_SIDE: list(photographs)}

    def draw(self, step: int, fraction: float) -> Noisy:
        """Draw the batch of a step from the seed and the step alone, given its phase."""
        rng = np.random.default_rng([self.recipe.schedule.seed, step])
        phase = self.recipe.phase(fraction)
        is_cropped = rng.random() < phase.crops
        pool = self._cropped if is_cropped else self._at_side(phase.side)
        weights = self.recipe.data.camera_weights
        chosen = [pick_by_camera(pool, weights, rng) for _ in range(phase.batch)]
        pairs = [
            self._spoil(*part, rng)
            for photograph in chosen
            for part in (_crops(photograph, phase, rng) if is_cropped else [_whole(photograph)])
        ]
        noisy, good, masks = zip(*pairs, strict=True)
        return Noisy(np.stack(noisy), np.stack(good), np.stack(masks))

    def _spoil(
        self, rgb: NDArray[np.uint8], mask: Mask, rng: np.random.Generator
    ) -> tuple[Rgb, Rgb, Mask]:
        """Turn a part, give it another camera's tint, add noise."""
        quarter, is_mirrored = int(rng.integers(4)), rng.random() < 0.5
        rgb, mask = np.rot90(rgb, quarter), np.rot90(mask, quarter)
        if is_mirrored:
            rgb, mask = rgb[:, ::-1], mask[:, ::-1]
        good = np.ascontiguousarray(rgb, np.float32) / np.float32(255)
        if rng.random() < self.recipe.data.mixture.tinted:
            good = tint(good, rng)
        good[~mask] = 0
        noisy = add_noise(good, rng.uniform(self.low, self.high) / 255, rng)
        noisy[~mask] = 0
        rounded = np.rint(noisy * 255) / np.float32(255)
        return rounded.astype(np.float32, copy=False), good, np.ascontiguousarray(mask)

    def _at_side(self, side: int) -> list[Photograph]:
        if side not in self._whole:
            self._whole[side] = [each.shrunken(side) for each in self._whole[BASE_SIDE]]
        return self._whole[side]


def _crops(
    photograph: Photograph, phase: Phase, rng: np.random.Generator
) -> list[tuple[NDArray[np.uint8], Mask]]:
    side = phase.crop_side
    corners = [pick_corner(photograph.mask, side, rng) for _ in range(phase.crop_batch)]
    windows = [(slice(top, top + side), slice(left, left + side)) for top, left in corners]
    return [(photograph.rgb[window], photograph.mask[window]) for window in windows]


def _whole(photograph: Photograph) -> tuple[NDArray[np.uint8], Mask]:
    return photograph.rgb, photograph.mask
