import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from scipy import ndimage

from retinaview.errors import MeasureError
from retinaview.metrics import detail_ratio, sharpness, spot_contrast

Rgb = NDArray[np.float32]
Mask = NDArray[np.bool_]
SIDE = 200


def field(side: int = SIDE) -> Mask:
    yy, xx = np.mgrid[:side, :side]
    return np.asarray((yy - side / 2) ** 2 + (xx - side / 2) ** 2 < (0.45 * side) ** 2)


def textured(seed: int = 0) -> Rgb:
    rng = np.random.default_rng(seed)
    plane = 0.5 + 0.1 * cv2.GaussianBlur(rng.normal(0, 4, (SIDE, SIDE)), (0, 0), 1.2)
    return np.clip(np.dstack([plane, 0.8 * plane, 0.4 * plane]), 0, 1).astype(np.float32)


def blurred(rgb: Rgb, sigma: float) -> Rgb:
    return np.asarray(cv2.GaussianBlur(rgb, (0, 0), sigma), np.float32)


def test_sharpness_is_the_variance_of_the_laplacian() -> None:
    rgb, fov = textured(), np.ones((SIDE, SIDE), bool)
    inner = np.s_[3:-3, 3:-3]
    wanted = ndimage.laplace(rgb[..., 1].astype(float))[inner].var()
    assert sharpness(rgb, fov) == pytest.approx(wanted, rel=1e-4)


def test_sharpness_falls_with_blur() -> None:
    values = [sharpness(blurred(textured(), sigma), field()) for sigma in (0.4, 0.8, 1.5, 3)]
    assert values == sorted(values, reverse=True)
    assert values[-1] < 0.1 * values[0]


def test_the_edge_of_the_field_is_no_detail() -> None:
    fov = field()
    flat = np.where(fov[..., None], 0.6, 0).astype(np.float32) * np.ones(3, np.float32)
    assert sharpness(flat, fov) < 1e-9


def test_a_tiny_field_cannot_be_measured() -> None:
    fov = np.zeros((SIDE, SIDE), bool)
    fov[:9, :9] = True
    with pytest.raises(MeasureError, match="too small"):
        sharpness(textured(), fov)


def test_detail_ratio_is_one_for_the_target_and_below_for_a_blurred_one() -> None:
    target, fov = textured(), field()
    assert detail_ratio(target, target, fov) == pytest.approx(1)
    assert detail_ratio(blurred(target, 1.5), target, fov) < 0.5
    assert detail_ratio(np.float32(0.5) * target, target, fov) == pytest.approx(0.25, rel=1e-3)


def test_detail_ratio_needs_a_target_with_detail() -> None:
    flat = np.full((SIDE, SIDE, 3), 0.5, np.float32)
    with pytest.raises(MeasureError, match="no detail"):
        detail_ratio(textured(), flat, field())


def spots_at(*centres: tuple[int, int], radius: int = 8) -> Mask:
    drawn = np.zeros((SIDE, SIDE), np.uint8)
    for y, x in centres:
        cv2.circle(drawn, (x, y), radius, 1, -1)
    return drawn > 0


@pytest.mark.parametrize("height", [0.2, -0.15, 0.03])
def test_spot_contrast_is_the_height_of_the_spot(height: float) -> None:
    reference, spots = textured(), spots_at((100, 100), (60, 120))
    image = (reference + height * spots[..., None]).astype(np.float32)
    assert spot_contrast(image, reference, spots, field()) == pytest.approx(abs(height), rel=1e-3)


def test_spot_contrast_ignores_what_spot_and_surround_share() -> None:
    rng = np.random.default_rng(1)
    reference, spots = textured(), spots_at((100, 100))
    image = reference + 0.1 + rng.normal(0, 0.02, reference.shape).astype(np.float32)
    assert spot_contrast(image, reference, spots, field()) < 0.005
    assert spot_contrast(reference, reference, spots, field()) == 0


def test_a_large_spot_weighs_more() -> None:
    reference = textured()
    large, small = spots_at((100, 130), radius=16), spots_at((100, 60), radius=4)
    image = (reference + 0.2 * large[..., None]).astype(np.float32)
    found = spot_contrast(image, reference, large | small, field())
    share = large.sum() / (large.sum() + small.sum())
    assert found == pytest.approx(0.2 * share, rel=1e-3)


def test_spots_outside_the_field_do_not_count() -> None:
    reference, spots = textured(), spots_at((5, 5), radius=4)
    with pytest.raises(MeasureError, match="No spot"):
        spot_contrast(reference, reference, spots, field())
