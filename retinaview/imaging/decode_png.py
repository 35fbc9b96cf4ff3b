"""The pixels of a 16-bit PNG, which Pillow would turn into 8 bits without a word."""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.imaging.decoded import GREY_NOTICE, STRIP_ROWS, Pixels, flatten, three_channels
from retinaview.imaging.strips import in_strips

FULL = 65535
_CLEAR_COLOUR_NOTICE = "One colour that the file calls transparent is shown as it is."


def deep_png_pixels(png: bytes, has_clear_colour: bool) -> tuple[Pixels, tuple[str, ...]]:
    """Decode to (H, W, 3) uint16 RGB and say what was converted.

    Args:
        png: the whole file, proved to be whole.
        has_clear_colour: it names a colour as transparent.
    """
    decoded = _decode(_critical_chunks(png))
    clear = (_CLEAR_COLOUR_NOTICE,) if has_clear_colour else ()
    if decoded.ndim == 2:
        return three_channels(decoded), (*clear, GREY_NOTICE)
    if decoded.shape[2] == 3:
        _swap(decoded)
        return decoded, clear
    _swap(decoded)
    flat, notice = flatten(decoded, FULL)
    return flat, (notice,)


def _swap(bgr: NDArray[Any]) -> None:
    """Exchange the first and third channel in place."""

    def swap_strip(rows: slice) -> None:
        bgr[rows, :, :3] = bgr[rows, :, 2::-1].copy()

    in_strips(bgr.shape[0], STRIP_ROWS, swap_strip)


def _critical_chunks(png: bytes) -> bytes:
    """Keep the chunks a PNG's pixels need; a damaged one of another kind can stall OpenCV."""
    kept, position = [png[:8]], 8
    while position + 12 <= len(png):
        end = position + 12 + int.from_bytes(png[position : position + 4], "big")
        kind = png[position + 4 : position + 8]
        if end > len(png):
            raise ValueError("truncated PNG chunk")
        if kind[:1].isupper():
            kept.append(png[position:end])
        if kind == b"IEND":
            break
        position = end
    return b"".join(kept)


def _decode(png: bytes) -> NDArray[np.uint16]:
    loudness = cv2.utils.logging.getLogLevel()
    # OpenCV would write on stderr what our error says
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
    try:
        decoded = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_UNCHANGED)
    finally:
        cv2.utils.logging.setLogLevel(loudness)
    if decoded is None or decoded.dtype != np.uint16:
        raise ValueError("OpenCV cannot decode it at 16 bits")
    return np.asarray(decoded, np.uint16)
