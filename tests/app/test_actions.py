from collections import Counter

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from retinaview import paths
from retinaview.app.actions import ACTIONS, Actions, shown_key
from retinaview.app.main import Program


def test_names_and_keys_are_given_once() -> None:
    names = Counter(spec.name for spec in ACTIONS)
    keys = Counter(QKeySequence(key).toString() for spec in ACTIONS for key in spec.keys)
    assert [name for name, count in names.items() if count > 1] == []
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_key_is_one_that_qt_knows() -> None:
    for spec in ACTIONS:
        for key in spec.keys:
            assert QKeySequence(key).count() == 1, key


def test_every_icon_is_there() -> None:
    for spec in ACTIONS:
        if spec.icon:
            assert (paths.resources() / "icons" / f"{spec.icon}.svg").is_file(), spec.icon


def test_tooltips_tell_the_key(qtbot: QtBot) -> None:
    window, pictures = QWidget(), QWidget()
    qtbot.addWidget(window)
    qtbot.addWidget(pictures)
    actions = Actions(window, pictures)
    assert actions["curtain"].toolTip() == "Curtain (C)"
    assert actions["open_sample"].toolTip() == "Open the drawn sample"


def test_every_action_does_something(program: Program) -> None:
    actions = program.window.actions_by_name
    idle = [s.name for s in ACTIONS if actions[s.name].receivers("2triggered(bool)") == 0]
    assert idle == []


def test_keys_of_the_platform_are_shown() -> None:
    by_name = {spec.name: spec for spec in ACTIONS}
    assert shown_key(by_name["export"]) == "Ctrl+E"
    assert shown_key(by_name["open_sample"]) == ""
