"""Any restorer that learns from pairs: the batches, the weighted loss and the validation.

A paper's own file gives the network and an `Objective`; the recipe's `loss` gives the weights.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from retinaview.core.image import Rgb
from retinaview.imaging.guided import carry_up, shrink
from trainer.paired import Pair, Pairs, PairSource
from trainer.paired_validation import draw_gain, measure_gain
from trainer.photographs import BASE_SIDE, Photograph
from trainer.system import autocast
from trainer.true_pairs import TruePair

WORKING_PX = "working_px"
"""What a card says of the side that its network sees."""


class Objective(Protocol):
    """What a paper says of its network's output."""

    def picture(self, output: Any) -> Tensor:
        """The restored picture (N, 3, S, S) of an output of the network."""

    def terms(self, output: Any, pairs: Pairs) -> Mapping[str, Tensor]:
        """The terms of the loss, one number each, not yet weighted, in float32.

        Args:
            output: what the network gave for `pairs.poor`, in the precision it ran in.
            pairs: what it was given and what was wanted.
        """


class RestorerSystem:
    """A restorer as the loop sees it.

    Args:
        network: takes poor pictures (N, 3, S, S) in [0, 1].
        objective: of its output.
        source: draws the pairs.
        kept_apart: good photographs to validate on.
    """

    def __init__(
        self,
        network: nn.Module,
        objective: Objective,
        source: PairSource,
        kept_apart: Sequence[Photograph],
    ) -> None:
        self.network, self.objective = network, objective
        self.source, self.kept_apart = source, kept_apart
        self.working_px = int(source.recipe.card.config.get(WORKING_PX, BASE_SIDE))

    def draw(self, step: int, fraction: float) -> list[Pair]:
        """Draw the pairs of a step; see `PairSource.draw`."""
        return self.source.draw(step, fraction)

    def loss(self, batch: list[Pair], device: torch.device) -> tuple[Tensor, dict[str, float]]:
        """The sum of the objective's terms, weighted by the recipe; a term it leaves out is 0."""
        pairs = Pairs.of(batch, device)
        with autocast(device):
            output = self.network(pairs.poor)
        terms = self.objective.terms(output, pairs)
        weights = self.source.recipe.loss
        total = torch.stack([weights.get(name, 0.0) * term for name, term in terms.items()]).sum()
        return total, {name: float(term.detach()) for name, term in terms.items()}

    def validate(self, network: nn.Module, device: torch.device) -> dict[str, float]:
        """PSNR gain (dB) by fault code on eyes kept apart, at 512 px, as the program runs it."""
        return measure_gain(self._as_run(network), *self._kept(), device=device)

    def sheet(self, network: nn.Module, device: torch.device) -> NDArray[np.uint8]:
        """Eyes kept apart: spoilt, restored, and as they were."""
        return draw_gain(self._as_run(network), *self._kept(), device=device)

    def _kept(self) -> tuple[Sequence[Photograph], Sequence[TruePair]]:
        return self.kept_apart, self.source.partners.kept_apart

    def _as_run(self, network: nn.Module) -> Callable[[Tensor], Tensor]:
        return lambda picture: restore_at(network, self.objective, picture, self.working_px)


def restore_at(
    network: nn.Module, objective: Objective, picture: Tensor, working_px: int
) -> Tensor:
    """Restore at a smaller size and carry the correction up, as `enhancers.fitted` does.

    Args:
        network: in evaluation mode.
        objective: takes the picture out of its output.
        picture: (1, 3, S, S) in [0, 1], black outside the field.
        working_px: what the network sees; `picture` itself where that is no smaller.

    Returns:
        (1, 3, S, S).
    """
    return run_at(lambda small: objective.picture(network(small)), picture, working_px)


def run_at(restore: Callable[[Tensor], Tensor], picture: Tensor, working_px: int) -> Tensor:
    """The same for anything that makes a picture (1, 3, S, S) of another; see `restore_at`."""
    if working_px >= picture.shape[-1]:
        return restore(picture)
    full: Rgb = picture[0].permute(1, 2, 0).float().cpu().numpy()
    small = shrink(full, (working_px, working_px))
    given = torch.from_numpy(small)[None].to(picture.device).permute(0, 3, 1, 2)
    made = restore(given).float()[0].clamp(0, 1).permute(1, 2, 0).cpu().numpy()
    carried = carry_up(small, np.ascontiguousarray(made), full, np.asarray(full.any(2)))
    return torch.from_numpy(carried)[None].to(picture.device).permute(0, 3, 1, 2)
