"""How much of a model's change is taken: one slider."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from retinaview.app.small_widgets import value_label
from retinaview.words import mark, tr

STEPS: Final = 100
HINT: Final = mark("Takes a share of what the model changes; badge and report say so")


class HowMuchRow(QWidget):
    """A share in [0, 1]; hidden for models that enlarge."""

    wanted = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = QLabel(tr("How much"))
        label.setProperty("role", "secondary")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, STEPS)
        self.slider.setMinimumHeight(24)
        self.slider.setAccessibleName(tr("How much of the model's change is taken"))
        self.slider.setToolTip(tr(HINT))
        self.value = value_label()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.slider, 1)
        row.addWidget(self.value)
        self.slider.valueChanged.connect(self._on_moved)
        self.show_share(1.0, enlarges=False)

    def show_share(self, share: float, *, enlarges: bool) -> None:
        """Stand at a share, without saying so."""
        self.slider.blockSignals(True)
        self.slider.setValue(round(share * STEPS))
        self.slider.blockSignals(False)
        self.value.setText(f"{share * 100:.0f} %")
        self.setVisible(not enlarges)

    @Slot(int)
    def _on_moved(self, value: int) -> None:
        self.wanted.emit(value / STEPS)
