"""What the window can be seen doing, for tests that look at all of it."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from pytestqt.qtbot import QtBot

from retinaview.app.main import Program

Show = Callable[[Program, QtBot], None]


def empty(program: Program, qtbot: QtBot) -> None:
    """Nothing is open."""


def photograph(program: Program, qtbot: QtBot) -> None:
    """A photograph is open."""
    if program.session.image is not None:
        return
    with qtbot.waitSignal(program.session.image_changed):
        program.session.open([Path("one_OD.png")])


def study(program: Program, qtbot: QtBot) -> None:
    """A photograph is open and enhanced."""
    photograph(program, qtbot)
    qtbot.waitUntil(lambda: program.session.image is not None)
    if program.session.study is not None:
        return
    program.session.choose_model("quick")
    with qtbot.waitSignal(program.session.study_changed):
        program.session.enhance_shown()


def page(name: str) -> Show:
    """Give what opens the page of an action."""

    def show(program: Program, qtbot: QtBot) -> None:
        program.window.actions_by_name[name].trigger()

    return show


def report(program: Program, qtbot: QtBot) -> None:
    """The report of an enhanced photograph is written."""
    study(program, qtbot)
    qtbot.waitUntil(lambda: program.window.actions_by_name["report"].isEnabled())
    program.window.actions_by_name["report"].trigger()


STATES: Final[dict[str, Show]] = {
    "empty": empty,
    "photograph": photograph,
    "study": study,
    "settings": page("settings"),
    "keys": page("keys"),
    "batch": page("batch"),
    "train": page("train"),
    "report": report,
}
