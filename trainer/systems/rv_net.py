"""RV-Net: its batches, its loss, its validation.

Two kinds of step: whole photographs that are their own view, and crops of one larger photograph,
each crop with the light grid and the pooled statistics of the 512-px view of its whole photograph,
just as tiles are run.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from retinaview.imaging.degrade import degrade
from retinaview.imaging.guided import shrink
from retinaview.metrics import psnr
from retinaview.networks.rv_net import (
    VIEW_SIDE,
    Context,
    RvNet,
    RvOutput,
    Window,
    whole,
)
from trainer import losses
from trainer.loop import autocast
from trainer.photographs import BASE_SIDE, Photograph, Photographs, gather
from trainer.recipe import Phase, TrainRecipe
from trainer.samples import Sample, draw_sample, pick_by_camera

VALIDATION_CODES = ("111", "001", "010", "100", "")
VALIDATION_MOST = 10
HIGHEST_DB = 60.0
LARGE_SHARE = 0.5
"""Share of the crop steps that take a photograph larger than 512 px."""
FEWEST_LIT = 0.3
"""Share of a crop that has to lie inside the field."""


@dataclass(frozen=True, eq=False)
class Batch:
    """Pairs, (N, S, S, 3) float32; `view` (1, 512, 512, 3) where all are crops of one picture."""

    poor: NDArray[np.float32]
    good: NDArray[np.float32]
    mask: NDArray[np.bool_]
    faults: NDArray[np.float32]
    windows: tuple[Window, ...]
    view: NDArray[np.float32] | None = None


class RvNetSystem:
    """The house model as the loop sees it."""

    def __init__(self, recipe: TrainRecipe, photographs: Photographs) -> None:
        torch.manual_seed(recipe.schedule.seed)
        self.network: nn.Module = RvNet(**recipe.network)  # type: ignore[arg-type]
        self.recipe, self.photographs = recipe, photographs
        self._shrunken: dict[int, list[Photograph]] = {}

    def draw(self, step: int, fraction: float) -> Batch:
        """Draw the batch of a step from the seed and the step alone, given its phase."""
        rng = np.random.default_rng([self.recipe.schedule.seed, step])
        phase = self.recipe.phase(fraction)
        if rng.random() < phase.crops:
            return self._draw_crops(phase, rng)
        data = self.recipe.data
        pool = self._at_side(phase.side)
        samples = [
            draw_sample(pick_by_camera(pool, data.camera_weights, rng), data.mixture, rng, pool)
            for _ in range(phase.batch)
        ]
        return _stack(samples, [whole(phase.side)] * phase.batch)

    def loss(self, batch: Batch, device: torch.device) -> tuple[Tensor, dict[str, float]]:
        """The weighted sum of the recipe's losses."""
        network = self.network
        assert isinstance(network, RvNet)
        poor, good = _tensor(batch.poor, device), _tensor(batch.good, device)
        mask = torch.from_numpy(batch.mask).to(device).float().unsqueeze(1)
        faults = torch.from_numpy(batch.faults).to(device)
        with autocast(device):
            if batch.view is None:
                context = network.context(poor)
            else:
                context = _outside_context(network, _tensor(batch.view, device))
            output = network.enhance(poor, context, batch.windows)
        return self._sum(output, context, good, mask, faults, is_whole=batch.view is None)

    def validate(self, network: nn.Module, device: torch.device) -> dict[str, float]:
        """PSNR gain (dB) by fault code on eyes kept apart; for good photographs the PSNR itself."""
        assert isinstance(network, RvNet)
        scores = {}
        for code in VALIDATION_CODES:
            gains = []
            for number, photograph in enumerate(self.photographs.validate[:VALIDATION_MOST]):
                good = photograph.rgb.astype(np.float32) / np.float32(255)
                good[~photograph.mask] = 0
                poor = good
                if code:
                    poor = degrade(good, photograph.mask, "cofe-release", code, number).rgb
                with autocast(device):
                    output = network(_tensor(poor[None], device)).rgb.float()
                result = output[0].clamp(0, 1).permute(1, 2, 0).cpu().numpy()
                result *= photograph.mask[..., None]
                gain = _decibels(result, good) - (_decibels(poor, good) if code else 0)
                gains.append(gain)
            scores[code or "untouched"] = float(np.mean(gains))
        return scores

    def _sum(
        self,
        output: RvOutput,
        context: Context,
        good: Tensor,
        mask: Tensor,
        faults: Tensor,
        *,
        is_whole: bool,
    ) -> tuple[Tensor, dict[str, float]]:
        rgb, relit = output.rgb.float(), output.relit.float()
        error = (rgb - good).detach().abs().mean(1, keepdim=True)
        log_scale = output.log_scale.float()
        terms = {
            "charbonnier": losses.charbonnier(rgb, good, mask).mean(),
            "edge": losses.edge(rgb, good, mask).mean(),
            "ssim": losses.ssim_distance(rgb, good, mask).mean(),
            "decibels": losses.decibels(rgb, good, mask).mean(),
            "bands": losses.band_decibels(rgb, good, mask).mean(),
            "relit": losses.charbonnier(relit, good, mask).mean(),
            "uncertainty": losses.laplace_nll(error, log_scale, mask).mean(),
        }
        if is_whole:
            logits = torch.cat([context.light_logits, output.detail_logits]).float()
            terms["faults"] = nn.functional.binary_cross_entropy_with_logits(
                logits, torch.cat([faults, faults])
            )
        total = torch.stack(
            [self.recipe.loss.get(name, 0.0) * term for name, term in terms.items()]
        ).sum()
        return total, {name: float(term.detach()) for name, term in terms.items()}

    def _at_side(self, side: int) -> list[Photograph]:
        if side not in self._shrunken:
            shrink = side != BASE_SIDE
            self._shrunken[side] = [
                photograph.shrunken(side) if shrink else photograph
                for photograph in self.photographs.train
            ]
        return self._shrunken[side]

    def _draw_crops(self, phase: Phase, rng: np.random.Generator) -> Batch:
        data = self.recipe.data
        is_large = bool(self.photographs.hires) and rng.random() < LARGE_SHARE
        pool: Sequence[Photograph] = (
            self.photographs.hires if is_large else self._at_side(BASE_SIDE)
        )
        chosen = pick_by_camera(pool, data.camera_weights, rng)
        sample = draw_sample(chosen, data.mixture, rng, self._at_side(BASE_SIDE))
        side = sample.mask.shape[0]
        windows = [_pick_window(sample.mask, phase.crop_side, rng) for _ in range(phase.crop_batch)]
        crops = [_crop(sample, window) for window in windows]
        view = shrink(sample.poor, (VIEW_SIDE, VIEW_SIDE)) if side != VIEW_SIDE else sample.poor
        batch = _stack(crops, windows)
        return Batch(batch.poor, batch.good, batch.mask, batch.faults, batch.windows, view[None])


def build(recipe: TrainRecipe, data: Path) -> RvNetSystem:
    """Set up RV-Net as the recipe says, with the photographs of a data folder."""
    photographs = gather(data, recipe.data, recipe.schedule.seed)
    print(
        f"{len(photographs.train)} to train on, {len(photographs.validate)} kept apart, "
        f"{len(photographs.hires)} larger ones",
        flush=True,
    )
    return RvNetSystem(recipe, photographs)


def _outside_context(network: RvNet, view: Tensor) -> Context:
    """The context of crops: the light learns, the trunk's statistics are taken as given."""
    with torch.no_grad():
        statistics = network.look(view).statistics
    return replace(network.context(view), statistics=statistics)


def _pick_window(mask: NDArray[np.bool_], side: int, rng: np.random.Generator) -> Window:
    """A window of `side` px that lies mostly inside the field."""
    most = mask.shape[0] - side
    for _ in range(20):
        top, left = int(rng.integers(most + 1)), int(rng.integers(most + 1))
        if mask[top : top + side : 8, left : left + side : 8].mean() >= FEWEST_LIT:
            break
    return Window(top, left, side, side, mask.shape[0])


def _crop(sample: Sample, window: Window) -> Sample:
    part = (
        slice(window.top, window.top + window.height),
        slice(window.left, window.left + window.width),
    )
    return Sample(sample.poor[part], sample.good[part], sample.mask[part], sample.faults)


def _stack(samples: Sequence[Sample], windows: Sequence[Window]) -> Batch:
    return Batch(
        np.stack([sample.poor for sample in samples]),
        np.stack([sample.good for sample in samples]),
        np.stack([sample.mask for sample in samples]),
        np.stack([sample.faults for sample in samples]),
        tuple(windows),
    )


def _tensor(array: NDArray[np.float32], device: torch.device) -> Tensor:
    """(N, H, W, 3) array → (N, 3, H, W) channels-last tensor."""
    return torch.from_numpy(np.array(array)).to(device).permute(0, 3, 1, 2)


def _decibels(image: NDArray[np.float32], reference: NDArray[np.float32]) -> float:
    return float(min(HIGHEST_DB, psnr(reference, image)))
