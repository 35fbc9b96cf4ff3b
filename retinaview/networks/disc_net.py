"""Two small networks in one: where disc and fovea lie, and how far disc and cup reach.

The locator sees the whole field at `FIELD_SIDE`, the segmenter a crop round the disc at
`CROP_SIDE`. Both take the colours of what they see as so many standard deviations from their mean,
so that no camera's colour balance counts, and the field as a fourth channel. Code of this project.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from retinaview.catalog import ModelCard
from retinaview.core.image import Mask, Rgb
from retinaview.networks.segmenter import ResidualUNet
from retinaview.runtime.device import Device, choose_device
from retinaview.runtime.tensors import to_array, to_tensor
from retinaview.runtime.weights import load_weights

FIELD_SIDE = 128
"""Side of the field's square that the locator is given, px."""
CROP_SIDE = 192
"""Side of the crop that the segmenter is given, px; in a field of 512 px it holds as many."""
CROP_DIAMETERS = 2.5
"""Side of that crop in disc diameters."""
WIDTHS = (8, 16, 24, 32, 48, 64)
DISC, OTHER = 0, 1
"""Channels of both outputs; `OTHER` is the fovea for the locator, the cup for the segmenter."""
FARTHEST = 4.0
"""Standard deviations beyond which a colour counts no further."""


class DiscNet(nn.Module):
    """Locator and segmenter.

    Args:
        locator: channels of each level of the locator.
        segmenter: channels of each level of the segmenter.
    """

    def __init__(self, locator: Sequence[int] = WIDTHS, segmenter: Sequence[int] = WIDTHS) -> None:
        super().__init__()
        self.locator = ResidualUNet(4, 2, locator)
        self.segmenter = ResidualUNet(4, 2, segmenter)

    def locate(self, rgb: Tensor, inside: Tensor) -> Tensor:
        """Give logits of disc and fovea.

        Args:
            rgb: (N, 3, `FIELD_SIDE`, `FIELD_SIDE`) in [0, 1], the field's square.
            inside: (N, 1, `FIELD_SIDE`, `FIELD_SIDE`) in {0, 1}, the field.

        Returns:
            (N, 2, `FIELD_SIDE`, `FIELD_SIDE`): pixels of the disc, and a peak at the fovea.
        """
        return torch.as_tensor(self.locator(standardise(rgb, inside)))

    def segment(self, rgb: Tensor, inside: Tensor) -> Tensor:
        """Give logits of disc and cup in crops of `CROP_DIAMETERS`; shapes as in `locate`."""
        return torch.as_tensor(self.segmenter(standardise(rgb, inside)))

    def forward(
        self, field: Tensor, inside: Tensor, crop: Tensor, inside_crop: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Both at once, for training."""
        return self.locate(field, inside), self.segment(crop, inside_crop)


def standardise(rgb: Tensor, inside: Tensor) -> Tensor:
    """Turn colours into standard deviations from their mean over the field, channel by channel.

    Args:
        rgb: (N, 3, H, W) in [0, 1].
        inside: (N, 1, H, W) in {0, 1}.

    Returns:
        (N, 4, H, W): three colours, 0 outside the field, and `inside`.
    """
    area = inside.sum((2, 3), keepdim=True).clamp_min(1)
    mean = (rgb * inside).sum((2, 3), keepdim=True) / area
    spread = (((rgb - mean) * inside) ** 2).sum((2, 3), keepdim=True) / area
    scaled = (rgb - mean) / (spread.sqrt() + 0.02)
    return torch.cat((scaled.clamp(-FARTHEST, FARTHEST) * inside, inside), 1)


class DiscReader:
    """The two networks ready to read photographs, on one device."""

    def __init__(self, network: DiscNet, device: Device) -> None:
        self.network, self.device = network.eval().to(device.torch), device
        self.network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]

    def locate(self, rgb: Rgb, inside: Mask) -> NDArray[np.float32]:
        """Find disc and fovea in the field's square.

        Args:
            rgb: (`FIELD_SIDE`, `FIELD_SIDE`, 3) float32 in [0, 1].
            inside: (`FIELD_SIDE`, `FIELD_SIDE`) bool, the field.

        Returns:
            (`FIELD_SIDE`, `FIELD_SIDE`, 2) float32 in [0, 1]: disc, fovea's peak; the mean of the
            picture's answer and its mirror image's, 0 outside the field.
        """
        return self._ask(self.network.locate, rgb, inside)

    def segment(self, rgb: Rgb, inside: Mask) -> NDArray[np.float32]:
        """Find disc and cup in a crop of `CROP_SIDE`; shapes as in `locate`."""
        return self._ask(self.network.segment, rgb, inside)

    def _ask(self, task: Any, rgb: Rgb, inside: Mask) -> NDArray[np.float32]:
        colours = to_tensor(rgb, self.device.torch)
        lit = to_tensor(inside[..., None].astype(np.float32), self.device.torch)
        both = torch.cat((colours, colours.flip(3))), torch.cat((lit, lit.flip(3)))
        with self.device.inference():
            share = torch.sigmoid(task(*both).float())
            mean = (share[:1] + share[1:].flip(3)) / 2 * lit  # beyond the field nothing was learnt
        return to_array(mean)


def load_reader(card: ModelCard) -> DiscReader:
    """Load the networks of a model.

    Raises:
        WeightsError: the file is missing or damaged, or the card's sizes are not its own.
    """
    config: Any = card.config
    widths = {name: tuple(config[name]) for name in ("locator", "segmenter") if name in config}
    network = DiscNet(**widths)
    load_weights(network, card)
    return DiscReader(network, choose_device())
