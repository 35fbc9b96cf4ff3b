"""Weights from a model folder into a network; safetensors alone, after the sha256 agrees."""

from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import nn

from retinaview.catalog import ModelCard
from retinaview.errors import WeightsError


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
            f"{card.title}: {path.name} is not a weights file. Install the model again."
        ) from error
    try:
        network.load_state_dict({name: value.float() for name, value in state.items()})
    except RuntimeError as error:
        raise WeightsError(
            f"{card.title}: {path.name} belongs to another network than its card says. "
            "Install the model again."
        ) from error
