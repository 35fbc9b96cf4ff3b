"""What the measures share: channels, 8-bit rounding, and the part of the field that counts."""

from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Map, Mask, Rgb
from retinaview.errors import MeasureError
from retinaview.imaging.colour import grey
from retinaview.imaging.reference_scale import field_side_px
from retinaview.words import tr

Channel = Literal["rgb", "y", "r", "g", "b"]
"""All three channels, BT.601 luma, or one channel alone."""

FEWEST_PX = 64
RIM_PX = 3
RIM_SHARE = 0.01
"""Share of the field's side at the rim that measures of detail leave out."""


def planes_of(rgb: Rgb, channel: Channel) -> NDArray[np.float32]:
    """Give the chosen planes as (H, W, C) float32, C = 3 or 1."""
    if channel == "rgb":
        return rgb
    return (grey(rgb) if channel == "y" else rgb[..., "rgb".index(channel)])[..., None]


def to_8_bit(rgb: Rgb) -> Rgb:
    """Round to the 256 levels of an 8-bit file; still float32 in [0, 1]."""
    levels = np.clip(rgb, 0, 1).astype(np.float32)
    levels *= 255
    np.rint(levels, out=levels)
    levels /= 255
    return levels


def mean_square(difference: NDArray[np.float32], mask: Mask | None) -> float:
    """Average the squares of (H, W, C) over the pixels of `mask`, or over all."""
    squares = np.einsum("hwc,hwc->hw", difference, difference) / difference.shape[2]
    return float((squares if mask is None else squares[mask]).mean(dtype=np.float64))


def check_pair(reference: Rgb, image: Rgb, mask: Mask | None) -> None:
    """See that two pictures and a mask fit each other.

    Raises:
        MeasureError: sizes differ, or the mask is empty.
    """
    if reference.shape != image.shape:
        first, second = (f"{p.shape[1]} x {p.shape[0]}" for p in (reference, image))
        raise MeasureError(
            tr(
                "Pictures of different sizes cannot be compared ({first} and {second} pixels).",
                first=first,
                second=second,
            )
        )
    if mask is None:
        return
    if mask.shape != reference.shape[:2]:
        raise MeasureError(tr("The field mask is not of the pictures' size."))
    if not mask.any():
        raise MeasureError(tr("The field of view is empty: there is nothing to compare."))


def field_without_rim(fov: Mask, rim_px: int | None = None) -> Mask:
    """Shrink the field so that its edge does not pass for detail.

    The frame's border counts as an edge too.

    Args:
        fov: (H, W) bool.
        rim_px: width to take away; None takes 1 % of the field's side, at least `RIM_PX`.

    Raises:
        MeasureError: fewer than `FEWEST_PX` pixels are left.
    """
    if rim_px is None:
        rim_px = max(RIM_PX, round(RIM_SHARE * field_side_px(fov)))
    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (2 * rim_px + 1, 2 * rim_px + 1))
    eroded = cv2.erode(fov.astype(np.uint8), kernel, borderType=cv2.BORDER_CONSTANT, borderValue=0)
    inside = np.asarray(eroded, bool)
    if int(inside.sum()) < FEWEST_PX:
        raise MeasureError(tr("The fundus is too small to measure."))
    return inside


def laplacian_of_green(rgb: Rgb) -> Map:
    """Sum of the four neighbours minus four times the pixel, on the green channel."""
    return np.asarray(cv2.Laplacian(np.ascontiguousarray(rgb[..., 1]), cv2.CV_32F, ksize=1))


def shrink_to_field(rgb: Rgb, fov: Mask, side_px: int) -> tuple[Rgb, Mask]:
    """Shrink by area until the field is at most `side_px` across; smaller ones stay as they are."""
    factor = side_px / max(field_side_px(fov), 1)
    if factor >= 1:
        return rgb, fov
    size = (max(1, round(fov.shape[1] * factor)), max(1, round(fov.shape[0] * factor)))
    small = np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), np.float32)
    cover = cv2.resize(fov.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    return small, np.asarray(cover > 0.999)
