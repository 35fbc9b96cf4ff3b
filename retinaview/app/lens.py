"""A round magnifier over a picture, at the shared cursor."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from retinaview.app.canvas_items import Enlarged, screen_image
from retinaview.app.theme import CAPTION_PX, DARK
from retinaview.words import tr

SIDE_PX: Final = 220
EDGE_PX: Final = 2.0
MAGNIFIED: Final = 3.0
"""So many times as large as the picture around it."""
CROSS_PX: Final = 6
LABEL_PX: Final = 18


class Lens(QWidget):
    """Shows what it is given; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._enlarged: Enlarged | None = None
        self._ink = DARK.original
        self.setFixedSize(SIDE_PX, SIDE_PX)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Magnifier"))
        self.hide()

    @property
    def side_px(self) -> int:
        """Side in device pixels."""
        return round(SIDE_PX * self.devicePixelRatioF())

    def show_at(self, place: QPointF, enlarged: Enlarged | None, ink: str) -> None:
        """Show an enlarged part of a picture round a place of the parent.

        Args:
            place: the middle.
            enlarged: what is there, None for nothing.
            ink: colour of the rim.
        """
        self._enlarged, self._ink = enlarged, ink
        self.move(round(place.x() - SIDE_PX / 2), round(place.y() - SIDE_PX / 2))
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """Draw the picture in a ring, a cross in its middle, and how large it is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(self.rect()).adjusted(EDGE_PX, EDGE_PX, -EDGE_PX, -EDGE_PX)
        inside = QPainterPath()
        inside.addEllipse(ring)
        painter.fillPath(inside, QColor(DARK.surround))
        painter.setClipPath(inside)
        if self._enlarged is not None:
            self._draw_picture(painter, self._enlarged)
        self._draw_label(painter)
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._ink), EDGE_PX))
        painter.drawEllipse(ring)
        middle = ring.center()
        painter.setPen(QPen(QColor(DARK.accent), 1))
        painter.drawLine(middle - QPointF(CROSS_PX, 0), middle + QPointF(CROSS_PX, 0))
        painter.drawLine(middle - QPointF(0, CROSS_PX), middle + QPointF(0, CROSS_PX))

    def _draw_picture(self, painter: QPainter, enlarged: Enlarged) -> None:
        pixels, ratio = enlarged.pixels, self.devicePixelRatioF()
        height, width = pixels.shape[:2]
        place = QRectF(enlarged.left / ratio, enlarged.top / ratio, width / ratio, height / ratio)
        painter.drawImage(place, screen_image(pixels))

    def _draw_label(self, painter: QPainter) -> None:
        font = painter.font()
        font.setPixelSize(CAPTION_PX)
        painter.setFont(font)
        area = QRect(SIDE_PX // 2 - 16, SIDE_PX - LABEL_PX - 8, 32, LABEL_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(DARK.panel))
        painter.drawRoundedRect(area, 4, 4)
        painter.setPen(QColor(DARK.text))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, f"x{MAGNIFIED:g}")
