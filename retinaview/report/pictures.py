"""The pictures of a report: both at one crop, shrunk by area, maps in their colours."""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from retinaview.core.image import FundusImage
from retinaview.core.overlay import Overlay
from retinaview.core.study import Study
from retinaview.imaging.colormap import colour_overlay, legend_strip
from retinaview.imaging.display_colour import display_profile
from retinaview.imaging.enlarge import enlarge_bicubic

Picture = NDArray[np.uint8]
"""(h, w, 3) uint8, RGB."""

LONGEST_PX = 1500
MAP_PX = 700
NOWHERE = np.uint8(24)
"""Grey level where a map has nothing to show."""
RIM = 0.02
"""Black left round the field, against its longer side."""


@dataclass(frozen=True)
class Crop:
    """A part of the frame, as fractions of its height and width."""

    top: float
    left: float
    bottom: float
    right: float

    @classmethod
    def of(cls, image: FundusImage) -> "Crop":
        """The field with a little of its surround; the whole frame where the mask is empty."""
        rows, columns = np.flatnonzero(image.fov.any(1)), np.flatnonzero(image.fov.any(0))
        if rows.size == 0:
            return cls(0, 0, 1, 1)
        rim = RIM * max(rows[-1] - rows[0], columns[-1] - columns[0])
        return cls(
            max(0.0, (rows[0] - rim) / image.height),
            max(0.0, (columns[0] - rim) / image.width),
            min(1.0, (rows[-1] + 1 + rim) / image.height),
            min(1.0, (columns[-1] + 1 + rim) / image.width),
        )

    def cut(self, array: NDArray[Any]) -> NDArray[Any]:
        """Cut this part out of an array that covers the whole frame, at least one pixel of it."""
        height, width = array.shape[:2]
        top, left = min(height - 1, round(self.top * height)), round(self.left * width)
        left = min(width - 1, left)
        bottom = max(top + 1, round(self.bottom * height))
        right = max(left + 1, round(self.right * width))
        return array[top:bottom, left:right]


def original_picture(study: Study, crop: Crop, longest_px: int = LONGEST_PX) -> Picture:
    """The photograph inside `crop`, its longer side at most `longest_px`.

    Beside an enlarged result it is enlarged too, by bicubic interpolation, as far as that goes.
    """
    cut = crop.cut(study.image.rgb)
    factor = min(study.enlarged, longest_px // max(cut.shape[:2]))
    if factor > 1:
        cut = enlarge_bicubic(np.ascontiguousarray(cut), factor)
    smaller = shrunk(cut, longest_px)
    levels: Picture = np.rint(np.clip(smaller, 0, 1) * 255).astype(np.uint8)
    return _in_colour(study, levels)


def processed_picture(study: Study, crop: Crop, longest_px: int = LONGEST_PX) -> Picture:
    """The result inside `crop`, its longer side at most `longest_px`."""
    smaller = shrunk(crop.cut(study.result), longest_px)
    if smaller.dtype == np.uint16:
        smaller = np.rint(smaller / 257.0)
    return _in_colour(study, smaller.astype(np.uint8, copy=False))


def _in_colour(study: Study, levels: Picture) -> Picture:
    """Apply the photograph's colour profile, as the screen does."""
    profile = display_profile(study.image.source.icc_profile)
    return levels if profile is None else profile.shown(levels)


def map_picture(overlay: Overlay, crop: Crop) -> Picture:
    """A map in its colours inside `crop`, dark grey where it has nothing to show."""
    return shrunk(crop.cut(painted_map(overlay)), MAP_PX).astype(np.uint8, copy=False)


def painted_map(overlay: Overlay) -> Picture:
    """A whole map in its colours, (h, w, 3), dark grey where it has nothing to show."""
    painted = colour_overlay(overlay)
    return np.where(painted[..., 3:] > 0, painted[..., :3], NOWHERE).astype(np.uint8)


def legend_picture(colormap: str) -> Picture:
    """(1, 256, 3): the colours of a map from low to high."""
    return legend_strip(colormap, 256)[..., :3]


def to_qimage(picture: Picture) -> QImage:
    """Copy a picture into a QImage of its own."""
    height, width = picture.shape[:2]
    whole = np.ascontiguousarray(picture)
    return QImage(whole.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def shrunk(array: NDArray[Any], longest_px: int) -> NDArray[Any]:
    """Shrink by area until the longer side is at most `longest_px`."""
    height, width = array.shape[:2]
    scale = longest_px / max(height, width)
    if scale >= 1:
        return array
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return cv2.resize(array, size, interpolation=cv2.INTER_AREA)
