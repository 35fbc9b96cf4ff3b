"""Small stand-ins for a photograph."""

import numpy as np
import pytest
from fakes import make_image

from retinaview.imaging.small_copy import middle_of, small_copy


def test_a_photograph_is_shrunk_with_its_field() -> None:
    image = make_image(300, 400)
    small = small_copy(image, 100)
    assert small.rgb.shape == (75, 100, 3)
    assert small.fov.shape == (75, 100)
    assert small.fov.mean() == pytest.approx(image.fov.mean(), abs=0.03)
    inside = small.rgb[small.fov].mean()
    assert inside == pytest.approx(image.rgb[image.fov].mean(), abs=0.02)
    assert small.source.sha256 != image.source.sha256
    if image.view.circle is not None and small.view.circle is not None:
        assert small.view.circle.radius_px == pytest.approx(image.view.circle.radius_px / 4)


def test_one_that_is_small_stays_as_it_is() -> None:
    image = make_image(90, 100)
    assert small_copy(image, 100) is image


def test_the_middle_is_cut_out_at_full_size() -> None:
    image = make_image(300, 400)
    part = middle_of(image, 64)
    assert part.rgb.shape == (64, 64, 3)
    assert np.array_equal(part.rgb, image.rgb[118:182, 168:232])
    assert middle_of(image, 1000).rgb.shape == image.rgb.shape
