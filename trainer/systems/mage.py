"""MAGE-Net: trained in two steps, its vessel branch first, then all of it end to end."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from retinaview.catalog import Catalog
from retinaview.core.image import Rgb
from retinaview.errors import OptionError
from retinaview.imaging.guided import carry_up, shrink
from retinaview.networks.mage_net import MageNet
from trainer.loop import autocast
from trainer.mage_losses import MageObjective
from trainer.paired import Pair, Pairs, PairSource, gather_pairs
from trainer.paired_targets import VESSELS_MODEL
from trainer.paired_validation import measure_gain
from trainer.photographs import Photograph
from trainer.recipe import TrainRecipe
from trainer.systems.restorer import RestorerSystem

VESSELS_FIRST = "vessels_first"
"""Setting: share of the training, in [0, 1], in which the vessel branch learns alone."""
WORKING_PX = "working_px"


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
        self.objective, self.kept_apart = objective, kept_apart
        self.working_px = int(recipe.card.config.get(WORKING_PX, 512))
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
        """PSNR gain (dB) by fault code on eyes kept apart, at 512 px, as the program runs it."""

        def restore(picture: Tensor) -> Tensor:
            return restore_at(network, self.objective, picture, self.working_px)

        return measure_gain(restore, self.kept_apart, device)


def build(recipe: TrainRecipe, data: Path) -> MageSystem:
    """Set up MAGE-Net as the recipe says, with the photographs of a data folder.

    Raises:
        OptionError: the vessel branch is to learn first where there is none.
        RetinaViewError: the folder does not hold what the recipe wants.
    """
    torch.manual_seed(recipe.schedule.seed)
    network = MageNet(**recipe.network)  # type: ignore[arg-type]
    threshold = Catalog().card(VESSELS_MODEL).config["threshold"]
    source, photographs = gather_pairs(recipe, data)
    objective = MageObjective(float(str(threshold)))
    return MageSystem(network, objective, source, photographs.validate)


def restore_at(
    network: nn.Module, objective: MageObjective, picture: Tensor, working_px: int
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
    if working_px >= picture.shape[-1]:
        return objective.picture(network(picture))
    full: Rgb = picture[0].permute(1, 2, 0).float().cpu().numpy()
    small = shrink(full, (working_px, working_px))
    given = torch.from_numpy(small)[None].to(picture.device).permute(0, 3, 1, 2)
    made = objective.picture(network(given)).float()[0].clamp(0, 1).permute(1, 2, 0).cpu().numpy()
    carried = carry_up(small, np.ascontiguousarray(made), full, np.asarray(full.any(2)))
    return torch.from_numpy(carried)[None].to(picture.device).permute(0, 3, 1, 2)
