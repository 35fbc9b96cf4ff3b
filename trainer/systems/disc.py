"""Disc, cup and fovea: batches, loss and validation of `networks.disc_net`.

Each step shows the locator a few whole fields and the segmenter a few crops. Before training, every
photograph is lit and spoilt in several ways (`settings.variants`), so that a step only has to turn,
cut and colour.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own habit

from retinaview.imaging.crop import crop_affine, warp
from retinaview.networks.disc_net import (
    CROP_DIAMETERS,
    CROP_SIDE,
    DISC,
    FIELD_SIDE,
    OTHER,
    DiscNet,
)
from trainer.clinic.prepared import TRAIN, VALIDATION, PreparedSet
from trainer.disc_data import Outlined, draw_outlined, read_outlined, vary
from trainer.disc_views import View, locator_view, segmenter_view, warp_rgb
from trainer.photographs import is_validation_eye
from trainer.recipe import TrainRecipe
from trainer.strips import SHOWN, Row, strip_of
from trainer.system import autocast

PEAK_WEIGHT = 20.0
"""How much more a pixel at the fovea weighs than one that is not."""
VALIDATION_MOST = 16


@dataclass(frozen=True, eq=False)
class Batch:
    """Views of the locator and of the segmenter, stacked: (N, S, S, C) float32."""

    field: View
    crop: View


class DiscSystem:
    """Locator and segmenter as the loop sees them.

    Args:
        recipe: `settings` are `variants` of each photograph, `crops` a step, `phantom_share` of
            the samples, and `phantom_cups`, whether the cups of phantoms are learnt.
        train: outlined photographs in all their variants.
        phantoms: the same of phantoms.
        validate: kept apart.
    """

    def __init__(
        self,
        recipe: TrainRecipe,
        train: Sequence[Outlined],
        phantoms: Sequence[Outlined],
        validate: Sequence[Outlined],
    ) -> None:
        torch.manual_seed(recipe.schedule.seed)
        self.network: nn.Module = DiscNet(**recipe.network)  # type: ignore[arg-type]
        self.recipe, self.train, self.phantoms = recipe, train, phantoms
        self.kept_apart = validate[:VALIDATION_MOST]
        self.watched = f"disc {self.kept_apart[0].photograph.camera}" if self.kept_apart else ""

    def draw(self, step: int, fraction: float) -> Batch:
        """Draw the batch of a step from the seed and the step alone, given its phase."""
        rng = np.random.default_rng([self.recipe.schedule.seed, step])
        phase = self.recipe.phase(fraction)
        fields = [locator_view(self._pick(rng), rng) for _ in range(phase.batch)]
        crops = [segmenter_view(self._pick(rng), rng) for _ in range(phase.crop_batch)]
        return Batch(_stack(fields), _stack(crops))

    def loss(self, batch: Batch, device: torch.device) -> tuple[Tensor, dict[str, float]]:
        """Cross-entropy and Dice of disc and cup, weighted cross-entropy of the fovea's peak."""
        field, crop = batch.field, batch.crop
        with autocast(device):
            found, outlined = self.network(
                *(_tensor(part, device) for part in (field.rgb, field.inside)),
                *(_tensor(part, device) for part in (crop.rgb, crop.inside)),
            )
        located, known = _tensor(field.truth, device), _tensor(field.known, device)
        truth, told = _tensor(crop.truth, device), _tensor(crop.known, device)
        terms = {
            "place": _outline_loss(found.float(), located, known, DISC),
            "fovea": _peak_loss(found.float(), located, known),
            "disc": _outline_loss(outlined.float(), truth, told, DISC),
            "cup": _outline_loss(outlined.float(), truth, told, OTHER),
        }
        weights = self.recipe.loss
        total = torch.stack([weights.get(name, 1.0) * term for name, term in terms.items()]).sum()
        return total, {name: float(term.detach()) for name, term in terms.items()}

    def validate(self, network: nn.Module, device: torch.device) -> dict[str, float]:
        """Dice of disc and cup in upright crops, how far off the disc is (in diameters)."""
        assert isinstance(network, DiscNet)
        scores: dict[str, list[float]] = {}
        for outlined in self.kept_apart:
            kind = outlined.photograph.camera
            for name, value in _measure(network, outlined, device).items():
                scores.setdefault(f"{name} {kind}", []).append(value)
        return {name: float(np.mean(values)) for name, values in scores.items()}

    def sheet(self, network: nn.Module, device: torch.device) -> NDArray[np.uint8]:
        """Discs kept apart: the photograph, the disc found, the disc as it was outlined."""
        assert isinstance(network, DiscNet)
        return strip_of([_shown(network, each, device) for each in self.kept_apart[:SHOWN]])

    def _pick(self, rng: np.random.Generator) -> Outlined:
        is_phantom = rng.random() < float(self.recipe.settings.get("phantom_share", 0.4))  # type: ignore[arg-type]
        pool = self.phantoms if is_phantom and self.phantoms else self.train
        return pool[int(rng.integers(len(pool)))]


def build(recipe: TrainRecipe, data: Path) -> DiscSystem:
    """Read photographs, draw phantoms, and light and spoil them all."""
    found = read_outlined(data, recipe.data.folders, recipe.data.sets)
    share, seed = recipe.data.validation_share, recipe.schedule.seed
    train = [o for o in found if not is_validation_eye(o.photograph.group, share)]
    validate = [o for o in found if is_validation_eye(o.photograph.group, share)]
    phantoms = [draw_outlined(seed + number) for number in range(recipe.data.phantoms)]
    last = max(1, len(phantoms) // 20)
    validate += phantoms[:last]
    print(
        f"{len(train)} photographs and {len(phantoms) - last} phantoms to train on, "
        f"{len(validate)} kept apart",
        flush=True,
    )
    return _system(recipe, train, phantoms[last:], validate)


def build_from_set(recipe: TrainRecipe, prepared: PreparedSet) -> DiscSystem:
    """Set the system up on a prepared set of photographs with outlined discs.

    Raises:
        OptionError: the set holds something else.
        RetinaViewError: a photograph or mask of it cannot be read.
    """
    prepared.need(recipe.title, "disc")
    seed = recipe.schedule.seed
    train, validate = prepared.outlined(TRAIN), prepared.outlined(VALIDATION)
    phantoms = [draw_outlined(seed + number) for number in range(recipe.data.phantoms)]
    return _system(recipe, train, phantoms, validate)


def _system(
    recipe: TrainRecipe,
    train: Sequence[Outlined],
    phantoms: Sequence[Outlined],
    validate: Sequence[Outlined],
) -> DiscSystem:
    variants = int(recipe.settings.get("variants", 5))  # type: ignore[arg-type]
    rng = np.random.default_rng(recipe.schedule.seed)
    drawn = _vary_all(phantoms, train, max(1, variants // 2), rng)
    if not recipe.settings.get("phantom_cups", True):
        drawn = [Outlined(o.photograph, o.disc, None, o.fovea) for o in drawn]
    return DiscSystem(recipe, _vary_all(train, train, variants, rng), drawn, validate)


def _vary_all(
    outlined: Sequence[Outlined],
    lenders: Sequence[Outlined],
    variants: int,
    rng: np.random.Generator,
) -> list[Outlined]:
    """Every one as it is, and `variants` times lit and spoilt anew."""
    spoilt = [vary(one, lenders, rng) for one in outlined for _ in range(variants)]
    return [*outlined, *spoilt]


def _outline_loss(logits: Tensor, truth: Tensor, known: Tensor, channel: int) -> Tensor:
    """Cross-entropy plus Dice distance over what is known of one channel; 0 where nothing is."""
    logits, truth, known = logits[:, channel], truth[:, channel], known[:, channel]
    entropy = F.binary_cross_entropy_with_logits(logits, truth, reduction="none")
    mean = (entropy * known).sum() / known.sum().clamp_min(1)
    share, truth = torch.sigmoid(logits) * known, truth * known
    both = (share * truth).sum((1, 2))
    dice = (2 * both + 1) / (share.sum((1, 2)) + truth.sum((1, 2)) + 1)
    is_told = known.amax((1, 2))
    return mean + ((1 - dice) * is_told).sum() / is_told.sum().clamp_min(1)


def _peak_loss(logits: Tensor, truth: Tensor, known: Tensor) -> Tensor:
    logits, truth, known = logits[:, OTHER], truth[:, OTHER], known[:, OTHER]
    entropy = F.binary_cross_entropy_with_logits(logits, truth, reduction="none")
    weight = known * (1 + PEAK_WEIGHT * truth)
    return (entropy * weight).sum() / known.sum().clamp_min(1)


def _measure(network: DiscNet, outlined: Outlined, device: torch.device) -> dict[str, float]:
    photograph = outlined.photograph
    whole = (photograph.side - 1) / 2
    affine = crop_affine((whole, whole), photograph.side, FIELD_SIDE)
    place, peak = _run(network, "locate", outlined, affine, FIELD_SIDE, device)
    scale = photograph.side / FIELD_SIDE
    y, x = outlined.centre
    scores = {"off": _distance(_centre(place), (y / scale, x / scale)) * scale / outlined.diameter}
    if outlined.fovea is not None:
        top = np.unravel_index(int(peak.argmax()), peak.shape)
        aim = (outlined.fovea[0] / scale, outlined.fovea[1] / scale)
        miss = _distance((float(top[0]), float(top[1])), aim)
        scores["fovea off"] = miss * scale / outlined.diameter
    affine = crop_affine((y, x), CROP_DIAMETERS * outlined.diameter, CROP_SIDE)
    disc, cup = _run(network, "segment", outlined, affine, CROP_SIDE, device)
    scores["disc"] = _dice(disc, outlined.disc, affine)
    if outlined.cup is not None:
        scores["cup"] = _dice(cup, outlined.cup, affine)
    return scores


def _shown(network: DiscNet, outlined: Outlined, device: torch.device) -> Row:
    affine = crop_affine(outlined.centre, CROP_DIAMETERS * outlined.diameter, CROP_SIDE)
    disc, _ = _run(network, "segment", outlined, affine, CROP_SIDE, device)
    rgb = warp_rgb(outlined.photograph.rgb, affine, CROP_SIDE)
    return rgb, disc, warp(outlined.disc.astype(np.float32), affine, CROP_SIDE)


def _run(
    network: DiscNet,
    task: str,
    outlined: Outlined,
    affine: NDArray[np.float64],
    side: int,
    device: torch.device,
) -> NDArray[np.float32]:
    """(2, side, side) float32 probabilities, 0 outside the field."""
    photograph = outlined.photograph
    rgb = warp_rgb(photograph.rgb, affine, side)
    inside = (warp(photograph.mask.astype(np.float32), affine, side) > 0.5).astype(np.float32)
    rgb = rgb * inside[..., None]
    pair = _tensor(rgb[None], device), _tensor(inside[None], device)
    with autocast(device):
        logits = getattr(network, task)(*pair)
    found: NDArray[np.float32] = torch.sigmoid(logits.float())[0].cpu().numpy()
    return found * inside


def _centre(share: NDArray[np.float32]) -> tuple[float, float]:
    rows, columns = np.nonzero(share >= min(0.5, float(share.max())))
    return float(rows.mean()), float(columns.mean())


def _distance(first: tuple[float, float], second: tuple[float, float]) -> float:
    return float(np.hypot(first[0] - second[0], first[1] - second[1]))


def _dice(
    share: NDArray[np.float32], mask: NDArray[np.bool_], affine: NDArray[np.float64]
) -> float:
    truth = warp(mask.astype(np.float32), affine, share.shape[0]) > 0.5
    found = share > 0.5
    return float(2 * (found & truth).sum() / max(1, found.sum() + truth.sum()))


def _stack(views: Sequence[View]) -> View:
    return View(
        np.stack([view.rgb for view in views]),
        np.stack([view.inside for view in views]),
        np.stack([view.truth for view in views]),
        np.stack([view.known for view in views]),
    )


def _tensor(array: NDArray[np.float32], device: torch.device) -> Tensor:
    """(N, H, W) or (N, H, W, C) array → (N, C, H, W) tensor, channels-last in memory."""
    whole = array[..., None] if array.ndim == 3 else array
    return torch.from_numpy(np.ascontiguousarray(whole)).to(device).permute(0, 3, 1, 2)
