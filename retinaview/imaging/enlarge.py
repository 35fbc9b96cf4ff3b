"""Enlarging a picture by a whole factor without learning anything."""

import cv2
import numpy as np

from retinaview.core.image import Mask, Rgb


def enlarge_bicubic(picture: Rgb, factor: int) -> Rgb:
    """Enlarge by cubic convolution (a = -0.75), pixel centres matched.

    Args:
        picture: (H, W, 3) float32 in [0, 1].
        factor: 1 or more.

    Returns:
        (factor H, factor W, 3) float32 in [0, 1].
    """
    size = (picture.shape[1] * factor, picture.shape[0] * factor)
    enlarged = cv2.resize(picture, size, interpolation=cv2.INTER_CUBIC)
    return np.asarray(np.clip(enlarged, 0, 1), np.float32)


def enlarge_mask(mask: Mask, factor: int) -> Mask:
    """Repeat every pixel of (H, W): (factor H, factor W) bool."""
    return np.repeat(np.repeat(mask, factor, axis=0), factor, axis=1)
