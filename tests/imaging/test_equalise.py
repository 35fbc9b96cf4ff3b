import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retinaview.imaging.equalise import equalise


def shaded(height: int = 256, width: int = 320, seed: int = 0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    yy, xx = np.mgrid[:height, :width]
    plane = 0.4 + 0.2 * xx / width + 0.05 * np.sin(yy / 9) + rng.normal(0, 0.03, (height, width))
    return (np.rint(np.clip(plane, 0, 1) * 255) / 255).astype(np.float32)


@pytest.mark.parametrize("clip", [1.0, 2.0, 4.0, 40.0])
@pytest.mark.parametrize("tiles", [4, 8])
def test_8_bit_planes_come_out_as_with_opencv(clip: float, tiles: int) -> None:
    plane = shaded(512, 640)
    filter_8 = cv2.createCLAHE(clip, (tiles, tiles))
    wanted = filter_8.apply(np.rint(plane * 255).astype(np.uint8)) / 255
    found = equalise(plane, clip, tiles)
    # OpenCV hands out whole counts, so its small tiles are off by some levels themselves
    assert np.abs(found - wanted).max() < 5 / 255
    assert np.abs(found - wanted).mean() < 2.5 / 255


def test_a_fine_ramp_gets_no_bands() -> None:
    ramp = np.broadcast_to(np.linspace(0.4, 0.5, 4000, dtype=np.float32), (64, 4000))
    found = equalise(np.ascontiguousarray(ramp), 2.0, 1)
    assert np.unique(found[0]).size > 3000
    assert (np.diff(found[0]) >= 0).all()
    assert np.diff(found[0]).max() < 0.5 / 255


def test_contrast_grows_but_by_no_more_than_the_limit() -> None:
    plane = shaded()
    gentle, strong = equalise(plane, 2.0, 8), equalise(plane, 6.0, 8)
    assert plane.std() < gentle.std() < strong.std()
    ramp = np.broadcast_to(np.linspace(0.45, 0.55, 500, dtype=np.float32), (500, 500))
    slope = np.diff(equalise(np.ascontiguousarray(ramp), 3.0, 1)[0]).max() / (0.1 / 499)
    assert slope <= 4.1


@settings(max_examples=25, deadline=None)
@given(
    height=st.integers(1, 60),
    width=st.integers(1, 60),
    clip=st.floats(1, 10),
    tiles=st.integers(1, 16),
    level=st.floats(0, 1),
)
def test_any_size_stays_in_range(
    height: int, width: int, clip: float, tiles: int, level: float
) -> None:
    rng = np.random.default_rng(height * 100 + width)
    plane = (level * rng.random((height, width))).astype(np.float32)
    found = equalise(plane, clip, tiles)
    assert found.shape == plane.shape
    assert found.dtype == np.float32
    assert np.isfinite(found).all()
    assert found.min() >= 0
    assert found.max() <= 1
    np.testing.assert_array_equal(found, equalise(plane, clip, tiles))
