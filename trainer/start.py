"""Beginning a training with the weights of a model."""

from safetensors.torch import load_file
from torch import nn

from retinaview.catalog import ModelCard
from retinaview.errors import OptionError


def start_from(network: nn.Module, card: ModelCard) -> list[str]:
    """Fill `network` with what a model has of it.

    Args:
        network: to be trained; of the model's own kind, perhaps a later edition.
        card: of the model.

    Returns:
        Names of the weights that the model does not have, or has in another size; they stay as they
        were.

    Raises:
        WeightsError: the model's file is missing or damaged.
        OptionError: the model has nothing in common with the network.
    """
    own = network.state_dict()
    theirs = load_file(card.verified_weights())
    shared = {
        name: value.float()
        for name, value in theirs.items()
        if name in own and own[name].shape == value.shape
    }
    if not shared:
        raise OptionError(f"{card.title} is another network; training cannot begin with it.")
    network.load_state_dict(shared, strict=False)
    return [name for name in own if name not in shared]
