"""SRGAN's discriminator: one score a picture, high for a real one.

Code of this project, written from the paper.

Reference:
    Ledig et al., "Photo-realistic single image super-resolution using a generative adversarial
    network", CVPR 2017, arXiv:1609.04802.
"""

import torch
from torch import Tensor, nn

LEAK = 0.2
LEVELS = 4
"""Each has two convolutions, the second of which halves the size."""
POOLED_SIDE = 6
DENSE = 16
"""Dense units for each map of the first convolution: 1024 as published."""


class Discriminator(nn.Module):
    """Eight convolutions of 3 x 3 and two dense layers.

    The last maps are brought to 6 x 6 by their means, so that pictures of any size can be judged.

    Args:
        width: maps of the first convolution; 64 as published. They double at each of the four
            levels.
    """

    def __init__(self, width: int = 64) -> None:
        super().__init__()
        layers: list[nn.Module] = [nn.Conv2d(3, width, 3, padding=1), nn.LeakyReLU(LEAK)]
        channels = width
        for level in range(LEVELS):
            wanted = width * 2**level
            if level:
                layers += _step(channels, wanted, 1)
            layers += _step(wanted, wanted, 2)
            channels = wanted
        self.features = nn.Sequential(*layers)
        self.judge = nn.Sequential(
            nn.AdaptiveAvgPool2d(POOLED_SIDE),
            nn.Flatten(),
            nn.Linear(channels * POOLED_SIDE**2, DENSE * width),
            nn.LeakyReLU(LEAK),
            nn.Linear(DENSE * width, 1),
        )

    def forward(self, x: Tensor) -> Tensor:
        """Score pictures (N, 3, H, W) in [0, 1]: (N, 1) logits, float32."""
        return torch.as_tensor(self.judge(self.features(2 * x - 1)).float())


def _step(channels_in: int, channels: int, stride: int) -> list[nn.Module]:
    return [
        nn.Conv2d(channels_in, channels, 3, stride, 1),
        nn.BatchNorm2d(channels),
        nn.LeakyReLU(LEAK),
    ]
