"""The card of the tour: a few words beside a control, and a frame around that control."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from retinaview.app import key_hints, theme
from retinaview.app.small_widgets import link_button
from retinaview.words import tr

WIDTH_PX: Final = 300
GAP_PX: Final = 12
FRAME_PX: Final = 2
SPARE_PX: Final = 4
RADIUS_PX: Final = 6


@dataclass(frozen=True, eq=False)
class Stop:
    """One place of the tour: a control, and words about it with places for keys."""

    title: str
    words: str
    target: QWidget


class Spotlight(QWidget):
    """A frame in the colour of the accent, around what is spoken of; the mouse goes through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """Draw the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.tokens().accent), FRAME_PX))
        inside = self.rect().adjusted(1, 1, -2, -2)
        painter.drawRoundedRect(inside, RADIUS_PX, RADIUS_PX)
        painter.end()


class GuideCard(QFrame):
    """Words, Back and Next; Esc ends the tour, arrow keys turn it."""

    turned = Signal(int)  # steps forward, or back if negative
    ended = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "card")
        self.setFixedWidth(WIDTH_PX)
        self.spotlight = Spotlight(window)
        self._stop: Stop | None = None
        self._title, self.words, self._place = QLabel(), QLabel(), QLabel()
        self._title.setProperty("role", "title")
        self._place.setProperty("role", "caption")
        for label in (self._title, self.words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.end_button = link_button(
            tr("End the tour"), tr("It can be started again from Help (Esc)")
        )
        self.back, self.next = QPushButton(tr("Back")), QPushButton(tr("Next"))
        self.back.setToolTip(tr("The place before (left arrow)"))
        self.next.setToolTip(tr("The next place (right arrow)"))
        self.back.clicked.connect(lambda: self.turned.emit(-1))
        self.next.clicked.connect(lambda: self.turned.emit(1))
        self.end_button.clicked.connect(self.ended)
        head, row = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._place, 1)
        head.addWidget(self.end_button)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addLayout(head)
        for part in (self._title, self.words):
            column.addWidget(part)
        column.addLayout(row)
        self.hide()

    def show_stop(self, stop: Stop, number: int, count: int) -> None:
        """Speak of one place, the `number`th of `count` counted from 1."""
        self._stop = stop
        self._place.setText(tr("{number} of {count}", number=number, count=count))
        self._title.setText(stop.title)
        key_hints.tie(self.words, stop.words, "text")
        self.setAccessibleName(
            tr("Tour, {number} of {count}: {title}", number=number, count=count, title=stop.title)
        )
        self.back.setEnabled(number > 1)
        self.next.setText(tr("Done") if number == count else tr("Next"))
        self.settle()
        self.spotlight.show()
        self.show()
        self.raise_()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def settle(self) -> None:
        """Go beside the control, wherever it is now."""
        window = self.parentWidget()
        if self._stop is None or window is None:
            return
        target = self._stop.target
        around = QRect(target.mapTo(window, target.rect().topLeft()), target.size())
        around.adjust(-SPARE_PX, -SPARE_PX, SPARE_PX, SPARE_PX)
        self.spotlight.setGeometry(around.intersected(window.rect()))
        self.spotlight.raise_()
        layout = self.layout()
        assert layout is not None
        size = QSize(WIDTH_PX, layout.totalHeightForWidth(WIDTH_PX - 2) + SPARE_PX)
        self.setGeometry(beside(self.spotlight.geometry(), size, window.rect()))
        self.raise_()

    def finish(self) -> None:
        """Speak of nothing."""
        self._stop = None
        self.spotlight.hide()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """End on Esc, turn by arrows."""
        turns = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        elif event.key() in turns:
            self.turned.emit(turns[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


def beside(target: QRect, size: QSize, room: QRect) -> QRect:
    """Find a place for a card that leaves a control in view, as far as there is room."""
    lefts = {
        "right": target.right() + GAP_PX,
        "left": target.left() - GAP_PX - size.width(),
    }
    fits = [x for x in lefts.values() if room.left() <= x and x + size.width() <= room.right()]
    if fits:
        x, y = fits[0], target.top()
    elif target.bottom() + GAP_PX + size.height() <= room.bottom():
        x, y = target.center().x() - size.width() // 2, target.bottom() + GAP_PX
    else:  # it is as large as the window: low in its middle
        x = target.center().x() - size.width() // 2
        y = target.bottom() - GAP_PX - size.height()
    x = max(room.left() + GAP_PX, min(x, room.right() - GAP_PX - size.width()))
    y = max(room.top() + GAP_PX, min(y, room.bottom() - GAP_PX - size.height()))
    return QRect(x, y, size.width(), size.height())
