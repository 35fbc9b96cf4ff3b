import numpy as np
from pairs import phantom, plain_place, relit, spot, with_rgb

from retinaview.imaging.explain import Explained, fit_pair
from retinaview.imaging.working_pair import working_pair


def left_over(side: Explained, mask: np.ndarray) -> float:  # type: ignore[type-arg]
    return float(np.square(side.rest[mask]).sum() / np.square(side.detail[mask]).sum())


def test_light_colour_and_gamma_are_explained() -> None:
    image = phantom().image
    fit = fit_pair(working_pair(image, relit(image)))
    assert left_over(fit.processed, fit.counted) < 0.02
    assert left_over(fit.original, fit.counted) < 0.02


def test_an_equal_picture_leaves_nothing() -> None:
    image = phantom().image
    fit = fit_pair(working_pair(image, image))
    assert np.abs(fit.processed.rest).max() < 1e-2


def test_a_painted_spot_is_left_over() -> None:
    image = phantom().image
    y, x = plain_place(image, phantom())
    fit = fit_pair(working_pair(image, relit(spot(image, y, x, 5, 0.4))))
    assert fit.processed.rest[y, x] < -0.05
    assert fit.original.rest[y, x] > 0.02


def test_burnt_regions_do_not_count_but_single_white_spots_do() -> None:
    image = phantom().image
    y, x = plain_place(image, phantom())
    white = spot(image, y, x, 4, -9.0)
    fit = fit_pair(working_pair(image, white))
    assert fit.counted[y, x]
    assert fit.processed.rest[y, x] > 0.2
    burnt = image.rgb.copy()
    burnt[y - 30 : y + 30, x - 30 : x + 30] = 1
    assert not fit_pair(working_pair(image, with_rgb(image, burnt))).counted[y, x]
