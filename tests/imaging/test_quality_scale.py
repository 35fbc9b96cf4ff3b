import numpy as np
import pytest

from retinaview.imaging.quality_scale import QualityScale


def test_as_it_stands_answers_are_read_as_given() -> None:
    scale = QualityScale()
    chances = [0.2, 0.5, 0.3]
    np.testing.assert_allclose(scale.grades(chances), chances, atol=1e-6)
    assert scale.severity("light", 0.4) == pytest.approx(0.4)


@pytest.mark.parametrize("chances", [[1, 0, 0], [0, 0, 1], [0.1, 0.1, 0.8], [0.5, 0.5, 0]])
def test_chances_stay_chances(chances: list[float]) -> None:
    scale = QualityScale(good_slope=0.5, good_shift=-2, reject_slope=3, reject_shift=4)
    found = scale.grades(chances)
    assert found.sum() == pytest.approx(1, abs=1e-6)
    assert found.min() >= 0
    assert found.max() <= 1


def test_a_shift_makes_it_stricter_and_worse_stays_worse() -> None:
    strict = QualityScale(good_shift=1.5, contrast_slope=2, contrast_shift=1)
    assert strict.grades([0.7, 0.2, 0.1])[0] < 0.5
    rated = [strict.severity("contrast", value) for value in (0.1, 0.3, 0.6, 0.9)]
    assert rated == sorted(rated)
    assert rated[-1] > 0.9


def test_the_scale_is_taken_out_of_a_config() -> None:
    scale, rest = QualityScale.taken_from({"widths": [8], "hidden": 8, "reject_shift": -1})
    assert scale == QualityScale(reject_shift=-1)
    assert rest == {"widths": [8], "hidden": 8}
    with pytest.raises(ValueError, match="could not convert"):
        QualityScale.taken_from({"reject_shift": "much"})
