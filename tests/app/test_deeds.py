"""What was made of a photograph stands on its card."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from retinaview.app.annotation_desk import AnnotationDesk
from retinaview.app.main import Program
from retinaview.app.photograph_card import PhotographCard
from retinaview.core.annotation import DrawnOn, Shape

WAIT_MS = 20_000
ONE, TWO, BAD = (Path("/photographs") / name for name in ("one.png", "second.png", "bad.png"))


def card_of(program: Program, path: Path) -> PhotographCard:
    return next(card for card in program.window.worklist.cards() if card.path == path)


def state(program: Program, path: Path) -> str:
    return card_of(program, path).toolTip().splitlines()[-1]


def opened(qtbot: QtBot, program: Program, *paths: Path) -> None:
    with qtbot.waitSignal(program.session.image_changed, timeout=WAIT_MS):
        program.session.open(paths)
    qtbot.waitUntil(lambda: program.session.reader.is_idle, timeout=WAIT_MS)


def test_a_card_follows_what_is_made(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    opened(qtbot, program, ONE, TWO)
    assert (state(program, ONE), state(program, TWO)) == ("Opened", "New")
    program.session.choose_model("quick")
    with qtbot.waitSignal(program.session.study_changed, timeout=WAIT_MS):
        program.session.enhance_shown()
    assert state(program, ONE) == "Enhanced, 1 result"
    target = tmp_path / "one.png"
    with qtbot.waitSignal(program.session.exported, timeout=WAIT_MS) as told:
        program.session.export_picture(target)
    assert told.args == [ONE]
    assert state(program, ONE) == "Enhanced, 1 result, exported"
    assert state(program, TWO) == "New"
    with qtbot.waitSignal(program.session.image_changed, timeout=WAIT_MS):
        program.session.step(1)
    assert state(program, TWO) == "Opened"
    assert state(program, ONE) == "Enhanced, 1 result, exported"


def test_what_is_measured_and_undone_is_followed(qtbot: QtBot, program: Program) -> None:
    opened(qtbot, program, ONE)
    desk = program.window.findChild(AnnotationDesk)
    assert isinstance(desk, AnnotationDesk)
    desk.add(Shape.LINE, ((10.0, 10.0), (40.0, 40.0)), DrawnOn())
    assert state(program, ONE) == "Measured by hand"
    program.session.edits.undo()
    assert state(program, ONE) == "Opened"


def test_an_unreadable_file_stays_and_says_why(qtbot: QtBot, program: Program) -> None:
    opened(qtbot, program, ONE, BAD, TWO)
    card = card_of(program, BAD)
    assert card.chip_word == "Unreadable"
    assert "bad.png: not a photograph that can be opened." in card.accessibleName()
    with qtbot.waitSignal(program.session.image_changed, timeout=WAIT_MS):
        program.session.step(1)
    assert program.session.path == TWO
    with qtbot.waitSignal(program.session.failed, timeout=WAIT_MS):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert program.session.path == TWO
