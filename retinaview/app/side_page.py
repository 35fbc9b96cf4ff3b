"""A page that takes the place of the right panels: a model's card, the list of keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from retinaview.words import tr


class SidePage(QWidget):
    """A title, a way back, and content that scrolls."""

    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._title.setWordWrap(True)
        self._back_button = QPushButton(tr("‹  Back"))
        self._back_button.setProperty("role", "link")
        self._back_button.setToolTip(tr("Back to the panels (Esc)"))
        self._back_button.setAccessibleName(tr("Back to the panels"))
        self._back_button.clicked.connect(self.back_wanted)
        self._scroll = scroller(QWidget())
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 4, 8)
        column.setSpacing(8)
        column.addWidget(self._back_button, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._title)
        column.addWidget(self._scroll, 1)

    @property
    def title(self) -> str:
        """What the page is called."""
        return self._title.text()

    def set_content(self, title: str, content: QWidget) -> None:
        """Show something else; what was there is deleted."""
        self._title.setText(title)
        self._scroll.setWidget(content)
        content.setAutoFillBackground(False)

    def focus(self) -> None:
        """Let the keyboard lead back."""
        self._back_button.setFocus(Qt.FocusReason.OtherFocusReason)


def scroller(content: QWidget) -> QScrollArea:
    """Let `content` scroll up and down, never sideways."""
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return area
