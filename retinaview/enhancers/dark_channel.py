"""Haze removal by the dark channel prior.

Method: He, Sun and Tang, "Single image haze removal using dark channel prior", IEEE TPAMI 33(12),
2011, doi:10.1109/TPAMI.2010.168, with the guided filter (TPAMI 35(6), 2013) in place of matting.
Code of this project; no weights.
"""

from collections.abc import Mapping

import cv2
import numpy as np

from retinaview.catalog import ModelCard
from retinaview.core.image import Map, Mask, Rgb
from retinaview.core.methods import Enhancer
from retinaview.core.study import Option
from retinaview.enhancers.classical import FieldFilter
from retinaview.imaging.colour import grey
from retinaview.imaging.guided import guided_filter, shrink
from retinaview.imaging.reference_scale import field_side_px, scaled_px
from retinaview.words import mark

WINDOW_PX, GUIDE_RADIUS_PX = 15, 60
"""At a field of 512 px."""
GUIDE_EPS = 1e-4
BRIGHTEST_SHARE = 0.001
LEAST_TRANSMISSION = 0.1
LEAST_LIGHT = 1 / 255
WORKING_PX = 1024
"""Field at which the haze is estimated; it is smooth and enlarged for larger photographs."""


def build(card: ModelCard) -> Enhancer:
    """Make the filter; its options come with each recipe."""
    return FieldFilter(card.title, mark("Removing haze"), apply_dark_channel)


def apply_dark_channel(picture: Rgb, inside: Mask, options: Mapping[str, Option]) -> Rgb:
    """Estimate the haze's colour and density and take it away.

    Args:
        picture: (H, W, 3) float32 in [0, 1], surround filled.
        inside: (H, W) bool, the field.
        options: strength, the share of the haze to remove, in [0, 1].

    Returns:
        (H, W, 3) float32 in [0, 1].

    Reference:
        He et al. 2011, eq. (22) for the recovery.
    """
    small, small_inside = _reduce(picture, inside)
    window = 2 * round(scaled_px(WINDOW_PX, small_inside) / 2) + 1
    haze = haze_colour(small, small_inside, window)
    through = transmission(small, haze, window, float(options["strength"]), small_inside)
    size = (picture.shape[1], picture.shape[0])
    clear = picture - haze
    clear /= cv2.resize(through, size, interpolation=cv2.INTER_LINEAR)[..., None]
    clear += haze
    return np.clip(clear, 0, 1, out=clear)


def transmission(picture: Rgb, haze: Rgb, window_px: int, strength: float, inside: Mask) -> Map:
    """Estimate the share of light that came through the haze.

    Args:
        picture: (H, W, 3) float32 in [0, 1].
        haze: (3,) float32, the haze's colour.
        window_px: side of the dark channel's window.
        strength: share of the haze that counts, in [0, 1].
        inside: (H, W) bool, the field; it scales the guided filter.

    Returns:
        (H, W) float32 in [`LEAST_TRANSMISSION`, 1].

    Reference:
        He et al. 2011, eq. (12).
    """
    through = 1 - np.float32(strength) * dark_channel(picture / haze, window_px)
    radius = max(1, round(scaled_px(GUIDE_RADIUS_PX, inside)))
    smooth = guided_filter(grey(picture), through, radius, GUIDE_EPS)
    return np.asarray(np.clip(smooth, LEAST_TRANSMISSION, 1), np.float32)


def _reduce(picture: Rgb, inside: Mask) -> tuple[Rgb, Mask]:
    """Shrink by area to a field of at most `WORKING_PX`: haze is smooth."""
    factor = min(1.0, WORKING_PX / field_side_px(inside))
    if factor == 1:
        return picture, inside
    size = tuple(max(1, round(side * factor)) for side in inside.shape)
    small = shrink(picture, (size[0], size[1]))
    return small, shrink(inside.astype(np.float32), (size[0], size[1])) > 0.5


def dark_channel(picture: Rgb, window_px: int) -> Map:
    """Take the least of all channels in a square window: (H, W) float32, at most 1."""
    least = np.minimum(picture.min(axis=2), 1).astype(np.float32)
    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (window_px, window_px))
    return np.asarray(cv2.erode(least, kernel), np.float32)


def haze_colour(picture: Rgb, inside: Mask, window_px: int) -> Rgb:
    """Average the colour where the dark channel is brightest: (3,) float32, above 0."""
    dark, colours = dark_channel(picture, window_px)[inside], picture[inside]
    count = max(1, round(BRIGHTEST_SHARE * dark.size))
    hazy = np.argpartition(dark, -count)[-count:]
    return np.asarray(np.maximum(colours[hazy].mean(axis=0), LEAST_LIGHT), np.float32)
