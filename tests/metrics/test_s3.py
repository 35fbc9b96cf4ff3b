from itertools import pairwise

import cv2
import numpy as np
import pytest

from retinaview.errors import MeasureError
from retinaview.imaging.phantom import draw_phantom
from retinaview.metrics import s3


def test_it_falls_with_blur() -> None:
    image = draw_phantom(4, 256).image
    sigmas = (0.5, 0.8, 1.2, 1.6)
    blurred = [cv2.GaussianBlur(image.rgb, (0, 0), sigma) for sigma in sigmas]
    found = [s3(picture, image.fov) for picture in (image.rgb, *blurred)]
    assert all(one > 1.1 * other for one, other in pairwise(found))
    assert 0 < found[-1] < found[0] < 0.5


def test_edges_are_sharp_and_a_flat_field_is_not() -> None:
    fov = np.ones((96, 96), bool)
    squares = (np.indices((96, 96)) // 7).sum(0) % 2
    edges = np.repeat(squares[..., None], 3, 2).astype(np.float32)
    assert s3(edges, fov) > 0.7
    assert s3(np.full((96, 96, 3), 0.5, np.float32), fov) == 0


def test_only_the_field_counts() -> None:
    fov = np.zeros((128, 128), bool)
    fov[:, :64] = True
    picture = np.full((128, 128, 3), 0.5, np.float32)
    picture[:, 64:] = np.random.default_rng(1).random((128, 64, 3), np.float32)
    assert s3(picture, fov) == 0
    assert s3(picture, ~fov) > 0.5


@pytest.mark.parametrize("shape", [(20, 90), (64, 64)])
def test_too_small_a_field_is_said(shape: tuple[int, int]) -> None:
    with pytest.raises(MeasureError, match="too small"):
        s3(np.zeros((*shape, 3), np.float32), np.zeros(shape, bool))
