"""The batches of an unpaired training: so many poor pictures, as many good ones of other eyes.

Crops of fields at 512 px, or whole fields at a phase's side; turned by quarters and mirrored.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from retinaview.core.image import Mask, Rgb
from retinaview.imaging.degrade import draw_parameters, replay
from trainer.heaps import Heaps
from trainer.photographs import BASE_SIDE, Photograph
from trainer.recipe import TrainRecipe
from trainer.samples import pick_by_camera

CODE = "111"
"""All the faults that a preset has."""
FEWEST_LIT = 0.5
"""Share of a crop that should lie inside the field."""


@dataclass(frozen=True, eq=False)
class UnpairedBatch:
    """N pictures a heap.

    Attributes:
        poor, good: (N, S, S, 3) float32 in [0, 1], black outside the field.
        poor_mask, good_mask: (N, S, S) bool, the fields.
        spoilt: the good ones spoilt, for a loss on pairs; None where none is wanted.
    """

    poor: NDArray[np.float32]
    poor_mask: NDArray[np.bool_]
    good: NDArray[np.float32]
    good_mask: NDArray[np.bool_]
    spoilt: NDArray[np.float32] | None = None


@dataclass(frozen=True, eq=False)
class Pictures:
    """The same on a device: pictures (N, 3, S, S), masks (N, 1, S, S) float32 in {0, 1}."""

    poor: Tensor
    poor_mask: Tensor
    good: Tensor
    good_mask: Tensor
    spoilt: Tensor | None

    @classmethod
    def of(cls, batch: UnpairedBatch, device: torch.device) -> "Pictures":
        """Put a batch on a device, channels last in memory."""

        def picture(array: NDArray[np.float32]) -> Tensor:
            return torch.from_numpy(array).to(device).permute(0, 3, 1, 2)

        def field(array: NDArray[np.bool_]) -> Tensor:
            return torch.from_numpy(array).to(device).float().unsqueeze(1)

        spoilt = None if batch.spoilt is None else picture(batch.spoilt)
        return cls(
            picture(batch.poor),
            field(batch.poor_mask),
            picture(batch.good),
            field(batch.good_mask),
            spoilt,
        )


class UnpairedSource:
    """Draws the batches of a recipe's steps.

    Args:
        recipe: its `data.camera_weights`, `phases` and seed count.
        heaps: to draw from.
        has_pairs: whether the good pictures are wanted spoilt as well.
    """

    def __init__(self, recipe: TrainRecipe, heaps: Heaps, *, has_pairs: bool = False) -> None:
        self.recipe, self.heaps, self.has_pairs = recipe, heaps, has_pairs
        self._pools = {BASE_SIDE: (heaps.poor, heaps.good)}

    def draw(self, step: int, fraction: float) -> UnpairedBatch:
        """Draw the batch of a step from the seed and the step alone, given its phase."""
        rng = np.random.default_rng([self.recipe.schedule.seed, step])
        phase = self.recipe.phase(fraction)
        is_cropped = rng.random() < phase.crops
        side = BASE_SIDE if is_cropped else phase.side
        crop = phase.crop_side if is_cropped else None
        count = phase.crop_batch if is_cropped else phase.batch
        poor_heap, good_heap = self._at_side(side)
        heaps, preset = self.heaps, self.heaps.preset
        poor = [
            self._one(poor_heap, crop, preset if heaps.is_spoilt else "", rng) for _ in range(count)
        ]
        good = [
            self._one(good_heap, crop, preset if self.has_pairs else "", rng) for _ in range(count)
        ]
        return UnpairedBatch(
            np.stack([each.spoilt if heaps.is_spoilt else each.rgb for each in poor]),
            np.stack([each.mask for each in poor]),
            np.stack([each.rgb for each in good]),
            np.stack([each.mask for each in good]),
            np.stack([each.spoilt for each in good]) if self.has_pairs else None,
        )

    def _one(
        self,
        heap: Sequence[Photograph],
        crop: int | None,
        preset: str,
        rng: np.random.Generator,
    ) -> "_Drawn":
        photograph = pick_by_camera(heap, self.recipe.data.camera_weights, rng)
        mask = photograph.mask
        lit = photograph.rgb.astype(np.float32) / np.float32(255)
        rgb: Rgb = np.where(mask[..., None], lit, np.float32(0))
        # faults have their place and size in the whole field, so they come before the crop
        drawn = _Drawn(rgb, mask, spoil(rgb, mask, preset, rng) if preset else rgb)
        if crop is not None:
            drawn = drawn.part(_pick_part(mask, crop, rng))
        return drawn.turned(int(rng.integers(4)), is_mirrored=rng.random() < 0.5)

    def _at_side(self, side: int) -> tuple[Sequence[Photograph], Sequence[Photograph]]:
        if side not in self._pools:
            poor, good = self._pools[BASE_SIDE]
            self._pools[side] = (
                [photograph.shrunken(side) for photograph in poor],
                [photograph.shrunken(side) for photograph in good],
            )
        return self._pools[side]


def spoil(rgb: Rgb, mask: Mask, preset: str, rng: np.random.Generator) -> Rgb:
    """Spoil a good picture with all faults of a preset."""
    return np.asarray(replay(rgb, mask, draw_parameters(preset, CODE, rng)).rgb, np.float32)


def _pick_part(mask: Mask, side: int, rng: np.random.Generator) -> tuple[slice, slice]:
    """A square of `side` px that lies mostly inside the field, where one is soon found."""
    most = mask.shape[0] - side
    for _ in range(20):
        top, left = (int(rng.integers(most + 1)) for _ in range(2))
        part = (slice(top, top + side), slice(left, left + side))
        if mask[part][::8, ::8].mean() >= FEWEST_LIT:
            break
    return part


@dataclass(frozen=True, eq=False)
class _Drawn:
    """A picture, its field, and the picture spoilt (or the same)."""

    rgb: Rgb
    mask: Mask
    spoilt: Rgb

    def part(self, part: tuple[slice, slice]) -> "_Drawn":
        return _Drawn(self.rgb[part], self.mask[part], self.spoilt[part])

    def turned(self, quarters: int, *, is_mirrored: bool) -> "_Drawn":
        def turn(array: NDArray[Any]) -> NDArray[Any]:
            array = np.rot90(array, quarters)
            return np.ascontiguousarray(array[:, ::-1] if is_mirrored else array)

        return _Drawn(turn(self.rgb), turn(self.mask), turn(self.spoilt))
