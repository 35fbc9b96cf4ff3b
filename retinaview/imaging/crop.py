"""Upright crops: the way from a picture to a square of another size, and back."""

import cv2
import numpy as np
from numpy.typing import NDArray

Point = tuple[float, float]
Affine = NDArray[np.float64]
"""(2, 3), from (x, y, 1) of the picture to (x, y) of the crop; pixel centres are whole numbers."""

AVERAGED = 0.4
"""Standard deviation of the blur before shrinking, in pixels of the smaller picture."""


def crop_affine(centre: Point, crop: float, side: int) -> Affine:
    """The upright way to a square.

    Args:
        centre: (y, x) px of the picture; may lie anywhere.
        crop: side of the square, px of the picture, above 0.
        side: px of the crop.
    """
    scale = side / crop
    y, x = centre
    middle = (side - 1) / 2
    return np.array([[scale, 0, middle - scale * x], [0, scale, middle - scale * y]])


def scale_of(affine: Affine) -> float:
    """Pixels of the crop in one pixel of the picture."""
    return float(np.sqrt(abs(np.linalg.det(affine[:, :2]))))


def into_crop(affine: Affine, point: Point) -> Point:
    """Turn (y, x) of the picture into (y, x) of the crop."""
    x, y = affine @ np.array([point[1], point[0], 1.0])
    return float(y), float(x)


def out_of_crop(affine: Affine, point: Point) -> Point:
    """Turn (y, x) of the crop into (y, x) of the picture."""
    x, y = np.linalg.solve(affine[:, :2], np.array([point[1], point[0]]) - affine[:, 2])
    return float(y), float(x)


def warp(values: NDArray[np.float32], affine: Affine, side: int) -> NDArray[np.float32]:
    """Bring a picture into a crop, averaging where the crop is the smaller.

    Args:
        values: (H, W) or (H, W, C) float32; 0 is taken for what lies outside.
        affine: from the picture to the crop.
        side: px of the crop.

    Returns:
        (side, side) or (side, side, C) float32.
    """
    scale = scale_of(affine)
    if scale < 1:
        values = np.asarray(cv2.GaussianBlur(values, (0, 0), AVERAGED / scale), np.float32)
    warped = cv2.warpAffine(values, affine, (side, side), flags=cv2.INTER_LINEAR)
    return np.asarray(warped, np.float32)
