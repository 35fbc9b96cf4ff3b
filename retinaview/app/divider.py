"""The line between two pictures in curtain mode."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from retinaview.app.theme import DARK
from retinaview.words import tr

WIDTH_PX: Final = 17
STEP: Final = 0.02
LEAP: Final = 0.1


class Divider(QWidget):
    """A thin line to drag, or to move with the arrow keys."""

    moved = Signal(float)  # share of the parent's width left of the line, in [0, 1]

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._area = parent
        self.fraction = 0.5
        self.ink = DARK.processed
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Curtain"))
        self.setAccessibleDescription(tr("Arrow keys move the line between original and processed"))
        self.setToolTip(tr("Drag, or use the arrow keys"))
        self.hide()

    def move_to(self, fraction: float) -> None:
        """Put the line at a share of the parent's width and tell where it went."""
        self.fraction = min(1.0, max(0.0, fraction))
        self.place()
        self.moved.emit(self.fraction)

    def place(self) -> None:
        """Take the place that belongs to `fraction`."""
        middle = round(self.fraction * self._area.width())
        self.setGeometry(middle - WIDTH_PX // 2, 0, WIDTH_PX, self._area.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        """Take hold of the line."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        """Drag the line."""
        place = self.mapTo(self._area, event.position())
        self.move_to(place.x() / max(1, self._area.width()))
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        """Go back to the middle."""
        self.move_to(0.5)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Move by arrow keys, farther with Shift; Home and End go to the edges."""
        step = LEAP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
        targets = {
            Qt.Key.Key_Left: self.fraction - step,
            Qt.Key.Key_Right: self.fraction + step,
            Qt.Key.Key_Home: 0.0,
            Qt.Key.Key_End: 1.0,
        }
        if event.key() not in targets:
            super().keyPressEvent(event)
            return
        self.move_to(targets[Qt.Key(event.key())])

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """Draw the line, and a grip in its middle."""
        painter = QPainter(self)
        middle = QPointF(WIDTH_PX // 2 + 0.5, self.height() / 2)
        painter.fillRect(QRectF(middle.x() - 0.5, 0, 1, self.height()), QColor(self.ink))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(DARK.accent if self.hasFocus() else DARK.surround))
        painter.setBrush(QColor(self.ink))
        painter.drawRoundedRect(QRectF(middle.x() - 3, middle.y() - 16, 6, 32), 3, 3)
