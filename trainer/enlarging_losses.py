"""Losses of networks that enlarge: the published terms, each switched by its weight in the recipe.

References:
    Ledig et al., CVPR 2017, arXiv:1609.04802: features and adversarial.
    Mahapatra et al., MICCAI 2017, doi:10.1007/978-3-319-66179-7_44: saliency-weighted error,
    saliency loss, features, adversarial.
    Hayee and Sytwu 2018: error weighted by channel.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, cast, get_args

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812  torch's own habit

from retinaview.errors import OptionError
from retinaview.imaging.saliency import CURVATURE_SHARE
from retinaview.networks.perceptual import Perceptual
from retinaview.networks.soft_saliency import saliency_bounds, saliency_map
from trainer import losses
from trainer.channel_weights import EVEN
from trainer.enlarging_data import luminance
from trainer.recipe import TrainRecipe

WEIGHT_FLOOR = 0.05
"""Least weight of a pixel: where saliency is 0 the picture still counts."""

Kind = Literal["local", "global"]
Whose = Literal["both", "target"]


@dataclass(frozen=True)
class Saliency:
    """How saliency enters; a recipe's settings say it.

    Attributes:
        kind: "local", or "global" for superpixels of the whole photograph (weights alone).
        whose: "both" weights each picture by its own saliency, as published; "target" weights
            both by the real picture's.
        curvature_share: w1, the weight of curvature; low entropy has the rest.
    """

    kind: Kind = "local"
    whose: Whose = "target"
    curvature_share: float = CURVATURE_SHARE

    @classmethod
    def of(cls, recipe: TrainRecipe) -> "Saliency":
        """Take it out of a recipe's settings.

        Raises:
            OptionError: a choice that there is not.
        """
        settings = recipe.settings
        kind, whose = settings.get("saliency", "local"), settings.get("weighted_by", "target")
        if kind not in get_args(Kind) or whose not in get_args(Whose):
            raise OptionError(f"settings: there is no saliency {kind} weighted by {whose}.")
        share = float(str(settings.get("curvature_share", CURVATURE_SHARE)))
        return cls(cast(Kind, kind), cast(Whose, whose), share)


@dataclass(frozen=True, eq=False)
class Pictures:
    """What is compared.

    Attributes:
        made: (N, 3, S, S), with gradient, not clipped.
        good: (N, 3, S, S) in [0, 1].
        mask: (N, 1, S, S) in {0, 1}.
        saliency: (N, 1, S, S) in [0, 1], global; None where it is local.
    """

    made: Tensor
    good: Tensor
    mask: Tensor
    saliency: Tensor | None = None


class Terms:
    """The terms that a recipe gives a weight, without the adversarial one.

    Args:
        weights: by name; see `TERMS`.
        saliency: how it enters.
        channel_weights: of red, green and blue in `content`.
        perceive: describes pictures; None where no term asks.

    Raises:
        OptionError: there is no such term.
    """

    def __init__(
        self,
        weights: Mapping[str, float],
        saliency: Saliency | None = None,
        channel_weights: Sequence[float] = EVEN,
        perceive: Perceptual | None = None,
    ) -> None:
        unknown = sorted(set(weights) - {*TERMS, ADVERSARIAL})
        if unknown:
            raise OptionError(f"loss: there is no term {unknown[0]}.")
        self.weights = weights
        self.saliency = saliency or Saliency()
        self.channel_weights, self.perceive = tuple(channel_weights), perceive

    def of(self, pictures: Pictures, only: Sequence[str] = ()) -> dict[str, Tensor]:
        """The terms with a weight above 0, or those in `only`; a number each, not yet weighted."""
        names = only or [name for name in TERMS if self.weights.get(name, 0.0) > 0]
        return {name: TERMS[name](self, pictures).mean() for name in names}

    def content(self, pictures: Pictures) -> Tensor:
        """Mean squared error, channels weighted."""
        return losses.weighted_square(
            pictures.made, pictures.good, pictures.mask, self.channel_weights
        )

    def charbonnier(self, pictures: Pictures) -> Tensor:
        """See `losses.charbonnier`."""
        return losses.charbonnier(pictures.made, pictures.good, pictures.mask)

    def salient_error(self, pictures: Pictures) -> Tensor:
        """Mean squared error of the pictures times their saliency, which gets no gradient."""
        weight = pictures.saliency
        if weight is None:
            weight = self._map(pictures.good, is_soft=False)
        weight = weight.clamp_min(WEIGHT_FLOOR)
        own = weight
        if self.saliency.whose == "both" and pictures.saliency is None:
            own = self._map(pictures.made.detach(), is_soft=False, good=pictures.good)
            own = own.clamp_min(WEIGHT_FLOOR)
        difference = weight * pictures.good - own * pictures.made
        return losses.mean_in_field(difference**2, pictures.mask)

    def saliency_error(self, pictures: Pictures) -> Tensor:
        """Mean squared difference of the soft saliency maps, both on the real picture's scale."""
        made = self._map(pictures.made, is_soft=True, good=pictures.good)
        with torch.no_grad():
            wanted = self._map(pictures.good, is_soft=True)
        return losses.mean_in_field((made - wanted) ** 2, pictures.mask)

    def features(self, pictures: Pictures) -> Tensor:
        """Squared distance of what a network sees in both, over the wanted energy, level by level.

        (1,): the features know no samples.
        """
        assert self.perceive is not None
        inside = pictures.mask
        made = self.perceive(pictures.made.clamp(0, 1) * inside)
        with torch.no_grad():
            wanted = self.perceive(pictures.good * inside)
        shares = [
            F.mse_loss(own, other) / (other**2).mean().clamp_min(1e-12)
            for own, other in zip(made, wanted, strict=True)
        ]
        return torch.stack(shares).mean()[None]

    def _map(self, rgb: Tensor, *, is_soft: bool, good: Tensor | None = None) -> Tensor:
        """Local saliency of `rgb`, stretched as that of `good` is where one is given."""
        share = self.saliency.curvature_share
        bounds = None if good is None else saliency_bounds(luminance(good), is_soft=is_soft)
        return saliency_map(
            luminance(rgb.clamp(0, 1)), None, bounds, is_soft=is_soft, curvature_share=share
        )


TERMS: Mapping[str, Callable[[Terms, Pictures], Tensor]] = {
    "content": Terms.content,
    "charbonnier": Terms.charbonnier,
    "salient_error": Terms.salient_error,
    "saliency": Terms.saliency_error,
    "features": Terms.features,
}
ADVERSARIAL = "adversarial"


def passes_for_real(logits: Tensor) -> Tensor:
    """The generator's adversarial loss `-log D`, of logits."""
    return F.softplus(-logits).mean()


def tells_apart(real: Tensor, made: Tensor) -> Tensor:
    """The discriminator's loss `-log D(real) - log(1 - D(made))`, of logits."""
    return F.softplus(-real).mean() + F.softplus(made).mean()
