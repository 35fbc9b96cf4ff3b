import numpy as np
import pytest
from numpy.typing import NDArray

from retinaview.errors import MeasureError
from retinaview.metrics.vessel_measures import (
    Counts,
    LevelCounts,
    area_under_curve,
    best_threshold,
    cl_dice,
    measure_vessels,
    thin_sensitivity,
    thin_vessels,
)

SHAPE = (64, 64)
FOV = np.ones(SHAPE, bool)


def stripe(top: int, bottom: int) -> NDArray[np.bool_]:
    mask = np.zeros(SHAPE, bool)
    mask[top:bottom, 4:60] = True
    return mask


def test_a_perfect_answer_scores_one() -> None:
    drawn = stripe(10, 14)
    found = measure_vessels(drawn, drawn, FOV)
    scores = (found.accuracy, found.sensitivity, found.specificity, found.f1, found.iou, found.mcc)
    assert scores == pytest.approx((1,) * 6)
    assert found.cl_dice == 1
    assert found.mean_iou == 1


def test_measures_follow_their_definitions() -> None:
    counts = Counts(hits=30, false_alarms=10, misses=20, background=140)
    assert counts.accuracy == pytest.approx(170 / 200)
    assert counts.sensitivity == pytest.approx(30 / 50)
    assert counts.specificity == pytest.approx(140 / 150)
    assert counts.f1 == pytest.approx(60 / 90)
    assert counts.iou == pytest.approx(30 / 60)
    assert counts.mean_iou == pytest.approx((30 / 60 + 140 / 170) / 2)
    truth = np.repeat([1, 0, 1, 0], [30, 10, 20, 140])
    answer = np.repeat([1, 1, 0, 0], [30, 10, 20, 140])
    assert counts.mcc == pytest.approx(np.corrcoef(truth, answer)[0, 1])


def test_pooling_adds_pixels() -> None:
    one, other = Counts(1, 2, 3, 4), Counts(5, 6, 7, 8)
    assert one + other == Counts(6, 8, 10, 12)


def test_nothing_outside_the_field_counts() -> None:
    drawn, found = stripe(10, 14), stripe(10, 14)
    found[40:] = True
    fov = FOV.copy()
    fov[40:] = False
    assert measure_vessels(found, drawn, fov).f1 == 1


def test_area_under_curve_is_the_chance_to_outrank() -> None:
    rng = np.random.default_rng(3)
    drawn = rng.random(SHAPE) < 0.2
    values = np.round(rng.random(SHAPE) + 0.3 * drawn, 2).astype(np.float32)
    above, below = values[drawn][:, None], values[~drawn]
    chance = (above > below).mean() + 0.5 * (above == below).mean()
    assert area_under_curve(values, drawn, FOV) == pytest.approx(float(chance))


def test_cl_dice_cares_for_lines_not_for_width() -> None:
    wide, narrow = stripe(10, 17), stripe(12, 15)
    assert cl_dice(wide, narrow) > 0.9
    assert Counts.of(narrow, wide, FOV).f1 < 0.7
    broken = narrow.copy()
    broken[:, 20:50] = False
    assert cl_dice(broken, narrow) < 0.75


def test_cl_dice_of_two_empty_masks_is_one() -> None:
    empty = np.zeros(SHAPE, bool)
    assert cl_dice(empty, empty) == 1
    assert cl_dice(empty, stripe(10, 14)) == 0


def test_thin_vessels_are_told_by_width_at_512_px() -> None:
    fov = np.ones((512, 512), bool)
    drawn = np.zeros((512, 512), bool)
    drawn[100:102, 20:500] = True
    drawn[300:312, 20:500] = True
    thin = thin_vessels(drawn, fov)
    assert thin[100:102, 60:460].all()
    assert not thin[300:312, 60:460].any()
    found = drawn.copy()
    found[100:102, :260] = False
    assert thin_sensitivity(found, drawn, fov) == pytest.approx(0.5, abs=0.03)


def test_without_thin_vessels_their_share_is_unknown() -> None:
    fov = np.ones((512, 512), bool)
    drawn = np.zeros((512, 512), bool)
    drawn[300:330, :] = True
    assert thin_sensitivity(drawn, drawn, fov) is None


def test_the_best_threshold_parts_the_classes() -> None:
    drawn = stripe(10, 14)
    values = np.where(drawn, 0.7, 0.2).astype(np.float32)
    threshold, f1 = best_threshold([LevelCounts.of(values, drawn, FOV)])
    assert 0.2 < threshold <= 0.7
    assert f1 == 1


def test_levels_agree_with_counting() -> None:
    rng = np.random.default_rng(5)
    drawn = rng.random(SHAPE) < 0.2
    values = np.clip(rng.random(SHAPE) * 0.7 + 0.3 * drawn, 0, 1).astype(np.float32)
    levels = LevelCounts.of(values, drawn, FOV)
    assert levels.f1[400] == pytest.approx(Counts.of(values >= 0.4, drawn, FOV).f1)
    assert levels.area == pytest.approx(area_under_curve(values, drawn, FOV), abs=1e-3)
    pooled = levels + levels
    assert pooled.area == pytest.approx(levels.area)


@pytest.mark.parametrize("drawn", [np.zeros(SHAPE, bool), np.ones(SHAPE, bool)])
def test_nothing_to_compare_with_is_one_sentence(drawn: NDArray[np.bool_]) -> None:
    with pytest.raises(MeasureError, match="no drawn vessels"):
        measure_vessels(stripe(1, 2), drawn, FOV)


def test_sizes_have_to_agree() -> None:
    with pytest.raises(MeasureError, match="one size"):
        measure_vessels(stripe(1, 2), stripe(1, 2), np.ones((3, 3), bool))
