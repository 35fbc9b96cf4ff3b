"""The one place where an error is shown, and where success is told."""

import logging
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from retinaview.app import icons, theme
from retinaview.app.small_widgets import sign
from retinaview.core.progress import Cancelled
from retinaview.errors import RetinaViewError
from retinaview.workflow.logs import kind_and_place

GOOD_NEWS_MS = 8000

log = logging.getLogger(__name__)


class MessageBar(QFrame):
    """One line above the status line; hidden while there is nothing to say."""

    crashed = Signal(object)  # Exception: one that nobody expected

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "message")
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._folder_button = QPushButton("Show in folder")
        self._folder_button.setProperty("role", "link")
        self._folder_button.clicked.connect(self._on_show_folder)
        self._close_button = QToolButton()
        self._close_button.setToolTip("Close this message")
        self._close_button.setAccessibleName("Close this message")
        self._close_button.clicked.connect(self.clear)
        self._icon_name = "info"
        self._written: Path | None = None
        self._timer = QTimer(self, singleShot=True, interval=GOOD_NEWS_MS)
        self._timer.timeout.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(self._folder_button)
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
        self._show("info", "disc-check", f"{path.name} was written.")
        self._written = path
        self._folder_button.show()
        self._timer.start()

    @Slot()
    def clear(self) -> None:
        """Say nothing."""
        self._timer.stop()
        self.hide()

    def dress(self) -> None:
        """Draw the icons in the colours of the theme in use."""
        colours = theme.tokens()
        inks = {"error": colours.error, "warning": colours.processed_text, "info": colours.accent}
        ink = inks[str(self.property("kind") or "info")]
        self._icon.setPixmap(sign(self._icon_name, ink, 20, self))
        self._close_button.setIcon(icons.icon("close"))

    def _show(self, kind: str, icon: str, sentence: str) -> None:
        self._timer.stop()
        self._folder_button.hide()
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
