"""Local saliency of a picture: curvature and low entropy that differ from their surroundings.

Mahapatra, Bozorgtabar, Hewavitharanage and Garnavi, "Image super resolution using generative
adversarial networks and local saliency maps for retinal image analysis", MICCAI 2017,
doi:10.1007/978-3-319-66179-7_44. Constants that the paper leaves open are named here. All borders
are mirrored without repeating the edge. Whatever type of float comes in is kept: float32 in the
program, float64 where the differentiable form (`networks.soft_saliency`) is held against it.
"""

import cv2
import numpy as np

from retinaview.core.image import Map, Mask

BORDER = cv2.BORDER_REFLECT_101
CURVATURE_SIGMA_PX = 1.0
CURVATURE_EPS = 1e-4
"""Added to the squared gradient: keeps the curvature of flat parts finite."""
CURVATURE_PERCENTILES = (1.0, 99.0)
WINDOW_PX = 7
GREY_BINS = 8
ENTROPY_SIGMA_PX = 0.5
CURVATURE_SHARE = 0.4


def saliency_map(
    luminance: Map, inside: Mask | None = None, curvature_share: float = CURVATURE_SHARE
) -> Map:
    """Mix the uniqueness of curvature and of low entropy.

    Args:
        luminance: (H, W) float32 in [0, 1], surround filled.
        inside: (H, W) bool, where percentiles and ranges are taken from; None takes all.
        curvature_share: weight of curvature; low entropy has the rest.

    Returns:
        (H, W) float32 in [0, 1]; high where a pixel differs from its 7 x 7 window.
    """
    curvature = uniqueness(curvature_map(luminance, inside), inside)
    entropy = uniqueness(low_entropy_map(luminance, inside), inside)
    return np.asarray(curvature_share * curvature + (1 - curvature_share) * entropy)


def curvature_map(luminance: Map, inside: Mask | None = None) -> Map:
    """Measure the signed curvature of the lines of equal brightness.

    `(fxx fy^2 + fyy fx^2 - 2 fxy fx fy) / (fx^2 + fy^2 + e)^(3/2)` with central differences after
    a Gaussian of sigma 1 px, clamped to its 1st and 99th percentile.

    Args:
        luminance: (H, W) float32 in [0, 1].
        inside: (H, W) bool, where the percentiles are taken from; None takes all.

    Returns:
        (H, W) float32 in 1/px, signed.
    """
    f = _smooth(luminance, (0, 0), CURVATURE_SIGMA_PX)
    fx, fy = _convolve(f, [[-0.5, 0, 0.5]]), _convolve(f, [[-0.5], [0], [0.5]])
    fxx, fyy = _convolve(f, [[1, -2, 1]]), _convolve(f, [[1], [-2], [1]])
    fxy = _convolve(f, [[0.25, 0, -0.25], [0, 0, 0], [-0.25, 0, 0.25]])
    top = fxx * fy * fy + fyy * fx * fx - 2 * fxy * fx * fy
    curvature = top / (fx * fx + fy * fy + fx.dtype.type(CURVATURE_EPS)) ** 1.5
    counted = curvature if inside is None else curvature[inside]
    low, high = np.percentile(counted, CURVATURE_PERCENTILES)
    return np.asarray(np.clip(curvature, low, high), luminance.dtype)


def local_entropy_map(luminance: Map) -> Map:
    """Measure the entropy of 8 grey bins in a 7 x 7 window.

    Args:
        luminance: (H, W) float32 in [0, 1].

    Returns:
        (H, W) float32, nats, 0 to log 8.
    """
    bins = np.minimum(np.floor(luminance * GREY_BINS), GREY_BINS - 1)
    entropy = np.zeros_like(luminance)
    for level in range(GREY_BINS):
        member = (bins == level).astype(luminance.dtype)
        share = cv2.boxFilter(member, -1, (WINDOW_PX, WINDOW_PX), borderType=BORDER)
        entropy -= share * np.log(np.maximum(share, share.dtype.type(1e-12)))
    return np.maximum(entropy, 0)


def low_entropy_map(luminance: Map, inside: Mask | None = None) -> Map:
    """Turn the local entropy round: 1 where the window is plain, 0 where it is richest.

    `1 - minmax(entropy)`, smoothed by a 3 x 3 Gaussian of sigma 0.5.

    Args:
        luminance: (H, W) float32 in [0, 1].
        inside: (H, W) bool, where the range is taken from; None takes all.

    Returns:
        (H, W) float32 in [0, 1].
    """
    plain = 1 - to_unit_range(local_entropy_map(luminance), inside)
    return _smooth(plain, (3, 3), ENTROPY_SIGMA_PX)


def uniqueness(feature: Map, inside: Mask | None = None) -> Map:
    """Measure how far each pixel's feature is from those of its 7 x 7 window.

    `D(s) = sum over s_i of exp(-|s - s_i|) |F(s) - F(s_i)|`, then to [0, 1]. A pair of pixels
    counts for both with the same weight, so 24 offsets stand for all 48 neighbours.

    Args:
        feature: (H, W) float32, any range.
        inside: (H, W) bool, where the range is taken from; None takes all.

    Returns:
        (H, W) float32 in [0, 1].
    """
    reach = WINDOW_PX // 2
    padded = cv2.copyMakeBorder(feature, reach, reach, reach, reach, BORDER)
    height, width = padded.shape
    total = np.zeros_like(padded)
    for down, across, weight in half_window(reach):
        here = _inset(height, width, -down, -across)
        there = _inset(height, width, down, across)
        difference = np.abs(padded[here] - padded[there]) * padded.dtype.type(weight)
        total[here] += difference
        total[there] += difference
    return to_unit_range(np.ascontiguousarray(total[reach:-reach, reach:-reach]), inside)


def half_window(reach: int) -> list[tuple[int, int, float]]:
    """List one of each pair of opposite offsets: (down, across, weight exp(-distance))."""
    span = range(-reach, reach + 1)
    offsets = [(y, x) for y in span for x in span if (y, x) > (0, 0)]
    return [(y, x, float(np.exp(-np.hypot(y, x)))) for y, x in offsets]


def to_unit_range(values: Map, inside: Mask | None = None) -> Map:
    """Stretch least..greatest (inside) to 0..1; all 0 where nothing varies."""
    counted = values if inside is None else values[inside]
    low, high = float(counted.min()), float(counted.max())
    if not high > low:
        return np.zeros_like(values)
    return np.asarray(np.clip((values - low) / (high - low), 0, 1), values.dtype)


def _inset(height: int, width: int, down: int, across: int) -> tuple[slice, slice]:
    """Give the part of a frame that remains when it is moved by (down, across) within itself."""
    rows = slice(max(down, 0), height + min(down, 0))
    return rows, slice(max(across, 0), width + min(across, 0))


def _smooth(plane: Map, size: tuple[int, int], sigma_px: float) -> Map:
    return np.asarray(cv2.GaussianBlur(plane, size, sigma_px, borderType=BORDER))


def _convolve(plane: Map, kernel: list[list[float]]) -> Map:
    taps = np.array(kernel, plane.dtype)
    return np.asarray(cv2.filter2D(plane, -1, taps, borderType=BORDER))
