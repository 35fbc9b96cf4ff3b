import cv2
import numpy as np
import pytest

from retinaview.imaging.decimate import SIGMA_SHARE, decimate, decimation_taps


@pytest.mark.parametrize("factor", [2, 4, 8, 16])
def test_a_ramp_stays_where_it_is(factor: int) -> None:
    large = np.linspace(0.1, 0.9, 16 * factor, dtype=np.float32)
    picture = np.ascontiguousarray(np.broadcast_to(large[:, None, None], (16 * factor, 32, 3)))
    small = decimate(picture, factor)
    assert small.shape == (16, 32 // factor, 3)
    middle = large.reshape(16, factor).mean(1)
    inner = slice(3, -3)  # the frame is mirrored at its rim, a ramp goes on
    assert np.abs(small[inner, 0, 0] - middle[inner]).max() < 1 / 255
    again = cv2.resize(small, (32, 16 * factor), interpolation=cv2.INTER_CUBIC)
    rim = 4 * factor
    assert np.abs(again[rim:-rim, 0, 0] - large[rim:-rim]).max() < 1.5 / 255


def test_the_taps_are_the_gaussian() -> None:
    taps = decimation_taps(4)
    assert taps.sum() == pytest.approx(1, abs=1e-6)
    assert np.allclose(taps, taps[::-1])
    place = np.arange(len(taps)) - (len(taps) - 1) / 2
    assert np.sqrt((taps * place**2).sum()) == pytest.approx(SIGMA_SHARE * 4, rel=0.02)


def test_it_is_rounded_to_bytes() -> None:
    picture = np.random.default_rng(1).random((16, 16, 3), np.float32)
    levels = decimate(picture, 2) * 255
    assert np.abs(levels - np.rint(levels)).max() < 1e-4


def test_sizes_that_do_not_fit_are_refused() -> None:
    with pytest.raises(ValueError, match="multiples"):
        decimate(np.zeros((15, 16, 3), np.float32), 2)
    with pytest.raises(ValueError, match="even"):
        decimation_taps(3)
