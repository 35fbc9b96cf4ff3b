import numpy as np

from retinaview.imaging.local_contrast import LARGEST, local_contrast
from retinaview.imaging.phantom import draw_phantom


def test_light_and_tint_drop_out() -> None:
    image = draw_phantom(4, 256).image
    rgb = 0.2 + 0.6 * image.rgb
    rows = np.linspace(0.6, 1.0, 256, dtype=np.float32)[:, None, None]
    other = rgb * rows * np.array([1, 0.8, 0.6], np.float32)
    inside = image.fov.copy()
    inside[:24], inside[-24:], inside[:, :24], inside[:, -24:] = False, False, False, False
    here, there = local_contrast(rgb, image.fov)[inside], local_contrast(other, image.fov)[inside]
    assert np.corrcoef(here.ravel(), there.ravel())[0, 1] > 0.97


def test_values_are_bounded_and_nothing_is_outside() -> None:
    image = draw_phantom(4, 128).image
    contrast = local_contrast(image.rgb, image.fov)
    assert contrast.dtype == np.float32
    assert np.abs(contrast).max() <= LARGEST
    assert not contrast[~image.fov].any()


def test_vessels_are_darker_than_what_is_near() -> None:
    phantom = draw_phantom(4, 512)
    green = local_contrast(phantom.image.rgb, phantom.image.fov)[..., 1]
    vessels = phantom.masks["vessels"]
    assert green[vessels].mean() < green[phantom.image.fov & ~vessels].mean() - 0.5


def test_a_plain_or_empty_field_stays_finite() -> None:
    plain = np.full((64, 64, 3), 0.5, np.float32)
    assert np.isfinite(local_contrast(plain, np.ones((64, 64), bool))).all()
    assert not local_contrast(plain, np.zeros((64, 64), bool)).any()
