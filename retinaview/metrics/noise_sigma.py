"""How noisy a picture is, told from the picture alone."""

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Mask, Rgb
from retinaview.core.overlay import Score, Subject
from retinaview.errors import MeasureError
from retinaview.metrics.planes import field_without_rim
from retinaview.words import mark, tr

KERNEL = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], np.float32)
"""Difference of two Laplacians: blind to light, slopes and straight edges along either axis."""
GAIN = 6.0
"""What the kernel makes of independent noise of standard deviation 1."""
MAD_OF_NORMAL = 0.6745
"""Median absolute value of a normal variable of standard deviation 1."""
LOCAL_PX = 7
CLIP_SIGMAS = 2.0
"""Where a channel's local mean is nearer to black or white, the noise is cut off there."""
FEWEST_UNCUT = 0.05
"""Share of the field that must be left for the part that is not cut off to be taken alone."""
MOST_PX = 1_000_000
BAND_ROWS = 64
"""A larger picture is read in evenly spaced bands of so many rows, about `MOST_PX` in all."""
LEVELS = mark("levels")
NOTE = mark(
    "Standard deviation of the finest grain inside the field, in 8-bit grey levels: "
    "{red:.1f} red, {green:.1f} green, {blue:.1f} blue; shown is the middle one. Grain that the "
    "camera or JPEG has smoothed counts for less than it was."
)


def noise_sigma(rgb: Rgb, fov: Mask) -> NDArray[np.float64]:
    """Estimate the noise of each channel by the median of what a Laplacian difference leaves.

    The median of absolute values ignores vessels, spots and edges, which cover less than half of
    the field. Noise that was cut off at black or white is left out where enough of the field is
    not; a channel dark all over shows less noise than its sensor had.

    Args:
        rgb: (H, W, 3) float32 in [0, 1], at the size it was taken: resizing changes noise.
        fov: (H, W) bool.

    Returns:
        (3,) standard deviations of red, green and blue, in 8-bit grey levels (of 255).

    Raises:
        MeasureError: the field is too small.

    References:
        Immerkaer, "Fast noise variance estimation", Computer Vision and Image Understanding 64(2),
        1996, doi:10.1006/cviu.1996.0060 (the kernel).
        Donoho, "De-noising by soft-thresholding", IEEE Trans. Information Theory 41(3), 1995,
        doi:10.1109/18.382009 (the median).
    """
    inside = field_without_rim(fov)
    rgb, inside = _bands(rgb, inside)
    return np.array([_sigma(np.ascontiguousarray(rgb[..., c]), inside) for c in range(3)])


def noise_score(rgb: Rgb, fov: Mask, subject: Subject) -> Score:
    """The middle one of the channels' `noise_sigma`, as screen and documents show it.

    The middle one, because blue is often so dark that much of its noise is cut off.

    Args:
        rgb: (H, W, 3) float32 in [0, 1].
        fov: (H, W) bool.
        subject: original or processed.

    Returns:
        The score; its value is None, with the reason in the note, where it could not be measured.
    """
    try:
        sigmas = noise_sigma(rgb, fov)
    except MeasureError as error:
        return Score("noise_sigma", tr("Noise sigma"), subject, None, LEVELS, 1, str(error))
    red, green, blue = sigmas
    note = tr(NOTE, red=red, green=green, blue=blue)
    return Score(
        "noise_sigma",
        tr("Noise sigma"),
        subject,
        float(np.median(sigmas)),
        LEVELS,
        1,
        note,
    )


def _bands(rgb: Rgb, inside: Mask) -> tuple[Rgb, Mask]:
    """Evenly spaced bands of a large picture one below another; their edges do not count."""
    every = -(-inside.size // MOST_PX)
    if every == 1:
        return rgb, inside
    tops = range(0, inside.shape[0] - BAND_ROWS + 1, every * BAND_ROWS)
    kept = np.concatenate([inside[top : top + BAND_ROWS] for top in tops])
    kept[::BAND_ROWS] = kept[BAND_ROWS - 1 :: BAND_ROWS] = False
    return np.concatenate([rgb[top : top + BAND_ROWS] for top in tops]), kept


def _sigma(plane: NDArray[np.float32], inside: Mask) -> float:
    grain = np.abs(cv2.filter2D(plane, cv2.CV_32F, KERNEL))
    found = _spread(grain[inside])
    mean = cv2.blur(plane, (LOCAL_PX, LOCAL_PX))
    margin = CLIP_SIGMAS * found
    uncut = inside & (mean > margin) & (mean < 1 - margin)
    if uncut.sum() >= FEWEST_UNCUT * inside.sum():
        found = _spread(grain[uncut])
    return 255 * found


def _spread(grain: NDArray[np.float32]) -> float:
    return float(np.median(grain)) / (MAD_OF_NORMAL * GAIN)
