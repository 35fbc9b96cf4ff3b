"""What a network sees in a picture, for losses between features: vessels, or natural objects.

The published losses ask VGG, a network for natural photographs whose weights the project does not
ship. In its place stands the way down of the project's own vessel network; a VGG-16 file that the
user has can be given instead.
"""

from pathlib import Path
from typing import Protocol

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn

from retinaview.errors import WeightsError
from retinaview.networks.vessel_guide import contrast_of
from retinaview.networks.vessel_net import VesselNet
from retinaview.words import tr

VGG_MAPS = (64, 64, 0, 128, 128, 0, 256, 256, 256, 0, 512)
"""Maps of VGG-16's convolutions up to relu4_1; 0 halves the size."""
VGG_MEAN, VGG_SPREAD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)


class Perceptual(Protocol):
    """Describes pictures."""

    def __call__(self, x: Tensor) -> list[Tensor]:
        """Maps (N, C, h, w), a level each, of pictures (N, 3, H, W) in [0, 1]."""


class RetinalPerception(nn.Module):
    """The way down of the vessel network, all levels.

    Args:
        vessels: with its weights; it learns no more.
    """

    def __init__(self, vessels: VesselNet) -> None:
        super().__init__()
        self.vessels = vessels.eval().requires_grad_(False)

    def train(self, mode: bool = True) -> "RetinalPerception":
        """Stay as it is: its batch norms must not follow what it is shown."""
        return super().train(False)

    def forward(self, x: Tensor) -> list[Tensor]:
        """Sides of `x` are multiples of 16."""
        folded = nn.functional.pixel_unshuffle(contrast_of(x), 2)
        return self.vessels.trunk.encoded(folded)


class VggPerception(nn.Module):
    """VGG-16 up to relu4_1, 512 maps at an eighth of the size.

    Reference:
        Simonyan and Zisserman, "Very deep convolutional networks for large-scale image
        recognition", ICLR 2015, arXiv:1409.1556.
    """

    mean: Tensor
    spread: Tensor

    def __init__(self) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        channels = 3
        for maps in VGG_MAPS:
            if maps:
                layers += [nn.Conv2d(channels, maps, 3, padding=1), nn.ReLU()]
                channels = maps
            else:
                layers.append(nn.MaxPool2d(2))
        self.features = nn.Sequential(*layers)
        self.register_buffer("mean", torch.tensor(VGG_MEAN).view(1, 3, 1, 1), persistent=False)
        self.register_buffer("spread", torch.tensor(VGG_SPREAD).view(1, 3, 1, 1), persistent=False)

    def forward(self, x: Tensor) -> list[Tensor]:
        """Sides of `x` are multiples of 8."""
        return [self.features((x - self.mean) / self.spread)]


def load_vgg(path: Path) -> VggPerception:
    """Read VGG-16 from a safetensors file with the names `features.N.weight` and `.bias`.

    Raises:
        WeightsError: there is no such file, or it is of another network.
    """
    network = VggPerception()
    try:
        theirs = load_file(path)
        network.load_state_dict({name: theirs[name].float() for name in network.state_dict()})
    except (OSError, SafetensorError, KeyError, RuntimeError) as error:
        raise WeightsError(
            tr("{path}: this is no safetensors file of VGG-16.", path=path)
        ) from error
    return network.eval().requires_grad_(False)
