"""The pages of a report as pictures: for the preview and for PNG files."""

import numpy as np
from PySide6.QtGui import QImage, QPainter

from retinaview.report.pages import Document
from retinaview.report.pictures import Picture
from retinaview.report.sheet import UNITS, Sheet

PRINT_DPI = 200


def page_image(document: Document, number: int, width_px: int) -> QImage:
    """Draw a page, counted from 0, as wide as that; works in any thread once the window runs."""
    sheet = Sheet(document.paper)
    image = QImage(
        width_px, round(width_px * sheet.height / sheet.width), QImage.Format.Format_RGB888
    )
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    try:
        with sheet.on(painter, width_px / (sheet.width * UNITS), is_screen=True):
            document.draw(number, sheet)
    finally:
        painter.end()
    return image


def page_pixels(document: Document, number: int, dpi: int = PRINT_DPI) -> Picture:
    """Draw a page, counted from 0, at so many pixels an inch: (h, w, 3) uint8, RGB."""
    image = page_image(document, number, round(Sheet(document.paper).width / 72 * dpi))
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()
