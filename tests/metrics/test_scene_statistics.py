"""NIQE's and BRISQUE's features: known distributions are found again, the field alone counts."""

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy import stats

from retinaview.core.image import Mask, Rgb
from retinaview.errors import MeasureError
from retinaview.imaging.phantom import draw_phantom
from retinaview.metrics.brisque import read_features
from retinaview.metrics.niqe import read_blocks
from retinaview.metrics.scene_statistics import (
    fit,
    fit_symmetric,
    normalise,
    read_scales,
    sums_of,
)

SIDE = 600
WHOLE = np.ones((SIDE, SIDE), bool)


def phantom(seed: int = 0, side: int = 512) -> tuple[Rgb, Mask]:
    image = draw_phantom(seed, side).image
    return image.rgb, image.fov


def one_sum(values: NDArray[np.floating]) -> NDArray[np.float64]:
    return sums_of(values.reshape(SIDE, SIDE).astype(np.float32), WHOLE, SIDE)[0, 0]


@pytest.mark.parametrize("shape", [0.5, 0.8, 1.0, 1.5, 2.0, 3.5])
@pytest.mark.parametrize("sigma", [0.2, 1.3])
def test_a_generalised_gaussian_is_found_again(shape: float, sigma: float) -> None:
    drawn = stats.gennorm.rvs(shape, size=SIDE * SIDE, random_state=3)
    drawn *= sigma / stats.gennorm.std(shape)
    sums = one_sum(drawn)
    found, variance = fit_symmetric(sums)
    assert float(found) == pytest.approx(shape, rel=0.03)
    assert float(variance) == pytest.approx(sigma**2, rel=0.03)
    both = fit(sums)
    assert float(both.shape) == pytest.approx(shape, rel=0.03)
    assert float(both.mean) == pytest.approx(0, abs=0.01 * sigma)


@pytest.mark.parametrize(("shape", "left", "right"), [(0.8, 1.0, 0.5), (2.0, 0.3, 0.6)])
def test_an_asymmetric_one_is_found_again(shape: float, left: float, right: float) -> None:
    rng = np.random.default_rng(5)
    size = np.abs(stats.gennorm.rvs(shape, size=SIDE * SIDE, random_state=6))
    is_left = rng.random(size.size) < left / (left + right)
    found = fit(one_sum(np.where(is_left, -left * size, right * size)))
    assert float(found.shape) == pytest.approx(shape, rel=0.04)
    assert float(found.left_scale) == pytest.approx(left, rel=0.04)
    assert float(found.right_scale) == pytest.approx(right, rel=0.04)
    expected = (right - left) * stats.gennorm.expect(abs, (shape,))
    assert float(found.mean) == pytest.approx(expected, abs=0.02)


def test_shapes_beyond_the_table_stay_at_its_ends() -> None:
    two_values = np.where(np.arange(SIDE * SIDE) % 2, 1.0, -1.0)
    assert float(fit_symmetric(one_sum(two_values))[0]) == pytest.approx(10, abs=0.01)


def test_one_side_alone_is_no_number() -> None:
    assert not np.isfinite(fit(one_sum(np.ones(SIDE * SIDE))).left)


def test_sums_of_cells_are_the_sums_of_their_union() -> None:
    values = np.random.default_rng(0).normal(size=(SIDE, SIDE)).astype(np.float32)
    inside = np.random.default_rng(1).random((SIDE, SIDE)) < 0.7
    cells = sums_of(values, inside, 100)
    assert cells.shape == (6, 6, 6)
    whole = sums_of(values, inside, SIDE)[0, 0]
    np.testing.assert_allclose(cells.sum(axis=(0, 1)), whole, rtol=1e-5)
    assert whole[0] == inside.sum()
    assert whole[1] == pytest.approx(np.abs(values[inside]).sum(), rel=1e-4)


def test_noise_is_normalised_to_unit_spread_wherever_it_lies() -> None:
    rng = np.random.default_rng(2)
    slow = np.linspace(0.2, 0.8, 256)[None, :]
    plane = np.asarray(slow + 0.08 * rng.normal(size=(256, 256)), np.float32)
    mscn, spread = normalise(plane)
    assert abs(float(mscn.mean())) < 0.02
    assert 0.7 < float(mscn.std()) < 1.1
    assert float(spread.mean()) == pytest.approx(0.08, rel=0.15)
    left, right = mscn[:, :100].std(), mscn[:, -100:].std()
    assert left == pytest.approx(right, rel=0.05)


def test_a_flat_plane_is_normalised_to_nothing() -> None:
    mscn, spread = normalise(np.full((40, 40), 0.5, np.float32))
    assert np.abs(mscn).max() < 0.1
    assert spread.max() < 1e-3


def test_there_are_36_finite_features() -> None:
    rgb, fov = phantom()
    features = read_features(rgb, fov)
    assert features.shape == (36,)
    assert np.isfinite(features).all()
    variances = features[[1, 4, 5, 19, 22, 23]]
    assert (variances > 0).all()
    blocks = read_blocks(rgb, fov)
    assert blocks.features.shape == (len(blocks.sharpness), 36)
    assert len(blocks.sharpness) > 20
    assert 0 < len(blocks.sharp) < len(blocks.sharpness)


def test_what_lies_outside_the_field_does_not_count() -> None:
    rgb, fov = phantom()
    other = rgb.copy()
    other[~fov] = np.random.default_rng(0).random((int((~fov).sum()), 3), dtype=np.float32)
    np.testing.assert_array_equal(read_features(rgb, fov), read_features(other, fov))
    np.testing.assert_array_equal(read_blocks(rgb, fov).features, read_blocks(other, fov).features)


def test_a_margin_does_not_count() -> None:
    rgb, fov = phantom()
    wider = np.pad(rgb, ((13, 30), (41, 10), (0, 0)))
    mask = np.pad(fov, ((13, 30), (41, 10)))
    np.testing.assert_array_equal(read_features(rgb, fov), read_features(wider, mask))


def test_a_larger_photograph_is_read_at_512_px() -> None:
    rgb, fov = phantom()[0], np.ones((512, 512), bool)
    twice = np.repeat(np.repeat(rgb, 2, axis=0), 2, axis=1)
    mask = np.ones((1024, 1024), bool)
    np.testing.assert_allclose(read_features(twice, mask), read_features(rgb, fov), rtol=1e-3)
    assert read_scales(twice, mask)[0].inside.shape == (512, 512)


def test_blocks_lie_inside_the_field() -> None:
    fov = np.zeros((512, 512), bool)
    fov[:, :300] = True
    rgb = np.random.default_rng(0).random((512, 512, 3), dtype=np.float32) * 0.1
    rgb[:, 300:] += 0.8
    narrow = read_blocks(rgb, fov)
    rows, columns = 8, 4  # of 48 px, without those at the rim
    assert len(narrow.sharpness) == rows * columns
    assert narrow.sharpness.max() < 0.05


@pytest.mark.parametrize("size", [(0, 0), (1, 400), (400, 1), (3, 400), (60, 60), (255, 255)])
def test_a_field_too_small_is_said_to_be(size: tuple[int, int]) -> None:
    rgb = np.random.default_rng(0).random((512, 512, 3), dtype=np.float32)
    fov = np.zeros((512, 512), bool)
    fov[: size[0], : size[1]] = True
    for read in (read_features, read_blocks):
        with pytest.raises(MeasureError, match="small"):
            read(rgb, fov)


def test_a_field_without_structure_is_said_to_be() -> None:
    black = np.zeros((300, 300, 3), np.float32)
    for read in (read_features, read_blocks):
        with pytest.raises(MeasureError, match=r"structure|empty"):
            read(black, np.ones((300, 300), bool))
