"""The worklist by patient, visit and eye: its layout, its filter, and thousands of lines."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QScrollBar
from pytestqt.qtbot import QtBot

from retinaview.app.deeds import NONE, Deeds
from retinaview.app.photograph_card import PhotographCard
from retinaview.app.photographs import Photograph, Worklist
from retinaview.app.worklist_layout import lay_out, matches
from retinaview.app.worklist_view import WorklistView
from retinaview.core.image import Eye, Patient
from retinaview.core.review import Grade, Quality

ANNA = Patient("Planted, Anna", "4711")
OLD = Photograph(Path("/x/old.dcm"), Eye.OD, patient=ANNA, taken_on="2025-01-02")
NEW_LEFT = Photograph(Path("/x/left.dcm"), Eye.OS, patient=ANNA, taken_on="2026-01-02")
NEW_RIGHT = replace(NEW_LEFT, path=Path("/x/right.dcm"), eye=Eye.OD)
PLAIN = Photograph(Path("/x/plain.png"))
ELSEWHERE = Photograph(Path("/y/plain.png"))
MANY = [Photograph(Path(f"/many/{at:04}.png")) for at in range(5000)]


def test_patients_then_visits_then_eyes() -> None:
    layout = lay_out([NEW_LEFT, PLAIN, NEW_RIGHT, ELSEWHERE, OLD])
    order = [place.line for place in layout.places]
    assert order == [OLD, NEW_RIGHT, NEW_LEFT, PLAIN, ELSEWHERE]
    right, left = layout.places[1:3]
    assert (right.y == left.y, right.x < left.x) == (True, True)
    titles = [head.text for head in layout.heads if head.role == "title"]
    assert titles == ["Planted, Anna"] * 2 + ["Patient not known"] * 2
    counts = [head.text for head in layout.heads if head.role == "count"]
    assert counts[:3] == ["2025-01-02 · 1 photograph", "2026-01-02 · 2 photographs", "1 photograph"]


def test_every_word_of_the_filter_must_match() -> None:
    reject = Quality(Grade.REJECT)
    deeds = Deeds(is_opened=True, results=2, is_exported=True)
    for wanted in (
        "",
        "anna",
        "ANNA 2025",
        "od",
        "4711",
        "old.dcm",
        "reject",
        "enhanced",
        "export",
    ):
        assert matches(OLD, reject, deeds, wanted), wanted
    for wanted in ("anna 2026", "os", "good", "measured", "unreadable"):
        assert not matches(OLD, reject, deeds, wanted), wanted
    assert not matches(OLD, None, NONE, "reject")
    assert matches(OLD, None, NONE, "new")
    assert matches(replace(OLD, problem="It is damaged."), None, NONE, "unreadable")


def test_every_state_has_words_and_a_look_of_its_own(qtbot: QtBot) -> None:
    whole = np.full((160, 160, 3), 90, np.uint8)
    line = replace(OLD, thumbnail=whole, size=(2848, 4288), camera="Drawn 1")
    card = PhotographCard(line)
    qtbot.addWidget(card)
    assert card.chip_word == "New"
    for words in ("old.dcm", "Planted, Anna · ID 4711 · taken 2025-01-02", "Right eye (OD)", "New"):
        assert words in card.toolTip().splitlines()
    assert "Drawn 1 · 4288 x 2848 pixels" in card.accessibleName()
    looks = {seen(card)}
    for deeds, words in (
        (Deeds(is_opened=True), "Opened"),
        (Deeds(is_opened=True, results=1), "Enhanced, 1 result"),
        (Deeds(is_opened=True, results=12), "Enhanced, 12 results"),
        (Deeds(is_opened=True, annotations=2), "Measured by hand"),
        (Deeds(is_opened=True, is_exported=True), "Exported"),
        (Deeds(True, 3, 1, True), "Enhanced, 3 results, measured by hand, exported"),
    ):
        card.show_deeds(deeds)
        assert card.chip_word == ""
        assert card.toolTip().splitlines()[-1] == words
        assert words in card.accessibleName()
        looks.add(seen(card))
    assert len(looks) == 7
    card.show_line(replace(line, problem="old.dcm: the file is damaged."))
    assert card.chip_word == "Unreadable"
    assert "old.dcm: the file is damaged." in card.toolTip()
    assert "Enhanced" not in card.toolTip()


def seen(card: PhotographCard) -> bytes:
    return bytes(card.grab().toImage().constBits())


def test_steps_pass_over_what_cannot_be_read() -> None:
    worklist = Worklist()
    paths = [line.path for line in MANY[:4]]
    worklist.add(paths)
    for path in (paths[1], paths[3]):
        worklist.describe(replace(worklist[path], problem="It is damaged."))
    assert worklist.neighbour(paths[0], 1) == paths[2]
    assert worklist.neighbour(paths[2], -1) == paths[0]
    assert worklist.neighbour(paths[2], 1) is None


def test_steps_follow_what_is_in_view() -> None:
    worklist = Worklist()
    worklist.add([MANY[0].path, MANY[1].path, MANY[2].path])
    worklist.set_order([MANY[2].path, MANY[0].path])
    assert worklist.neighbour(MANY[2].path, 1) == MANY[0].path
    assert worklist.neighbour(MANY[1].path, 1) == MANY[2].path
    assert not worklist.shows_none
    worklist.set_order([])
    assert worklist.neighbour(MANY[2].path, 1) is None
    assert worklist.shows_none


def test_the_filter_narrows_what_stands_in_the_list(qtbot: QtBot) -> None:
    view = WorklistView()
    qtbot.addWidget(view)
    view.show_photographs([OLD, NEW_LEFT, PLAIN], [])
    field = view.findChild(QLineEdit)
    assert field is not None
    with qtbot.waitSignal(view.order_changed) as told:
        field.setText("2026")
    assert told.args == [[NEW_LEFT.path]]
    assert [card.path for card in view.cards()] == [NEW_LEFT.path]


def test_a_filter_that_matches_nothing_says_so_and_is_cleared(qtbot: QtBot) -> None:
    view = WorklistView()
    qtbot.addWidget(view)
    view.show_photographs([OLD, NEW_LEFT, PLAIN], [])
    field, way_back = view.findChild(QLineEdit), view.findChild(QPushButton)
    assert field is not None
    assert way_back is not None
    assert way_back.isHidden()
    field.setText("nobody")
    assert not way_back.isHidden()
    way_back.click()
    assert field.text() == ""
    assert way_back.isHidden()
    assert len(view.cards()) == 3


def test_a_line_that_was_read_is_drawn_where_it_stands(qtbot: QtBot) -> None:
    view = WorklistView()
    qtbot.addWidget(view)
    view.show_photographs([PLAIN, ELSEWHERE], [])
    card = view.cards()[0]
    with qtbot.assertNotEmitted(view.order_changed):
        view.show_line(replace(PLAIN, thumbnail=np.zeros((144, 144, 3), np.uint8), frames=3))
    assert view.cards()[0] is card
    assert "3 pictures" in card.toolTip()


def test_photographs_that_arrive_above_move_nothing_in_sight(qtbot: QtBot) -> None:
    view = WorklistView()
    qtbot.addWidget(view)
    view.resize(224, 800)
    view.show_photographs(MANY, [])
    with qtbot.waitExposed(view):
        view.show()
    seen = MANY[3000].path
    view.mark(seen)
    card = next(card for card in view.cards() if card.path == seen)
    place = card.mapTo(view, card.rect().topLeft())
    view.show_photographs([OLD, NEW_LEFT, *MANY], [])
    view.mark(seen)
    card = next(card for card in view.cards() if card.path == seen)
    assert card.mapTo(view, card.rect().topLeft()) == place


@pytest.mark.parametrize("has_scrolled", [False, True])
def test_the_photograph_on_screen_stays_in_sight(qtbot: QtBot, has_scrolled: bool) -> None:
    view = WorklistView()
    qtbot.addWidget(view)
    view.resize(224, 400)
    view.show_photographs(MANY[:12], [])
    with qtbot.waitExposed(view):
        view.show()
    view.mark(MANY[11].path)
    card = next(card for card in view.cards() if card.path == MANY[11].path)
    assert not card.visibleRegion().isEmpty()
    if has_scrolled:
        view._scroll.verticalScrollBar().triggerAction(QScrollBar.SliderAction.SliderToMinimum)
    view.resize(224, 2000)  # as when the facts below go, and come again
    qtbot.waitUntil(lambda: view._scroll.verticalScrollBar().maximum() == 0, timeout=20_000)
    view.resize(224, 400)
    qtbot.waitUntil(lambda: view._scroll.verticalScrollBar().maximum() > 0, timeout=20_000)
    cards = [each for each in view.cards() if each.path == MANY[11].path]
    is_seen = any(not each.visibleRegion().isEmpty() for each in cards)
    assert is_seen is not has_scrolled


def test_only_what_is_in_sight_is_made(qtbot: QtBot) -> None:
    view = WorklistView()
    qtbot.addWidget(view)
    view.resize(224, 800)
    view.show()
    with qtbot.waitSignal(view.sighted) as told:
        view.show_photographs(MANY, [])
    assert 0 < len(view.cards()) < 100
    assert told.args is not None
    assert told.args[0][0] == MANY[0].path
    view.mark(MANY[-1].path)
    shown = [card.path for card in view.cards()]
    assert MANY[-1].path in shown
    assert MANY[0].path not in shown
    assert len(shown) < 100


def test_the_keyboard_walks_and_opens(qtbot: QtBot) -> None:
    view = WorklistView()
    qtbot.addWidget(view)
    view.resize(224, 800)
    view.show_photographs(MANY, [])
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    view.cards()[0].setFocus()
    qtbot.keyClick(view.cards()[0], Qt.Key.Key_End)
    last = view.cards()[-1]
    assert last.path == MANY[-1].path
    with qtbot.waitSignal(view.wanted) as told:
        qtbot.keyClick(last, Qt.Key.Key_Return)
    assert told.args == [MANY[-1].path]
    qtbot.keyClick(last, Qt.Key.Key_Home)
    assert view.cards()[0].path == MANY[0].path
