"""The vessel network: its batches, its loss, its validation and its threshold."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from retinaview.core.image import Rgb
from retinaview.imaging.degrade import degrade
from retinaview.metrics.vessel_measures import LevelCounts, area_under_curve, best_threshold
from retinaview.networks.vessel_net import VesselFinder, VesselNet
from retinaview.runtime.device import Device, has_bf16
from trainer.clinic.prepared import TRAIN, VALIDATION, PreparedSet
from trainer.recipe import TrainRecipe
from trainer.strips import SHOWN, strip_of
from trainer.system import autocast
from trainer.vessel_data import (
    VesselPhotograph,
    draw_vessel_phantoms,
    read_vessel_photographs,
    split_by_person,
)
from trainer.vessel_samples import Changes, draw_crops

FOLDER = "train/vessels"
SPOILT = ("cofe-release", "111")


@dataclass(frozen=True, eq=False)
class Batch:
    """Crops: `seen` (N, S, S, 3), `vessels` and `field` (N, S, S), float32."""

    seen: NDArray[np.float32]
    vessels: NDArray[np.float32]
    field: NDArray[np.float32]


class VesselSystem:
    """The vessel network as the loop sees it."""

    def __init__(
        self,
        recipe: TrainRecipe,
        train: Sequence[VesselPhotograph],
        validate: Sequence[VesselPhotograph],
    ) -> None:
        torch.manual_seed(recipe.schedule.seed)
        self.network: nn.Module = VesselNet(**recipe.network)  # type: ignore[arg-type]
        self.recipe = recipe
        self.changes = Changes.of(recipe.settings)
        self.kept_apart = validate
        self._by_camera: dict[str, list[VesselPhotograph]] = {}
        for photograph in train:
            self._by_camera.setdefault(photograph.camera, []).append(photograph)
        self._threshold = 0.5

    @property
    def findings(self) -> dict[str, float]:
        """What the card has to say beside the recipe: the threshold, of eyes kept apart."""
        return {"threshold": self._threshold}

    def draw(self, step: int, fraction: float) -> Batch:
        """Draw the batch of a step from the seed and the step alone, given its phase."""
        rng = np.random.default_rng([self.recipe.schedule.seed, step])
        phase = self.recipe.phase(fraction)
        crops = [
            crop
            for _ in range(phase.batch)
            for crop in draw_crops(
                self._pick(rng), self.changes, phase.crop_side, phase.crop_batch, rng
            )
        ]
        return Batch(
            np.stack([crop.seen for crop in crops]),
            np.stack([crop.vessels for crop in crops]),
            np.stack([crop.field for crop in crops]),
        )

    def loss(self, batch: Batch, device: torch.device) -> tuple[Tensor, dict[str, float]]:
        """Cross entropy and Dice inside the field."""
        seen = torch.from_numpy(batch.seen).to(device).permute(0, 3, 1, 2)
        vessels = torch.from_numpy(batch.vessels).to(device)
        field = torch.from_numpy(batch.field).to(device)
        with autocast(device):
            logits = self.network(seen)[:, 0].float()
        terms = {
            "entropy": _cross_entropy(logits, vessels, field),
            "dice": _dice_distance(logits, vessels, field),
        }
        weights = self.recipe.loss
        total = torch.stack([weights.get(name, 1.0) * term for name, term in terms.items()]).sum()
        return total, {name: float(term.detach()) for name, term in terms.items()}

    def validate(self, network: nn.Module, device: torch.device) -> dict[str, float]:
        """Best F1, its threshold and AUC on people kept apart; AUC of them spoilt."""
        finder = self._finder(network, device)
        curves, areas, spoilt = [], [], []
        for number, photograph in enumerate(self.kept_apart):
            rgb = photograph.rgb.astype(np.float32) / np.float32(255)
            truth = photograph.vessels > 127
            found = finder.probability(rgb, photograph.mask)
            curves.append(LevelCounts.of(found, truth, photograph.mask))
            areas.append(area_under_curve(found, truth, photograph.mask))
            poor: Rgb = degrade(rgb, photograph.mask, *SPOILT, number).rgb
            found = finder.probability(poor, photograph.mask)
            spoilt.append(area_under_curve(found, truth, photograph.mask))
        self._threshold, best = best_threshold(curves)
        return {
            "f1": best,
            "threshold": self._threshold,
            "auc": float(np.mean(areas)),
            "auc_spoilt": float(np.mean(spoilt)),
        }

    def sheet(self, network: nn.Module, device: torch.device) -> NDArray[np.uint8]:
        """People kept apart: the photograph, the vessels found, the vessels drawn."""
        finder = self._finder(network, device)
        rows = []
        for photograph in self.kept_apart[:SHOWN]:
            rgb = photograph.rgb.astype(np.float32) / np.float32(255)
            drawn = photograph.vessels.astype(np.float32) / np.float32(255)
            rows.append((rgb, finder.probability(rgb, photograph.mask), drawn))
        return strip_of(rows)

    def _finder(self, network: nn.Module, device: torch.device) -> VesselFinder:
        precision = "bf16" if has_bf16(device.type) else "float32"
        looks = int(self.recipe.card.config.get("looks", 1))
        return VesselFinder(network, Device(device.type, device.type, precision), looks=looks)

    def _pick(self, rng: np.random.Generator) -> VesselPhotograph:
        cameras = sorted(self._by_camera)
        weights = self.recipe.data.camera_weights
        chances = np.array([weights.get(camera, 1.0) for camera in cameras])
        own = self._by_camera[cameras[int(rng.choice(len(cameras), p=chances / chances.sum()))]]
        return own[int(rng.integers(len(own)))]


def build(recipe: TrainRecipe, data: Path) -> VesselSystem:
    """Set up the vessel network as the recipe says, with the photographs of a data folder."""
    found = read_vessel_photographs(data / FOLDER, recipe.data.sets)
    train, kept = split_by_person(found, recipe.data.validation_share)
    train += draw_vessel_phantoms(recipe.data.phantoms, recipe.schedule.seed)
    print(f"{len(train)} to train on, {len(kept)} kept apart", flush=True)
    return VesselSystem(recipe, train, kept)


def build_from_set(recipe: TrainRecipe, prepared: PreparedSet) -> VesselSystem:
    """Set up the vessel network on a prepared set of photographs with their vessels.

    Raises:
        OptionError: the set holds something else.
        RetinaViewError: a photograph or mask of it cannot be read.
    """
    prepared.need(recipe.title, "vessels")
    train = prepared.vessels(TRAIN)
    train += draw_vessel_phantoms(recipe.data.phantoms, recipe.schedule.seed)
    return VesselSystem(recipe, train, prepared.vessels(VALIDATION))


def _cross_entropy(logits: Tensor, vessels: Tensor, field: Tensor) -> Tensor:
    loss = nn.functional.binary_cross_entropy_with_logits(logits, vessels, reduction="none")
    return (loss * field).sum() / field.sum().clamp_min(1)


def _dice_distance(logits: Tensor, vessels: Tensor, field: Tensor) -> Tensor:
    """1 - Dice over the whole batch, with shares in place of yes and no."""
    found, drawn = torch.sigmoid(logits) * field, vessels * field
    overlap = 2 * (found * drawn).sum() + 1
    return 1 - overlap / (found.square().sum() + drawn.square().sum() + 1)
