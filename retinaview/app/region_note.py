"""The card on a picture that says how large the region is that is being chosen."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from retinaview.app.image_panel import INSET_PX, ImagePanel
from retinaview.words import tr


class RegionNote(QFrame):
    """The card on a picture that says how large the rectangle is.

    Args:
        panel: whose picture it lies on.
    """

    def __init__(self, panel: ImagePanel) -> None:
        super().__init__(panel.canvas)
        self.setProperty("role", "card")
        self._canvas = panel.canvas
        self.size_label, self.hint = QLabel(), QLabel()
        self.size_label.setProperty("role", "legend")
        self.hint.setProperty("role", "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 7, 10, 7)
        column.setSpacing(3)
        column.addWidget(self.size_label)
        column.addWidget(self.hint)
        panel.canvas.resized.connect(self.place)
        self.setAccessibleName(tr("Region to enlarge"))
        self.hide()

    def show_words(self, words: tuple[str, str]) -> None:
        """Say these; nothing hides the card."""
        self.size_label.setText(words[0])
        self.hint.setText(words[1])
        self.hint.setVisible(bool(words[1]))
        self.setVisible(bool(words[0]))
        self.adjustSize()
        self.place()

    @Slot()
    def place(self) -> None:
        """Move to the right upper corner of the picture."""
        self.move(self._canvas.width() - self.width() - INSET_PX, INSET_PX)
