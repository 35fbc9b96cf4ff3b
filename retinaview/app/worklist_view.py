"""The left panel: opened photographs, right eyes on the left as the patient faces you.

Thousands of photographs may be listed: only the cards in sight are widgets.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from retinaview.app import theme
from retinaview.app.deeds import NONE, Deeds
from retinaview.app.photograph_card import CARD_PX, PhotographCard
from retinaview.app.photograph_facts import PhotographFacts
from retinaview.app.photographs import Photograph
from retinaview.app.side_page import scroller
from retinaview.app.small_widgets import link_button
from retinaview.app.worklist_heads import head_label, recent_link
from retinaview.app.worklist_layout import (
    Head,
    Layout,
    Place,
    lay_out,
    matches,
    photographs_text,
)
from retinaview.core.review import Quality
from retinaview.words import tr

WIDTH_PX = 224
MOST_RECENT_SHOWN = 8
AHEAD_PX = 400
"""Cards are made this far above and below what is in sight."""
FILTER_FROM = 2
"""A list of fewer photographs has nothing to filter."""


class WorklistView(QFrame):
    """Shows the worklist; an empty one offers the files opened last."""

    wanted = Signal(object)  # Path of a photograph in the list
    pair_wanted = Signal(object)  # Path of one to stand beside the photograph on screen
    recent_wanted = Signal(object)  # Path of a file opened before
    order_changed = Signal(object)  # list of Path: the photographs as they stand
    sighted = Signal(object)  # list of Path: photographs in sight that were not read yet

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self.setFixedWidth(WIDTH_PX)
        self._cards: dict[Path, PhotographCard] = {}
        self._heads: list[QWidget] = []
        self._lines: dict[Path, Photograph] = {}
        self._is_listing = False
        self._layout = Layout()
        self._drawn_heads: set[Head] = set()
        self._tops: list[int] = []
        self._index: dict[Path, int] = {}
        self._marked: Path | None = None
        self._sought: Path | None = None
        """The photograph on screen, until it was brought into sight."""
        self._follows = False
        """The photograph on screen stays in sight; no hand has scrolled since it was opened."""
        self._quality_of: Callable[[Path], Quality | None] = _not_graded
        self._partner: Path | None = None
        self._deeds: dict[Path, Deeds] = {}
        self._count = QLabel()
        self._count.setProperty("role", "secondary")
        self._filter = QLineEdit(placeholderText=tr("Filter"))
        self._filter.setFixedWidth(2 * CARD_PX + 8)
        self._filter.setClearButtonEnabled(True)
        self._filter.setAccessibleName(
            tr("Filter the worklist by name, patient, date, eye, quality or state")
        )
        self._filter.textChanged.connect(self._lay_out)
        self._content = QWidget()
        self._scroll = scroller(self._content)
        self._scroll.verticalScrollBar().valueChanged.connect(self._show_in_sight)
        self._scroll.verticalScrollBar().actionTriggered.connect(self._on_scrolled)
        self._scroll.viewport().installEventFilter(self)
        self._nothing = link_button(
            tr("Nothing matches. Clear the filter"), tr("Show every photograph")
        )
        self._nothing.clicked.connect(self._filter.clear)
        self._nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 19, 4, 8)
        column.setSpacing(8)
        column.addWidget(theme.section_head(tr("Worklist")))
        column.addWidget(self._count)
        column.addWidget(self._filter)
        column.addWidget(self._nothing, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._scroll, 1)
        self.facts = PhotographFacts()
        column.addWidget(self.facts)

    def cards(self) -> list[PhotographCard]:
        """The cards in or near sight, in the order in which they stand."""
        return sorted(self._cards.values(), key=lambda card: self._index[card.path])

    def recent_links(self) -> list[QPushButton]:
        """The links of an empty list, the latest file first."""
        return [head for head in self._heads if isinstance(head, QPushButton)]

    def show_photographs(
        self, lines: Iterable[Photograph], recent: Iterable[Path], *, is_listing: bool = False
    ) -> None:
        """Lay out the list, or without one the files of `recent`; more may be on their way."""
        self._lines = {line.path: line for line in lines}
        self._is_listing = is_listing
        self._filter.setVisible(len(self._lines) >= FILTER_FROM)
        self._lay_out()
        if not self._lines:
            self._add_recent(list(recent)[:MOST_RECENT_SHOWN])

    @Slot(object)
    def show_line(self, line: Photograph) -> None:
        """Show what has become known of a photograph that stays where it stands."""
        if line.path in self._lines:
            self._lines[line.path] = line
            if line.path in self._cards:
                self._cards[line.path].show_line(line)

    def show_qualities(self, quality_of: Callable[[Path], Quality | None]) -> None:
        """Put a chip under every thumbnail whose quality is known."""
        self._quality_of = quality_of
        for path, card in self._cards.items():
            card.show_quality(quality_of(path))
        self._filter_again()

    def show_deeds(self, path: Path, deeds: Deeds) -> None:
        """Mark what was made of a photograph, now or when it is listed."""
        self._deeds[path] = deeds
        if path in self._cards:
            self._cards[path].show_deeds(deeds)
        self._filter_again()

    def _filter_again(self) -> None:
        """Follow what has become known, where a filter may ask for it."""
        if self._filter.text() and {line.path for line in self._filtered()} != set(self._index):
            self._lay_out()

    def _filtered(self) -> list[Photograph]:
        wanted, lines = self._filter.text(), list(self._lines.values())
        if not wanted:
            return lines
        return [
            line
            for line in lines
            if matches(line, self._quality_of(line.path), self._deeds.get(line.path, NONE), wanted)
        ]

    def mark(self, path: Path | None) -> None:
        """Mark the photograph on screen and bring it into sight."""
        if path != self._marked:
            self._marked = self._sought = path
            self._follows = True
        self._seek()
        for known, card in self._cards.items():
            card.setChecked(known == path)

    @Slot()
    def _on_scrolled(self) -> None:
        self._follows = False

    def mark_partner(self, path: Path | None) -> None:
        """Mark the photograph beside the one on screen, None for none."""
        self._partner = path
        for known, card in self._cards.items():
            card.show_partner(known == path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Make the cards that come into sight, and keep the one on screen there."""
        if event.type() == QEvent.Type.Resize:
            self._show_in_sight()
            if self._follows and self._marked in self._index:
                self._bring_into_sight(self._marked)
        return super().eventFilter(watched, event)

    @Slot()
    def _lay_out(self) -> None:
        """Place what the filter leaves; cards of lines that are as they were stay."""
        shown, anchor = self._filtered(), self._anchor()
        self._layout = lay_out(shown)
        self._tops = [place.y for place in self._layout.places]
        order = [place.line.path for place in self._layout.places]
        self._index = {path: at for at, path in enumerate(order)}
        self._count.setText(_count_text(len(shown), len(self._lines), self._is_listing))
        self._nothing.setVisible(bool(self._lines) and not shown)
        self._content.setMinimumHeight(self._layout.height)
        self._keep_in_place(anchor)
        self._clear_heads()
        for path, card in list(self._cards.items()):
            at = self._index.get(path)
            if at is None:
                self._discard(path)
            elif card.line is not self._lines[path]:
                card.show_line(self._lines[path])
        self._show_in_sight()
        self.order_changed.emit(order)

    def _clear_heads(self) -> None:
        for head in self._heads:
            head.hide()
            head.deleteLater()
        self._heads = []
        self._drawn_heads = set()

    @Slot()
    def _show_in_sight(self) -> None:
        """Make the cards and heads in or near sight, and let go of the others."""
        top = self._scroll.verticalScrollBar().value() - AHEAD_PX
        bottom = top + self._scroll.viewport().height() + 2 * AHEAD_PX
        first, last = bisect_left(self._tops, top), bisect_left(self._tops, bottom)
        places = self._layout.places[first:last]
        near = {place.line.path: place for place in places}
        for path in self._cards.keys() - near.keys():
            if not self._cards[path].hasFocus():
                self._discard(path)
        for place in places:
            self._put_card(place)
        for head in self._layout.heads:
            if top <= head.y < bottom and head not in self._drawn_heads:
                self._put_head(head)
        unread = [path for path in near if self._lines[path].is_unread]
        if unread:
            self.sighted.emit(unread)

    def _put_card(self, place: Place) -> None:
        path = place.line.path
        card = self._cards.get(path)
        if card is None:
            card = self._cards[path] = PhotographCard(self._lines[path], self._content)
            card.wanted.connect(self.wanted)
            card.pair_wanted.connect(self.pair_wanted)
            card.stepped.connect(self._on_stepped)
            card.setChecked(path == self._marked)
            card.show()
        card.show_quality(self._quality_of(path))
        card.show_deeds(self._deeds.get(path, NONE))
        card.show_partner(path == self._partner)
        card.move(place.x, place.y)

    def _put_head(self, head: Head) -> None:
        label = head_label(head, WIDTH_PX - 32)
        label.setParent(self._content)
        label.show()
        self._heads.append(label)
        self._drawn_heads.add(head)

    def _discard(self, path: Path) -> None:
        card = self._cards.pop(path)
        card.hide()
        card.deleteLater()

    def _anchor(self) -> tuple[Path, int] | None:
        """The first photograph in sight, and where it stands there."""
        top = self._scroll.verticalScrollBar().value()
        at = bisect_left(self._tops, top)
        if top == 0 or at == len(self._tops):
            return None
        place = self._layout.places[at]
        return place.line.path, place.y - top

    def _keep_in_place(self, anchor: tuple[Path, int] | None) -> None:
        """Let the photograph in sight stay there, whatever was put above it."""
        if anchor is not None and anchor[0] in self._index:
            self._content.resize(self._content.width(), max(self._layout.height, 1))
            place = self._layout.places[self._index[anchor[0]]]
            self._scroll.verticalScrollBar().setValue(place.y - anchor[1])

    def _seek(self) -> None:
        if self._sought is not None and self._sought in self._index:
            self._bring_into_sight(self._sought)
            self._sought = None

    def _bring_into_sight(self, path: Path) -> None:
        self._content.resize(self._content.width(), max(self._layout.height, 1))
        place = self._layout.places[self._index[path]]
        self._scroll.ensureVisible(place.x, place.y + CARD_PX // 2, 0, CARD_PX)
        self._show_in_sight()

    @Slot(object, object)
    def _on_stepped(self, path: Path, key: Qt.Key) -> None:
        """Move the keyboard's focus along the list."""
        last = len(self._layout.places) - 1
        at = self._index[path]
        steps = {
            Qt.Key.Key_Left: at - 1,
            Qt.Key.Key_Up: at - 1,
            Qt.Key.Key_Right: at + 1,
            Qt.Key.Key_Down: at + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        target = self._layout.places[min(max(steps[key], 0), last)].line.path
        self._bring_into_sight(target)
        if target in self._cards:
            self._cards[target].setFocus(Qt.FocusReason.TabFocusReason)

    def _add_recent(self, recent: list[Path]) -> None:
        if recent:
            self._put_head(Head(tr("Opened before"), "section", 0, 0, 20))
        for row, path in enumerate(recent, start=1):
            link = recent_link(path, WIDTH_PX - 44)
            link.clicked.connect(partial(self.recent_wanted.emit, path))
            link.setParent(self._content)
            link.move(0, row * 28)
            link.show()
            self._heads.append(link)
        self._content.setMinimumHeight(28 * (len(recent) + 1))


def _not_graded(_path: Path) -> None:
    return None


def _count_text(shown: int, count: int, is_listing: bool) -> str:
    if count == 0:
        return tr("Looking for photographs…") if is_listing else tr("No photographs are open.")
    if shown != count:
        words = tr("{shown} of {photographs}", shown=shown, photographs=photographs_text(count))
    else:
        words = photographs_text(count)
    return tr("{photographs}, looking…", photographs=words) if is_listing else words
