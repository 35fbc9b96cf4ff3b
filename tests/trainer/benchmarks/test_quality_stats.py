import numpy as np
import pytest

from trainer.benchmarks.quality_stats import (
    auc,
    balanced_accuracy,
    balanced_interval,
    calibration_error,
    confusion,
    draw_reliability,
    rank_correlation,
    reliability,
)


def test_balanced_accuracy_is_the_mean_recall_of_those_present() -> None:
    assert balanced_accuracy([0, 0, 0, 2], [0, 0, 1, 2]) == pytest.approx((2 / 3 + 1) / 2)
    assert balanced_accuracy([1, 1], [1, 0]) == 0.5


def test_confusion_has_the_truth_in_rows() -> None:
    np.testing.assert_array_equal(
        confusion([0, 0, 2], [0, 1, 2], 3), [[1, 1, 0], [0, 0, 0], [0, 0, 1]]
    )


def test_the_interval_holds_the_value_and_draws_whole_eyes() -> None:
    rng = np.random.default_rng(0)
    truth = rng.integers(0, 3, 300)
    found = np.where(rng.random(300) < 0.8, truth, (truth + 1) % 3)
    many = balanced_interval(truth.tolist(), found.tolist(), [str(n) for n in range(300)])
    few = balanced_interval(truth.tolist(), found.tolist(), [str(n // 30) for n in range(300)])
    for interval in (many, few):
        assert interval.low < interval.value < interval.high
    assert many.value == few.value


def test_calibration_of_honest_answers_is_near_nothing() -> None:
    rng = np.random.default_rng(1)
    sure = rng.uniform(0, 1, 20000)
    honest = reliability(sure.tolist(), (rng.random(20000) < sure).tolist())
    assert sum(each.count for each in honest) == 20000
    assert calibration_error(honest) < 0.02
    assert calibration_error(reliability([0.9] * 10, [False] * 10)) == pytest.approx(0.9)


def test_auc_and_ranks() -> None:
    assert auc([2, 3], [0, 1]) == 1
    assert auc([1, 1], [1, 1]) == 0.5
    assert rank_correlation([1, 2, 3, 4], [10, 20, 30, 99]) == pytest.approx(1)
    assert rank_correlation([1, 1, 2], [3, 3, 1]) == pytest.approx(-1)


def test_the_diagram_is_a_picture() -> None:
    picture = draw_reliability(reliability([0.5, 0.95], [True, False]), "a test")
    assert picture.dtype == np.uint8
    assert picture.ndim == 3
    assert picture.std() > 0
