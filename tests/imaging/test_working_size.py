import cv2
import numpy as np
import pytest

from retinaview.core.image import FieldOfView, FovBasis, FundusImage, Rgb, Source
from retinaview.imaging.working_size import bring_back, cut_field, native_side


def make_photograph(height: int = 300, width: int = 400, radius: float = 140) -> FundusImage:
    rows, columns = np.mgrid[:height, :width].astype(np.float32)
    mask = (rows - height / 2) ** 2 + (columns - width / 2) ** 2 <= radius**2
    rng = np.random.default_rng(0)
    coarse = rng.random((height // 10, width // 10, 3)).astype(np.float32)
    rgb: Rgb = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    rgb = (rgb.clip(0, 1) * 0.4 + 0.2 + rng.normal(0, 0.02, rgb.shape)).astype(np.float32)
    rgb[~mask] = 0.01
    return FundusImage(rgb, FieldOfView(mask, None, FovBasis.CIRCLE), Source("x", "0"))


def brighten(rgb: Rgb) -> Rgb:
    return (rgb * np.array((1.3, 1.1, 0.9), np.float32) + np.float32(0.02)).clip(0, 1)


def test_native_size_is_pasted() -> None:
    image = make_photograph()
    square = cut_field(image, native_side(image))
    brought = bring_back(image, square, brighten(square.rgb))
    assert brought.working is None
    assert brought.detail_px is None
    assert np.allclose(brought.rgb[image.fov], brighten(image.rgb)[image.fov], atol=1e-6)
    assert np.array_equal(brought.rgb[~image.fov], image.rgb[~image.fov])


@pytest.mark.parametrize("side", [64, 128])
def test_smaller_size_is_carried_up_with_full_sharpness(side: int) -> None:
    image = make_photograph()
    square = cut_field(image, side)
    brought = bring_back(image, square, brighten(square.rgb))
    inner = cv2.erode(image.fov.astype(np.uint8), np.ones((31, 31))) > 0
    assert brought.detail_px == side
    assert brought.working is not None
    assert brought.working.shape == (side, side, 3)
    assert np.abs(brought.rgb - brighten(image.rgb))[inner].mean() < 2 / 255
    fine = [cv2.Laplacian(p[..., 1], cv2.CV_32F)[inner].var() for p in (brought.rgb, image.rgb)]
    assert fine[0] > 0.9 * fine[1]
    assert np.array_equal(brought.rgb[~image.fov], image.rgb[~image.fov])


def test_larger_size_is_shrunk_back() -> None:
    image = make_photograph(90, 100, 40)
    square = cut_field(image, 256)
    brought = bring_back(image, square, brighten(square.rgb))
    assert brought.detail_px is None
    assert brought.rgb.shape == image.rgb.shape
    inner = cv2.erode(image.fov.astype(np.uint8), np.ones((9, 9))) > 0
    assert np.abs(brought.rgb - brighten(image.rgb))[inner].mean() < 4 / 255


def test_square_is_black_outside_the_field() -> None:
    square = cut_field(make_photograph(), 100)
    assert square.rgb.shape == (100, 100, 3)
    assert not square.rgb[~square.mask].any()
    assert 0.7 < square.mask.mean() < 0.8
