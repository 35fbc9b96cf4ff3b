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

TITLE: Final = "Pair with…"
HINT: Final = (
    "The other photograph stands beside the one on screen. Two of one eye are laid on each other "
    "where that can be done with certainty. Ctrl and a click on any card of the worklist does the "
    "same; another click or Esc takes the pair apart."
)
NOTHING: Final = (
    "No other photograph of the list is known to be of this patient. Choose any card with Ctrl and "
    "a click."
)
MOST_OTHERS: Final = 40
HEADS: Final = {
    Kind.OTHER_EYE: "The other eye",
    Kind.EARLIER: "Earlier visits of this eye",
    Kind.LATER: "Later visits of this eye",
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
        self._column.addWidget(plain(HINT))
        if not found:
            self._column.addWidget(plain(NOTHING))
        for kind, head in HEADS.items():
            self._add(head, [(lines[s.path], s.basis) for s in found if s.kind is kind])
        suggested = {each.path for each in found}
        rest = [(line, "") for line in others if line.path not in suggested]
        self._add("Others in this group", rest[:MOST_OTHERS])
        self._column.addStretch(1)

    def _add(self, head: str, offered: Sequence[tuple[Photograph, str]]) -> None:
        if offered:
            self._column.addWidget(theme.section_head(head))
        for line, basis in offered:
            button = QPushButton(words_of_line(line))
            button.setToolTip(f"{line.path.name}, {basis}" if basis else line.path.name)
            button.setAccessibleName(f"Pair with {words_of_line(line)}, {line.path.name}")
            button.clicked.connect(partial(self.wanted.emit, line.path))
            self.buttons[line.path] = button
            self._column.addWidget(button)


def words_of_line(line: Photograph) -> str:
    """Say which photograph a button means."""
    known = (line.eye.value if line.eye else "", line.taken_on)
    said = " · ".join(part for part in known if part)
    return f"{said} · {line.path.stem}" if said else line.path.stem
