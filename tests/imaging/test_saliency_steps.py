import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy import ndimage

from retinaview.imaging.saliency import (
    curvature_map,
    half_window,
    local_entropy_map,
    low_entropy_map,
    saliency_map,
    to_unit_range,
    uniqueness,
)

F32 = NDArray[np.float32]
F64 = NDArray[np.float64]


def picture(seed: int = 0, height: int = 26, width: int = 31) -> F32:
    rng = np.random.default_rng(seed)
    smooth = ndimage.gaussian_filter(rng.random((height, width)), 1.5)
    return to_unit_range(smooth.astype(np.float32)) * np.float32(0.98) + np.float32(0.01)


def mirrored(plane: NDArray[np.floating], reach: int) -> F64:
    return np.pad(plane.astype(float), reach, mode="reflect")


def minmax(values: F64) -> F64:
    return (values - values.min()) / (values.max() - values.min())


def literal_curvature(y: F32) -> F64:
    """Each derivative written out pixel by pixel, from the formula."""
    f = ndimage.gaussian_filter(y.astype(float), 1.0, mode="mirror", truncate=4)
    p = mirrored(f, 1)
    found = np.zeros(y.shape)
    for i in range(y.shape[0]):
        for j in range(y.shape[1]):
            n = p[i : i + 3, j : j + 3]
            fx, fy = (n[1, 2] - n[1, 0]) / 2, (n[2, 1] - n[0, 1]) / 2
            fxx, fyy = n[1, 2] - 2 * n[1, 1] + n[1, 0], n[2, 1] - 2 * n[1, 1] + n[0, 1]
            fxy = (n[2, 2] - n[2, 0] - n[0, 2] + n[0, 0]) / 4
            top = fxx * fy**2 + fyy * fx**2 - 2 * fxy * fx * fy
            found[i, j] = top / (fx**2 + fy**2 + 1e-4) ** 1.5
    return np.clip(found, *np.percentile(found, (1, 99)))


def literal_entropy(y: F32) -> F64:
    """A histogram of eight bins in every 7 x 7 window."""
    p = mirrored(np.minimum(np.floor(y * 8), 7), 3)
    found = np.zeros(y.shape)
    for i in range(y.shape[0]):
        for j in range(y.shape[1]):
            counts = np.bincount(p[i : i + 7, j : j + 7].ravel().astype(int), minlength=8)
            found[i, j] = -sum(c / 49 * math.log(c / 49) for c in counts if c)
    return found


def literal_uniqueness(feature: F32) -> F64:
    """All 48 neighbours of every pixel, one by one."""
    p = mirrored(feature, 3)
    found = np.zeros(feature.shape)
    for i in range(feature.shape[0]):
        for j in range(feature.shape[1]):
            for y in range(-3, 4):
                for x in range(-3, 4):
                    weight = math.exp(-math.hypot(y, x))
                    found[i, j] += weight * abs(p[i + 3, j + 3] - p[i + 3 + y, j + 3 + x])
    return minmax(found)


def test_curvature_follows_the_formula() -> None:
    y = picture()
    wanted = literal_curvature(y)
    np.testing.assert_allclose(curvature_map(y), wanted, atol=0.01 * np.abs(wanted).max())


def test_curvature_of_circles_is_one_over_their_radius() -> None:
    yy, xx = np.mgrid[-40:41, -40:41].astype(np.float32)
    distance = np.hypot(yy, xx)
    bowl = distance.astype(np.float32)
    ring = (distance > 15) & (distance < 35)
    found = curvature_map(bowl, ring)[ring]
    np.testing.assert_allclose(found, 1 / distance[ring], rtol=0.04)
    np.testing.assert_allclose(curvature_map(-bowl, ring)[ring], -found, atol=1e-5)


def test_entropy_is_that_of_the_window() -> None:
    y = picture(1)
    np.testing.assert_allclose(local_entropy_map(y), literal_entropy(y), atol=1e-5)


def test_low_entropy_is_its_complement_smoothed() -> None:
    y = picture(2)
    plain = 1 - minmax(literal_entropy(y))
    taps = np.exp(-(np.arange(-1, 2) ** 2) / (2 * 0.5**2))
    kernel = np.outer(taps, taps) / taps.sum() ** 2
    wanted = ndimage.convolve(plain, kernel, mode="mirror")
    np.testing.assert_allclose(low_entropy_map(y), wanted, atol=1e-4)


@settings(max_examples=5, deadline=None)
@given(seed=st.integers(0, 1000))
def test_pairs_give_the_same_as_all_neighbours(seed: int) -> None:
    feature = picture(seed, 14, 17) * 6 - 3
    np.testing.assert_allclose(uniqueness(feature), literal_uniqueness(feature), atol=1e-5)


def test_half_the_window_has_no_offset_twice() -> None:
    offsets = {(y, x) for y, x, _ in half_window(3)}
    assert len(offsets) == 24
    assert not offsets & {(-y, -x) for y, x in offsets}


def test_the_map_is_the_weighted_sum() -> None:
    y = picture(3)
    curved, entropic = saliency_map(y, None, 1.0), saliency_map(y, None, 0.0)
    np.testing.assert_allclose(curved, literal_uniqueness(curvature_map(y)), atol=1e-5)
    np.testing.assert_allclose(entropic, literal_uniqueness(low_entropy_map(y)), atol=1e-5)
    np.testing.assert_allclose(saliency_map(y), 0.4 * curved + 0.6 * entropic, atol=1e-6)


def test_a_plain_picture_has_no_saliency() -> None:
    np.testing.assert_array_equal(saliency_map(np.full((20, 20), 0.4, np.float32)), 0)


def test_white_belongs_to_the_highest_bin() -> None:
    y = np.full((9, 9), 0.99, np.float32)
    y[4, 4] = 1
    np.testing.assert_allclose(local_entropy_map(y), 0, atol=1e-6)


def test_ranges_come_from_the_field_alone() -> None:
    y = picture(4, 40, 40)
    inside = np.zeros((40, 40), bool)
    inside[12:-12, 12:-12] = True
    found = uniqueness(y, inside)[inside]
    assert found.min() == 0
    assert found.max() == pytest.approx(1)
