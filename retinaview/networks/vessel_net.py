"""The vessel network and how it reads the square round a field.

The residual U-Net of `segmenter` works at half the size: 2x2 pixels come in as channels and four
logits go out as 2x2 pixels again, which halves time and memory. Its input is
`imaging.local_contrast`. Why, in docs/decisions/0011.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from retinaview.catalog import ModelCard
from retinaview.core.image import Map, Mask, Rgb
from retinaview.imaging.local_contrast import local_contrast
from retinaview.networks.segmenter import ResidualUNet
from retinaview.runtime.device import Device, choose_device
from retinaview.runtime.tensors import to_array, to_tensor
from retinaview.runtime.weights import load_weights

WIDTHS = (32, 48, 64, 64)
SMALLEST_SIDE, LARGEST_SIDE = 512, 1024
"""Sides of the field's square, px, that the network is made for; others are brought to these."""
QUICK_SIDE = 640
"""Squares up to this side, px, are looked at once, for speed; larger ones `looks` times."""
LOOKS = ((), (0, 1), (1,), (0,))
"""Axes that each look is mirrored along; two of them, the second upside down, are nearly as good as
all four (best F1 of training photographs kept apart 0.808, one alone 0.805)."""


class VesselNet(nn.Module):
    """One logit a pixel: vessel or not.

    Args:
        widths: channels of each level of the U-Net, from half the size down.
    """

    def __init__(self, widths: Sequence[int] = WIDTHS) -> None:
        super().__init__()
        self.trunk = ResidualUNet(12, 4, widths)
        self.multiple_of = 2 * self.trunk.multiple_of

    def forward(self, x: Tensor) -> Tensor:
        """(N, 3, H, W) of `local_contrast` to (N, 1, H, W) logits; sides multiples of 16."""
        folded = nn.functional.pixel_unshuffle(x, 2)
        folded = folded.contiguous(memory_format=torch.channels_last)
        return nn.functional.pixel_shuffle(self.trunk(folded), 2)

    def features(self, x: Tensor) -> list[Tensor]:
        """What the way up holds at 1/2, 1/4, 1/8, ... of the size; for losses between features."""
        return self.trunk.features(nn.functional.pixel_unshuffle(x, 2))


class VesselFinder:
    """A vessel network ready to read photographs, on one device.

    Args:
        network: one logit a pixel.
        device: where it runs.
        multiple_of: what sides it takes are multiples of.
        looks: 1 to 4; above `QUICK_SIDE` the mean of a square as it is and mirrored is taken.
    """

    def __init__(
        self, network: nn.Module, device: Device, multiple_of: int = 16, looks: int = 1
    ) -> None:
        self.network = network.eval().to(device.torch)
        self.network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.device, self.multiple_of, self.looks = device, multiple_of, looks

    def probability(self, rgb: Rgb, mask: Mask) -> Map:
        """Find the vessels in the square round a field.

        Args:
            rgb: (S, S, 3) float32 in [0, 1]; S from 512 to 1024 is what it was trained for.
            mask: (S, S) bool, the field in it.

        Returns:
            (S, S) float32 in [0, 1], 0 outside the field.
        """
        seen = local_contrast(rgb, mask)
        looks = LOOKS[: self.looks if max(mask.shape) > QUICK_SIDE else 1]
        found = np.zeros(mask.shape, np.float32)
        for axes in looks:
            found += np.flip(self._look(np.flip(seen, axes)), axes) / np.float32(len(looks))
        return np.where(mask, np.minimum(found, np.float32(1)), np.float32(0))

    def _look(self, seen: NDArray[np.float32]) -> Map:
        height, width = seen.shape[:2]
        below, right = -height % self.multiple_of, -width % self.multiple_of
        padded = np.pad(seen, ((0, below), (0, right), (0, 0)))
        with self.device.inference():
            logits = self.network(to_tensor(padded, self.device.torch))
            return to_array(torch.sigmoid(logits.float()))[:height, :width, 0]


def working_side(native_side: int) -> int:
    """Side of the square that a field of `native_side` px is read at."""
    return int(np.clip(native_side, SMALLEST_SIDE, LARGEST_SIDE))


def load_finder(card: ModelCard, device: str = "auto") -> VesselFinder:
    """Load the network a card names.

    Raises:
        WeightsError: the weights are missing or not the ones the card names.
        RunError: the device asked for is not here.
    """
    network = load_network(card)
    config: dict[str, Any] = dict(card.config)
    looks = int(config.get("looks", 1))
    return VesselFinder(network, choose_device(device), network.multiple_of, looks)


def load_network(card: ModelCard) -> VesselNet:
    """Load the bare network a card names, on the CPU.

    Raises:
        WeightsError: the weights are missing or not the ones the card names.
    """
    config: dict[str, Any] = dict(card.config)
    network = VesselNet(tuple(config.get("widths", WIDTHS)))
    load_weights(network, card)
    return network
