"""What a recipe of enlarging names: its network, the denoiser before it, and features."""

from collections.abc import Callable, Mapping
from pathlib import Path

from torch import nn

from retinaview.catalog import Catalog
from retinaview.errors import OptionError
from retinaview.networks.perceptual import Perceptual, RetinalPerception, load_vgg
from retinaview.networks.rv_sr import RvSr
from retinaview.networks.srcnn import Srcnn
from retinaview.networks.srgan import Cascade
from retinaview.networks.vessel_net import load_network
from retinaview.runtime.weights import load_weights
from trainer.enlarging_data import SIGMA, noise_of
from trainer.recipe import TrainRecipe

NETWORKS: Mapping[str, Callable[..., nn.Module]] = {
    "srgan": Cascade,
    "srcnn": Srcnn,
    "rv_sr": RvSr,
}
"""By the method that a recipe's card names."""
FEATURES_FROM = "features_from"
"""Setting: id of the vessel model whose features count, or path of a file of VGG-16."""
CLEANED_BY = "cleaned_by"
"""Setting: id of the DnCNN that takes the noise away before a cascade that has a place for one."""


def network_of(recipe: TrainRecipe) -> nn.Module:
    """Build the network of a recipe, with the weights of its denoiser where it has one.

    Raises:
        OptionError: the recipe asks for what there is not.
        WeightsError: the denoiser's weights are missing or damaged.
    """
    make = NETWORKS.get(recipe.card.method)
    if make is None:
        raise OptionError(f"card.method: there is no network {recipe.card.method}.")
    try:
        network = make(**recipe.network)
    except (TypeError, ValueError) as error:
        raise OptionError(f"network: {error}.") from error
    if network.scale != recipe.card.scale:
        raise OptionError(f"The network enlarges {network.scale} times; card.scale says otherwise.")
    _clean(network, recipe)
    return network


def _clean(network: nn.Module, recipe: TrainRecipe) -> None:
    """Give a cascade the denoiser that the recipe names; noise and denoiser belong together."""
    cleaner = network.cleaner if isinstance(network, Cascade) else None
    named = recipe.settings.get(CLEANED_BY)
    wanted = {cleaner is not None, named is not None, noise_of(recipe) > 0}
    if len(wanted) > 1 or (cleaner is not None and len(network.stages) > 1):  # type: ignore[arg-type]
        raise OptionError(
            f"network.cleaner_layers, settings.{CLEANED_BY} and settings.{SIGMA} go together, and "
            "with one stage."
        )
    if cleaner is not None:
        load_weights(cleaner, Catalog().card(str(named)))


def perception_of(recipe: TrainRecipe) -> tuple[Perceptual | None, str]:
    """What describes pictures, and its name for the card."""
    if not recipe.loss.get("features", 0.0) > 0:
        return None, ""
    named = str(recipe.settings.get(FEATURES_FROM, "vessels"))
    if named.endswith(".safetensors"):
        return load_vgg(Path(named)), "VGG-16"
    card = Catalog().card(named)
    return RetinalPerception(load_network(card)), f"the model {card.label}"
