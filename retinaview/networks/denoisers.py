"""The published denoisers: a skip autoencoder of nine layers, and DnCNN.

Neither pools: every layer works at the picture's own size and sees one pixel further than the last.

Code of this project, written from the descriptions.

References:
    Hayee and Sytwu, "Denoising of retinal fundus images", 2018 (both, with the green-weighted
    loss).
    Zhang et al., "Beyond a Gaussian denoiser: residual learning of deep CNN for image denoising",
    IEEE Trans. Image Processing 26(7), 2017, doi:10.1109/TIP.2017.2662206 (DnCNN).
"""

import copy
import itertools

import torch
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

ENCODER = (16, 32, 64, 128)
SKIPS = {0: 3, 2: 1}
"""Which map of the encoder is added to the output of which layer of the decoder."""


class SkipAutoencoder(nn.Module):
    """Four convolutions out to 128 channels, four back, and one that makes the picture.

    The second and the fourth map of the encoder are added to their mirrors in the decoder.

    Args:
        trainable_skips: whether each skip has a weight of its own, 1 at first, that is learnt. The
            paper names it as a next step; as published the weights are fixed at 1.
    """

    def __init__(self, trainable_skips: bool = False) -> None:
        super().__init__()
        inwards = (3, *ENCODER)
        outwards = (ENCODER[-1], *ENCODER[::-1])
        self.encode = nn.ModuleList(
            nn.Conv2d(given, made, 3, padding=1) for given, made in itertools.pairwise(inwards)
        )
        self.decode = nn.ModuleList(
            nn.Conv2d(given, made, 3, padding=1) for given, made in itertools.pairwise(outwards)
        )
        self.exit = nn.Conv2d(ENCODER[0], 3, 3, padding=1)
        skips = torch.ones(len(SKIPS))
        self.skip_weights = nn.Parameter(skips) if trainable_skips else None
        for layer in (*self.encode, *self.decode):
            _start(layer)

    @property
    def reach_px(self) -> int:
        """How far a pixel of the result looks."""
        return len(self.encode) + len(self.decode) + 1

    def forward(self, x: Tensor) -> Tensor:
        """Make the picture anew without its noise.

        Args:
            x: (N, 3, H, W) in [0, 1].

        Returns:
            (N, 3, H, W), not clipped.
        """
        maps = []
        for layer in self.encode:
            x = torch.relu(layer(x))
            maps.append(x)
        for number, layer in enumerate(self.decode):
            x = torch.relu(layer(x))
            if number in SKIPS:
                x = x + self._skip(maps, number)
        return torch.as_tensor(self.exit(x))

    def _skip(self, maps: list[Tensor], number: int) -> Tensor:
        kept = maps[SKIPS[number]]
        if self.skip_weights is None:
            return kept
        return kept * self.skip_weights[list(SKIPS).index(number)]


class DnCnn(nn.Module):
    """Learns the noise and takes it away: `x - net(x)`.

    Args:
        layers: convolutions in all; 17 as published.
        width: channels of all but the last; 64 as published.
    """

    scale = 1
    """How many times it enlarges: beside networks that do, it is a stage like them."""

    def __init__(self, layers: int = 17, width: int = 64) -> None:
        super().__init__()
        if layers < 3:
            raise ValueError(f"DnCNN has 3 layers or more, not {layers}")
        self.entry = nn.Conv2d(3, width, 3, padding=1)
        self.middle = nn.ModuleList(_normed(width) for _ in range(layers - 2))
        self.exit = nn.Conv2d(width, 3, 3, padding=1)
        for layer in (self.entry, *(block[0] for block in self.middle)):  # type: ignore[index]
            _start(layer)
        nn.init.zeros_(self.exit.weight)  # a fresh network takes nothing away
        nn.init.zeros_(self.exit.bias)  # type: ignore[arg-type]

    @property
    def reach_px(self) -> int:
        """How far a pixel of the result looks."""
        return len(self.middle) + 2

    def forward(self, x: Tensor) -> Tensor:
        """Take the noise away.

        Args:
            x: (N, 3, H, W) in [0, 1].

        Returns:
            (N, 3, H, W), not clipped.
        """
        y = torch.relu(self.entry(x))
        for block in self.middle:
            y = torch.relu(block(y))
        return torch.as_tensor(x - self.exit(y))

    def fused(self) -> "DnCnn":
        """The same for running alone: each batch norm folded into the convolution before it."""
        plain = copy.deepcopy(self).eval()
        plain.middle = nn.ModuleList(
            fuse_conv_bn_eval(block[0], block[1])  # type: ignore[index]
            for block in plain.middle
        )
        return plain


def _normed(width: int) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(width, width, 3, padding=1, bias=False), nn.BatchNorm2d(width))


def _start(layer: nn.Module) -> None:
    """Begin a convolution that a ReLU follows as He does."""
    assert isinstance(layer, nn.Conv2d)
    nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
    if layer.bias is not None:
        nn.init.zeros_(layer.bias)
