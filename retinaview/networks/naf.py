"""NAFNet-style blocks whose channel attention can be told the whole picture's statistics.

The channel attention of a NAF block averages each channel over the picture. In a tile that average
would differ from tile to tile, so it is recorded once on a small view of the whole photograph and
replayed in every tile.

Reference:
    Chen et al., "Simple baselines for image restoration", ECCV 2022, arXiv:2204.04676 (NAFNet).
    Written from the paper's description.
"""

import torch
from torch import Tensor, nn


class Statistics:
    """Pooled channel means of every block, in the order the blocks run.

    A fresh object records what the blocks measure; after `replay()` the same means are handed out
    in place of new ones, as often as wanted.
    """

    def __init__(self) -> None:
        self._means: list[Tensor] = []
        self._next = 0
        self._is_replaying = False

    def replay(self) -> "Statistics":
        """Start handing out what was recorded; call before each further pass."""
        self._is_replaying = True
        self._next = 0
        return self

    def mean(self, x: Tensor) -> Tensor:
        """Mean of each channel: of `x` while recording, of the recorded view afterwards.

        Args:
            x: (N, C, H, W).

        Returns:
            (N, C, 1, 1), or (1, C, 1, 1) broadcast to every tile.
        """
        if not self._is_replaying:
            mean = x.mean((2, 3), keepdim=True)
            self._means.append(mean)
            return mean
        mean = self._means[self._next]
        self._next += 1
        return mean


class ChannelNorm(nn.Module):
    """Layer norm over the channels of each pixel; keeps the channels-last layout."""

    def __init__(self, channels: int, eps: float = 1e-6) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(channels))
        self.bias = nn.Parameter(torch.zeros(channels))
        self.eps = eps

    def forward(self, x: Tensor) -> Tensor:
        """Normalise (N, C, H, W)."""
        normed: Tensor = nn.functional.layer_norm(
            x.permute(0, 2, 3, 1), x.shape[1:2], self.weight, self.bias, self.eps
        )
        permuted: Tensor = normed.permute(0, 3, 1, 2)
        return permuted


def gate(x: Tensor) -> Tensor:
    """Multiply the halves of the channels: (N, 2C, H, W) → (N, C, H, W)."""
    first, second = torch.chunk(x, 2, dim=1)
    return first * second


class NafBlock(nn.Module):
    """Depthwise mixing with a simple gate and channel attention, then a gated 1x1 layer.

    Both halves are residual and start as the identity (their scales are initialised to 0).

    Args:
        channels: in and out.
        attends: whether channels are weighed by their means over the picture; without it a block
            sees its neighbourhood alone, and tiles need no statistics.
    """

    def __init__(self, channels: int, attends: bool = True) -> None:
        super().__init__()
        self.norm1 = ChannelNorm(channels)
        self.widen = nn.Conv2d(channels, 2 * channels, 1)
        self.mix = nn.Conv2d(2 * channels, 2 * channels, 3, padding=1, groups=2 * channels)
        self.attend = nn.Conv2d(channels, channels, 1) if attends else None
        self.project = nn.Conv2d(channels, channels, 1)
        self.norm2 = ChannelNorm(channels)
        self.widen2 = nn.Conv2d(channels, 2 * channels, 1)
        self.project2 = nn.Conv2d(channels, channels, 1)
        self.beta = nn.Parameter(torch.zeros(1, channels, 1, 1))
        self.gamma = nn.Parameter(torch.zeros(1, channels, 1, 1))

    def forward(self, x: Tensor, statistics: Statistics) -> Tensor:
        """(N, C, H, W) → (N, C, H, W)."""
        y = gate(self.mix(self.widen(self.norm1(x))))
        attention = None if self.attend is None else self.attend(statistics.mean(y))
        x = _added(x, y, self.project, self.beta, attention)
        z = gate(self.widen2(self.norm2(x)))
        return _added(x, z, self.project2, self.gamma)


def _added(
    x: Tensor, y: Tensor, layer: nn.Conv2d, scale: Tensor, attention: Tensor | None = None
) -> Tensor:
    """Give `x + scale * layer(attention * y)`.

    Where nothing is learnt, both factors go into the layer's few weights: two passes less over
    maps that are far larger than the processor's cache.
    """
    if torch.is_grad_enabled() or (attention is not None and len(attention) > 1):
        learnt: Tensor = x + scale * layer(y if attention is None else y * attention)
        return learnt
    weight = layer.weight * scale.view(-1, 1, 1, 1)
    if attention is not None:
        weight = weight * attention.view(1, -1, 1, 1)
    folded = {"weight": weight}
    if layer.bias is not None:
        folded["bias"] = layer.bias * scale.flatten()
    added: Tensor = x + torch.func.functional_call(layer, folded, (y,))
    return added


class NafUNet(nn.Module):
    """A U-shaped stack of NAF blocks at one resolution in and out.

    Args:
        width: channels of the first level; each level down doubles them.
        encoder, decoder: blocks of each level; as many levels in both.
        middle: blocks at the bottom.
        attends: see `NafBlock`.
    """

    def __init__(
        self,
        width: int,
        encoder: tuple[int, ...],
        middle: int,
        decoder: tuple[int, ...],
        attends: bool = True,
    ) -> None:
        super().__init__()
        widths = [width * 2**level for level in range(len(encoder) + 1)]
        self.encoders = nn.ModuleList(
            _stack(count, channels, attends)
            for count, channels in zip(encoder, widths, strict=False)
        )
        self.downs = nn.ModuleList(
            nn.Conv2d(channels, 2 * channels, 2, stride=2) for channels in widths[:-1]
        )
        self.middle = _stack(middle, widths[-1], attends)
        self.ups = nn.ModuleList(
            nn.Sequential(nn.Conv2d(channels, 2 * channels, 1, bias=False), nn.PixelShuffle(2))
            for channels in widths[:0:-1]
        )
        self.decoders = nn.ModuleList(
            _stack(count, channels, attends)
            for count, channels in zip(decoder, widths[-2::-1], strict=True)
        )
        self.bottom_channels = widths[-1]

    def forward(self, x: Tensor, statistics: Statistics) -> tuple[Tensor, Tensor]:
        """Run the stack.

        Args:
            x: (N, width, H, W), H and W multiples of 2 ** levels.
            statistics: recording or replaying.

        Returns:
            The map (N, width, H, W) and the pooled bottom (N or 1, channels, 1, 1).
        """
        skips = []
        for blocks, down in zip(self.encoders, self.downs, strict=True):
            x = _run(blocks, x, statistics)
            skips.append(x)
            x = down(x)
        x = _run(self.middle, x, statistics)
        bottom = statistics.mean(x)
        for up, blocks in zip(self.ups, self.decoders, strict=True):
            x = up(x) + skips.pop()
            x = _run(blocks, x, statistics)
        return x, bottom


def _stack(count: int, channels: int, attends: bool) -> nn.ModuleList:
    return nn.ModuleList(NafBlock(channels, attends) for _ in range(count))


def _run(blocks: nn.Module, x: Tensor, statistics: Statistics) -> Tensor:
    assert isinstance(blocks, nn.ModuleList)
    for block in blocks:
        x = block(x, statistics)
    return x
