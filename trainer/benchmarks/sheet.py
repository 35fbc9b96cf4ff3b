"""What sheets of pictures are put together from."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from retinaview.core.image import FieldOfView, FovBasis, FundusImage, Mask, Rgb, Source
from retinaview.core.progress import silent
from retinaview.core.study import Recipe
from retinaview.engine import Engine
from retinaview.metrics.vessel_measures import thin_vessels

LABEL_PX = 18

Pixels = NDArray[np.uint8]


def to_bytes(rgb: Rgb) -> Pixels:
    """Round (H, W, 3) in [0, 1] to 8 bits."""
    pixels: Pixels = np.rint(rgb * 255).astype(np.uint8)
    return pixels


def drawn_image(rgb: Rgb, fov: Mask, name: str) -> FundusImage:
    """A drawn eye, (H, W, 3) in [0, 1], with its field, as an engine takes it."""
    return FundusImage(rgb, FieldOfView(fov, None, FovBasis.GIVEN), Source("drawn", name))


def made_by(
    engine: Engine, image: FundusImage, models: Sequence[str]
) -> tuple[list[Pixels], list[str]]:
    """What each model makes of a picture, without a review, and what it is called."""
    studies = [
        engine.run(image, Recipe(model, device="cpu", review=False), silent) for model in models
    ]
    labels = [engine.catalog.card(model).label for model in models]
    return [study.result.astype(np.uint8) for study in studies], labels


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


def densest_window(mask: Mask, side: int) -> tuple[slice, slice]:
    """The square with the most of a mask, as rows and columns."""
    share = cv2.boxFilter(
        mask.astype(np.float32), -1, (side, side), anchor=(0, 0), borderType=cv2.BORDER_CONSTANT
    )
    inside = share[: mask.shape[0] - side + 1, : mask.shape[1] - side + 1]
    top, left = np.unravel_index(int(inside.argmax()), inside.shape)
    return slice(int(top), int(top) + side), slice(int(left), int(left) + side)


def thinnest_place(vessels: Mask, fov: Mask, side: int) -> tuple[slice, slice]:
    """The square with the most of thin vessels, as rows and columns."""
    return densest_window(thin_vessels(vessels, fov), side)


def error_map(made: Pixels, good: Pixels, top: float, channel: int | None = None) -> Pixels:
    """The absolute error as (H, W, 3) grey, white at `top` grey levels and more.

    Args:
        made: (H, W, 3).
        good: of the same size.
        top: in grey levels.
        channel: 0 to 2 for one; None for the mean of the three.
    """
    error = np.abs(made.astype(np.float32) - good)
    one = error.mean(axis=2) if channel is None else error[..., channel]
    grey = np.clip(one * (255 / top), 0, 255).astype(np.uint8)
    return np.repeat(grey[..., None], 3, axis=2)
