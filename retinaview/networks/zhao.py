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
LARGEST_LIFT = 5.0
"""How many times as strong detail may become, or as weak."""
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
        smooth_px: what is added is smoothed over so many pixels, an odd number; 0 for not at all.
            The transposed convolutions leave a grid of two and four pixels, which long trainings
            wear down; this takes it out, and the dark rings that a short one paints at the rim, of
            what is as broad as haze.
        lift_px: a further head tells how many times as strong the detail is to be that smoothing
            the picture over so many pixels, an odd number, leaves out of it: haze weakens it, and
            adding cannot bring it back. 0 for no such head.

    Raises:
        ValueError: it smooths without adding, lifts without smoothing, or over an even number.
    """

    def __init__(
        self,
        width: int = 64,
        blocks: int = 9,
        keeps: bool = False,
        weighs: bool = False,
        smooth_px: int = 0,
        lift_px: int = 0,
    ) -> None:
        super().__init__()
        if smooth_px and not keeps:
            raise ValueError("a whole picture is not smoothed, only what is added to one")
        if lift_px and not smooth_px:
            raise ValueError(
                "what lifts detail is smoothed like what is added: smooth_px is missing"
            )
        for side_px in (smooth_px, lift_px):
            if side_px and side_px % 2 == 0:
                raise ValueError(f"a picture is smoothed over an odd number of px, not {side_px}")
        self.keeps, self.smooth_px, self.lift_px = keeps, smooth_px, lift_px
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
        self.lift = _head(width, 1) if lift_px else None
        self.apply(start)
        if keeps:
            nn.init.zeros_(self.decode[-1].weight)  # type: ignore[arg-type]
        if self.lift is not None:
            nn.init.zeros_(self.lift.weight)

    def forward(self, x: Tensor) -> GeneratorOutput:
        """Make pictures.

        Args:
            x: (N, 3, H, W) in [0, 1], black outside the field; sides multiples of 4.
        """
        maps = self.features(x)[-1]
        last = self.decode[:-1](maps)
        made = torch.tanh(self.decode[-1](last).float())
        importance = None if self.weigh is None else self.weigh(maps).float()
        if not self.keeps:
            return GeneratorOutput((made + 1) / 2, importance)
        rgb = x.float()
        if self.smooth_px:
            made = smoothed(made, rgb, self.smooth_px)
        if self.lift is not None:
            lift = torch.tanh(self.lift(last).float())
            lift = LARGEST_LIFT ** smoothed(lift, rgb, self.smooth_px)
            made = made + (lift - 1) * (rgb - smoothed(rgb, rgb, self.lift_px))
        return GeneratorOutput(rgb + made, importance)

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


def smoothed(change: Tensor, picture: Tensor, side_px: int) -> Tensor:
    """Average a change over `side_px`, inside the field of its picture alone.

    The weights are a triangle, two averages of half as many pixels in a row: over seven, nothing is
    left of a grid of two or four pixels.

    Args:
        change: (N, C, H, W).
        picture: (N, 3, H, W), black outside the field.
        side_px: an odd number.
    """
    field = (picture.amax(1, keepdim=True) > 0).to(change.dtype)
    both = torch.cat((change * field, field), 1)
    means = _averaged(_averaged(both, 2, side_px), 3, side_px)
    return torch.as_tensor(field * means[:, :-1] / means[:, -1:].clamp_min(1e-6))


def _averaged(planes: Tensor, axis: int, side_px: int) -> Tensor:
    """(N, C, H, W) averaged along one axis by the triangle."""
    half = side_px // 2
    weights = (half + 1 - torch.arange(-half, half + 1, device=planes.device).abs()).to(planes)
    shape = [1, 1, 1, 1]
    shape[axis] = side_px
    kernel = (weights / weights.sum()).reshape(shape).expand(planes.shape[1], 1, -1, -1)
    padding = (half, 0) if axis == 2 else (0, half)
    return nn.functional.conv2d(planes, kernel, padding=padding, groups=planes.shape[1])


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
        _head(full, 3),
    )


def _head(given: int, made: int) -> nn.Conv2d:
    return nn.Conv2d(given, made, 7, padding=3, padding_mode="reflect")


def _normed(convolution: nn.Conv2d | nn.ConvTranspose2d) -> nn.Sequential:
    return nn.Sequential(convolution, nn.InstanceNorm2d(convolution.out_channels), nn.ReLU())
