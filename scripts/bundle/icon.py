"""Draw the program's icon at a size: PyInstaller and desktops want pixels."""

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

LOGO = Path(__file__).resolve().parent.parent.parent / "resources" / "logo" / "retinaview.svg"


def draw_icon(target: Path, side_px: int) -> Path:
    """Write the icon as a PNG file, square and transparent round its edges; gives the file."""
    image = QImage(side_px, side_px, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(LOGO)).render(painter)
    painter.end()
    target.parent.mkdir(parents=True, exist_ok=True)
    image.save(str(target))
    return target
