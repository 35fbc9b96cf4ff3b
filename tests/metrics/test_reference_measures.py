import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from skimage.metrics import mean_squared_error, peak_signal_noise_ratio, structural_similarity

from retinaview.errors import MeasureError
from retinaview.metrics import affine_psnr, compare_pictures, psnr, rmse, ssim
from retinaview.metrics.ssim import ssim_map

Rgb = NDArray[np.float32]
Mask = NDArray[np.bool_]
Y = np.array([0.299, 0.587, 0.114])


def pair(height: int = 70, width: int = 90, seed: int = 0) -> tuple[Rgb, Rgb]:
    rng = np.random.default_rng(seed)
    yy, xx = np.mgrid[:height, :width] / 9
    reference = (0.5 + 0.3 * np.sin(xx + np.cos(yy)))[..., None] * [1, 0.7, 0.4]
    image = 0.8 * reference + 0.05 + rng.normal(0, 0.03, reference.shape)
    return reference.astype(np.float32), np.clip(image, 0, 1).astype(np.float32)


def disc(height: int = 70, width: int = 90, radius: float = 30) -> Mask:
    yy, xx = np.mgrid[:height, :width]
    return np.asarray((yy - height / 2) ** 2 + (xx - width / 2) ** 2 < radius**2)


def to_uint8(rgb: Rgb) -> NDArray[np.uint8]:
    return np.rint(rgb * 255).astype(np.uint8)


def test_psnr_agrees_with_scikit_image_at_8_bits() -> None:
    reference, image = pair()
    wanted = peak_signal_noise_ratio(to_uint8(reference), to_uint8(image), data_range=255)
    assert psnr(reference, image) == pytest.approx(wanted, abs=1e-4)


def test_psnr_in_a_mask_counts_only_its_pixels() -> None:
    reference, image = pair()
    fov = disc()
    wanted = peak_signal_noise_ratio(to_uint8(reference)[fov], to_uint8(image)[fov], data_range=255)
    assert psnr(reference, image, fov) == pytest.approx(wanted, abs=1e-4)
    image[~fov] = 1 - image[~fov]
    assert psnr(reference, image, fov) == pytest.approx(wanted, abs=1e-4)


def test_psnr_of_one_channel() -> None:
    reference, image = pair()
    first, second = to_uint8(reference) / 255, to_uint8(image) / 255
    green = peak_signal_noise_ratio(first[..., 1], second[..., 1], data_range=1)
    luma = peak_signal_noise_ratio(first @ Y, second @ Y, data_range=1)
    assert psnr(reference, image, channel="g") == pytest.approx(green, abs=1e-4)
    assert psnr(reference, image, channel="y") == pytest.approx(luma, abs=1e-3)


@given(step=st.integers(1, 120))
def test_psnr_of_a_known_step(step: int) -> None:
    reference = np.full((8, 8, 3), 0.5, np.float32)
    image = (np.rint(reference * 255) + step).astype(np.float32) / 255
    assert psnr(reference, image) == pytest.approx(20 * math.log10(255 / step), abs=1e-3)


def test_equal_pictures() -> None:
    reference, _ = pair()
    assert psnr(reference, reference) == math.inf
    assert rmse(reference, reference) == 0
    assert ssim(reference, reference) == pytest.approx(1, abs=1e-6)
    assert affine_psnr(reference, reference, disc()) == math.inf


def test_rmse_agrees_with_scikit_image() -> None:
    reference, image = pair()
    fov = disc()
    assert rmse(reference, image) == pytest.approx(
        math.sqrt(mean_squared_error(reference, image)), rel=1e-5
    )
    assert rmse(reference, image, fov) == pytest.approx(
        math.sqrt(mean_squared_error(reference[fov], image[fov])), rel=1e-5
    )


@pytest.mark.parametrize("size", [(70, 90), (11, 40), (130, 64)])
def test_ssim_agrees_with_scikit_image(size: tuple[int, int]) -> None:
    reference, image = pair(*size)
    wanted = structural_similarity(
        reference,
        image,
        gaussian_weights=True,
        sigma=1.5,
        use_sample_covariance=False,
        data_range=1,
        channel_axis=2,
    )
    assert ssim(reference, image) == pytest.approx(wanted, abs=1e-5)


def test_ssim_map_agrees_with_scikit_image_everywhere() -> None:
    reference, image = (picture[..., 1].copy() for picture in pair())
    _, wanted = structural_similarity(
        reference,
        image,
        gaussian_weights=True,
        sigma=1.5,
        use_sample_covariance=False,
        data_range=1,
        full=True,
    )
    np.testing.assert_allclose(ssim_map(reference, image), wanted, atol=1e-3)


def test_ssim_in_a_mask_sees_nothing_outside_it() -> None:
    reference, image = pair()
    fov = disc()
    inside = ssim(reference, image, fov)
    image[~fov], reference[~fov] = 1, 0
    assert ssim(reference, image, fov) == pytest.approx(inside, abs=1e-6)


def test_ssim_of_luma() -> None:
    reference, image = pair()
    wanted = structural_similarity(
        (reference @ Y),
        (image @ Y),
        gaussian_weights=True,
        sigma=1.5,
        use_sample_covariance=False,
        data_range=1,
    )
    assert ssim(reference, image, channel="y") == pytest.approx(wanted, abs=1e-4)


@given(gain=st.floats(0.3, 1.0), offset=st.floats(0, 0.1), tint=st.floats(0.5, 1.0))
def test_affine_psnr_does_not_see_light_and_colour(gain: float, offset: float, tint: float) -> None:
    reference, _ = pair()
    image = (reference * [gain, gain * tint, gain] + offset).astype(np.float32)
    fov = disc()
    assert affine_psnr(reference, image, fov) > 50
    assert affine_psnr(reference, image, fov) >= psnr(reference, image, fov)


def test_affine_psnr_of_a_flat_picture_is_that_of_the_mean() -> None:
    reference, _ = pair()
    fov = disc()
    mean = np.broadcast_to(reference[fov].mean(axis=0), reference.shape).astype(np.float32)
    found = affine_psnr(reference, np.full_like(reference, 0.5), fov)
    assert found == pytest.approx(psnr(reference, mean, fov), abs=0.02)


def test_compare_gives_every_number_for_masked_pictures() -> None:
    reference, image = pair()
    fov = disc()
    scores = compare_pictures(reference, image, fov)
    assert set(scores) == {
        "psnr_full",
        "psnr_fov",
        "psnr_affine",
        "psnr_fov_y",
        "psnr_fov_g",
        "ssim_full",
        "ssim_fov",
        "rmse",
        "rmse_fov",
    }
    black = fov[..., None]
    assert scores["psnr_full"] == pytest.approx(psnr(reference * black, image * black))
    assert scores["psnr_full"] > scores["psnr_fov"]
    assert scores["rmse_fov"] > scores["rmse"]
    image[~fov] = 0.9
    again = compare_pictures(reference, image, fov)
    assert again == pytest.approx(scores)


def test_unequal_sizes_are_refused_with_both_sizes() -> None:
    reference, image = pair()
    with pytest.raises(MeasureError, match="90 x 70 and 80 x 70"):
        compare_pictures(reference, image[:, :80], disc())


@pytest.mark.parametrize("measure", [psnr, rmse, ssim, affine_psnr])
def test_an_empty_field_is_refused(measure: object) -> None:
    reference, image = pair()
    with pytest.raises(MeasureError, match="empty"):
        measure(reference, image, np.zeros(reference.shape[:2], bool))  # type: ignore[operator]


def test_ssim_refuses_what_no_window_fits_in() -> None:
    tiny = np.zeros((10, 40, 3), np.float32)
    with pytest.raises(MeasureError, match="too small"):
        ssim(tiny, tiny)
