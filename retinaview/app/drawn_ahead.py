"""Items of a canvas that keep what they drew: while panning, most frames only copy it."""

from abc import abstractmethod
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from math import ceil, floor
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from retinaview.app.mip import Window

AHEAD_PX: Final = 96
"""How far beyond the visible part is drawn in the direction of a pan."""

DrawnSize = tuple[int, int]
"""(height, width) in device pixels of all that an item lies on, as the screen shows it."""


@dataclass(frozen=True, eq=False)
class _Drawing:
    """What was drawn last.

    Attributes:
        how: all that it depends on but the part.
        part: nothing is missing inside; `image` begins at its top left.
        image: in device pixels.
        is_quick: drawn for a moment only.
    """

    how: Hashable
    part: Window
    image: QImage
    is_quick: bool


class DrawnAhead(QGraphicsObject):
    """Draws its area at device pixels into a picture, and that picture on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self._area = QRectF()
        self._drawn: _Drawing | None = None
        self.is_moving = False
        """Sizes follow each other quickly, and so does drawing."""
        self.span = (0.0, 1.0)
        """Share of the view's width that is drawn, from the left."""

    @abstractmethod
    def extent(self, size: DrawnSize, ratio: float) -> Window:
        """Say where anything is drawn, in device pixels from the top left of the area.

        Args:
            size: of the area.
            ratio: device pixels in one of the widget's.
        """

    @abstractmethod
    def draw(self, size: DrawnSize, ratio: float, part: Window, *, quick: bool) -> QImage:
        """Draw a part of the extent, see `extent`; `quick` is for a picture soon to be replaced."""

    def draw_straight(self, painter: QPainter, size: DrawnSize, ratio: float, part: Window) -> bool:
        """Draw a part on the screen itself while it moves; False leaves it to `draw`.

        Args:
            painter: begins at the top left of the part and counts in pixels of the widget.
            size: see `extent`.
            ratio: see `extent`.
            part: see `draw`.
        """
        return False

    @abstractmethod
    def look(self) -> Hashable:
        """Give all that a drawing depends on, but its size and part."""

    def set_moving(self, is_on: bool) -> None:
        """Draw quickly as long as sizes change; then draw once more, exactly."""
        self.is_moving = is_on
        if not is_on:
            self.update()

    def forget(self) -> None:
        """Draw anew: something else is to be seen."""
        self._drawn = None
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw what is visible, each number of the drawing on one device pixel."""
        if widget is None:
            return
        area = painter.deviceTransform().mapRect(self._area)
        left, top = round(area.x()), round(area.y())
        size = max(1, round(area.height())), max(1, round(area.width()))
        painter.save()
        painter.resetTransform()
        to_view = painter.deviceTransform()
        ratio = to_view.m11()
        extent = self.extent(size, ratio)
        part = self._visible(to_view.mapRect(QRectF(widget.rect())), left, top).within(extent)
        if not part.is_empty:
            place = to_view.inverted()[0].map(QPointF(left + part.left, top + part.top))
            painter.translate(place)
            if not (self.is_moving and self.draw_straight(painter, size, ratio, part)):
                self._copy(painter, self._drawing(size, ratio, part, extent), ratio, part)
        painter.restore()

    def _copy(self, painter: QPainter, drawing: _Drawing, ratio: float, part: Window) -> None:
        height, width = part.bottom - part.top, part.right - part.left
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(
            QRectF(0, 0, width / ratio, height / ratio),
            drawing.image,
            QRectF(part.left - drawing.part.left, part.top - drawing.part.top, width, height),
        )

    def _visible(self, view: QRectF, left: int, top: int) -> Window:
        first, last = (round(view.left() + share * view.width()) for share in self.span)
        # the widget may begin within a device pixel: what is too much is clipped by Qt
        first -= self.span[0] <= 0
        last += self.span[1] >= 1
        return Window(floor(view.top()) - top, first - left, ceil(view.bottom()) - top, last - left)

    def _drawing(self, size: DrawnSize, ratio: float, part: Window, extent: Window) -> _Drawing:
        """Give a drawing that holds the part; the last one, if it does.

        While panning it reaches ahead, and only what is new is drawn.
        """
        last, how = self._drawn, (size, ratio, self.look())
        kept = Window(0, 0, 0, 0)
        if last is not None and last.how == how and (self.is_moving or not last.is_quick):
            if last.part.contains(part):
                return last
            part = part.ahead_of(last.part, AHEAD_PX).within(extent)
            kept = last.part.within(part)
        if last is None or kept.is_empty:
            image = self.draw(size, ratio, part, quick=self.is_moving)
        else:
            strips = {
                strip: self.draw(size, ratio, strip, quick=self.is_moving)
                for strip in part.beside(kept)
            }
            image = _joined(part, {last.part: last.image, **strips})
        is_quick = self.is_moving or (not kept.is_empty and last is not None and last.is_quick)
        self._drawn = _Drawing(how, part, image, is_quick)
        return self._drawn


def _joined(part: Window, images: Mapping[Window, QImage]) -> QImage:
    """Put images of neighbouring parts in one; what lies outside of `part` is left out."""
    form = next(iter(images.values())).format()
    joined = QImage(part.right - part.left, part.bottom - part.top, form)
    painter = QPainter(joined)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    for place, image in images.items():
        painter.drawImage(place.left - part.left, place.top - part.top, image)
    painter.end()
    return joined
