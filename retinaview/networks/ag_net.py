"""AG-Net: vessels by a U-Net whose way up is guided by the way down; MAGE-Net's structure branch.

Four levels and a centre; the shrunken picture joins each level below the first; on the way up an
attention-guided filter takes the place of plain enlarging; each level gives logits of its own.

Reference:
    Zhang et al., "Attention guided network for retinal image segmentation", MICCAI 2019,
    arXiv:1907.12930. Written from the paper's description.
"""

import math
from dataclasses import dataclass
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own habit

from retinaview.networks.guided_attention import GuidedAttention
from retinaview.networks.mage_blocks import conv3, enlarge

LEVELS = 4
MULTIPLE = 2**LEVELS
"""What the sides of a picture are multiples of."""
CLASSES = 2
"""Background and vessel."""
MOST_GROUPS = 32


@dataclass(frozen=True, eq=False)
class AgOutput:
    """What AG-Net found.

    Attributes:
        features: maps of the way up, (N, width * 2^i, H / 2^i, W / 2^i) for i = 0..3.
        logits: of each level, (N, 2, H, W), finest level first.
    """

    features: tuple[Tensor, ...]
    logits: tuple[Tensor, ...]


class AgNet(nn.Module):
    """Vessel logits at four scales.

    Args:
        width: channels of the first level; each further level has twice as many. 32 in the paper.
    """

    def __init__(self, width: int = 32) -> None:
        super().__init__()
        widths = [width * 2**level for level in range(LEVELS + 1)]
        self.looks = nn.ModuleList(
            nn.Sequential(conv3(3, size), nn.ReLU()) for size in widths[1:LEVELS]
        )
        first = _steps(3, widths[0], 2)
        further = (_steps(a + b, b, 2) for a, b in pairwise(widths[:LEVELS]))
        self.down = nn.ModuleList([first, *further])
        self.centre = _steps(widths[LEVELS - 1], widths[LEVELS], 2)
        self.filters = nn.ModuleList(GuidedAttention(2 * size) for size in widths[:LEVELS])
        self.up = nn.ModuleList(_steps(2 * size, size, 3) for size in widths[:LEVELS])
        self.sides = nn.ModuleList(nn.Conv2d(size, CLASSES, 1) for size in widths[:LEVELS])

    def forward(self, x: Tensor) -> AgOutput:
        """Look for vessels.

        Args:
            x: (N, 3, H, W) in [0, 1]; H and W multiples of `MULTIPLE`.
        """
        guides, deep = self._go_down(x)
        features: list[Tensor] = []
        for level in reversed(range(LEVELS)):
            deep = self.up[level](self.filters[level](guides[level], deep))
            features.insert(0, deep)
        size = x.shape[-2:]
        logits = tuple(
            enlarge(side(found), size) for side, found in zip(self.sides, features, strict=True)
        )
        return AgOutput(tuple(features), logits)

    def _go_down(self, x: Tensor) -> tuple[list[Tensor], Tensor]:
        """Guides of each level, full size first, and the centre's map."""
        found = self.down[0](x)
        guides = [torch.cat((found, found), 1)]  # at full size there is no shrunken picture
        for look, level in zip(self.looks, self.down[1:], strict=True):
            x = F.avg_pool2d(x, 2)
            seen = look(x)
            found = level(torch.cat((seen, F.max_pool2d(found, 2)), 1))
            guides.append(torch.cat((seen, found), 1))
        return guides, self.centre(F.max_pool2d(found, 2))


def _steps(channels_in: int, channels: int, count: int) -> nn.Sequential:
    """`count` times convolution, group norm, ReLU."""
    layers: list[nn.Module] = []
    for step in range(count):
        layers += [
            conv3(channels if step else channels_in, channels),
            nn.GroupNorm(math.gcd(MOST_GROUPS, channels), channels),
            nn.ReLU(),
        ]
    return nn.Sequential(*layers)
