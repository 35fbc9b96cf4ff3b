"""RV-Net for noise: the trunk of RV-Net alone, without light, gates and statistics.

Noise is the same all over a photograph and every place shows how strong it is, so nothing has to be
known of the whole: the blocks leave out their channel attention, and a tile gives exactly what the
whole picture would. The trunk is U-shaped, for fundus photographs are smooth: what a pixel was is
told best by many neighbours, far ones too. For the same reason it does not learn the noise, as
DnCNN does, but the detail that is missing from the picture averaged over 4 x 4 px: there is much
less of that, and noise that nobody put back need not be cancelled.
"""

import torch
from torch import Tensor, nn

from retinaview.networks.naf import NafUNet, Statistics

SQUARE_PX = 4


class RvDenoiser(nn.Module):
    """Smooths the picture and learns what detail to put back, whatever the noise.

    Args:
        width: channels of the trunk's first level, at half the size.
        encoder, middle, decoder: NAF blocks of each level.
    """

    def __init__(
        self,
        width: int = 32,
        encoder: tuple[int, ...] = (1, 1, 2),
        middle: int = 2,
        decoder: tuple[int, ...] = (1, 1, 1),
    ) -> None:
        super().__init__()
        self.unshuffle = nn.PixelUnshuffle(2)
        self.shuffle = nn.PixelShuffle(2)
        self.entry = nn.Conv2d(12, width, 3, padding=1)
        self.trunk = NafUNet(width, tuple(encoder), middle, tuple(decoder), attends=False)
        self.exit = nn.Conv2d(width, 12, 3, padding=1)
        nn.init.zeros_(self.exit.weight)
        nn.init.zeros_(self.exit.bias)  # type: ignore[arg-type]

    @property
    def multiple(self) -> int:
        """What sides of a picture, and the place of a tile, are multiples of."""
        return int(2 ** (len(self.trunk.encoders) + 1))

    @property
    def reach_px(self) -> int:
        """How far a pixel of the result looks, px, counted generously.

        Every 3 x 3 convolution adds a pixel of its own level, every step down or up one of the
        lower level.
        """
        depth = len(self.trunk.encoders)
        reach = 2 * 2
        for level, (down, up) in enumerate(
            zip(self.trunk.encoders, list(self.trunk.decoders)[::-1], strict=True)
        ):
            reach += 2 ** (level + 1) * (_count(down) + _count(up)) + 2 ** (level + 2)
        return int(reach + 2 ** (depth + 1) * _count(self.trunk.middle))

    def forward(self, x: Tensor) -> Tensor:
        """Take the noise away.

        Args:
            x: (N, 3, H, W) in [0, 1]; sides multiples of `multiple`.

        Returns:
            (N, 3, H, W), not clipped.
        """
        features, _ = self.trunk(self.entry(self.unshuffle(x)), Statistics())
        return torch.as_tensor(smoothed(x) + self.shuffle(self.exit(features)))


def smoothed(x: Tensor) -> Tensor:
    """Average over squares of `SQUARE_PX` and interpolate; sides are multiples of that."""
    small = nn.functional.avg_pool2d(x, SQUARE_PX)
    return nn.functional.interpolate(small, scale_factor=SQUARE_PX, mode="bilinear")


def _count(blocks: nn.Module) -> int:
    assert isinstance(blocks, nn.ModuleList)
    return len(blocks)
