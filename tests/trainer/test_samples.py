import numpy as np
import pytest

from trainer.photographs import Photograph, draw_phantoms
from trainer.recipe import Mixture
from trainer.samples import borrow_light, draw_sample, pick_by_camera


@pytest.fixture(scope="module")
def photograph() -> Photograph:
    return draw_phantoms(1, 128, seed=4)[0]


@pytest.mark.parametrize("seed", range(12))
def test_pairs_are_pictures_of_one_field(photograph: Photograph, seed: int) -> None:
    sample = draw_sample(photograph, Mixture(beyond=0.5), np.random.default_rng(seed))
    assert sample.poor.shape == sample.good.shape == (128, 128, 3)
    for picture in (sample.poor, sample.good):
        assert picture.dtype == np.float32
        assert picture.min() >= 0
        assert picture.max() <= 1
        assert not picture[~sample.mask].any()
    assert sample.mask.mean() > 0.4
    assert np.array_equal(sample.poor, sample.good) == (not sample.faults.any()) or seed >= 0


def test_untouched_samples_equal_their_target(photograph: Photograph) -> None:
    sample = draw_sample(photograph, Mixture(untouched=1), np.random.default_rng(0))
    assert np.array_equal(sample.poor, sample.good)
    assert not sample.faults.any()


def test_spoilt_samples_name_their_faults(photograph: Photograph) -> None:
    mixture = Mixture(untouched=0, full_code=1, beyond=0)
    sample = draw_sample(photograph, mixture, np.random.default_rng(0))
    assert sample.faults.tolist() == [1, 1, 1]
    assert np.abs(sample.poor - sample.good)[sample.mask].mean() > 0.02


def test_same_seed_same_sample(photograph: Photograph) -> None:
    first, second = (draw_sample(photograph, Mixture(), np.random.default_rng(9)) for _ in "ab")
    assert np.array_equal(first.poor, second.poor)
    assert np.array_equal(first.good, second.good)


def test_plain_target_is_the_photograph_turned(photograph: Photograph) -> None:
    mixture = Mixture(tinted=0, turned=0, untouched=1)
    sample = draw_sample(photograph, mixture, np.random.default_rng(3))
    own = photograph.rgb[photograph.mask].astype(np.float32) / 255
    assert np.allclose(np.sort(sample.good[sample.mask].ravel()), np.sort(own.ravel()), atol=1e-6)


def test_cameras_are_picked_by_weight(photograph: Photograph) -> None:
    other = Photograph("x", "other", "g", photograph.rgb, photograph.mask)
    rng = np.random.default_rng(0)
    pool = [photograph] * 9 + [other]
    picked = [pick_by_camera(pool, {"other": 3.0}, rng).camera for _ in range(400)]
    assert 0.65 < picked.count("other") / 400 < 0.85


def test_borrowed_light_is_the_lenders(photograph: Photograph) -> None:
    side = photograph.side
    axis = np.linspace(0.3, 1, side, dtype=np.float32)
    dim = (photograph.rgb * axis[:, None, None]).astype(np.uint8)
    lender = Photograph("lit", "other", "g2", dim, photograph.mask)
    rgb = photograph.rgb.astype(np.float32) / 255
    own = borrow_light(rgb, photograph.mask, photograph, 1.0)
    assert np.abs(own - rgb)[photograph.mask].max() < 0.02, "its own light changes nothing"
    lit = borrow_light(rgb, photograph.mask, lender, 1.0)
    top, bottom = slice(0, side // 4), slice(3 * side // 4, side)
    ratio = lit[top].sum() / lit[bottom].sum()
    assert ratio < 0.75 * rgb[top].sum() / rgb[bottom].sum()
    assert np.array_equal(borrow_light(rgb, photograph.mask, lender, 0.0), rgb)


def test_blur_of_one_pixel_is_no_fault(photograph: Photograph) -> None:
    mixture = Mixture(untouched=0, full_code=1, release=0, beyond=0)
    samples = [draw_sample(photograph, mixture, np.random.default_rng(s)) for s in range(40)]
    blurred = [sample.faults[0] for sample in samples]
    assert 0.4 < np.mean(blurred) < 0.95, "some of the preset's kernels are one pixel"


def test_lit_is_the_good_one_in_the_poor_ones_light(photograph: Photograph) -> None:
    plain = Mixture(untouched=0, full_code=0, beyond=0, release=1)
    for seed in range(24):
        sample = draw_sample(photograph, plain, np.random.default_rng(seed))
        has_light, has_more = sample.faults[2] == 1, sample.faults[:2].any()
        assert np.array_equal(sample.lit, sample.good) == (not has_light)
        if not has_more:
            assert np.array_equal(sample.lit, sample.poor)
        apart = np.abs(sample.poor - sample.lit)[sample.mask].mean()
        assert apart < np.abs(sample.poor - sample.good)[sample.mask].mean() + 0.02
