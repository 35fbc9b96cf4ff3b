"""Our own icons: drawn in `resources/icons/*.svg`, coloured by the theme in use."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from retinaview import paths
from retinaview.app import theme

SIZES_PX = (16, 20, 32, 40, 64)
"""16 and 20 px at a display scale of 1 and 2, and room for the largest states."""


def icon(name: str) -> QIcon:
    """Give an icon in the colours of the theme in use.

    Args:
        name: the file's name without ".svg" ("open", "side-by-side").

    Raises:
        FileNotFoundError: there is no such drawing.
    """
    return _drawn(name, theme.tokens())


@cache
def _drawn(name: str, colours: theme.Tokens) -> QIcon:
    made = QIcon()
    modes = {
        colours.text: (QIcon.Mode.Normal, QIcon.Mode.Active, QIcon.Mode.Selected),
        theme.faded(colours): (QIcon.Mode.Disabled,),
    }
    for ink, worn_in in modes.items():
        drawing = _drawing(name, ink)
        for side_px in SIZES_PX:
            drawn = _pixmap(drawing, side_px)
            for mode in worn_in:
                made.addPixmap(drawn, mode)
    return made


def pixmap(name: str, colour: str, side_px: int) -> QPixmap:
    """Draw an icon in one colour ("#rrggbb"), `side_px` device pixels a side.

    What a drawing calls "currentGround" takes the colour of the panels behind it.

    Raises:
        FileNotFoundError: there is no such drawing.
    """
    return _pixmap(_drawing(name, colour), side_px)


def _drawing(name: str, colour: str) -> QSvgRenderer:
    svg = (paths.resources() / "icons" / f"{name}.svg").read_text("utf-8")
    ground = theme.tokens().panel
    coloured = svg.replace("currentColor", colour).replace("currentGround", ground)
    return QSvgRenderer(QByteArray(coloured.encode()))


def _pixmap(drawing: QSvgRenderer, side_px: int) -> QPixmap:
    drawn = QPixmap(side_px, side_px)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    drawing.render(painter, QRectF(0, 0, side_px, side_px))
    painter.end()
    return drawn
