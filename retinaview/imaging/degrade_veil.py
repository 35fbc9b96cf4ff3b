"""The veil that a clouded lens lays over a fundus photograph.

    y = kept * x + density * distance * (brightest - x)

`distance` grows from 0 at a point to 1 at the corner of the field's square that lies farthest from
it, so the haze is uneven; `brightest` is the largest value of each channel. Where the blur of the
lens comes first, `x` is the blurred picture, as published.

References:
    Li et al., "An annotation-free restoration network for cataractous fundus images", IEEE Trans.
    Medical Imaging 41(7), 2022 (ArcNet).
    Li et al., "Structure-consistent restoration network for cataract fundus image enhancement",
    MICCAI 2022 (SCR-Net).
"""

import math

import cv2
import numpy as np

from retinaview.core.image import Map, Mask, Rgb
from retinaview.imaging.degrade_draws import REFERENCE_SIDE, Parameters, odd


def add_veil(x: Rgb, mask: Mask, distance: Map, fault: Parameters) -> Rgb:
    """Lay the veil over a picture.

    Args:
        x: (H, W, 3) float32 in [0, 1], black outside the field.
        mask: (H, W) bool, the field.
        distance: (H, W) float32 in [0, 1].
        fault: `kept`, the share of the picture that comes through, and `density`, of the haze.

    Returns:
        (H, W, 3) float32 in [0, 1], black outside the field.
    """
    brightest = x[mask].max(axis=0)
    haze = distance[..., None] * np.float32(fault["density"])
    y = np.clip(np.float32(fault["kept"]) * x + haze * (brightest - x), 0, 1)
    y[~mask] = 0
    return np.asarray(y, np.float32)


def distance_map(side: int, fault: Parameters) -> Map:
    """Distance from the clearest point, (side, side) float32 in [0, 1], smoothed.

    Args:
        side: of the field's square, in pixels.
        fault: `y`, `x` of the point and `smooth`, the kernel's side, in units of 512 px.
    """
    unit = side / REFERENCE_SIDE
    y, x = fault["y"] * unit, fault["x"] * unit
    rows, columns = np.ogrid[:side, :side]
    distance = np.hypot(rows - y, columns - x).astype(np.float32)
    kernel = odd(fault["smooth"] * unit)
    smooth = cv2.GaussianBlur(distance, (kernel, kernel), 0)
    farthest = math.hypot(max(y, side - 1 - y), max(x, side - 1 - x))
    return np.asarray(np.minimum(smooth / np.float32(farthest), 1), np.float32)
