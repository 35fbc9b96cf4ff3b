"""SRGAN's generator, alone or as a cascade that doubles the size once a stage.

A residual network at the size of what comes in, then pixel shuffles. Ledig's enlarges four times
in one network; Mahapatra's is the same with one shuffle, and larger factors are reached by
networks of this kind in a row, each trained on its own scale. Hayee and Sytwu's enlarges what DnCNN
has taken the noise from.

Code of this project, written from the papers.

References:
    Ledig et al., "Photo-realistic single image super-resolution using a generative adversarial
    network", CVPR 2017, arXiv:1609.04802.
    Mahapatra et al., "Image super resolution using generative adversarial networks and local
    saliency maps for retinal image analysis", MICCAI 2017, doi:10.1007/978-3-319-66179-7_44.
    Hayee and Sytwu, "Denoising of retinal fundus images", 2018.
"""

from typing import Literal

import torch
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from retinaview.networks.denoisers import DnCnn
from retinaview.networks.enlarging import enlarge_bicubic
from retinaview.networks.local_detail import GAIN, local_detail

Activation = Literal["prelu", "relu"]
FACTOR = 2
"""Of one stage of a cascade."""
LOCAL_PX = 9
"""Side of the square, in px of what comes in, whose mean is taken off where a generator `keeps`."""


class Generator(nn.Module):
    """One generator.

    Args:
        width: maps; 64 as published.
        blocks: residual blocks; 16 as published.
        scale: 2 or 4, one or two pixel shuffles.
        activation: "prelu" (Ledig) or "relu" (Mahapatra) in the blocks.
        keeps: whether the network sees the picture less its local mean, and what it makes is added
            to the bicubic picture rather than stands in its place. False as published; a short
            training needs True: a fresh network then gives the bicubic picture, and the batch norms
            weigh detail, not how bright and how red a photograph is (docs/decisions/0022).
    """

    def __init__(
        self,
        width: int = 64,
        blocks: int = 16,
        scale: int = FACTOR,
        activation: Activation = "prelu",
        keeps: bool = False,
    ) -> None:
        super().__init__()
        if scale not in (2, 4):
            raise ValueError(f"a generator enlarges 2 or 4 times, not {scale}")
        self.scale, self.keeps = scale, keeps
        self.head = nn.Sequential(nn.Conv2d(3, width, 9, padding=4), _activation(activation))
        self.blocks = nn.ModuleList(ResidualBlock(width, activation) for _ in range(blocks))
        self.join = nn.Sequential(nn.Conv2d(width, width, 3, padding=1), nn.BatchNorm2d(width))
        self.grow = nn.ModuleList(_doubling(width) for _ in range(scale.bit_length() - 1))
        self.tail = nn.Conv2d(width, 3, 9, padding=4)
        if keeps:
            nn.init.zeros_(self.tail.weight)
            assert self.tail.bias is not None
            nn.init.zeros_(self.tail.bias)

    @property
    def reach_px(self) -> int:
        """How far, in px of what comes in, a pixel of the result looks."""
        around = LOCAL_PX // 2 if self.keeps else 0
        return around + 4 + 2 * len(self.blocks) + 1 + len(self.grow) + 4

    def forward(self, x: Tensor) -> Tensor:
        """(N, 3, H, W) in [0, 1] to (N, 3, scale H, scale W), float32, not clipped."""
        first = self.head(local_detail(x, LOCAL_PX) if self.keeps else x)
        maps = first
        for block in self.blocks:
            maps = block(maps)
        maps = self.join(maps) + first
        for grow in self.grow:
            maps = grow(maps)
        made: Tensor = self.tail(maps).float()
        if not self.keeps:
            return made
        return made / GAIN + enlarge_bicubic(x.float(), self.scale)

    def fuse(self) -> "Generator":
        """Take the batch norms into the convolutions before them; for inference alone."""
        for pair in (self.join, *(block.body for block in self.blocks)):
            assert isinstance(pair, nn.Sequential)
            _fuse_pairs(pair)
        return self


class ResidualBlock(nn.Module):
    """`x + norm(conv(activation(norm(conv(x)))))`."""

    def __init__(self, width: int, activation: Activation) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(width, width, 3, padding=1),
            nn.BatchNorm2d(width),
            _activation(activation),
            nn.Conv2d(width, width, 3, padding=1),
            nn.BatchNorm2d(width),
        )

    def forward(self, x: Tensor) -> Tensor:
        """(N, width, H, W) to the same."""
        return torch.as_tensor(x + self.body(x))


class Cascade(nn.Module):
    """Generators of x2 in a row: two of them make x4, three x8, four x16.

    Args:
        stages: how many.
        width, blocks, activation, keeps: of each; see `Generator`.
        scale: of each: 2, or 4 where one network makes x4 as Ledig's does.
        cleaner_layers: of a DnCNN that takes noise away before the first; 0 for none.
        cleaner_width: of that.
    """

    def __init__(
        self,
        stages: int = 1,
        width: int = 64,
        blocks: int = 16,
        activation: Activation = "prelu",
        keeps: bool = False,
        scale: int = FACTOR,
        cleaner_layers: int = 0,
        cleaner_width: int = 64,
    ) -> None:
        super().__init__()
        if not 1 <= stages <= 4:
            raise ValueError(f"a cascade has 1 to 4 stages, not {stages}")
        self.stages = nn.ModuleList(
            Generator(width, blocks, scale, activation, keeps) for _ in range(stages)
        )
        self.scale = scale**stages
        self.cleaner = DnCnn(cleaner_layers, cleaner_width) if cleaner_layers else None

    @property
    def last(self) -> Generator:
        """The stage that learns."""
        last = self.stages[-1]
        assert isinstance(last, Generator)
        return last

    def train(self, mode: bool = True) -> "Cascade":
        """What comes before the last stage stays in evaluation mode."""
        super().train(mode)
        for before in self.before:
            before.eval()
        return self

    @property
    def before(self) -> list[nn.Module]:
        """What runs before the last stage, in order; it stays as it is."""
        return [*([] if self.cleaner is None else [self.cleaner]), *self.stages[:-1]]

    def before_last(self, x: Tensor) -> Tensor:
        """What the last stage is given: `x` through all before it, each result clipped."""
        for before in self.before:
            x = before(x).clamp(0, 1)
        return x

    def forward(self, x: Tensor) -> Tensor:
        """(N, 3, H, W) in [0, 1] to (N, 3, scale H, scale W), float32, not clipped."""
        return torch.as_tensor(self.last(self.before_last(x)))


def _activation(name: Activation) -> nn.Module:
    return nn.PReLU() if name == "prelu" else nn.ReLU()


def _doubling(width: int) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(width, 4 * width, 3, padding=1), nn.PixelShuffle(2), nn.PReLU())


def _fuse_pairs(body: nn.Sequential) -> None:
    """Replace each batch norm of a sequence by nothing, and the convolution before it by both."""
    for place, layer in enumerate(body):
        if isinstance(layer, nn.BatchNorm2d):
            convolution = body[place - 1]
            assert isinstance(convolution, nn.Conv2d)
            body[place - 1] = fuse_conv_bn_eval(convolution, layer)
            body[place] = nn.Identity()
