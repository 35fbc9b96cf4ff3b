"""What is left of bright or dark spots after an enhancement."""

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Mask, Rgb
from retinaview.errors import MeasureError
from retinaview.imaging.reference_scale import field_side_px
from retinaview.metrics.planes import check_pair
from retinaview.words import tr

RING_SHARE = 0.02
"""Width of the ring round a spot as a share of the field's side."""
FEWEST_RING_PX = 8


def spot_contrast(image: Rgb, reference: Rgb, spots: Mask, fov: Mask | None = None) -> float:
    """Measure how far spots still stand out against a picture without them.

    With `D = image - reference`, each connected spot counts `|mean of D in it - mean of D in the
    ring round it|`, averaged over the channels; spots are weighed by their area. What spot and
    ring share (a change of light or colour) drops out, and so does noise.

    Args:
        image: (H, W, 3) float32 in [0, 1], with spots or with what is left of them.
        reference: (H, W, 3) float32 in [0, 1], the same picture without them.
        spots: (H, W) bool, where the spots were put.
        fov: (H, W) bool; spot and ring count inside it only. None counts everything.

    Returns:
        In units of full intensity, [0, 1]; 0 when the spots are gone without a trace.

    Raises:
        MeasureError: sizes differ, or no spot with a ring lies inside the field.
    """
    check_pair(reference, image, spots)
    inside = np.ones(spots.shape, bool) if fov is None else fov
    ring_px = max(2, round(RING_SHARE * field_side_px(inside)))
    difference = image - reference
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(spots.astype(np.uint8))
    total, area = 0.0, 0
    for label in range(1, count):
        window = _window(boxes[label], ring_px)
        spot = labels[window] == label
        found = _one_spot(difference[window], spot, spots[window], inside[window], ring_px)
        if found is not None:
            total += found[0] * found[1]
            area += found[1]
    if not area:
        raise MeasureError(tr("No spot lies inside the field of view."))
    return total / area


def _window(box: NDArray[np.int32], margin: int) -> tuple[slice, slice]:
    """Cut out a component's bounding box with a margin."""
    left, top, width, height = (int(side) for side in box[:4])
    rows = slice(max(0, top - margin), top + height + margin)
    return rows, slice(max(0, left - margin), left + width + margin)


def _one_spot(
    difference: Rgb, spot: Mask, spots: Mask, inside: Mask, ring_px: int
) -> tuple[float, int] | None:
    """Contrast and area of one spot; None where spot or ring lies outside the field."""
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * ring_px + 1, 2 * ring_px + 1))
    near = cv2.dilate(spot.astype(np.uint8), kernel) > 0
    ring, core = near & ~spots & inside, spot & inside
    if int(ring.sum()) < FEWEST_RING_PX or not core.any():
        return None
    step = difference[core].mean(axis=0) - difference[ring].mean(axis=0)
    return float(np.abs(step).mean()), int(core.sum())
