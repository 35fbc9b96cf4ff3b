"""Switch a map on and off, say how strong it is, and read what it shows."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from retinaview.app.overlay_desk import OverlayChoice
from retinaview.app.small_widgets import clear_layout
from retinaview.core.overlay import Overlay

STEPS = 100


class OverlaysPanel(QWidget):
    """A check box for each overlay; one is shown at a time."""

    overlay_wanted = Signal(object)  # id, or None for none
    opacity_wanted = Signal(float)  # in [0, 1]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: list[OverlayChoice] = []
        self._boxes: dict[str, QCheckBox] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._opacity_label = QLabel("Opacity")
        self._opacity_label.setProperty("role", "secondary")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, STEPS)
        self.slider.setAccessibleName("Opacity of the overlay")
        self.slider.valueChanged.connect(self._on_slider)
        self._percent = QLabel()
        self._percent.setProperty("role", "secondary")
        self._percent.setFixedWidth(44)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._caption = QLabel()
        self._caption.setProperty("role", "caption")
        self._caption.setWordWrap(True)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._opacity_label)
        line.addWidget(self.slider, 1)
        line.addWidget(self._percent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._rows)
        column.addLayout(line)
        column.addWidget(self._caption)

    @property
    def caption(self) -> str:
        """What is said about the overlay that is on."""
        return self._caption.text()

    def set_choices(self, choices: Sequence[OverlayChoice]) -> None:
        """Offer these overlays."""
        if list(choices) == self._choices:
            return
        self._choices = list(choices)
        clear_layout(self._rows)
        self._boxes = {choice.id: self._make_box(choice) for choice in choices}
        for box in self._boxes.values():
            self._rows.addWidget(box)

    def set_wanted(
        self, wanted: str | None, found: Overlay | None, *, is_computing: bool, has_image: bool
    ) -> None:
        """Show which overlay is on, and how far it is.

        Args:
            wanted: its id, None if none is on.
            found: the map on one of the pictures, None while there is none.
            is_computing: it is being drawn or waits for its turn.
            has_image: there is a photograph to draw it on.
        """
        for overlay_id, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(overlay_id == wanted)
            box.blockSignals(False)
        is_on = wanted in self._boxes
        for widget in (self._opacity_label, self.slider, self._percent):
            widget.setEnabled(is_on)
        self._caption.setText(_caption(is_on and has_image, found, is_computing))
        self._caption.setVisible(bool(self._caption.text()))

    def set_opacity(self, opacity: float) -> None:
        """Show the opacity in [0, 1], without saying so."""
        self.slider.blockSignals(True)
        self.slider.setValue(round(opacity * STEPS))
        self.slider.blockSignals(False)
        self._percent.setText(f"{self.slider.value()} %")

    def box(self, overlay_id: str) -> QCheckBox:
        """Give the check box of one overlay."""
        return self._boxes[overlay_id]

    def _make_box(self, choice: OverlayChoice) -> QCheckBox:
        box = QCheckBox(choice.title)
        box.setToolTip(choice.hint)
        box.toggled.connect(lambda is_on: self.overlay_wanted.emit(choice.id if is_on else None))
        return box

    @Slot(int)
    def _on_slider(self, value: int) -> None:
        self._percent.setText(f"{value} %")
        self.opacity_wanted.emit(value / STEPS)


def _caption(is_on: bool, found: Overlay | None, is_computing: bool) -> str:
    if not is_on:
        return ""
    if is_computing:
        return "The map is being drawn…"
    if found is None:
        return "This map is not there for the pictures on screen."
    return found.caption
