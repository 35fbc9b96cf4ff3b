from dataclasses import replace

import numpy as np
import pytest
from fakes import make_image

from retinaview.core.image import Eye
from retinaview.core.overlay import Overlay, Subject
from retinaview.imaging.disc_geometry import Ellipse
from retinaview.imaging.disc_overlay import (
    BY_HAND,
    Landmarks,
    edited_by_hand,
    found_in,
    is_edited_by_hand,
    landmark_overlay,
)

IMAGE = replace(make_image(300, 360), eye=Eye.OS)
DISC, CUP = Ellipse(150, 250, 24, 20, 0.3), Ellipse(150, 248, 12, 10)
FOUND = Landmarks(DISC, CUP, (155.0, 140.0), 0.9)


def overlay_of(found: Landmarks) -> Overlay:
    return landmark_overlay("disc", "Disc and cup", Subject.ORIGINAL, IMAGE, found, "Found so.")


def test_everything_found_is_shown_masked_and_numbered() -> None:
    overlay = overlay_of(FOUND)
    assert [line.title for line in overlay.outlines] == ["Optic disc", "Cup", "Fovea"]
    assert set(overlay.masks) == {"disc", "cup"}
    assert overlay.masks["disc"].shape == (300, 360)
    assert not (overlay.masks["cup"] & ~overlay.masks["disc"]).any()
    assert np.isnan(overlay.values).all()
    assert overlay.number("vertical_cd") == pytest.approx(CUP.height_px / DISC.height_px)
    assert overlay.number("fovea_dd") == pytest.approx(2.51, abs=0.02)
    assert all(score.value is not None for score in overlay.numbers)


def test_nothing_found_is_unknown_and_never_zero() -> None:
    overlay = overlay_of(Landmarks())
    assert overlay.outlines == ()
    assert not overlay.masks
    assert all(score.value is None for score in overlay.numbers)
    assert "No optic disc was found" in overlay.caption


def test_what_is_missing_is_said() -> None:
    overlay = overlay_of(Landmarks(DISC))
    assert "Not found: cup and fovea." in overlay.caption
    assert overlay.number("disc_y") == pytest.approx(150)
    assert overlay.number("vertical_cd") is None


def test_a_declared_eye_that_does_not_fit_is_said() -> None:
    overlay = overlay_of(FOUND)
    assert "Check the eye: declared OS" in overlay.caption
    assert overlay.number("eye_fits") == 0
    right = replace(IMAGE, eye=Eye.OD)
    fitting = landmark_overlay("disc", "Disc", Subject.ORIGINAL, right, FOUND, "")
    assert fitting.number("eye_fits") == 1
    unknown = replace(IMAGE, eye=None)
    inferred = landmark_overlay("disc", "Disc", Subject.ORIGINAL, unknown, FOUND, "")
    assert inferred.number("eye_fits") is None
    assert "inferred" in inferred.caption


def test_found_is_read_back() -> None:
    found = found_in(overlay_of(FOUND))
    assert found.disc is not None
    assert found.cup is not None
    assert found.disc.y == pytest.approx(DISC.y, abs=1e-3)
    assert found.cup.height_px == pytest.approx(CUP.height_px, abs=1e-2)
    assert (found.fovea, found.confidence) == (FOUND.fovea, FOUND.confidence)
    assert found_in(overlay_of(Landmarks())) == Landmarks()


def test_a_hand_is_named_everywhere() -> None:
    larger = CUP.resized(1.5)
    edited = edited_by_hand(overlay_of(FOUND), IMAGE, DISC, larger)
    again = edited_by_hand(edited, IMAGE, DISC, larger)
    assert is_edited_by_hand(edited)
    assert again.caption == edited.caption
    assert edited.number("vertical_cd") == pytest.approx(larger.height_px / DISC.height_px)
    assert all(score.note.startswith(BY_HAND) for score in edited.numbers)
    assert edited.number("disc_confidence") is None
    ratio = next(score for score in edited.numbers if score.id == "vertical_cd")
    assert ratio.text.endswith(" by hand")
    assert edited.masks["cup"].sum() > overlay_of(FOUND).masks["cup"].sum()
    assert not is_edited_by_hand(overlay_of(FOUND))
