"""Fill the black surround with the colours of the field's rim.

A filter with support (CLAHE, a Gaussian, a dark channel) would otherwise draw the black into the
field. Crop or mask its result afterwards.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Mask

Floats = NDArray[np.float32]

WORKING_SIGMA_PX = 3.0
"""The Gaussian's width on the reduced copy: smooth enough to be enlarged without a trace."""
FAINT = 1e-3
"""Weight of the field below which the next, wider Gaussian takes over."""


def fill_surround(picture: Floats, mask: Mask, sigma_px: float) -> Floats:
    """Continue the field into its surround by normalised convolution.

    `(x m * g) / (m * g)` with a Gaussian `g`; where the field is too far away for `g` to see it,
    Gaussians of twice, four times, ... the width take over without an edge. Inside the field
    nothing changes. Wide Gaussians work on reduced copies, so the cost hardly grows with sigma.

    Args:
        picture: (H, W) or (H, W, C) float32, any range.
        mask: (H, W) bool, True inside the field.
        sigma_px: standard deviation of the narrowest Gaussian in pixels, above 0.

    Returns:
        A new array of the shape of `picture`; a plain copy where the mask is full or empty.

    Raises:
        ValueError: shapes that do not fit, or a sigma that is not above 0.

    Reference:
        Knutsson and Westin, "Normalized and differential convolution", CVPR 1993,
        doi:10.1109/CVPR.1993.341081.
    """
    if picture.shape[:2] != mask.shape:
        raise ValueError(f"mask {mask.shape} does not fit {picture.shape[:2]}")
    if not sigma_px > 0:
        raise ValueError(f"sigma must be above 0, not {sigma_px}")
    if mask.all() or not mask.any():
        return picture.copy()
    inside = mask.astype(np.uint8)
    colour = np.ascontiguousarray(picture).reshape(*mask.shape, -1)
    lit = np.asarray(cv2.copyTo(colour, inside), np.float32).reshape(colour.shape)
    filled = _continue_field(lit, inside.astype(np.float32), sigma_px)
    return np.asarray(cv2.copyTo(colour, inside, filled), np.float32).reshape(picture.shape)


def _continue_field(lit: Floats, weight: Floats, sigma_px: float) -> Floats:
    """Fill from wide to narrow; `lit` (H, W, C) is 0 where `weight` (H, W) is."""
    height, width = weight.shape
    factor = max(1.0, sigma_px / WORKING_SIGMA_PX)
    small = (max(1, round(height / factor)), max(1, round(width / factor)))
    sigma_small = sigma_px * small[1] / width
    filled = _pyramid(_resize(lit, small), _resize(weight, small), sigma_small)
    return _resize(filled, (height, width))


def _pyramid(lit: Floats, weight: Floats, sigma_px: float) -> Floats:
    """Normalised convolution whose gaps are filled from a copy of half the size."""
    height, width = weight.shape
    near, colour = _blur(weight, sigma_px), _blur(lit, sigma_px)
    if min(height, width) == 1 or float(near.min()) > FAINT:
        return _divide(colour, near)
    half = ((height + 1) // 2, (width + 1) // 2)
    far = _pyramid(_resize(lit, half), _resize(weight, half), sigma_px)
    total = (near + np.float32(FAINT))[..., None]
    mixed: Floats = (colour + np.float32(FAINT) * _resize(far, (height, width))) / total
    return mixed


def _divide(colour: Floats, weight: Floats) -> Floats:
    """Weighted mean; where not even the widest Gaussian sees the field, the field's mean."""
    mean = colour.sum(axis=(0, 1)) / max(float(weight.sum()), 1e-12)
    seen = weight[..., None] > 1e-12
    ratio = colour / np.maximum(weight, np.float32(1e-12))[..., None]
    return np.where(seen, ratio, mean.astype(np.float32))


def _blur(array: Floats, sigma_px: float) -> Floats:
    blurred = cv2.GaussianBlur(array, (0, 0), sigma_px, borderType=cv2.BORDER_CONSTANT)
    return np.asarray(blurred, np.float32).reshape(array.shape)


def _resize(array: Floats, size: tuple[int, int]) -> Floats:
    """Resize to (height, width): area averaging down, linear up."""
    if array.shape[:2] == size:
        return array
    is_smaller = size[0] < array.shape[0] or size[1] < array.shape[1]
    method = cv2.INTER_AREA if is_smaller else cv2.INTER_LINEAR
    resized = cv2.resize(array, size[::-1], interpolation=method)
    return np.asarray(resized, np.float32).reshape(*size, *array.shape[2:])
