"""All keys of the window, by group."""

from collections.abc import Iterable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from retinaview.app import theme
from retinaview.app.actions import ACTIONS
from retinaview.app.badge import ElidedLabel

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
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 12, 0)
    column.setSpacing(6)
    for group in dict.fromkeys(spec.group for spec in ACTIONS):
        _add_group(column, group, [(s.text, _keys(s.keys)) for s in ACTIONS if s.group == group])
    _add_group(column, "Mouse, on a picture", MOUSE)
    column.addStretch(1)
    return widget


def _add_group(column: QVBoxLayout, head: str, lines: Iterable[tuple[str, str]]) -> None:
    column.addSpacing(GROUP_GAP_PX)
    column.addWidget(theme.section_head(head))
    for text, key in lines:
        if key:
            row, title, shown = QHBoxLayout(), ElidedLabel(""), QLabel(key)
            title.setText(text)
            shown.setProperty("role", "secondary")
            row.addWidget(title, 1)
            row.addWidget(shown)
            column.addLayout(row)


def _keys(keys: tuple[str, ...]) -> str:
    form = QKeySequence.SequenceFormat.NativeText
    return "  or  ".join(QKeySequence(key).toString(form) for key in keys)
