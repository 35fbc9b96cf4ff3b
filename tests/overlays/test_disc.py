import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from fakes import make_image

from retinaview import overlays
from retinaview.catalog import Catalog
from retinaview.core.image import Eye, FieldOfView, FovBasis
from retinaview.core.methods import OverlayMethod
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.progress import Cancelled, silent
from retinaview.errors import RunError
from retinaview.imaging.load import load_fundus
from retinaview.imaging.phantom import Phantom, draw_phantom
from retinaview.metrics.outlines import centre_of, dice
from trainer.disc_data import read_mask


@pytest.fixture(scope="module")
def method() -> OverlayMethod:
    return overlays.build(Catalog().card("disc"))


@pytest.fixture(scope="module")
def phantom() -> Phantom:
    return draw_phantom(70, 512, frame=(560, 640))


@pytest.fixture(scope="module")
def drawn(method: OverlayMethod, phantom: Phantom) -> Overlay:
    return method.draw(phantom.image, Subject.ORIGINAL, None, {}, silent)


def test_the_disc_of_a_phantom_is_where_it_was_drawn(phantom: Phantom, drawn: Overlay) -> None:
    assert drawn.number("disc_y") == pytest.approx(phantom.disc_yx[0], abs=5)
    assert drawn.number("disc_x") == pytest.approx(phantom.disc_yx[1], abs=5)
    assert dice(drawn.masks["disc"], phantom.masks["disc"]) > 0.9
    assert (drawn.number("disc_confidence") or 0) > 0.8


def test_cup_and_fovea_of_a_phantom_are_found(phantom: Phantom, drawn: Overlay) -> None:
    assert dice(drawn.masks["cup"], phantom.masks["cup"]) > 0.7
    y, x = drawn.number("fovea_y"), drawn.number("fovea_x")
    assert y is not None
    assert x is not None
    off = math.hypot(y - phantom.fovea_yx[0], x - phantom.fovea_yx[1])
    assert off < 0.5 * phantom.disc_diameter_px


def test_nothing_lies_outside_the_field(phantom: Phantom, drawn: Overlay) -> None:
    for mask in drawn.masks.values():
        assert mask.shape == phantom.image.fov.shape
        assert not (mask & ~phantom.image.fov).any()
    assert np.isnan(drawn.values).all()


def test_a_larger_photograph_gives_the_same_eye(method: OverlayMethod, drawn: Overlay) -> None:
    large = draw_phantom(70, 1024, frame=(1120, 1280))
    overlay = method.draw(large.image, Subject.ORIGINAL, None, {}, silent)
    for name in ("disc_y", "disc_x", "disc_diameter_px"):
        small = drawn.number(name)
        assert small is not None
        assert overlay.number(name) == pytest.approx(2 * small, abs=8)


def test_a_mirrored_eye_is_the_other_eye(method: OverlayMethod, phantom: Phantom) -> None:
    left = draw_phantom(70, 512, eye=Eye.OS, frame=(560, 640))
    overlay = method.draw(left.image, Subject.ORIGINAL, None, {}, silent)
    assert overlay.number("eye_fits") == 1
    wrong = replace(left.image, eye=Eye.OD)
    doubted = method.draw(wrong, Subject.ORIGINAL, None, {}, silent)
    assert doubted.number("eye_fits") == 0
    assert "Check the eye: declared OD" in doubted.caption


def test_no_disc_is_not_found(method: OverlayMethod) -> None:
    image = make_image(300, 360)
    grain = np.random.default_rng(1).normal(0.4, 0.02, (300, 360, 1)).astype(np.float32)
    rgb = np.where(image.fov[..., None], grain * np.float32([1.6, 0.8, 0.4]), 0)
    plain = replace(image, rgb=rgb.clip(0, 1).astype(np.float32))
    overlay = method.draw(plain, Subject.ORIGINAL, None, {}, silent)
    assert overlay.outlines == ()
    assert overlay.number("disc_y") is None
    assert overlay.number("vertical_cd") is None
    assert "No optic disc was found" in overlay.caption


def test_the_caption_names_method_picture_and_limits(
    method: OverlayMethod, phantom: Phantom, drawn: Overlay
) -> None:
    assert "original" in drawn.caption
    assert "networks" in drawn.caption
    assert "phantoms alone" in drawn.caption
    processed = method.draw(phantom.image, Subject.PROCESSED, None, {}, silent)
    assert "processed picture" in processed.caption
    assert "phantoms alone" in Catalog().card("disc").limitations


def test_it_can_be_stopped(method: OverlayMethod, phantom: Phantom) -> None:
    def stop(fraction: float, label: str) -> None:
        if fraction > 0.1:
            raise Cancelled

    with pytest.raises(Cancelled):
        method.draw(phantom.image, Subject.ORIGINAL, None, {}, stop)


def test_an_empty_or_tiny_field_is_a_sentence(method: OverlayMethod) -> None:
    image = make_image(100, 120)
    view = FieldOfView(np.zeros((100, 120), bool), None, FovBasis.GIVEN)
    for wrong in (replace(image, view=view), make_image(20, 30)):
        with pytest.raises(RunError, match="missing or too small"):
            method.draw(wrong, Subject.ORIGINAL, None, {}, silent)


def test_without_weights_the_brightest_meeting_of_vessels_is_taken(phantom: Phantom) -> None:
    card = Catalog().card("disc").model_copy(update={"sha256": None})
    overlay = overlays.build(card).draw(phantom.image, Subject.ORIGINAL, None, {}, silent)
    y, x = overlay.number("disc_y"), overlay.number("disc_x")
    assert y is not None
    assert x is not None
    off = math.hypot(y - phantom.disc_yx[0], x - phantom.disc_yx[1])
    assert off < phantom.disc_diameter_px
    assert overlay.number("vertical_cd") is None
    assert "brightest spot" in overlay.caption


def test_what_ships_is_open_and_the_research_model_is_marked() -> None:
    cards = [card for card in Catalog().overlays() if card.method == "disc"]
    for card in cards:
        assert card.research_only == ("drishti" in card.trained_on)
        card.verified_weights()
    assert not Catalog().card("disc").research_only


@pytest.mark.parametrize("name", ["drishti_005", "drishti_083", "idrid_seg_021"])
def test_the_disc_of_a_photograph_is_found(
    method: OverlayMethod, photographs_dir: Path, name: str
) -> None:
    folder = photographs_dir / "test" / "disc" / name.split("_")[0]
    truth = read_mask(folder / "disc" / f"{name}.png")
    overlay = method.draw(
        load_fundus(folder / "images" / f"{name}.jpg"), Subject.ORIGINAL, None, {}, silent
    )
    y, x = centre_of(truth)
    found_y, found_x = overlay.number("disc_y"), overlay.number("disc_x")
    assert found_y is not None
    assert found_x is not None
    assert math.hypot(found_y - y, found_x - x) < 0.25 * math.sqrt(truth.sum())
    assert dice(overlay.masks["disc"], truth) > 0.85
