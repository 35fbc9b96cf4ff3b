import cv2
import numpy as np
import pytest

from retinaview.imaging.blobs import SpotScales

SIDE = 512


def grain() -> np.ndarray:  # type: ignore[type-arg]
    return np.random.default_rng(1).normal(0, 0.01, (SIDE, SIDE)).astype(np.float32)


@pytest.mark.parametrize("radius", [2, 4, 8, 12])
@pytest.mark.parametrize("depth", [-0.2, 0.2])
def test_a_spot_is_found_where_and_as_large_as_it_is(radius: int, depth: float) -> None:
    plane = grain()
    cover = np.zeros_like(plane)
    cv2.circle(cover, (300, 200), radius, 1.0, -1)
    plane += np.float32(depth) * cover
    best = SpotScales(plane, np.ones(plane.shape, bool), SIDE).peaks(6.0)[0]
    assert abs(best.y - 200) <= 2
    assert abs(best.x - 300) <= 2
    assert best.is_dark == (depth < 0)
    assert 0.5 < best.radius_px / radius < 2
    assert best.roundness > 0.5


def test_grain_alone_is_no_spot() -> None:
    assert not SpotScales(grain(), np.ones((SIDE, SIDE), bool), SIDE).peaks(7.0)


def test_a_line_is_not_round() -> None:
    plane = grain()
    plane[250:254, :] -= 0.2
    found = SpotScales(plane, np.ones(plane.shape, bool), SIDE).peaks(8.0)
    on_line = [peak for peak in found if abs(peak.y - 252) < 4 and 40 < peak.x < 470]
    assert on_line
    assert np.median([peak.roundness for peak in on_line]) < 0.3


def test_nothing_is_found_outside() -> None:
    plane = np.zeros((SIDE, SIDE), np.float32)
    plane[100, 100] = 1
    inside = np.zeros(plane.shape, bool)
    inside[200:] = True
    assert not SpotScales(plane, inside, SIDE).peaks(4.0)
    assert not SpotScales(plane, np.zeros(plane.shape, bool), SIDE).peaks(4.0)
