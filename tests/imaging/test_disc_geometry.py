import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retinaview.core.image import Eye
from retinaview.imaging.crop import crop_affine, into_crop, out_of_crop, warp
from retinaview.imaging.disc_geometry import (
    Ellipse,
    ellipse_through,
    eye_sentence,
    fit_ellipse,
    fovea_share,
    is_likely_fovea,
    suggested_eye,
    vertical_cup_to_disc,
    within,
)

DISC = Ellipse(100, 120, 30, 24, 0.4)
FIELD = np.ones((200, 300), bool)


@settings(deadline=None, max_examples=40)
@given(
    major=st.floats(12, 40),
    share=st.floats(0.6, 1.0),
    angle=st.floats(-1.5, 1.5),
    y=st.floats(60, 140),
)
def test_an_ellipse_is_found_again_from_its_mask(
    major: float, share: float, angle: float, y: float
) -> None:
    drawn = Ellipse(y, 101.3, major, share * major, angle)
    found = fit_ellipse(drawn.mask((200, 200)))
    assert found is not None
    assert math.hypot(found.y - drawn.y, found.x - drawn.x) < 0.3
    assert found.major_px == pytest.approx(drawn.major_px, abs=0.6)
    assert found.minor_px == pytest.approx(drawn.minor_px, abs=0.6)
    assert found.height_px == pytest.approx(drawn.height_px, abs=1.0)


def test_holes_and_crumbs_do_not_count() -> None:
    mask = DISC.mask((200, 200))
    whole = fit_ellipse(mask)
    mask[95:105, 115:125] = False
    mask[10:13, 10:13] = True
    assert fit_ellipse(mask) == whole


def test_a_crumb_alone_is_no_ellipse() -> None:
    mask = np.zeros((20, 20), bool)
    assert fit_ellipse(mask) is None
    mask[3:6, 3:6] = True
    assert fit_ellipse(mask) is None


def test_an_ellipse_is_read_back_from_its_outline() -> None:
    found = ellipse_through(DISC.points())
    assert (found.y, found.x) == pytest.approx((DISC.y, DISC.x), abs=1e-3)
    assert found.height_px == pytest.approx(DISC.height_px, abs=1e-2)
    assert found.width_px == pytest.approx(DISC.width_px, abs=1e-2)


def test_points_lie_on_it_and_reach_as_high_as_it_says() -> None:
    y, x = DISC.points(720).astype(np.float64).T
    assert DISC.depth(y, x) == pytest.approx(np.ones(720), abs=1e-4)
    assert np.ptp(y) == pytest.approx(DISC.height_px, abs=0.02)
    assert np.ptp(x) == pytest.approx(DISC.width_px, abs=0.02)


def test_a_mask_is_cut_by_the_frame() -> None:
    assert not Ellipse(-100, -100, 20, 20).mask((50, 60)).any()
    assert Ellipse(25, 0, 20, 20).mask((50, 60)).sum() == pytest.approx(628, abs=45)


def test_the_vertical_ratio_is_of_heights() -> None:
    disc, cup = Ellipse(50, 50, 30, 20, math.pi / 2), Ellipse(50, 50, 15, 15)
    assert vertical_cup_to_disc(disc, cup) == pytest.approx(0.5)


def test_a_cup_is_kept_inside_the_disc() -> None:
    inside = Ellipse(100, 120, 10, 8)
    assert within(inside, DISC) == inside
    shrunk = within(Ellipse(110, 130, 30, 30), DISC)
    assert shrunk is not None
    y, x = shrunk.points().astype(np.float64).T
    assert DISC.depth(y, x).max() == pytest.approx(1, abs=1e-3)
    assert within(Ellipse(20, 20, 10, 10), DISC) is None


def test_the_fovea_lies_beside_the_disc_and_nowhere_else() -> None:
    share = fovea_share((200, 400), Ellipse(100, 200, 20, 20))
    assert share[100, 300] == pytest.approx(1, abs=0.05)
    assert share[100, 100] == pytest.approx(1, abs=0.05)
    assert share[0, 200] == share[100, 230] == share[100, 20] == 0
    disc = Ellipse(100, 200, 20, 20)
    assert is_likely_fovea(disc, (110, 300))
    assert not is_likely_fovea(disc, (100, 240))
    assert not is_likely_fovea(disc, (190, 260))


@pytest.mark.parametrize(
    ("disc_x", "fovea", "eye"),
    [
        (220.0, (100.0, 120.0), Eye.OD),
        (80.0, (100.0, 180.0), Eye.OS),
        (240.0, None, Eye.OD),
        (60.0, None, Eye.OS),
        (150.0, None, None),
    ],
)
def test_the_disc_lies_nasally(
    disc_x: float, fovea: tuple[float, float] | None, eye: Eye | None
) -> None:
    assert suggested_eye(Ellipse(100, disc_x, 20, 20), fovea, FIELD)[0] is eye


def test_the_declared_eye_is_doubted_in_words_alone() -> None:
    basis = "the disc lies right of the fovea"
    assert eye_sentence(Eye.OS, Eye.OD, basis).startswith("Check the eye: declared OS")
    assert "inferred" in eye_sentence(None, Eye.OD, basis)
    assert "fits" in eye_sentence(Eye.OD, Eye.OD, basis)
    assert eye_sentence(Eye.OD, None, "") == ""


def test_a_crop_leads_there_and_back() -> None:
    affine = crop_affine((40, 70), 30, 60)
    assert into_crop(affine, (40, 70)) == pytest.approx((29.5, 29.5))
    assert out_of_crop(affine, into_crop(affine, (33.3, 61.0))) == pytest.approx((33.3, 61.0))


def test_a_crop_shows_what_is_there() -> None:
    picture = np.zeros((100, 100), np.float32)
    picture[38:43, 68:73] = 1
    crop = warp(picture, crop_affine((40, 70), 20, 60), 60)
    rows, columns = np.nonzero(crop > 0.5)
    assert (rows.mean(), columns.mean()) == pytest.approx((29.5, 29.5), abs=0.6)
    small = warp(np.ones((90, 90), np.float32), crop_affine((44.5, 44.5), 90, 30), 30)
    assert small[5:-5, 5:-5] == pytest.approx(np.ones((20, 20)), abs=1e-5)
