"""A small picture of a large JPEG without unpacking all of it, for lists of photographs."""

import warnings
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL.JpegImagePlugin import JpegImageFile

from retinaview.imaging.decode_plain import MOST_SCANS, ORIENTATION_TAG, SCAN_MARKER
from retinaview.imaging.decoded import ONE_DECODER, refuse_size, turn
from retinaview.imaging.display_colour import display_profile
from retinaview.imaging.jpeg_frame import LOSSLESS, is_whole, jpeg_frame

SIDEWAYS = (5, 6, 7, 8)
SPARE = 2
"""The draft is at least so many times as large as what is made of it: no blocks are seen."""


def small_picture(rgb: NDArray[Any], side_px: int) -> NDArray[Any]:
    """Shrink (H, W, 3) to `side_px` on its longer side, area-averaged, in its own type."""
    height, width = rgb.shape[:2]
    scale = side_px / max(height, width)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA))


@dataclass(frozen=True, eq=False)
class Draft:
    """A small picture, (h, w, 3) uint8 in the colours of the screen; `size` of the whole one."""

    pixels: NDArray[np.uint8]
    size: tuple[int, int]


def draft_of_jpeg(data: bytes, side_px: int) -> Draft | None:
    """Decode a JPEG at an eighth to the whole of its size and shrink it.

    Args:
        data: the whole file.
        side_px: length of the longer side.

    Returns:
        The picture, upright. None for what is no common, whole colour JPEG: the loader knows what
        to do with it, or what is wrong.
    """
    frame = jpeg_frame(data) if data.startswith(b"\xff\xd8\xff") else None
    is_common = frame is not None and frame.precision == 8 and frame.kind not in LOSSLESS
    if not is_common or not is_whole(data) or data.count(SCAN_MARKER) > MOST_SCANS:
        return None
    try:
        with ONE_DECODER, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _draft(data, side_px)
    except Exception:  # noqa: BLE001  the loader tells what damaged bytes bring about
        return None


def _draft(data: bytes, side_px: int) -> Draft | None:
    with JpegImageFile(BytesIO(data)) as picture:
        refuse_size(picture.size, "")
        if picture.mode != "RGB":
            return None
        profile = picture.info.get("icc_profile")
        orientation = int(picture.getexif().get(ORIENTATION_TAG, 1))
        width, height = picture.size
        picture.draft("RGB", (SPARE * side_px, SPARE * side_px))
        rgb, _ = turn(np.asarray(picture), orientation)
    small = np.asarray(small_picture(rgb, side_px), np.uint8)
    shown = display_profile(profile if isinstance(profile, bytes) else None)
    is_turned = orientation in SIDEWAYS
    size = (width, height) if is_turned else (height, width)
    return Draft(small if shown is None else shown.shown(small), size)
