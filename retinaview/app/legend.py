"""What the colours of an overlay mean: its scale or its classes, in a panel or on a picture."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from retinaview.app import theme
from retinaview.app.badge import ElidedLabel
from retinaview.app.picture_source import faded_table
from retinaview.app.small_widgets import clear_layout
from retinaview.core.overlay import Overlay, Subject, Swatch
from retinaview.words import mark, tr

LEGEND_PX: Final = 200
STRIP_PX: Final = 6
SWATCH_PX: Final = 9
SUBJECT_WORDS: Final = {
    Subject.ORIGINAL: mark("of the original"),
    Subject.PROCESSED: mark("of the processed picture"),
    Subject.PAIR: mark("of both pictures"),
}


class SwatchMark(QWidget):
    """A small square of a class's colour."""

    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = colour
        self.setFixedSize(SWATCH_PX, SWATCH_PX)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """Draw the square, its corners a little round."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colour))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)


class _Strip(QWidget):
    """The colours of a map from low to high."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFixedHeight(STRIP_PX)
        strip = faded_table(name)
        form = QImage.Format.Format_RGBA8888_Premultiplied
        self._colours = QImage(strip.data, len(strip), 1, strip.nbytes, form).copy()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.DARK.surround))
        painter.drawPixmap(self.rect(), QPixmap.fromImage(self._colours))


def swatches_of(overlay: Overlay) -> list[Swatch]:
    """Give every class of an overlay, and every kind of line whose colour no class explains."""
    known = {swatch.colour for swatch in overlay.swatches}
    lines = [Swatch(o.title, o.colour) for o in overlay.outlines if o.colour not in known]
    return list(dict.fromkeys((*overlay.swatches, *lines)))


class OverlayKey(QWidget):
    """The scale of a map with the words at its ends, or its classes in a column."""

    def __init__(self, overlay: Overlay, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        if not overlay.swatches and overlay.low:
            column.addWidget(_Strip(overlay.colormap))
            column.addLayout(_ends(overlay))
        for swatch in swatches_of(overlay):
            column.addLayout(_swatch_line(swatch))


def _ends(overlay: Overlay) -> QHBoxLayout:
    words = QHBoxLayout()
    words.setSpacing(8)
    low, high = ElidedLabel("caption"), ElidedLabel("caption")
    high.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    for label, text in ((low, overlay.low), (high, overlay.high)):
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        label.setText(tr(text))
        words.addWidget(label)
    return words


def _swatch_line(swatch: Swatch) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(7)
    title = ElidedLabel("caption")
    title.setText(tr(swatch.title))
    line.addWidget(SwatchMark(swatch.colour), 0, Qt.AlignmentFlag.AlignVCenter)
    line.addWidget(title, 1)
    return line


class Legend(QFrame):
    """A card on a picture: its overlays, one below the other, and what their colours mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFixedWidth(LEGEND_PX)
        self._overlays: tuple[Overlay, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 6, 8, 6)
        self._column.setSpacing(3)
        self.hide()

    @property
    def overlays(self) -> tuple[Overlay, ...]:
        """What is explained."""
        return self._overlays

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """Keep the width, take the height that the overlays need."""
        return QSize(LEGEND_PX, self._column.sizeHint().height())

    def show_overlays(self, overlays: Sequence[Overlay]) -> None:
        """Explain `overlays`; hide without one."""
        if tuple(overlays) != self._overlays:
            self._overlays = tuple(overlays)
            self._fill()
        self.setVisible(bool(self._overlays))

    def _fill(self) -> None:
        clear_layout(self._column)
        for number, overlay in enumerate(self._overlays):
            if number:
                self._column.addSpacing(5)
            title, subject = QLabel(tr(overlay.title)), QLabel(tr(SUBJECT_WORDS[overlay.subject]))
            title.setProperty("role", "legend")
            subject.setProperty("role", "caption")
            for part in (title, subject, OverlayKey(overlay)):
                part.setToolTip(overlay.caption)
                self._column.addWidget(part)
        names = [f"{tr(o.title)} {tr(SUBJECT_WORDS[o.subject])}" for o in self._overlays]
        self.setAccessibleName(", ".join(names))
        self.setAccessibleDescription(" ".join(o.caption for o in self._overlays))
        self.setToolTip("\n\n".join(o.caption for o in self._overlays))
        self.adjustSize()
