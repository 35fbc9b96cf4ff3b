"""Colour spaces on float arrays: grey, Lab lightness, HSI intensity.

Numbers are taken as sRGB, as the file holds them.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Map, Rgb

GREY_WEIGHTS = (0.299, 0.587, 0.114)
"""Red, green, blue: the luma of ITU-R BT.601."""


def grey(rgb: Rgb) -> Map:
    """Weigh the channels to one brightness, (H, W) float32 in [0, 1] (ITU-R BT.601 luma)."""
    plane = rgb @ np.asarray(GREY_WEIGHTS, np.float32)
    return np.ascontiguousarray(plane, np.float32)


def rgb_to_lab(rgb: Rgb) -> NDArray[np.float32]:
    """CIE Lab of sRGB: (H, W, 3) float32, L in [0, 100], a and b about [-127, 127]."""
    return np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2Lab), np.float32)


def lab_to_rgb(lab: NDArray[np.float32]) -> Rgb:
    """Turn `rgb_to_lab` back; colours that sRGB cannot hold are clipped to [0, 1]."""
    rgb = cv2.cvtColor(lab, cv2.COLOR_Lab2RGB)
    return np.clip(np.asarray(rgb, np.float32), 0, 1)


def intensity(rgb: Rgb) -> Map:
    """HSI intensity: the mean of the three channels, (H, W) float32 in [0, 1]."""
    return np.asarray(rgb.mean(axis=2), np.float32)


def with_intensity(rgb: Rgb, wanted: Map) -> Rgb:
    """Give `rgb` another HSI intensity at the same hue and saturation.

    All channels are multiplied by one factor, so their ratios stay. Where a channel would pass 1
    the factor is held back: the colour stays, the intensity falls short of what was wanted.

    Args:
        rgb: (H, W, 3) float32 in [0, 1].
        wanted: (H, W) float32 in [0, 1].

    Returns:
        (H, W, 3) float32 in [0, 1].
    """
    factor = wanted / np.maximum(intensity(rgb), 1e-4)
    brightest = np.maximum(rgb.max(axis=2), 1e-4)
    scaled = rgb * np.minimum(factor, 1 / brightest)[..., None]
    return np.asarray(np.clip(scaled, 0, 1), np.float32)
