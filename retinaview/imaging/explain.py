"""What of one picture follows from another by light, colour, tone and focus alone.

Around every pixel the target is fitted by least squares from the source: its green channel, that
squared (the bend of a tone curve), its red channel, and two slightly blurred copies (a little more
or less focus). The coefficients vary slowly over the field, so a gain field, a colour cast, a
gamma, an equalised tone curve or a mild sharpening are followed; a spot or line that is in one
picture alone is not. This is the local affine model of bilateral guided up-sampling (Chen et al.,
ACM TOG 35(6), 2016, doi:10.1145/2980179.2982423) with a few more terms, fitted on a coarse grid.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Map, Mask, Rgb
from retinaview.imaging.smooth import gaussian
from retinaview.imaging.working_pair import WorkingPair

WINDOW_SHARE = 1 / 16
"""Standard deviation of the fitting window over the field's side."""
CELLS_PER_WINDOW = 2
BLUR_SHARES = (0.0018, 0.004)
"""Standard deviations of the blurred copies over the field's side."""
RIDGE = 2e-6
"""Squared intensity; below that of 8-bit rounding, so it only keeps flat windows solvable."""
BURNT, BLACK = 0.985, 0.015
"""Beyond these levels a channel holds no detail."""
OUTLIER = 3.0
"""A pixel this many local mean deviations off counts little in the second fit."""

Planes = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Explained:
    """A target and what the source says of it.

    Attributes:
        expected: (h, w) float32, the part of the target that the source explains.
        rest: (h, w) float32, target less expected; 0 outside the field.
        base: (h, w) float32, the target's slow light.
    """

    expected: Map
    rest: Map
    base: Map


@dataclass(frozen=True, eq=False)
class PairFit:
    """Each picture's green channel as the other explains it.

    Attributes:
        processed: the processed picture explained by the original; its rest is what is new.
        original: the original explained by the processed picture; its rest is what is lost.
        counted: (h, w) bool, the field without burnt and black pixels of either picture.
        field_px: side of the field.
    """

    processed: Explained
    original: Explained
    counted: Mask
    field_px: int


def fit_pair(pair: WorkingPair) -> PairFit:
    """Explain each picture of a pair by the other."""
    before = np.ascontiguousarray(pair.original[..., 1])
    after = np.ascontiguousarray(pair.processed[..., 1])
    low, high = np.minimum(before, after), np.maximum(before, after)
    counted = np.asarray(pair.inside & (high < BURNT) & (low > BLACK))
    return PairFit(
        processed=explain(after, pair.original, counted, pair.field_px),
        original=explain(before, pair.processed, counted, pair.field_px),
        counted=counted,
        field_px=pair.field_px,
    )


def explain(target: Map, source: Rgb, counted: Mask, field_px: int) -> Explained:
    """Fit `target` from `source`, window by window.

    Args:
        target: (h, w) float32 in [0, 1], one channel of a picture.
        source: (h, w, 3) float32 in [0, 1].
        counted: (h, w) bool; other pixels have no say, and their rest is 0.
        field_px: side of the field in pixels.
    """
    window = max(4.0, WINDOW_SHARE * field_px)
    weight = counted.astype(np.float32)
    base = slow_part(target, weight, window)
    terms = _terms(source, weight, window, field_px)
    wanted = target - base
    fitted = _fit(terms, wanted, weight, window)
    rest = (wanted - fitted) * weight
    trust = weight / (1 + np.square(rest / (OUTLIER * _mean_size(rest, weight, window))))
    fitted = _fit(terms, wanted, trust.astype(np.float32), window)
    rest = np.where(counted, wanted - fitted, 0).astype(np.float32)
    return Explained((base + fitted).astype(np.float32), rest, base)


def slow_part(plane: Map, weight: Map, window_px: float) -> Map:
    """Smooth inside the field alone: the light that varies over `window_px`."""
    total = gaussian(weight, window_px)
    return np.asarray(gaussian(plane * weight, window_px) / np.maximum(total, 1e-3), np.float32)


def _terms(source: Rgb, weight: Map, window: float, field_px: int) -> list[Map]:
    """The source's detail in the forms a fit may use, each without its slow part."""
    green, red = (np.ascontiguousarray(source[..., c]) for c in (1, 0))
    detail = green - slow_part(green, weight, window)
    terms = [detail, red - slow_part(red, weight, window)]
    square = detail * detail
    terms.append(square - slow_part(square, weight, window))
    terms += [gaussian(detail, share * field_px) - detail for share in BLUR_SHARES]
    return [np.asarray(term, np.float32) for term in terms]


def _fit(terms: list[Map], wanted: Map, weight: Map, window: float) -> Map:
    """Weighted least squares on a coarse grid; the coefficients are enlarged between its cells."""
    cell = max(1.0, window / CELLS_PER_WINDOW)
    shape = wanted.shape
    grid = (max(2, round(shape[0] / cell)), max(2, round(shape[1] / cell)))
    weighted = [term * weight for term in terms]
    count = len(terms)
    matrix = np.zeros((*grid, count, count))
    right = np.zeros((*grid, count))
    for i in range(count):
        for j in range(i, count):
            matrix[..., i, j] = matrix[..., j, i] = _pool(weighted[i] * terms[j], grid)
        right[..., i] = _pool(weighted[i] * wanted, grid)
    total = np.maximum(_pool(weight, grid), 1e-6)
    matrix += (RIDGE * total)[..., None, None] * np.eye(count)
    slopes = np.linalg.solve(matrix, right[..., None])[..., 0].astype(np.float32)
    fitted = np.zeros(shape, np.float32)
    for number, term in enumerate(terms):
        slope = cv2.resize(slopes[..., number], shape[::-1], interpolation=cv2.INTER_LINEAR)
        fitted += slope * term
    return fitted


def _pool(plane: Map, grid: tuple[int, int]) -> Map:
    """Average over the window round each cell of a grid."""
    small = cv2.resize(plane, grid[::-1], interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.GaussianBlur(small, (0, 0), CELLS_PER_WINDOW), np.float64)


def _mean_size(rest: Map, weight: Map, window: float) -> Map:
    """Mean absolute rest round each pixel, at least a quarter of a grey level."""
    return np.maximum(slow_part(np.abs(rest), weight, window), np.float32(0.001))
