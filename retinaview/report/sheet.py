"""Paper: fonts, measures and strokes in points (1/72 inch), from the top left corner.

A sheet measures the same whatever it is drawn on: a PDF, a picture, a printer.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPageSize,
    QPainter,
    QPen,
    QPolygonF,
    QTextLayout,
    QTextOption,
)
from PySide6.QtSvg import QSvgRenderer

UNITS = 10
"""Units a point: Qt places letters in whole units."""
PAPERS = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}

TEXT = "#111a24"
SECONDARY = "#56616c"
RULE = "#c9d1d8"
AMBER = "#9a5b00"
BOX_FILL = "#fdf3dc"
BOX_LINE = "#e0b860"
BOX_TEXT = "#5c3a00"

Points = Sequence[tuple[float, float]]
"""(x, y) in points."""

_application: list[QGuiApplication] = []


@dataclass(frozen=True)
class Type:
    """A kind of lettering: size in points."""

    size: float
    is_bold: bool = False
    colour: str = TEXT

    @property
    def leading(self) -> float:
        """Distance of two lines in points."""
        return self.size * 1.4


def ensure_application() -> None:
    """Make the QGuiApplication that fonts need, without a screen, where there is none yet."""
    if QGuiApplication.instance() is None:
        _application.append(QGuiApplication(["retinaview", "-platform", "offscreen"]))


class Sheet:
    """A sheet of paper under the pen. All places and lengths are in points.

    Args:
        paper: a name in `PAPERS`.
    """

    def __init__(self, paper: str) -> None:
        ensure_application()
        size = QPageSize(PAPERS[paper]).sizePoints()
        self.width, self.height = float(size.width()), float(size.height())
        self._painter: QPainter | None = None
        self._px_of_unit = 0.0

    @contextmanager
    def on(
        self, painter: QPainter, px_of_unit: float = 1.0, *, is_screen: bool = False
    ) -> Iterator[None]:
        """Draw with a painter for a while.

        Args:
            painter: its origin is the left upper corner of the paper.
            px_of_unit: how many of its pixels lie along a unit.
            is_screen: it has pixels to be seen, so pictures are first shrunk to their place by
                area; others, as PDF, take them whole.
        """
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing
            | QPainter.RenderHint.TextAntialiasing
            | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.scale(px_of_unit, px_of_unit)
        self._painter, self._px_of_unit = painter, px_of_unit if is_screen else 0.0
        try:
            yield
        finally:
            self._painter = None
            painter.restore()

    def text_width(self, text: str, kind: Type) -> float:
        """Length of a line of text in points."""
        return QFontMetricsF(_font(kind)).horizontalAdvance(text) / UNITS

    def elided(self, text: str, kind: Type, width: float) -> str:
        """Shorten a line in its middle until it is no longer than `width`."""
        metrics = QFontMetricsF(_font(kind))
        return metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, width * UNITS)

    def fitted(self, text: str, kind: Type, width: float) -> Type:
        """Make lettering smaller until a line that must be read whole is no longer than `width`."""
        return replace(kind, size=kind.size * min(1, width / self.text_width(text, kind)))

    def wrapped(self, text: str, kind: Type, width: float) -> list[str]:
        """Break text into lines no longer than `width`, inside a word where it must.

        A line break in the text is kept; an empty line is "".
        """
        paragraphs = text.split("\n")
        return [line for each in paragraphs for line in self._wrapped(each, kind, width)]

    def _wrapped(self, text: str, kind: Type, width: float) -> list[str]:
        if not text:
            return [""]
        layout = QTextLayout(text, _font(kind))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        units = text.encode("utf-16-le", "surrogatepass")  # Qt counts in these
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width * UNITS)
            start, stop = line.textStart(), line.textStart() + line.textLength()
            lines.append(units[2 * start : 2 * stop].decode("utf-16-le", "replace").strip())
        layout.endLayout()
        return lines

    def text(self, x: float, y: float, text: str, kind: Type, width: float | None = None) -> None:
        """Write one line; `y` is its top, `width` the room it has before it is elided."""
        shown = text if width is None else self.elided(text, kind, width)
        font = _font(kind)
        ascent = QFontMetricsF(font).ascent()
        gap = (kind.leading * UNITS - QFontMetricsF(font).height()) / 2
        self._pen.setFont(font)
        self._pen.setPen(QColor(kind.colour))
        is_reversed = is_right_to_left(shown)
        directions = Qt.LayoutDirection
        self._pen.setLayoutDirection(
            directions.RightToLeft if is_reversed else directions.LeftToRight
        )
        self._pen.drawText(QPointF(x * UNITS, y * UNITS + gap + ascent), shown)

    def rule(self, x: float, y: float, width: float, thickness: float = 0.6) -> None:
        """Draw a thin line to the right."""
        self._pen.fillRect(_rect(x, y, width, thickness), QColor(RULE))

    def image(self, x: float, y: float, width: float, height: float, image: QImage) -> None:
        """Draw a picture into a rectangle."""
        rect = _rect(x, y, width, height)
        if self._px_of_unit:
            size = (rect.size() * self._px_of_unit).toSize()
            if size.width() < image.width():
                image = _shrunk(image, size)
        self._pen.drawImage(rect, image)

    def drawing(self, x: float, y: float, width: float, height: float, svg: bytes) -> None:
        """Draw an SVG drawing into a rectangle."""
        QSvgRenderer(QByteArray(svg)).render(self._pen, _rect(x, y, width, height))

    def box(self, x: float, y: float, width: float, height: float) -> None:
        """Draw the box of the standing sentence."""
        self._pen.setPen(QPen(QColor(BOX_LINE), 0.8 * UNITS))
        self._pen.setBrush(QColor(BOX_FILL))
        self._pen.drawRoundedRect(_rect(x, y, width, height), 4 * UNITS, 4 * UNITS)

    def polygon(self, points: Points, fill: str) -> None:
        """Fill a shape."""
        self._pen.setPen(Qt.PenStyle.NoPen)
        self._pen.setBrush(QColor(fill))
        self._pen.drawPolygon(_polygon(points))

    def line(self, points: Points, colour: str, width: float, dashes: Sequence[float] = ()) -> None:
        """Draw a line through points; `dashes` are lengths on and off, in widths of the line."""
        pen = QPen(QColor(colour), width * UNITS)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if dashes else Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dashes:
            pen.setDashPattern(list(dashes))
        self._pen.setPen(pen)
        self._pen.setBrush(Qt.BrushStyle.NoBrush)
        self._pen.drawPolyline(_polygon(points))

    @contextmanager
    def inside(self, x: float, y: float, width: float, height: float) -> Iterator[None]:
        """Draw nothing outside a rectangle for a while."""
        self._pen.save()
        self._pen.setClipRect(_rect(x, y, width, height))
        try:
            yield
        finally:
            self._pen.restore()

    @property
    def _pen(self) -> QPainter:
        if self._painter is None:
            raise RuntimeError("a sheet is drawn on inside draw() alone")
        return self._painter


def is_right_to_left(text: str) -> bool:
    """Whether a line is read from right to left: by its first letter of either direction."""
    directions = (unicodedata.bidirectional(letter) for letter in text)
    return next((each for each in directions if each in ("L", "R", "AL")), "L") != "L"


def _shrunk(image: QImage, size: QSize) -> QImage:
    """Shrink by area, as a screen shows it."""
    return image.scaled(
        size.expandedTo(QSize(1, 1)),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _font(kind: Type) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPixelSize(int(kind.size * UNITS))
    font.setBold(kind.is_bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _polygon(points: Points) -> QPolygonF:
    return QPolygonF([QPointF(x * UNITS, y * UNITS) for x, y in points])


def _rect(x: float, y: float, width: float, height: float) -> QRectF:
    return QRectF(x * UNITS, y * UNITS, width * UNITS, height * UNITS)
