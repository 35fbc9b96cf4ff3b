import json

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retinaview.core.image import Mask, Rgb
from retinaview.errors import OptionError
from retinaview.imaging.degrade import (
    CODES,
    NOISE_PRESETS,
    PRESETS,
    degrade,
    draw_parameters,
    replay,
)

NO_SPOTS = ("cataract", *NOISE_PRESETS)
"""Presets that have none."""


def does_nothing(preset: str, code: str) -> bool:
    """Whether a code asks for nothing that a preset has."""
    return code == "010" if preset == "cataract" else preset in NOISE_PRESETS and code[0] == "0"


PAIRS = [(preset, code) for preset in PRESETS for code in CODES if not does_nothing(preset, code)]


def make_eye(side: int = 128, level: float = 0.5) -> tuple[Rgb, Mask]:
    axis = np.arange(side) - (side - 1) / 2
    mask = np.hypot(*np.meshgrid(axis, axis)) < side * 0.49
    rgb = np.zeros((side, side, 3), np.float32)
    rgb[mask] = (level * 1.3, level, level * 0.6)
    rgb[side // 2 :: 8, :] *= 0.7
    return rgb.clip(0, 1), mask


@pytest.mark.parametrize(("preset", "code"), PAIRS)
def test_replays_bit_for_bit_from_json(preset: str, code: str) -> None:
    rgb, mask = make_eye()
    first = degrade(rgb, mask, preset, code, seed=7)
    again = replay(rgb, mask, json.loads(json.dumps(first.parameters)))
    assert np.array_equal(first.rgb, again.rgb)
    assert np.array_equal(first.spot_mask, again.spot_mask)
    assert not np.array_equal(first.rgb, rgb)


@settings(max_examples=25, deadline=None)
@given(
    seed=st.integers(0, 10**6),
    pair=st.sampled_from(PAIRS),
    side=st.integers(40, 150),
)
def test_stays_a_picture(seed: int, pair: tuple[str, str], side: int) -> None:
    preset, code = pair
    rgb, mask = make_eye(side)
    spoilt = degrade(rgb, mask, preset, code, seed)
    assert spoilt.rgb.dtype == np.float32
    assert spoilt.rgb.min() >= 0
    assert spoilt.rgb.max() <= 1
    assert np.allclose(spoilt.rgb * 255, np.rint(spoilt.rgb * 255), atol=1e-4)
    assert not spoilt.rgb[~mask].any()
    assert not spoilt.spot_mask[~mask].any()
    has_spots = code[1] == "1" and preset not in NO_SPOTS
    assert spoilt.spot_mask.any() == has_spots or side < 60


def test_code_names_the_faults() -> None:
    rng = np.random.default_rng(0)
    assert set(draw_parameters("cofe-release", "100", rng)["faults"]) == {"blur"}
    assert set(draw_parameters("cofe-release", "010", rng)["faults"]) == {"spots"}
    assert set(draw_parameters("cofe-release", "001", rng)["faults"]) == {"colour", "halo", "hole"}


def test_seeds_differ() -> None:
    rgb, mask = make_eye()
    one, two = (degrade(rgb, mask, "cofe-release", "111", seed).rgb for seed in (1, 2))
    assert not np.array_equal(one, two)


@pytest.mark.parametrize("preset", ["cofe-release", "cataract"])
def test_means_the_same_at_every_size(preset: str) -> None:
    rgb, mask = make_eye(512)
    parameters = draw_parameters(preset, "001", np.random.default_rng(3))
    small = replay(rgb, mask, parameters).rgb
    large_rgb = cv2.resize(rgb, (1024, 1024), interpolation=cv2.INTER_NEAREST)
    large_mask = cv2.resize(mask.astype(np.uint8), (1024, 1024)) > 0
    large = replay(large_rgb, large_mask, parameters).rgb
    back = cv2.resize(large, (512, 512), interpolation=cv2.INTER_AREA)
    assert np.abs(back - small)[mask].mean() < 2 / 255


def test_spots_brighten_where_the_mask_says() -> None:
    rgb, mask = make_eye(256)
    spoilt = degrade(rgb, mask, "cofe-release", "010", seed=5)
    change = (spoilt.rgb - rgb * mask[..., None]).mean(2)
    assert change[spoilt.spot_mask].mean() > 0.05
    far = cv2.dilate(spoilt.spot_mask.astype(np.uint8), np.ones((41, 41))) == 0
    assert np.abs(change[far & mask]).max() < 2 / 255


def test_hole_darkens_a_bright_field_and_spares_a_dark_one() -> None:
    fault = {
        "hole": draw_parameters("cofe-release", "001", np.random.default_rng(1))["faults"]["hole"]
    }
    parameters = {"preset": "cofe-release", "code": "001", "faults": fault}
    bright, mask = make_eye(level=0.5)
    dark, _ = make_eye(level=0.15)
    assert replay(bright, mask, parameters).rgb[mask].mean() < bright[mask].mean() - 0.02
    assert np.abs(replay(dark, mask, parameters).rgb - dark)[mask].max() < 1 / 255


def test_works_on_a_frame_wider_than_its_field() -> None:
    rgb, mask = make_eye(128)
    wide = np.pad(rgb, ((10, 20), (40, 60), (0, 0)))
    wide_mask = np.pad(mask, ((10, 20), (40, 60)))
    inner = degrade(rgb, mask, "cofe-release", "111", 4).rgb
    outer = degrade(wide, wide_mask, "cofe-release", "111", 4).rgb
    assert np.abs(outer[10:-20, 40:-60] - inner)[mask].mean() < 1.5 / 255


@pytest.mark.parametrize(("preset", "code"), [("none", "111"), ("cofe-release", "000")])
def test_unknown_names_are_refused(preset: str, code: str) -> None:
    rgb, mask = make_eye(64)
    with pytest.raises(OptionError):
        degrade(rgb, mask, preset, code, 0)


def test_empty_field_and_foreign_parameters_are_refused() -> None:
    rgb, mask = make_eye(64)
    with pytest.raises(OptionError):
        degrade(rgb, np.zeros_like(mask), "cofe-release", "111", 0)
    with pytest.raises(OptionError):
        replay(rgb, mask, {"preset": "cofe-release", "faults": {"blur": {}}})


def test_spots_beyond_a_cut_field_are_left_out() -> None:
    rgb = np.full((60, 200, 3), 0.5, np.float32)
    mask = np.ones((60, 200), bool)
    for seed in range(12):
        poor = degrade(rgb, mask, "cofe-release", "010", seed)
        assert poor.rgb.shape == rgb.shape
        assert np.isfinite(poor.rgb).all()
        assert poor.spot_mask.shape == mask.shape


def test_tmage_draws_more_spots_and_grain() -> None:
    drawn = [draw_parameters("tmage", "110", np.random.default_rng(n))["faults"] for n in range(60)]
    counts = [len(faults["spots"]["spots"]) for faults in drawn]
    assert (min(counts), max(counts)) == (10, 30)
    assert all(0 <= faults["grain"]["sigma"] <= 0.02 for faults in drawn)
    mask = make_eye()[1]
    flat = np.where(mask[..., None], np.float32(0.5), 0).astype(np.float32)
    grain = {"grain": {"sigma": 0.02, "seed": 3}}
    spoilt = replay(flat, mask, {"preset": "tmage", "code": "100", "faults": grain}).rgb
    assert abs(float(spoilt[mask].std()) - 0.02) < 0.002


def test_cataract_draws_within_the_published_ranges() -> None:
    drawn = [draw_parameters("cataract", "111", np.random.default_rng(n)) for n in range(80)]
    faults = [each["faults"] for each in drawn]
    assert all(set(fault) == {"blur", "veil", "colour"} for fault in faults)
    assert {fault["blur"]["kernel_x"] for fault in faults} == {1, 3, 5, 7}
    for name, low, high in (("density", 0.6, 0.8), ("y", 0.2 * 512, 0.8 * 512)):
        values = [fault["veil"][name] for fault in faults]
        assert low <= min(values) < max(values) <= high
    for name, low, high in (("contrast", 0.9, 1.3), ("brightness", 0.9, 1.0)):
        values = [fault["colour"][name] for fault in faults]
        assert low <= min(values) < max(values) <= high


def veiled(rgb: Rgb, mask: Mask, density: float) -> Rgb:
    veil = {"y": 200.0, "x": 300.0, "kept": 0.8, "density": density, "smooth": 5}
    return replay(rgb, mask, {"preset": "cataract", "code": "001", "faults": {"veil": veil}}).rgb


def test_a_denser_veil_is_brighter_and_flatter() -> None:
    rgb, mask = make_eye(256, level=0.3)
    found = [veiled(rgb, mask, density)[mask] for density in (0.0, 0.3, 0.6, 0.8)]
    means = [float(each.mean()) for each in found]
    lines = [float(np.ptp(np.quantile(each[:, 1], (0.05, 0.95)))) for each in found]
    assert means == sorted(means)
    assert lines == sorted(lines, reverse=True)
    np.testing.assert_allclose(found[0], 0.8 * rgb[mask], atol=1 / 255)


def test_the_veil_follows_its_formula_and_grows_from_its_clearest_point() -> None:
    side = 512
    rgb = np.zeros((side, side, 3), np.float32)
    mask = np.ones((side, side), bool)
    rgb[:] = (0.4, 0.2, 0.1)
    rgb[0, 0] = 1.0
    y = veiled(rgb, mask, 0.5)
    distance = np.hypot(*np.ogrid[-200 : side - 200, -300 : side - 300])
    through = 0.5 * distance / np.hypot(311, 300)
    expected = 0.8 * rgb[..., 1] + through * (1 - rgb[..., 1])
    away = np.s_[5:-5, 5:-5]
    np.testing.assert_allclose(y[..., 1][away], expected[away], atol=1.6 / 255)


def test_a_lens_without_spots_refuses_to_draw_spots_alone() -> None:
    with pytest.raises(OptionError, match="no spots"):
        draw_parameters("cataract", "010", np.random.default_rng(0))
    with_spots = draw_parameters("cataract", "111", np.random.default_rng(5))
    without = draw_parameters("cataract", "101", np.random.default_rng(5))
    assert with_spots["faults"] == without["faults"]


@pytest.mark.parametrize("sigma", [15, 25, 50])
def test_noise_has_its_sigma_in_every_channel_and_stays_in_the_field(sigma: int) -> None:
    _, mask = make_eye(256)
    rgb = np.where(mask[..., None], np.float32(0.5), np.float32(0)).repeat(3, 2)
    noisy = degrade(rgb, mask, f"noise{sigma}", "111", seed=1)
    spread = (255 * (noisy.rgb - rgb)[mask]).std(0)
    assert spread == pytest.approx([sigma] * 3, rel=0.03)
    assert not noisy.rgb[~mask].any()
    assert set(noisy.parameters["faults"]) == {"grain"}


def test_noise_has_neither_light_nor_spots() -> None:
    with pytest.raises(OptionError, match="no spots, uneven light"):
        draw_parameters("noise25", "011", np.random.default_rng(0))
