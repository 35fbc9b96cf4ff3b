"""Overlays on a canvas: maps, sharp lines and rings, each exactly over the picture's pixels."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from retinaview.app import theme
from retinaview.app.canvas_items import PyramidItem, Sheet
from retinaview.app.picture_source import WHOLE, map_pyramid
from retinaview.app.view_link import Size
from retinaview.core.overlay import Outline, Overlay, Place

LINE_PX: Final = 1.6
EDGE_PX: Final = 3.4
EDGE_OPACITY: Final = 0.55
MOST_CORNERS: Final = 24
"""A line of more points is a curve: its joins are too blunt to be seen; round ones cost half."""
SMALLEST_RING_PX: Final = 9.0
RING_AIR: Final = 1.25
"""A ring is this much larger than the place, so that the place itself stays free."""
MAPS_Z, LINES_Z, MARK_Z, CROSS_Z = 1, 2, 3, 4


@dataclass(frozen=True, eq=False)
class Layer:
    """One overlay over a picture.

    Attributes:
        overlay: what is laid over it.
        opacity: in [0, 1].
        size: size of the picture whose pixels its lines and places count.
    """

    overlay: Overlay
    opacity: float
    size: Size


class LineItem(QGraphicsObject):
    """Lines and rings of constant width on screen, a dark edge on both sides."""

    def __init__(self) -> None:
        super().__init__()
        self._frame = self._size = Size(1, 1)
        self._outlines: tuple[Outline, ...] = ()
        self._rings: tuple[Place, ...] = ()
        self._ring_colour = theme.DARK.accent
        self.span = (0.0, 1.0)
        """Share of the view's width that is drawn, from the left."""

    @property
    def is_empty(self) -> bool:
        """There is nothing to draw."""
        return not self._outlines and not self._rings

    @property
    def rings(self) -> tuple[Place, ...]:
        """The places that are ringed."""
        return self._rings

    def show_lines(
        self,
        frame: Size,
        size: Size,
        outlines: Sequence[Outline] = (),
        rings: Sequence[Place] = (),
        ring_colour: str = theme.DARK.accent,
    ) -> None:
        """Draw these lines and rings from now on.

        Args:
            frame: size of the photograph.
            size: size of the picture whose pixels the points count.
            outlines: lines, see `Outline`.
            rings: places to draw a ring around.
            ring_colour: "#rrggbb".
        """
        self.prepareGeometryChange()
        self._frame, self._size = frame, size
        self._outlines, self._rings, self._ring_colour = tuple(outlines), tuple(rings), ring_colour
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802  Qt's name
        """Give the whole photograph and as much around it: a ring may reach beyond the edge."""
        height, width = self._frame.height, self._frame.width
        return QRectF(-width, -height, 3 * width, 3 * height)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw at the very device pixels on which `PyramidItem` puts the picture's own."""
        if self.is_empty or widget is None:
            return
        onto = painter.deviceTransform()
        painter.save()
        painter.resetTransform()
        to_view = painter.deviceTransform()
        place = _pixel_grid(onto, self._frame, self._size, to_view)
        painter.setClipRect(_clip(QRectF(widget.rect()), self.span))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for outline in self._outlines:
            _draw_line(painter, _mapped(outline.points, place), outline)
        for ring in self._rings:
            _draw_ring(painter, ring, place, self._ring_colour)
        painter.restore()


def _pixel_grid(onto: QTransform, frame: Size, size: Size, to_view: QTransform) -> QTransform:
    """Map pixels of the picture, centres at whole numbers, to the painter's own coordinates.

    The frame is rounded to device pixels as `PyramidItem` rounds it.
    """
    area = onto.mapRect(QRectF(0, 0, frame.width, frame.height))
    left, top = round(area.x()), round(area.y())
    scale_y = max(1, round(area.height())) / size.height
    scale_x = max(1, round(area.width())) / size.width
    to_device = QTransform(scale_x, 0, 0, scale_y, left + 0.5 * scale_x, top + 0.5 * scale_y)
    return to_device * to_view.inverted()[0]


def _mapped(points: NDArray[np.float32], place: QTransform) -> QPolygonF:
    flat = points.astype(np.float64)
    x = flat[:, 1] * place.m11() + place.dx()
    y = flat[:, 0] * place.m22() + place.dy()
    return QPolygonF([QPointF(a, b) for a, b in zip(x.tolist(), y.tolist(), strict=True)])


def _clip(view: QRectF, span: tuple[float, float]) -> QRectF:
    left = view.left() + span[0] * view.width()
    return QRectF(left, view.top(), (span[1] - span[0]) * view.width(), view.height())


def _pens(
    colour: str, width_px: float, join: Qt.PenJoinStyle = Qt.PenJoinStyle.RoundJoin
) -> tuple[QPen, QPen]:
    edge = QColor(theme.DARK.surround)
    edge.setAlphaF(EDGE_OPACITY)
    solid, round_cap = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap
    return (
        QPen(edge, width_px + EDGE_PX - LINE_PX, solid, round_cap, join),
        QPen(QColor(colour), width_px, solid, round_cap, join),
    )


def _draw_line(painter: QPainter, line: QPolygonF, outline: Outline) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    is_curve = len(outline.points) > MOST_CORNERS
    join = Qt.PenJoinStyle.BevelJoin if is_curve else Qt.PenJoinStyle.RoundJoin
    for pen in _pens(outline.colour, LINE_PX, join):
        painter.setPen(pen)
        if outline.is_closed:
            painter.drawPolygon(line)
        else:
            painter.drawPolyline(line)


def _draw_ring(painter: QPainter, ring: Place, place: QTransform, colour: str) -> None:
    centre = place.map(QPointF(ring.x, ring.y))
    radius = max(SMALLEST_RING_PX, RING_AIR * ring.radius_px * place.m11())
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in _pens(colour, LINE_PX):
        painter.setPen(pen)
        painter.drawEllipse(centre, radius, radius)


class LayerStack:
    """The overlays over one picture of a canvas."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._layers: tuple[Layer, ...] = ()
        self._frame = Size(1, 1)
        self._items: list[tuple[Overlay, PyramidItem | LineItem]] = []
        self._smooth = True
        self._span: tuple[float, float] | None = (0.0, 1.0)

    @property
    def overlays(self) -> tuple[Overlay, ...]:
        """What lies over the picture, the lowest first."""
        return tuple(layer.overlay for layer in self._layers)

    @property
    def items(self) -> tuple[PyramidItem | LineItem, ...]:
        """What is drawn, the lowest first."""
        return tuple(item for _, item in self._items)

    def show_layers(self, layers: Sequence[Layer], frame: Size) -> None:
        """Lay these overlays over a photograph of the size of `frame`."""
        old = [(layer.overlay, layer.size) for layer in self._layers]
        new = [(layer.overlay, layer.size) for layer in layers]
        is_same = old == new and frame == self._frame
        self._layers, self._frame = tuple(layers), frame
        if not is_same:
            self._remake()
        opacities = {id(layer.overlay): layer.opacity for layer in layers}
        for overlay, item in self._items:
            opacity = opacities[id(overlay)]
            is_lines = isinstance(item, LineItem)
            # lines cover little, so they may be stronger than a map that covers everything
            item.setOpacity(1 - (1 - opacity) ** 2 if is_lines else opacity)

    def show_span(self, span: tuple[float, float] | None) -> None:
        """Draw on a share of the view's width, None for nowhere."""
        self._span = span
        for item in self.items:
            item.setVisible(span is not None)
            item.span = span or (0.0, 1.0)
            item.update()

    def set_smooth(self, smooth: bool) -> None:
        """Interpolate scales above 100 %; classes are never mixed."""
        self._smooth = smooth
        for overlay, item in self._items:
            if isinstance(item, PyramidItem):
                item.smooth = smooth and not overlay.swatches
                item.update()

    def _remake(self) -> None:
        for item in self.items:
            self._sheet.scene().removeItem(item)
        self._items = []
        for layer in self._layers:
            for item, height in _items_of(layer, self._frame):
                item.setZValue(height)
                item.setParentItem(self._sheet)
                self._items.append((layer.overlay, item))
        self.set_smooth(self._smooth)
        self.show_span(self._span)


def _items_of(layer: Layer, frame: Size) -> list[tuple[PyramidItem | LineItem, int]]:
    """Make what draws an overlay, each with its height over the picture."""
    overlay = layer.overlay
    found: list[tuple[PyramidItem | LineItem, int]] = []
    pyramid = map_pyramid(overlay)
    if pyramid is not None:
        colours = PyramidItem()
        colours.show_pyramid(pyramid, frame, WHOLE)
        found.append((colours, MAPS_Z))
    if overlay.outlines or overlay.places:
        lines = LineItem()
        lines.show_lines(frame, layer.size, overlay.outlines, overlay.places, theme.DARK.text)
        found.append((lines, LINES_Z))
    return found
