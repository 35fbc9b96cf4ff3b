"""A photograph as a network that looks for structure sees it: the same under any light and tint."""

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Mask, Rgb

LIGHT_SIDE = 64
"""Side at which the slow light is measured, px."""
LIGHT_SIGMA_PX = 4.0
"""Its smoothing at that side: a sixteenth of the field."""
DARKEST = 0.02
"""Added before the logarithm, so that noise in the dark is not taken for structure."""
FAINTEST = 0.03
"""Contrast below which a channel is not stretched further."""
LARGEST = 5.0


def local_contrast(rgb: Rgb, mask: Mask) -> NDArray[np.float32]:
    """Divide each channel by its slow light, take the logarithm, bring its spread to 1.

    Uneven light, exposure and colour balance of a camera drop out; vessels, edges and texture stay.
    The slow light is a mean over a sixteenth of the field, counted inside the field alone.

    Args:
        rgb: (S, S, 3) float32 in [0, 1], the square round a field.
        mask: (S, S) bool, the field in it.

    Returns:
        (S, S, 3) float32 in [-5, 5], 0 outside the field.
    """
    contrast = np.log(rgb + np.float32(DARKEST))
    contrast -= _slow_light(rgb, mask)
    contrast *= mask[..., None]
    contrast /= _spread(contrast[::2, ::2], mask[::2, ::2])
    np.clip(contrast, -LARGEST, LARGEST, out=contrast)
    return np.asarray(contrast, np.float32)


def _spread(contrast: NDArray[np.float32], mask: Mask) -> NDArray[np.float32]:
    """(3,) standard deviation inside the field, not below `FAINTEST`."""
    inside = contrast[mask]
    if not len(inside):
        return np.ones(3, np.float32)
    return np.asarray(np.maximum(inside.std(0), np.float32(FAINTEST)), np.float32)


def _slow_light(rgb: Rgb, mask: Mask) -> NDArray[np.float32]:
    """(S, S, 3) logarithm of the slow light."""
    cover = mask.astype(np.float32)
    size = (LIGHT_SIDE, LIGHT_SIDE)
    small = cv2.resize(rgb * cover[..., None], size, interpolation=cv2.INTER_AREA)
    weight = cv2.resize(cover, size, interpolation=cv2.INTER_AREA)
    light = cv2.GaussianBlur(small, (0, 0), LIGHT_SIGMA_PX)
    total = cv2.GaussianBlur(weight, (0, 0), LIGHT_SIGMA_PX)[..., None]
    level = np.log(light / np.maximum(total, np.float32(1e-4)) + np.float32(DARKEST))
    size = (mask.shape[1], mask.shape[0])
    return np.asarray(cv2.resize(level, size, interpolation=cv2.INTER_LINEAR), np.float32)
