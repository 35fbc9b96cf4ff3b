"""LQA, the low-quality attention of Cofe-Net: where spots, light leaks and dark holes lie.

Reference:
    Shen et al., "Modeling and enhancing low-quality retinal fundus images", IEEE Trans. Medical
    Imaging 40(3), 2021, doi:10.1109/TMI.2020.3043495. Code of this project.
"""

from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own habit

WIDTH = 64


class LowQualityAttention(nn.Module):
    """One map at half the size, larger where the picture is of low quality.

    Args:
        width: channels at the finest level; the published net has 64.
    """

    def __init__(self, width: int = WIDTH) -> None:
        super().__init__()
        widths = (3, width, 2 * width, 4 * width)
        self.down = nn.ModuleList(
            nn.Conv2d(last, channels, 3, padding=1) for last, channels in pairwise(widths)
        )
        up = (4 * width, 4 * width, 2 * width, width)
        self.up = nn.ModuleList(
            nn.Sequential(
                nn.Conv2d(last, channels, 3, padding=1),
                nn.ReLU(),
                nn.ConvTranspose2d(channels, channels, 4, 2, 1),
                nn.ReLU(),
            )
            for last, channels in pairwise(up)
        )
        self.head = nn.Conv2d(width, 1, 1)

    def forward(self, x: Tensor) -> Tensor:
        """(N, 3, H, W), sides multiples of 16, to (N, 1, H/2, W/2), any number."""
        x = F.max_pool2d(x, 2)
        for layer in self.down:
            x = F.max_pool2d(torch.relu(layer(x)), 2)
        for layer in self.up:
            x = layer(x)
        return torch.as_tensor(self.head(x))
