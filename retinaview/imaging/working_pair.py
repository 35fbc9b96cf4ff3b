"""A photograph and its processed picture, brought to one small size to be compared."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import FundusImage, Mask, Rgb
from retinaview.errors import MeasureError
from retinaview.imaging.guided import shrink
from retinaview.imaging.reference_scale import field_side_px, scaled_px
from retinaview.imaging.surround import fill_surround
from retinaview.words import tr

WORKING_PX = 1024
"""Largest field at which pictures are compared."""
FILL_SIGMA_PX = 8.0
RIM_PX = 5.0
"""Width of the rim that is left out, for a 512-px field."""
FEWEST_PX = 1024
SMALLEST_FIELD_PX = 64


@dataclass(frozen=True, eq=False)
class WorkingPair:
    """Two pictures of one size; beyond the field both are continued smoothly.

    Attributes:
        original: (h, w, 3) float32 in [0, 1].
        processed: (h, w, 3) float32 in [0, 1].
        inside: (h, w) bool, the field without its rim.
        field_px: side of the field at this size.
        zoom: pixels of the photograph in one pixel here, 1 or more.
    """

    original: Rgb
    processed: Rgb
    inside: Mask
    field_px: int
    zoom: float

    def to_original(self, point: tuple[float, float]) -> tuple[float, float]:
        """Turn (y, x) here into (y, x) of the photograph, pixel centres at whole numbers."""
        return (point[0] + 0.5) * self.zoom - 0.5, (point[1] + 0.5) * self.zoom - 0.5


def working_pair(
    original: FundusImage, processed: FundusImage, side: int = WORKING_PX
) -> WorkingPair:
    """Shrink two pictures by area until the field is at most `side` across.

    The processed picture may be larger than the photograph (an enlargement): it is compared at
    the photograph's size. Nothing is ever enlarged unless the processed picture is the smaller.

    Raises:
        MeasureError: the field is empty or too small, or the two show different frames.
    """
    own = field_side_px(original.fov)
    factor = min(1.0, side / max(own, 1))
    size = (max(1, round(original.height * factor)), max(1, round(original.width * factor)))
    _check_frames(original, processed)
    inside = _shrink_mask(original.fov, size)
    if field_side_px(inside) < SMALLEST_FIELD_PX:
        raise MeasureError(tr("The lit field is too small to compare the pictures."))
    first, second = (
        _shrink_picture(picture.rgb, inside, size) for picture in (original, processed)
    )
    kept = _without_rim(inside)
    if int(kept.sum()) < FEWEST_PX:
        raise MeasureError(tr("The lit field is too small to compare the pictures."))
    return WorkingPair(first, second, kept, field_side_px(inside), original.height / size[0])


def _check_frames(original: FundusImage, processed: FundusImage) -> None:
    stretch_y = processed.height / original.height
    stretch_x = processed.width / original.width
    if abs(stretch_y - stretch_x) > 2 / min(original.height, original.width):
        raise MeasureError(tr("The two pictures show frames of different shape."))


def _shrink_picture(rgb: Rgb, inside: Mask, size: tuple[int, int]) -> Rgb:
    if rgb.shape[:2] != size:
        rgb = _resize(rgb, size)
    filled = fill_surround(rgb, inside, scaled_px(FILL_SIGMA_PX, inside))
    return np.ascontiguousarray(filled, np.float32)


def _resize(rgb: Rgb, size: tuple[int, int]) -> NDArray[np.float32]:
    if size[0] <= rgb.shape[0]:
        return shrink(rgb, size)
    enlarged = cv2.resize(rgb, size[::-1], interpolation=cv2.INTER_LINEAR)
    return np.asarray(enlarged, np.float32)


def _shrink_mask(fov: Mask, size: tuple[int, int]) -> Mask:
    if fov.shape == size:
        return fov
    return np.asarray(shrink(fov.astype(np.float32), size) > 0.999)


def _without_rim(inside: Mask) -> Mask:
    """Take the rim away; the border of the frame counts as one."""
    rim = max(2, round(scaled_px(RIM_PX, inside)))
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * rim + 1, 2 * rim + 1))
    eroded = cv2.erode(
        inside.astype(np.uint8), kernel, borderType=cv2.BORDER_CONSTANT, borderValue=0
    )
    return np.asarray(eroded, bool)
