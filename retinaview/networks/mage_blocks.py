"""What MAGE-Net is built of: channel attention blocks, supervised attention, a small U-Net of them.

Blocks and U-Net after Zamir et al., "Multi-stage progressive image restoration", CVPR 2021,
arXiv:2102.02808 (MPRNet), written from the paper's description. No convolution has a bias, and none
is transposed. Where a 1x1 convolution meets a bilinear resize the two commute, so the cheaper order
is taken.
"""

from collections.abc import Sequence
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own habit

REDUCTION = 4
"""How many times fewer channels the attention of a block has inside."""


def conv3(channels_in: int, channels: int) -> nn.Conv2d:
    """A 3x3 convolution that keeps height and width."""
    return nn.Conv2d(channels_in, channels, 3, padding=1, bias=False)


def conv1(channels_in: int, channels: int) -> nn.Conv2d:
    """A 1x1 convolution."""
    return nn.Conv2d(channels_in, channels, 1, bias=False)


def silent(convolution: nn.Conv2d) -> nn.Conv2d:
    """The same with weights of zero: what it is added to comes through untouched at first."""
    nn.init.zeros_(convolution.weight)
    return convolution


def enlarge(x: Tensor, size: Sequence[int]) -> Tensor:
    """Resize bilinearly to (height, width), pixel corners matched."""
    if tuple(x.shape[-2:]) == tuple(size):
        return x
    return F.interpolate(x, size=tuple(size), mode="bilinear", align_corners=False)


class AttentionBlock(nn.Module):
    """Two convolutions whose channels are weighed by the whole picture, beside the input (CAB).

    Args:
        channels: in and out.
        has_attention: without it the two plain convolutions beside the input remain (the row
            "without CAB" of the paper's ablation).
    """

    def __init__(self, channels: int, has_attention: bool = True) -> None:
        super().__init__()
        self.body = nn.Sequential(conv3(channels, channels), nn.PReLU(), conv3(channels, channels))
        inner = max(1, channels // REDUCTION)
        self.attention = (
            nn.Sequential(conv1(channels, inner), nn.ReLU(), conv1(inner, channels), nn.Sigmoid())
            if has_attention
            else None
        )

    def forward(self, x: Tensor) -> Tensor:
        """(N, channels, H, W) to the same shape."""
        made: Tensor = self.body(x)
        if self.attention is not None:
            made = made * self.attention(made.mean((2, 3), keepdim=True))
        return x + made


class SupervisedAttention(nn.Module):
    """Gives a picture out of features, and passes on what that picture finds worth it (SAM).

    Args:
        channels: of the features.
        is_last: nothing comes after the picture, so that nothing is passed on.
    """

    def __init__(self, channels: int, is_last: bool = False) -> None:
        super().__init__()
        self.to_picture = silent(conv1(channels, 3))
        self.keep = None if is_last else conv1(channels, channels)
        self.to_attention = None if is_last else conv1(3, channels)

    def forward(self, features: Tensor, x: Tensor) -> tuple[Tensor, Tensor]:
        """Make the picture and weigh the features by it.

        Args:
            features: (N, channels, H, W).
            x: (N, 3, H, W), what goes into the network.

        Returns:
            Features (N, channels, H, W), where they are passed on, and the picture (N, 3, H, W).
        """
        picture = self.to_picture(features) + x
        if self.keep is None or self.to_attention is None:
            return features, picture
        attention = torch.sigmoid(self.to_attention(picture))
        return features + self.keep(features) * attention, picture


class Encoder(nn.Module):
    """Two attention blocks a level; each further level halves the picture."""

    def __init__(self, widths: Sequence[int], has_attention: bool) -> None:
        super().__init__()
        self.levels = nn.ModuleList(_blocks(width, 2, has_attention) for width in widths)
        self.down = nn.ModuleList(conv1(*pair) for pair in pairwise(widths))

    def forward(self, x: Tensor) -> list[Tensor]:
        """(N, widths[0], H, W) to the maps of each level, full size first."""
        maps = [self.levels[0](x)]
        for down, level in zip(self.down, self.levels[1:], strict=True):
            maps.append(level(down(F.avg_pool2d(maps[-1], 2))))
        return maps


class Decoder(nn.Module):
    """The way back up: bilinear, with the encoder's map through an attention block added."""

    def __init__(self, widths: Sequence[int], has_attention: bool) -> None:
        super().__init__()
        self.levels = nn.ModuleList(_blocks(width, 2, has_attention) for width in widths)
        self.skips = nn.ModuleList(AttentionBlock(width, has_attention) for width in widths[:-1])
        self.up = nn.ModuleList(conv1(below, width) for width, below in pairwise(widths))

    def forward(self, maps: Sequence[Tensor]) -> list[Tensor]:
        """The encoder's maps to the decoder's, both full size first."""
        made = [self.levels[-1](maps[-1])]
        for level in reversed(range(len(maps) - 1)):
            risen = enlarge(self.up[level](made[0]), maps[level].shape[-2:])
            made.insert(0, self.levels[level](risen + self.skips[level](maps[level])))
        return made


class FundusAttentionBlock(nn.Module):
    """Full-size attention blocks that take in stage 1 and the vessels' features (FAB).

    Args:
        width: channels in and out.
        depth: attention blocks.
        stage_width: channels of stage 1 at this block's level.
        vessel_width: channels of the vessel features at this level; 0 for none.
        has_attention: see `AttentionBlock`.
    """

    def __init__(
        self, width: int, depth: int, stage_width: int, vessel_width: int, has_attention: bool
    ) -> None:
        super().__init__()
        self.blocks = _blocks(width, depth, has_attention)
        self.last = conv3(width, width)
        self.from_encoder = conv1(stage_width, width)
        self.from_decoder = conv1(stage_width, width)
        self.mix = conv1(width, width) if vessel_width else None
        self.from_vessels = conv1(vessel_width, width) if vessel_width else None
        # with a ReLU, all of stage 2 was dead after a few steps and the picture stayed as it was
        self.bend = nn.PReLU() if vessel_width else None

    def forward(
        self, x: Tensor, encoded: Tensor, decoded: Tensor, vessels: Tensor | None
    ) -> Tensor:
        """Refine `x`.

        Args:
            x: (N, width, H, W).
            encoded: (N, stage_width, h, w), stage 1's map on the way down at this block's level.
            decoded: the same on the way up.
            vessels: (N, vessel_width, h', w') or None.

        Returns:
            (N, width, H, W).
        """
        size = x.shape[-2:]
        stage = self.from_encoder(encoded) + self.from_decoder(decoded)
        x = self.last(self.blocks(x)) + x + enlarge(stage, size)
        if self.mix is None or self.from_vessels is None or self.bend is None or vessels is None:
            return x
        # a 1x1 convolution of both maps concatenated, its two halves applied where they are cheap
        bent: Tensor = self.bend(self.mix(x) + enlarge(self.from_vessels(vessels), size))
        return bent


def _blocks(width: int, count: int, has_attention: bool) -> nn.Sequential:
    return nn.Sequential(*(AttentionBlock(width, has_attention) for _ in range(count)))
