"""The card over the original that says what disc and cup measure, and starts and ends editing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from retinaview.app.small_widgets import text_button
from retinaview.imaging.disc_geometry import Ellipse, vertical_cup_to_disc, within
from retinaview.imaging.disc_overlay import CUP_TITLE, DISC_TITLE
from retinaview.words import tr

Ellipses = dict[str, Ellipse]
"""By the title of the outline."""


class DiscCard(QFrame):
    """What the ellipses measure, and the buttons that start, end and undo editing."""

    edit_wanted = Signal()
    done_wanted = Signal()
    reset_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.ratio, self.state = QLabel(), QLabel()
        self.state.setProperty("role", "caption")
        self.edit = text_button(tr("Edit by hand"), tr("Drag the outlines of disc and cup"))
        self.done = text_button(tr("Done"), tr("Keep the outlines as they are now"))
        self.reset = text_button(tr("Reset"), tr("Go back to the outlines that were found"))
        self.edit.clicked.connect(self.edit_wanted)
        self.done.clicked.connect(self.done_wanted)
        self.reset.clicked.connect(self.reset_wanted)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.edit, self.done, self.reset):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 7, 10, 7)
        column.setSpacing(3)
        column.addWidget(self.ratio)
        column.addWidget(self.state)
        column.addLayout(row)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(tr("Disc and cup"))
        self.hide()

    def show_values(self, ellipses: Ellipses, *, is_editing: bool, is_by_hand: bool) -> None:
        """Say the ratio, how it came about and what can be done now."""
        self.ratio.setText(tr("Vertical C/D {ratio}", ratio=ratio_text(ellipses)))
        self.state.setText(_state_text(ellipses, is_editing=is_editing, is_by_hand=is_by_hand))
        self.edit.setText(tr("Edit by hand") if ellipses else tr("Outline by hand"))
        self.edit.setVisible(not is_editing)
        self.done.setVisible(is_editing)
        self.reset.setVisible(is_editing or is_by_hand)
        self.reset.setEnabled(is_by_hand)
        self.adjustSize()


def ratio_text(ellipses: Ellipses) -> str:
    """The vertical cup-to-disc ratio in two decimals, "not measured" where one is missing."""
    disc, cup = ellipses.get(DISC_TITLE), ellipses.get(CUP_TITLE)
    return f"{vertical_cup_to_disc(disc, cup):.2f}" if disc and cup else tr("not measured")


def _state_text(ellipses: Ellipses, *, is_editing: bool, is_by_hand: bool) -> str:
    disc, cup = ellipses.get(DISC_TITLE), ellipses.get(CUP_TITLE)
    if disc and cup and is_editing and within(cup, disc) != cup:
        return tr("The cup reaches beyond the disc")
    if is_by_hand:
        return tr("Edited by hand")
    if is_editing:
        return tr("Drag a ring: centre moves, ends stretch and turn")
    return tr("Found by the model, to be checked") if ellipses else tr("No disc was found")
