"""RV-Net: its batches, its loss, its validation.

The two parts learn apart. The light branch learns from 128-px views, of which many can be seen in a
minute. The trunk learns to take blur and spots away in the light that a photograph has: its target
is the good photograph in the poor one's light, both relit alike, so that what the light branch
cannot know does not drown what the trunk can. In a last stretch the head that foretells errors
learns, and nothing else does.

On a share of the whole photographs the trunk is guided by the vessels that the shipped vessel
network finds in the poor one, and what that network sees in result and target has to agree.

Two kinds of step for the trunk: whole photographs that are their own view, and crops of one larger
photograph, each crop with the light grid and the pooled statistics of the 512-px view of its whole
photograph, just as tiles are run.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from retinaview.errors import OptionError
from retinaview.imaging.guided import shrink
from retinaview.networks.light import light_field, light_view, relight
from retinaview.networks.rv_net import VIEW_SIDE, Context, RvNet
from retinaview.networks.window import Window, whole
from trainer import losses
from trainer.clinic.prepared import PreparedSet
from trainer.crops import pick_corner
from trainer.paired_validation import draw_gain, measure_gain
from trainer.photographs import BASE_SIDE, Photograph, Photographs, gather, with_phantoms
from trainer.recipe import Phase, TrainRecipe
from trainer.samples import Sample, draw_sample, pick_by_camera
from trainer.system import autocast
from trainer.true_pairs import Partners, draw_true_sample
from trainer.vessel_witness import VesselWitness

LIGHT_PART, DETAIL_PART, DOUBT_PART = PARTS = ("light", "detail", "doubt")
"""Parts of the network, one of which learns in each phase."""
GUIDED_SHARE = "guided_share"
"""Setting: share, in [0, 1], of the whole photographs of the detail part that vessels guide."""


@dataclass(frozen=True, eq=False)
class Batch:
    """Pairs, (N, S, S, 3) float32; `view` (1, 512, 512, 3) where all are crops of one picture.

    `part` names the part of the network that learns from them; `seed` is for what chance there is
    in a guided step, None where vessels do not guide.
    """

    poor: NDArray[np.float32]
    good: NDArray[np.float32]
    lit: NDArray[np.float32]
    mask: NDArray[np.bool_]
    faults: NDArray[np.float32]
    windows: tuple[Window, ...]
    part: str
    view: NDArray[np.float32] | None = None
    seed: int | None = None


class RvNetSystem:
    """The house model as the loop sees it.

    Args:
        recipe: what to train.
        photographs: good ones.
        partners: their poor partners, where there are real pairs.
    """

    def __init__(
        self,
        recipe: TrainRecipe,
        photographs: Photographs,
        partners: Partners = Partners(),  # noqa: B008  a frozen value
    ) -> None:
        torch.manual_seed(recipe.schedule.seed)
        self.network: nn.Module = RvNet(**recipe.network)  # type: ignore[arg-type]
        self.recipe, self.photographs, self.partners = recipe, photographs, partners
        self._shrunken: dict[int, list[Photograph]] = {}
        is_guided = bool(recipe.network.get("guided", False))
        share = recipe.settings.get(GUIDED_SHARE, 0.0) if is_guided else 0.0
        self._guided_share = float(str(share))
        self._vessels = VesselWitness.shipped() if self._guided_share else None

    def draw(self, step: int, fraction: float) -> Batch:
        """Draw the batch of a step from the seed and the step alone, given its phase."""
        rng = np.random.default_rng([self.recipe.schedule.seed, step])
        phase = self.recipe.phase(fraction)
        if rng.random() < phase.crops:
            return self._draw_crops(phase, rng)
        data = self.recipe.data
        pool = self._at_side(phase.side)
        samples = [
            self._sample(pick_by_camera(pool, data.camera_weights, rng), rng, pool)
            for _ in range(phase.batch)
        ]
        batch = _stack(samples, [whole(phase.side)] * phase.batch, phase.part)
        is_guided = phase.part == DETAIL_PART and rng.random() < self._guided_share
        return replace(batch, seed=int(rng.integers(2**31))) if is_guided else batch

    def loss(self, batch: Batch, device: torch.device) -> tuple[Tensor, dict[str, float]]:
        """The weighted sum of the recipe's losses."""
        network = self.network
        assert isinstance(network, RvNet)
        mask = torch.from_numpy(batch.mask).to(device).float().unsqueeze(1)
        faults = torch.from_numpy(batch.faults).to(device)
        good, lit = _tensor(batch.good, device), _tensor(batch.lit, device)
        poor = _tensor(batch.poor, device)
        if batch.part == LIGHT_PART:
            terms = _light_terms(network, lit, poor, good, mask, faults)
        elif batch.part == DOUBT_PART:
            terms = {"uncertainty": _doubt(network, batch, poor, good, mask)}
        else:
            terms = self._detail_terms(network, batch, poor, good, lit, mask, faults)
        total = torch.stack(
            [self.recipe.loss.get(name, 0.0) * term for name, term in terms.items()]
        ).sum()
        return total, {name: float(term.detach()) for name, term in terms.items()}

    def validate(self, network: nn.Module, device: torch.device) -> dict[str, float]:
        """PSNR gain (dB) by fault code on eyes kept apart; see `measure_gain`."""
        kept = self.photographs.validate, self.partners.kept_apart
        return measure_gain(lambda picture: network(picture).rgb, *kept, device=device)

    def sheet(self, network: nn.Module, device: torch.device) -> NDArray[np.uint8]:
        """Eyes kept apart: spoilt, restored, and as they were."""
        kept = self.photographs.validate, self.partners.kept_apart
        return draw_gain(lambda picture: network(picture).rgb, *kept, device=device)

    def _sample(
        self, chosen: Photograph, rng: np.random.Generator, lenders: Sequence[Photograph]
    ) -> Sample:
        mixture, poor = self.recipe.data.mixture, self.partners.of_photograph(chosen)
        if poor is not None:
            return draw_true_sample(chosen, poor, mixture, rng)
        return draw_sample(chosen, mixture, rng, lenders)

    def _detail_terms(
        self,
        network: RvNet,
        batch: Batch,
        poor: Tensor,
        good: Tensor,
        lit: Tensor,
        mask: Tensor,
        faults: Tensor,
    ) -> dict[str, Tensor]:
        is_whole = batch.view is None
        vessels = self._vessels if batch.seed is not None else None
        with autocast(poor.device):
            guide = vessels.guide(poor) if vessels else None
            context = _context(network, batch, poor)
            output = network.enhance(poor, context, batch.windows, guide)
        rgb, field = output.rgb.float(), output.field.float()
        target = relight(lit, field)
        terms = {
            "charbonnier": losses.charbonnier(rgb, target, mask).mean(),
            "edge": losses.edge(rgb, target, mask).mean(),
            "ssim": losses.ssim_distance(rgb, target, mask).mean(),
            "decibels": losses.decibels(rgb, target, mask).mean(),
            "bands": losses.band_decibels(rgb, target, mask).mean(),
        }
        if vessels and batch.seed is not None:
            terms["vessels"] = vessels.apart(rgb, target, mask, batch.seed)
        if is_whole:
            terms["faults"] = nn.functional.binary_cross_entropy_with_logits(
                output.detail_logits.float(), faults
            )
        return terms

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
        pool = self.photographs.hires or self._at_side(BASE_SIDE)
        chosen = pick_by_camera(pool, data.camera_weights, rng)
        sample = self._sample(chosen, rng, self._at_side(BASE_SIDE))
        side = sample.mask.shape[0]
        size = phase.crop_side
        corners = [pick_corner(sample.mask, size, rng) for _ in range(phase.crop_batch)]
        windows = [Window(top, left, size, size, side) for top, left in corners]
        crops = [_crop(sample, window) for window in windows]
        view = shrink(sample.poor, (VIEW_SIDE, VIEW_SIDE)) if side != VIEW_SIDE else sample.poor
        return replace(_stack(crops, windows, phase.part), view=view[None])


def build(recipe: TrainRecipe, data: Path) -> RvNetSystem:
    """Set up RV-Net as the recipe says, with the photographs of a data folder.

    Raises:
        OptionError: a phase does not say which part of RV-Net learns.
    """
    if any(phase.part not in PARTS for phase in recipe.phases):
        raise OptionError(f"Each phase of an RV-Net names its part: {' or '.join(PARTS)}.")
    photographs = gather(data, recipe.data, recipe.schedule.seed)
    print(
        f"{len(photographs.train)} to train on, {len(photographs.validate)} kept apart, "
        f"{len(photographs.hires)} larger ones",
        flush=True,
    )
    return RvNetSystem(recipe, photographs)


def build_from_set(recipe: TrainRecipe, prepared: PreparedSet) -> RvNetSystem:
    """Set up RV-Net on a prepared set: good photographs, spoilt as they are drawn, or real pairs.

    Raises:
        OptionError: the set holds something else.
        RetinaViewError: a photograph of it cannot be read.
    """
    prepared.need(recipe.title, "good", "pairs")
    partners = prepared.partners()
    is_paired = prepared.kind == "pairs"
    hires = {} if is_paired else recipe.data.hires  # partners are kept at 512 px
    photographs = with_phantoms(prepared.for_restoring(hires), recipe)
    if is_paired:  # nobody knows which faults a real poor photograph has
        recipe = recipe.model_copy(update={"loss": {**recipe.loss, "faults": 0.0}})
    return RvNetSystem(recipe, photographs, partners)


def _light_terms(
    network: RvNet, lit: Tensor, poor: Tensor, good: Tensor, mask: Tensor, faults: Tensor
) -> dict[str, Tensor]:
    """Terms of a step that only the light learns from: relit, `lit` should be the good one."""
    with autocast(poor.device):
        grid, logits = network.light(light_view(poor))
    rgb = relight(lit, light_field(grid.float(), [whole(poor.shape[-1])] * len(poor)))
    return {
        "charbonnier": losses.charbonnier(rgb, good, mask).mean(),
        "ssim": losses.ssim_distance(rgb, good, mask).mean(),
        "light_decibels": losses.decibels(rgb, good, mask).mean(),
        "faults": nn.functional.binary_cross_entropy_with_logits(logits.float(), faults),
    }


@torch.no_grad()
def _context(network: RvNet, batch: Batch, poor: Tensor) -> Context:
    """The context as it is: neither the light nor the statistics of a view learn."""
    if batch.view is None:
        return network.context(poor)
    return network.look(_tensor(batch.view, poor.device))


def _doubt(network: RvNet, batch: Batch, poor: Tensor, good: Tensor, mask: Tensor) -> Tensor:
    """How badly the expected error foretells the error of light and detail together."""
    with autocast(poor.device):
        output = network.enhance(poor, _context(network, batch, poor), batch.windows)
    error = (output.rgb.float() - good).detach().abs().mean(1, keepdim=True)
    return losses.laplace_nll(error, output.log_scale.float(), mask).mean()


def _crop(sample: Sample, window: Window) -> Sample:
    part = (
        slice(window.top, window.top + window.height),
        slice(window.left, window.left + window.width),
    )
    return Sample(
        sample.poor[part], sample.good[part], sample.lit[part], sample.mask[part], sample.faults
    )


def _stack(samples: Sequence[Sample], windows: Sequence[Window], part: str) -> Batch:
    return Batch(
        np.stack([sample.poor for sample in samples]),
        np.stack([sample.good for sample in samples]),
        np.stack([sample.lit for sample in samples]),
        np.stack([sample.mask for sample in samples]),
        np.stack([sample.faults for sample in samples]),
        tuple(windows),
        part,
    )


def _tensor(array: NDArray[np.float32], device: torch.device) -> Tensor:
    """(N, H, W, 3) array → (N, 3, H, W) channels-last tensor."""
    return torch.from_numpy(np.array(array)).to(device).permute(0, 3, 1, 2)
