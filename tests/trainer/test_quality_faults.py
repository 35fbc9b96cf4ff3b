import numpy as np
import pytest

from retinaview.imaging.phantom import draw_phantom
from trainer.quality_faults import FAULTS, overall

SIDE = 192


def clean() -> tuple[np.ndarray, np.ndarray]:
    image = draw_phantom(5, SIDE).image
    rgb = image.rgb.copy()
    rgb[~image.fov] = 0
    return rgb, image.fov


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_replayed_by_its_seed(name: str) -> None:
    rgb, mask = clean()
    first, second = (FAULTS[name](rgb, mask, 0.6, np.random.default_rng(3)) for _ in range(2))
    np.testing.assert_array_equal(first[0], second[0])
    np.testing.assert_array_equal(first[1], second[1])
    assert first[0].dtype == np.float32
    assert first[1].min() >= 0
    assert first[1].max() <= 1


@pytest.mark.parametrize("name", FAULTS)
def test_more_severe_is_further_from_the_good_photograph(name: str) -> None:
    rgb, mask = clean()
    far = []
    for severity in (0.1, 0.4, 0.9):
        pairs = [FAULTS[name](rgb, mask, severity, np.random.default_rng(n)) for n in range(8)]
        far.append(float(np.mean([np.abs(p[0] - rgb)[mask].mean() for p in pairs])))
    assert far[0] < far[1] < far[2]


def test_an_even_fault_is_as_severe_on_the_whole_as_at_each_place() -> None:
    _, mask = clean()
    assert overall("blur", np.full(mask.shape, 0.4, np.float32), mask) == pytest.approx(0.4)
    assert overall("light", np.zeros(mask.shape, np.float32), mask) == 0
    assert overall("blur", np.ones(mask.shape, np.float32), np.zeros_like(mask)) == 0


def test_a_few_spots_are_slight_and_many_severe() -> None:
    _, mask = clean()
    few, many = np.zeros(mask.shape, np.float32), np.zeros(mask.shape, np.float32)
    few[90:98, 90:98] = 1
    many[::2] = 1
    assert overall("artefacts", few, mask) < 0.3
    assert overall("artefacts", many, mask) == 1
