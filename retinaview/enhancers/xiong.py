"""Scattering taken away: the veil from the retina's background, what came through from the rest.

Method: Xiong, Li and Xu, "An enhancement method for color retinal images based on image formation
model", Computer Methods and Programs in Biomedicine 143, 2017, doi:10.1016/j.cmpb.2017.02.026. Its
entropy search for the foreground is replaced by a percentile, and its constants are this project's
reading. Code of this project; no weights.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import cv2
import numpy as np

from retinaview.catalog import ModelCard
from retinaview.core.image import Map, Mask, Rgb
from retinaview.core.methods import Enhancer
from retinaview.core.study import Option
from retinaview.enhancers.classical import FieldFilter
from retinaview.imaging.colour import grey
from retinaview.imaging.guided import guided_filter, shrink
from retinaview.imaging.reference_scale import field_side_px
from retinaview.imaging.smooth import gaussian
from retinaview.words import mark

WINDOW_SHARE = 1 / 8
BACKGROUND_SHARE, CONTRAST_SHARE = 1 / 16, 1 / 64
"""Widths of window and Gaussians, as shares of the field."""
BACKGROUND_DISTANCE = 1.0
"""Mahalanobis distance from its window's mean below which a pixel is background."""
FULL_CONTRAST_PERCENTILE = 95
GUIDE_EPS = 1e-4
LEAST_SPREAD = 1 / 255
WORKING_PX = 1024
"""Field at which veil and transmission are estimated; they are enlarged for larger photographs."""


@dataclass(frozen=True, eq=False)
class Veil:
    """What lies between eye and camera.

    Attributes:
        colour: (H, W, 3) float32, light of the background.
        through: (H, W) float32, share of the retina's contrast that came through.
    """

    colour: Rgb
    through: Map


def build(card: ModelCard) -> Enhancer:
    """Make the filter; its options come with each recipe."""
    return FieldFilter(card.title, mark("Taking scattered light away"), apply_xiong)


def apply_xiong(picture: Rgb, inside: Mask, options: Mapping[str, Option]) -> Rgb:
    """Invert `I = J t + A (1 - t)` and keep the mean brightness.

    Args:
        picture: (H, W, 3) float32 in [0, 1], surround filled.
        inside: (H, W) bool, the field.
        options: floor, the least transmission, in (0, 1]; contrast grows by at most its inverse.

    Returns:
        (H, W, 3) float32 in [0, 1].
    """
    factor = min(1.0, WORKING_PX / field_side_px(inside))
    small, small_inside = picture, inside
    if factor < 1:
        size = (max(1, round(inside.shape[0] * factor)), max(1, round(inside.shape[1] * factor)))
        small = shrink(picture, size)
        small_inside = shrink(inside.astype(np.float32), size) > 0.5
    veil = estimate_veil(small, small_inside, float(options["floor"]))
    size = (picture.shape[1], picture.shape[0])
    colour = cv2.resize(veil.colour, size, interpolation=cv2.INTER_LINEAR).reshape(picture.shape)
    through = cv2.resize(veil.through, size, interpolation=cv2.INTER_LINEAR)
    clear = np.asarray(picture - colour, np.float32)
    clear /= through.reshape(*inside.shape, 1)
    clear += colour
    np.clip(clear, 0, 1, out=clear)
    clear *= np.float32(_mean(picture, inside) / max(_mean(clear, inside), 1e-4))
    return np.clip(clear, 0, 1, out=clear)


def estimate_veil(picture: Rgb, inside: Mask, floor: float) -> Veil:
    """Estimate background light and transmission.

    Args:
        picture: (H, W, 3) float32 in [0, 1], surround filled.
        inside: (H, W) bool, the field.
        floor: least transmission.
    """
    side = field_side_px(inside)
    background = is_background(picture, inside, max(1.0, WINDOW_SHARE * side))
    sigma_px = max(0.5, BACKGROUND_SHARE * side)
    weight = background.astype(np.float32)[..., None]
    colour = _weighted(picture, weight, inside, sigma_px)
    contrast = np.abs(picture - colour).mean(axis=2)
    contrast = gaussian(np.asarray(contrast, np.float32), CONTRAST_SHARE * side)
    full = max(float(np.percentile(contrast[inside], FULL_CONTRAST_PERCENTILE)), 1e-4)
    through = np.clip(contrast / np.float32(full), floor, 1).astype(np.float32)
    radius = max(1, round(CONTRAST_SHARE * side))
    smooth = guided_filter(grey(picture), through, radius, GUIDE_EPS)
    return Veil(colour, np.asarray(np.clip(smooth, floor, 1), np.float32))


def is_background(picture: Rgb, inside: Mask, window_px: float) -> Mask:
    """Find retina without vessels, disc or lesions: pixels near the mean of their window.

    Near is a Mahalanobis distance below 1, the channels taken as independent and their squares
    averaged.

    Args:
        picture: (H, W, 3) float32 in [0, 1].
        inside: (H, W) bool, pixels that count.
        window_px: side of the square window.

    Returns:
        (H, W) bool, inside the field alone.
    """
    side = 2 * (round(window_px) // 2) + 1
    weight = inside.astype(np.float32)[..., None]
    share = np.maximum(_box(weight, side), 1e-6)
    mean = _box(picture * weight, side) / share
    variance = _box(picture * picture * weight, side) / share - mean * mean
    distance = (picture - mean) ** 2 / np.maximum(variance, LEAST_SPREAD**2)
    near = distance.mean(axis=2) < BACKGROUND_DISTANCE**2
    return np.asarray(near & inside)


def _weighted(picture: Rgb, weight: Rgb, inside: Mask, sigma_px: float) -> Rgb:
    """Smooth the background into what lies between; the field's mean where there is none."""
    mean = picture[inside].mean(axis=0).astype(np.float32)
    share = gaussian(np.ascontiguousarray(weight), sigma_px).reshape(weight.shape)
    lit = gaussian(np.asarray(picture * weight, np.float32), sigma_px)
    faint = np.float32(1e-3)
    return np.asarray((lit + faint * mean) / (share + faint), np.float32)


def _box(plane: Rgb, side: int) -> Rgb:
    found = cv2.boxFilter(plane, -1, (side, side), borderType=cv2.BORDER_REFLECT)
    return np.asarray(found, np.float32).reshape(plane.shape)


def _mean(picture: Rgb, inside: Mask) -> float:
    return float(picture[inside].mean(dtype=np.float64))
