import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from fakes import make_overlay, make_quality, make_review, make_study
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QThread, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from retinaview.app import file_dialogs, theme
from retinaview.app.compare_view import Channel, CompareMode
from retinaview.app.crash_dialog import CrashDialog
from retinaview.app.main import Program, restore
from retinaview.app.report_page import ReportPage
from retinaview.app.review_panel import NO_STUDY, RUNNING
from retinaview.app.settings import Geometry, SettingsFile
from retinaview.core.intended_use import STANDING_SENTENCE
from retinaview.core.overlay import Place, Subject
from retinaview.core.review import Review, Verdict
from retinaview.core.study import Study

ONE, TWO = Path("/photographs/one_OD.png"), Path("/photographs/two_OS.png")


def opened(qtbot: QtBot, program: Program, *paths: Path) -> None:
    with qtbot.waitSignal(program.session.image_changed, timeout=20000):
        program.session.open(paths)
    qtbot.waitUntil(lambda: program.session.reader.is_idle)


def enhanced(qtbot: QtBot, program: Program, model: str = "quick") -> Study:
    program.session.choose_model(model)
    with qtbot.waitSignal(program.session.running_changed, check_params_cb=lambda on: not on):
        press(qtbot, program, Qt.Key.Key_Return)
    assert program.session.study is not None
    return program.session.study


def press(qtbot: QtBot, program: Program, key: Any, modifier: Any = None) -> None:
    program.window.activateWindow()
    program.window.compare.setFocus()
    qtbot.keyClick(program.window.compare, key, modifier or Qt.KeyboardModifier.NoModifier)


def drop(program: Program, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    target = program.window.childAt(program.window.rect().center())
    where, left = QPoint(5, 5), Qt.MouseButton.LeftButton
    copy, no = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where, copy, data, left, no)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(where), copy, data, left, no))


def test_an_empty_window_offers_what_can_be_done(program: Program) -> None:
    actions = program.window.actions_by_name
    for name in ("open", "open_folder", "open_sample", "keys", "quit"):
        assert actions[name].isEnabled(), name
    for name in ("enhance", "cancel", "export", "report", "next", "previous", "fit", "curtain"):
        assert not actions[name].isEnabled(), name
    assert not program.window.panels.enhance.run_button.isEnabled()
    assert program.window.message_bar.text == ""
    assert "Device: automatic" in program.window.status.text


def test_the_standing_sentence_is_whole(program: Program) -> None:
    program.window.resize(program.window.minimumSize())
    found = [
        label
        for label in program.window.status.findChildren(QLabel)
        if label.text() == STANDING_SENTENCE
    ]
    assert len(found) == 1
    assert found[0].width() >= found[0].sizeHint().width()


def test_dropped_files_are_opened(qtbot: QtBot, program: Program) -> None:
    with qtbot.waitSignal(program.session.image_changed):
        drop(program, ONE, TWO)
    qtbot.waitUntil(lambda: program.session.reader.is_idle)
    assert program.session.path == ONE
    with qtbot.waitSignal(program.session.image_changed):
        drop(program, TWO)
    with qtbot.waitSignal(program.session.image_changed):
        drop(program, ONE)
    cards = program.window.worklist.cards()
    assert [card.path for card in cards] == [ONE, TWO]
    assert [card.isChecked() for card in cards] == [True, False]


def test_the_way_from_file_to_result(qtbot: QtBot, program: Program) -> None:
    opened(qtbot, program, ONE)
    assert program.window.compare.image is program.session.image
    assert program.window.compare.study is None
    study = enhanced(qtbot, program)
    assert program.window.compare.study is study
    assert "Entropy" in program.window.panels.study.sentences()
    assert "CPU · float32 · done in 0.4 s" in program.window.status.text
    assert program.window.actions_by_name["export"].isEnabled()


def test_enhance_turns_into_cancel(qtbot: QtBot, program: Program, engine: Any) -> None:
    opened(qtbot, program, ONE)
    button = program.window.panels.enhance.run_button
    program.session.choose_model("slow")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(engine.entered.is_set)
    assert button.text().startswith("Cancel")
    assert len(program.window.compare.shown_panels) == 2
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not program.session.is_running
    assert button.text().startswith("Enhance")
    assert len(program.window.compare.shown_panels) == 1


def test_escape_cancels(qtbot: QtBot, program: Program, engine: Any) -> None:
    opened(qtbot, program, ONE)
    program.session.choose_model("slow")
    press(qtbot, program, Qt.Key.Key_Return)
    qtbot.waitUntil(engine.entered.is_set)
    press(qtbot, program, Qt.Key.Key_Escape)
    assert not program.session.is_running


def test_a_failure_is_one_line_and_the_result_stays(qtbot: QtBot, program: Program) -> None:
    opened(qtbot, program, ONE)
    study = enhanced(qtbot, program)
    with qtbot.waitSignal(program.session.failed):
        program.session.choose_model("failing")
        program.session.enhance_shown()
    assert program.window.message_bar.text.startswith("Failing gave no usable picture.")
    qtbot.waitUntil(lambda: not program.session.is_running)
    assert program.window.compare.study is study


def test_a_defect_opens_the_crash_dialog_without_file_names(qtbot: QtBot, program: Program) -> None:
    opened(qtbot, program, ONE)
    with qtbot.waitSignal(program.session.failed):
        program.session.open([Path("/photographs/crash_Jane_Doe.png")])
    dialog = program.window.findChild(CrashDialog)
    assert dialog.isVisible()
    assert "ZeroDivisionError" in dialog.text
    assert "Jane_Doe" not in dialog.text
    assert program.window.message_bar.text == ""
    assert program.window.compare.image is program.session.image
    dialog.close()


def test_leaving_names_out_is_one_switch_that_says_what_stays(
    qtbot: QtBot, program: Program
) -> None:
    action = program.window.actions_by_name["deidentify"]
    assert not action.isChecked()
    action.trigger()
    assert program.session.settings.deidentify
    assert action.isChecked()
    assert "biometric" in program.window.message_bar.text
    action.trigger()
    assert not program.session.settings.deidentify
    assert not action.isChecked()


def test_warnings_of_a_study_are_said(qtbot: QtBot, program: Program) -> None:
    opened(qtbot, program, ONE)
    sentence = "This model was trained on colour photographs; this looks like an angiogram."
    program.session._show_study(make_study(program.session.image, warnings=(sentence,)))
    assert program.window.message_bar.text == sentence
    assert sentence in program.window.panels.study.sentences()


@pytest.mark.parametrize(
    ("key", "mode"),
    [
        (Qt.Key.Key_C, CompareMode.CURTAIN),
        (Qt.Key.Key_Space, CompareMode.BLINK),
        (Qt.Key.Key_O, CompareMode.ORIGINAL),
        (Qt.Key.Key_P, CompareMode.PROCESSED),
    ],
)
def test_keys_change_the_mode_and_back(
    qtbot: QtBot, program: Program, key: Any, mode: CompareMode
) -> None:
    opened(qtbot, program, ONE)
    enhanced(qtbot, program)
    press(qtbot, program, key)
    assert program.window.compare.mode is mode
    press(qtbot, program, key)
    assert program.window.compare.mode is CompareMode.SIDE_BY_SIDE


def test_keys_of_the_view(qtbot: QtBot, program: Program) -> None:
    opened(qtbot, program, Path("/photographs/large.png"))
    compare, actions = program.window.compare, program.window.actions_by_name
    press(qtbot, program, Qt.Key.Key_G)
    assert compare.display.channel is Channel.RED_FREE
    assert actions["red_free"].isChecked()
    assert not actions["colour"].isChecked()
    press(qtbot, program, Qt.Key.Key_1)
    assert compare.view.zoom == 1.0
    assert actions["one_to_one"].isChecked()
    assert not actions["fit"].isChecked()
    press(qtbot, program, Qt.Key.Key_F)
    assert compare.view.is_fit
    assert actions["fit"].isChecked()
    press(qtbot, program, Qt.Key.Key_S)
    assert compare.is_grading_safe
    assert not actions["fit"].isEnabled()
    press(qtbot, program, Qt.Key.Key_S)
    assert not compare.is_grading_safe


def test_tab_hides_both_side_panels(qtbot: QtBot, program: Program) -> None:
    press(qtbot, program, Qt.Key.Key_Tab)
    assert program.window.worklist.isHidden()
    assert program.window.panels.isHidden()
    press(qtbot, program, Qt.Key.Key_Tab)
    assert not program.window.panels.isHidden()


def test_letters_typed_into_a_field_are_no_keys(qtbot: QtBot, program: Program) -> None:
    opened(qtbot, program, ONE)
    program.window.actions_by_name["find_model"].trigger()
    search = program.window.panels.enhance.models.findChild(QLineEdit)
    qtbot.keyClicks(search, "slog")
    assert search.text() == "slog"
    assert program.window.compare.display.channel is Channel.COLOUR


def test_enter_in_the_search_box_does_not_enhance(
    qtbot: QtBot, program: Program, engine: Any
) -> None:
    opened(qtbot, program, ONE)
    program.window.actions_by_name["find_model"].trigger()
    search = program.window.panels.enhance.models.findChild(QLineEdit)
    qtbot.keyClicks(search, "clahe")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert program.session.card.id == "clahe"
    assert not program.session.is_running
    assert engine.ran == []


def test_question_mark_lists_the_keys_and_escape_goes_back(qtbot: QtBot, program: Program) -> None:
    program.window.actions_by_name["keys"].trigger()
    assert program.window.panels.shows_page
    press(qtbot, program, Qt.Key.Key_Escape)
    assert not program.window.panels.shows_page


def test_the_saliency_key_and_box_agree(qtbot: QtBot, program: Program) -> None:
    opened(qtbot, program, ONE)
    press(qtbot, program, Qt.Key.Key_A)
    panel = program.window.panels.overlays
    assert panel.row("saliency").box.isChecked()
    qtbot.waitUntil(lambda: not program.session.overlays.is_computing)
    assert panel.row("saliency").caption.startswith("Where the picture has local structure.")
    panel.row("saliency").box.click()
    assert program.session.overlays.wanted == ()
    assert not program.window.actions_by_name["saliency"].isChecked()


def test_brackets_step_through_the_worklist(qtbot: QtBot, program: Program) -> None:
    opened(qtbot, program, ONE, TWO)
    with qtbot.waitSignal(program.session.image_changed):
        press(qtbot, program, "]")
    assert program.session.path == TWO
    assert not program.window.actions_by_name["next"].isEnabled()
    press(qtbot, program, "[")
    assert program.session.path == ONE


def test_export_is_told_by_the_bar(
    qtbot: QtBot, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(qtbot, program, ONE)
    enhanced(qtbot, program)
    target = tmp_path / "out.tif"
    monkeypatch.setattr(file_dialogs, "ask_picture_target", lambda *_: (target, "tiff"))
    with qtbot.waitSignal(program.session.written):
        press(qtbot, program, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert program.window.message_bar.text == "out.tif was written."
    assert target.exists()
    assert program.session.settings.export_format == "tiff"


def test_nothing_is_written_when_the_user_thinks_better_of_it(
    qtbot: QtBot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(qtbot, program, ONE)
    enhanced(qtbot, program)
    qtbot.waitUntil(lambda: program.session._long.is_idle)
    monkeypatch.setattr(file_dialogs, "ask_report_target", lambda *_: None)
    press(qtbot, program, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    (page,) = program.window.findChildren(ReportPage)
    page.buttons[".pdf"].click()
    assert program.session._long.is_idle


def test_recent_files_are_offered(qtbot: QtBot, program: Program) -> None:
    opened(qtbot, program, ONE)
    offered = [action.text() for action in program.window.top_bar.recent_menu.actions()]
    assert offered == ["one_OD.png", "", "", "Clear this list"]  # "" are lines between


def test_the_theme_is_changed_and_remembered(program: Program, settings_path: Path) -> None:
    program.window.actions_by_name["light_theme"].trigger()
    assert theme.tokens() is theme.LIGHT
    program.session.close()
    assert SettingsFile(settings_path).load().theme == "light"
    program.window.actions_by_name["light_theme"].trigger()
    assert theme.tokens() is theme.DARK


def test_folded_sections_are_remembered(program: Program, settings_path: Path) -> None:
    section = program.window.panels.section("numbers")
    section.head.click()
    assert section.is_folded
    program.session.close()
    assert SettingsFile(settings_path).load().folded == ("display", "numbers")


def test_the_window_gives_way_to_its_smallest_size(qtbot: QtBot, program: Program) -> None:
    program.window.resize(1100, 700)
    QApplication.processEvents()
    size = program.window.size()
    assert (size.width(), size.height()) == (1100, 700)
    bar = program.window.top_bar
    right = max(child.geometry().right() for child in bar.children() if hasattr(child, "geometry"))
    assert right <= bar.width()


def test_closing_during_a_run_leaves_nothing(qtbot: QtBot, program: Program, engine: Any) -> None:
    opened(qtbot, program, ONE)
    program.session.choose_model("slow")
    program.session.enhance_shown()
    qtbot.waitUntil(engine.entered.is_set)
    program.window.close()
    assert not [thread for thread in program.session.findChildren(QThread) if thread.isRunning()]


@pytest.mark.skipif(sys.platform != "linux", reason="only there a screen can be missing")
def test_without_a_screen_there_is_one_sentence() -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    ended = subprocess.run(
        [sys.executable, "-m", "retinaview", "x.jpg"],
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 1
    assert ended.stderr.startswith("There is no screen here")
    assert len(ended.stderr.splitlines()) == 1


def reviewed(qtbot: QtBot, program: Program, verdict: Verdict = Verdict.LOOK) -> Study:
    opened(qtbot, program, ONE)
    study = enhanced(qtbot, program)
    whole = replace(study, review=make_review(verdict), quality=make_quality())
    program.session._show_study(whole)
    return whole


def test_the_review_stands_beside_the_picture(qtbot: QtBot, program: Program) -> None:
    review = program.window.panels.review
    assert review.sentences() == [NO_STUDY]
    reviewed(qtbot, program)
    assert review.sentences()[0].startswith("Look again: ")
    program.session.choose_model("slow")
    program.session.enhance_shown()
    assert review.sentences() == [RUNNING]
    program.session.cancel()
    assert review.sentences()[0].startswith("Look again: ")


def test_a_key_steps_through_the_most_changed_places(qtbot: QtBot, program: Program) -> None:
    actions, window = program.window.actions_by_name, program.window
    assert not actions["next_change"].isEnabled()
    study = reviewed(qtbot, program)
    assert study.review is not None
    places = study.review.places
    for key, place in (("J", places[0]), ("J", places[1]), ("J", places[0])):
        press(qtbot, program, key)
        assert not window.compare.view.is_fit
        for panel in window.compare.shown_panels:
            (ring,) = panel.canvas.mark.rings
            assert ring is place
    press(qtbot, program, Qt.Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
    assert [b.isChecked() for b in window.panels.review.place_buttons] == [False, True]
    window.panels.review.place_buttons[0].click()
    press(qtbot, program, Qt.Key.Key_Escape)
    assert window.compare.panels[0].canvas.mark.is_empty


def test_a_photograph_without_review_has_no_places(qtbot: QtBot, program: Program) -> None:
    reviewed(qtbot, program)
    with qtbot.waitSignal(program.session.image_changed):
        program.session.open([TWO])
    assert not program.window.actions_by_name["next_change"].isEnabled()
    assert program.window.panels.review.place_buttons == []


def test_the_grade_stands_in_panel_and_worklist(qtbot: QtBot, program: Program) -> None:
    opened(qtbot, program, ONE, TWO)
    qtbot.waitUntil(lambda: not program.session.quality.state.is_running)
    assert "Usable" in program.window.panels.quality.sentences()
    assert [card.chip_word for card in program.window.worklist.cards()] == ["Usable", "New"]


def test_panels_that_were_moved_apart_can_be_linked_again(qtbot: QtBot, program: Program) -> None:
    opened(qtbot, program, ONE)
    enhanced(qtbot, program)
    link = program.window.actions_by_name["link"]
    assert not link.isEnabled()
    press(qtbot, program, Qt.Key.Key_1)
    program.window.compare.shown_panels[0].canvas.dragged.emit(10.0, 0.0, True)
    assert link.isEnabled()
    press(qtbot, program, Qt.Key.Key_L)
    assert not link.isEnabled()
    assert not program.window.compare.navigator.link.is_offset


def test_the_difference_is_a_way_to_compare(qtbot: QtBot, program: Program) -> None:
    opened(qtbot, program, ONE)
    assert not program.window.actions_by_name["difference"].isEnabled()
    study = enhanced(qtbot, program)
    press(qtbot, program, Qt.Key.Key_D)
    compare = program.window.compare
    assert compare.mode is CompareMode.DIFFERENCE
    (panel,) = compare.shown_panels
    assert [badge.word for badge in panel.header.badges] == ["DIFFERENCE"]
    picture = compare.pictures[Subject.PAIR]
    row, column = 40, 60
    original = np.round(study.image.rgb[row, column] * 255).astype(int)
    expected = np.abs(original - study.result[row, column].astype(int))
    assert picture.values_at(row, column) == tuple(expected)
    press(qtbot, program, Qt.Key.Key_D)
    assert compare.mode is CompareMode.SIDE_BY_SIDE


def test_legends_stand_on_the_pictures_when_the_panels_are_away(
    qtbot: QtBot, program: Program
) -> None:
    opened(qtbot, program, ONE)
    press(qtbot, program, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: not program.session.overlays.is_computing)
    legend = program.window.compare.panels[0].legends[Subject.ORIGINAL]
    assert legend.isHidden()
    press(qtbot, program, Qt.Key.Key_Tab)
    assert not legend.isHidden()
    press(qtbot, program, Qt.Key.Key_S)
    assert legend.isHidden()


def test_each_overlay_keeps_its_opacity(
    qtbot: QtBot, program: Program, settings_path: Path
) -> None:
    opened(qtbot, program, ONE)
    program.window.panels.overlays.row("saliency").slider.setValue(25)
    program.session.close()
    kept = SettingsFile(settings_path).load()
    assert kept.opacity("saliency") == 0.25
    assert kept.opacity("vessels") == kept.overlay_opacity


def test_without_suspicious_spots_the_places_of_the_change_map_are_offered(
    qtbot: QtBot, program: Program
) -> None:
    opened(qtbot, program, ONE)
    study = enhanced(qtbot, program)
    places = (Place(20, 30, 4, "changed", 0.2), Place(50, 60, 5, "changed most", 0.9))
    change = replace(make_overlay(study.image, Subject.PAIR, "change"), places=places)
    program.session._show_study(
        replace(study, review=Review(Verdict.CLEAR), overlays=(*study.overlays, change))
    )
    texts = [button.text() for button in program.window.panels.review.place_buttons]
    assert texts == ["1   Changed most, centre", "2   Changed, upper left"]


def test_a_first_window_is_no_larger_than_its_screen(program: Program, tmp_path: Path) -> None:
    room = program.window.screen().availableGeometry()
    program.window.resize(room.width() + 300, room.height() + 200)
    restore(program.window, Geometry(tmp_path))
    smallest = program.window.minimumSize()
    assert program.window.width() <= max(room.width(), smallest.width())
    assert program.window.height() <= max(room.height(), smallest.height())
