"""Cofe-Net: its network, its loss, and the vessel weights that its guide begins with."""

from pathlib import Path

import torch

from retinaview.catalog import Catalog
from retinaview.errors import OptionError
from retinaview.networks.cofe_net import CofeNet
from retinaview.networks.vessel_guide import VesselGuide
from trainer.clinic.prepared import PreparedSet
from trainer.cofe_loss import CofeObjective
from trainer.paired import gather_pairs, pairs_of_set
from trainer.recipe import TrainRecipe
from trainer.start import start_from
from trainer.systems.restorer import RestorerSystem

STRUCTURE_FROM = "structure_from"
"""Setting: id of the vessel model that the small structure network begins with."""


def build(recipe: TrainRecipe, data: Path) -> RestorerSystem:
    """Set up Cofe-Net as the recipe says, with the photographs of a data folder.

    Raises:
        OptionError: vessel weights for a network that has no place for them.
        WeightsError: they are missing or damaged.
        RetinaViewError: the folder does not hold what the recipe wants.
    """
    network = _network(recipe)
    source, photographs = gather_pairs(recipe, data)
    return RestorerSystem(network, CofeObjective(), source, photographs.validate)


def build_from_set(recipe: TrainRecipe, prepared: PreparedSet) -> RestorerSystem:
    """Set up Cofe-Net on a prepared set; see `paired.pairs_of_set`."""
    network = _network(recipe)
    source, photographs = pairs_of_set(recipe, prepared)
    return RestorerSystem(network, CofeObjective(), source, photographs.validate)


def _network(recipe: TrainRecipe) -> CofeNet:
    torch.manual_seed(recipe.schedule.seed)
    network = CofeNet(**recipe.network)  # type: ignore[arg-type]
    model = recipe.settings.get(STRUCTURE_FROM)
    if model:
        if not isinstance(network.structure, VesselGuide):
            raise OptionError(f"settings.{STRUCTURE_FROM} is for the small structure network.")
        start_from(network.structure.vessels, Catalog().card(str(model)))
    return network
