"""The tour: five places, calm, and gone on Esc."""

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from retinaview.app.guide_card import beside
from retinaview.app.main import Program

ROOM = QRect(0, 0, 1100, 700)
CARD = QSize(300, 150)


@pytest.mark.parametrize(
    "target",
    [
        QRect(0, 50, 224, 600),
        QRect(760, 100, 330, 36),
        QRect(200, 8, 300, 30),
        QRect(0, 0, 1100, 700),
        QRect(1000, 660, 90, 30),
    ],
)
def test_the_card_stays_in_the_window_and_beside_the_control(target: QRect) -> None:
    found = beside(target, CARD, ROOM)
    assert ROOM.contains(found)
    assert found.size() == CARD
    assert target == ROOM or not found.intersects(target)


def test_it_leads_through_the_window(qtbot: QtBot, program: Program) -> None:
    guide, card = program.guide, program.guide.card
    guide.offer_once()
    with qtbot.waitSignal(program.session.image_changed, timeout=20_000):
        program.window.actions_by_name["tour"].trigger()
    assert program.session.settings.tour_seen
    assert program.window.message_bar.text == ""  # taken from the menu, it is not offered more
    titles = []
    for stop in guide.stops:
        titles.append(stop.title)
        assert card.accessibleName().endswith(stop.title)
        assert stop.target.isVisible()
        assert card.spotlight.isVisible()
        assert program.window.rect().contains(card.geometry())
        card.next.click()
    assert len(set(titles)) == 5
    assert card.isHidden()
    assert card.spotlight.isHidden()


def test_keys_turn_and_end_it(qtbot: QtBot, program: Program) -> None:
    card = program.guide.card
    program.guide.start()
    assert not card.back.isEnabled()
    qtbot.keyClick(card, Qt.Key.Key_Right)
    assert card.accessibleName().startswith("Tour, 2 of 5")
    qtbot.keyClick(card, Qt.Key.Key_Left)
    qtbot.keyClick(card, Qt.Key.Key_Left)
    assert card.accessibleName().startswith("Tour, 1 of 5")
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert card.isHidden()
    qtbot.waitUntil(lambda: program.session._interactive.is_idle, timeout=20_000)


def test_it_names_the_keys_as_they_are(qtbot: QtBot, program: Program) -> None:
    program.session.change(keys={"open": ("Ctrl+P",)})
    program.guide.start()
    assert "(Ctrl+P)" in program.guide.card.words.text()
    program.session.change(keys={})
    assert "(Ctrl+O)" in program.guide.card.words.text()
    qtbot.waitUntil(lambda: program.session._interactive.is_idle, timeout=20_000)


def test_who_leaves_it_three_times_is_not_asked_again(program: Program) -> None:
    bar = program.window.message_bar
    for _ in range(3):
        program.guide.offer_once()
        assert bar.text == "New here? A tour of five places shows the window."
        bar.withdraw(program.guide._offer)
        assert bar.text == ""
    program.guide.offer_once()
    assert bar.text == ""
    assert not program.session.settings.tour_seen
    assert program.window.actions_by_name["tour"].isEnabled()


def test_it_is_offered_until_it_is_answered(program: Program) -> None:
    bar = program.window.message_bar
    program.guide.offer_once()
    assert bar.text == "New here? A tour of five places shows the window."
    assert [b.text() for b in bar.findChildren(QPushButton) if b.isVisible()] == ["Show me"]
    bar._close_button.click()
    assert program.session.settings.tour_seen
    program.guide.offer_once()
    assert bar.text == ""
