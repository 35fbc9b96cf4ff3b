"""Bring a map of the whole frame to the size of the photograph, and lines onto any size."""

from collections.abc import Iterable

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Map
from retinaview.core.overlay import Outline

SUBPIXEL_BITS = 4
THICKNESS = 0.003
"""Of an outline, against the longer side of the picture it is drawn on."""


def stretch_map(values: Map, shape: tuple[int, int]) -> Map:
    """Resize a map of a scale to `shape`; what is not known takes no part in it.

    Args:
        values: (h, w) float32, NaN where there is nothing to show.
        shape: (H, W) of the photograph.

    Returns:
        (H, W) float32, NaN where the nearest value is not known; linear between values, by area
        where it gets smaller.
    """
    if values.shape == shape:
        return values
    known = ~np.isnan(values)
    cover = _resized(known.astype(np.float32), shape)
    filled = _resized(np.where(known, values, np.float32(0)), shape)
    shown = cover >= 0.5
    result = np.full(shape, np.nan, np.float32)
    result[shown] = filled[shown] / cover[shown]
    return result


def stretch_classes(values: Map, shape: tuple[int, int]) -> Map:
    """Resize a class map to `shape`, (H, W): each pixel takes the nearest class, none is mixed."""
    if values.shape == shape:
        return values
    size = (shape[1], shape[0])
    resized = cv2.resize(values, size, interpolation=cv2.INTER_NEAREST_EXACT)
    return np.asarray(resized, np.float32)


def draw_outlines(
    picture: NDArray[np.uint8],
    outlines: Iterable[Outline],
    colours: Iterable[tuple[int, ...]],
    shape: tuple[int, int],
    thickness_px: int | None = None,
) -> None:
    """Draw lines onto a picture, in place.

    Args:
        picture: (h, w) or (h, w, channels) uint8; covers the whole frame whatever its size.
        outlines: their points are pixels of the photograph.
        colours: one for each outline, as many numbers as the picture has channels.
        shape: (H, W) of the photograph.
        thickness_px: of the lines, in pixels of `picture`; None lets it grow with the picture.
    """
    thickness = thickness_px or max(1, round(THICKNESS * max(picture.shape[:2])))
    scale = np.array(picture.shape[:2], float) / shape
    for outline, colour in zip(outlines, colours, strict=True):
        points = ((outline.points + 0.5) * scale - 0.5)[:, ::-1]  # (x, y), as OpenCV counts
        steps = np.rint(points * 2**SUBPIXEL_BITS).astype(np.int32)
        cv2.polylines(
            picture,
            [steps.reshape(-1, 1, 2)],
            outline.is_closed,
            colour,
            thickness,
            cv2.LINE_8,
            SUBPIXEL_BITS,
        )


def _resized(plane: Map, shape: tuple[int, int]) -> Map:
    is_smaller = shape[0] < plane.shape[0]
    how = cv2.INTER_AREA if is_smaller else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(plane, (shape[1], shape[0]), interpolation=how), np.float32)
