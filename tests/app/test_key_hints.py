"""Words that name keys follow the keys."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from retinaview.app import key_hints
from retinaview.app.actions import ACTIONS, key_map
from retinaview.app.main import Program

HINT = re.compile(r"\((Ctrl\+\S+|Shift\+\S+|F\d+|Enter|Space|Tab|[A-Z0-9])\)")


@pytest.fixture(autouse=True)
def usual_keys() -> Iterator[None]:
    yield
    key_hints.use(key_map({}))


def test_keys_stand_in_words() -> None:
    key_hints.use(key_map({"fit": ("Q",), "invert": ()}))
    assert key_hints.filled("Fit the picture ({fit})") == "Fit the picture (Q)"
    assert key_hints.filled("Show dark as bright ({invert})") == "Show dark as bright"
    assert key_hints.filled("Press {fit} or {invert}.") == "Press Q or its key."
    assert key_hints.key_of("enhance") == "Enter"


def test_a_tied_widget_follows(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    button, label = QPushButton(root), QLabel(root)
    key_hints.tie(button, "Measure ({measure})")
    key_hints.tie(label, "{open} opens", "text")
    assert (button.toolTip(), label.text()) == ("Measure (M)", "Ctrl+O opens")
    key_hints.use(key_map({"measure": ("Q",), "open": ("Ctrl+P",)}))
    key_hints.redraw(root)
    assert (button.toolTip(), label.text()) == ("Measure (Q)", "Ctrl+P opens")


def test_the_window_follows(program: Program) -> None:
    window = program.window
    program.session.change(keys={"open": ("Ctrl+P",), "enhance": ("F7",), "invert": ("U",)})
    assert "(Ctrl+P)" in window.compare.empty.hint.text()
    assert window.panels.enhance.run_button.text() == "Enhance    F7"
    assert window.panels.enhance.run_button.toolTip() == "Enhance the photograph (F7)"
    assert window.panels.display.invert.toolTip() == "Show dark as bright (U)"
    program.session.change(keys={"enhance": ()})
    assert window.panels.enhance.run_button.text() == "Enhance"
    assert window.panels.enhance.run_button.toolTip() == "Enhance the photograph"


def test_no_hint_names_a_key_that_is_gone(qtbot: QtBot, program: Program) -> None:
    session = program.session
    with qtbot.waitSignal(session.image_changed, timeout=20_000):
        session.open([Path("/photographs/one.png")])
    with qtbot.waitSignal(session.study_changed, timeout=20_000):
        session.enhance_shown()
    program.session.change(keys={spec.name: () for spec in ACTIONS})
    said = [w.toolTip() for w in program.window.findChildren(QWidget)]
    said += [label.text() for label in program.window.findChildren(QLabel)]
    assert [text for text in said if HINT.search(text)] == []
