"""Beginning a training with the weights of a model, or of another run."""

from collections.abc import Mapping
from pathlib import Path
from pickle import UnpicklingError

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from retinaview.catalog import ModelCard
from retinaview.errors import OptionError

CHECKPOINT = "checkpoint.pt"


def start_from(network: nn.Module, card: ModelCard) -> list[str]:
    """Fill `network` with what a model has of it.

    Args:
        network: to be trained; of the model's own kind, perhaps a later edition.
        card: of the model.

    Returns:
        Names of the weights that the model does not have, or has in another size; they stay as they
        were. A layer that is given fewer maps than the model's takes the weights of the first ones.

    Raises:
        WeightsError: the model's file is missing or damaged.
        OptionError: the model has nothing in common with the network.
    """
    theirs = load_file(card.verified_weights())
    return _fill(network, theirs, card.title)


def start_from_run(network: nn.Module, folder: Path, learner: nn.Module | None = None) -> list[str]:
    """Fill all of a system's networks with what the run in a folder has of them.

    Args:
        network: all that the system trains, as a checkpoint holds it.
        folder: of the run.
        learner: the one of them that is filled where the run trained nothing but its like.

    Returns:
        As `start_from`.

    Raises:
        OptionError: there is no checkpoint, or it is of another network.
    """
    path = folder / CHECKPOINT
    try:
        theirs = torch.load(path, map_location="cpu", weights_only=True)["network"]
    except FileNotFoundError:
        raise OptionError(f"{folder} holds no run that training could begin with.") from None
    except (OSError, RuntimeError, UnpicklingError, KeyError, TypeError) as error:
        raise OptionError(f"{path}: this checkpoint cannot be read.") from error
    is_of_learner_alone = not network.state_dict().keys() & theirs.keys()
    chosen = learner if learner is not None and is_of_learner_alone else network
    return _fill(chosen, theirs, str(folder))


def _fill(network: nn.Module, theirs: Mapping[str, Tensor], title: str) -> list[str]:
    own = network.state_dict()
    shared = {}
    for name, value in theirs.items():
        if name in own and (part := _part(value, own[name].shape)) is not None:
            shared[name] = part.float()
    if not shared:
        raise OptionError(f"{title} is another network; training cannot begin with it.")
    network.load_state_dict(shared, strict=False)
    return [name for name in own if name not in shared]


def _part(value: Tensor, shape: torch.Size) -> Tensor | None:
    """What fits of a weight: all of it, or that of the first maps it is given; None for nothing."""
    if value.shape == shape:
        return value
    is_of_fewer = (
        value.ndim == len(shape) > 1
        and value.shape[0] == shape[0]
        and value.shape[1] > shape[1]
        and value.shape[2:] == shape[2:]
    )
    return value[:, : shape[1]] if is_of_fewer else None
