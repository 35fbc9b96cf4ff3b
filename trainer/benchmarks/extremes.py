"""Regions that no model can bring back: extreme blur, over- and under-exposure."""

from enum import StrEnum

import cv2
import numpy as np

from retinaview.core.image import Map, Mask, Rgb
from retinaview.imaging.reference_scale import field_side_px


class Extreme(StrEnum):
    """What is wrong with a region."""

    BLURRED = "extreme blur"
    OVER = "over-exposed"
    UNDER = "under-exposed"


BLUR_SHARE = 0.03
"""Standard deviation of the blur over the field's side."""
UNDER_GAIN, LEAST_OVER_GAIN = 0.05, 6.0
KEPT_PERCENT = 5
"""Percent of an over-exposed region whose green may stay below white: a dark photograph takes more
light than a bright one until nothing can be read."""
RADIUS_SHARE, OFF_CENTRE_SHARE = 0.25, 0.2
"""Of the region, over the field's side."""
EDGE_SHARE = 0.012
"""Width of its soft edge, over the field's side."""


def spoil_region(rgb: Rgb, fov: Mask, kind: Extreme, rng: np.random.Generator) -> Rgb:
    """Spoil a round region of a good picture, about a quarter of the field, beyond reading.

    Args:
        rgb: (H, W, 3) float32 in [0, 1].
        fov: (H, W) bool.
        kind: what is wrong there.
        rng: gives the place.

    Returns:
        (H, W, 3) float32 in [0, 1]; what lies beyond the field stays.
    """
    share = _region(fov, float(rng.uniform(0, 2 * np.pi)))[..., None]
    if kind is Extreme.BLURRED:
        spoilt = cv2.GaussianBlur(rgb, (0, 0), BLUR_SHARE * field_side_px(fov))
    else:
        is_over = kind is Extreme.OVER
        gain = _burning_gain(rgb[..., 1], fov & (share[..., 0] > 0.5)) if is_over else UNDER_GAIN
        spoilt = np.clip(rgb * np.float32(gain), 0, 1)
    mixed = rgb * (1 - share) + np.asarray(spoilt, np.float32) * share
    return np.where(fov[..., None], mixed, rgb).astype(np.float32)


def _burning_gain(green: Map, region: Mask) -> float:
    """How many times the light turns nearly all of a region's green white."""
    darkest = float(np.percentile(green[region], KEPT_PERCENT)) if region.any() else 1.0
    return max(LEAST_OVER_GAIN, 1 / max(darkest, 1 / 255))


def _region(fov: Mask, angle: float) -> Map:
    """How much of a pixel belongs to the region, in [0, 1]."""
    rows, columns = np.nonzero(fov)
    side = field_side_px(fov)
    off = OFF_CENTRE_SHARE * side
    y = float(rows.mean()) + off * np.sin(angle)
    x = float(columns.mean()) + off * np.cos(angle)
    high, wide = np.indices(fov.shape, np.float32)
    reach = (np.hypot(high - np.float32(y), wide - np.float32(x)) - RADIUS_SHARE * side) / (
        EDGE_SHARE * side
    )
    return np.asarray(1 / (1 + np.exp(np.clip(reach, -30, 30))), np.float32)
