"""What a canvas draws: pyramids at device pixels, and the cross of the shared cursor."""

from dataclasses import dataclass
from math import ceil, floor
from typing import Final

import cv2
import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from retinaview.app import theme
from retinaview.app.mip import Pixels, Pyramid, Window
from retinaview.app.picture_source import Place
from retinaview.app.tone import NEUTRAL, Tone
from retinaview.app.view_link import Size

AHEAD_PX: Final = 160
"""How far beyond the visible part is drawn in the direction of a pan."""
CROSS_PX: Final = 10
CROSS_GAP_PX: Final = 3
CROSS_EDGE_OPACITY: Final = 0.6
FORMATS: Final = {
    1: QImage.Format.Format_Grayscale8,
    3: QImage.Format.Format_RGB888,
    4: QImage.Format.Format_RGBA8888_Premultiplied,
}


@dataclass(frozen=True, eq=False)
class _Drawing:
    """What was drawn last. `pixels` must live as long as `image`, which only points to them."""

    size: tuple[int, int]
    smooth: bool
    tone: Tone
    part: Window
    image: QImage
    pixels: Pixels


@dataclass(frozen=True, eq=False)
class Enlarged:
    """A part of a picture at a zoom of its own; `top` and `left` say where it begins in a square.

    All in device pixels.
    """

    pixels: Pixels
    top: int
    left: int


class PyramidItem(QGraphicsObject):
    """One pyramid, stretched over its place on the photograph and drawn at device pixels."""

    def __init__(self) -> None:
        super().__init__()
        self._pyramid: Pyramid | None = None
        self._area = QRectF()
        self._drawn: _Drawing | None = None
        self.smooth = True
        self.tone = NEUTRAL
        """What is made of brightness on the way to the screen."""
        self.span = (0.0, 1.0)
        """Share of the view's width that is drawn, from the left."""

    @property
    def has_pyramid(self) -> bool:
        """There is something to draw."""
        return self._pyramid is not None

    def show_pyramid(self, pyramid: Pyramid | None, frame: Size, place: Place) -> None:
        """Draw `pyramid` from now on, at its place on a photograph of the size of `frame`."""
        area = QRectF(
            place.left * frame.width,
            place.top * frame.height,
            place.width * frame.width,
            place.height * frame.height,
        )
        if pyramid is self._pyramid and area == self._area:
            return
        self.prepareGeometryChange()
        self._pyramid, self._area = pyramid, area
        self._drawn = None
        self.update()

    def enlarged(self, at: QPointF, zoom: float, side_px: int) -> Enlarged | None:
        """Draw the square of `side_px` device pixels round a point of the scene, None if empty."""
        if self._pyramid is None:
            return None
        size = tuple(
            max(1, round(side * zoom)) for side in (self._area.height(), self._area.width())
        )
        top = round((at.y() - self._area.top()) * zoom - side_px / 2)
        left = round((at.x() - self._area.left()) * zoom - side_px / 2)
        part = Window(
            max(0, top), max(0, left), min(size[0], top + side_px), min(size[1], left + side_px)
        )
        if part.is_empty:
            return None
        pixels = self._toned(self._pyramid.draw((size[0], size[1]), part, smooth=self.smooth))
        return Enlarged(pixels, part.top - top, part.left - left)

    def _toned(self, pixels: Pixels) -> Pixels:
        if self.tone.is_neutral:
            return pixels
        return np.asarray(cv2.LUT(pixels, self.tone.table), np.uint8)

    def boundingRect(self) -> QRectF:  # noqa: N802  Qt's name
        """Give the picture's place in the scene."""
        return self._area

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw what is visible, each number of the drawing on one device pixel."""
        if self._pyramid is None or widget is None:
            return
        area = painter.deviceTransform().mapRect(self._area)
        left, top = round(area.x()), round(area.y())
        size = max(1, round(area.height())), max(1, round(area.width()))
        painter.save()
        painter.resetTransform()
        to_view = painter.deviceTransform()
        part = self._visible(to_view.mapRect(QRectF(widget.rect())), left, top, size)
        if not part.is_empty:
            drawing = self._drawing(self._pyramid, size, part)
            ratio = to_view.m11()
            place = to_view.inverted()[0].map(QPointF(left + part.left, top + part.top))
            height, width = part.bottom - part.top, part.right - part.left
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.drawImage(
                QRectF(place.x(), place.y(), width / ratio, height / ratio),
                drawing.image,
                QRectF(part.left - drawing.part.left, part.top - drawing.part.top, width, height),
            )
        painter.restore()

    def _visible(self, view: QRectF, left: int, top: int, size: tuple[int, int]) -> Window:
        first, last = (round(view.left() + share * view.width()) for share in self.span)
        # the widget may begin within a device pixel: what is too much is clipped by Qt
        first -= self.span[0] <= 0
        last += self.span[1] >= 1
        return Window(
            max(0, floor(view.top()) - top),
            max(0, first - left),
            min(size[0], ceil(view.bottom()) - top),
            min(size[1], last - left),
        )

    def _drawing(self, pyramid: Pyramid, size: tuple[int, int], part: Window) -> _Drawing:
        """Give a drawing that holds the part; the last one, if it does.

        While panning it reaches ahead, so that most frames need no averaging at all.
        """
        last = self._drawn
        how = (size, self.smooth, self.tone)
        if last is not None and (last.size, last.smooth, last.tone) == how:
            if last.part.contains(part):
                return last
            part = part.ahead_of(last.part, AHEAD_PX, size)
        pixels = self._toned(pyramid.draw(size, part, smooth=self.smooth))
        height, width = pixels.shape[:2]
        channels = 1 if pixels.ndim == 2 else pixels.shape[2]
        image = QImage(pixels.data, width, height, pixels.strides[0], FORMATS[channels])
        self._drawn = _Drawing(size, self.smooth, self.tone, part, image, pixels)
        return self._drawn


class Sheet(QGraphicsObject):
    """What everything on a canvas lies on; it draws nothing itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(self.GraphicsItemFlag.ItemHasNoContents)

    def boundingRect(self) -> QRectF:  # noqa: N802  Qt's name
        """Give no place: what lies on it has its own."""
        return QRectF()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw nothing."""


class CrossItem(QGraphicsObject):
    """The shared cursor: a small cross of constant size."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(self.GraphicsItemFlag.ItemIgnoresTransformations)
        self.hide()

    def boundingRect(self) -> QRectF:  # noqa: N802  Qt's name
        """Give its place around the origin, in pixels of the screen."""
        half = CROSS_PX + 2
        return QRectF(-half, -half, 2 * half, 2 * half)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw four arms on a dark edge, seen on disc and vessel alike; the middle stays free."""
        for colour, grow in ((theme.DARK.surround, 1.0), (theme.DARK.accent, 0.0)):
            painter.setOpacity(CROSS_EDGE_OPACITY if grow else 1.0)
            for arm in _cross_arms(grow):
                painter.fillRect(arm, QColor(colour))


def _cross_arms(grow: float) -> list[QRectF]:
    """Give the arms of the cross, each `grow` wider on every side."""
    length = CROSS_PX - CROSS_GAP_PX
    arms = [QRectF(CROSS_GAP_PX, -0.5, length, 1), QRectF(-CROSS_PX, -0.5, length, 1)]
    arms += [QRectF(arm.y(), arm.x(), arm.height(), arm.width()) for arm in arms]
    return [arm.adjusted(-grow, -grow, grow, grow) for arm in arms]
