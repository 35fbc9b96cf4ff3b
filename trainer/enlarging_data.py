"""What networks that enlarge learn from: crops of large photographs, made small on the way in."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F  # noqa: N812  torch's own habit

from retinaview.core.image import Mask
from retinaview.errors import OptionError, RetinaViewError
from retinaview.imaging.colour import GREY_WEIGHTS
from retinaview.imaging.decimate import decimation_taps
from retinaview.imaging.global_saliency import global_saliency
from trainer.clinic.prepared import TRAIN, VALIDATION, PreparedSet
from trainer.crops import pick_corner
from trainer.photographs import BASE_SIDE, Photograph, read_photographs, split
from trainer.recipe import Phase, TrainRecipe
from trainer.samples import pick_by_camera

LARGE_SIDE = 1024
"""Photographs above this side are also learnt from shrunk to it: finer per pixel, less noise."""
BASE_SHARE, DEFAULT_BASE_SHARE = "base_share", 0.2
"""Setting: share of crops that come from the photographs kept at 512 px."""
SIGMA = "sigma"
"""Setting: noise in the small pictures, in 8-bit grey levels; none without."""
SALIENCY_SIDE = 256
"""Side at which the global saliency of a photograph is computed, px."""


@dataclass(frozen=True, eq=False)
class Crops:
    """The large pictures of a step.

    Attributes:
        good: (N, S, S, 3) float32 in [0, 1].
        mask: (N, S, S) bool, the field.
        is_chained: (N,) bool, whether the stage that learns is given what the stages before it
            made, or the real picture shrunk.
        saliency: (N, S, S) float32 in [0, 1], of the whole photograph; None unless asked for.
        part: of the phase.
        noise: (N, s, s, 3) float32, to be added to the small pictures; None without.
    """

    good: NDArray[np.float32]
    mask: Mask
    is_chained: Mask
    saliency: NDArray[np.float32] | None
    part: str
    noise: NDArray[np.float32] | None = None


@dataclass(frozen=True, eq=False)
class LargePhotographs:
    """What a recipe trains on.

    Attributes:
        base: at 512 px.
        large: at 1024 px and more.
        kept_apart: at 1024 px, of eyes that are in neither.
    """

    base: Sequence[Photograph]
    large: Sequence[Photograph]
    kept_apart: Sequence[Photograph]


class CropSource:
    """Draws the crops of a recipe's steps.

    Args:
        recipe: its `data`, `settings` and `phases` count.
        photographs: to cut from.
        has_saliency: whether global saliency is wanted.
        chained: share of samples that are to come through the stages before; 0 for none.
    """

    def __init__(
        self,
        recipe: TrainRecipe,
        photographs: LargePhotographs,
        *,
        has_saliency: bool = False,
        chained: float = 0.0,
    ) -> None:
        self.recipe, self.photographs = recipe, photographs
        self.has_saliency, self.chained = has_saliency, chained
        share = float(str(recipe.settings.get(BASE_SHARE, DEFAULT_BASE_SHARE)))
        self.base_share = share if photographs.base and photographs.large else 0.0
        self.sigma = noise_of(recipe)
        self._salient: dict[int, NDArray[np.float16]] = {}

    def draw(self, step: int, fraction: float) -> Crops:
        """Draw the batch of a step from the seed and the step alone, given its phase."""
        rng = np.random.default_rng([self.recipe.schedule.seed, step])
        phase = self.recipe.phase(fraction)
        drawn = [crop for _ in range(phase.batch) for crop in self._draw_from_one(phase, rng)]
        is_chained = rng.random(len(drawn)) < self.chained
        side = phase.crop_side // self.recipe.card.scale
        shape = (len(drawn), side, side, 3)
        noise = self.sigma * rng.standard_normal(shape, np.float32) if self.sigma else None
        return Crops(
            np.stack([rgb for rgb, _, _ in drawn]).astype(np.float32) / np.float32(255),
            np.stack([mask for _, mask, _ in drawn]),
            is_chained,
            np.stack([salient for _, _, salient in drawn]) if self.has_saliency else None,
            phase.part,
            noise,
        )

    def _draw_from_one(
        self, phase: Phase, rng: np.random.Generator
    ) -> list[tuple[NDArray[np.uint8], Mask, NDArray[np.float32]]]:
        data, photographs = self.recipe.data, self.photographs
        pool = photographs.large or photographs.base
        if rng.random() < self.base_share:
            pool = photographs.base
        chosen = pick_by_camera(pool, data.camera_weights, rng)
        salient = self._saliency_of(chosen) if self.has_saliency else chosen.mask
        found = []
        for _ in range(phase.crop_batch):
            top, left = pick_corner(chosen.mask, phase.crop_side, rng)
            part = (slice(top, top + phase.crop_side), slice(left, left + phase.crop_side))
            turns, is_mirrored = int(rng.integers(4)), rng.random() < 0.5
            step = -1 if is_mirrored else 1
            rgb, mask, map_ = (
                np.rot90(plane[part], turns)[:, ::step]
                for plane in (chosen.rgb, chosen.mask, salient)
            )
            found.append(
                (np.asarray(rgb, np.uint8), np.asarray(mask, bool), np.asarray(map_, np.float32))
            )
        return found

    def _saliency_of(self, photograph: Photograph) -> NDArray[np.float16]:
        key = id(photograph)
        if key not in self._salient:
            small = photograph.shrunken(min(SALIENCY_SIDE, photograph.side))
            plane = global_saliency(small.rgb.astype(np.float32) / np.float32(255), small.mask)
            repeats = -(-photograph.side // small.side)
            large = np.repeat(np.repeat(plane.astype(np.float16), repeats, 0), repeats, 1)
            self._salient[key] = large[: photograph.side, : photograph.side]
        return self._salient[key]


def noise_of(recipe: TrainRecipe) -> np.float32:
    """Standard deviation of the noise in a recipe's small pictures, of full intensity; 0 for none.

    Raises:
        OptionError: it is no such number.
    """
    sigma = float(str(recipe.settings.get(SIGMA, 0.0)))
    if not 0 <= sigma <= 255:
        raise OptionError(f"settings.{SIGMA} lies between 0 and 255.")
    return np.float32(sigma / 255)


def gather_large(recipe: TrainRecipe, data: Path) -> LargePhotographs:
    """Read and part the photographs of a recipe; one too small for its crops is left out.

    Raises:
        RetinaViewError: the folder holds none of the photographs the recipe wants.
    """
    wanted, least = recipe.data, max(phase.crop_side for phase in recipe.phases)

    def read(folders: Sequence[str], side: int) -> tuple[list[Photograph], list[Photograph]]:
        found = read_photographs(data, folders, wanted.sets, side, enlarge=False)
        return split([each for each in found if each.side >= least], wanted.validation_share)

    base, small_apart = read(wanted.folders, BASE_SIDE) if wanted.folders else ([], [])
    large: list[Photograph] = []
    apart: list[Photograph] = []
    for side, folder in wanted.hires.items():
        learnt, kept = read([folder], side)
        large += learnt
        if side > LARGE_SIDE:
            large += [_at_most(LARGE_SIDE, photograph) for photograph in learnt]
        apart += [_at_most(LARGE_SIDE, photograph) for photograph in kept]
    kept_apart = apart or small_apart
    print(
        f"{len(base)} photographs of {BASE_SIDE} px, {len(large)} larger ones, "
        f"{len(kept_apart)} kept apart",
        flush=True,
    )
    if not (base or large) or not kept_apart:
        raise RetinaViewError(f"{data}: too few photographs of {least} px and more.")
    return LargePhotographs(base, large, kept_apart)


def large_of_set(recipe: TrainRecipe, prepared: PreparedSet) -> LargePhotographs:
    """The photographs of a prepared set, at 1024 px where they are so large, else as they are.

    Raises:
        OptionError: those to train on, or to validate on, are too small for the recipe's crops.
    """
    least = max(phase.crop_side for phase in recipe.phases)
    train, apart = (
        [each for each in prepared.at_most(part, LARGE_SIDE) if each.side >= least]
        for part in (TRAIN, VALIDATION)
    )
    if not train or not apart:
        raise OptionError(
            f"The photographs are too small: their fields have to be {least} px and more for "
            f"{recipe.title}. Give them as the camera writes them."
        )
    base = [each for each in train if each.side < LARGE_SIDE]
    return LargePhotographs(base, [each for each in train if each.side >= LARGE_SIDE], apart)


def _at_most(side: int, photograph: Photograph) -> Photograph:
    return photograph if photograph.side <= side else photograph.shrunken(side)


def to_large(crops: NDArray[np.float32], device: torch.device) -> Tensor:
    """(N, S, S, 3) array to (N, 3, S, S) tensor, channels last in memory."""
    return torch.from_numpy(np.ascontiguousarray(crops)).to(device).permute(0, 3, 1, 2)


def make_small(large: Tensor, factor: int) -> Tensor:
    """`imaging.decimate` of tensors: (N, 3, H, W), H and W multiples of `factor`."""
    taps = torch.from_numpy(decimation_taps(factor)).to(large)
    reach, channels = len(taps) // 2 - factor // 2, large.shape[1]
    x = F.pad(large, (reach,) * 4, mode="reflect")
    across = taps.view(1, 1, 1, -1).repeat(channels, 1, 1, 1)
    x = F.conv2d(x, across, stride=(1, factor), groups=channels)
    x = F.conv2d(x, across.transpose(2, 3), stride=(factor, 1), groups=channels)
    return torch.round(x.clamp(0, 1) * 255) / 255


def make_noisy(small: Tensor, noise: NDArray[np.float32], inside: Tensor) -> Tensor:
    """Add noise inside the field, clipped and rounded to 8 bits as files hold it.

    Args:
        small: (N, 3, h, w) in [0, 1].
        noise: (N, h, w, 3).
        inside: (N, 1, H, W) in {0, 1}, the field of the large pictures.
    """
    field = F.adaptive_max_pool2d(inside, small.shape[2:])
    noisy = small + to_large(noise, small.device) * field
    return torch.round(noisy.clamp(0, 1) * 255) / 255


def luminance(rgb: Tensor) -> Tensor:
    """(N, 1, H, W) of (N, 3, H, W), as `imaging.colour.grey`."""
    return (rgb * rgb.new_tensor(GREY_WEIGHTS).view(1, 3, 1, 1)).sum(1, keepdim=True)
