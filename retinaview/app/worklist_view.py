"""The left panel: opened photographs, right eyes on the left as the patient faces you."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from retinaview.app import theme
from retinaview.app.photograph_card import CARD_PX, PhotographCard
from retinaview.app.photograph_facts import PhotographFacts
from retinaview.app.photographs import Photograph
from retinaview.app.side_page import scroller
from retinaview.app.small_widgets import clear_layout
from retinaview.core.image import Eye
from retinaview.core.review import Quality

WIDTH_PX = 224
MOST_RECENT_SHOWN = 8
TOP = Qt.AlignmentFlag.AlignTop


class WorklistView(QFrame):
    """Shows the worklist; an empty one offers the files opened last."""

    wanted = Signal(object)  # Path of a photograph in the list
    recent_wanted = Signal(object)  # Path of a file opened before

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self.setFixedWidth(WIDTH_PX)
        self._cards: dict[Path, PhotographCard] = {}
        self._count = QLabel()
        self._count.setProperty("role", "secondary")
        self._content = QWidget()
        self._grid = QGridLayout(self._content)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._scroll = scroller(self._content)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 19, 4, 8)
        column.setSpacing(8)
        column.addWidget(theme.section_head("Worklist"))
        column.addWidget(self._count)
        column.addWidget(self._scroll, 1)
        self.facts = PhotographFacts()
        column.addWidget(self.facts)

    def cards(self) -> list[PhotographCard]:
        """The cards in the order of the list."""
        return list(self._cards.values())

    def recent_links(self) -> list[QPushButton]:
        """The links of an empty list, the latest file first."""
        return self._content.findChildren(QPushButton)

    def show_photographs(self, lines: Iterable[Photograph], recent: Iterable[Path]) -> None:
        """Lay out the list, or without one the files of `recent`."""
        lines = list(lines)
        self._take_out({id(line) for line in lines})
        old = self._cards
        self._cards = {line.path: old.get(line.path) or self._make_card(line) for line in lines}
        self._count.setText(_count_text(len(lines)))
        if not lines:
            self._add_recent(list(recent)[:MOST_RECENT_SHOWN])
        elif any(line.eye for line in lines):
            self._add_eyes(lines)
        unknown = [line for line in lines if line.eye is None]
        if unknown:
            self._add_unknown(unknown)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self._grid.setColumnStretch(2, 1)

    def _take_out(self, kept: set[int]) -> None:
        """Empty the grid; the cards of lines that are as they were stay for the next layout."""
        staying = {path: card for path, card in self._cards.items() if id(card.line) in kept}
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        for card in staying.values():
            self._grid.removeWidget(card)
        clear_layout(self._grid)
        self._cards = staying

    def show_qualities(self, quality_of: Callable[[Path], Quality | None]) -> None:
        """Put a chip under every thumbnail whose quality is known."""
        for path, card in self._cards.items():
            card.show_quality(quality_of(path))

    def mark(self, path: Path | None) -> None:
        """Mark the photograph on screen and bring it into sight."""
        for known, card in self._cards.items():
            card.setChecked(known == path)
            if known == path:
                self._scroll.ensureWidgetVisible(card)

    def _add_eyes(self, lines: list[Photograph]) -> None:
        for column, eye in enumerate((Eye.OD, Eye.OS)):
            head = QLabel(eye.value)
            head.setProperty("role", "secondary")
            head.setToolTip("Right eye" if eye is Eye.OD else "Left eye")
            head.setFixedWidth(CARD_PX)
            head.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._grid.addWidget(head, 0, column)
            for row, line in enumerate((n for n in lines if n.eye is eye), start=1):
                self._grid.addWidget(self._cards[line.path], row, column, TOP)

    def _add_unknown(self, lines: list[Photograph]) -> None:
        top = self._grid.rowCount()
        self._grid.addWidget(theme.section_head("Eye not known"), top, 0, 1, 2)
        for place, line in enumerate(lines):
            self._grid.addWidget(self._cards[line.path], top + 1 + place // 2, place % 2, TOP)

    def _add_recent(self, recent: list[Path]) -> None:
        if recent:
            self._grid.addWidget(theme.section_head("Opened before"), 0, 0, 1, 3)
        for row, path in enumerate(recent, start=1):
            left = Qt.AlignmentFlag.AlignLeft
            self._grid.addWidget(self._recent_link(path), row, 0, 1, 3, left)

    def _recent_link(self, path: Path) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "link")
        button.setToolTip(str(path))
        metrics = button.fontMetrics()
        width = WIDTH_PX - 44
        button.setText(metrics.elidedText(path.name, Qt.TextElideMode.ElideMiddle, width))
        button.setAccessibleName(f"Open {path.name}")
        button.clicked.connect(lambda: self.recent_wanted.emit(path))
        return button

    def _make_card(self, line: Photograph) -> PhotographCard:
        card = PhotographCard(line)
        card.wanted.connect(self.wanted)
        return card


def _count_text(count: int) -> str:
    if count == 0:
        return "No photographs are open."
    return "1 photograph" if count == 1 else f"{count} photographs"
