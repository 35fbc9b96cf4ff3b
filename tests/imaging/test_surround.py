import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from retinaview.imaging.surround import fill_surround


def disc(side: int, radius: float) -> NDArray[np.bool_]:
    y, x = np.mgrid[:side, :side] - (side - 1) / 2
    inside: NDArray[np.bool_] = y * y + x * x <= radius * radius
    return inside


@pytest.mark.parametrize("shape", [(90, 90), (90, 90, 1), (90, 90, 3)])
@pytest.mark.parametrize("sigma_px", [0.8, 6.0, 60.0])
def test_inside_stays_and_outside_follows_one_colour(
    shape: tuple[int, ...], sigma_px: float
) -> None:
    mask = disc(90, 25)
    picture = np.random.default_rng(0).random(shape, np.float32)
    picture[~mask] = 7.0
    before = picture.copy()
    filled = fill_surround(picture, mask, sigma_px)
    assert filled.shape == shape
    assert filled.dtype == np.float32
    assert np.array_equal(filled[mask], picture[mask])
    assert np.array_equal(picture, before)
    assert filled[~mask].min() >= -1e-6
    assert filled[~mask].max() <= 1 + 1e-5, "the surround's own numbers must not leak in"


def test_flat_field_is_continued_flat_to_the_far_corner() -> None:
    mask = np.zeros((300, 400), bool)
    mask[130:150, 10:30] = True
    picture = np.where(mask[..., None], np.array([0.7, 0.4, 0.2], np.float32), np.float32(0))
    filled = fill_surround(picture, mask, 3.0)
    assert np.abs(filled - np.array([0.7, 0.4, 0.2])).max() < 1e-4


def test_the_rim_decides_what_lies_beside_it() -> None:
    mask = disc(200, 80)
    x = np.broadcast_to(np.linspace(0, 1, 200, dtype=np.float32), (200, 200))
    filled = fill_surround(np.where(mask, x, np.float32(0)), mask, 6.0)
    assert filled[100, 5] < 0.2
    assert filled[100, 195] > 0.8


def test_equals_normalised_convolution_where_the_gaussian_reaches() -> None:
    cv2 = pytest.importorskip("cv2")
    mask = disc(120, 40)
    picture = np.random.default_rng(1).random((120, 120)).astype(np.float32)
    sigma_px = 2.0
    weight = mask.astype(np.float32)
    near = cv2.GaussianBlur(weight, (0, 0), sigma_px)
    wanted = cv2.GaussianBlur(picture * weight, (0, 0), sigma_px) / np.maximum(near, 1e-9)
    band = ~mask & (near > 0.1)
    assert np.abs(fill_surround(picture, mask, sigma_px) - wanted)[band].max() < 0.01


def test_wide_gaussian_on_a_reduced_copy_is_near_the_full_one() -> None:
    cv2 = pytest.importorskip("cv2")
    mask = disc(400, 150)
    y, x = np.mgrid[:400, :400].astype(np.float32) / 400
    picture = 0.5 + 0.3 * np.sin(6 * x) * np.cos(4 * y)
    weight = mask.astype(np.float32)
    near = cv2.GaussianBlur(weight, (0, 0), 24.0, borderType=cv2.BORDER_CONSTANT)
    wanted = cv2.GaussianBlur(picture * weight, (0, 0), 24.0, borderType=cv2.BORDER_CONSTANT) / near
    band = ~mask & (near > 0.05)
    assert np.abs(fill_surround(picture, mask, 24.0) - wanted)[band].max() < 0.02


@pytest.mark.parametrize("whole", [True, False])
def test_full_and_empty_masks_change_nothing(whole: bool) -> None:
    picture = np.random.default_rng(0).random((40, 50, 3), np.float32)
    filled = fill_surround(picture, np.full((40, 50), whole), 4.0)
    assert np.array_equal(filled, picture)
    assert filled is not picture


def test_wrong_arguments() -> None:
    picture = np.zeros((40, 50), np.float32)
    with pytest.raises(ValueError, match="does not fit"):
        fill_surround(picture, np.ones((50, 40), bool), 4.0)
    with pytest.raises(ValueError, match="above 0"):
        fill_surround(picture, np.ones((40, 50), bool), 0.0)


@settings(max_examples=40, deadline=None, derandomize=True)
@given(
    st.integers(1, 60),
    st.integers(1, 60),
    st.floats(0.1, 200),
    st.integers(0, 2**16),
    st.booleans(),
)
@example(1, 5, 11.0, 0, False)
def test_always_finite_and_between_the_fields_values(
    height: int, width: int, sigma_px: float, seed: int, colour: bool
) -> None:
    rng = np.random.default_rng(seed)
    picture = rng.random((height, width, 3) if colour else (height, width), np.float32)
    mask = rng.random((height, width)) < rng.random()
    filled = fill_surround(picture, mask, sigma_px)
    assert np.isfinite(filled).all()
    if mask.any():
        assert filled.min() >= picture[mask].min() - 1e-4
        assert filled.max() <= picture[mask].max() + 1e-4
