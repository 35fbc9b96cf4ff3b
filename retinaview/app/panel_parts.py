"""The small things on a panel: foot, progress, and what an empty panel offers."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from retinaview.app import key_hints
from retinaview.app.badge import ElidedLabel
from retinaview.app.picture_source import Picture
from retinaview.app.view_link import Point
from retinaview.core.time_words import time_words
from retinaview.words import mark, tr

DROP_HERE: Final = mark(
    "Drop photographs here, or "
    '<a href="open" style="text-decoration: none; color: #5bc0be">Open…</a> ({open})'
)
"""The link is on black in every theme."""
RUNNING_PX: Final = 300
STEPS: Final = 1000


def values_text(picture: Picture, at: Point | None) -> str:
    """Say where the cursor is and what is there: "x 2144  y 1423   R 181 G 96 B 41"."""
    pixel = None if at is None else picture.pixel_at(*at)
    if pixel is None:
        return ""
    (y, x), (red, green, blue) = pixel, picture.values_at(*pixel)
    return tr(
        "x {x}  y {y}   R {red} G {green} B {blue}", x=x, y=y, red=red, green=green, blue=blue
    )


class Foot(ElidedLabel):
    """The line under the picture: cursor position and values, in figures of one width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("foot", parent)
        font = QFont(self.font())
        font.setFeature(QFont.Tag("tnum"), 1)
        self.setFont(font)
        self.setFixedHeight(26)
        self.setContentsMargins(8, 0, 8, 0)
        self.setAccessibleName(tr("Cursor position and values"))


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
        self.bar.setAccessibleName(tr("Progress"))
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


def vacancy_note(parent: QWidget) -> QLabel:
    """Make the words that stand in the place of a picture that is not there; hidden at first."""
    label = QLabel(parent)
    label.setProperty("role", "hint")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    label.hide()
    return label


def time_left_text(seconds: float | None) -> str:
    """Say how long something will take, roughly; "" where nobody knows."""
    if seconds is None:
        return ""
    return " · " + tr("about {time} left", time=time_words(seconds))


class EmptyState(QWidget):
    """What a window without a photograph offers."""

    open_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "empty")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        hint = QLabel()
        key_hints.tie(hint, tr(DROP_HERE), "text")
        hint.setProperty("role", "hint")
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setWordWrap(True)
        hint.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        hint.linkActivated.connect(self._on_link)
        self.hint = hint
        self.sample = QPushButton(tr("Open the drawn sample"))
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
