"""The card on a picture that says what was measured along a traced vessel."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from retinaview.core.overlay import Subject
from retinaview.words import mark, tr

if TYPE_CHECKING:  # loads scipy
    from retinaview.metrics.traced_path import TracedPath

WIDTH_PX: Final = 232
NO_VALUE: Final = mark("not measured")
WHERE: Final = {
    Subject.ORIGINAL: mark("Vessel on the original"),
    Subject.PROCESSED: mark("Vessel on the processed picture"),
    Subject.PAIR: mark("Vessel"),
}
POOR_SHARE: Final = 0.5
"""A path that lies on vessel for less than this is worth a word."""


class TraceNote(QFrame):
    """Which picture the path lies on, its numbers, and what a click does next."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFixedWidth(WIDTH_PX)
        self.title, self.numbers, self.hint = QLabel(), QLabel(), QLabel()
        self.title.setProperty("role", "legend")
        self.hint.setProperty("role", "caption")
        font = QFont(self.numbers.font())
        font.setFeature(QFont.Tag("tnum"), 1)
        self.numbers.setFont(font)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 7, 10, 7)
        column.setSpacing(3)
        for label in (self.title, self.numbers, self.hint):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(tr("Traced vessel"))
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        parts = (self.title.text(), self.numbers.text(), self.hint.text())
        return "\n".join(part for part in parts if part)

    def show_trace(self, subject: Subject, path: "TracedPath | None", hint: str) -> None:
        """Say what is known of the vessel on one picture, and what can be done."""
        self.title.setText(tr(WHERE[subject]))
        self.numbers.setText("" if path is None else numbers_text(path))
        self.numbers.setVisible(path is not None)
        self.hint.setText(hint)
        self.setAccessibleDescription(self.text)
        column = self.layout()
        if column is not None:
            column.activate()  # a line that has gone leaves no room behind
        self.adjustSize()
        self.show()


def numbers_text(path: "TracedPath") -> str:
    """Put the numbers of a path into lines."""
    width = _number(path.width_px, 1, " px")
    lines = [
        _with_discs(tr("Length {length:.0f} px", length=path.length_px), path.length_dd, 2),
        tr("Tortuosity {value} (arc/chord)", value=_number(path.tortuosity, 3)),
        _with_discs(tr("Mean width {width}", width=width), path.width_dd, 3),
    ]
    if path.on_vessel < POOR_SHARE:
        lines.append(tr("Only {percent:.0f} % of it lies on vessel", percent=100 * path.on_vessel))
    return "\n".join(lines)


def _number(value: float | None, digits: int, unit: str = "") -> str:
    return tr(NO_VALUE) if value is None else f"{value:.{digits}f}{unit}"


def _with_discs(size: str, discs: float | None, digits: int) -> str:
    if discs is None:
        return size
    return tr("{size} · {discs} DD", size=size, discs=f"{discs:.{digits}f}")
