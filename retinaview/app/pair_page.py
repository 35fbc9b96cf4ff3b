"""The page that offers photographs to stand beside the one on screen."""

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from retinaview.app import theme
from retinaview.app.photographs import Photograph
from retinaview.app.small_widgets import plain
from retinaview.app.suggestions import Kind, Suggestion
from retinaview.words import mark, tr

TITLE: Final = mark("Pair with…")
HINT: Final = mark(
    "The other photograph stands beside the one on screen. Two of one eye are laid on each other "
    "where that can be done with certainty. Ctrl and a click on any card of the worklist does the "
    "same; another click or Esc takes the pair apart."
)
NOTHING: Final = mark(
    "No other photograph of the list is known to be of this patient. Choose any card with Ctrl and "
    "a click."
)
MOST_OTHERS: Final = 40
HEADS: Final = {
    Kind.OTHER_EYE: mark("The other eye"),
    Kind.EARLIER: mark("Earlier visits of this eye"),
    Kind.LATER: mark("Later visits of this eye"),
}


class PairPage(QWidget):
    """Shows suggestions and their basis, then the other photographs near by."""

    wanted = Signal(object)  # Path

    def __init__(
        self,
        found: Sequence[Suggestion],
        others: Iterable[Photograph],
        lines: dict[Path, Photograph],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.buttons: dict[Path, QPushButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(8)
        self._column.addWidget(plain(tr(HINT)))
        if not found:
            self._column.addWidget(plain(tr(NOTHING)))
        for kind, head in HEADS.items():
            self._add(tr(head), [(lines[s.path], s.basis) for s in found if s.kind is kind])
        suggested = {each.path for each in found}
        rest = [(line, "") for line in others if line.path not in suggested]
        self._add(tr("Others in this group"), rest[:MOST_OTHERS])
        self._column.addStretch(1)

    def _add(self, head: str, offered: Sequence[tuple[Photograph, str]]) -> None:
        if offered:
            self._column.addWidget(theme.section_head(head))
        for line, basis in offered:
            words, name = words_of_line(line), line.path.name
            button = QPushButton(words)
            button.setToolTip(f"{name}, {basis}" if basis else name)
            button.setAccessibleName(
                tr("Pair with {photograph}, {file}", photograph=words, file=name)
            )
            button.clicked.connect(partial(self.wanted.emit, line.path))
            self.buttons[line.path] = button
            self._column.addWidget(button)


def words_of_line(line: Photograph) -> str:
    """Say which photograph a button means."""
    known = (line.eye.value if line.eye else "", line.taken_on)
    said = " · ".join(part for part in known if part)
    return f"{said} · {line.path.stem}" if said else line.path.stem
