"""In a stand-in language: every text of the window is translated, and there is room for it."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
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
from retinaview.app.crash_dialog import CrashDialog
from retinaview.app.main import Program
from retinaview.workflow.crash_report import versions_text


def overlays(program: Program, qtbot: QtBot) -> None:
    """A map lies over the pictures, with its legend."""
    with qtbot.waitSignal(program.session.overlays.changed):
        program.window.actions_by_name["saliency"].trigger()
    qtbot.waitUntil(lambda: bool(program.session.overlays.known()))


def message(program: Program, qtbot: QtBot) -> None:
    """A file was written."""
    program.window.message_bar.show_written(Path("one_OD.png"))


def fault(program: Program, qtbot: QtBot) -> None:
    """Something happened that nobody expected, and its report is shown."""
    program.window.show_fault("A fault")
    for dialog in program.window.findChildren(CrashDialog):
        dialog.show_report()


STATES: Final = {
    "photograph": photograph,
    "study": study,
    "overlays": overlays,
    "measuring": page("measure"),
    "settings": page("settings"),
    "keys": page("keys"),
    "batch": page("batch"),
    "train": page("train"),
    "help": page("help"),
    "about": page("about"),
    "report": report,
    "tour": page("tour"),
    "message": message,
    "fault": fault,
}
SIZE_PX: Final = (1440, 900)
SAID: Final = re.compile(r"\[[^\[\]]*(?:\]|$)")
"""A text in the stand-in language with what was filled into it, or the beginning of one."""
NOT_TRANSLATED: Final = {
    "files and folders": r"\S*/\S+|\b\w+\.png\b",
    "the program's name": r"\bRetinaView\b",
    "languages, each in itself": r"\b(English|Deutsch|Español|简体中文)",
    "what models run on": r"\b(CPU|float32)\b",
    "licences": r"\bApache-2\.0\b",
    "eyes, as files name them": r"\b(OD|OS)\b",
    "keys, which Qt names": r"((Ctrl|Shift)\+)*\b([A-Z]|F\d+|Esc|Return|Enter|Space|Tab)(?![\w-])"
    r"|((Ctrl|Shift)\+)+,",
    "numbers and sizes": r"\d+(\.\d+)?( x \d+)?",
}
"""What is the same in every language, by what it is."""
VERSIONS: Final = re.compile(re.escape(versions_text()))
"""As support asks for them."""
TEXTS: Final = (QLabel, QAbstractButton)
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
    found = set()
    for name in walk(program, qtbot):
        for widget in visible(program.window):
            wrong = {text for text in texts_of(widget) if untranslated(text)}
            found |= {f"{name}: {type(widget).__name__} {text!r}" for text in wrong}
    assert sorted(found) == []


def test_no_text_is_clipped(program: Program, qtbot: QtBot) -> None:
    program.window.resize(*SIZE_PX)
    found = set()
    for name in walk(program, qtbot):
        clipped = filter(is_clipped, visible(program.window))
        found |= {f"{name}: {type(each).__name__} {shown_text(each)!r}" for each in clipped}
    assert sorted(found) == []


def walk(program: Program, qtbot: QtBot) -> Iterator[str]:
    """Bring the window into one state after another."""
    for name, show in STATES.items():
        show(program, qtbot)
        QApplication.processEvents()
        yield name


def visible(window: QWidget) -> Iterator[QWidget]:
    """What is seen, or would be after a click on a menu."""
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
    left = VERSIONS.sub("", left)
    for pattern in NOT_TRANSLATED.values():
        left = re.sub(pattern, " ", left)
    return left.strip() if re.search(r"[^\W\d_]", left) else ""


def is_clipped(widget: QWidget) -> bool:
    """A text has no room; what ends in an ellipsis is whole in its tooltip."""
    if not isinstance(widget, TEXTS) or isinstance(widget, ElidedLabel) or not shown_text(widget):
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return is_cut(widget)
    return widget.sizeHint().width() > widget.width() or is_cut(widget)


def is_cut(widget: QWidget) -> bool:
    """Something that it lies in is too narrow for it."""
    step = widget.parentWidget()
    while step is not None:
        left = widget.mapTo(step, QPoint(0, 0)).x()
        if left < 0 or left + widget.width() > step.width():
            return True
        step = None if step.isWindow() else step.parentWidget()
    return False
