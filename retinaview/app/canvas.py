"""The drawing area of a panel: a graphics view that draws pyramids pixel for pixel.

Everything lies on one `Sheet`, whose coordinates are pixels of the photograph, x to the right and
y down. What the mouse does is told by signals; where to look is set from outside (`look`).
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QWidget

from retinaview.app import theme
from retinaview.app.canvas_items import CrossItem, Enlarged, PyramidItem, Sheet
from retinaview.app.canvas_layers import CROSS_Z, MARK_Z, Layer, LayerStack
from retinaview.app.canvas_lines import LineItem
from retinaview.app.drawn_ahead import DrawnAhead
from retinaview.app.mip import Pyramid
from retinaview.app.picture_source import WHOLE, Place
from retinaview.app.tone import Tone
from retinaview.app.view_link import Point, Size, ViewState
from retinaview.core.overlay import Outline, Subject
from retinaview.core.overlay import Place as Spot

NOTCH: Final = 120.0
"""Wheel angle of one notch, in eighths of a degree."""
SIDES: Final = tuple(Subject)
CLICK_PX: Final = 4.0
"""A press that moves no farther is a click."""


class Canvas(QGraphicsView):
    """Draws the photograph, the result or their difference; two of them divided by a curtain."""

    wheel_turned = Signal(object, float)  # (y, x) of the frame, notches
    dragged = Signal(float, float, bool)  # down and right in device pixels, this panel alone
    toned = Signal(float, float)  # by the right button, down and right in shares of the canvas
    clicked = Signal(object, object)  # (y, x) of the frame, keyboard modifiers
    double_clicked = Signal(object)  # (y, x) of the frame
    hovered = Signal(object)  # (y, x) of the frame, or None
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = Size(1, 1)
        self._view = ViewState()
        self._grip: QPointF | None = None
        self._tone_grip: QPointF | None = None
        self._pressed: QPointF | None = None
        self.sheet = Sheet()
        self.pictures = {subject: PyramidItem() for subject in SIDES}
        self.layers = {subject: LayerStack(self.sheet) for subject in SIDES}
        self.sketches = {subject: LineItem() for subject in SIDES}
        self.mark = LineItem()
        self.cross = CrossItem()
        self.cross.setZValue(CROSS_Z)
        for lines in (self.mark, *self.sketches.values()):
            lines.setZValue(MARK_Z)
        for item in (*self.pictures.values(), *self.sketches.values(), self.mark, self.cross):
            item.setParentItem(self.sheet)
        self._prepare()

    def _prepare(self) -> None:
        scene = QGraphicsScene(self)
        scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)  # all move at once
        scene.addItem(self.sheet)
        self.setScene(scene)
        self.setBackgroundBrush(QColor(theme.DARK.surround))
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAcceptDrops(False)  # a dropped file belongs to the window
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(self.Shape.NoFrame)

    @property
    def device_size(self) -> Size:
        """Size in device pixels."""
        ratio = self.devicePixelRatioF()
        return Size(max(1.0, self.height() * ratio), max(1.0, self.width() * ratio))

    def show_pyramid(
        self, subject: Subject, pyramid: Pyramid | None, frame: Size, place: Place = WHOLE
    ) -> None:
        """Set the picture of one side, at its place on a photograph of the size of `frame`."""
        self._frame = frame
        self.pictures[subject].show_pyramid(pyramid, frame, place)

    def has_picture(self, subject: Subject) -> bool:
        """Tell whether one side has a picture."""
        return self.pictures[subject].has_pyramid

    def show_layers(self, subject: Subject, layers: Sequence[Layer]) -> None:
        """Lay overlays over one side's picture, the first lowest."""
        self.layers[subject].show_layers(layers, self._frame)

    def show_sketch(self, subject: Subject, outlines: Sequence[Outline], size: Size) -> None:
        """Draw lines over one side's picture while they are being made.

        Args:
            subject: the side.
            outlines: lines in pixels of a picture of the size `size`; none takes them away.
            size: size of that picture.
        """
        self.sketches[subject].show_lines(self._frame, size, outlines)

    def show_mark(self, spot: Spot | None, size: Size) -> None:
        """Draw the ring of a place, in pixels of a picture of the size `size`; None for none."""
        self.mark.show_lines(self._frame, size, rings=() if spot is None else (spot,))

    def show_spans(
        self,
        spans: Mapping[Subject, tuple[float, float]],
        strangers: Collection[Subject] = (),
    ) -> None:
        """Draw each named side on its share of the width, the others not at all.

        Lines that are being made are not drawn over the sides of `strangers`.
        """
        for subject in SIDES:
            self.layers[subject].show_span(spans.get(subject))
            picture, sketch = self.pictures[subject], self.sketches[subject]
            picture.setVisible(subject in spans)
            sketch.setVisible(subject in spans and subject not in strangers)
            for item in (picture, sketch):
                item.span = spans.get(subject, (0.0, 1.0))
                item.update()

    def set_smooth(self, smooth: bool) -> None:
        """Interpolate above 100 %, or show pixels as squares."""
        for item in self.pictures.values():
            item.smooth = smooth
            item.update()
        for stack in self.layers.values():
            stack.set_smooth(smooth)

    def set_tone(self, tone: Tone) -> None:
        """Show brightness in another way; a difference keeps its own."""
        for subject in (Subject.ORIGINAL, Subject.PROCESSED):
            self.pictures[subject].tone = tone
            self.pictures[subject].update()

    def look(self, view: ViewState) -> None:
        """Show the part of the frame that `view` names."""
        self._view = view
        zoom = view.zoom / self.devicePixelRatioF()
        y, x = view.centre[0] * self._frame.height, view.centre[1] * self._frame.width
        left, top = self.width() / 2 - x * zoom, self.height() / 2 - y * zoom
        self.sheet.setTransform(QTransform(zoom, 0, 0, zoom, left, top))

    def set_moving(self, is_on: bool) -> None:
        """Draw quickly while zooms follow each other; at rest everything is exact."""
        for item in self.sheet.childItems():
            if isinstance(item, DrawnAhead):
                item.set_moving(is_on)

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

    def place_of(self, at: Point) -> QPointF:
        """Give the place of the widget at a point of the frame, see `point_at`."""
        size, ratio = self.device_size, self.devicePixelRatioF()
        y, x = self._view.centre
        down = (at[0] - y) * self._view.zoom * self._frame.height + size.height / 2
        right = (at[1] - x) * self._view.zoom * self._frame.width + size.width / 2
        return QPointF(right / ratio, down / ratio)

    def enlarged(self, subject: Subject, at: Point, factor: float, px: int) -> Enlarged | None:
        """Draw one side `factor` times as large as it is, `px` device pixels round a point."""
        place = QPointF(at[1] * self._frame.width, at[0] * self._frame.height)
        return self.pictures[subject].enlarged(place, self._view.zoom * factor, px)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  Qt's name
        """Tell how far the wheel went, and where."""
        # Alt turns the wheel sideways on some platforms
        turn = event.angleDelta().y() or event.angleDelta().x()
        self.wheel_turned.emit(self.point_at(event.position()), turn / NOTCH)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        """Take hold of the picture."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._grip = self._pressed = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() == Qt.MouseButton.RightButton:
            self._tone_grip = event.position()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        """Drag the picture, or tell where the cursor is."""
        if self._grip is not None:
            moved = (event.position() - self._grip) * self.devicePixelRatioF()
            self._grip = event.position()
            alone = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            self.dragged.emit(moved.y(), moved.x(), alone)
        elif self._tone_grip is not None:
            moved = event.position() - self._tone_grip
            self._tone_grip = event.position()
            self.toned.emit(moved.y() / self.height(), moved.x() / self.width())
        self.hovered.emit(self.point_at(event.position()))
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        """Let go; where it was not moved, tell where it was clicked."""
        pressed, self._pressed, self._grip = self._pressed, None, None
        self._tone_grip = None
        self.setCursor(Qt.CursorShape.CrossCursor)
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and pressed is not None:
            moved = event.position() - pressed
            if max(abs(moved.x()), abs(moved.y())) <= CLICK_PX:
                self.clicked.emit(self.point_at(event.position()), event.modifiers())
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
        self.setSceneRect(QRectF(self.rect()))  # one unit a pixel of the widget: nothing scrolls
        self.resized.emit()

    def event(self, event: QEvent) -> bool:
        """Follow the window to a screen of another display scale."""
        done = bool(super().event(event))
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.resized.emit()
        return done
