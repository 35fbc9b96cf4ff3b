"""Colour spaces on float arrays: grey, Lab lightness, HSI intensity.

Numbers are taken as sRGB, as the file holds them.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Map, Rgb

GREY_WEIGHTS = (0.299, 0.587, 0.114)
"""Red, green, blue: the luma of ITU-R BT.601."""

SRGB_KNEE = np.float32(0.04045)
LAB_KNEE = np.float32((6 / 29) ** 3)
LAB_SLOPE = np.float32((29 / 6) ** 2 / 3)
LAB_OFFSET = np.float32(4 / 29)
_SRGB_TO_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
_TO_XYZ = (_SRGB_TO_XYZ / _SRGB_TO_XYZ.sum(axis=1, keepdims=True)).astype(np.float32)
"""Linear sRGB to X, Y, Z relative to the white point D65: white becomes (1, 1, 1)."""
_FROM_XYZ = np.linalg.inv(_TO_XYZ.astype(np.float64)).astype(np.float32)


def grey(rgb: Rgb) -> Map:
    """Weigh the channels to one brightness, (H, W) float32 in [0, 1] (ITU-R BT.601 luma)."""
    plane = rgb @ np.asarray(GREY_WEIGHTS, np.float32)
    return np.ascontiguousarray(plane, np.float32)


def rgb_to_lab(rgb: Rgb) -> NDArray[np.float32]:
    """Turn sRGB into CIE Lab.

    OpenCV's own conversion goes through a coarse table and is off by up to 0.7 / 255 there and
    back; this one is exact to float32.

    Args:
        rgb: (H, W, 3) float32 in [0, 1].

    Returns:
        (H, W, 3) float32: L in [0, 100], a and b about [-128, 127]; white point D65.

    Reference:
        IEC 61966-2-1:1999 (sRGB); CIE 15:2004, 8.2.1.1 (Lab).
    """
    linear = np.where(
        rgb > SRGB_KNEE,
        cv2.pow((rgb + np.float32(0.055)) / np.float32(1.055), 2.4),
        rgb / np.float32(12.92),
    )
    xyz = cv2.transform(linear, _TO_XYZ)
    f = np.where(xyz > LAB_KNEE, cv2.pow(xyz, 1 / 3), xyz * LAB_SLOPE + LAB_OFFSET)
    lab = np.empty(rgb.shape, np.float32)
    lab[..., 0] = 116 * f[..., 1] - 16
    lab[..., 1] = 500 * (f[..., 0] - f[..., 1])
    lab[..., 2] = 200 * (f[..., 1] - f[..., 2])
    return lab


def lab_to_rgb(lab: NDArray[np.float32]) -> Rgb:
    """Turn `rgb_to_lab` back; colours that sRGB cannot hold are clipped to [0, 1]."""
    f = np.empty(lab.shape, np.float32)
    f[..., 1] = (lab[..., 0] + 16) / 116
    f[..., 0] = f[..., 1] + lab[..., 1] / 500
    f[..., 2] = f[..., 1] - lab[..., 2] / 200
    xyz = np.where(f > LAB_KNEE ** (1 / 3), f * f * f, (f - LAB_OFFSET) / LAB_SLOPE)
    linear = np.clip(cv2.transform(xyz, _FROM_XYZ), 0, 1)
    curved = cv2.pow(linear, 1 / 2.4) * np.float32(1.055) - np.float32(0.055)
    rgb = np.where(linear > SRGB_KNEE / 12.92, curved, linear * np.float32(12.92))
    return np.asarray(np.clip(rgb, 0, 1), np.float32)


def intensity(rgb: Rgb) -> Map:
    """HSI intensity: the mean of the three channels, (H, W) float32 in [0, 1]."""
    return np.asarray(rgb.mean(axis=2), np.float32)


def brightest(rgb: Rgb) -> Map:
    """HSV value: the largest of the three channels, (H, W) in the range and type of `rgb`.

    Channel after channel, as NumPy takes five times as long for three values side by side.
    """
    red, green, blue = (rgb[..., channel] for channel in range(3))
    return np.asarray(np.maximum(np.maximum(red, green), blue))


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
    largest = np.maximum(brightest(rgb), 1e-4)
    scaled = rgb * np.minimum(factor, 1 / largest)[..., None]
    return np.asarray(np.clip(scaled, 0, 1), np.float32)
