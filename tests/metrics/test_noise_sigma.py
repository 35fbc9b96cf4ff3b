from pathlib import Path

import numpy as np
import pytest

from retinaview.core.image import Mask, Rgb
from retinaview.core.overlay import Subject
from retinaview.errors import MeasureError
from retinaview.imaging.degrade_noise import add_noise
from retinaview.imaging.load import load_fundus
from retinaview.imaging.phantom import draw_phantom
from retinaview.metrics.noise_sigma import noise_score, noise_sigma

BRIGHT, DARK = slice(0, 2), 2
"""Red and green of a fundus photograph; blue is often near black, where noise is cut off."""


def noisy(rgb: Rgb, sigma: float, seed: int = 0) -> Rgb:
    levels = add_noise(rgb, sigma / 255, np.random.default_rng(seed)) * 255
    return (np.rint(levels) / 255).astype(np.float32)


@pytest.fixture(scope="module")
def eye() -> tuple[Rgb, Mask]:
    image = draw_phantom(3, 512).image
    return image.rgb, image.fov


@pytest.mark.parametrize("sigma", [5, 15, 25])
def test_known_noise_is_found_in_a_drawn_eye(eye: tuple[Rgb, Mask], sigma: float) -> None:
    rgb, fov = eye
    found = noise_sigma(noisy(rgb, sigma), fov)
    assert found == pytest.approx([sigma] * 3, rel=0.06)


def test_a_drawn_eye_without_noise_has_hardly_any(eye: tuple[Rgb, Mask]) -> None:
    assert noise_sigma(*eye).max() < 1


def test_each_channel_has_its_own(eye: tuple[Rgb, Mask]) -> None:
    rgb, fov = eye
    mixed = np.stack(
        [noisy(rgb, sigma)[..., channel] for channel, sigma in enumerate((4, 8, 16))], -1
    )
    assert noise_sigma(mixed, fov) == pytest.approx([4, 8, 16], rel=0.08)
    score = noise_score(mixed, fov, Subject.ORIGINAL)
    assert score.value == pytest.approx(8, rel=0.08)
    assert score.text.endswith("levels")
    assert "red" in score.note


def test_half_of_the_field_full_of_edges_does_not_pass_for_noise(eye: tuple[Rgb, Mask]) -> None:
    _, fov = eye
    flat = np.full((512, 512, 3), 0.5, np.float32)
    flat[:200:4] = 0.3
    assert noise_sigma(noisy(flat, 10), fov) == pytest.approx([10] * 3, rel=0.08)


def test_noise_that_is_cut_off_at_black_is_told_from_where_it_is_not(
    eye: tuple[Rgb, Mask],
) -> None:
    _, fov = eye
    half = np.full((512, 512, 3), 0.5, np.float32)
    half[:, :300] = 0.01
    assert noise_sigma(noisy(half, 20), fov) == pytest.approx([20] * 3, rel=0.05)


def test_a_large_picture_is_read_in_bands_and_gives_the_same() -> None:
    rng = np.random.default_rng(1)
    rgb = np.full((1900, 1500, 3), 0.4, np.float32)
    rgb += rng.normal(0, 12 / 255, rgb.shape).astype(np.float32)
    fov = np.ones(rgb.shape[:2], bool)
    assert noise_sigma(rgb, fov) == pytest.approx([12] * 3, rel=0.02)


def test_too_small_a_field_is_no_number_but_a_sentence() -> None:
    rgb, fov = np.zeros((40, 40, 3), np.float32), np.zeros((40, 40), bool)
    fov[10:14, 10:14] = True
    with pytest.raises(MeasureError):
        noise_sigma(rgb, fov)
    score = noise_score(rgb, fov, Subject.ORIGINAL)
    assert score.value is None
    assert score.note


@pytest.mark.parametrize("sigma", [10, 25])
def test_known_noise_is_found_in_real_photographs(photographs_dir: Path, sigma: float) -> None:
    files = sorted((photographs_dir / "test" / "clean").glob("*.jpg"))[::12]
    for file in files:
        image = load_fundus(file)
        found = noise_sigma(noisy(image.rgb, sigma), image.fov)
        assert found[BRIGHT] == pytest.approx([sigma] * 2, rel=0.1), file.name
        assert 0 < found[DARK] < 1.1 * sigma, file.name
