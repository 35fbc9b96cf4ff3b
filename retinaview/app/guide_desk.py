"""The tour of the window: five places, with the drawn photograph that ships."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Slot

from retinaview.app.guide_card import GuideCard, Stop
from retinaview.app.main_window import MainWindow
from retinaview.app.message_bar import Offer
from retinaview.app.session import Session
from retinaview.words import mark, tr

OPEN: Final = mark(
    "Photographs are opened here: drop files or folders into the window, or choose them ({open}). "
    "The one you see now is a drawing that ships with the program. Nothing you open is changed."
)
ENHANCE: Final = mark(
    "Choose a model above, then enhance ({enhance}). The result appears beside the original, under "
    "an amber badge. You may press it now; the tour waits."
)
COMPARE: Final = mark(
    "Side by side ({side_by_side}), a curtain ({curtain}), blinking ({blink}) and more. The wheel "
    "zooms, dragging moves, and both pictures move together. Grade in the grading-safe view "
    "({grading_safe}): the original alone."
)
REVIEW: Final = mark(
    "After every run this says in words what the model changed, and leads to the places to look at "
    "({next_change}). Check what you see in the result on the original ({original})."
)
EXPORT: Final = mark(
    "A report ({report}) or the picture alone ({export}) says how it was made. Help for the place "
    "where you are is always one key away ({help})."
)
INVITATION: Final = mark("New here? A tour of five places shows the window.")
MOST_OFFERS: Final = 3
"""Starts that offer the tour to someone who neither takes nor refuses it."""


class GuideDesk(QObject):
    """Leads from place to place; offered by the first starts, and always there in Help."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._at = 0
        self._offer: Offer | None = None
        self.card = GuideCard(window)
        self.card.turned.connect(self._on_turned)
        self.card.ended.connect(self.end)
        window.actions_by_name["tour"].triggered.connect(self.start)
        window.installEventFilter(self)

    @property
    def stops(self) -> tuple[Stop, ...]:
        """The places, one after another."""
        panels, bar = self._window.panels, self._window.top_bar
        return (
            Stop(tr("Open photographs"), tr(OPEN), self._window.worklist),
            Stop(tr("Enhance"), tr(ENHANCE), panels.enhance.run_button),
            Stop(tr("Compare"), tr(COMPARE), bar.mode_frame),
            Stop(tr("What the model changed"), tr(REVIEW), panels.section("review")),
            Stop(tr("Keep and pass on"), tr(EXPORT), bar.report_button),
        )

    def offer_once(self) -> None:
        """Offer the tour in the message bar, unless it was answered or often left before."""
        settings = self._session.settings
        if not settings.tour_seen and settings.tour_offers < MOST_OFFERS:
            self._session.change(tour_offers=settings.tour_offers + 1)
            self._offer = Offer(tr(INVITATION), tr("Show me"), self.start, self._note_seen)
            self._window.message_bar.offer(self._offer)

    @Slot()
    def start(self) -> None:
        """Begin at the first place; an empty window gets the drawn photograph."""
        self._note_seen()
        if self._session.image is None and self._session.reader.opening is None:
            self._session.open_sample()
        self._window.close_page()
        self._window.set_panels_visible(True)
        self._window.panels.show_panels()
        self._go(0)

    @Slot()
    def end(self) -> None:
        """Leave the window as it is."""
        self.card.finish()
        self._window.compare.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Follow the controls when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.card.isVisible():
            QTimer.singleShot(0, self.card, self.card.settle)
        return super().eventFilter(watched, event)

    @Slot(int)
    def _on_turned(self, places: int) -> None:
        at = self._at + places
        if at >= len(self.stops):
            self.end()
        else:
            self._go(max(0, at))

    def _go(self, at: int) -> None:
        self._at, stops = at, self.stops
        folded = set(self._session.settings.folded) - {"enhance", "review"}
        self._window.panels.set_folded(folded)
        self._window.panels.bring(stops[at].target)
        self.card.show_stop(stops[at], at + 1, len(stops))

    def _note_seen(self) -> None:
        if self._offer is not None:
            self._window.message_bar.withdraw(self._offer)
        if not self._session.settings.tour_seen:
            self._session.change(tour_seen=True)
