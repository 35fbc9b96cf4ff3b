import numpy as np
import pytest

from retinaview.imaging.quality_view import DETAIL_SIDE
from retinaview.networks.quality_net import FAULTS, KINDS
from trainer.imitations import NATURAL, NATURAL_TEST, draw_imitation
from trainer.photographs import Photograph, draw_phantoms
from trainer.quality_data import (
    DOUBT,
    GOOD_BELOW,
    REJECT_ABOVE,
    draw_quality_sample,
    draw_severities,
    grade_chances,
    grade_of,
    joint_severity,
    spoil,
    vary_camera,
)


@pytest.fixture(scope="module")
def phantom() -> Photograph:
    return draw_phantoms(1, DETAIL_SIDE, 2)[0]


def test_a_sample_is_replayed_by_its_seed(phantom: Photograph) -> None:
    first, second = (
        draw_quality_sample(phantom, [phantom], np.random.default_rng(8), 0.0) for _ in range(2)
    )
    np.testing.assert_array_equal(first.planes, second.planes)
    assert first.planes.shape == (128, 128, 7)
    assert first.local.shape == (len(FAULTS), 16, 16)
    assert first.grade.sum() == pytest.approx(1, abs=1e-5)


def test_other_pictures_carry_no_grade(phantom: Photograph) -> None:
    sample = draw_quality_sample(phantom, [], np.random.default_rng(1), 1.0)
    assert sample.kind > 0
    assert not sample.severity.any()


def test_nothing_drawn_is_nothing_spoilt(phantom: Photograph) -> None:
    rgb, mask = vary_camera(phantom, [], np.random.default_rng(0))
    spoilt = spoil(rgb, mask, {}, np.random.default_rng(0))
    assert not spoilt.severity.any()
    assert not spoilt.local.any()
    assert np.abs(spoilt.rgb - rgb)[mask].mean() < 0.02
    assert not spoilt.rgb[~mask].any()


def test_severities_lead_to_grades() -> None:
    assert grade_of(joint_severity(np.array([0.1, 0.1, 0, 0]))) == 0
    assert grade_of(joint_severity(np.array([0.3, 0.1, 0, 0]))) == 1
    assert grade_of(joint_severity(np.array([0.5, 0.5, 0, 0]))) == 2
    for joint in np.linspace(0, 1, 21):
        chances = grade_chances(float(joint))
        assert chances.sum() == pytest.approx(1, abs=1e-5)
        assert chances.min() >= 0
        if min(abs(joint - GOOD_BELOW), abs(joint - REJECT_ABOVE)) > DOUBT:
            assert int(chances.argmax()) == grade_of(float(joint))


def test_draws_hold_every_fault_and_none() -> None:
    rng = np.random.default_rng(4)
    draws = [draw_severities(rng) for _ in range(300)]
    assert set(FAULTS) == {name for each in draws for name in each}
    assert any(not each for each in draws)
    assert all(0 <= value <= 1 for each in draws for value in each.values())


@pytest.mark.parametrize("kind", range(1, len(KINDS)))
def test_every_imitation_is_drawn_in_range(phantom: Photograph, kind: int) -> None:
    for seed in range(4):
        rgb, mask, number = draw_imitation(phantom, np.random.default_rng(seed), kind)
        assert number == kind
        assert rgb.shape == (DETAIL_SIDE, DETAIL_SIDE, 3)
        assert rgb.dtype == np.float32
        assert rgb.min() >= 0
        assert rgb.max() <= 1
        assert mask.any()
        assert not rgb[~mask].any()


def test_test_pictures_are_kept_from_training() -> None:
    assert not set(NATURAL) & set(NATURAL_TEST)
