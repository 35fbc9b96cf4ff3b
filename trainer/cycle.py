"""Zhao's four networks and what they make of a batch.

Two generators, from poor to good (`enhancer`) and back (`spoiler`), and two discriminators, of good
and of poor pictures. What lies outside the field is black in every picture they make, as in those
they are given.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from retinaview.errors import OptionError
from retinaview.networks.patch_discriminator import PatchDiscriminator
from retinaview.networks.zhao import Generator
from trainer.patch_contrast import PatchContrast, levels_of
from trainer.recipe import TrainRecipe
from trainer.unpaired import Pictures

CONSTRAINTS = ("feature", "image", "both", "none")
CONSTRAINT = "constraint"
"""Setting: what has to come back of a picture that went both ways."""
DISCRIMINATOR_WIDTH = "discriminator_width"
"""Setting: maps of the discriminators' first convolution."""


@dataclass(frozen=True)
class Terms:
    """Which terms of the loss there are, so that nothing is computed for the others.

    Attributes:
        constraint: one of `CONSTRAINTS`.
        weights: of the terms by name; one that is not named weighs 0.
    """

    constraint: str
    weights: Mapping[str, float]

    @classmethod
    def of(cls, recipe: TrainRecipe) -> "Terms":
        """Read them out of a recipe.

        Raises:
            OptionError: a constraint or a term that there is not.
        """
        constraint = str(recipe.settings.get(CONSTRAINT, CONSTRAINTS[0]))
        if constraint not in CONSTRAINTS:
            raise OptionError(f"settings.{CONSTRAINT} is one of {', '.join(CONSTRAINTS)}.")
        unknown = sorted(recipe.loss.keys() - set(NAMES))
        if unknown:
            raise OptionError(f"loss.{unknown[0]}: the terms are {', '.join(NAMES)}.")
        return cls(constraint, recipe.loss)

    def has(self, name: str) -> bool:
        """Whether a term counts at all."""
        return self.weights.get(name, 0.0) > 0

    @property
    def has_cycle(self) -> bool:
        """Whether pictures go both ways; without, there is one generator and one discriminator."""
        return self.constraint != "none"


NAMES = (
    "adversarial",
    "consistency",
    "identity",
    "structure",
    "illumination",
    "supervised",
    "contrast",
)


class Cycle(nn.Module):
    """The four networks; called, it answers as the enhancer.

    Args:
        sizes: of `retinaview.networks.zhao.Generator`.
        discriminator_width: of `PatchDiscriminator`.
        has_contrast: whether patches are told apart (I-SECRET).
    """

    def __init__(
        self,
        sizes: Mapping[str, object],
        discriminator_width: int = 64,
        *,
        has_contrast: bool = False,
    ) -> None:
        super().__init__()
        self.enhancer = Generator(**sizes)  # type: ignore[arg-type]
        self.spoiler = Generator(**{**sizes, "weighs": False})  # type: ignore[arg-type]
        self.good_discriminator = PatchDiscriminator(discriminator_width)
        self.poor_discriminator = PatchDiscriminator(discriminator_width)
        self.contrast: PatchContrast | None = None
        self.levels = levels_of(len(self.enhancer.blocks))
        if has_contrast:
            first = int(str(sizes.get("width", 64)))
            channels = [first * 2 ** min(level, 2) for level in self.levels]
            self.contrast = PatchContrast(channels)

    @property
    def discriminators(self) -> list[nn.Module]:
        """Both of them."""
        return [self.good_discriminator, self.poor_discriminator]

    @property
    def makers(self) -> list[nn.Module]:
        """What learns beside them: the generators, and the heads that tell patches apart."""
        heads = [] if self.contrast is None else [self.contrast]
        return [self.enhancer, self.spoiler, *heads]

    def forward(self, x: Tensor) -> Tensor:
        """(N, 3, H, W) in [0, 1] to the enhanced pictures."""
        return torch.as_tensor(self.enhancer(x).rgb)


@dataclass(frozen=True, eq=False)
class Views:
    """What the generators make of a batch; None what no term asks for.

    Attributes:
        pictures: the batch.
        enhanced: the poor ones enhanced; `log_importance` of them.
        same_good: the good ones enhanced.
        mended: the spoilt partners of the good ones enhanced; `mended_importance` of them.
        spoilt: the good ones spoilt by the network.
        same_poor: the poor ones spoilt by it.
        poor_again: the poor ones enhanced and spoilt.
        good_again: the good ones spoilt and enhanced.
    """

    pictures: Pictures
    enhanced: Tensor
    log_importance: Tensor | None = None
    same_good: Tensor | None = None
    mended: Tensor | None = None
    mended_importance: Tensor | None = None
    spoilt: Tensor | None = None
    same_poor: Tensor | None = None
    poor_again: Tensor | None = None
    good_again: Tensor | None = None


def look(cycle: Cycle, pictures: Pictures, terms: Terms) -> Views:
    """Let the generators make all that a loss of these terms asks for, in as few runs as it goes.

    A picture's norms are its own, so pictures that go through one network go as one batch.
    """
    has_identity, count = terms.has("identity"), len(pictures.poor)
    forth = {"enhanced": pictures.poor}
    masks = {"enhanced": pictures.poor_mask}
    if has_identity:
        forth["same_good"], masks["same_good"] = pictures.good, pictures.good_mask
    if pictures.spoilt is not None:
        forth["mended"], masks["mended"] = pictures.spoilt, pictures.good_mask
    output = cycle.enhancer(torch.cat(list(forth.values())))
    rgb = output.rgb * torch.cat([masks[name] for name in forth])
    made = dict(zip(forth, rgb.split(count), strict=True))
    importance: dict[str, Tensor] = {}
    if output.log_importance is not None:
        importance = dict(zip(forth, output.log_importance.split(count), strict=True))
    if terms.has_cycle:
        made |= _back(cycle, pictures, made["enhanced"], has_identity=has_identity)
    return Views(
        pictures,
        log_importance=importance.get("enhanced"),
        mended_importance=importance.get("mended"),
        **made,
    )


def _back(
    cycle: Cycle, pictures: Pictures, enhanced: Tensor, *, has_identity: bool
) -> dict[str, Tensor]:
    """What the spoiler makes, and the good pictures that come back from it."""
    given = {"spoilt": pictures.good, "poor_again": enhanced}
    masks = [pictures.good_mask, pictures.poor_mask]
    if has_identity:
        given["same_poor"] = pictures.poor
        masks.append(pictures.poor_mask)
    rgb = cycle.spoiler(torch.cat(list(given.values()))).rgb * torch.cat(masks)
    made = dict(zip(given, rgb.split(len(enhanced)), strict=True))
    made["good_again"] = cycle.enhancer(made["spoilt"]).rgb * pictures.good_mask
    return made
