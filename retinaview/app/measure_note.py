"""The card on a picture while something is measured: which tool, the number, what a click does."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from retinaview.app.annotation_words import KINDS, TOOLS
from retinaview.core.annotation import Shape
from retinaview.words import mark, tr

WIDTH_PX: Final = 264
MARGIN_PX: Final = 10
GAP_PX: Final = 4
HINTS: Final = {
    (Shape.LINE, 0): mark("Click where it begins. Esc ends measuring."),
    (Shape.LINE, 1): mark("Click where it ends. Esc ends measuring."),
    (Shape.ANGLE, 0): mark("Click the end of one arm. Esc ends measuring."),
    (Shape.ANGLE, 1): mark("Click the corner. Esc ends measuring."),
    (Shape.ANGLE, 2): mark("Click the end of the other arm. Esc ends measuring."),
    (Shape.AREA, 0): mark("Click along the edge. Esc ends measuring."),
    (Shape.NOTE, 0): mark("Click what the note is about. Esc ends measuring."),
}
AREA_HINT: Final = mark("Click on; the first point again closes it. Esc ends measuring.")


class MeasureNote(QFrame):
    """Says how far a measurement is, and offers the tools."""

    wanted = Signal(object)  # Shape

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(tr("Measuring"))
        self.buttons = {shape: _tool(shape) for shape in TOOLS}
        self._group = QButtonGroup(self)
        self._tools = QGridLayout()
        self._tools.setSpacing(GAP_PX)
        for shape, button in self.buttons.items():
            self._group.addButton(button)
            button.clicked.connect(lambda _checked=False, chosen=shape: self._on_clicked(chosen))
        self.number, self.hint = QLabel(), QLabel()
        self.hint.setProperty("role", "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN_PX, 7, MARGIN_PX, 7)
        column.setSpacing(4)
        column.addLayout(self._tools)
        for label in (self.number, self.hint):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        self.fit(WIDTH_PX)
        self.hide()

    def fit(self, room_px: int) -> None:
        """Take no more width than there is; the tools stand in two rows where one is too long."""
        width = min(WIDTH_PX, room_px)
        if width == self.width() and self._tools.count():
            return
        self.setFixedWidth(width)
        across = len(self.buttons) if self._row_px <= width else 2
        for place, button in enumerate(self.buttons.values()):
            self._tools.addWidget(button, place // across, place % across)

    @property
    def _row_px(self) -> int:
        """Width of the card with all tools in one row, in the language that is spoken."""
        buttons = sum(button.sizeHint().width() for button in self.buttons.values())
        return buttons + GAP_PX * (len(self.buttons) - 1) + 2 * MARGIN_PX

    def show_state(self, shape: Shape, number: str, points: int) -> None:
        """Show the tool, the number so far and what the next click does."""
        self.buttons[shape].setChecked(True)
        self.number.setText(number)
        self.number.setVisible(bool(number))
        self.hint.setText(tr(HINTS.get((shape, points), AREA_HINT)))
        column = self.layout()
        if column is not None:
            column.activate()  # a line that has gone leaves no room behind
        self.adjustSize()
        self.show()

    @Slot(object)
    def _on_clicked(self, shape: Shape) -> None:
        self.wanted.emit(shape)


def _tool(shape: Shape) -> QPushButton:
    button = QPushButton(tr(TOOLS[shape]))
    button.setCheckable(True)
    button.ensurePolished()  # its width is asked for before it is shown
    button.setToolTip(tr("Measure: {shape}", shape=tr(KINDS[shape])))
    return button
