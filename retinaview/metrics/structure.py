"""Vessels of one picture looked for in another: kept, lost, new."""

from dataclasses import dataclass

import cv2
import numpy as np

from retinaview.core.image import Map, Mask
from retinaview.errors import MeasureError
from retinaview.words import tr

TOLERANCE_SHARE = 0.004
"""How far a vessel may lie beside itself, over the field's side: about 2 px at 512."""
THIN_SHARE = 0.006
"""A vessel at most this wide, over the field's side, is thin: about 3 px at 512."""


@dataclass(frozen=True, eq=False)
class VesselChange:
    """What became of the vessels.

    Lengths count pixels of centre lines and are given over the field's side, so pictures of any
    size compare.

    Attributes:
        kept, lost: share of the original's length that is, or is not, in the processed picture;
            together 1.
        new: length in the processed picture alone, over the original's length.
        cldice: agreement of the two vessel trees, in [0, 1] (Shit et al., CVPR 2021,
            doi:10.1109/CVPR46437.2021.01629).
        thin_kept: share of the original's thin vessels' length that is kept; None without any.
        length, processed_length: over the field's side.
        classes: (h, w) float32, 0 kept, 1 lost, 2 new, NaN elsewhere.
    """

    kept: float
    lost: float
    new: float
    cldice: float
    thin_kept: float | None
    length: float
    processed_length: float
    classes: Map


def compare_vessels(original: Mask, processed: Mask, inside: Mask, field_px: int) -> VesselChange:
    """Compare two vessel masks of one size.

    Args:
        original: (h, w) bool.
        processed: (h, w) bool.
        inside: (h, w) bool; vessels count here alone.
        field_px: side of the field.

    Raises:
        MeasureError: the original shows no vessel.
    """
    before, after = original & inside, processed & inside
    lines, new_lines = (_centre_lines(mask) for mask in (before, after))
    if not lines.any():
        raise MeasureError(tr("No vessel was found in the original."))
    reach = max(1, round(TOLERANCE_SHARE * field_px))
    near_before, near_after = (widened(mask, reach) for mask in (before, after))
    kept_lines, lost_lines = lines & near_after, lines & ~near_after
    invented = new_lines & ~near_before
    total = float(lines.sum())
    thin = lines & (_width(before) <= max(2.0, THIN_SHARE * field_px))
    precision = 1 - _share(invented, new_lines)
    kept = float(kept_lines.sum()) / total
    return VesselChange(
        kept=kept,
        lost=float(lost_lines.sum()) / total,
        new=float(invented.sum()) / total,
        cldice=2 * precision * kept / max(precision + kept, 1e-9),
        thin_kept=_share(thin & near_after, thin) if thin.any() else None,
        length=total / field_px,
        processed_length=float(new_lines.sum()) / field_px,
        classes=_classes(before, after, lost_lines, invented, reach),
    )


def widened(mask: Mask, reach_px: int) -> Mask:
    """Widen a mask by a round margin."""
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach_px + 1, 2 * reach_px + 1))
    return np.asarray(cv2.dilate(mask.astype(np.uint8), kernel), bool)


def _centre_lines(mask: Mask) -> Mask:
    from skimage.morphology import skeletonize  # here, as it takes longer to load than to run

    return np.asarray(skeletonize(mask), np.bool_)  # type: ignore[no-untyped-call]


def _width(mask: Mask) -> Map:
    """Width of the vessel at each of its pixels, twice the distance to its edge."""
    distance = cv2.distanceTransform(mask.astype(np.uint8), cv2.DIST_L2, 5)
    return np.asarray(2 * distance - 1, np.float32)


def _share(part: Mask, whole: Mask) -> float:
    return float(part.sum()) / max(float(whole.sum()), 1.0)


def _classes(before: Mask, after: Mask, lost: Mask, new: Mask, reach: int) -> Map:
    """Paint whole vessels in the class of their centre lines."""
    classes = np.full(before.shape, np.nan, np.float32)
    either = before | after
    classes[either] = 0
    classes[before & ~after & _near(lost, before, reach)] = 1
    classes[after & ~before & _near(new, after, reach)] = 2
    edges = either & ~(before & after) & (classes == 0)
    classes[edges & ~before] = np.nan
    return classes


def _near(lines: Mask, vessels: Mask, reach: int) -> Mask:
    """Grow lines to the whole width of their vessels."""
    half = float(_width(vessels)[lines].max()) / 2 if lines.any() else 0.0
    return widened(lines, max(1, round(half) + reach)) & vessels
