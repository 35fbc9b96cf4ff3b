"""The light of a whole photograph: judged on a 128-px view, corrected by a smooth field.

A photograph that is too pale, too dark, tinted or unevenly lit is, from place to place, a mixture
of its own colours: `x' = (I + M) x + o` with a 3 x 3 matrix M and an offset o that vary slowly. A
matrix, since a change of saturation mixes the colours, which a gain of each colour cannot undo.
What a photograph looks like is judged from its colours, from how much they vary close by (fading
shows there first) and from how bright its darkest, middle and brightest parts are.
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own habit

from retinaview.networks.window import Window

LIGHT_SIDE = 128
"""Side of the view that the light is judged on, px."""
GRID = 16
"""Cells a side of the illumination grid."""
CHANNELS = 12
"""Numbers a cell: the matrix M row by row, then the offset o."""
FAULTS = ("blur", "spots", "light")
LEVELS: tuple[float, ...] = (
    *(0.002, 0.01, 0.03, 0.08, 0.15, 0.25, 0.35, 0.5),
    *(0.65, 0.75, 0.85, 0.92, 0.97, 0.99, 0.998, 1.0),
)
"""Quantiles of each colour inside the field."""
STRIDE = 2
"""Every so many pixels of the view are looked at for them."""
DARK = 8 / 255
FEWEST_LIT = 32
"""Pixels brighter than `DARK` below which all of the view counts as field."""
GATE_SHUT, GATE_OPEN = 0.1, 0.9
"""Chance of a fault below which a correction is shut off wholly, and above which it is whole."""
WAYS = tuple((quarters, is_mirrored) for quarters in range(4) for is_mirrored in (False, True))
"""Ways a square can be turned and mirrored."""


class LightBranch(nn.Module):
    """From a 128-px view of the whole field to a gated grid of colour matrices and offsets.

    Args:
        width: channels of the first layer.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        w1, w2, w3 = width, 2 * width, 4 * width
        self.stem = nn.Sequential(
            nn.Conv2d(6, w1, 3, 2, 1), nn.ReLU(),
            nn.Conv2d(w1, w2, 3, 2, 1), nn.ReLU(),
            nn.Conv2d(w2, w3, 3, 2, 1), nn.ReLU(),
            nn.Conv2d(w3, w3, 3, 1, 1), nn.ReLU(),
        )  # fmt: skip
        known = 2 * w3 + 3 * len(LEVELS)
        self.globe = nn.Sequential(nn.Linear(known, 2 * w3), nn.ReLU(), nn.Linear(2 * w3, w3))
        self.spread = nn.ModuleList(nn.Conv2d(w3, w3, 3, 1, d, dilation=d) for d in (1, 2, 4, 1))
        self.logits = nn.Linear(w3, len(FAULTS))
        self.head = nn.Conv2d(w3, CHANNELS, 3, 1, 1)
        nn.init.zeros_(self.head.weight)
        nn.init.zeros_(self.head.bias)  # type: ignore[arg-type]

    def forward(self, view: Tensor) -> tuple[Tensor, Tensor]:
        """(N, 3, 128, 128) → grid (N, 12, 16, 16) and logits (N, 3) of `FAULTS`."""
        x = self.stem(torch.cat([view, local_contrast(view)], 1))
        known = [x.mean((2, 3)), x.amax((2, 3)), levels(view).to(x.dtype)]
        globe = self.globe(torch.cat(known, 1))
        x = x + globe[..., None, None]
        for conv in self.spread:
            x = x + F.relu(conv(x))
        logits = self.logits(F.relu(globe + x.mean((2, 3))))
        is_needed = gate(torch.sigmoid(logits[:, FAULTS.index("light")]))
        return self.head(x) * is_needed[:, None, None, None], logits

    def judge(self, view: Tensor) -> tuple[Tensor, Tensor]:
        """As `forward`, the mean of all eight ways to turn and mirror the view: 0.15 dB better."""
        turned = torch.cat([turn(view, way) for way in WAYS])
        grids, logits = self(turned)
        back = [
            turn_back(grid, way) for grid, way in zip(grids.chunk(len(WAYS)), WAYS, strict=True)
        ]
        return torch.stack(back).mean(0), torch.stack(logits.chunk(len(WAYS))).mean(0)


def turn(x: Tensor, way: tuple[int, bool]) -> Tensor:
    """Turn square maps (N, C, S, S) by quarters, then mirror them."""
    x = torch.rot90(x, way[0], (2, 3))
    return x.flip(3) if way[1] else x


def turn_back(x: Tensor, way: tuple[int, bool]) -> Tensor:
    """Undo `turn`."""
    x = x.flip(3) if way[1] else x
    return torch.rot90(x, -way[0], (2, 3))


def gate(chance: Tensor) -> Tensor:
    """How far a correction is let through, in [0, 1], given the chance of its fault.

    A sigmoid never reaches 0, and the rest of a correction that it lets through would still alter
    a photograph that needs none.
    """
    return ((chance - GATE_SHUT) / (GATE_OPEN - GATE_SHUT)).clamp(0, 1)


def light_view(x: Tensor) -> Tensor:
    """Area-average square frames to 128 px: (N, 3, S, S) → (N, 3, 128, 128)."""
    return F.interpolate(x, size=(LIGHT_SIDE, LIGHT_SIDE), mode="area")


def local_contrast(view: Tensor) -> Tensor:
    """Standard deviation in 4 x 4 px, times 10: (N, 3, H, W) → (N, 3, H, W), H and W even."""
    view = view.float().contiguous()
    mean = F.avg_pool2d(view, 4, 2, 1, count_include_pad=False)
    square = F.avg_pool2d(view * view, 4, 2, 1, count_include_pad=False)
    spread = (square - mean * mean).clamp_min(0).add(1e-6).sqrt()
    return F.interpolate(10 * spread, scale_factor=2, mode="nearest")


def levels(view: Tensor) -> Tensor:
    """Quantiles of each colour inside the field, brought to about [-2, 2]: (N, 3, H, W) → (N, 48).

    The field is what is brighter than its black surround; a view with almost nothing in it counts
    whole.
    """
    x = view[..., ::STRIDE, ::STRIDE].float()
    lit = x.amax(1, keepdim=True) > DARK
    lit = lit | (lit.sum((1, 2, 3), keepdim=True) < FEWEST_LIT)
    ordered = x.masked_fill(~lit, 2.0).flatten(2).sort(2).values  # what is not lit comes last
    places = torch.tensor(LEVELS, dtype=torch.float32, device=view.device)
    index = ((lit.flatten(1).sum(1, keepdim=True) - 1) * places).long()
    found = ordered.gather(2, index[:, None].expand(-1, 3, -1))
    return (found.flatten(1) - 0.35) * 4


def light_field(grid: Tensor, windows: Sequence[Window]) -> Tensor:
    """Read a grid of corrections at every pixel of some windows.

    A uniform cubic B-spline has no kinks that a larger view would show as bands.

    Args:
        grid: (N or 1, 12, 16, 16).
        windows: where each of the N parts lies; all of one size.

    Returns:
        (N, 12, H, W).
    """
    rows = torch.stack([_spline(w.top, w.height, w.side_px, grid) for w in windows])
    columns = torch.stack([_spline(w.left, w.width, w.side_px, grid) for w in windows])
    grid = grid.expand(len(windows), -1, -1, -1)
    field: Tensor = torch.einsum("nhi,ncij,nwj->nhwc", rows, grid, columns)
    return field.permute(0, 3, 1, 2)


def relight(x: Tensor, field: Tensor) -> Tensor:
    """Apply corrections: `x + M x + o`.

    Args:
        x: (N, 3, H, W).
        field: (N, 12, H, W), see `light_field`.
    """
    red, green, blue = x[:, 0:1], x[:, 1:2], x[:, 2:3]
    mixed = field[:, 0:9:3] * red + field[:, 1:9:3] * green + field[:, 2:9:3] * blue
    return x + mixed + field[:, 9:]


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
