import cv2
import numpy as np
import pytest
from fakes import make_image

from retinaview.imaging.phantom import draw_phantom
from retinaview.imaging.quality_view import (
    DETAIL_SIDE,
    PLANES,
    VIEW_SIDE,
    colourfulness,
    cut_square,
    planes_of,
)
from retinaview.imaging.square_frame import SquareFrame


def test_the_square_is_that_of_the_square_frame() -> None:
    image = draw_phantom(1, 600, frame=(500, 700)).image
    square = cut_square(image)
    frame = SquareFrame.of(image.fov, DETAIL_SIDE)
    assert square.native_side == frame.native_side
    both = square.mask & frame.mask_to_square(image.fov)
    assert both.sum() > 0.99 * square.mask.sum()
    assert np.abs(square.rgb - frame.to_square(image.rgb))[both].mean() < 0.01


def test_the_surround_is_black_and_without_detail() -> None:
    square = cut_square(make_image(200, 260))
    planes = planes_of(square.rgb, square.mask)
    assert planes.shape == (VIEW_SIDE, VIEW_SIDE, PLANES)
    assert planes.dtype == np.float32
    outside = planes[..., 3] == 0
    assert outside.any()
    assert not planes[outside].any()


def test_blur_takes_detail_away_the_finest_first() -> None:
    square = cut_square(draw_phantom(2, 512).image)
    sharp = planes_of(square.rgb, square.mask)
    soft = planes_of(cv2.GaussianBlur(square.rgb, (0, 0), 2), square.mask)
    inside = sharp[..., 3] == 1
    lost = (sharp - soft)[inside][:, 4:].mean(axis=0)
    assert lost[0] > lost[2] > 0
    assert lost[0] > 0.5


def test_colourfulness_of_grey_is_nothing() -> None:
    image = make_image(100, 100)
    grey = np.repeat(image.rgb.mean(2, keepdims=True), 3, axis=2)
    assert colourfulness(grey, image.fov) == pytest.approx(0, abs=1e-6)
    assert colourfulness(image.rgb, image.fov) > 0.3
    assert colourfulness(image.rgb, np.zeros_like(image.fov)) == 0
    assert colourfulness(np.zeros_like(image.rgb), image.fov) == 0
