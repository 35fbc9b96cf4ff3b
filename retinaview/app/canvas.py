"""The drawing area of a panel: a pyqtgraph view that draws pyramids pixel for pixel.

Scene coordinates are pixels of the photograph, x to the right and y down. What the mouse does is
told by signals; where to look is set from outside (`look`).
"""

from typing import Final

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from retinaview.app import theme
from retinaview.app.mip import Pixels, Pyramid, Window
from retinaview.app.view_link import Point, Size, ViewState
from retinaview.core.study import Subject

NOTCH: Final = 120.0
"""Wheel angle of one notch, in eighths of a degree."""
CROSS_PX: Final = 17
LAYERS: Final = (Subject.ORIGINAL, Subject.PROCESSED)
FORMATS: Final = {
    1: QImage.Format.Format_Grayscale8,
    3: QImage.Format.Format_RGB888,
    4: QImage.Format.Format_RGBA8888_Premultiplied,
}


class PyramidItem(pg.GraphicsObject):
    """One pyramid, stretched over the frame of the photograph and drawn at device pixels."""

    def __init__(self) -> None:
        super().__init__()
        self._pyramid: Pyramid | None = None
        self._frame = QRectF()
        self._scale = 1.0
        self._drawn: tuple[object, QImage, Pixels] | None = None
        self.smooth = True
        self.span = (0.0, 1.0)
        """Share of the view's width that is drawn, from the left."""

    def show_pyramid(self, pyramid: Pyramid | None, frame: Size) -> None:
        """Draw `pyramid` from now on; of another shape than the frame it is centred in it."""
        self.prepareGeometryChange()
        self._pyramid = pyramid
        self._drawn = None
        if pyramid is not None:
            self._scale = min(frame.height / pyramid.height, frame.width / pyramid.width)
            height, width = pyramid.height * self._scale, pyramid.width * self._scale
            self._frame = QRectF(
                (frame.width - width) / 2, (frame.height - height) / 2, width, height
            )
        self.update()

    @property
    def has_pyramid(self) -> bool:
        """There is something to draw."""
        return self._pyramid is not None

    def boundingRect(self) -> QRectF:  # noqa: N802  Qt's name
        """Give the picture's place in the scene."""
        return self._frame

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw what is visible, each number of the drawing on one device pixel."""
        if self._pyramid is None or widget is None:
            return
        to_device = painter.deviceTransform()
        corner = to_device.map(self._frame.topLeft())
        left, top = round(corner.x()), round(corner.y())
        painter.save()
        painter.resetTransform()
        to_view = painter.deviceTransform()
        ratio = to_view.m11()
        zoom = to_device.m11() * self._scale
        part = self._visible(to_view.mapRect(QRectF(widget.rect())), left, top, zoom)
        if not part.is_empty:
            image = self._image(zoom, part)
            back = to_view.inverted()[0]
            place = back.map(QPointF(left + part.left, top + part.top))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.drawImage(
                QRectF(place.x(), place.y(), image.width() / ratio, image.height() / ratio), image
            )
        painter.restore()

    def _visible(self, view: QRectF, left: int, top: int, zoom: float) -> Window:
        assert self._pyramid is not None
        height, width = self._pyramid.drawn_size(zoom)
        first = view.left() + round(self.span[0] * view.width())
        last = view.left() + round(self.span[1] * view.width())
        return Window(
            max(0, int(view.top()) - top),
            max(0, int(first) - left),
            min(height, round(view.bottom()) - top),
            min(width, int(last) - left),
        )

    def _image(self, zoom: float, part: Window) -> QImage:
        """Draw the part, or give the last drawing if nothing has changed since."""
        assert self._pyramid is not None
        wanted = (round(zoom, 9), part, self.smooth)
        if self._drawn is None or self._drawn[0] != wanted:
            pixels = self._pyramid.draw(zoom, part, smooth=self.smooth)
            height, width = pixels.shape[:2]
            channels = 1 if pixels.ndim == 2 else pixels.shape[2]
            image = QImage(pixels.data, width, height, pixels.strides[0], FORMATS[channels])
            self._drawn = (wanted, image, pixels)
        return self._drawn[1]


class CrossItem(pg.GraphicsObject):
    """The shared cursor: a small cross of constant size."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(self.GraphicsItemFlag.ItemIgnoresTransformations)
        self.hide()

    def boundingRect(self) -> QRectF:  # noqa: N802  Qt's name
        """Give its place around the origin, in pixels of the screen."""
        half = CROSS_PX / 2 + 1
        return QRectF(-half, -half, 2 * half, 2 * half)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw two thin lines on a dark edge, visible on disc and vessel alike."""
        arm = CROSS_PX // 2
        for colour, width in ((theme.tokens().surround, 3.0), (theme.DARK.accent, 1.0)):
            pen = QPen(QColor(colour), width)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setOpacity(0.5 if width > 1 else 1.0)
            painter.drawLine(-arm, 0, arm, 0)
            painter.drawLine(0, -arm, 0, arm)


class Canvas(pg.GraphicsView):
    """Draws the photograph and the result, one of them or both divided by a curtain."""

    wheel_turned = Signal(object, float)  # (y, x) of the frame, notches
    dragged = Signal(float, float, bool)  # down and right in device pixels, this panel alone
    double_clicked = Signal(object)  # (y, x) of the frame
    hovered = Signal(object)  # (y, x) of the frame, or None
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=theme.DARK.surround)
        self._frame = Size(1, 1)
        self._view = ViewState()
        self._grip: QPointF | None = None
        self._box = pg.ViewBox(enableMouse=False, enableMenu=False, invertY=True, defaultPadding=0)
        self.setCentralItem(self._box)
        self.pictures = {subject: PyramidItem() for subject in LAYERS}
        self.maps = {subject: PyramidItem() for subject in LAYERS}
        self.cross = CrossItem()
        for item in (*self.pictures.values(), *self.maps.values(), self.cross):
            self._box.addItem(item, ignoreBounds=True)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(self.Shape.NoFrame)

    @property
    def device_size(self) -> Size:
        """Size in device pixels."""
        ratio = self.devicePixelRatioF()
        return Size(max(1.0, self.height() * ratio), max(1.0, self.width() * ratio))

    def show_pyramid(self, subject: Subject, pyramid: Pyramid | None, frame: Size) -> None:
        """Set the picture of one side; `frame` is the photograph's size."""
        self._frame = frame
        self.pictures[subject].show_pyramid(pyramid, frame)

    def has_picture(self, subject: Subject) -> bool:
        """Tell whether one side has a picture."""
        return self.pictures[subject].has_pyramid

    def show_map(self, subject: Subject, pyramid: Pyramid | None, opacity: float) -> None:
        """Set the map over one side's picture, None for none; opacity in [0, 1]."""
        item = self.maps[subject]
        item.show_pyramid(pyramid, self._frame)
        item.setOpacity(opacity)

    def show_spans(self, spans: dict[Subject, tuple[float, float]]) -> None:
        """Draw each named side on its share of the width, the others not at all."""
        for subject in LAYERS:
            for item in (self.pictures[subject], self.maps[subject]):
                item.setVisible(subject in spans)
                item.span = spans.get(subject, (0.0, 1.0))
                item.update()

    def set_smooth(self, smooth: bool) -> None:
        """Interpolate above 100 %, or show pixels as squares."""
        for item in (*self.pictures.values(), *self.maps.values()):
            item.smooth = smooth
            item.update()

    def look(self, view: ViewState) -> None:
        """Show the part of the frame that `view` names."""
        self._view = view
        size = self.device_size
        height, width = size.height / view.zoom, size.width / view.zoom
        y, x = view.centre[0] * self._frame.height, view.centre[1] * self._frame.width
        self._box.setRange(
            xRange=(x - width / 2, x + width / 2),
            yRange=(y - height / 2, y + height / 2),
            padding=0,
        )

    def show_cross(self, at: Point | None) -> None:
        """Put the shared cursor on a point of the frame; None hides it."""
        self.cross.setVisible(at is not None)
        if at is not None:
            self.cross.setPos(at[1] * self._frame.width, at[0] * self._frame.height)

    def point_at(self, place: QPointF) -> Point:
        """Give the point of the frame under a place of the widget."""
        size, ratio = self.device_size, self.devicePixelRatioF()
        y, x = self._view.centre
        down = place.y() * ratio - size.height / 2
        right = place.x() * ratio - size.width / 2
        return (
            y + down / (self._view.zoom * self._frame.height),
            x + right / (self._view.zoom * self._frame.width),
        )

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  Qt's name
        """Tell how far the wheel went, and where."""
        # Alt turns the wheel sideways on some platforms
        turn = event.angleDelta().y() or event.angleDelta().x()
        self.wheel_turned.emit(self.point_at(event.position()), turn / NOTCH)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        """Take hold of the picture."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._grip = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        """Drag the picture, or tell where the cursor is."""
        if self._grip is not None:
            moved = (event.position() - self._grip) * self.devicePixelRatioF()
            self._grip = event.position()
            alone = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            self.dragged.emit(moved.y(), moved.x(), alone)
        self.hovered.emit(self.point_at(event.position()))
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        """Let go."""
        self._grip = None
        self.setCursor(Qt.CursorShape.CrossCursor)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        """Tell where it was double clicked."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.double_clicked.emit(self.point_at(event.position()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Leave every key to the comparison."""
        event.ignore()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802  Qt's name
        """Tell that the cursor has gone."""
        self.hovered.emit(None)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        """Tell that there is another size to fit."""
        super().resizeEvent(event)
        self.resized.emit()

    def event(self, event: QEvent) -> bool:
        """Follow the window to a screen of another display scale."""
        done = bool(super().event(event))
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.resized.emit()
        return done
