"""Contrast-limited adaptive histogram equalisation (CLAHE) of one plane of floats.

Zuiderveld, "Contrast limited adaptive histogram equalization", Graphics Gems IV, 1994, VIII.5.
"""

import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Map

BINS = 256
LEVELS = 1 << 16
"""Steps at which a tile's curve is tabulated: as fine as a 16-bit file, so no bands appear."""


def equalise(plane: Map, clip: float, tiles: int) -> Map:
    """Spread the grey levels of each neighbourhood, with a limit on the contrast gained.

    The plane is cut into `tiles` x `tiles` tiles. Each tile's histogram is cut off at `clip`
    times its mean count, what was cut off is handed out equally, and its running sum is the
    tile's curve. A pixel takes the curves of the four nearest tile centres, mixed bilinearly.
    The curve is interpolated between bins, so 16-bit and float input keep their fine steps.

    Args:
        plane: (H, W) float32 in [0, 1].
        clip: limit as a multiple of the mean count of a bin, 1 or more; 1 changes next to nothing.
        tiles: tiles a side, 1 or more.

    Returns:
        (H, W) float32 in [0, 1].
    """
    height, width = plane.shape
    levels = np.rint(np.clip(plane, 0, 1) * (LEVELS - 1)).astype(np.uint16)
    curves = _curves(levels, clip, tiles)
    result = np.empty(plane.shape, np.float32)
    for above, below, rows, down in _bands(height, tiles):
        for left, right, columns, across in _bands(width, tiles):
            block = levels[rows, columns]
            upper = _mix(curves[above, left][block], curves[above, right][block], across)
            lower = _mix(curves[below, left][block], curves[below, right][block], across)
            result[rows, columns] = _mix(upper, lower, down[:, None])
    return result


def _mix(first: Map, second: Map, share: NDArray[np.float32]) -> Map:
    second -= first
    second *= share
    second += first
    return second


def _bands(length: int, tiles: int) -> list[tuple[int, int, slice, NDArray[np.float32]]]:
    """Cut an axis at the tile centres.

    Returns:
        For each band the tiles before and after it, its pixels, and each pixel's share of the
        tile after it, in [0, 1].
    """
    at = (np.arange(length) + 0.5) * (tiles / length) - 0.5
    before = np.floor(at).astype(int)
    bands = []
    for tile in range(-1, tiles):
        pixels = np.flatnonzero(before == tile)
        if pixels.size:
            share = (at[pixels] - tile).astype(np.float32)
            near = max(tile, 0), min(tile + 1, tiles - 1)
            bands.append((*near, slice(int(pixels[0]), int(pixels[-1]) + 1), share))
    return bands


def _curves(levels: NDArray[np.uint16], clip: float, tiles: int) -> NDArray[np.float32]:
    """Tabulate every tile's curve: (tiles, tiles, LEVELS) float32 in [0, 1]."""
    bins = ((levels.astype(np.uint32) * (BINS - 1) + (LEVELS - 1) // 2) // (LEVELS - 1)).astype(
        np.uint8
    )
    rows = np.linspace(0, levels.shape[0], tiles + 1).round().astype(int)
    columns = np.linspace(0, levels.shape[1], tiles + 1).round().astype(int)
    sums = np.empty((tiles, tiles, BINS), np.float32)
    for i in range(tiles):
        for j in range(tiles):
            tile = bins[rows[i] : rows[i + 1], columns[j] : columns[j + 1]]
            sums[i, j] = _tile_curve(tile, clip)
    at = np.arange(LEVELS) * ((BINS - 1) / (LEVELS - 1))
    below = np.minimum(at.astype(int), BINS - 2)
    share = (at - below).astype(np.float32)
    return _mix(sums[..., below], sums[..., below + 1], share)


def _tile_curve(tile: NDArray[np.uint8], clip: float) -> NDArray[np.float64]:
    """Give the running sum of the limited histogram, BINS values up to 1."""
    if not tile.size:
        return np.linspace(0, 1, BINS)
    counts = np.bincount(tile.ravel(), minlength=BINS).astype(np.float64)
    limited = np.minimum(counts, clip * tile.size / BINS)
    limited += (tile.size - limited.sum()) / BINS
    return np.cumsum(limited) / tile.size
