"""What sheets of pictures are put together from."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from retinaview.core.image import Rgb

LABEL_PX = 18

Pixels = NDArray[np.uint8]


def to_bytes(rgb: Rgb) -> Pixels:
    """Round (H, W, 3) in [0, 1] to 8 bits."""
    pixels: Pixels = np.rint(rgb * 255).astype(np.uint8)
    return pixels


def draw_row(
    pictures: Sequence[Pixels],
    titles: Sequence[str] | None,
    shown_px: int,
    how: Image.Resampling = Image.Resampling.BOX,
) -> Pixels:
    """Put square pictures side by side.

    Args:
        pictures: each (S, S, 3).
        titles: above each; None for no titles.
        shown_px: side at which each is shown.
        how: they are brought to it.
    """
    top = LABEL_PX if titles else 0
    row = Image.new("RGB", (shown_px * len(pictures), shown_px + top))
    draw = ImageDraw.Draw(row)
    for number, pixels in enumerate(pictures):
        shown = Image.fromarray(pixels).resize((shown_px, shown_px), how)
        row.paste(shown, (number * shown_px, top))
        if titles:
            draw.text((number * shown_px + 4, 3), titles[number], fill="white")
    return np.asarray(row)
