"""Any restorer that learns from pairs: the batches, the weighted loss and the validation.

A paper's own file gives the network and an `Objective`; the recipe's `loss` gives the weights.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import torch
from torch import Tensor, nn

from trainer.loop import autocast
from trainer.paired import Pair, Pairs, PairSource
from trainer.paired_validation import measure_gain
from trainer.photographs import Photograph


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
        """PSNR gain (dB) by fault code on eyes kept apart; see `measure_gain`."""
        return measure_gain(
            lambda picture: self.objective.picture(network(picture)), self.kept_apart, device
        )
