"""A small residual U-Net that gives every pixel its logits: vessels, disc and cup share it.

Two 3x3 convolutions with a 1x1 shortcut make a block; each skip crosses a convolution of its own;
2x2 transposed convolutions go back up. After the residual U-Net recommended for vessels by
Galdran et al., "State-of-the-art retinal vessel segmentation with minimalistic models",
Scientific Reports 12, 2022, doi:10.1038/s41598-022-09675-y, with one net in place of two. Code of
this project.
"""

from collections.abc import Sequence
from itertools import pairwise

import torch
from torch import Tensor, nn

WIDTHS = (16, 32, 48, 64)


class ResidualBlock(nn.Module):
    """Two convolutions (3x3, ReLU, batch norm) beside a 1x1 shortcut; keeps height and width."""

    def __init__(self, channels_in: int, channels: int) -> None:
        super().__init__()
        self.body = nn.Sequential(_step(channels_in, channels), _step(channels, channels))
        self.shortcut = nn.Sequential(
            nn.Conv2d(channels_in, channels, 1, bias=False), nn.BatchNorm2d(channels)
        )

    def forward(self, x: Tensor) -> Tensor:
        """(N, channels_in, H, W) to (N, channels, H, W)."""
        added: Tensor = self.body(x).add_(self.shortcut(x))
        return added.relu_()


class ResidualUNet(nn.Module):
    """Logits at the size of what goes in.

    Args:
        in_channels: channels of the picture.
        out_channels: logits a pixel.
        widths: channels of each level, from the full size down; every further level halves it.
    """

    def __init__(self, in_channels: int, out_channels: int, widths: Sequence[int] = WIDTHS) -> None:
        super().__init__()
        if len(widths) < 2:
            raise ValueError(f"a U-Net has at least two levels, not {len(widths)}")
        self.multiple_of = 2 ** (len(widths) - 1)
        before = (in_channels, *widths[:-1])
        self.down = nn.ModuleList(
            ResidualBlock(last, width) for last, width in zip(before, widths, strict=True)
        )
        self.bridges = nn.ModuleList(_step(width, width) for width in widths[:-1])
        self.rise = nn.ModuleList(
            nn.ConvTranspose2d(below, width, 2, 2) for width, below in pairwise(widths)
        )
        self.up = nn.ModuleList(ResidualBlock(2 * width, width) for width in widths[:-1])
        self.head = nn.Conv2d(widths[0], out_channels, 1)

    def forward(self, x: Tensor) -> Tensor:
        """Give logits.

        Args:
            x: (N, in_channels, H, W); H and W multiples of `multiple_of`.

        Returns:
            (N, out_channels, H, W).
        """
        return torch.as_tensor(self.head(self.features(x)[0]))

    def features(self, x: Tensor) -> list[Tensor]:
        """What the way up holds at each level, full size first; for losses between features."""
        skips = self.encoded(x)
        found = [skips.pop()]
        for level in reversed(range(len(skips))):
            risen = self.rise[level](found[0])
            found.insert(
                0, self.up[level](torch.cat((risen, self.bridges[level](skips[level])), 1))
            )
        return found

    def encoded(self, x: Tensor) -> list[Tensor]:
        """What the way down holds at each level, full size first; likewise."""
        maps: list[Tensor] = []
        for level, block in enumerate(self.down):
            x = block(x if level == 0 else nn.functional.max_pool2d(x, 2))
            maps.append(x)
        return maps


def _step(channels_in: int, channels: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(channels_in, channels, 3, padding=1),
        nn.ReLU(inplace=True),
        nn.BatchNorm2d(channels),
    )
