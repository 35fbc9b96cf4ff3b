"""MAGE-Net: trained in two steps, its vessel branch first, then all of it end to end."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from retinaview.catalog import Catalog
from retinaview.errors import OptionError
from retinaview.networks.mage_net import MageNet
from trainer.clinic.prepared import PreparedSet
from trainer.mage_losses import MageObjective
from trainer.paired import Pair, Pairs, PairSource, gather_pairs, pairs_of_set
from trainer.paired_targets import VESSELS_MODEL
from trainer.photographs import Photograph, Photographs
from trainer.recipe import TrainRecipe
from trainer.system import autocast
from trainer.systems.restorer import RestorerSystem

VESSELS_FIRST = "vessels_first"
"""Setting: share of the training, in [0, 1], in which the vessel branch learns alone."""


@dataclass(frozen=True, eq=False)
class Batch:
    """Pairs, and whether the vessel branch alone learns from them."""

    pairs: list[Pair]
    is_vessels_only: bool


class MageSystem:
    """MAGE-Net as the loop sees it.

    Args:
        network: to be trained.
        objective: its loss.
        source: draws the pairs; its recipe counts.
        kept_apart: good photographs to validate on.
    """

    def __init__(
        self,
        network: MageNet,
        objective: MageObjective,
        source: PairSource,
        kept_apart: Sequence[Photograph],
    ) -> None:
        recipe = source.recipe
        self.network: nn.Module = network
        self.objective = objective
        self._vessels_first = float(str(recipe.settings.get(VESSELS_FIRST, 0.0)))
        if self._vessels_first and network.rsp is None:
            raise OptionError(f"settings.{VESSELS_FIRST}: this network has no vessel branch.")
        self._restorer = RestorerSystem(network, objective, source, kept_apart)

    def draw(self, step: int, fraction: float) -> Batch:
        """Draw the pairs of a step; see `PairSource.draw`."""
        return Batch(self._restorer.draw(step, fraction), fraction < self._vessels_first)

    def loss(self, batch: Batch, device: torch.device) -> tuple[Tensor, dict[str, float]]:
        """The vessels' loss alone in the first step, all of the paper's afterwards."""
        if not batch.is_vessels_only:
            return self._restorer.loss(batch.pairs, device)
        assert isinstance(self.network, MageNet)
        assert self.network.rsp is not None
        pairs = Pairs.of(batch.pairs, device)
        with autocast(device):
            found = self.network.rsp(pairs.poor)
        loss = self.objective.vessels(found.logits, pairs)
        return loss, {"vessels": float(loss.detach())}

    def validate(self, network: nn.Module, device: torch.device) -> dict[str, float]:
        """PSNR gain (dB) by fault code on eyes kept apart; see `RestorerSystem.validate`."""
        return self._restorer.validate(network, device)

    def sheet(self, network: nn.Module, device: torch.device) -> NDArray[np.uint8]:
        """See `RestorerSystem.sheet`."""
        return self._restorer.sheet(network, device)


def build(recipe: TrainRecipe, data: Path) -> MageSystem:
    """Set up MAGE-Net as the recipe says, with the photographs of a data folder.

    Raises:
        OptionError: the vessel branch is to learn first where there is none.
        RetinaViewError: the folder does not hold what the recipe wants.
    """
    torch.manual_seed(recipe.schedule.seed)
    return _system(recipe, *gather_pairs(recipe, data))


def build_from_set(recipe: TrainRecipe, prepared: PreparedSet) -> MageSystem:
    """Set up MAGE-Net on a prepared set; see `paired.pairs_of_set`."""
    torch.manual_seed(recipe.schedule.seed)
    return _system(recipe, *pairs_of_set(recipe, prepared))


def _system(recipe: TrainRecipe, source: PairSource, photographs: Photographs) -> MageSystem:
    network = MageNet(**recipe.network)  # type: ignore[arg-type]
    threshold = Catalog().card(VESSELS_MODEL).config["threshold"]
    objective = MageObjective(float(str(threshold)))
    return MageSystem(network, objective, source, photographs.validate)
