"""CE-Net: the structure network of Cofe-Net (its RSA module), which finds vessels.

A ResNet-34 goes down to 1/32; a dense atrous block and a residual multi-kernel pool look wide
there; four decoder blocks come back up to 1/2 with the encoder's maps added. Its maps at 1/2, 1/4
and 1/8 guide the enhancer, its vessel map is an output.

Reference:
    Gu et al., "CE-Net: context encoder network for 2D medical image segmentation", IEEE Trans.
    Medical Imaging 38(10), 2019, doi:10.1109/TMI.2019.2903562. Code of this project.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own habit

WIDTH = 64
DEPTHS = (3, 4, 6, 3)
"""Blocks a level of ResNet-34."""
POOLS = (2, 3, 5, 6)
"""Kernels of the residual multi-kernel pool, at 1/32."""


@dataclass(frozen=True, eq=False)
class Structure:
    """What a structure network knows of a picture.

    Attributes:
        vessel_logits: (N, 1, H, W).
        guides: maps at 1/2, 1/4 and 1/8 of the size.
    """

    vessel_logits: Tensor
    guides: tuple[Tensor, Tensor, Tensor]


class CeNet(nn.Module):
    """Finds vessels, and gives the maps it found them by.

    Args:
        width: channels of the first level; the published net has 64. A multiple of 4.
    """

    def __init__(self, width: int = WIDTH) -> None:
        super().__init__()
        widths = (width, 2 * width, 4 * width, 8 * width)
        self.guide_channels = (width, width, 2 * width)
        self.stem = nn.Sequential(
            nn.Conv2d(3, width, 7, 2, 3, bias=False), nn.BatchNorm2d(width), nn.ReLU()
        )
        before = (width, *widths[:-1])
        self.down = nn.ModuleList(
            _level(last, channels, depth, 1 if number == 0 else 2)
            for number, (last, channels, depth) in enumerate(
                zip(before, widths, DEPTHS, strict=True)
            )
        )
        self.atrous = DenseAtrous(widths[3])
        self.pool = MultiKernelPool(widths[3])
        self.up = nn.ModuleList(
            (
                _rise(widths[3] + len(POOLS), widths[2]),
                _rise(widths[2], widths[1]),
                _rise(widths[1], widths[0]),
                _rise(widths[0], widths[0]),
            )
        )
        half = width // 2
        self.head = nn.Sequential(
            nn.ConvTranspose2d(width, half, 4, 2, 1),
            nn.ReLU(),
            nn.Conv2d(half, half, 3, padding=1),
            nn.ReLU(),
            nn.Conv2d(half, 1, 3, padding=1),
        )

    def forward(self, x: Tensor) -> Structure:
        """(N, 3, H, W) in [0, 1], sides multiples of 32."""
        x = F.max_pool2d(self.stem(3.2 * x - 1.6), 3, 2, 1)
        skips = []
        for level in self.down:
            x = level(x)
            skips.append(x)
        x = self.pool(self.atrous(x))
        d4 = self.up[0](x) + skips[2]
        d3 = self.up[1](d4) + skips[1]
        d2 = self.up[2](d3) + skips[0]
        d1 = self.up[3](d2)
        return Structure(self.head(d1), (d1, d2, d3))


class DenseAtrous(nn.Module):
    """Four branches of ever wider sight over shared convolutions, summed with what came in."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.near = nn.Conv2d(channels, channels, 3, padding=1)
        self.wide = nn.Conv2d(channels, channels, 3, padding=3, dilation=3)
        self.wider = nn.Conv2d(channels, channels, 3, padding=5, dilation=5)
        self.mix = nn.Conv2d(channels, channels, 1)

    def forward(self, x: Tensor) -> Tensor:
        """(N, C, H, W) to the same."""
        near = self.near(x)
        through = self.wide(near)
        return torch.as_tensor(
            x
            + torch.relu(near)
            + torch.relu(self.mix(self.wide(x)))
            + torch.relu(self.mix(through))
            + torch.relu(self.mix(self.wider(through)))
        )


class MultiKernelPool(nn.Module):
    """What came in, and one map from each of four sizes of max pooling."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.mix = nn.Conv2d(channels, 1, 1)

    def forward(self, x: Tensor) -> Tensor:
        """(N, C, H, W) to (N, C + 4, H, W); a map smaller than a kernel is pooled whole."""
        size = (x.shape[2], x.shape[3])
        maps = [
            F.interpolate(
                self.mix(F.max_pool2d(x, min(kernel, *size))),
                size,
                mode="bilinear",
                align_corners=False,
            )
            for kernel in POOLS
        ]
        return torch.cat((*maps, x), 1)


class BasicBlock(nn.Module):
    """ResNet's block of two 3x3 convolutions beside a shortcut."""

    def __init__(self, channels_in: int, channels: int, stride: int) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(channels_in, channels, 3, stride, 1, bias=False),
            nn.BatchNorm2d(channels),
            nn.ReLU(),
            nn.Conv2d(channels, channels, 3, padding=1, bias=False),
            nn.BatchNorm2d(channels),
        )
        self.shortcut: nn.Module = nn.Identity()
        if stride != 1 or channels_in != channels:
            self.shortcut = nn.Sequential(
                nn.Conv2d(channels_in, channels, 1, stride, bias=False), nn.BatchNorm2d(channels)
            )

    def forward(self, x: Tensor) -> Tensor:
        """(N, channels_in, H, W) to (N, channels, H / stride, W / stride)."""
        return torch.relu(self.body(x) + self.shortcut(x))


def _level(channels_in: int, channels: int, depth: int, stride: int) -> nn.Sequential:
    first = BasicBlock(channels_in, channels, stride)
    return nn.Sequential(first, *(BasicBlock(channels, channels, 1) for _ in range(depth - 1)))


def _rise(channels_in: int, channels: int) -> nn.Sequential:
    """A decoder block: narrow, twice the size, wide again."""
    narrow = channels_in // 4
    return nn.Sequential(
        nn.Conv2d(channels_in, narrow, 1),
        nn.BatchNorm2d(narrow),
        nn.ReLU(),
        nn.ConvTranspose2d(narrow, narrow, 3, 2, 1, output_padding=1),
        nn.BatchNorm2d(narrow),
        nn.ReLU(),
        nn.Conv2d(narrow, channels, 1),
        nn.BatchNorm2d(channels),
        nn.ReLU(),
    )
