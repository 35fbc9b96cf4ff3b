"""Gaussian smoothing whose cost hardly grows with its width."""

import cv2
import numpy as np
from numpy.typing import NDArray

WORKING_SIGMA_PX = 4.0
"""Width on the reduced copy: smooth enough to be enlarged without a trace."""


def gaussian(picture: NDArray[np.float32], sigma_px: float) -> NDArray[np.float32]:
    """Smooth by a Gaussian; a wide one works on a copy shrunk by area and enlarged again.

    Args:
        picture: (H, W) or (H, W, C) float32.
        sigma_px: standard deviation in pixels; 0 or less gives a copy.

    Returns:
        The shape of `picture`, float32; the frame is mirrored.
    """
    if sigma_px <= 0:
        return picture.copy()
    height, width = picture.shape[:2]
    factor = max(1.0, sigma_px / WORKING_SIGMA_PX)
    if factor < 2:
        return _blur(picture, sigma_px, sigma_px)
    small = (max(1, round(width / factor)), max(1, round(height / factor)))
    reduced = np.asarray(cv2.resize(picture, small, interpolation=cv2.INTER_AREA), np.float32)
    smooth = _blur(reduced, sigma_px * small[0] / width, sigma_px * small[1] / height)
    enlarged = cv2.resize(smooth, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(enlarged, np.float32).reshape(picture.shape)


def _blur(picture: NDArray[np.float32], across: float, down: float) -> NDArray[np.float32]:
    smooth = cv2.GaussianBlur(picture, (0, 0), across, sigmaY=down, borderType=cv2.BORDER_REFLECT)
    return np.asarray(smooth, np.float32).reshape(picture.shape)
