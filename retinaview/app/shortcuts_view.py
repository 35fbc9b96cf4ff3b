"""All keys of the window, by group."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from retinaview.app import theme
from retinaview.app.actions import ACTIONS

GROUP_GAP_PX = 8
MOUSE = (
    ("Zoom at the cursor", "Wheel"),
    ("Move the picture", "Drag"),
    ("Fit, or 1:1", "Double click"),
    ("Move one picture alone", "Alt + drag"),
)


def shortcuts_view() -> QWidget:
    """Lay out every action that has a key, and what the mouse does."""
    widget = QWidget()
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 12, 0)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    for group in dict.fromkeys(spec.group for spec in ACTIONS):
        _add_group(grid, group, [(s.text, _keys(s.keys)) for s in ACTIONS if s.group == group])
    _add_group(grid, "Mouse, on a picture", MOUSE)
    grid.setRowStretch(grid.rowCount(), 1)
    return widget


def _add_group(grid: QGridLayout, head: str, lines: Iterable[tuple[str, str]]) -> None:
    grid.setRowMinimumHeight(grid.rowCount(), GROUP_GAP_PX)
    grid.addWidget(theme.section_head(head), grid.rowCount() + 1, 0, 1, 2)
    for text, key in lines:
        if key:
            row = grid.rowCount()
            grid.addWidget(QLabel(text), row, 0)
            shown = QLabel(key)
            shown.setProperty("role", "secondary")
            grid.addWidget(shown, row, 1, alignment=Qt.AlignmentFlag.AlignRight)


def _keys(keys: tuple[str, ...]) -> str:
    form = QKeySequence.SequenceFormat.NativeText
    return "  or  ".join(QKeySequence(key).toString(form) for key in keys)
