"""Small widgets that several panels share."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFontMetrics, QPixmap
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from retinaview.app import icons
from retinaview.words import tr

VALUE_PX = 44
GAP_PX = 8
PAGE_ROOM_PX = 280
"""Width of what a page in place of the right panels holds."""


class Section(QWidget):
    """A part of a side panel under a head that folds it away."""

    folded = Signal(str, bool)  # name, is folded

    def __init__(self, name: str, title: str, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._body = body
        self.head = QPushButton(title.upper())
        self.head.setProperty("role", "fold")
        self.head.setAccessibleName(title)
        self.head.setIconSize(QSize(12, 12))
        self.head.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.head)
        column.addWidget(body)
        self.fold(False)

    @property
    def is_folded(self) -> bool:
        """The body is hidden."""
        return self._body.isHidden()

    def fold(self, is_folded: bool) -> None:
        """Hide or show the body."""
        self._body.setVisible(not is_folded)
        self.head.setIcon(icons.icon("chevron-right" if is_folded else "chevron-down"))
        self.head.setToolTip(tr("Unfold") if is_folded else tr("Fold"))

    @Slot()
    def _on_clicked(self) -> None:
        self.fold(not self.is_folded)
        self.folded.emit(self._name, self.is_folded)


def segments(actions: Sequence[QAction], name: str) -> QFrame:
    """Put buttons that belong together in one frame."""
    frame = QFrame()
    frame.setProperty("role", "segments")
    frame.setAccessibleName(name)
    row = QHBoxLayout(frame)
    row.setContentsMargins(1, 1, 1, 1)
    row.setSpacing(0)
    for action in actions:
        button = QToolButton()
        button.setProperty("role", "segment")
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        row.addWidget(button)
    return frame


def link_button(text: str, hint: str) -> QPushButton:
    """A button that looks like a link."""
    button = QPushButton(text)
    button.setProperty("role", "link")
    button.setToolTip(hint)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def text_button(text: str, hint: str) -> QPushButton:
    """A plain button that says under the mouse what it does."""
    button = QPushButton(text)
    button.setToolTip(hint)
    return button


def buttons_row(*buttons: QPushButton) -> QBoxLayout:
    """Put buttons side by side, at the left; below each other where a language needs more room."""
    row = QHBoxLayout()
    row.setSpacing(GAP_PX)
    for button in buttons:
        button.ensurePolished()  # its width is asked for before it is shown
        row.addWidget(button)
    row.addStretch(1)
    needed = sum(button.sizeHint().width() for button in buttons) + GAP_PX * (len(buttons) - 1)
    if needed > PAGE_ROOM_PX:
        row.setDirection(QBoxLayout.Direction.TopToBottom)
    return row


def check_box(title: str, room_px: int) -> QCheckBox:
    """A box whose words break into lines where they are too long for `room_px`."""
    box = QCheckBox()
    box.ensurePolished()
    box.setText(_in_lines(title, box.fontMetrics(), room_px))
    return box


def _in_lines(text: str, metrics: QFontMetrics, room_px: int) -> str:
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= room_px:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)


def check_silently(box: QCheckBox, is_on: bool) -> None:
    """Tick a box, or not, without saying so."""
    box.blockSignals(True)
    box.setChecked(is_on)
    box.blockSignals(False)


def value_label() -> QLabel:
    """Write the value of a slider beside it, at a width that no value changes."""
    label = QLabel()
    label.setProperty("role", "caption")
    label.setFixedWidth(VALUE_PX)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label


def rule() -> QFrame:
    """Draw a line between two sections."""
    line = QFrame()
    line.setProperty("role", "line")
    return line


def sign(name: str, colour: str, side_px: int, of: QWidget) -> QPixmap:
    """Draw an icon in a colour of its own, sharp on the screen of `of`."""
    scale = of.devicePixelRatioF()
    drawn = icons.pixmap(name, colour, round(side_px * scale))
    drawn.setDevicePixelRatio(scale)
    return drawn


def note(icon: str, colour: str, sentence: str) -> QWidget:
    """Put a sentence of any length beside an icon."""
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    mark, words = QLabel(), QLabel(sentence)
    mark.setPixmap(sign(icon, colour, 16, widget))
    words.setWordWrap(True)
    words.setTextFormat(Qt.TextFormat.PlainText)
    row.addWidget(mark, alignment=Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return widget


def plain(text: str) -> QLabel:
    """Write a quiet sentence of any length."""
    label = QLabel(text)
    label.setProperty("role", "secondary")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def words_of(widget: QWidget) -> list[str]:
    """Give all that labels and buttons within a widget say; what is hidden is left out."""
    parts: list[QLabel | QPushButton] = widget.findChildren(QLabel)
    parts = [*parts, *widget.findChildren(QPushButton)]
    return [part.text() for part in parts if part.text() and not _is_hidden(part, widget)]


def _is_hidden(part: QWidget, within: QWidget) -> bool:
    step: QWidget | None = part
    while step is not None and step is not within:
        # what a layout has just taken in counts as hidden too, until Qt comes to show it
        was_told = step.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
        if was_told and step.isHidden():
            return True
        step = step.parentWidget()
    return False


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
