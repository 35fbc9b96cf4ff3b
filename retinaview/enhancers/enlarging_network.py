"""A network as a stage of enlarging, and the loading of one."""

from collections.abc import Callable, Sequence
from typing import TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from retinaview.catalog import ModelCard
from retinaview.core.image import Rgb
from retinaview.enhancers.enlarging import EnlargingEnhancer, Stage
from retinaview.errors import CatalogError
from retinaview.runtime.device import Device, settle_threads
from retinaview.runtime.tensors import to_array, to_tensor
from retinaview.runtime.weights import load_weights
from retinaview.words import tr

N = TypeVar("N", bound=nn.Module)


class NetworkStage:
    """A network that enlarges, with its weights.

    Args:
        network: in evaluation mode; has `scale` and `reach_px`.
    """

    def __init__(self, network: nn.Module) -> None:
        self.network = network
        self.scale, self.reach_px = int(network.scale), int(network.reach_px)  # type: ignore[arg-type]
        self._device = ""

    def enlarge(self, picture: Rgb, device: Device) -> NDArray[np.float32]:
        """See `Stage`."""
        if self._device != device.name:
            self.network.to(device.torch, memory_format=torch.channels_last)  # type: ignore[call-overload]
            self._device = device.name
        with device.inference():
            return to_array(self.network(to_tensor(picture, device.torch)))


def build_enlarging(
    card: ModelCard, make: Callable[..., N], stages_of: Callable[[N], Sequence[nn.Module]]
) -> EnlargingEnhancer:
    """Load a network that enlarges.

    Args:
        card: its `config` holds what `make` takes.
        make: builds the network; it has `scale`.
        stages_of: takes it apart into what runs one behind another.

    Raises:
        WeightsError: the weights are missing, damaged or not the card's.
        CatalogError: the card's `config` or `scale` is of another network.
    """
    settle_threads()
    try:
        network = make(**card.config).eval()
    except (TypeError, ValueError) as error:
        raise CatalogError(
            tr(
                "{title}: its card has a wrong `config` ({error}).",
                title=tr(card.title),
                error=error,
            )
        ) from error
    if network.scale != card.scale:
        raise CatalogError(
            tr(
                "{title}: its card has a wrong `scale` ({scale}).",
                title=tr(card.title),
                scale=card.scale,
            )
        )
    load_weights(network, card)
    stages: list[Stage] = [NetworkStage(stage.eval()) for stage in stages_of(network)]
    return EnlargingEnhancer(stages)
