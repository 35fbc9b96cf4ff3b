"""The quality grader: its batches, its loss, its validation."""

import copy
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own habit

from retinaview.imaging.quality_scale import QualityScale
from retinaview.imaging.quality_view import DETAIL_SIDE
from retinaview.networks.quality_net import FAULTS, QualityNet
from trainer.photographs import Photograph, gather
from trainer.quality_bars import find_scale, read_poor
from trainer.quality_data import QualitySample, draw_quality_sample
from trainer.recipe import TrainRecipe
from trainer.samples import pick_by_camera
from trainer.system import autocast

VALIDATION_DRAWS = 12
VALIDATION_SEED = 7
SMOOTHING = 0.02
REPLAYED = (0, 24, 72)
"""Ages, in steps, of the samples of a batch: drawing takes four times as long as a step, so each
sample comes again, turned or mirrored, among others."""


@dataclass(frozen=True, eq=False)
class QualityBatch:
    """Samples stacked: (N, 128, 128, 7), (N,), (N, 4, 16, 16), (N, 4), (N, 3)."""

    planes: NDArray[np.float32]
    kind: NDArray[np.int64]
    local: NDArray[np.float32]
    severity: NDArray[np.float32]
    grade: NDArray[np.float32]


class QualitySystem:
    """The grader as the loop sees it."""

    def __init__(
        self,
        recipe: TrainRecipe,
        train: list[Photograph],
        validate: list[Photograph],
        poor: Sequence[Photograph] = (),
    ) -> None:
        torch.manual_seed(recipe.schedule.seed)
        self.network: nn.Module = QualityNet(**recipe.network)  # type: ignore[arg-type]
        self.recipe, self.train, self.kept, self.poor = recipe, train, validate, poor
        self._drawn: dict[int, list[QualitySample]] = {}
        self._scale = QualityScale()
        self.imitated = float(recipe.settings.get("imitated", 0.2))  # type: ignore[arg-type]

    @property
    def findings(self) -> dict[str, float]:
        """What the card has to say beside the recipe: how the answers are to be read."""
        return {name: round(value, 3) for name, value in asdict(self._scale).items()}

    def draw(self, step: int, fraction: float) -> QualityBatch:
        """Draw the batch of a step from the seed and the step alone."""
        rng = np.random.default_rng([self.recipe.schedule.seed, step, 1])
        count = math.ceil(self.recipe.phase(fraction).batch / len(REPLAYED))
        samples = [
            turned(sample, rng)
            for age in REPLAYED
            for sample in self._drawn_at(step - age if step >= age else step, count)
        ]
        self._drawn = {at: old for at, old in self._drawn.items() if at > step - max(REPLAYED)}
        return _stack(samples)

    def _drawn_at(self, step: int, count: int) -> list[QualitySample]:
        """What was drawn at a step; drawn anew where it is no longer at hand."""
        if len(self._drawn.get(step, [])) != count:
            rng = np.random.default_rng([self.recipe.schedule.seed, step])
            weights = self.recipe.data.camera_weights
            self._drawn[step] = [
                draw_quality_sample(
                    pick_by_camera(self.train, weights, rng), self.train, rng, self.imitated
                )
                for _ in range(count)
            ]
        return self._drawn[step]

    def loss(self, batch: QualityBatch, device: torch.device) -> tuple[Tensor, dict[str, float]]:
        """The weighted sum of the recipe's losses; other pictures count for the kind alone."""
        planes = _tensor(batch.planes, device)
        kind = torch.from_numpy(batch.kind).to(device)
        with autocast(device):
            output = self.network(planes)
        own = kind == 0
        terms = {"kind": F.cross_entropy(output.kind.float(), kind, label_smoothing=SMOOTHING)}
        if bool(own.any()):
            cover = F.adaptive_avg_pool2d(planes[own, 3:4], output.local.shape[-1])
            local = torch.from_numpy(batch.local).to(device)[own]
            cell = F.binary_cross_entropy_with_logits(
                output.local[own].float(), local, reduction="none"
            )
            terms["local"] = (cell * cover).sum() / (cover.sum() * len(FAULTS)).clamp_min(1)
            severity = torch.from_numpy(batch.severity).to(device)[own]
            terms["severity"] = F.binary_cross_entropy_with_logits(
                output.severity[own].float(), severity
            )
            grade = torch.from_numpy(batch.grade).to(device)[own]
            terms["grade"] = F.cross_entropy(output.grade[own].float(), grade)
        weights = self.recipe.loss
        total = torch.stack([weights.get(name, 0.0) * term for name, term in terms.items()]).sum()
        return total, {name: float(term.detach()) for name, term in terms.items()}

    def validate(self, network: nn.Module, device: torch.device) -> dict[str, float]:
        """Balanced accuracy, severity error and false refusals on eyes kept apart, fresh draws.

        How the answers are to be read is found here too.
        """
        self._scale = find_scale(copy.deepcopy(network).cpu().eval(), self.kept, self.poor)
        rng = np.random.default_rng(VALIDATION_SEED)
        samples = [
            draw_quality_sample(photograph, self.train, rng, self.imitated)
            for photograph in self.kept
            for _ in range(VALIDATION_DRAWS)
        ]
        batch = _stack(samples)
        with autocast(device):
            output = network(_tensor(batch.planes, device))
        own = batch.kind == 0
        truth, found = batch.grade[own].argmax(1), _argmax(output.grade)[own]
        recalls = [float((found[truth == g] == g).mean()) for g in range(3) if (truth == g).any()]
        rated = torch.sigmoid(output.severity.float()).cpu().numpy()[own]
        error = np.abs(rated - batch.severity[own]).mean(0)
        kinds = _argmax(output.kind)
        return {
            "balanced": float(np.mean(recalls)),
            **{name: float(e) for name, e in zip(FAULTS, error, strict=True)},
            "refused": float((kinds[own] != 0).mean()),
            "missed": float((kinds[~own] == 0).mean()) if (~own).any() else 0.0,
        }


def build(recipe: TrainRecipe, data: Path) -> QualitySystem:
    """Set up the grader as the recipe says, with the photographs of a data folder."""
    found = gather(data, recipe.data, recipe.schedule.seed)
    train = [photograph.shrunken(DETAIL_SIDE) for photograph in found.train]
    validate = [photograph.shrunken(DETAIL_SIDE) for photograph in found.validate]
    print(f"{len(train)} to train on, {len(validate)} kept apart", flush=True)
    return QualitySystem(recipe, train, validate, read_poor(data, recipe))


def turned(sample: QualitySample, rng: np.random.Generator) -> QualitySample:
    """Turn a sample by a right angle, or mirror it."""
    quarters, is_mirrored = int(rng.integers(4)), bool(rng.integers(2))
    planes = np.rot90(sample.planes, quarters)
    local = np.rot90(sample.local, quarters, axes=(1, 2))
    if is_mirrored:
        planes, local = planes[:, ::-1], local[:, :, ::-1]
    return replace(sample, planes=planes, local=local)


def _stack(samples: list[QualitySample]) -> QualityBatch:
    return QualityBatch(
        np.stack([sample.planes for sample in samples]),
        np.array([sample.kind for sample in samples], np.int64),
        np.stack([sample.local for sample in samples]),
        np.stack([sample.severity for sample in samples]),
        np.stack([sample.grade for sample in samples]),
    )


def _tensor(planes: NDArray[np.float32], device: torch.device) -> Tensor:
    """(N, H, W, C) to (N, C, H, W), channels-last in memory."""
    return torch.from_numpy(planes).to(device).permute(0, 3, 1, 2)


def _argmax(logits: Tensor) -> NDArray[np.int64]:
    return np.asarray(logits.float().argmax(1).cpu().numpy(), np.int64)
