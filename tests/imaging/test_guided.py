import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from retinaview.imaging import guided
from retinaview.imaging.guided import box_mean, carry_up, fit_correction, guided_filter, shrink

F32 = NDArray[np.float32]


def fundus_like(height: int, width: int, seed: int = 0) -> tuple[F32, NDArray[np.bool_]]:
    rng = np.random.default_rng(seed)
    yy, xx = np.mgrid[:height, :width].astype(np.float32)
    light = 0.35 + 0.25 * np.exp(-((yy - height / 2) ** 2 + (xx - width / 3) ** 2) / (width**2 / 9))
    lines = 1 - 0.35 * (np.sin(xx / 5 + np.sin(yy / 23)) > 0.9)
    colour = np.array([1.0, 0.55, 0.3], np.float32)
    rgb = (light * lines)[..., None] * colour + rng.normal(0, 0.01, (height, width, 3))
    fov = (yy - height / 2) ** 2 + (xx - width / 2) ** 2 < (0.47 * height) ** 2
    return (np.clip(rgb, 0, 1) * fov[..., None]).astype(np.float32), fov


def laplacian_variance(rgb: F32, fov: NDArray[np.bool_]) -> float:
    inside = cv2.erode(fov.astype(np.uint8), np.ones((9, 9))) > 0
    return float(cv2.Laplacian(rgb[..., 1], cv2.CV_32F)[inside].var())


def literal_guided(guide: F32, target: F32, radius: int, eps: float) -> F32:
    """He's equations (5) to (8), window by window, away from the frame."""
    height, width = target.shape
    features = guide.reshape(height, width, -1)
    total = np.zeros((height, width))
    for y in range(radius, height - radius):
        for x in range(radius, width - radius):
            window = np.s_[y - radius : y + radius + 1, x - radius : x + radius + 1]
            g = features[window].reshape(-1, features.shape[2]).astype(float)
            t = target[window].ravel().astype(float)
            cov = np.atleast_2d(np.cov(g.T, bias=True)) + eps * np.eye(g.shape[1])
            a = np.linalg.solve(cov, ((g - g.mean(0)) * (t - t.mean())[:, None]).mean(0))
            b = t.mean() - a @ g.mean(0)
            total[window] += features[window] @ a + b
    return (total / (2 * radius + 1) ** 2).astype(np.float32)


@pytest.mark.parametrize("channels", [1, 3])
def test_guided_filter_matches_the_literal_form(channels: int) -> None:
    rng = np.random.default_rng(1)
    guide = rng.random((20, 22, channels), dtype=np.float32)
    guide = guide[..., 0] if channels == 1 else guide
    target = rng.random((20, 22), dtype=np.float32)
    found = guided_filter(guide, target, 2, 1e-2)
    middle = np.s_[4:-4, 4:-4]
    np.testing.assert_allclose(
        found[middle], literal_guided(guide, target, 2, 1e-2)[middle], atol=1e-4
    )


def test_guided_filter_keeps_a_step_and_smooths_noise() -> None:
    rng = np.random.default_rng(2)
    step = np.where(np.arange(80) < 40, 0.2, 0.8).astype(np.float32) * np.ones((60, 1), np.float32)
    noisy = (step + rng.normal(0, 0.02, step.shape)).astype(np.float32)
    smooth = guided_filter(noisy, noisy, 6, 1e-2)
    assert smooth[:, :34].std() < 0.3 * noisy[:, :34].std()
    assert smooth[:, 42].mean() - smooth[:, 37].mean() > 0.5


def test_guided_filter_takes_a_colour_target_by_channel() -> None:
    rng = np.random.default_rng(3)
    guide, target = (
        rng.random((24, 30), dtype=np.float32),
        rng.random((24, 30, 3), dtype=np.float32),
    )
    together = guided_filter(guide, target, 3, 1e-3)
    assert together.shape == target.shape
    assert together.dtype == np.float32
    np.testing.assert_array_equal(
        together[..., 2], guided_filter(guide, target[..., 2].copy(), 3, 1e-3)
    )


def test_box_mean_of_a_constant_is_the_constant() -> None:
    np.testing.assert_allclose(box_mean(np.full((9, 9), 0.3, np.float32), 3), 0.3, atol=1e-6)


def test_no_correction_leaves_every_pixel() -> None:
    full, fov = fundus_like(300, 410)
    low = shrink(full, (96, 131))
    np.testing.assert_array_equal(carry_up(low, low, full, fov), full)


def test_a_smooth_gain_arrives_at_full_size() -> None:
    full, fov = fundus_like(400, 500)
    ramp = np.linspace(0.7, 1.3, 500, dtype=np.float32)[None, :, None] * np.ones((400, 1, 1))
    wanted = (full * ramp).astype(np.float32)
    low, low_out = shrink(full, (160, 200)), shrink(wanted, (160, 200))
    found = carry_up(low, low_out, full, fov)
    assert np.abs(found - wanted)[fov].mean() < 1 / 255
    assert np.abs(found - wanted)[fov].max() < 6 / 255


@settings(max_examples=20, deadline=None)
@given(
    gain=st.floats(0.5, 1.6),
    offset=st.floats(-0.05, 0.1),
    smooth=st.floats(0, 3),
    scale=st.floats(1.5, 6),
)
def test_sharpness_of_the_photograph_is_kept(
    gain: float, offset: float, smooth: float, scale: float
) -> None:
    full, fov = fundus_like(240, 300)
    low = shrink(full, (int(240 / scale), int(300 / scale)))
    changed = low if smooth < 0.3 else cv2.GaussianBlur(low, (0, 0), smooth)
    low_out = np.clip(gain * changed + offset, 0, 1).astype(np.float32)
    found = carry_up(low, low_out, full, fov)
    assert np.isfinite(found).all()
    assert found.min() >= 0
    assert found.max() <= 1
    np.testing.assert_array_equal(found[~fov], full[~fov])
    if gain >= 1 and smooth < 0.3:
        unclipped = fov & (full.max(axis=2) * gain + offset < 0.95)
        assert laplacian_variance(found, unclipped) > 0.97 * laplacian_variance(full, unclipped)


def test_a_method_that_blurs_at_low_size_does_not_blur_the_photograph() -> None:
    full, fov = fundus_like(600, 720)
    low = shrink(full, (150, 180))
    low_out = cv2.GaussianBlur(low, (0, 0), 2).astype(np.float32)
    found = carry_up(low, low_out, full, fov)
    enlarged = cv2.resize(low_out, (720, 600), interpolation=cv2.INTER_CUBIC)
    assert laplacian_variance(found, fov) > 0.95 * laplacian_variance(full, fov)
    assert laplacian_variance(enlarged, fov) < 0.1 * laplacian_variance(full, fov)


def test_a_spot_removed_at_low_size_is_gone_at_full_size() -> None:
    clean, fov = fundus_like(480, 600)
    spot = np.zeros((480, 600), np.float32)
    cv2.circle(spot, (300, 240), 24, 0.3, -1)
    full = np.clip(clean + cv2.GaussianBlur(spot, (0, 0), 4)[..., None], 0, 1).astype(np.float32)
    low, low_out = shrink(full, (240, 300)), shrink(clean, (240, 300))
    found = carry_up(low, low_out, full, fov)
    before, after = np.abs(full - clean)[spot > 0].mean(), np.abs(found - clean)[spot > 0].mean()
    assert after < 0.1 * before


def test_the_rim_is_corrected_like_the_middle() -> None:
    full, fov = fundus_like(600, 700)
    low = shrink(full, (150, 175))
    low_fov = shrink(fov.astype(np.float32), (150, 175)) > 0.5
    low_out = np.where(low_fov[..., None], np.clip(low * 1.3, 0, 1), low).astype(np.float32)
    found = carry_up(low, low_out, full, fov)
    rim = fov & ~(cv2.erode(fov.astype(np.uint8), np.ones((7, 7))) > 0)
    np.testing.assert_allclose(found[rim].mean(), 1.3 * full[rim].mean(), rtol=0.01)


def test_gain_stays_within_limits_in_the_dark() -> None:
    rng = np.random.default_rng(4)
    dark = rng.random((80, 90, 3), dtype=np.float32) * 0.01
    gain, offset = fit_correction(dark, np.full_like(dark, 0.6), np.ones((80, 90), bool))
    assert np.isfinite(gain).all()
    assert gain.min() >= 0.2
    assert gain.max() <= 5
    np.testing.assert_allclose(gain * dark + offset, 0.6, atol=1e-5)


def test_pictures_of_different_size_are_refused() -> None:
    full, fov = fundus_like(60, 70)
    low = shrink(full, (30, 35))
    with pytest.raises(ValueError, match="30"):
        carry_up(low, low[:-1], full, fov)


def test_strips_give_what_the_whole_would(monkeypatch: pytest.MonkeyPatch) -> None:
    rgb, fov = fundus_like(300, 200)
    brighter = np.clip(rgb**0.7 + 0.02, 0, 1)
    whole = fit_correction(rgb, brighter, fov)
    monkeypatch.setattr(guided, "STRIP_ROWS", 40)
    for strips, once in zip(fit_correction(rgb, brighter, fov), whole, strict=True):
        np.testing.assert_allclose(strips, once, atol=1e-6)
