"""The generator of Zhao's unpaired GAN: from blurry photographs to clear ones, or back.

CycleGAN's residual network: three convolutions down to a quarter of the size, residual blocks, two
transposed convolutions up, instance norm throughout. The paper gives the layers and is silent on
norm and activation, which are CycleGAN's. For I-SECRET a second decoder on the same maps tells how
important each value of the picture is.

Code of this project, written from the description.

References:
    Zhao et al., "Data-driven enhancement of blurry retinal images via generative adversarial
    networks", MICCAI 2019, doi:10.1007/978-3-030-32239-7_9.
    Zhu et al., "Unpaired image-to-image translation using cycle-consistent adversarial networks",
    ICCV 2017, arXiv:1703.10593.
    Cheng et al., "I-SECRET: importance-guided fundus image enhancement via semi-supervised
    contrastive constraining", MICCAI 2021.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

MULTIPLE = 4
"""What sides of a picture are multiples of."""
START_SPREAD = 0.02
"""Standard deviation of fresh weights; CycleGAN's."""


@dataclass(frozen=True, eq=False)
class GeneratorOutput:
    """What a generator makes of pictures.

    Attributes:
        rgb: (N, 3, H, W); in [0, 1], not clipped where the generator `keeps`.
        log_importance: (N, 3, H, W), any number, of the second decoder; None without one.
    """

    rgb: Tensor
    log_importance: Tensor | None = None


class Generator(nn.Module):
    """One of the two generators.

    Args:
        width: maps at full size; 64 as published. Twice and four times that below.
        blocks: residual blocks at a quarter of the size; 9 as published.
        keeps: whether what the network makes is added to the picture rather than stands in its
            place. False as published; a short training needs True, for a fresh
            network then leaves the picture as it is.
        weighs: whether a second decoder tells importance (I-SECRET).
    """

    def __init__(
        self, width: int = 64, blocks: int = 9, keeps: bool = False, weighs: bool = False
    ) -> None:
        super().__init__()
        self.keeps = keeps
        widths = (width, 2 * width, 4 * width)
        self.encode = nn.ModuleList(
            (
                _normed(nn.Conv2d(3, widths[0], 7, padding=3, padding_mode="reflect")),
                _normed(nn.Conv2d(widths[0], widths[1], 3, 2, 1)),
                _normed(nn.Conv2d(widths[1], widths[2], 3, 2, 1)),
            )
        )
        self.blocks = nn.ModuleList(ResidualBlock(widths[2]) for _ in range(blocks))
        self.decode = _decoder(widths)
        self.weigh = _decoder(widths) if weighs else None
        self.apply(start)
        if keeps:
            nn.init.zeros_(self.decode[-1].weight)  # type: ignore[arg-type]

    def forward(self, x: Tensor) -> GeneratorOutput:
        """Make pictures.

        Args:
            x: (N, 3, H, W) in [0, 1], black outside the field; sides multiples of 4.
        """
        maps = self.features(x)[-1]
        made = torch.tanh(self.decode(maps).float())
        importance = None if self.weigh is None else self.weigh(maps).float()
        return GeneratorOutput(x.float() + made if self.keeps else (made + 1) / 2, importance)

    def features(self, x: Tensor) -> list[Tensor]:
        """The encoder's maps: at full size, 1/2 and 1/4, then after each residual block.

        Args:
            x: as for `forward`.
        """
        x = 2 * x - 1
        maps = []
        for layer in (*self.encode, *self.blocks):
            x = layer(x)
            maps.append(x)
        return maps


class ResidualBlock(nn.Module):
    """`x + norm(conv(relu(norm(conv(x)))))`, mirrored at the rim of the picture."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.first = _normed(nn.Conv2d(channels, channels, 3, padding=1, padding_mode="reflect"))
        self.second = nn.Sequential(
            nn.Conv2d(channels, channels, 3, padding=1, padding_mode="reflect"),
            nn.InstanceNorm2d(channels),
        )

    def forward(self, x: Tensor) -> Tensor:
        """(N, C, H, W) to the same."""
        return torch.as_tensor(x + self.second(self.first(x)))


def start(module: nn.Module) -> None:
    """Begin a convolution with weights as CycleGAN does."""
    if isinstance(module, (nn.Conv2d, nn.ConvTranspose2d)):
        nn.init.normal_(module.weight, 0.0, START_SPREAD)
        if module.bias is not None:
            nn.init.zeros_(module.bias)


def _decoder(widths: Sequence[int]) -> nn.Sequential:
    """From maps at a quarter of the size to three channels at full size, without activation."""
    full, half, quarter = widths
    return nn.Sequential(
        _normed(nn.ConvTranspose2d(quarter, half, 3, 2, 1, output_padding=1)),
        _normed(nn.ConvTranspose2d(half, full, 3, 2, 1, output_padding=1)),
        nn.Conv2d(full, 3, 7, padding=3, padding_mode="reflect"),
    )


def _normed(convolution: nn.Conv2d | nn.ConvTranspose2d) -> nn.Sequential:
    return nn.Sequential(convolution, nn.InstanceNorm2d(convolution.out_channels), nn.ReLU())
