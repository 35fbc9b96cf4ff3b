"""Two small pictures: the photograph, and what the settings would make of it."""

from typing import Final

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from retinaview.app.mip import Pixels
from retinaview.app.small_widgets import plain
from retinaview.words import mark, tr

SIDE_PX: Final = 140
HEADS: Final = (mark("Original"), mark("With these settings"))
NAMES: Final = (mark("Preview, original"), mark("Preview, with these settings"))
WAITING: Final = mark("Trying these settings on a small copy")
HINT: Final = mark("A small preview. Enhance makes the result at full size")


class PreviewStrip(QWidget):
    """A try at small size; hidden while there is nothing to try."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pictures = (QLabel(), QLabel())
        self.words = plain("")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for column, picture in enumerate(self.pictures):
            title = QLabel(tr(HEADS[column]))
            title.setProperty("role", "caption")
            picture.setFixedWidth(SIDE_PX)
            picture.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            picture.setAccessibleName(tr(NAMES[column]))
            picture.setToolTip(tr(HINT))
            grid.addWidget(title, 0, column)
            grid.addWidget(picture, 1, column)
        grid.addWidget(self.words, 2, 0, 1, 2)
        grid.setColumnStretch(2, 1)
        self.hide()

    def show_waiting(self) -> None:
        """Say that a try is under way; the pictures of the one before stay until it is done."""
        self.words.setText(tr(WAITING))
        self.show()

    def show_pictures(self, before: Pixels, after: Pixels, what: str) -> None:
        """Show a try.

        Args:
            before: (H, W, 3) uint8.
            after: the same, of the same size.
            what: which part of the photograph it is.
        """
        for label, pixels in zip(self.pictures, (before, after), strict=True):
            label.setPixmap(self._drawn(pixels))
        self.words.setText(what)
        self.show()

    def show_problem(self, sentence: str) -> None:
        """Say why there is no preview."""
        for label in self.pictures:
            label.clear()
        self.words.setText(sentence)
        self.show()

    def _drawn(self, pixels: Pixels) -> QPixmap:
        plain_pixels = np.ascontiguousarray(pixels)
        height, width = plain_pixels.shape[:2]
        form = QImage.Format.Format_RGB888
        image = QImage(plain_pixels.data, width, height, width * 3, form)
        scale = self.devicePixelRatioF()
        drawn = QPixmap.fromImage(image).scaled(
            round(SIDE_PX * scale),
            round(SIDE_PX * scale),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        drawn.setDevicePixelRatio(scale)
        return drawn
