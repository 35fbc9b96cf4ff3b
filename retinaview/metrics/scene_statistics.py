"""What sharp, clean pictures have in common: the distribution of locally normalised grey levels.

A pixel less its neighbourhood's mean, over its neighbourhood's spread (MSCN: mean subtracted,
contrast normalised), follows a generalised Gaussian in a good picture, and the product of two
neighbours an asymmetric one. Blur, noise and haze change their shapes. BRISQUE and NIQE both read
these shapes; they differ in where they count and what they compare with.

References:
    Mittal, Moorthy and Bovik, "No-reference image quality assessment in the spatial domain", IEEE
    TIP 21(12), 2012, doi:10.1109/TIP.2012.2214050.
    Lasmar, Stitou and Berthoumieu, "Multiscale skewed heavy tailed model for texture analysis",
    ICIP 2009 (the asymmetric fit).
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.special import gamma

from retinaview.core.image import Map, Mask, Rgb
from retinaview.errors import MeasureError
from retinaview.imaging.colour import grey
from retinaview.imaging.reference_scale import field_side_px
from retinaview.metrics.planes import field_without_rim, shrink_to_field, to_8_bit
from retinaview.words import tr

Floats = NDArray[np.float64]

FIELD_PX = 512
"""Fields larger than this are shrunk to it: one scale for all photographs."""
SMALLEST_FIELD_PX = 256
WINDOW_PX, WINDOW_SIGMA = 7, 7 / 6
STABILISER = 1 / 255
"""Added to the spread, so that a flat neighbourhood is no division by nothing."""
REACH_PX = WINDOW_PX // 2 + 1
"""Window and neighbour together: nothing nearer to the rim is read, so the surround has no say."""
NEIGHBOURS = ((0, 1), (1, 0), (1, 1), (1, -1))
"""Right, below and the two diagonals, as (dy, dx)."""
SHAPES = np.arange(0.2, 10.001, 0.001)


@dataclass(frozen=True, eq=False)
class Scale:
    """One of the two sizes at which a picture is read.

    Attributes:
        maps: MSCN, then its products with the four `NEIGHBOURS`; each (H, W) float32.
        spread: (H, W) float32, the local standard deviation.
        inside: (H, W) bool, pixels whose window and neighbours lie inside the field.
    """

    maps: tuple[Map, ...]
    spread: Map
    inside: Mask


@dataclass(frozen=True, eq=False)
class Fit:
    """Parameters of asymmetric generalised Gaussians, each an array of one shape.

    Attributes:
        shape: exponent, 2 for a Gaussian, smaller for heavier tails.
        left, right: root mean square of the negative and of the positive values.
    """

    shape: Floats
    left: Floats
    right: Floats

    @property
    def left_scale(self) -> Floats:
        """Scale of the negative side: `left * sqrt(G(1/a) / G(3/a))`."""
        return self.left * self._ratio

    @property
    def right_scale(self) -> Floats:
        """Scale of the positive side."""
        return self.right * self._ratio

    @property
    def mean(self) -> Floats:
        """Mean of the distribution: `(right - left scale) * G(2/a) / G(1/a)`."""
        between = self.right_scale - self.left_scale
        return np.asarray(between * gamma(2 / self.shape) / gamma(1 / self.shape))

    @property
    def _ratio(self) -> Floats:
        return np.asarray(np.sqrt(gamma(1 / self.shape) / gamma(3 / self.shape)))


def read_scales(rgb: Rgb, fov: Mask) -> tuple[Scale, Scale]:
    """Normalise a picture at a field of 512 px and at half that size.

    The field's bounding box is cut out, shrunk by area if it is larger, and rounded to 8 bits, so
    that a picture measures as its own file does.

    Args:
        rgb: (H, W, 3) float32 in [0, 1].
        fov: (H, W) bool.

    Returns:
        The two scales; sides of the first are even, the second is half as large.

    Raises:
        MeasureError: the field is less than `SMALLEST_FIELD_PX` across, or too thin.
    """
    if field_side_px(fov) < SMALLEST_FIELD_PX:
        raise MeasureError(
            tr(
                "A field of less than {size} px is too small to measure.",
                size=SMALLEST_FIELD_PX,
            )
        )
    rows, columns = np.flatnonzero(fov.any(axis=1)), np.flatnonzero(fov.any(axis=0))
    box = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
    small, inside = shrink_to_field(rgb[box], fov[box], FIELD_PX)
    height, width = (side // 2 * 2 for side in inside.shape)
    plane, inside = grey(to_8_bit(small))[:height, :width], inside[:height, :width]
    if not min(height, width):
        raise MeasureError(tr("The fundus is too small to measure."))
    half = cv2.resize(plane, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
    inside_half = inside.reshape(height // 2, 2, width // 2, 2).all(axis=(1, 3))
    return _read(plane, inside), _read(np.asarray(half, np.float32), np.asarray(inside_half))


def normalise(plane: Map) -> tuple[Map, Map]:
    """Give MSCN and local standard deviation of a plane in [0, 1], both (H, W) float32.

    Reference:
        Mittal et al. 2012, eq. (1)-(3), with a window of 7 x 7 and a Gaussian of 7/6 px.
    """
    size = (WINDOW_PX, WINDOW_PX)
    mean = cv2.GaussianBlur(plane, size, WINDOW_SIGMA)
    square = cv2.GaussianBlur(plane * plane, size, WINDOW_SIGMA)
    spread = np.sqrt(np.maximum(square - mean * mean, 0)).astype(np.float32)
    return np.asarray((plane - mean) / (spread + np.float32(STABILISER)), np.float32), spread


def sums_of(values: Map, inside: Mask, cell_px: int) -> Floats:
    """Add up, cell by cell, what `fit` needs.

    Args:
        values: (H, W) float32.
        inside: (H, W) bool, the pixels that count.
        cell_px: side of a square cell; what is left over at the right and below is not counted.

    Returns:
        (rows, columns, 6): number, absolute values, squares; number of negative values, their
        squares, number of positive values. Sums of neighbouring cells are the sums of their union.
    """
    lit = np.where(inside, values, 0).astype(np.float32)
    squares = lit * lit
    negative = lit < 0
    planes = (inside, np.abs(lit), squares, negative, squares * negative, lit > 0)
    return np.stack([_by_cell(plane, cell_px) for plane in planes], axis=-1)


def fit(sums: Floats) -> Fit:
    """Fit asymmetric generalised Gaussians by their moments.

    Args:
        sums: (..., 6) as `sums_of` gives them.

    Returns:
        Parameters (...,); not a number where one of the two sides is empty.

    Reference:
        Lasmar et al. 2009; Mittal et al. 2012, eq. (8)-(12).
    """
    number, absolute, square, negatives, left_square, positives = np.moveaxis(sums, -1, 0)
    with np.errstate(divide="ignore", invalid="ignore"):
        left = np.sqrt(left_square / negatives)
        right = np.sqrt((square - left_square) / positives)
        skew = left / right
        ratio = (absolute / number) ** 2 / (square / number)
        ratio *= (skew**3 + 1) * (skew + 1) / (skew**2 + 1) ** 2
    return Fit(_shape_of(ratio), left, right)


def fit_symmetric(sums: Floats) -> tuple[Floats, Floats]:
    """Fit generalised Gaussians of mean 0: shape and variance, each (...,).

    Reference:
        Sharifi and Leon-Garcia, "Estimation of shape parameter for generalized Gaussian
        distributions in subband decompositions of video", IEEE TCSVT 5(1), 1995.
    """
    number, absolute, square = (sums[..., index] for index in range(3))
    with np.errstate(divide="ignore", invalid="ignore"):
        variance = square / number
        ratio = (absolute / number) ** 2 / variance
    return _shape_of(ratio), variance


def _read(plane: Map, inside: Mask) -> Scale:
    field = field_without_rim(inside, max(REACH_PX, round(0.01 * field_side_px(inside))))
    mscn, spread = normalise(plane)
    products = (mscn * np.roll(mscn, (-dy, -dx), axis=(0, 1)) for dy, dx in NEIGHBOURS)
    return Scale((mscn, *products), spread, field)


def _by_cell(plane: NDArray[np.generic], cell_px: int) -> Floats:
    rows, columns = (side // cell_px for side in plane.shape)
    whole = plane[: rows * cell_px, : columns * cell_px]
    cells = whole.reshape(rows, cell_px, columns, cell_px)
    return np.asarray(cells.sum(axis=(1, 3), dtype=np.float64))


def _shape_of(ratio: Floats) -> Floats:
    """Find the exponent whose `G(2/a)^2 / (G(1/a) G(3/a))` is `ratio`; it rises with a."""
    return np.asarray(np.interp(ratio, _RATIOS, SHAPES))


_RATIOS = gamma(2 / SHAPES) ** 2 / (gamma(1 / SHAPES) * gamma(3 / SHAPES))
