"""In a stand-in language: every text of the window is translated, and there is room for it."""

import re
from collections.abc import Iterator
from html import unescape
from typing import Final

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot
from window_states import page, photograph, report, study

from retinaview import words
from retinaview.app import languages
from retinaview.app.badge import ElidedLabel
from retinaview.app.main import Program


def overlays(program: Program, qtbot: QtBot) -> None:
    """A map lies over the pictures, with its legend."""
    with qtbot.waitSignal(program.session.overlays.changed):
        program.window.actions_by_name["saliency"].trigger()
    qtbot.waitUntil(lambda: bool(program.session.overlays.known()))


STATES: Final = {
    "photograph": photograph,
    "study": study,
    "overlays": overlays,
    "measuring": page("measure"),
    "settings": page("settings"),
    "keys": page("keys"),
    "batch": page("batch"),
    "help": page("help"),
    "about": page("about"),
    "report": report,
}
SIZE_PX: Final = (1440, 900)
SAID: Final = re.compile(r"\[[^\[\]]*\]")
"""A text in the stand-in language, and what was filled into it."""
NOT_TRANSLATED: Final = {}
ROLES: Final = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


@pytest.fixture(autouse=True)
def _stand_in_language() -> Iterator[None]:
    """Before the window is built."""
    words.speak(languages.pseudo)
    yield
    words.speak(None)


def test_every_text_is_translated(program: Program, qtbot: QtBot) -> None:
    found = {}
    for name, show in STATES.items():
        show(program, qtbot)
        QApplication.processEvents()
        for widget in visible(program.window):
            for text in texts_of(widget):
                if left := untranslated(text):
                    found.setdefault((type(widget).__name__, text), (name, left))
    assert found == {}


def test_no_text_is_clipped(program: Program, qtbot: QtBot) -> None:
    program.window.resize(*SIZE_PX)
    found = set()
    for name, show in STATES.items():
        show(program, qtbot)
        QApplication.processEvents()
        for widget in visible(program.window):
            if is_clipped(widget):
                found.add((name, type(widget).__name__, shown_text(widget), widget.width(), widget.sizeHint().width()))
    assert found == set()


def visible(window: QWidget) -> Iterator[QWidget]:
    yield window
    for widget in window.findChildren(QWidget):
        if widget.isVisible() or isinstance(widget, QMenu):
            yield widget


def shown_text(widget: QWidget) -> str:
    if isinstance(widget, (QLabel, QAbstractButton)):
        return widget.text()
    return widget.title() if isinstance(widget, (QGroupBox, QMenu)) else ""


def texts_of(widget: QWidget) -> Iterator[str]:
    """Everything that a widget shows or tells."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    yield from (widget.windowTitle() if widget.isWindow() else "", shown_text(widget))
    for action in widget.actions():
        yield from (action.text(), action.toolTip())
    if isinstance(widget, (QLineEdit, QPlainTextEdit)):
        yield widget.placeholderText()
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(tab) for tab in range(widget.count()))
    if isinstance(widget, (QComboBox, QAbstractItemView)) and widget.model() is not None:
        yield from items_of(widget.model())


def items_of(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(model.rowCount()):
        for role in ROLES:
            yield str(model.index(row, 0).data(role) or "")


def untranslated(text: str) -> str:
    """What is left of a text when what is said, and what need not be, is taken away."""
    left = unescape(re.sub(r"<[^>]+>", " ", text)).replace("&", "")
    while SAID.search(left):
        left = SAID.sub(" ", left)
    for pattern in NOT_TRANSLATED.values():
        left = re.sub(pattern, " ", left)
    return left.strip() if re.search(r"[^\W\d_]", left) else ""


def is_clipped(widget: QWidget) -> bool:
    """A text has no room on its line; what ends in an ellipsis is whole in its tooltip."""
    if isinstance(widget, QLabel):
        is_free = widget.wordWrap() or isinstance(widget, ElidedLabel) or not widget.text()
        return not is_free and widget.sizeHint().width() > widget.width()
    if isinstance(widget, (QAbstractButton, QTabBar)):
        return bool(shown_text(widget)) and widget.sizeHint().width() > widget.width()
    return False
