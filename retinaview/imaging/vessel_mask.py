"""Masks of vessels: at another size, without specks, and how wide the vessels in them are."""

from typing import Final

import cv2
import numpy as np

from retinaview.core.image import Map, Mask

HALF_PIXEL: Final = 0.5
"""A distance to the nearest pixel outside ends at its centre, half a pixel beyond the wall; on
the two sides of a vessel this adds up to between 0 and 1 px, by whether its width is even."""


def shrink_mask(mask: Mask, height: int, width: int) -> Mask:
    """Bring a mask to another size: a pixel belongs to it where at least half of it does."""
    if mask.shape == (height, width):
        return mask
    share = cv2.resize(mask.astype(np.float32), (width, height), interpolation=cv2.INTER_AREA)
    return np.asarray(share >= 0.5)


def grow_mask(mask: Mask, probability: Map, least: float) -> Mask:
    """Let vessels go on where they are fainter: a threshold with hysteresis.

    Args:
        mask: (h, w) bool, what is vessel for certain.
        probability: (h, w) float32 in [0, 1], NaN outside the field.
        least: probability down to which a vessel may go on from there.

    Returns:
        (h, w) bool: the mask and what touches it of at least this probability.

    Reference:
        Canny, "A computational approach to edge detection", IEEE PAMI 8(6), 1986,
        doi:10.1109/TPAMI.1986.4767851, section on thresholding with hysteresis.
    """
    likely = mask | (np.nan_to_num(probability, nan=0.0) >= least)
    count, labels = cv2.connectedComponents(likely.astype(np.uint8), connectivity=8)
    is_held = np.zeros(count, bool)
    is_held[np.unique(labels[mask])] = True
    return np.asarray(is_held[labels] & likely)


def without_specks(mask: Mask, least_area: float) -> Mask:
    """Leave out 8-connected pieces of a mask of fewer pixels than `least_area`."""
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(
        np.ascontiguousarray(mask, np.uint8), connectivity=8
    )
    keep = boxes[:count, cv2.CC_STAT_AREA] >= least_area
    keep[0] = False
    return np.asarray(keep[labels], bool)


def vessel_widths(mask: Mask) -> Map:
    """Give twice the distance to the vessel's wall: on its centre line, its width in px."""
    padded = np.pad(np.ascontiguousarray(mask, np.uint8), 1)
    distance = cv2.distanceTransform(padded, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)[1:-1, 1:-1]
    return np.asarray(np.maximum(2 * distance - HALF_PIXEL, 0), np.float32)
