import math

import numpy as np
import pytest

from retinaview.imaging.disc_search import search_disc
from retinaview.imaging.phantom import draw_phantom


@pytest.mark.parametrize("seed", range(4))
def test_the_disc_of_a_phantom_is_found_without_weights(seed: int) -> None:
    phantom = draw_phantom(seed, 256)
    found = search_disc(phantom.image.rgb, phantom.image.fov)
    assert found is not None
    y, x = phantom.disc_yx
    assert math.hypot(found.y - y, found.x - x) < 0.6 * phantom.disc_diameter_px


def test_an_even_field_has_no_disc() -> None:
    rgb = np.full((128, 128, 3), 0.4, np.float32)
    assert search_disc(rgb, np.ones((128, 128), bool)) is None
    assert search_disc(rgb, np.zeros((128, 128), bool)) is None
