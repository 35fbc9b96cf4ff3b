"""Sharp lines and rings on a canvas, over the very pixels of the picture, thin at every zoom."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from math import ceil, floor
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF, QTransform

from retinaview.app import theme
from retinaview.app.drawn_ahead import DrawnAhead, DrawnSize
from retinaview.app.mip import Window
from retinaview.app.view_link import Size
from retinaview.core.overlay import Outline, Place

LINE_PX: Final = 1.6
EDGE_PX: Final = 3.4
EDGE_OPACITY: Final = 0.55
QUICK_PX: Final = 1.0
"""Qt draws lines of this width many times as quickly as wider ones."""
QUICK_EDGES: Final = ((-0.9, -0.9), (0.9, 0.9))
"""Where quick lines are drawn in the colour of the edge, in pixels beside the line."""
MOST_CORNERS: Final = 24
"""A line of more points is a curve: its joins are too blunt to be seen; round ones cost half."""
SMALLEST_RING_PX: Final = 9.0
RING_AIR: Final = 1.25
"""A ring is this much larger than the place, so that the place itself stays free."""


@dataclass(frozen=True, eq=False)
class _Line:
    """One outline as Qt draws it: its points in pixels of the picture, and the box round them."""

    points: QPolygonF
    box: QRectF
    colour: str
    is_closed: bool


class LineItem(DrawnAhead):
    """Lines and rings of constant width on screen, a dark edge on both sides."""

    def __init__(self) -> None:
        super().__init__()
        self._size = Size(1, 1)
        self._area = QRectF(0, 0, 1, 1)
        self._lines: tuple[_Line, ...] = ()
        self._rings: tuple[Place, ...] = ()
        self._ring_colour = theme.DARK.accent

    @property
    def is_empty(self) -> bool:
        """There is nothing to draw."""
        return not self._lines and not self._rings

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
        self._area, self._size = QRectF(0, 0, frame.width, frame.height), size
        self._lines = tuple(_line_of(outline) for outline in outlines)
        self._rings, self._ring_colour = tuple(rings), ring_colour
        self.forget()

    def boundingRect(self) -> QRectF:  # noqa: N802  Qt's name
        """Give the whole photograph and as much around it: a ring may reach beyond the edge."""
        height, width = self._area.height(), self._area.width()
        return QRectF(-width, -height, 3 * width, 3 * height)

    def extent(self, size: DrawnSize, ratio: float) -> Window:
        """Give the box round all lines and rings, with room for their width."""
        if self.is_empty:
            return Window(0, 0, 0, 0)
        grid = self._grid(size, ratio)
        boxes = [grid.mapRect(line.box) for line in self._lines]
        for ring in self._rings:
            centre, radius = _ring_on(ring, grid)
            boxes.append(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius))
        left, top = min(box.left() for box in boxes), min(box.top() for box in boxes)
        right, bottom = max(box.right() for box in boxes), max(box.bottom() for box in boxes)
        return Window(
            floor((top - EDGE_PX) * ratio),
            floor((left - EDGE_PX) * ratio),
            ceil((bottom + EDGE_PX) * ratio),
            ceil((right + EDGE_PX) * ratio),
        )

    def draw(self, size: DrawnSize, ratio: float, part: Window, *, quick: bool) -> QImage:
        """Draw at the very device pixels on which `PyramidItem` puts the picture's own."""
        width, height = part.right - part.left, part.bottom - part.top
        image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.scale(ratio, ratio)
        self._draw_on(painter, size, ratio, part, quick=quick)
        painter.end()
        return image

    def draw_straight(self, painter: QPainter, size: DrawnSize, ratio: float, part: Window) -> bool:
        """Draw thin lines at once: a drawing that covers them all would take longer."""
        width, height = (part.right - part.left) / ratio, (part.bottom - part.top) / ratio
        painter.setClipRect(QRectF(0, 0, width, height))
        self._draw_on(painter, size, ratio, part, quick=True)
        return True

    def _draw_on(
        self, painter: QPainter, size: DrawnSize, ratio: float, part: Window, *, quick: bool
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = (part.right - part.left) / ratio, (part.bottom - part.top) / ratio
        room = QRectF(0, 0, width, height).adjusted(-EDGE_PX, -EDGE_PX, EDGE_PX, EDGE_PX)
        to_part = QTransform.fromTranslate(-part.left / ratio, -part.top / ratio)
        grid = self._grid(size, ratio) * to_part
        for line in self._lines:
            if _meet(grid.mapRect(line.box), room):
                _draw_line(painter, grid.map(line.points), line, quick=quick)
        for ring in self._rings:
            _draw_ring(painter, ring, grid, self._ring_colour)

    def look(self) -> Hashable:
        """Give nothing: other lines are drawn anew anyway."""
        return ()

    def _grid(self, size: DrawnSize, ratio: float) -> QTransform:
        """Map pixels of the picture, centres at whole numbers, to pixels of the widget.

        They count from the top left of the frame, which is as large as `size` device pixels.
        """
        scale_y, scale_x = size[0] / self._size.height, size[1] / self._size.width
        grid = QTransform(scale_x, 0, 0, scale_y, 0.5 * scale_x, 0.5 * scale_y)
        return grid * QTransform.fromScale(1 / ratio, 1 / ratio)


def _line_of(outline: Outline) -> _Line:
    points = QPolygonF([QPointF(x, y) for y, x in outline.points.tolist()])
    return _Line(points, points.boundingRect(), outline.colour, outline.is_closed)


def _meet(one: QRectF, other: QRectF) -> bool:
    """Whether two boxes touch; unlike Qt's `intersects` for lines without height or width too."""
    across = one.left() <= other.right() and other.left() <= one.right()
    return across and one.top() <= other.bottom() and other.top() <= one.bottom()


def _edge() -> QColor:
    edge = QColor(theme.DARK.surround)
    edge.setAlphaF(EDGE_OPACITY)
    return edge


def _pen(colour: QColor, width_px: float, join: Qt.PenJoinStyle) -> QPen:
    return QPen(colour, width_px, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, join)


def _draw_line(painter: QPainter, points: QPolygonF, line: _Line, *, quick: bool) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    draw = painter.drawPolygon if line.is_closed else painter.drawPolyline
    is_curve = points.size() > MOST_CORNERS
    join = Qt.PenJoinStyle.BevelJoin if is_curve else Qt.PenJoinStyle.RoundJoin
    edge, colour = _edge(), QColor(line.colour)
    if quick:
        painter.setPen(_pen(edge, QUICK_PX, join))
        for right, down in QUICK_EDGES:
            draw(points.translated(right, down))
        painter.setPen(_pen(colour, QUICK_PX, join))
        draw(points)
        return
    for pen in (_pen(edge, EDGE_PX, join), _pen(colour, LINE_PX, join)):
        painter.setPen(pen)
        draw(points)


def _ring_on(ring: Place, grid: QTransform) -> tuple[QPointF, float]:
    """Give centre and radius of a ring on screen."""
    radius = max(SMALLEST_RING_PX, RING_AIR * ring.radius_px * grid.m11())
    return grid.map(QPointF(ring.x, ring.y)), radius


def _draw_ring(painter: QPainter, ring: Place, grid: QTransform, colour: str) -> None:
    centre, radius = _ring_on(ring, grid)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    join = Qt.PenJoinStyle.RoundJoin
    for pen in (_pen(_edge(), EDGE_PX, join), _pen(QColor(colour), LINE_PX, join)):
        painter.setPen(pen)
        painter.drawEllipse(centre, radius, radius)
