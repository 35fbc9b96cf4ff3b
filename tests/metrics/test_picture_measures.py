import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from skimage.measure import shannon_entropy

from retinaview.core.overlay import Subject
from retinaview.errors import MeasureError
from retinaview.imaging.colour import grey
from retinaview.metrics import brightness, entropy, light_unevenness, measure_picture, sharpness
from retinaview.metrics.planes import shrink_to_field

Rgb = NDArray[np.float32]
Mask = NDArray[np.bool_]


def field(height: int, width: int, share: float = 0.46) -> Mask:
    yy, xx = np.mgrid[:height, :width]
    radius = share * min(height, width)
    return np.asarray((yy - height / 2) ** 2 + (xx - width / 2) ** 2 < radius**2)


def noise(height: int, width: int, seed: int = 0) -> Rgb:
    return np.random.default_rng(seed).random((height, width, 3), dtype=np.float32)


def test_entropy_agrees_with_scikit_image() -> None:
    rgb, fov = noise(60, 70), field(60, 70)
    levels = np.rint(grey(rgb)[fov] * 255).astype(np.uint8)
    assert entropy(rgb, fov) == pytest.approx(shannon_entropy(levels, base=2), abs=1e-6)


@given(levels=st.integers(1, 8))
def test_entropy_of_equally_frequent_levels_is_their_logarithm(levels: int) -> None:
    values = (np.arange(64 * 64) % 2**levels) / (2**levels - 1) if levels else 0
    rgb = np.repeat(np.reshape(values, (64, 64, 1)), 3, axis=2).astype(np.float32)
    assert entropy(rgb, np.ones((64, 64), bool)) == pytest.approx(levels, abs=1e-9)


def test_entropy_of_one_level_is_zero() -> None:
    assert entropy(np.full((20, 20, 3), 0.4, np.float32), np.ones((20, 20), bool)) == 0


def test_brightness_is_the_mean_grey_of_the_field_alone() -> None:
    rgb, fov = noise(60, 70), field(60, 70)
    assert brightness(rgb, fov) == pytest.approx(float((rgb @ [0.299, 0.587, 0.114])[fov].mean()))
    rgb[~fov] = 1
    assert brightness(rgb, fov) < 0.6


def test_even_light_is_even_up_to_the_rim() -> None:
    fov = field(300, 340)
    rgb = np.where(fov[..., None], 0.5, 0).astype(np.float32) * np.ones(3, np.float32)
    assert light_unevenness(rgb, fov) < 1e-5


@given(slope=st.floats(0.1, 0.9))
def test_a_steeper_ramp_is_more_uneven(slope: float) -> None:
    fov = field(200, 200)

    def ramp(steepness: float) -> Rgb:
        line = 0.5 * (1 + steepness * np.linspace(-1, 1, 200))
        return np.broadcast_to(line[None, :, None], (200, 200, 3)).astype(np.float32)

    found, steeper = (light_unevenness(ramp(s), fov) for s in (slope, slope * 1.1))
    assert 0.2 * slope < found < 0.6 * slope
    assert steeper > found


def test_unevenness_does_not_see_vessels_or_size() -> None:
    fov = field(256, 256)
    line = np.linspace(0.3, 0.7, 256)[None, :, None] * np.ones((256, 1, 3))
    plain = line.astype(np.float32)
    lined = plain * np.where(np.arange(256) % 16 < 2, 0.7, 1).astype(np.float32)[None, :, None]
    assert light_unevenness(lined, fov) == pytest.approx(light_unevenness(plain, fov), rel=0.05)
    large = np.kron(plain, np.ones((3, 3, 1), np.float32))
    large_fov = np.kron(fov, np.ones((3, 3), bool))
    assert light_unevenness(large, large_fov) == pytest.approx(
        light_unevenness(plain, fov), rel=0.03
    )


@pytest.mark.parametrize("measure", [entropy, brightness, light_unevenness])
def test_an_empty_field_cannot_be_measured(measure: object) -> None:
    with pytest.raises(MeasureError, match="too small"):
        measure(noise(40, 40), np.zeros((40, 40), bool))  # type: ignore[operator]


def test_a_black_field_has_no_light_to_measure() -> None:
    with pytest.raises(MeasureError, match="black"):
        light_unevenness(np.zeros((40, 40, 3), np.float32), np.ones((40, 40), bool))


def test_scores_carry_their_subject_and_an_order() -> None:
    scores = measure_picture(noise(120, 130), field(120, 130), Subject.PROCESSED)
    assert [s.id for s in scores] == ["brightness", "light_unevenness", "sharpness", "entropy"]
    assert {s.subject for s in scores} == {Subject.PROCESSED}
    assert scores[0].value == pytest.approx(50, abs=2)
    assert scores[3].text.endswith("bits")
    assert all(s.value is not None and "copy" not in s.note for s in scores)


def test_what_cannot_be_measured_stays_unknown() -> None:
    scores = measure_picture(noise(50, 50), np.zeros((50, 50), bool), Subject.ORIGINAL)
    assert [s.value for s in scores] == [None] * 4
    assert all(s.note and s.text == "not measured" for s in scores)


def test_a_large_photograph_is_measured_on_a_copy_and_says_so() -> None:
    small = np.repeat(noise(200, 220), 6, axis=0).repeat(6, axis=1)
    fov = field(1200, 1320)
    scores = {s.id: s for s in measure_picture(small, fov, Subject.ORIGINAL)}
    assert all("1024 px" in s.note for s in scores.values())
    copy, inside = shrink_to_field(small, fov, 1024)
    assert scores["sharpness"].value == pytest.approx(1e4 * sharpness(copy, inside))
    assert max(np.flatnonzero(inside.any(axis=0))) - min(np.flatnonzero(inside.any(axis=0))) < 1024
