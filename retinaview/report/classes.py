"""Class maps for paper: each class has a colour and, for black and white, a way of its own.

The first class is plain, the second has a dark edge, the third is striped, the fourth dotted; they
lie on the picture in pale grey. So kept, lost and new vessels stay apart on a grey print too.
"""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Map, Mask, Rgb
from retinaview.core.overlay import Swatch
from retinaview.imaging.colormap import rgb_of
from retinaview.imaging.full_frame import stretch_classes

Picture = NDArray[np.uint8]
"""(h, w, 3) uint8, RGB."""

DARK = np.array((20, 22, 26), np.float32)
PALE = (0.66, 0.97)
"""Grey levels that the picture under a class map keeps to."""
SHOWN_PERCENTILES = (1, 99)
EDGE_SHARE = 1 / 280
"""Width of a dark edge, against the longer side of the map; stripes are three times as wide."""
SAMPLE_PX = (36, 84)
SAMPLE_EDGE_PX = 4


def pale_picture(rgb: Rgb, inside: Mask) -> Picture:
    """The green channel in pale grey, white outside the field.

    Args:
        rgb: (h, w, 3) float32 in [0, 1].
        inside: (h, w) bool.
    """
    green = rgb[..., 1]
    low, high = (0.0, 1.0)
    if inside.any():
        low, high = (float(level) for level in np.percentile(green[inside], SHOWN_PERCENTILES))
    spread = np.clip((green - low) / max(high - low, 1e-3), 0, 1)
    levels = np.where(inside, PALE[0] + (PALE[1] - PALE[0]) * spread, 1.0)
    grey = np.rint(levels * 255).astype(np.uint8)
    return np.repeat(grey[..., None], 3, axis=2)


def paint_classes(values: Map, swatches: Sequence[Swatch], base: Picture) -> Picture:
    """Paint a class map over a pale picture.

    Args:
        values: (h, w) float32: 0, 1, 2 ... count the swatches, NaN for nothing.
        swatches: the classes.
        base: (H, W, 3) uint8; the map is stretched over it.
    """
    shape = (base.shape[0], base.shape[1])
    classes = stretch_classes(values, shape)
    painted = base.astype(np.float32)
    edge = max(1, round(EDGE_SHARE * max(shape)))
    for number, swatch in enumerate(swatches):
        here = np.asarray(np.abs(classes - number) < 0.5)
        colour = np.array(rgb_of(swatch.colour), np.float32)
        _paint_class(painted, here, colour, number, edge)
    return np.rint(painted).astype(np.uint8)


def sample_picture(swatch: Swatch, number: int) -> Picture:
    """A stretch of line as class `number` is painted, for the legend."""
    here = np.zeros(SAMPLE_PX, bool)
    third = SAMPLE_PX[0] // 3
    here[third:-third, 6:-6] = True
    painted = np.full((*SAMPLE_PX, 3), 255, np.float32)
    colour = np.array(rgb_of(swatch.colour), np.float32)
    _paint_class(painted, here, colour, number, SAMPLE_EDGE_PX)
    return np.rint(painted).astype(np.uint8)


def _paint_class(
    painted: NDArray[np.float32], here: Mask, colour: NDArray[np.float32], number: int, edge: int
) -> None:
    if not here.any():
        return
    rows, columns = np.indices(here.shape)
    if number % 4 == 1:
        painted[_grown(here, edge)] = DARK
        painted[here] = colour
    elif number % 4 == 2:
        wide = _grown(here, max(1, edge // 2))
        stripe = ((rows + columns) // (3 * edge)) % 2 == 0
        painted[wide & stripe] = DARK
        painted[wide & ~stripe] = colour
    elif number % 4 == 3:
        painted[here] = colour
        dots = (rows // (2 * edge) % 2 == 0) & (columns // (2 * edge) % 2 == 0)
        painted[here & dots] = DARK
    else:
        painted[here] = colour


def _grown(mask: Mask, by_px: int) -> Mask:
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * by_px + 1, 2 * by_px + 1))
    return np.asarray(cv2.dilate(mask.astype(np.uint8), kernel), bool)
