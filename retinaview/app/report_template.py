"""The choice between a report on this photograph and one on two."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from retinaview.app.option_controls import Combo
from retinaview.app.report_pair import Offer
from retinaview.app.small_widgets import plain
from retinaview.words import tr


class ReportTemplate(QWidget):
    """Shows the choice and says what the user wants otherwise."""

    wanted = Signal(object)  # Path of the other photograph, None for none

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = Combo()
        self.choice.setAccessibleName(tr("This eye or both"))
        self.choice.setMinimumContentsLength(1)
        self.choice.setSizeAdjustPolicy(
            Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.note = plain("")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.choice)
        self._column.addWidget(self.note)
        self.choice.activated.connect(self._on_activated)

    def show_offers(self, offers: Sequence[Offer], wanted: Path | None, note: str) -> None:
        """Show what can be chosen and what is.

        Args:
            offers: the other photographs; without any there is no choice.
            wanted: the one that is chosen, None for a report on this eye.
            note: why there is no choice, or why another is not there.
        """
        items = [(tr("This eye"), None), *((each.words, each.path) for each in offers)]
        shown = [
            (self.choice.itemText(n), self.choice.itemData(n)) for n in range(self.choice.count())
        ]
        self.choice.blockSignals(True)
        if shown != items:
            self.choice.clear()
            for words, path in items:
                self.choice.addItem(words, path)
                tip = words if path is None else f"{words}, {path.name}"
                self.choice.setItemData(self.choice.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.choice.setCurrentIndex([path for _, path in items].index(wanted))
        self.choice.blockSignals(False)
        self.choice.setEnabled(bool(offers))
        self.choice.setToolTip(note or self.choice.currentText())
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self._column.activate()  # a note that was hidden has no place of its own yet

    @Slot(int)
    def _on_activated(self, place: int) -> None:
        self.wanted.emit(self.choice.itemData(place))
