"""One step of Zhao's training: the generators with frozen discriminators, then these.

The discriminators learn in every step and so do the features they describe pictures by, which is
what the paper calls dynamic.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from retinaview.core.image import Mask, Rgb
from retinaview.imaging.colour import rgb_to_lab
from trainer.adversarial import PicturePool, frozen
from trainer.cycle import Cycle, Terms, Views, look
from trainer.cycle_losses import Scores, discriminator_loss, generator_terms, weighted
from trainer.descent import descend
from trainer.divergence import ColourWatch, DiscriminatorWatch
from trainer.recipe import Schedule
from trainer.system import autocast
from trainer.unpaired import Pictures, UnpairedBatch

BETAS = (0.5, 0.999)
COLOUR_EVERY = 20
"""Steps from one look at the colours to the next."""
JUDGED = ("good", "poor")
GAP = "gap"
"""Of a discriminator: how far apart the mean scores of real and made pictures are."""


@dataclass(frozen=True)
class Limits:
    """When a training is given up; see `trainer.divergence`.

    Attributes:
        patience: steps in which a discriminator may tell nothing apart, or everything.
        colour: drift in the a*b* plane, in units of Lab; 0 for any.
    """

    patience: int
    colour: float


class CycleDescent:
    """Two optimisers, two pools of past pictures, and the watch over all of it.

    Args:
        cycle: the networks.
        terms: of the generators' loss.
        schedule: its rate, norm and seed.
        limits: when to give up.
        judges_pace: the discriminators' rate as a share of the generators'; 1 as published.
    """

    def __init__(
        self,
        cycle: Cycle,
        terms: Terms,
        schedule: Schedule,
        limits: Limits,
        judges_pace: float = 1.0,
    ) -> None:
        self.cycle, self.terms, self.clip_norm = cycle, terms, schedule.clip_norm
        self.judges_pace = judges_pace
        self.makers = _adam(cycle.makers, schedule)
        self.judges = _adam(cycle.discriminators, schedule)
        self.pools = [PicturePool(seed=schedule.seed + number) for number in range(len(JUDGED))]
        self.watches = [
            DiscriminatorWatch(f"{name} photographs", limits.patience) for name in JUDGED
        ]
        self.colour = ColourWatch(limits.colour)
        self.steps = 0

    def step(self, batch: UnpairedBatch, rate: float, device: torch.device) -> dict[str, float]:
        """Learn from a batch; see `trainer.descent.Descent`.

        Raises:
            RunError: a discriminator has collapsed, or colours have drifted.
        """
        pictures = Pictures.of(batch, device)
        views, parts = self._teach_makers(pictures, rate)
        if not math.isfinite(parts["loss"]):
            return parts
        loss, scores = self._teach_judges(views, rate)
        parts["discriminators"] = float(loss.detach())
        if not math.isfinite(parts["discriminators"]):
            return {**parts, "loss": math.nan}
        for name, watch, (real, made) in zip(JUDGED, self.watches, scores, strict=False):
            watch.see(real, made)
            assert watch.gap is not None
            parts[f"{GAP}_{name}"] = watch.gap
        self._look_at_colours(views)
        if self.colour.distance is not None:
            parts["colour"] = self.colour.distance
        self.steps += 1
        return parts

    @property
    def optimizers(self) -> list[torch.optim.Optimizer]:
        """See `trainer.descent.Descent`."""
        return [self.makers, self.judges]

    def state_dict(self) -> dict[str, Any]:
        """Optimisers, pools and watches."""
        return {
            "steps": self.steps,
            **{name: part.state_dict() for name, part in self._parts().items()},
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Go on from there."""
        self.steps = state["steps"]
        for name, part in self._parts().items():
            part.load_state_dict(state[name])

    def _parts(self) -> Mapping[str, Any]:
        parts: dict[str, Any] = {"makers": self.makers, "judges": self.judges}
        for name, pool, watch in zip(JUDGED, self.pools, self.watches, strict=True):
            parts |= {f"pool_{name}": pool, f"watch_{name}": watch}
        return {**parts, "colour": self.colour}

    def _teach_makers(self, pictures: Pictures, rate: float) -> tuple[Views, dict[str, float]]:
        self.makers.zero_grad(set_to_none=True)
        with frozen(*self.cycle.discriminators):
            with autocast(pictures.poor.device):
                views = look(self.cycle, pictures, self.terms)
            found = generator_terms(self.cycle, views, self.terms)
            loss = weighted(found, self.terms)
            is_learnt = descend(self.makers, loss, rate, self.clip_norm)
        parts = {"loss": float(loss.detach()) if is_learnt else math.nan}
        return views, parts | {name: float(term.detach()) for name, term in found.items()}

    def _teach_judges(self, views: Views, rate: float) -> tuple[Tensor, list[Scores]]:
        self.judges.zero_grad(set_to_none=True)
        loss, scores = discriminator_loss(self.cycle, views, self.pools)
        is_learnt = descend(self.judges, loss, rate * self.judges_pace, self.clip_norm)
        return loss if is_learnt else loss * math.nan, scores

    def _look_at_colours(self, views: Views) -> None:
        """How far good photographs come back in colour, now and then."""
        if self.steps % COLOUR_EVERY:
            return
        same, pictures = views.same_good, views.pictures
        if same is None:
            with torch.no_grad(), autocast(pictures.good.device):
                same = self.cycle.enhancer(pictures.good).rgb
        distances = [
            colour_distance(to_picture(same[n]), to_picture(pictures.good[n]), to_mask(mask))
            for n, mask in enumerate(pictures.good_mask)
        ]
        self.colour.see(float(np.mean(distances)))


def colour_distance(one: Rgb, other: Rgb, mask: Mask) -> float:
    """Mean distance in the a*b* plane of Lab over the field.

    Args:
        one: (H, W, 3) float32 in [0, 1].
        other: of the same form.
        mask: (H, W) bool.

    Returns:
        0 or more, in units of Lab; 0 for an empty field.
    """
    apart = rgb_to_lab(one)[..., 1:] - rgb_to_lab(other)[..., 1:]
    return float(np.hypot(apart[..., 0], apart[..., 1])[mask].mean()) if mask.any() else 0.0


def to_picture(tensor: Tensor) -> Rgb:
    """(3, H, W) to (H, W, 3) float32 in [0, 1]."""
    array = tensor.detach().float().clamp(0, 1).permute(1, 2, 0).cpu().numpy()
    return np.ascontiguousarray(array, np.float32)


def to_mask(tensor: Tensor) -> Mask:
    """(1, H, W) of 0 and 1 to (H, W) bool."""
    return np.asarray(tensor[0].cpu().numpy() > 0.5)


def _adam(networks: list[nn.Module], schedule: Schedule) -> torch.optim.Adam:
    learners = [parameter for network in networks for parameter in network.parameters()]
    return torch.optim.Adam(learners, lr=schedule.peak_rate, betas=BETAS)
