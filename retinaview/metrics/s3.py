"""S3: how sharp the sharpest places of a picture are, by their spectrum and by their contrast.

Code of this project, written from the paper's formulas.

Reference:
    Vu, Phan and Chandler, "S3: a spectral and spatial measure of local perceived sharpness in
    natural images", IEEE TIP 21(3), 2012, doi:10.1109/TIP.2011.2169974.
"""

from typing import Any

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from retinaview.core.image import Mask, Rgb
from retinaview.errors import MeasureError
from retinaview.imaging.colour import grey
from retinaview.words import tr

SPECTRAL_PX, SPECTRAL_STEP_PX = 32, 8
SPATIAL_PX, SPATIAL_STEP_PX = 8, 4
MONITOR_OFFSET, MONITOR_GAIN, MONITOR_GAMMA = 0.7656, 0.0364, 2.2
"""Luminance of a monitor for 8-bit greys, cd/m2."""
LEAST_RANGE, LEAST_MEAN = 5.0, 2.0
"""Luminance range and mean of a block up to which nothing can be seen in it."""
STEEPNESS, MIDDLE_SLOPE = 3.0, 2.0
TOP_SHARE = 0.01

Floats = NDArray[np.float64]


def s3(rgb: Rgb, fov: Mask) -> float:
    """Measure sharpness as the mean of the sharpest hundredth of the field.

    `S3 = sqrt(S1 S2)` place by place: S1 from the slope of the magnitude spectrum of 32 x 32 px, S2
    from the greatest total variation of 2 x 2 px in 8 x 8. Blocks that reach out of the field do
    not count.

    Args:
        rgb: (H, W, 3) float32 in [0, 1].
        fov: (H, W) bool.

    Returns:
        0 to 1; higher is sharper. Noise counts as sharp. It depends on resolution: compare only
        pictures of one size.

    Raises:
        MeasureError: no block of 32 x 32 px lies in the field.
    """
    plane = grey(rgb).astype(np.float64) * 255
    if min(fov.shape) < SPECTRAL_PX:
        raise MeasureError(tr("The field is too small to measure its sharpness."))
    spectral, inside = _spectral(plane), _whole_blocks(fov)
    if not inside.any():
        raise MeasureError(tr("The field is too small to measure its sharpness."))
    sharp = np.sqrt(spectral * _spatial(plane, spectral.shape))[inside]
    most = max(1, round(TOP_SHARE * sharp.size))
    return float(np.sort(sharp)[-most:].mean())


def _spectral(plane: Floats) -> Floats:
    """S1 of every block, a row of blocks at a time."""
    window = np.outer(*[np.hanning(SPECTRAL_PX + 1)[:-1]] * 2)
    frequency, counts = _rings()
    at = np.log(np.arange(1, SPECTRAL_PX // 2 + 1))
    at -= at.mean()
    light = (MONITOR_OFFSET + MONITOR_GAIN * plane) ** MONITOR_GAMMA
    rows = []
    for blocks, lit in zip(_blocks(plane), _blocks(light), strict=True):
        magnitude = np.abs(np.fft.fft2(blocks * window)).reshape(len(blocks), -1)
        rings = np.stack([magnitude[:, frequency == f].sum(1) for f in counts], axis=1)
        logs = np.log(rings / np.array(list(counts.values())) + 1e-12)
        slope = -(logs * at).sum(1) / (at**2).sum()
        sharp = 1 - 1 / (1 + np.exp(-STEEPNESS * (slope - MIDDLE_SLOPE)))
        spread, mean = np.ptp(lit, axis=(1, 2)), lit.mean((1, 2))
        rows.append(np.where((spread <= LEAST_RANGE) | (mean <= LEAST_MEAN), 0.0, sharp))
    return np.stack(rows)


def _rings() -> tuple[NDArray[np.intp], dict[int, int]]:
    """The ring of whole frequencies that each of a block's frequencies lies in, and their sizes."""
    axis = np.fft.fftfreq(SPECTRAL_PX) * SPECTRAL_PX
    ring = np.rint(np.hypot(axis[:, None], axis)).astype(np.intp).ravel()
    return ring, {f: int((ring == f).sum()) for f in range(1, SPECTRAL_PX // 2 + 1)}


def _blocks(plane: NDArray[Any]) -> list[NDArray[Any]]:
    """Rows of blocks, each (columns, 32, 32), views of the plane."""
    every = sliding_window_view(plane, (SPECTRAL_PX, SPECTRAL_PX))
    return list(every[::SPECTRAL_STEP_PX, ::SPECTRAL_STEP_PX])


def _whole_blocks(fov: Mask) -> Mask:
    """Which blocks lie wholly in the field."""
    return np.stack([row.all(axis=(1, 2)) for row in _blocks(fov)])


def _spatial(plane: Floats, shape: tuple[int, ...]) -> Floats:
    """S2, the greatest of the 8 x 8 blocks in the middle of each block of `_spectral`."""
    a, b, c, d = plane[:-1, :-1], plane[:-1, 1:], plane[1:, :-1], plane[1:, 1:]
    pairs = ((a, b), (a, c), (a, d), (b, c), (b, d), (c, d))
    variation = np.sum([np.abs(one - other) for one, other in pairs], axis=0) / (4 * 255)
    reach = SPATIAL_PX - 1  # squares of 2 x 2 px along a block of 8
    greatest = sliding_window_view(variation, (reach, reach))[::SPATIAL_STEP_PX, ::SPATIAL_STEP_PX]
    of_blocks = greatest.max(axis=(2, 3))
    first = (SPECTRAL_PX - SPATIAL_PX) // 2 // SPATIAL_STEP_PX
    step = SPECTRAL_STEP_PX // SPATIAL_STEP_PX
    middle: Floats = of_blocks[first::step, first::step][: shape[0], : shape[1]]
    return middle
