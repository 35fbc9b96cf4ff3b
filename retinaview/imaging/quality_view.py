"""What the quality network is shown of a photograph: its colours small, its detail by octaves.

A picture small enough for a quick network has lost the fine detail that tells a sharp photograph
from a blurred one. So its energy is measured on a larger one, octave by octave, and shown beside
the colours as further planes.
"""

from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import FundusImage, Map, Mask, Rgb

DETAIL_SIDE = 384
"""Side of the field's square on which detail is measured, px."""
VIEW_SIDE = 128
"""Side of what the network sees, px."""
BLOCK = DETAIL_SIDE // VIEW_SIDE
PLANES = 7
"""Red, green, blue, field, and three octaves of detail, the finest first."""
WEIGHTS = np.array([0.25, 0.6, 0.15], np.float32)
"""Mostly green, where vessels stand out, but something is left where green is clipped."""
SIGMAS_PX = (1.0, 2.0, 4.0)
FLOOR = 2e-3
CENTRE, SPREAD = -4.6, 1.0
"""Of the logarithm of detail in good photographs, so that the planes lie about 0."""


@dataclass(frozen=True, eq=False)
class QualitySquare:
    """The square round a field at `DETAIL_SIDE`, and where it lies in the frame.

    Attributes:
        rgb: (S, S, 3) float32 in [0, 1], black outside the field.
        mask: (S, S) bool.
        top, left: the square's corner in the photograph, px; may be negative.
        native_side: its side in pixels of the photograph.
    """

    rgb: Rgb
    mask: Mask
    top: int
    left: int
    native_side: int


def cut_square(image: FundusImage) -> QualitySquare:
    """Cut the field's square out of a photograph; the whole frame where the field is empty.

    The box is reduced before it is padded, so that a large photograph costs little.
    """
    field = image.fov.view(np.uint8)
    left, top, width, height = cv2.boundingRect(field)
    is_empty = width == 0
    if is_empty:
        height, width = field.shape
    native = max(height, width)
    box = (slice(top, top + height), slice(left, left + width))
    size = (
        max(1, round(height * DETAIL_SIDE / native)),
        max(1, round(width * DETAIL_SIDE / native)),
    )
    y, x = (DETAIL_SIDE - size[0]) // 2, (DETAIL_SIDE - size[1]) // 2
    rgb = np.zeros((DETAIL_SIDE, DETAIL_SIDE, 3), np.float32)
    mask = np.zeros((DETAIL_SIDE, DETAIL_SIDE), bool)
    inside = (slice(y, y + size[0]), slice(x, x + size[1]))
    rgb[inside] = np.clip(_resize(image.rgb[box], size), 0, 1)
    mask[inside] = is_empty or _resize(field[box], size) > 0
    rgb[~mask] = 0
    return QualitySquare(
        rgb, mask, top - (native - height) // 2, left - (native - width) // 2, native
    )


def planes_of(rgb: Rgb, mask: Mask) -> NDArray[np.float32]:
    """Give the planes that the network sees.

    Args:
        rgb: (384, 384, 3) float32 in [0, 1], black outside the field.
        mask: (384, 384) bool, the field.

    Returns:
        (128, 128, 7) float32: red, green and blue in [0, 1], the field's cover in [0, 1], and the
        logarithm of the mean absolute detail of three octaves, about [-2, 2]; 0 outside.
    """
    cover = mask.astype(np.float32)
    light = np.asarray(rgb @ WEIGHTS, np.float32)
    smooth = [light] + [_smooth_inside(light, cover, sigma) for sigma in SIGMAS_PX]
    detail = np.stack(
        [np.abs(fine - coarse) * cover for fine, coarse in pairwise(smooth)],
        axis=-1,
    )
    small_cover = _pool(cover)
    energy = _pool(detail) / np.maximum(small_cover, 0.05)[..., None]
    logarithm = (np.log(energy + np.float32(FLOOR)) - CENTRE) / SPREAD
    logarithm[small_cover < 0.05] = 0
    return np.concatenate([_pool(rgb), small_cover[..., None], logarithm], axis=-1).astype(
        np.float32
    )


def colourfulness(rgb: Rgb, mask: Mask) -> float:
    """Measure how colourful the field is: mean chroma (max - min) over mean brightness (max).

    Returns:
        In [0, 1]; 0 for grey and for an empty or black field.
    """
    inside = rgb[mask]
    if not inside.size:
        return 0.0
    brightest = inside.max(axis=1)
    total = float(brightest.sum())
    return float((brightest - inside.min(axis=1)).sum()) / total if total > 0 else 0.0


def _smooth_inside(light: Map, cover: Map, sigma: float) -> Map:
    """A Gaussian that knows nothing of the surround (normalised convolution)."""
    weight = cv2.GaussianBlur(cover, (0, 0), sigma)
    smooth = cv2.GaussianBlur(light * cover, (0, 0), sigma)
    return np.asarray(smooth / np.maximum(weight, 1e-3), np.float32)


def _pool(array: NDArray[np.float32]) -> NDArray[np.float32]:
    size = (VIEW_SIDE, VIEW_SIDE)
    return np.asarray(cv2.resize(array, size, interpolation=cv2.INTER_AREA), np.float32)


def _resize(
    array: NDArray[np.float32] | NDArray[np.uint8], size: tuple[int, int]
) -> NDArray[np.float32]:
    is_smaller = size[0] < array.shape[0]
    method = cv2.INTER_AREA if is_smaller else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(array, size[::-1], interpolation=method), np.float32)
