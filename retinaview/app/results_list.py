"""The results of the photograph on screen, to go back to: a row each."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from retinaview.app import theme
from retinaview.app.badge import ElidedLabel
from retinaview.app.left_row import LeftRow
from retinaview.app.small_widgets import clear_layout
from retinaview.words import mark, tr

FEWEST: Final = 2
"""So many results make a list worth showing; so does one that can be made again."""
HERE: Final = mark("Show this result again")
AGAIN: Final = mark("This result is no longer in memory: it is made again")


@dataclass(frozen=True)
class ResultLine:
    """One row.

    Attributes:
        title: model, version and share: "RV-Net 2.2 at 70 %".
        caption: what else tells it apart, and when it was made.
        is_here: it is in memory; else it is made again.
        is_shown: it is on screen.
    """

    title: str
    caption: str
    is_here: bool = True
    is_shown: bool = False


class ResultsList(QWidget):
    """Lists results, the latest first; hidden while there is but one, in memory."""

    wanted = Signal(int)  # place in the list

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ResultRow] = []
        self.left = LeftRow()
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 4, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(self._column)
        whole.addWidget(self.left)
        self.hide()

    def show_lines(self, lines: Sequence[ResultLine]) -> None:
        """List these."""
        clear_layout(self._column)
        self.rows = []
        is_worth_it = len(lines) >= FEWEST or not all(line.is_here for line in lines)
        self.setVisible(is_worth_it)
        if not is_worth_it:
            return
        self._column.addWidget(theme.section_head(tr("Results of this photograph")))
        for place, line in enumerate(lines):
            row = ResultRow(line)
            row.clicked.connect(lambda _checked=False, at=place: self.wanted.emit(at))
            self._column.addWidget(row)
            self.rows.append(row)


class ResultRow(QPushButton):
    """A row that can be pressed; the one on screen is marked."""

    def __init__(self, line: ResultLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self.setProperty("role", "row")
        self.setCheckable(True)
        self.setChecked(line.is_shown)
        self.setMinimumHeight(28)
        self.setToolTip(tr(HERE if line.is_here else AGAIN))
        state = tr("on screen") if line.is_shown else "" if line.is_here else tr("to be made again")
        self.setAccessibleName(", ".join(filter(None, (line.title, line.caption, state))))
        title = ElidedLabel("plain")
        title.setText(("● " if line.is_shown else "") + line.title)
        caption = QLabel(line.caption)
        caption.setProperty("role", "caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(title, 1)
        row.addWidget(caption)

    def nextCheckState(self) -> None:  # noqa: N802  Qt's name
        """Stay as it is: what is on screen decides, not the click."""
