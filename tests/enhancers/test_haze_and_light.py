"""Mitra, Xiong and Retinex: whether each does what it is for, and their steps one by one."""

import dataclasses
from pathlib import Path

import cv2
import numpy as np
import pytest
from fakes import make_image
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from retinaview import enhancers
from retinaview.catalog import Catalog
from retinaview.core.image import FundusImage, Mask, Rgb
from retinaview.core.progress import silent
from retinaview.core.study import Option, Recipe
from retinaview.enhancers.mitra import stretch, without_fog
from retinaview.enhancers.retinex import find_light, part_light
from retinaview.enhancers.xiong import estimate_veil, is_background
from retinaview.imaging.colour import grey
from retinaview.imaging.degrade import degrade
from retinaview.imaging.phantom import draw_phantom
from retinaview.metrics import light_unevenness

CATALOG = Catalog()
IDS = ("mitra", "xiong", "retinex")


def enhance(model_id: str, image: FundusImage, **options: Option) -> Rgb:
    card = CATALOG.card(model_id)
    recipe = Recipe(model_id, card.complete(options))
    return enhancers.build(card).enhance(image, recipe, silent).rgb


def with_pixels(image: FundusImage, rgb: NDArray[np.floating]) -> FundusImage:
    lit = np.where(image.fov[..., None], np.clip(rgb, 0, 1), 0)
    return dataclasses.replace(image, rgb=lit.astype(np.float32))


def local_contrast(rgb: Rgb, vessels: Mask, fov: Mask) -> float:
    """Median over the vessels of how much darker in green they are than the retina beside them."""
    retina = (fov & ~vessels).astype(np.float32)
    weight = cv2.GaussianBlur(retina, (0, 0), 4) + 1e-6
    beside = cv2.GaussianBlur(rgb[..., 1] * retina, (0, 0), 4) / weight
    return float(np.median(1 - rgb[..., 1][vessels] / beside[vessels]))


@pytest.fixture(scope="module")
def hazy() -> tuple[FundusImage, FundusImage, Mask]:
    phantom = draw_phantom(4, 256)
    image = phantom.image
    spoilt = degrade(image.rgb, image.fov, "cataract", "001", 3).rgb
    return image, dataclasses.replace(image, rgb=spoilt), phantom.masks["vessels"]


@pytest.mark.parametrize("model_id", ["mitra", "xiong"])
def test_vessels_stand_out_again_from_haze(
    model_id: str, hazy: tuple[FundusImage, FundusImage, Mask]
) -> None:
    _, poor, vessels = hazy
    before = local_contrast(poor.rgb, vessels, poor.fov)
    after = local_contrast(enhance(model_id, poor), vessels, poor.fov)
    assert after > 1.3 * before > 0


def test_xiong_keeps_the_mean_brightness(hazy: tuple[FundusImage, FundusImage, Mask]) -> None:
    _, poor, _ = hazy
    found = enhance("xiong", poor)
    assert found[poor.fov].mean() == pytest.approx(poor.rgb[poor.fov].mean(), rel=0.03)


def test_xiong_grows_contrast_by_no_more_than_its_floor_allows() -> None:
    image = make_image(160, 200)
    nothing = enhance("xiong", image, floor=1.0)
    np.testing.assert_allclose(nothing, image.rgb, atol=2e-3)
    spread = [grey(enhance("xiong", image, floor=f))[image.fov].std() for f in (1.0, 0.5, 0.2)]
    assert spread == sorted(spread)


def test_background_leaves_out_what_stands_out() -> None:
    rgb = np.full((120, 120, 3), 0.5, np.float32)
    rgb += np.random.default_rng(0).normal(0, 0.01, rgb.shape).astype(np.float32)
    rgb[58:62] = 0.2
    inside = np.ones((120, 120), bool)
    inside[:, :5] = False
    found = is_background(rgb, inside, 31)
    assert not found[58:62].any()
    assert found[10:40, 10:].mean() > 0.5
    assert not found[:, :5].any()


def test_transmission_lies_between_floor_and_one_and_is_least_where_there_is_least_to_see() -> None:
    image = make_image(200, 200, framed=False)
    mix = np.linspace(0.1, 1, 200, dtype=np.float32)[None, :, None]
    faded = np.asarray(0.5 + (image.rgb - 0.5) * mix, np.float32)
    veil = estimate_veil(faded, image.fov, 0.25)
    assert veil.through.min() >= 0.25
    assert veil.through.max() <= 1
    assert veil.through[:, :50].mean() < veil.through[:, 150:].mean()


def test_slow_fog_goes_and_fine_detail_stays() -> None:
    side = 256
    inside = np.ones((side, side), bool)
    axis = np.linspace(0, 1, side)
    fine = 0.05 * np.sin(axis * 2 * np.pi * 40)[:, None] * np.ones(side)
    slow = 0.15 * np.sin(axis * np.pi)[None, :] * np.ones((side, 1))
    plane = np.asarray(0.4 + fine + slow, np.float32)
    found = without_fog(plane, inside, 10)
    core = np.s_[40:-40, 40:-40]
    assert found.mean(axis=0)[40:-40].std() < 0.3 * plane.mean(axis=0)[40:-40].std()
    assert found[core].std(axis=0).mean() > 0.7 * plane[core].std(axis=0).mean()
    assert found.mean() == pytest.approx(plane.mean(), abs=0.06)


def test_the_stretch_reaches_both_ends_and_keeps_the_order_of_channels() -> None:
    rng = np.random.default_rng(0)
    rgb = (rng.random((64, 64, 3)) * 0.1 + [0.6, 0.4, 0.2]).astype(np.float32)
    inside = np.ones((64, 64), bool)
    found = stretch(rgb, inside)
    assert found.min() == 0
    assert found.max() == 1
    means = found.mean(axis=(0, 1))
    assert means[0] > means[1] > means[2]
    flat = np.full((8, 8), 0.3, np.float32)
    np.testing.assert_array_equal(stretch(flat, np.ones((8, 8), bool)), flat)


def test_mitra_keeps_a_red_eye_red_unless_told_otherwise(
    hazy: tuple[FundusImage, FundusImage, Mask],
) -> None:
    _, poor, _ = hazy

    def redness(rgb: Rgb) -> float:
        red, _, blue = rgb[poor.fov].mean(axis=0)
        return float(red - blue)

    assert redness(enhance("mitra", poor)) > 0.2
    assert abs(redness(enhance("mitra", poor, colour="each"))) < 0.2


@pytest.mark.parametrize("brightness", ["kept", "lifted"])
def test_retinex_evens_the_light(brightness: str) -> None:
    image = make_image(240, 300)
    ramp = np.linspace(0.25, 1, 300)[None, :, None]
    shaded = with_pixels(image, image.rgb * ramp)
    found = [
        light_unevenness(enhance("retinex", shaded, gamma=gamma, brightness=brightness), image.fov)
        for gamma in (1.0, 2.2, 6.0)
    ]
    assert found == sorted(found, reverse=True)
    assert found[1] < 0.75 * light_unevenness(shaded.rgb, image.fov)
    np.testing.assert_array_equal(enhance("retinex", shaded, gamma=1.0), shaded.rgb)


def test_retinex_keeps_the_ratios_of_the_channels() -> None:
    image = make_image(160, 200)
    found = enhance("retinex", image, brightness="lifted")
    assert found[image.fov].mean() > image.rgb[image.fov].mean()
    np.testing.assert_allclose(
        found[..., 0] * image.rgb[..., 1], found[..., 1] * image.rgb[..., 0], atol=1e-5
    )


def test_light_is_smooth_and_lies_nowhere_below_the_picture() -> None:
    rng = np.random.default_rng(1)
    slow = np.linspace(0.3, 0.9, 128)[None, :]
    value = np.asarray(slow * (1 - 0.4 * (rng.random((128, 128)) < 0.2)), np.float32)
    light = find_light(value, np.ones((128, 128), bool))
    assert (light >= np.log(value) - 1e-6).all()
    assert light.max() <= 0
    middle = light[20:-20, 20:-20]
    assert (
        np.abs(np.diff(middle, axis=0)).mean() < 0.2 * np.abs(np.diff(np.log(value), axis=0)).mean()
    )
    assert np.corrcoef(middle.mean(axis=0), np.log(slow[0, 20:-20]))[0, 1] > 0.95


def test_even_light_is_left_alone() -> None:
    levels = np.full((40, 50), np.log(0.4), np.float32)
    np.testing.assert_allclose(part_light(levels, 10), levels, atol=1e-5)


@settings(max_examples=12, deadline=None)
@given(
    model_id=st.sampled_from(IDS),
    size=st.sampled_from([(1, 1), (1, 40), (40, 1), (2, 3), (5, 5), (1, 300)]),
    seed=st.integers(0, 99),
)
def test_fields_of_a_few_pixels_stay_pictures(
    model_id: str, size: tuple[int, int], seed: int
) -> None:
    image = make_image(300, 300, framed=False)
    mask = np.zeros((300, 300), bool)
    mask[: size[0], : size[1]] = True
    view = dataclasses.replace(image.view, mask=mask)
    noisy = np.random.default_rng(seed).random((300, 300, 3), dtype=np.float32)
    thin = dataclasses.replace(image, rgb=noisy, view=view)
    found = enhance(model_id, thin)
    assert np.isfinite(found).all()
    np.testing.assert_array_equal(found[~mask], noisy[~mask])


@pytest.mark.parametrize("model_id", IDS)
def test_a_large_photograph_is_judged_like_its_small_copy(model_id: str) -> None:
    small = draw_phantom(5, 512).image
    large = draw_phantom(5, 1536).image
    first, second = enhance(model_id, small), enhance(model_id, large)
    again = second.reshape(512, 3, 512, 3, 3).mean(axis=(1, 3))
    core = small.fov & np.roll(small.fov, 8, 0) & np.roll(small.fov, -8, 0)
    assert np.abs(again - first)[core].mean() < 12 / 255


@pytest.mark.parametrize("model_id", ["mitra", "xiong"])
def test_real_hazy_photographs_gain_fine_contrast(photographs_dir: Path, model_id: str) -> None:
    from retinaview.imaging.load import load_fundus

    files = sorted((photographs_dir / "test" / "lowquality").glob("csdi_*"))[:2]
    for image in map(load_fundus, files):
        within = image.fov[:, 1:] & image.fov[:, :-1]
        before, after = (
            np.abs(np.diff(grey(rgb), axis=1))[within].mean()
            for rgb in (image.rgb, enhance(model_id, image))
        )
        assert after > 1.3 * before
