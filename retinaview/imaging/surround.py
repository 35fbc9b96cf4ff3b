"""Fill the black surround with the colours of the field's rim.

A filter with support (CLAHE, a Gaussian, a dark channel) would otherwise draw the black into the
field. Crop or mask its result afterwards.
"""

from typing import TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Mask

Picture = TypeVar("Picture", bound=NDArray[np.float32])

WORKING_SIGMA_PX = 4.0
"""The Gaussian's width on the reduced copy: smooth enough to be enlarged without a trace."""
FAINT = 1e-3
"""Weight of the field below which the next, wider Gaussian takes over."""


def fill_surround(picture: Picture, mask: Mask, sigma_px: float) -> Picture:
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
    filled = picture.copy()
    if mask.all() or not mask.any():
        return filled
    weight = mask.astype(np.float32)
    colour = picture.reshape(*mask.shape, -1)
    lit = np.where(mask[..., None], colour, np.float32(0))
    smooth = _continue_field(lit, weight, sigma_px).reshape(picture.shape)
    outside = ~mask if picture.ndim == 2 else ~mask[..., None]
    np.copyto(filled, smooth, where=outside)
    return filled


def _continue_field(
    lit: NDArray[np.float32], weight: NDArray[np.float32], sigma_px: float
) -> NDArray[np.float32]:
    """Fill from wide to narrow; `lit` (H, W, C) is 0 where `weight` is."""
    height, width = weight.shape
    factor = max(1, int(sigma_px / WORKING_SIGMA_PX))
    small = (max(1, round(width / factor)), max(1, round(height / factor)))
    lit_small = _channels(cv2.resize(lit, small, interpolation=cv2.INTER_AREA))
    weight_small = cv2.resize(weight, small, interpolation=cv2.INTER_AREA)
    sigma_small = sigma_px * small[0] / width
    filled = _pyramid(lit_small, weight_small, sigma_small)
    return _channels(cv2.resize(filled, (width, height), interpolation=cv2.INTER_LINEAR))


def _pyramid(
    lit: NDArray[np.float32], weight: NDArray[np.float32], sigma_px: float
) -> NDArray[np.float32]:
    """Normalised convolution whose gaps are filled from a copy of half the size."""
    height, width = weight.shape
    near = cv2.GaussianBlur(weight, (0, 0), sigma_px, borderType=cv2.BORDER_CONSTANT)
    colour = _channels(cv2.GaussianBlur(lit, (0, 0), sigma_px, borderType=cv2.BORDER_CONSTANT))
    if min(height, width) == 1 or float(near.min()) > FAINT:
        return _divide(colour, near)
    half = ((width + 1) // 2, (height + 1) // 2)
    wider = _pyramid(
        _channels(cv2.resize(lit, half, interpolation=cv2.INTER_AREA)),
        cv2.resize(weight, half, interpolation=cv2.INTER_AREA),
        sigma_px,
    )
    far = _channels(cv2.resize(wider, (width, height), interpolation=cv2.INTER_LINEAR))
    total = (near + np.float32(FAINT))[..., None]
    mixed: NDArray[np.float32] = (colour + np.float32(FAINT) * far) / total
    return mixed


def _divide(colour: NDArray[np.float32], weight: NDArray[np.float32]) -> NDArray[np.float32]:
    """Weighted mean; where not even the widest Gaussian sees the field, the field's mean."""
    mean = colour.sum(axis=(0, 1)) / max(float(weight.sum()), 1e-12)
    seen = weight[..., None] > 1e-12
    ratio = colour / np.maximum(weight, np.float32(1e-12))[..., None]
    return np.where(seen, ratio, mean.astype(np.float32))


def _channels(array: NDArray[np.float32]) -> NDArray[np.float32]:
    """Give back the channel axis that OpenCV drops where there is one channel."""
    return array if array.ndim == 3 else array[..., None]
