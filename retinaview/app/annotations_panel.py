"""What was measured by hand: a row each, with its numbers and what it was drawn on."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from retinaview.app import key_hints
from retinaview.app.small_widgets import clear_layout, link_button, plain, words_of
from retinaview.core.annotation import Annotation
from retinaview.imaging.measuring import Result

EMPTY: Final = "Nothing is measured yet. Measure on the picture ({measure})."
SMALL_PX: Final = 28


@dataclass(frozen=True)
class Row:
    """One annotation and what it measures."""

    annotation: Annotation
    result: Result

    @property
    def numbers(self) -> str:
        """All its numbers: "412 px · 1.31 DD"."""
        return " · ".join(each.text for each in self.result.numbers) or "not measured"

    @property
    def caption(self) -> str:
        """What it was drawn on, and why a number is missing."""
        parts = (self.annotation.drawn_on.text, self.result.missing)
        return "; ".join(part for part in parts if part)


class AnnotationsPanel(QWidget):
    """Draws rows; every wish leaves by a signal."""

    jump_wanted = Signal(str)  # id
    removal_wanted = Signal(str)
    showing_wanted = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.rows: list[RowView] = []
        self.show_rows(())

    def show_rows(self, rows: Sequence[Row]) -> None:
        """List these."""
        clear_layout(self._column)
        self.rows = [RowView(row) for row in rows]
        for view in self.rows:
            view.link.clicked.connect(lambda _c=False, n=view.name: self.jump_wanted.emit(n))
            view.delete.clicked.connect(lambda _c=False, n=view.name: self.removal_wanted.emit(n))
            view.box.toggled.connect(lambda on, n=view.name: self.showing_wanted.emit(n, on))
            self._column.addWidget(view)
        if not rows:
            empty = plain("")
            key_hints.tie(empty, EMPTY, "text")
            self._column.addWidget(empty)

    def sentences(self) -> list[str]:
        """Everything that is written here, in order."""
        return words_of(self)


class RowView(QWidget):
    """A box that shows it, its numbers, and a button that deletes it."""

    def __init__(self, row: Row, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = row.annotation.id
        title = row.annotation.shape.value.capitalize()
        self.box = QCheckBox()
        self.box.setChecked(row.annotation.is_shown)
        self.box.setMinimumSize(24, 24)
        self.box.setToolTip("Drawn over the picture")
        self.box.setAccessibleName(f"Show {title.lower()} {row.numbers}")
        self.link = link_button(f"{title}: {row.numbers}", "Go there")
        self.link.setMinimumHeight(24)
        self.delete = QPushButton("×")
        self.delete.setProperty("role", "link")
        self.delete.setFixedSize(SMALL_PX, SMALL_PX)
        self.delete.setToolTip("Delete; undo brings it back")
        self.delete.setAccessibleName(f"Delete {title.lower()} {row.numbers}")
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.box)
        head.addWidget(self.link)
        head.addStretch(1)
        head.addWidget(self.delete)
        caption = plain(row.caption)
        caption.setProperty("role", "caption")
        caption.setContentsMargins(28, 0, 0, 4)
        caption.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(caption)
