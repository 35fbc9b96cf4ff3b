"""How often each brightness occurs in the field: red, green and blue of each picture."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from retinaview.app import theme
from retinaview.app.picture_source import Picture
from retinaview.core.image import FundusImage
from retinaview.words import tr

MOST_PX: Final = 1_000_000
"""Pictures are counted at a size of at most about so many pixels."""
BINS: Final = 128
PLOT_PX: Final = 64
CAPTION_PX: Final = 16
GAP_PX: Final = 8
COLOURS: Final = ("#e8735a", "#5fb878", "#6ea8e5")
"""Of red, green and blue, light enough to tell apart on both grounds."""
CLIPPED: Final = 0.98
"""Peaks above this share of all bins are cut off, or one peak would flatten the rest."""

Counts = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Plot:
    """One picture's counts.

    Attributes:
        title: which picture.
        counts: (3, `BINS`) of red, green and blue, the highest bin that is drawn 1.
    """

    title: str
    counts: Counts


def counts_in_field(picture: Picture, image: FundusImage) -> Counts:
    """Count the brightness inside the field, of a reduced picture where it is large.

    Returns:
        (3, `BINS`) float64, in [0, 1]: shares of the highest bin that is drawn.
    """
    level = next(
        (each for each in picture.colour.levels if each.shape[0] * each.shape[1] <= MOST_PX),
        picture.colour.levels[-1],
    )
    size = (level.shape[1], level.shape[0])
    field = cv2.resize(image.fov.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST)
    found = np.stack(
        [
            cv2.calcHist([level], [channel], field, [BINS], [0, 256]).ravel().astype(np.float64)
            for channel in range(3)
        ]
    )
    top = np.quantile(found[:, 1:-1], CLIPPED) or found.max() or 1.0
    return np.asarray(np.minimum(found / top, 1.0))


class HistogramView(QWidget):
    """Draws a plot a picture, one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plots: tuple[Plot, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Histogram"))
        self.setToolTip(tr("How often each brightness occurs in the field: red, green and blue"))

    def show_plots(self, plots: Sequence[Plot]) -> None:
        """Draw these."""
        self.plots = tuple(plots)
        self.setVisible(bool(plots))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """Ask for the height of the plots."""
        count = len(self.plots)
        return QSize(200, count * (PLOT_PX + CAPTION_PX) + max(0, count - 1) * GAP_PX)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """Draw a line for each channel over a quiet ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, plot in enumerate(self.plots):
            top = number * (PLOT_PX + CAPTION_PX + GAP_PX)
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            caption = QRectF(0, top, self.width(), CAPTION_PX)
            painter.drawText(caption, plot.title)
            area = QRectF(0.5, top + CAPTION_PX + 0.5, self.width() - 1, PLOT_PX - 1)
            painter.setPen(QPen(QColor(theme.tokens().line), 1))
            painter.setBrush(QColor(theme.DARK.surround))
            painter.drawRoundedRect(area, 4, 4)
            for counts, colour in zip(plot.counts, COLOURS, strict=True):
                painter.setPen(QPen(QColor(colour), 1.25))
                painter.drawPolyline(_line(counts, area.adjusted(2, 3, -2, -2)))


def _line(counts: Counts, area: QRectF) -> QPolygonF:
    step = area.width() / (len(counts) - 1)
    points = [
        QPointF(area.left() + step * place, area.bottom() - value * area.height())
        for place, value in enumerate(counts.tolist())
    ]
    return QPolygonF(points)
