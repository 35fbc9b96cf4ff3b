"""What stands on the left of the comparison: the original, or another result."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from retinaview.app import icons
from retinaview.words import mark, tr

HINT: Final = mark(
    "What the result on the right is compared with. What the model changed always refers to the "
    "original"
)
SWAP_HINT: Final = mark("Exchange the results on the left and on the right")


class LeftRow(QWidget):
    """Chooses among the original and results; the second is wanted by its place in the list."""

    wanted = Signal(int)  # 0 the original, 1 the first of the results offered
    swap_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = QLabel(tr("On the left"))
        label.setProperty("role", "secondary")
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Picture on the left"))
        self.choice.setToolTip(tr(HINT))
        self.choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.swap = QPushButton()
        self.swap.setProperty("role", "control")
        self.swap.setAccessibleName(tr("Exchange left and right"))
        self.swap.setToolTip(tr(SWAP_HINT))
        self.swap.setIconSize(QSize(16, 16))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.choice, 1)
        row.addWidget(self.swap)
        self.choice.activated.connect(self.wanted)
        self.swap.clicked.connect(self._on_swap_clicked)
        self.show_choices((), 0)

    def show_choices(self, titles: Sequence[str], chosen: int) -> None:
        """Offer the original and these results.

        Args:
            titles: of the results.
            chosen: 0 for the original, 1 for the first result.
        """
        self.swap.setIcon(icons.icon("swap"))
        self.choice.clear()
        self.choice.addItems([tr("Original"), *titles])
        self.choice.setCurrentIndex(chosen)
        self.swap.setEnabled(chosen > 0)

    @Slot()
    def _on_swap_clicked(self) -> None:
        self.swap_wanted.emit()
