"""Weights from a model folder into a network; safetensors alone, after the sha256 agrees."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import nn

from retinaview.catalog import ModelCard
from retinaview.errors import CatalogError, WeightsError
from retinaview.runtime.device import settle_threads
from retinaview.words import tr

N = TypeVar("N", bound=nn.Module)


def build_network(
    card: ModelCard, make: Callable[..., N], extras: Mapping[str, int]
) -> tuple[N, dict[str, int]]:
    """Build the network of a card and fill it with the card's weights.

    Args:
        card: its `config` holds what `make` takes, and perhaps some of `extras`.
        make: builds the network.
        extras: whole numbers of the config that are not the network's, with their defaults.

    Returns:
        The network, in evaluation mode, and the numbers.

    Raises:
        WeightsError: the weights are missing, damaged or not the card's.
        CatalogError: the card's `config` is of another network.
    """
    settle_threads()
    config = dict(card.config)
    try:
        numbers = {name: int(str(config.pop(name, usual))) for name, usual in extras.items()}
        network = make(**config).eval()
    except (TypeError, ValueError) as error:
        raise CatalogError(
            tr(
                "{title}: its card has a wrong `config` ({error}).",
                title=tr(card.title),
                error=error,
            )
        ) from error
    load_weights(network, card)
    return network, numbers


def load_weights(network: nn.Module, card: ModelCard) -> None:
    """Fill `network` with the weights of `card`, in float32 whatever the file holds.

    Raises:
        WeightsError: the file is missing, damaged, not the card's, or of another network.
    """
    path = card.verified_weights()
    try:
        state = load_file(path)
    except (SafetensorError, OSError) as error:
        raise WeightsError(
            tr(
                "{title}: {name} is not a weights file. Install the model again.",
                title=tr(card.title),
                name=path.name,
            )
        ) from error
    try:
        network.load_state_dict({name: value.float() for name, value in state.items()})
    except RuntimeError as error:
        raise WeightsError(
            tr(
                "{title}: {name} belongs to another network than its card says. Install the "
                "model again.",
                title=tr(card.title),
                name=path.name,
            )
        ) from error
