"""What a comparison of two models found, a line each."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from retinaview.app.small_widgets import clear_layout
from retinaview.app.theme import set_property
from retinaview.words import mark, tr

HEADS: Final = ("", mark("This model"), mark("In use"), mark("Difference (95 % interval)"))
SHARES: Final = {0: 2, 3: 3}
"""Columns of words, which wrap, and how they share the room that the numbers leave."""


@dataclass(frozen=True)
class GateRow:
    """One line of a comparison.

    Attributes:
        title: what was measured.
        candidate, current: of the new model and of the one in use.
        words: the difference, or whether it passed.
    """

    title: str
    candidate: str
    current: str
    words: str


class GateTable(QWidget):
    """The lines under one another; made anew only where they are others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[GateRow, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        for column, share in SHARES.items():
            self._grid.setColumnStretch(column, share)
        self.hide()

    def show_rows(self, rows: Sequence[GateRow]) -> None:
        """Show the lines; nothing without any."""
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        clear_layout(self._grid)
        cells = [(row.title, row.candidate, row.current, row.words) for row in rows]
        for line, texts in enumerate([tuple(map(tr, HEADS)), *cells]):
            for column, text in enumerate(texts):
                self._add(text, line, column)
        self.setVisible(bool(rows))

    def _add(self, text: str, line: int, column: int) -> None:
        label = QLabel(text, self)
        if line == 0 or column in SHARES:
            set_property(label, "role", "secondary")
        label.setWordWrap(column in SHARES)
        self._grid.addWidget(label, line, column, Qt.AlignmentFlag.AlignTop)
        label.show()  # at once, or the page would be laid out without it
