"""RV-Net, the house model: an illumination grid for the light, a NAF trunk for detail.

The light of a photograph is judged on a 128-px view of all of it and corrected by a smooth gain
and offset; a trunk at half resolution then mends spots and blur. Two learnt gates, taught which
faults a training picture had, close either correction where a photograph does not need it, so that
a good photograph stays as it is. Blur is judged by the energy of each octave of detail, which also
tells the trunk how much to sharpen. A second head tells how far the network mistrusts itself, pixel
by pixel.

Everything that depends on the whole picture (grid, gates, pooled statistics) is taken once from a
512-px view as a `Context` and reused in every tile.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own habit

from retinaview.networks.naf import NafUNet, Statistics
from retinaview.networks.sharpness import NUMBERS, octave_energies

LIGHT_SIDE = 128
"""Side of the view that the light is judged on, px."""
GRID = 16
"""Cells a side of the illumination grid."""
VIEW_SIDE = 512
"""Side of the view of the whole field that a context is taken from, px."""
FAULTS = ("blur", "spots", "light")
SHARPNESS_WIDTH = 32
GATE_SHUT, GATE_OPEN = 0.1, 0.9
"""Chance of a fault below which a correction is shut off wholly, and above which it is whole."""
MULTIPLE = 16
"""Height and width of what the trunk is given are multiples of this."""


@dataclass(frozen=True)
class Window:
    """A part of the field's square frame: a tile, a training crop, or all of it.

    `side_px` is the frame's side at this resolution; the window may reach outside it.
    """

    top: int
    left: int
    height: int
    width: int
    side_px: int


@dataclass(frozen=True, eq=False)
class Context:
    """What a view of the whole photograph says about every part of it.

    Attributes:
        grid: (N, 6, 16, 16) gain and offset of R, G, B, already gated.
        statistics: the pooled means of the trunk.
        light_logits: (N, 3), how sure the light branch is of each of `FAULTS`.
        sharpness: (N, 12), see `networks.sharpness`.
    """

    grid: Tensor
    statistics: Statistics
    light_logits: Tensor
    sharpness: Tensor


@dataclass(frozen=True, eq=False)
class RvOutput:
    """What one pass gives.

    Attributes:
        rgb: (N, 3, H, W), not clipped.
        log_scale: (N, 1, H, W), log of the expected absolute error.
        relit: (N, 3, H, W), after the light alone.
        detail_logits: (N or 1, 3), how sure the trunk is of each of `FAULTS`.
    """

    rgb: Tensor
    log_scale: Tensor
    relit: Tensor
    detail_logits: Tensor


class LightBranch(nn.Module):
    """From a 128-px view of the whole field to a gated grid of gain and offset."""

    def __init__(self, width: int) -> None:
        super().__init__()
        w1, w2, w3 = width, 2 * width, 4 * width
        self.stem = nn.Sequential(
            nn.Conv2d(3, w1, 3, 2, 1), nn.ReLU(),
            nn.Conv2d(w1, w2, 3, 2, 1), nn.ReLU(),
            nn.Conv2d(w2, w3, 3, 2, 1), nn.ReLU(),
            nn.Conv2d(w3, w3, 3, 1, 1), nn.ReLU(),
        )  # fmt: skip
        self.globe = nn.Sequential(nn.Linear(2 * w3, w3), nn.ReLU(), nn.Linear(w3, w3))
        self.spread = nn.ModuleList(nn.Conv2d(w3, w3, 3, 1, d, dilation=d) for d in (1, 2, 4, 1))
        self.logits = nn.Linear(w3, len(FAULTS))
        self.head = nn.Conv2d(w3, 6, 3, 1, 1)
        nn.init.zeros_(self.head.weight)
        nn.init.zeros_(self.head.bias)  # type: ignore[arg-type]

    def forward(self, view: Tensor) -> tuple[Tensor, Tensor]:
        """(N, 3, 128, 128) → grid (N, 6, 16, 16) and logits (N, 3)."""
        x = self.stem(view)
        globe = self.globe(torch.cat([x.mean((2, 3)), x.amax((2, 3))], 1))
        x = x + globe[..., None, None]
        for conv in self.spread:
            x = x + F.relu(conv(x))
        logits = self.logits(F.relu(globe + x.mean((2, 3))))
        is_needed = gate(torch.sigmoid(logits[:, FAULTS.index("light")]))
        return self.head(x) * is_needed[:, None, None, None], logits


class RvNet(nn.Module):
    """The house model.

    Args:
        width: channels of the trunk's first level.
        encoder, middle, decoder: NAF blocks of each level.
        light_width: channels of the light branch's first layer.
    """

    def __init__(
        self,
        width: int = 24,
        encoder: tuple[int, ...] = (1, 1, 2),
        middle: int = 2,
        decoder: tuple[int, ...] = (1, 1, 1),
        light_width: int = 24,
    ) -> None:
        super().__init__()
        self.light = LightBranch(light_width)
        self.unshuffle = nn.PixelUnshuffle(2)
        self.shuffle = nn.PixelShuffle(2)
        self.entry = nn.Conv2d(24, width, 3, padding=1)
        self.trunk = NafUNet(width, tuple(encoder), middle, tuple(decoder))
        self.detail_logits = nn.Linear(self.trunk.bottom_channels, len(FAULTS))
        self.sharpness = nn.Sequential(nn.Linear(NUMBERS, SHARPNESS_WIDTH), nn.ReLU())
        self.sharpness_logits = nn.Linear(SHARPNESS_WIDTH, len(FAULTS))
        self.sharpness_entry = nn.Linear(SHARPNESS_WIDTH, width)
        self.exit = nn.Conv2d(width, 16, 3, padding=1)
        for layer in (self.exit, self.sharpness_logits, self.sharpness_entry):
            nn.init.zeros_(layer.weight)
            nn.init.zeros_(layer.bias)  # type: ignore[arg-type]

    def forward(self, x: Tensor) -> RvOutput:
        """Enhance whole square frames that are their own view.

        Args:
            x: (N, 3, S, S) in [0, 1], S a multiple of 16.
        """
        return self.enhance(x, self.context(x), [whole(x.shape[-1])] * len(x))

    def context(self, view: Tensor) -> Context:
        """What is known of whole photographs before the trunk has run; no statistics yet."""
        grid, logits = self.light(light_view(view))
        return Context(grid, Statistics(), logits, octave_energies(view))

    def look(self, view: Tensor) -> Context:
        """Take the context of a photograph from a view of its whole square frame.

        Args:
            view: (N, 3, S, S) in [0, 1], S about 512 and a multiple of 16.
        """
        context = self.context(view)
        self.enhance(view, context, [whole(view.shape[-1])] * len(view))
        context.statistics.replay()
        return context

    def enhance(self, x: Tensor, context: Context, windows: Sequence[Window]) -> RvOutput:
        """Enhance parts of a photograph in the light of its context.

        Args:
            x: (N, 3, H, W) in [0, 1], H and W multiples of 16.
            context: of the whole photograph, or of N of them.
            windows: where each of the N parts lies in the square frame; all of one size.
        """
        relit = relight(x, context.grid, windows)
        inner = self.entry(self.unshuffle(torch.cat([x, relit], 1)))
        sharpness = self.sharpness(context.sharpness.to(x.dtype))
        inner = inner + self.sharpness_entry(sharpness)[..., None, None]
        features, bottom = self.trunk(inner, context.statistics)
        logits = self.detail_logits(bottom.flatten(1)) + self.sharpness_logits(sharpness)
        detail, log_scale = self.shuffle(self.exit(features)).split([3, 1], 1)
        # any fault at all opens the gate: 1 - the product of the chances of none
        is_needed = gate(1 - torch.sigmoid(-logits).prod(1))
        rgb = relit + detail * is_needed[:, None, None, None]
        return RvOutput(rgb, log_scale - 3, relit, logits)


def gate(chance: Tensor) -> Tensor:
    """How far a correction is let through, in [0, 1], given the chance of its fault.

    A sigmoid never reaches 0, and the rest of a correction that it lets through would still alter
    a photograph that needs none.
    """
    return ((chance - GATE_SHUT) / (GATE_OPEN - GATE_SHUT)).clamp(0, 1)


def whole(side_px: int) -> Window:
    """The window that is the whole frame."""
    return Window(0, 0, side_px, side_px, side_px)


def light_view(x: Tensor) -> Tensor:
    """Area-average square frames to 128 px: (N, 3, S, S) → (N, 3, 128, 128)."""
    return F.interpolate(x, size=(LIGHT_SIDE, LIGHT_SIDE), mode="area")


def relight(x: Tensor, grid: Tensor, windows: Sequence[Window]) -> Tensor:
    """Apply a grid of gain and offset: `x (1 + gain) + offset`.

    The grid is read by a uniform cubic B-spline, which has no kinks that a larger view would show
    as bands.

    Args:
        x: (N, 3, H, W).
        grid: (N or 1, 6, 16, 16).
        windows: where each of the N parts lies.
    """
    rows = torch.stack([_spline(w.top, w.height, w.side_px, grid) for w in windows])
    columns = torch.stack([_spline(w.left, w.width, w.side_px, grid) for w in windows])
    grid = grid.expand(len(x), -1, -1, -1)
    field = torch.einsum("nhi,ncij,nwj->nchw", rows, grid, columns)
    gain, offset = field.chunk(2, 1)
    return x * (1 + gain) + offset


def _spline(start: int, length: int, side_px: int, like: Tensor) -> Tensor:
    """(length, 16) weights of the grid's cells at each pixel's centre; rows sum to 1."""
    place = (torch.arange(start, start + length, device=like.device) + 0.5) / side_px * GRID - 0.5
    place = place.clamp(-1, GRID)
    cell = torch.floor(place)
    t = (place - cell).to(like.dtype)
    weights = torch.stack(
        [
            (1 - t) ** 3 / 6,
            (3 * t**3 - 6 * t**2 + 4) / 6,
            (-3 * t**3 + 3 * t**2 + 3 * t + 1) / 6,
            t**3 / 6,
        ],
        1,
    )
    near = (cell.long()[:, None] + torch.arange(-1, 3, device=like.device)).clamp(0, GRID - 1)
    matrix = torch.zeros(length, GRID, device=like.device, dtype=like.dtype)
    return matrix.scatter_add_(1, near, weights)


def round_up(size: int, multiple: int = MULTIPLE) -> int:
    """The next multiple not below `size`."""
    return math.ceil(size / multiple) * multiple
