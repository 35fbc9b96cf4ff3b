import time
from dataclasses import replace

import cv2
import numpy as np
import pytest
from fakes import make_classes, make_image, make_overlay, make_study
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from retinaview.app.arrangement import Showing
from retinaview.app.compare_view import BLINK_MS, Channel, CompareMode, CompareView
from retinaview.app.image_panel import Face
from retinaview.core.image import FundusImage
from retinaview.core.overlay import Place, Subject
from retinaview.core.study import Study

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

ORIGINAL, PROCESSED = Subject.ORIGINAL, Subject.PROCESSED


@pytest.fixture(scope="module")
def image() -> FundusImage:
    return make_image(600, 800)


@pytest.fixture(scope="module")
def study(image: FundusImage) -> Study:
    return make_study(image)


@pytest.fixture
def view(qtbot: QtBot) -> CompareView:
    view = CompareView()
    qtbot.addWidget(view)
    view.resize(820, 500)
    view.show()
    return view


@pytest.fixture
def compared(view: CompareView, study: Study) -> CompareView:
    view.show_image(study.image)
    view.show_study(study)
    return view


def badges(view: CompareView) -> list[list[str]]:
    """The words on the pills of each panel in use."""
    return [[badge.word for badge in panel.header.badges] for panel in view.shown_panels]


def legends(view: CompareView) -> int:
    return sum(
        not legend.isHidden() for panel in view.shown_panels for legend in panel.legends.values()
    )


def wheel(view: CompareView, panel: int, at: tuple[float, float], notches: float) -> None:
    view.panels[panel].canvas.wheel_turned.emit(at, notches)


def test_empty_offers_to_open(view: CompareView, qtbot: QtBot) -> None:
    assert view.empty.isVisible()
    assert view.shown_panels == ()
    with qtbot.waitSignal(view.open_wanted):
        view.empty.hint.linkActivated.emit("open")
    with qtbot.waitSignal(view.sample_wanted):
        QTest.mouseClick(view.empty.sample, Qt.MouseButton.LeftButton)


def test_opens_on_the_original_and_whole(view: CompareView, image: FundusImage) -> None:
    view.show_image(image)
    assert badges(view) == [["ORIGINAL"]]
    assert view.view.is_fit
    assert not view.empty.isVisible()
    view.show_image(None)
    assert view.empty.isVisible()


@pytest.mark.parametrize(
    ("mode", "words"),
    [
        (CompareMode.SIDE_BY_SIDE, [["ORIGINAL"], ["PROCESSED"]]),
        (CompareMode.CURTAIN, [["ORIGINAL", "PROCESSED"]]),
        (CompareMode.BLINK, [["PROCESSED"]]),
        (CompareMode.ORIGINAL, [["ORIGINAL"]]),
        (CompareMode.PROCESSED, [["PROCESSED"]]),
    ],
)
def test_every_mode_says_what_it_shows(
    compared: CompareView, mode: CompareMode, words: list[list[str]]
) -> None:
    compared.set_mode(mode)
    assert badges(compared) == words
    for panel in compared.shown_panels:
        assert panel.header.isVisible()
        assert panel.header.zoom
        notes = [badge.note for badge in panel.header.badges]
        assert notes == [
            "as captured" if badge.subject is ORIGINAL else "RV-Net 1.0"
            for badge in panel.header.badges
        ]


@pytest.mark.parametrize("mode", list(CompareMode))
def test_without_a_result_every_mode_shows_the_original(
    view: CompareView, image: FundusImage, mode: CompareMode
) -> None:
    view.show_image(image)
    view.set_mode(mode)
    assert badges(view) == [["ORIGINAL"]]


@pytest.mark.parametrize("has_result", [False, True])
@pytest.mark.parametrize("is_running", [False, True])
@pytest.mark.parametrize("mode", list(CompareMode))
def test_the_processed_picture_is_never_shown_when_grading_or_missing(
    mode: CompareMode, is_running: bool, has_result: bool
) -> None:
    showing = Showing(mode, has_result, is_running)
    assert replace(showing, is_grading_safe=True).faces == (Face.ORIGINAL,)
    if not has_result and not is_running:
        assert showing.faces == (Face.ORIGINAL,)


def test_blink_changes_picture_badge_and_border_together(
    compared: CompareView, qtbot: QtBot
) -> None:
    compared.set_mode(CompareMode.BLINK)
    panel = compared.shown_panels[0]

    def shown() -> tuple[str, Face, bool]:
        return (
            panel.header.badges[0].word,
            panel.face,
            panel.canvas.pictures[PROCESSED].isVisible(),
        )

    assert shown() == ("PROCESSED", Face.PROCESSED, True)
    began = time.monotonic()
    qtbot.waitUntil(lambda: shown() == ("ORIGINAL", Face.ORIGINAL, False), timeout=5 * BLINK_MS)
    assert time.monotonic() - began > 0.5 * BLINK_MS / 1000
    qtbot.waitUntil(lambda: shown() == ("PROCESSED", Face.PROCESSED, True), timeout=5 * BLINK_MS)
    compared.set_mode(CompareMode.ORIGINAL)
    assert not compared._blink.isActive()


def test_blink_rests_while_nobody_sees_it(compared: CompareView) -> None:
    compared.set_mode(CompareMode.BLINK)
    assert compared._blink.isActive()
    compared.hide()
    assert not compared._blink.isActive()


def test_panels_move_together(compared: CompareView) -> None:
    wheel(compared, 1, (0.4, 0.6), 4)
    compared.panels[0].canvas.dragged.emit(11.0, -7.0, False)
    left, right = (panel.canvas for panel in compared.shown_panels)
    assert left._view == right._view
    assert not compared.view.is_fit
    assert left.sheet.transform() == right.sheet.transform()


def test_a_larger_result_shows_the_same_part(view: CompareView, study: Study) -> None:
    large = cv2.resize(study.result, None, fx=2, fy=2)
    view.show_study(replace(study, result=large))
    wheel(view, 0, (0.3, 0.3), 5)
    left, right = view.shown_panels
    assert left.canvas._view == right.canvas._view
    item = right.canvas.pictures[PROCESSED]
    assert item.boundingRect() == left.canvas.pictures[ORIGINAL].boundingRect()
    view.zoom_two_to_one()
    assert left.header.zoom == right.header.zoom == "100 %  exact"
    assert left.header.badges[0].note == "as captured · enlarged x2 (bicubic)"


def test_alt_parts_the_panels_until_fit(compared: CompareView) -> None:
    compared.zoom_one_to_one()
    compared.panels[1].canvas.dragged.emit(0.0, 80.0, True)
    left, right = (panel.canvas._view.centre for panel in compared.shown_panels)
    assert right[1] - left[1] == pytest.approx(-0.1)
    assert "moved apart" in compared.panels[0].header.zoom
    compared.zoom_fit()
    assert compared.panels[0].canvas._view == compared.panels[1].canvas._view


def test_panels_moved_apart_are_linked_again_at_the_same_place(compared: CompareView) -> None:
    compared.zoom_one_to_one()
    told: list[object] = []
    compared.view_changed.connect(told.append)
    compared.panels[1].canvas.dragged.emit(0.0, 80.0, True)
    assert len(told) == 1
    before = compared.view
    compared.navigator.join()
    assert len(told) == 2
    assert compared.view == before
    assert compared.panels[0].canvas._view == compared.panels[1].canvas._view
    assert "moved apart" not in compared.panels[0].header.zoom


def test_resize_keeps_fit(compared: CompareView, qtbot: QtBot) -> None:
    before = compared.view.zoom
    compared.resize(1200, 700)
    qtbot.waitUntil(lambda: compared.view.zoom > before)
    assert compared.view.is_fit
    canvas = compared.panels[0].canvas
    assert 800 * compared.view.zoom <= canvas.device_size.width


def test_double_click_toggles_fit_and_one_to_one(compared: CompareView) -> None:
    canvas = compared.panels[0].canvas
    canvas.double_clicked.emit((0.5, 0.5))
    assert compared.view.zoom == 1.0
    assert compared.panels[0].header.zoom == "100 %  exact"
    canvas.double_clicked.emit((0.5, 0.5))
    assert compared.view.is_fit


def test_a_new_study_keeps_the_view_and_a_new_photograph_does_not(
    compared: CompareView, study: Study
) -> None:
    wheel(compared, 0, (0.4, 0.6), 6)
    before = compared.view
    compared.show_study(make_study(study.image))
    assert compared.view == before
    compared.show_image(make_image(300, 300))
    assert compared.view.is_fit
    assert compared.study is None


def test_grading_safe_is_the_original_at_one_to_one_and_nothing_else(
    compared: CompareView, study: Study
) -> None:
    overlay = make_overlay(study.image)
    other = replace(overlay, subject=PROCESSED)
    compared.set_overlays({ORIGINAL: [(overlay, 0.7)], PROCESSED: [(other, 0.7)]})
    compared.set_mode(CompareMode.CURTAIN)
    QApplication.processEvents()  # the panel takes the whole width
    wheel(compared, 0, (0.4, 0.6), 3)
    before = compared.view
    assert legends(compared) == 2
    compared.set_grading_safe(True)
    assert badges(compared) == [["ORIGINAL"]]
    assert compared.view.zoom == 1.0
    assert legends(compared) == 0
    assert compared.panels[0].canvas.layers[ORIGINAL].items == ()
    wheel(compared, 0, (0.5, 0.5), 3)
    compared.zoom_fit()
    compared.zoom_two_to_one()
    compared.panels[0].canvas.double_clicked.emit((0.5, 0.5))
    assert compared.view.zoom == 1.0
    compared.set_overlays({ORIGINAL: [(overlay, 0.7)]})
    assert legends(compared) == 0
    compared.set_grading_safe(False)
    assert badges(compared) == [["ORIGINAL", "PROCESSED"]]
    assert compared.view == before
    assert legends(compared) == 1


def test_grading_safe_holds_for_the_next_photograph(compared: CompareView) -> None:
    compared.set_grading_safe(True)
    compared.show_image(make_image(900, 900))
    assert compared.view.zoom == 1.0
    assert badges(compared) == [["ORIGINAL"]]
    compared.set_grading_safe(False)
    assert compared.view.is_fit


def test_running_is_said_where_the_result_will_be(view: CompareView, image: FundusImage) -> None:
    view.show_image(image)
    view.show_running(0.4, "Correcting light", 3.0)
    assert badges(view) == [["ORIGINAL"], ["PROCESSED"]]
    assert view.panels[1].header.badges[0].note == "being made"
    assert view.panels[1].running.isVisible()
    assert not view.panels[0].running.isVisible()
    wheel(view, 0, (0.5, 0.5), 2)
    assert not view.view.is_fit
    view.show_idle()
    assert badges(view) == [["ORIGINAL"]]
    assert not view.panels[1].running.isVisible()


def test_a_second_run_leaves_the_last_result_on_screen(compared: CompareView) -> None:
    compared.show_running(0.1, "Correcting light", None)
    assert compared.panels[1].canvas.has_picture(PROCESSED)
    assert compared.panels[1].running.isVisible()
    compared.set_mode(CompareMode.CURTAIN)
    compared.show_running(0.2, "Correcting light", None)
    assert compared.panels[0].running.isVisible()
    compared.show_idle()
    assert badges(compared) == [["ORIGINAL", "PROCESSED"]]
    assert not compared.panels[0].running.isVisible()


def test_values_under_the_cursor_are_those_of_the_picture(
    compared: CompareView, study: Study
) -> None:
    row, column = 250, 420
    compared.panels[1].canvas.hovered.emit(((row + 0.5) / 600, (column + 0.5) / 800))
    original = np.round(study.image.rgb[row, column] * 255).astype(int)
    result = study.result[row, column]
    for panel, numbers in zip(compared.shown_panels, (original, result), strict=True):
        red, green, blue = numbers
        assert panel.foot.text() == f"x {column}  y {row}   R {red} G {green} B {blue}"
    assert compared.panels[0].canvas.cross.isVisible()
    assert not compared.panels[1].canvas.cross.isVisible()  # the mouse itself is there
    compared.panels[1].canvas.hovered.emit(None)
    assert compared.panels[0].foot.text() == ""
    assert not compared.panels[0].canvas.cross.isVisible()


def test_the_cursor_is_told(compared: CompareView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(compared.cursor_moved) as told:
        compared.panels[0].canvas.hovered.emit((0.25, 0.75))
    assert told.args == [(0.25, 0.75)]


def test_green_channel_is_called_by_its_name(compared: CompareView, study: Study) -> None:
    compared.set_channel(Channel.RED_FREE)
    notes = [panel.header.badges[0].note for panel in compared.shown_panels]
    assert notes == ["as captured · green channel", "RV-Net 1.0 · green channel"]
    image = compared.panels[1].canvas.grab().toImage()
    colour = image.pixelColor(image.width() // 2, image.height() // 2)
    assert colour.red() == colour.green() == colour.blue() > 0
    compared.set_channel(Channel.COLOUR)
    assert compared.panels[0].header.badges[0].note == "as captured"


def test_the_badge_owns_up_to_the_size_of_detail(view: CompareView, image: FundusImage) -> None:
    small = make_study(image, detail_px=512)
    small = replace(small, working=np.zeros((512, 512, 3), np.uint8))
    view.show_study(small)
    note = view.panels[1].header.badges[0].note
    assert note == "RV-Net 1.0 · light and colour at full size, detail at 512 px"
    view.show_working_picture(True)
    assert view.panels[1].header.badges[0].note.endswith("512 x 512 px")
    assert view.pictures[PROCESSED].height == 512
    view.show_working_picture(False)
    assert view.pictures[PROCESSED].height == 600


def test_the_model_own_picture_is_left_where_there_is_none(compared: CompareView) -> None:
    compared.show_working_picture(True)
    assert compared.pictures[PROCESSED].height == 600
    assert compared.panels[1].header.badges[0].note == "RV-Net 1.0"


def test_keys_pan_and_zoom(compared: CompareView) -> None:
    compared.zoom_one_to_one()
    before = compared.view
    QTest.keyClick(compared.panels[0].canvas, Qt.Key.Key_Right)
    assert compared.view.centre[1] > before.centre[1]
    QTest.keyClick(compared.panels[0].canvas, Qt.Key.Key_Plus)
    assert compared.view.zoom == pytest.approx(1.25)


def test_pictures_are_exact_a_moment_after_the_wheel(compared: CompareView, qtbot: QtBot) -> None:
    items = [item for panel in compared.shown_panels for item in panel.canvas.pictures.values()]
    wheel(compared, 0, (0.5, 0.5), 1)
    assert all(item.is_moving for item in items)
    qtbot.waitUntil(lambda: not any(item.is_moving for item in items), timeout=20_000)


def test_smooth_is_said_and_drawn(compared: CompareView) -> None:
    compared.zoom_two_to_one()
    assert compared.panels[0].header.zoom == "200 %  interpolated"
    smooth = compared.panels[0].canvas.grab().toImage()
    compared.set_smooth(False)
    assert compared.panels[0].header.zoom == "200 %  pixels"
    assert compared.panels[0].canvas.grab().toImage() != smooth


def test_pictures_of_two_panels_stay_level(view: CompareView, image: FundusImage) -> None:
    view.resize(560, 500)
    view.show_study(make_study(image, detail_px=512))
    left, right = view.shown_panels
    assert left.header.height() == right.header.height()
    assert left.canvas.geometry() == right.canvas.geometry()


def test_controls_have_names_for_screen_readers(compared: CompareView) -> None:
    compared.set_mode(CompareMode.CURTAIN)
    panel = compared.shown_panels[0]
    assert panel.accessibleName() == "original and processed picture"
    assert panel.divider.accessibleName()
    assert panel.foot.accessibleName()
    assert all(pill.accessibleName() for pill in panel.header._pills)


def test_a_jump_brings_a_place_to_the_middle_of_every_panel(
    compared: CompareView, study: Study
) -> None:
    place = Place(300, 480, 12, "spot", 1.0)
    compared.jump_to(place)
    y, x = compared.view.centre
    assert (y * 600, x * 800) == pytest.approx((300.5, 480.5), abs=1)
    assert not compared.view.is_fit
    for panel in compared.shown_panels:
        assert panel.canvas.mark.rings == (place,)
    compared.set_grading_safe(True)
    assert compared.panels[0].canvas.mark.is_empty
    compared.jump_to(place)
    assert compared.view.zoom == 1.0
    compared.set_grading_safe(False)
    compared.show_study(make_study(study.image))
    assert compared.panels[0].canvas.mark.is_empty


def test_overlays_of_the_original_stay_with_another_result(
    compared: CompareView, study: Study
) -> None:
    own, pair = make_overlay(study.image), make_classes(study.image)
    compared.set_overlays({ORIGINAL: [(own, 0.5), (pair, 0.5)], PROCESSED: [(pair, 0.5)]})
    canvas = compared.panels[0].canvas
    assert canvas.layers[ORIGINAL].overlays == (own, pair)
    compared.show_study(make_study(study.image))
    assert canvas.layers[ORIGINAL].overlays == (own,)
    assert canvas.layers[PROCESSED].overlays == ()


def test_a_curtain_explains_what_lies_on_both_sides_once(
    compared: CompareView, study: Study
) -> None:
    own, pair = make_overlay(study.image, PROCESSED), make_classes(study.image)
    compared.set_overlays({ORIGINAL: [(pair, 0.5)], PROCESSED: [(own, 0.5), (pair, 0.5)]})
    compared.set_mode(CompareMode.CURTAIN)
    shown = {side: legend.overlays for side, legend in compared.panels[0].legends.items()}
    assert shown[ORIGINAL] == (pair,)
    assert shown[PROCESSED] == (own,)
