"""The one place where an error is shown, and where success is told."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from retinaview.app import icons, theme
from retinaview.app.small_widgets import sign
from retinaview.core.progress import Cancelled
from retinaview.errors import RetinaViewError
from retinaview.words import tr
from retinaview.workflow.logs import kind_and_place

GOOD_NEWS_MS = 8000

log = logging.getLogger(__name__)


def _do_nothing() -> None:
    """Leave it at that."""


@dataclass(frozen=True, eq=False)
class Offer:
    """Something that can be done with a click, or left.

    Attributes:
        sentence: what it is about.
        answer: what the button says.
        take: what the button does.
        refuse: what closing it does.
    """

    sentence: str
    answer: str
    take: Callable[[], object]
    refuse: Callable[[], object] = _do_nothing


class MessageBar(QFrame):
    """One line above the status line; hidden while there is nothing to say.

    An offer waits behind what else is said, and stays until it is answered.
    """

    crashed = Signal(object)  # Exception: one that nobody expected

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "message")
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._folder_button = QPushButton(tr("Show in folder"))
        self._folder_button.setProperty("role", "link")
        self._folder_button.clicked.connect(self._on_show_folder)
        self._offer_button = QPushButton()
        self._offer_button.clicked.connect(self._on_offer_taken)
        self._close_button = QToolButton()
        self._close_button.setToolTip(tr("Close this message"))
        self._close_button.setAccessibleName(tr("Close this message"))
        self._close_button.clicked.connect(self._on_closed)
        self._icon_name = "info"
        self._written: Path | None = None
        self._offers: list[Offer] = []
        self._shows_offer = False
        self._timer = QTimer(self, singleShot=True, interval=GOOD_NEWS_MS)
        self._timer.timeout.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(self._folder_button)
        row.addWidget(self._offer_button)
        row.addWidget(self._close_button)
        self.hide()

    @property
    def text(self) -> str:
        """What the bar says, "" while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    @Slot(object)
    def show_error(self, error: Exception) -> None:
        """Show what went wrong: one sentence, or the crash dialog for what nobody expected."""
        if isinstance(error, Cancelled):
            return
        if isinstance(error, RetinaViewError):
            log.info("told: %s", type(error).__name__)
            self._show("error", "octagon", str(error))
            return
        log.error("unexpected: %s", kind_and_place(error))
        self.crashed.emit(error)

    def show_warning(self, sentence: str) -> None:
        """Say something the user should know."""
        self._show("warning", "warning-triangle", sentence)

    @Slot(object)
    def show_written(self, path: Path) -> None:
        """Tell that a file was written; gone again after a while."""
        self._show("info", "disc-check", tr("{name} was written.", name=path.name))
        self._written = path
        self._folder_button.show()
        self._timer.start()

    def offer(self, offer: Offer) -> None:
        """Offer something, as soon as nothing else is to be said."""
        self._offers.append(offer)
        if self.isHidden():
            self._show_next_offer()

    def withdraw(self, offer: Offer) -> None:
        """Offer something no longer; one that was answered is passed over."""
        if offer in self._offers:
            was_shown = self.offered is offer
            self._offers.remove(offer)
            if was_shown:
                self._show_next_offer()

    @property
    def offered(self) -> Offer | None:
        """The offer that is shown, None while there is none."""
        return self._offers[0] if self._shows_offer and not self.isHidden() else None

    @Slot()
    def clear(self) -> None:
        """Say nothing, but what is offered."""
        self._timer.stop()
        if not self._shows_offer:
            self._show_next_offer()

    def dress(self) -> None:
        """Draw the icons in the colours of the theme in use."""
        colours = theme.tokens()
        inks = {"error": colours.error, "warning": colours.processed_text, "info": colours.accent}
        ink = inks[str(self.property("kind") or "info")]
        self._icon.setPixmap(sign(self._icon_name, ink, 20, self))
        self._close_button.setIcon(icons.icon("close"))

    def _show(self, kind: str, icon: str, sentence: str, answer: str = "") -> None:
        self._timer.stop()
        self._folder_button.hide()
        self._shows_offer = bool(answer)
        self._offer_button.setText(answer)
        self._offer_button.setVisible(self._shows_offer)
        theme.set_property(self, "kind", kind)
        self._icon_name = icon
        self.dress()
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()

    @Slot()
    def _on_show_folder(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))

    def _show_next_offer(self) -> None:
        if self._offers:
            self._show("info", "info", self._offers[0].sentence, self._offers[0].answer)
        else:
            self._shows_offer = False
            self.hide()

    @Slot()
    def _on_offer_taken(self) -> None:
        offer = self._offers.pop(0)
        self._show_next_offer()
        offer.take()

    @Slot()
    def _on_closed(self) -> None:
        if self._shows_offer:
            offer = self._offers.pop(0)
            self._show_next_offer()
            offer.refuse()
        else:
            self.clear()
