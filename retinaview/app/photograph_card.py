"""One photograph of the worklist: its thumbnail and its name."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from retinaview.app import theme
from retinaview.app.photographs import Photograph
from retinaview.core.image import Eye

CARD_PX, PICTURE_PX, NAME_PX, RADIUS_PX = 92, 80, 20, 6
EYES = {Eye.OD: "Right eye (OD)", Eye.OS: "Left eye (OS)", None: "Eye not known"}


class PhotographCard(QAbstractButton):
    """A thumbnail to click; the photograph on screen has an accent border."""

    wanted = Signal(object)  # Path

    def __init__(self, line: Photograph, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self.path: Path = line.path
        self._pixmap = _pixmap_of(line)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(self.sizeHint())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        eye = EYES[line.eye] + (f", {line.eye_basis}" if line.eye_basis else "")
        self.setToolTip(f"{line.path.name}\n{eye}")
        self.setAccessibleName(f"{line.path.name}, {eye}")
        self.clicked.connect(self._on_clicked)

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """Give the size of every card."""
        return QSize(CARD_PX, PICTURE_PX + NAME_PX + 12)

    def nextCheckState(self) -> None:  # noqa: N802  Qt's name
        """Leave the border to the session: a click is a wish."""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """Draw frame, picture and name."""
        colours = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        frame = QPainterPath()
        frame.addRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.fillPath(frame, QColor(colours.raised if self._is_lit() else colours.panel))
        is_marked = self.isChecked() or self.hasFocus()
        painter.setPen(QPen(QColor(colours.accent if is_marked else colours.line), 1))
        painter.drawPath(frame)
        place = QRect((self.width() - PICTURE_PX) // 2, 6, PICTURE_PX, PICTURE_PX)
        painter.fillRect(place, QColor(colours.surround))
        self._draw_picture(painter, place)
        self._draw_name(painter, QRect(6, place.bottom() + 4, self.width() - 12, NAME_PX))

    def _is_lit(self) -> bool:
        return self.isChecked() or self.underMouse()

    def _draw_picture(self, painter: QPainter, place: QRect) -> None:
        if self._pixmap is None:
            painter.setPen(QColor(theme.DARK.secondary))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "…")
            return
        size = self._pixmap.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        corner = place.center() - QPoint(size.width() // 2, size.height() // 2) + QPoint(1, 1)
        painter.drawPixmap(QRect(corner, size), self._pixmap)

    def _draw_name(self, painter: QPainter, place: QRect) -> None:
        font = painter.font()
        font.setPixelSize(theme.CAPTION_PX)
        painter.setFont(font)
        painter.setPen(
            QColor(theme.tokens().text if self.isChecked() else theme.tokens().secondary)
        )
        middle = Qt.TextElideMode.ElideMiddle
        name = painter.fontMetrics().elidedText(self.path.stem, middle, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)

    @Slot()
    def _on_clicked(self) -> None:
        self.wanted.emit(self.path)


def _pixmap_of(line: Photograph) -> QPixmap | None:
    if line.thumbnail is None:
        return None
    height, width = line.thumbnail.shape[:2]
    rgb = QImage.Format.Format_RGB888
    image = QImage(line.thumbnail.data, width, height, width * 3, rgb)
    return QPixmap.fromImage(image.copy())
