"""What of one picture follows from another by light, colour, tone and focus alone.

Around every pixel the target is fitted by least squares from the source: its three channels, the
square and cube of green (the bends of a tone curve), and two slightly blurred copies (a little more
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

WINDOW_SHARE = 1 / 24
"""Standard deviation of the fitting window over the field's side."""
CELLS_PER_WINDOW = 2
BLUR_SHARES = (0.0018, 0.004)
"""Standard deviations of the blurred copies over the field's side."""
SAMPLED_FIELD_PX = 256
"""A larger field is fitted from every second, third, ... pixel."""
RIDGE = 2e-6
"""Squared intensity; below that of 8-bit rounding, so it only keeps flat windows solvable."""
CONSTANT = 0.1
"""Size of the constant term, of the order of the others."""
CUBE_GAIN = 5.0
"""Brings the cube of green to the order of the others."""
BURNT, BLACK = 0.985, 0.015
"""Beyond these levels a channel holds no detail."""
BLIND_SHARE, BLIND_DENSITY = 0.02, 0.25
"""Over a window of this share of the field's side, the part of burnt or black pixels from which
on nothing is compared there."""
OUTLIER = 3.0
"""A pixel this many local mean deviations off counts little in the second fit."""
LEAST_DEVIATION = 0.001
"""Mean deviation that is never undercut: a quarter of a grey level of 8 bits."""

Planes = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Explained:
    """A target and what the source says of it.

    Attributes:
        base: (h, w) float32, the target's slow light.
        detail: (h, w) float32, target less base; 0 where it does not count.
        rest: (h, w) float32, the part of the detail that the source does not explain.
    """

    base: Map
    detail: Map
    rest: Map


@dataclass(frozen=True, eq=False)
class PairFit:
    """Each picture's green channel as the other explains it.

    Attributes:
        processed: the processed picture explained by the original; its rest is what is new.
        original: the original explained by the processed picture; its rest is what is lost.
        counted: (h, w) bool, the field without regions that are burnt or black in either picture.
        field_px: side of the field.
    """

    processed: Explained
    original: Explained
    counted: Mask
    field_px: int


class Window:
    """Weighted means round every pixel of a field, on a coarse grid.

    Args:
        weight: (h, w) float32, 0 where a pixel has no say.
        window_px: standard deviation.
        step: only every so many-th pixel is looked at.
    """

    def __init__(self, weight: Map, window_px: float, step: int = 1) -> None:
        cell = max(1.0, window_px / CELLS_PER_WINDOW)
        self.shape = weight.shape
        self.step = step
        self.grid = tuple(max(2, round(side / cell)) for side in weight.shape)
        self.total = np.maximum(self.sums(self.thin(weight)), 1e-4)

    def sums(self, sampled: Map) -> Map:
        """Sum up a sampled plane that carries its weight, at the grid."""
        small = cv2.resize(sampled, self.grid[::-1], interpolation=cv2.INTER_AREA)
        return np.asarray(cv2.GaussianBlur(small, (0, 0), CELLS_PER_WINDOW), np.float32)

    def thin(self, plane: Map) -> Map:
        """Take every `step`-th pixel."""
        return np.ascontiguousarray(plane[:: self.step, :: self.step])

    def mean(self, weighted: Map) -> Map:
        """Mean round every pixel of a plane that was multiplied by the weight."""
        return _enlarge(_over(self.sums(self.thin(weighted)), self.total), self.shape)


def fit_pair(pair: WorkingPair) -> PairFit:
    """Explain each picture of a pair by the other."""
    before = np.ascontiguousarray(pair.original[..., 1])
    after = np.ascontiguousarray(pair.processed[..., 1])
    counted = pair.inside & ~blind_regions(before, after, pair.field_px)
    return PairFit(
        processed=explain(after, pair.original, counted, pair.field_px),
        original=explain(before, pair.processed, counted, pair.field_px),
        counted=counted,
        field_px=pair.field_px,
    )


def blind_regions(before: Map, after: Map, field_px: int) -> Mask:
    """Regions where one of two pictures is mostly burnt or black; single spots are none."""
    blind = (np.maximum(before, after) >= BURNT) | (np.minimum(before, after) <= BLACK)
    share = gaussian(blind.astype(np.float32), BLIND_SHARE * field_px)
    return np.asarray(share > BLIND_DENSITY, np.bool_)


def explain(target: Map, source: Rgb, counted: Mask, field_px: int) -> Explained:
    """Fit `target` from `source`, window by window.

    Where the target is burnt or black and the fit expects no less, nothing is left over.

    Args:
        target: (h, w) float32 in [0, 1], one channel of a picture.
        source: (h, w, 3) float32 in [0, 1].
        counted: (h, w) bool; other pixels have no say, and their rest is 0.
        field_px: side of the field in pixels.
    """
    weight = counted.astype(np.float32)
    window = field_window(weight, field_px)
    base = window.mean(target * weight)
    terms = _terms(source, weight, window, field_px)
    detail = target - base
    fit = _Fit([window.thin(term) for term in terms], window.thin(detail * weight), window)
    trust = fit.trust(window.thin(weight))
    expected = np.clip(base + _apply(fit.slopes(trust), terms), BLACK, BURNT)
    rest = np.clip(target, BLACK, BURNT) - expected
    rest[~counted] = 0
    detail[~counted] = 0
    return Explained(base, detail, np.asarray(rest, np.float32))


def field_window(weight: Map, field_px: int) -> Window:
    """The window in which light counts as one."""
    return Window(weight, max(4.0, WINDOW_SHARE * field_px), max(1, field_px // SAMPLED_FIELD_PX))


def _terms(source: Rgb, weight: Map, window: Window, field_px: int) -> list[Map]:
    """The source's detail in the forms a fit may use, each without its slow part."""

    def without_base(plane: Map) -> Map:
        weighted = plane * weight
        return np.asarray(weighted - window.mean(weighted) * weight, np.float32)

    red, green, blue = (without_base(source[..., channel]) for channel in range(3))
    square = green * green
    bends = (square, square * green * np.float32(CUBE_GAIN))
    blurred = (cv2.GaussianBlur(green, (0, 0), share * field_px) for share in BLUR_SHARES)
    return [
        np.full_like(green, CONSTANT),
        green,
        red,
        blue,
        *(without_base(bend) for bend in bends),
        *(np.asarray((copy - green) * weight, np.float32) for copy in blurred),
    ]


class _Fit:
    """Weighted least squares round every cell of a coarse grid, from sampled pixels."""

    def __init__(self, terms: list[Map], wanted: Map, window: Window) -> None:
        self._terms = terms
        self._wanted = wanted
        self._window = window

    def slopes(self, weight: Map) -> Map:
        """Solve for the coefficients of the terms, (gh, gw, terms)."""
        count = len(self._terms)
        matrix = np.zeros((*self._window.grid, count, count))
        right = np.zeros((*self._window.grid, count))
        for i, term in enumerate(self._terms):
            weighted = term * weight
            for j in range(i, count):
                matrix[..., i, j] = self._window.sums(weighted * self._terms[j])
                matrix[..., j, i] = matrix[..., i, j]
            right[..., i] = self._window.sums(weighted * self._wanted)
        total = np.maximum(self._window.sums(weight), 1e-4)
        matrix += (RIDGE * total)[..., None, None] * np.eye(count)
        return np.linalg.solve(matrix, right[..., None])[..., 0].astype(np.float32)

    def trust(self, weight: Map) -> Map:
        """Weigh down the pixels that a first fit leaves far off."""
        slopes = self.slopes(weight)
        rest = np.abs(self._wanted - _apply(slopes, self._terms)) * weight
        size = _enlarge(_over(self._window.sums(rest), self._window.total), rest.shape)
        limit = np.float32(OUTLIER) * np.maximum(size, np.float32(LEAST_DEVIATION))
        return np.asarray(weight / (1 + np.square(rest / limit)), np.float32)


def _apply(slopes: Map, terms: list[Map]) -> Map:
    """Sum up the terms with their coefficients enlarged to the terms' size."""
    fitted = np.zeros(terms[0].shape, np.float32)
    for number, term in enumerate(terms):
        fitted += _enlarge(np.ascontiguousarray(slopes[..., number]), term.shape) * term
    return fitted


def _enlarge(values: Planes, shape: tuple[int, ...]) -> Map:
    size = (shape[1], shape[0])
    return np.asarray(cv2.resize(values, size, interpolation=cv2.INTER_LINEAR), np.float32)


def _over(sums: Planes, total: Planes) -> Planes:
    return np.divide(sums, total, dtype=np.float32)
