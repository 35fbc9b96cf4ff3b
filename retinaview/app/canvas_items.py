"""What a canvas draws: pyramids at device pixels, and the cross of the shared cursor."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from retinaview.app import theme
from retinaview.app.drawn_ahead import DrawnAhead, DrawnSize
from retinaview.app.mip import Pixels, Pyramid, Window
from retinaview.app.picture_source import Place
from retinaview.app.tone import NEUTRAL
from retinaview.app.view_link import Size

CROSS_PX: Final = 10
CROSS_GAP_PX: Final = 3
CROSS_EDGE_OPACITY: Final = 0.6
_NATIVE: Final = {
    1: (cv2.COLOR_GRAY2BGRA, QImage.Format.Format_RGB32),
    3: (cv2.COLOR_RGB2BGRA, QImage.Format.Format_RGB32),
    4: (cv2.COLOR_RGBA2BGRA, QImage.Format.Format_ARGB32_Premultiplied),
}
"""By channels: how pixels become those of the screen, which are copied without any change."""


def screen_image(pixels: Pixels) -> QImage:
    """Copy (H, W) grey, (H, W, 3) RGB or (H, W, 4) premultiplied RGBA in the screen's own form."""
    height, width = pixels.shape[:2]
    code, form = _NATIVE[1 if pixels.ndim == 2 else pixels.shape[2]]
    image = QImage(width, height, form)
    cv2.cvtColor(pixels, code, dst=np.ndarray((height, width, 4), np.uint8, image.bits()))
    return image


@dataclass(frozen=True, eq=False)
class Enlarged:
    """A part of a picture at a zoom of its own; `top` and `left` say where it begins in a square.

    All in device pixels.
    """

    pixels: Pixels
    top: int
    left: int


class PyramidItem(DrawnAhead):
    """One pyramid, stretched over its place on the photograph and drawn at device pixels."""

    def __init__(self) -> None:
        super().__init__()
        self._pyramid: Pyramid | None = None
        self.smooth = True
        self.tone = NEUTRAL
        """What is made of brightness on the way to the screen."""

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
        self.forget()

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

    def extent(self, size: DrawnSize, ratio: float) -> Window:
        """Give all of the picture."""
        return Window(0, 0, *(size if self._pyramid is not None else (0, 0)))

    def draw(self, size: DrawnSize, ratio: float, part: Window, *, quick: bool) -> QImage:
        """Draw from the pyramid."""
        assert self._pyramid is not None  # its extent would be empty
        pixels = self._pyramid.draw(size, part, smooth=self.smooth, quick=quick)
        return screen_image(self._toned(pixels))

    def look(self) -> Hashable:
        """Give what is chosen of smoothness and brightness."""
        return self.smooth, self.tone


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
