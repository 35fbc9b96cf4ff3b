"""The page of a report as it will be printed, with buttons that turn pages."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from retinaview.app.badge import ElidedLabel
from retinaview.app.panel_parts import vacancy_note
from retinaview.words import mark, tr

AROUND_PX: Final = 16
SQUARE_PX: Final = 28
WHOLE, WIDTH = mark("Whole page"), mark("Page width")


class PagePreview(QWidget):
    """Shows one page; says which is wanted, and that its room has changed."""

    turned = Signal(int)  # page wanted, counted from 0
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = self._count = 0
        self._aspect = 0.7
        self._image = QImage()
        self.back = _button("‹", tr("Previous page"))
        self.on = _button("›", tr("Next page"))
        self.place = QLabel()
        self.state = ElidedLabel("secondary")
        self.size_button = QPushButton(tr(WIDTH))
        self.size_button.setToolTip(tr("Show the page as wide as there is room, or whole"))
        self._paper = QLabel()
        self._paper.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area = QScrollArea(widgetResizable=True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setWidget(self._paper)
        self.area.setAccessibleName(tr("Preview of the report"))
        self.area.viewport().installEventFilter(self)
        self.vacancy = vacancy_note(self.area)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.back, self.place, self.on):
            row.addWidget(widget)
        row.addWidget(self.state, 1)
        row.addWidget(self.size_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.area, 1)
        self.back.clicked.connect(self._on_back)
        self.on.clicked.connect(self._on_on)
        self.size_button.clicked.connect(self._on_size_wanted)
        self.show_vacancy("")

    @property
    def wanted_px(self) -> int:
        """How wide the page is to be drawn, in pixels of the screen."""
        return max(64, round(self._shown_width * self.devicePixelRatioF()))

    @property
    def is_whole(self) -> bool:
        """The page is seen whole."""
        return self.size_button.text() == tr(WIDTH)

    def set_paper(self, aspect: float) -> None:
        """Take width over height of the paper."""
        self._aspect = aspect

    def show_page(self, image: QImage, number: int, count: int) -> None:
        """Show a page, counted from 0, of so many."""
        self._image, self._number, self._count = image, number, count
        self.vacancy.hide()
        self._draw()

    def show_vacancy(self, words: str) -> None:
        """Show no page, and say why."""
        self._image, self._number, self._count = QImage(), 0, 0
        self.vacancy.setText(words)
        self.vacancy.show()
        self._draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Follow the room there is."""
        if event.type() == QEvent.Type.Resize and isinstance(event, QResizeEvent):
            self.vacancy.setGeometry(self.area.viewport().rect().adjusted(24, 24, -24, -24))
            self._draw()
            self.resized.emit()
        return False

    @property
    def _shown_width(self) -> float:
        room = self.area.maximumViewportSize()
        width = float(room.width() - 2 * AROUND_PX)
        if self.is_whole:
            return min(width, (room.height() - 2 * AROUND_PX) * self._aspect)
        return width - self.area.verticalScrollBar().sizeHint().width()

    def _draw(self) -> None:
        has_page = not self._image.isNull()
        place = tr("Page {page} of {count}", page=self._number + 1, count=self._count)
        self.place.setText(place if has_page else "")
        self.back.setEnabled(self._number > 0)
        self.on.setEnabled(self._number + 1 < self._count)
        self.size_button.setEnabled(has_page)
        if not has_page:
            self._paper.clear()
            self._paper.setMinimumSize(0, 0)
            return
        # until the page is drawn for this room, the one before is stretched into it
        image = self._image
        if image.width() != self.wanted_px:
            image = image.scaledToWidth(self.wanted_px, Qt.TransformationMode.SmoothTransformation)
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self._paper.setPixmap(pixmap)
        self._paper.setAccessibleName(place)

    @Slot()
    def _on_back(self) -> None:
        self.turned.emit(self._number - 1)

    @Slot()
    def _on_on(self) -> None:
        self.turned.emit(self._number + 1)

    @Slot()
    def _on_size_wanted(self) -> None:
        self.size_button.setText(tr(WHOLE if self.is_whole else WIDTH))
        self._draw()
        self.resized.emit()


def _button(text: str, hint: str) -> QPushButton:
    button = QPushButton(text)
    button.setFixedWidth(SQUARE_PX)
    button.setStyleSheet("padding: 0")
    button.setToolTip(hint)
    button.setAccessibleName(hint)
    return button
