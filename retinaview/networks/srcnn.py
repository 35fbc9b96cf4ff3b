"""SRCNN: three convolutions on the bicubic picture.

Code of this project, written from the paper; the result is added to the bicubic picture.

Reference:
    Dong et al., "Image super-resolution using deep convolutional networks", IEEE TPAMI 38(2), 2016,
    arXiv:1501.00092: kernels 9-1-5, 64 and 32 maps.
"""

import torch
from torch import Tensor, nn

from retinaview.networks.enlarging import enlarge_bicubic


class Srcnn(nn.Module):
    """Bicubic enlargement, mended.

    Args:
        scale: factor.
        width: maps of the first convolution, 64 as published; the second has half of them.
    """

    def __init__(self, scale: int = 2, width: int = 64) -> None:
        super().__init__()
        self.scale = scale
        self.layers = nn.Sequential(
            nn.Conv2d(3, width, 9, padding=4, padding_mode="replicate"),
            nn.ReLU(),
            nn.Conv2d(width, width // 2, 1),
            nn.ReLU(),
            nn.Conv2d(width // 2, 3, 5, padding=2, padding_mode="replicate"),
        )

    @property
    def reach_px(self) -> int:
        """How far, in px of what comes in, a pixel of the result looks."""
        return -(-6 // self.scale) + 2

    def forward(self, x: Tensor) -> Tensor:
        """(N, 3, H, W) in [0, 1] to (N, 3, scale H, scale W), float32, not clipped."""
        bicubic = enlarge_bicubic(x.float(), self.scale)
        return torch.as_tensor(bicubic + self.layers(bicubic).float())
