"""What differs from the black (or white) surround of a photograph, as its corners show it."""

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Map, Rgb

BLACK_AT_MOST = 0.16
"""A corner brighter than this is no black surround."""
WHITE_AT_LEAST = 0.6
"""A flat grey corner brighter than this is a white surround."""
FLAT_NOISE = 0.02
"""The most noise (median deviation) in a white surround."""


def contrast_with_surround(rgb: Rgb) -> tuple[Map, float] | None:
    """Measure how far each pixel is from the surround's colour.

    A corner counts when it is black, or flat and white; of those that count, the ones near the
    darkest give the colour.

    Args:
        rgb: (H, W, 3) float32 in [0, 1].

    Returns:
        The largest difference of the three channels, (H, W) float32 in [0, 1], noise smoothed;
        and its level in the quietest corner, which is the surround's noise. None where no corner
        shows a surround.
    """
    corners = [_corner_colour(patch) for patch in _corners(rgb)]
    usable = [(colour, noise) for colour, noise in corners if _is_surround(colour, noise)]
    if not usable:
        return None
    darkest = min((colour for colour, _ in usable), key=lambda colour: float(colour.max()))
    same = [(c, noise) for c, noise in usable if np.abs(c - darkest).max() < 0.05]
    surround = np.mean([colour for colour, _ in same], axis=0).astype(np.float32)
    if min(noise for _, noise in same) > 1 / 255:
        rgb = np.asarray(cv2.GaussianBlur(rgb, (0, 0), max(rgb.shape) / 700), np.float32)
    red, green, blue = cv2.split(np.abs(rgb - surround))
    contrast = np.asarray(cv2.max(cv2.max(red, green), blue), np.float32)
    return contrast, min(float(np.median(patch)) for patch in _corners(contrast))


def _corners(picture: NDArray[np.float32]) -> list[NDArray[np.float32]]:
    """Cut the four corner patches of (H, W) or (H, W, C), each (N,) or (N, C)."""
    side = max(3, round(min(picture.shape[:2]) * 0.025))
    slices = (slice(None, side), slice(-side, None))
    tail = picture.shape[2:]
    return [picture[rows, columns].reshape(-1, *tail) for rows in slices for columns in slices]


def _corner_colour(patch: NDArray[np.float32]) -> tuple[NDArray[np.float32], float]:
    """Median colour (3,) of a patch, and the median deviation from it."""
    colour = np.median(patch, axis=0)
    return colour, float(np.median(np.abs(patch - colour).max(axis=1)))


def _is_surround(colour: NDArray[np.float32], noise: float) -> bool:
    black = float(colour.max()) <= BLACK_AT_MOST
    white = float(colour.min()) >= WHITE_AT_LEAST and float(np.ptp(colour)) < 0.08
    return black or (white and noise <= FLAT_NOISE)
