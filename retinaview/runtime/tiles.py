"""Cutting a picture into overlapping tiles and blending the results without seams."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from retinaview.core.progress import Progress

Array = NDArray[np.float32]

BLEND_PX = 32
"""Half the width of the zone in which two tiles are blended."""
SMALLEST_PX = 64
"""Smallest side that a network is given."""


@dataclass(frozen=True)
class Tile:
    """What a network is given: a core and, round it, a halo that only gives it context.

    `row` and `column` count tiles; the rest is in px of the picture, lies inside it and is a
    multiple of the plan's multiple.
    """

    row: int
    column: int
    top: int
    left: int
    height: int
    width: int

    @property
    def slices(self) -> tuple[slice, slice]:
        """Rows and columns."""
        return (
            slice(self.top, self.top + self.height),
            slice(self.left, self.left + self.width),
        )


@dataclass(frozen=True)
class TilePlan:
    """How a picture is cut.

    Attributes:
        height, width: of the picture, px; multiples of `multiple`.
        tile_px: side of the core of a tile.
        halo_px: how far a tile reaches beyond its core.
        multiple: what sides and origins are multiples of.
    """

    height: int
    width: int
    tile_px: int
    halo_px: int
    multiple: int

    def __post_init__(self) -> None:
        sizes = (self.height, self.width, self.tile_px, self.halo_px)
        if any(size % self.multiple for size in sizes) or self.tile_px < 2 * BLEND_PX:
            raise ValueError(f"{self} is no plan of multiples of {self.multiple}")
        if self.halo_px <= BLEND_PX:
            raise ValueError(f"a halo of {self.halo_px} px leaves nothing to blend")

    @property
    def rows(self) -> int:
        """Tiles one above another."""
        return math.ceil(self.height / self.tile_px)

    @property
    def columns(self) -> int:
        """Tiles side by side."""
        return math.ceil(self.width / self.tile_px)

    def __len__(self) -> int:
        """Number of tiles."""
        return self.rows * self.columns

    def __iter__(self) -> Iterator[Tile]:
        """Every tile, row by row."""
        for row in range(self.rows):
            top, height = self._extent(row, self.height)
            for column in range(self.columns):
                left, width = self._extent(column, self.width)
                yield Tile(row, column, top, left, height, width)

    def _extent(self, index: int, length: int) -> tuple[int, int]:
        start = max(0, index * self.tile_px - self.halo_px)
        stop = min(length, (index + 1) * self.tile_px + self.halo_px)
        return start, stop - start

    def weight(self, tile: Tile) -> Array:
        """A tile's share of each pixel of itself, (height, width) in [0, 1].

        The shares of all tiles add up to 1: over a border between two cores they fade into each
        other along a raised cosine, `BLEND_PX` to either side.
        """
        return np.outer(
            self._share(tile.row, tile.top, tile.height, self.rows),
            self._share(tile.column, tile.left, tile.width, self.columns),
        )

    def _share(self, index: int, start: int, size: int, count: int) -> Array:
        place = np.arange(start, start + size, dtype=np.float32) + 0.5
        weight = np.ones(size, np.float32)
        if index > 0:
            weight *= _fade_in(place - index * self.tile_px)
        if index + 1 < count:
            weight *= 1 - _fade_in(place - (index + 1) * self.tile_px)
        return weight


def run_tiles(
    plan: TilePlan,
    apply: Callable[[Tile], Array],
    channels: int,
    progress: Progress,
    label: str,
) -> Array:
    """Run every tile and blend the results.

    Args:
        plan: how the picture is cut.
        apply: gives the (height, width, channels) result of a tile.
        channels: of the result.
        progress: called before each tile, so that a cancel takes effect within one.
        label: what is being done, in words.

    Returns:
        (height, width, channels) float32.
    """
    result = np.zeros((plan.height, plan.width, channels), np.float32)
    for number, tile in enumerate(plan):
        progress(number / len(plan), label)
        result[tile.slices] += apply(tile) * plan.weight(tile)[..., None]
    return result


def run_cores(
    plan: TilePlan,
    apply: Callable[[Tile], Array],
    scale: int,
    out: Array,
    progress: Progress,
    label: str,
) -> None:
    """Run every tile and keep its core alone; for networks that look no farther than the halo.

    Args:
        plan: how the picture is cut.
        apply: gives the (scale height, scale width, channels) result of a tile.
        scale: how many times larger the result is.
        out: (scale height, scale width, channels), filled in place.
        progress: called before each tile, so that a cancel takes effect within one.
        label: what is being done, in words.
    """
    for number, tile in enumerate(plan):
        progress(number / len(plan), label)
        top, left = tile.row * plan.tile_px, tile.column * plan.tile_px
        height = min(plan.tile_px, plan.height - top)
        width = min(plan.tile_px, plan.width - left)
        made = apply(tile)
        own = made[
            (top - tile.top) * scale : (top - tile.top + height) * scale,
            (left - tile.left) * scale : (left - tile.left + width) * scale,
        ]
        out[top * scale : (top + height) * scale, left * scale : (left + width) * scale] = own


def pad_square(square: Array, multiple: int) -> Array:
    """Pad a square picture black, right and below, to a side a network takes.

    Args:
        square: (S, S, C).
        multiple: what the side has to be a multiple of; it will be at least `SMALLEST_PX`.
    """
    side = square.shape[0]
    more = -(-max(SMALLEST_PX, side) // multiple) * multiple - side
    return np.pad(square, ((0, more), (0, more), (0, 0))) if more else square


def _fade_in(distance: Array) -> Array:
    """0 before -`BLEND_PX`, 1 after +`BLEND_PX`, a raised cosine between."""
    phase = np.clip((distance + BLEND_PX) / (2 * BLEND_PX), 0, 1)
    faded: Array = (0.5 - 0.5 * np.cos(np.pi * phase)).astype(np.float32)
    return faded
