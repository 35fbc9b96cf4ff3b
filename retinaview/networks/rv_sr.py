"""RV-SR, the house model for enlarging: what bicubic interpolation leaves out, and no more.

A short residual network at the size of what comes in, so that a photograph of 12 megapixels is a
matter of seconds; a pixel shuffle makes the large picture, and it is added to the bicubic one. It
learns from the distance to the real picture alone: nothing rewards it for inventing detail.

References:
    Lim et al., "Enhanced deep residual networks for single image super-resolution", CVPR workshops
    2017, arXiv:1707.02921 (blocks without batch norm).
    Shi et al., "Real-time single image and video super-resolution using an efficient sub-pixel
    convolutional neural network", CVPR 2016, arXiv:1609.05158 (the shuffle).
"""

import torch
from torch import Tensor, nn

from retinaview.networks.enlarging import enlarge_bicubic


class RvSr(nn.Module):
    """Bicubic enlargement and what it lacks.

    Args:
        scale: factor.
        width: maps.
        blocks: residual blocks.
    """

    def __init__(self, scale: int = 2, width: int = 32, blocks: int = 8) -> None:
        super().__init__()
        self.scale = scale
        self.head = nn.Conv2d(3, width, 3, padding=1)
        self.blocks = nn.ModuleList(ResidualBlock(width) for _ in range(blocks))
        self.tail = nn.Sequential(
            nn.Conv2d(width, 3 * scale**2, 3, padding=1), nn.PixelShuffle(scale)
        )
        for value in self.tail.parameters():
            nn.init.zeros_(value)  # a fresh network gives the bicubic picture

    @property
    def reach_px(self) -> int:
        """How far, in px of what comes in, a pixel of the result looks."""
        return 2 * len(self.blocks) + 2

    def forward(self, x: Tensor) -> Tensor:
        """(N, 3, H, W) in [0, 1] to (N, 3, scale H, scale W), float32, not clipped."""
        first = self.head(x - 0.5)
        maps = first
        for block in self.blocks:
            maps = block(maps)
        made: Tensor = self.tail(maps + first).float()
        return made + enlarge_bicubic(x.float(), self.scale)


class ResidualBlock(nn.Module):
    """`x + conv(relu(conv(x)))`."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(width, width, 3, padding=1),
            nn.ReLU(inplace=True),
            nn.Conv2d(width, width, 3, padding=1),
        )

    def forward(self, x: Tensor) -> Tensor:
        """(N, width, H, W) to the same."""
        return torch.as_tensor(x + self.body(x))
