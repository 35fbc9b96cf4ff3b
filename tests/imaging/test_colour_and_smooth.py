import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import ndimage
from skimage.color import rgb2lab

from retinaview.imaging.colour import (
    brightest,
    grey,
    intensity,
    lab_to_rgb,
    rgb_to_lab,
    with_intensity,
)
from retinaview.imaging.reference_scale import field_side_px, scaled_px
from retinaview.imaging.smooth import gaussian


def colours(seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).random((30, 40, 3), dtype=np.float32)


def test_grey_is_the_luma_of_bt601() -> None:
    rgb = colours()
    np.testing.assert_allclose(grey(rgb), rgb @ [0.299, 0.587, 0.114], atol=1e-6)


def test_lab_agrees_with_scikit_image_and_turns_back() -> None:
    rgb = colours()
    np.testing.assert_allclose(rgb_to_lab(rgb), rgb2lab(rgb), atol=0.01)
    np.testing.assert_allclose(lab_to_rgb(rgb_to_lab(rgb)), rgb, atol=2e-5)


@given(wanted=st.floats(0, 1))
def test_a_new_intensity_keeps_the_ratios_of_the_channels(wanted: float) -> None:
    rgb = colours() * 0.9 + 0.05
    found = with_intensity(rgb, np.full(rgb.shape[:2], wanted, np.float32))
    assert found.max() <= 1
    np.testing.assert_allclose(found[..., 0] * rgb[..., 1], found[..., 1] * rgb[..., 0], atol=1e-5)
    free = wanted * rgb.max(axis=2) / intensity(rgb) < 1
    np.testing.assert_allclose(intensity(found)[free], wanted, atol=1e-5)


@pytest.mark.parametrize("sigma", [0.8, 5.0, 12.0])
def test_a_wide_gaussian_is_as_good_as_the_plain_one(sigma: float) -> None:
    rng = np.random.default_rng(1)
    plane = rng.random((180, 220), dtype=np.float32)
    wanted = ndimage.gaussian_filter(plane.astype(float), sigma, mode="reflect", truncate=5)
    error = np.abs(gaussian(plane, sigma) - wanted)
    assert error.mean() < 0.06 * wanted.std()
    assert error.max() < 0.3 * wanted.std()
    together = gaussian(np.dstack([plane, 1 - plane]), sigma)
    np.testing.assert_allclose(together[..., 1], 1 - together[..., 0], atol=1e-5)


def test_no_width_is_a_copy() -> None:
    plane = colours()
    found = gaussian(plane, 0)
    np.testing.assert_array_equal(found, plane)
    assert not np.shares_memory(found, plane)


def test_the_field_is_measured_by_its_bounding_box() -> None:
    fov = np.zeros((300, 400), bool)
    assert field_side_px(fov) == 0
    fov[50:150, 100:356] = True
    assert field_side_px(fov) == 256
    assert scaled_px(15, fov) == pytest.approx(7.5)


def test_the_brightest_channel_is_the_value_of_hsv() -> None:
    rgb = np.random.default_rng(3).random((20, 30, 3), np.float32)
    assert np.array_equal(brightest(rgb), rgb.max(axis=2))
