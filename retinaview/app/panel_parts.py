"""The small things on a panel: foot, legend, progress, and what an empty panel offers."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from retinaview.app.badge import ElidedLabel
from retinaview.app.picture_source import Picture
from retinaview.app.view_link import Point
from retinaview.core.overlay import Overlay, Subject
from retinaview.imaging.colormap import legend_strip

LEGEND_PX: Final = (184, 236)
"""Least and greatest width; between them the words at both ends decide."""
WORDS_GAP_PX: Final = 32
RUNNING_PX: Final = 300
STRIP_PX: Final = 6
STRIP_STEPS: Final = 256
STEPS: Final = 1000
SUBJECT_WORDS: Final = {
    Subject.ORIGINAL: "of the original",
    Subject.PROCESSED: "of the processed picture",
    Subject.PAIR: "of both pictures",
}


def values_text(picture: Picture, at: Point | None) -> str:
    """Say where the cursor is and what is there: "x 2144  y 1423   R 181 G 96 B 41"."""
    pixel = None if at is None else picture.pixel_at(*at)
    if pixel is None:
        return ""
    red, green, blue = picture.values_at(*pixel)
    return f"x {pixel[1]}  y {pixel[0]}   R {red} G {green} B {blue}"


class Foot(ElidedLabel):
    """The line under the picture: cursor position and values, in figures of one width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("foot", parent)
        font = QFont(self.font())
        font.setFeature(QFont.Tag("tnum"), 1)
        self.setFont(font)
        self.setFixedHeight(26)
        self.setContentsMargins(8, 0, 8, 0)
        self.setAccessibleName("Cursor position and values")


class _Strip(QWidget):
    """The colours of a map from low to high."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(STRIP_PX)
        self._colours = QImage()

    def show_scale(self, name: str) -> None:
        strip = legend_strip(name, STRIP_STEPS)
        form = QImage.Format.Format_RGBA8888
        self._colours = QImage(strip.data, STRIP_STEPS, 1, strip.nbytes, form).copy()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        painter = QPainter(self)
        painter.drawPixmap(self.rect(), QPixmap.fromImage(self._colours))


class Legend(QFrame):
    """What a map shows, on which picture, and what its colours mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._title = ElidedLabel("legend")
        self._subject = ElidedLabel("caption")
        self._strip = _Strip()
        self._low, self._high = ElidedLabel("caption"), ElidedLabel("caption")
        self._high.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        words = QHBoxLayout()
        for word in (self._low, self._high):
            word.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            words.addWidget(word)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(3)
        for part in (self._title, self._subject, self._strip):
            column.addWidget(part)
        column.addLayout(words)
        self.hide()

    def show_overlay(self, overlay: Overlay | None) -> None:
        """Explain `overlay`; hide without one."""
        self.setVisible(overlay is not None)
        if overlay is None:
            return
        self._title.setText(overlay.title)
        self._subject.setText(SUBJECT_WORDS[overlay.subject])
        self._strip.show_scale(overlay.colormap)
        self._low.setText(overlay.low)
        self._high.setText(overlay.high)
        words = self._low.natural_px + self._high.natural_px + WORDS_GAP_PX
        self.setFixedWidth(min(max(words, LEGEND_PX[0]), LEGEND_PX[1]))
        for widget in (self, self._title, self._subject, self._low, self._high):
            widget.setToolTip(overlay.caption)
        self.setAccessibleName(f"{overlay.title} {SUBJECT_WORDS[overlay.subject]}")
        self.setAccessibleDescription(overlay.caption)
        self.adjustSize()


class RunningNote(QFrame):
    """How far the work is, in the panel that will show its result."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._label = ElidedLabel("")
        self._left = ElidedLabel("caption")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, STEPS)
        self.bar.setAccessibleName("Progress")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        for part in (self._label, self.bar, self._left):
            column.addWidget(part)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return f"{self._label.text()} {self._left.text()}"

    def show_progress(self, fraction: float, label: str, seconds_left: float | None) -> None:
        """Say what is being done, how far it is and how long it will take."""
        fraction = min(1.0, max(0.0, fraction))
        self._label.setText(label)
        self.bar.setValue(round(fraction * STEPS))
        self._left.setText(f"{fraction * 100:.0f} %{time_left_text(seconds_left)}")
        self.show()

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """Ask for a width that holds a sentence."""
        return QSize(RUNNING_PX, super().sizeHint().height())


def time_left_text(seconds: float | None) -> str:
    """Say how long something will take, roughly; "" where nobody knows."""
    if seconds is None:
        return ""
    if seconds < 1.5:
        return " · about a second left"
    if seconds < 90:
        return f" · about {seconds:.0f} s left"
    return f" · about {seconds / 60:.0f} min left"


class EmptyState(QWidget):
    """What a window without a photograph offers."""

    open_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "empty")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        hint = QLabel(
            "Drop photographs here, or "
            '<a href="open" style="text-decoration: none">Open…</a> (Ctrl+O)'
        )
        hint.setProperty("role", "hint")
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setWordWrap(True)
        hint.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        hint.linkActivated.connect(self._on_link)
        self.hint = hint
        self.sample = QPushButton("Open the drawn sample")
        self.sample.setProperty("role", "link")
        self.sample.setCursor(Qt.CursorShape.PointingHandCursor)
        self.sample.clicked.connect(self.sample_wanted)
        column = QVBoxLayout(self)
        column.setSpacing(4)
        column.addStretch(1)
        column.addWidget(hint)
        column.addWidget(self.sample, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def _on_link(self, _: str) -> None:
        self.open_wanted.emit()
