import numpy as np
import pytest

from retinaview.errors import MeasureError
from retinaview.metrics.outlines import centre_of, dice, vertical_ratio


def square(top: int, bottom: int) -> "np.ndarray[tuple[int, int], np.dtype[np.bool_]]":
    mask = np.zeros((20, 20), bool)
    mask[top:bottom, 4:8] = True
    return mask


def test_dice_is_twice_the_overlap_over_both() -> None:
    assert dice(square(0, 10), square(0, 10)) == 1
    assert dice(square(0, 10), square(5, 15)) == pytest.approx(0.5)
    assert dice(square(0, 0), square(5, 15)) == 0


def test_the_ratio_is_of_rows() -> None:
    assert vertical_ratio(square(4, 9), square(2, 12)) == pytest.approx(0.5)
    assert vertical_ratio(square(0, 0), square(2, 12)) == 0
    assert centre_of(square(2, 5)) == (3, 5.5)


def test_an_empty_truth_cannot_be_measured_against() -> None:
    empty = square(0, 0)
    with pytest.raises(MeasureError):
        dice(square(0, 3), empty)
    with pytest.raises(MeasureError):
        dice(square(0, 3), np.ones((4, 4), bool))
    with pytest.raises(MeasureError):
        vertical_ratio(square(0, 3), empty)
    with pytest.raises(MeasureError):
        centre_of(empty)
