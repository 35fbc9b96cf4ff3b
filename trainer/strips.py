"""Strips of pictures to look at while a network learns: a row is before, after and truth."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Map, Rgb

SHOWN = 3
"""Rows at most."""
SIDE = 256
"""Side of each picture, px."""

Row = tuple[Rgb | Map, Rgb | Map, Rgb | Map]
"""Before, after, truth: (H, W, 3) or (H, W) float32 in [0, 1]."""


def strip_of(rows: Sequence[Row]) -> NDArray[np.uint8]:
    """Lay pictures out, each brought to 256 px.

    Returns:
        (256 * rows, 768, 3) uint8; a black one where there are no rows.
    """
    if not rows:
        return np.zeros((SIDE, 3 * SIDE, 3), np.uint8)
    return np.vstack([np.hstack([_small(each) for each in row]) for row in rows])


def _small(picture: Rgb | Map) -> NDArray[np.uint8]:
    whole = picture if picture.ndim == 3 else np.repeat(picture[..., None], 3, 2)
    small = cv2.resize(np.ascontiguousarray(whole), (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    return np.rint(np.clip(small, 0, 1) * 255).astype(np.uint8)
