"""The mark PROCESSED on an exported picture: drawn in the black surround, never over the field."""

from collections.abc import Iterator

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from retinaview.core.image import FovBasis, FundusImage, Map, Mask
from retinaview.core.pixels import Pixels
from retinaview.imaging.colour import brightest
from retinaview.workflow.provenance import Box

WORD = "PROCESSED"
AMBER = (242, 180, 65)
LARGEST = 0.022
"""Height of the letters against the picture's shorter side, tried first."""
SMALLEST_PX = 9
SHRINK = 0.85
GAP = 0.6
"""Free space round the mark, in heights of its letters."""
BLACK = 0.15
"""The surround is black where no channel reaches this; brighter things there are left alone."""


def draw_mark(
    pixels: Pixels, image: FundusImage, label: str, scale: int = 1
) -> tuple[Pixels, Box | None]:
    """Write PROCESSED and the model into the black surround, as near the lower left as it fits.

    Args:
        pixels: (H, W, 3) uint8 or uint16, the result; not changed.
        image: the photograph, whose field and surround say where there is room.
        label: model name and version.
        scale: how many times larger than the photograph the result is.

    Returns:
        A marked copy and the mark's box; `pixels` itself and None where there is no room.
    """
    if image.view.basis is FovBasis.FRAME:
        return pixels, None
    taken = _taken(image, scale)
    for lettering in _letterings(label, min(pixels.shape[:2])):
        place = _place(taken, lettering.shape)
        if place is not None:
            return _drawn(pixels, lettering, place)
    return pixels, None


def _taken(image: FundusImage, scale: int) -> Mask:
    """Where nothing may be drawn: the field with a rim, and whatever is bright outside it."""
    rim = max(3, round(0.004 * min(image.height, image.width)))
    kernel = np.ones((2 * rim + 1, 2 * rim + 1), np.uint8)
    taken = (image.fov | (brightest(image.rgb) > BLACK)).astype(np.uint8)
    taken = np.asarray(cv2.dilate(taken, kernel), np.uint8)
    if scale > 1:
        taken = np.repeat(np.repeat(taken, scale, axis=0), scale, axis=1)
    return np.asarray(taken, dtype=np.bool_)


def _letterings(label: str, side: int) -> Iterator[Map]:
    """Ever smaller letterings with coverage in [0, 1]; the model's name goes last before size."""
    words = [WORD]
    if label.isascii() and label.isprintable():
        words = [f"{WORD}  {label}", f"{WORD}\n{label}", WORD]
    size = max(float(SMALLEST_PX), LARGEST * side)
    while size >= SMALLEST_PX:
        for text in words:
            yield _lettering(text, size)
        size = min(size * SHRINK, size - 1)


def _lettering(text: str, size: float) -> Map:
    font = ImageFont.load_default(size)
    canvas = ImageDraw.Draw(Image.new("L", (1, 1)))
    left, top, right, bottom = canvas.multiline_textbbox((0, 0), text, font=font)
    gap = round(GAP * size)
    frame = (int(right - left) + 1 + 2 * gap, int(bottom - top) + 1 + 2 * gap)
    drawn = Image.new("L", frame)
    ImageDraw.Draw(drawn).multiline_text((gap - left, gap - top), text, fill=255, font=font)
    return np.asarray(drawn, dtype=np.float32) / np.float32(255)


def _place(taken: Mask, shape: tuple[int, ...]) -> tuple[int, int] | None:
    """The free place of a box of `shape` nearest the lower left corner, None if there is none."""
    height, width = shape[:2]
    if height > taken.shape[0] or width > taken.shape[1]:
        return None
    sums = cv2.integral(taken.astype(np.uint8))[::-1]  # from the bottom upwards
    step = max(1, height // 8)
    low, high = sums[:-height:step], sums[height::step]
    left, right = slice(None, -width, step), slice(width, None, step)
    is_free = low[:, right] - low[:, left] == high[:, right] - high[:, left]
    rows, columns = np.nonzero(is_free)
    if rows.size == 0:
        return None
    nearest = np.argmin(np.hypot(rows, columns))
    return int(taken.shape[0] - height - rows[nearest] * step), int(columns[nearest] * step)


def _drawn(pixels: Pixels, lettering: Map, place: tuple[int, int]) -> tuple[Pixels, Box]:
    top, left = place
    height, width = lettering.shape
    window = (slice(top, top + height), slice(left, left + width))
    largest = np.iinfo(pixels.dtype).max
    colour = np.array(AMBER, np.float32) / 255 * largest
    cover = lettering[..., None]
    marked = pixels.copy()
    marked[window] = np.rint(pixels[window] * (1 - cover) + colour * cover).astype(pixels.dtype)
    return marked, (top, left, height, width)
