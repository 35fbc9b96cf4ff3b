"""Switch maps on and off, say how strong each is, and read what they show."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from retinaview.app import theme
from retinaview.app.legend import OverlayKey
from retinaview.app.overlay_desk import OverlayChoice, OverlayState
from retinaview.app.picture_source import is_empty
from retinaview.app.small_widgets import clear_layout, plain
from retinaview.core.overlay import Subject
from retinaview.words import mark, tr

STEPS: Final = 100
SLIDER_PX: Final = 96
TITLE_PX: Final = 172
INDENT_PX: Final = 23
DRAWN_FOR: Final = {
    (Subject.ORIGINAL, Subject.PROCESSED): mark(
        "Drawn for the original and the processed picture."
    ),
    (Subject.ORIGINAL, Subject.PAIR): mark("Drawn for the original and both together."),
    (Subject.PROCESSED, Subject.PAIR): mark("Drawn for the processed picture and both together."),
    tuple(Subject): mark("Drawn for the original and the processed picture and both together."),
}
HIDDEN: Final = mark("The grading-safe view shows no overlays.")
NO_CHOICE: Final = mark("No overlay is installed.")


class OverlayRow(QWidget):
    """One overlay: its box, its slider and, while it is on, its legend and caption."""

    wanted = Signal(str, bool)  # id, is on
    opacity_wanted = Signal(str, float)  # id, in [0, 1]

    def __init__(self, choice: OverlayChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = choice
        self._state: OverlayState | None = None
        self._captions: list[QLabel] = []
        self.box = QCheckBox()
        self.box.setText(_elided(self.box, choice.title))
        self.box.setAccessibleName(choice.title)
        self.box.setToolTip("\n".join(part for part in (choice.title, choice.hint) if part))
        self.box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, STEPS)
        self.slider.setFixedWidth(SLIDER_PX)
        self.slider.setAccessibleName(tr("Opacity of {title}", title=choice.title))
        self.bar = QProgressBar(textVisible=False)
        self.bar.setRange(0, STEPS)
        self._details = QWidget()
        self._detail_column = QVBoxLayout(self._details)
        self._detail_column.setContentsMargins(INDENT_PX, 0, 0, 6)
        self._detail_column.setSpacing(5)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.box, 1)
        head.addWidget(self.slider)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self._details)
        self.box.toggled.connect(self._on_toggled)
        self.slider.valueChanged.connect(self._on_slider)
        self.show_state(None)

    @property
    def caption(self) -> str:
        """What is said about the overlay while it is on."""
        return " ".join(label.text() for label in self._captions if self._state is not None)

    def show_state(self, state: OverlayState | None) -> None:
        """Show how far the overlay is; None where it is off."""
        is_on = state is not None
        self.box.blockSignals(True)
        self.box.setChecked(is_on)
        self.box.blockSignals(False)
        theme.set_property(self.box, "is_on", is_on)
        fraction = state.fraction if state else None
        self.bar.setVisible(fraction is not None)
        self.show_progress(fraction or 0.0)
        if state != self._state:
            self._state = state
            self._fill(state)
        self._details.setVisible(is_on and self._detail_column.count() > 0)

    def show_progress(self, fraction: float) -> None:
        """Say how far the map is that is being made."""
        self.bar.setValue(round(fraction * STEPS))

    def set_opacity(self, opacity: float) -> None:
        """Show the opacity in [0, 1], without saying so."""
        self.slider.blockSignals(True)
        self.slider.setValue(round(opacity * STEPS))
        self.slider.setToolTip(tr("Opacity {percent} %", percent=self.slider.value()))
        self.slider.blockSignals(False)

    def _fill(self, state: OverlayState | None) -> None:
        clear_layout(self._detail_column)
        self._captions = []
        if state is None:
            return
        for sentence in (state.problem, tr("The map is being drawn…") if _is_first(state) else ""):
            if sentence:
                self._add_caption(sentence)
        drawn = [overlay for overlay in state.found if not is_empty(overlay)]
        if drawn:
            self._detail_column.addWidget(OverlayKey(drawn[-1]))
        if len(drawn) > 1:
            self._add_caption(tr(DRAWN_FOR[tuple(overlay.subject for overlay in drawn)]))
        empty = [overlay for overlay in state.found if overlay not in drawn]
        for overlay in (*drawn[-1:], *empty):
            self._add_caption(tr(overlay.caption))

    def _add_caption(self, text: str) -> None:
        self._captions.append(_caption(text))
        self._detail_column.addWidget(self._captions[-1])

    @Slot(bool)
    def _on_toggled(self, is_on: bool) -> None:
        self.wanted.emit(self.choice.id, is_on)

    @Slot(int)
    def _on_slider(self, value: int) -> None:
        self.slider.setToolTip(tr("Opacity {percent} %", percent=value))
        self.opacity_wanted.emit(self.choice.id, value / STEPS)


class OverlaysPanel(QWidget):
    """A row for each overlay; several may be on at once."""

    overlay_wanted = Signal(str, bool)  # id, is on
    opacity_wanted = Signal(str, float)  # id, in [0, 1]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, OverlayRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._none = plain(tr(NO_CHOICE))
        self._hidden = plain(tr(HIDDEN))
        self._hidden.hide()
        self._column.addWidget(self._none)
        self._column.addWidget(self._hidden)

    def set_choices(self, choices: Sequence[OverlayChoice]) -> None:
        """Offer these overlays; rows that were there stay."""
        if list(choices) == [row.choice for row in self._rows.values()]:
            return
        old, self._rows = self._rows, {}
        for choice in choices:
            kept = old.pop(choice.id, None)
            if kept is not None and kept.choice != choice:
                old[choice.id], kept = kept, None
            self._rows[choice.id] = kept or self._make_row(choice)
        for row in old.values():
            row.hide()
            self._column.removeWidget(row)
            row.deleteLater()
        for row in self._rows.values():
            self._column.removeWidget(row)
            self._column.addWidget(row)
        self._none.setVisible(not self._rows)

    def set_hidden(self, is_hidden: bool) -> None:
        """Say that the pictures are shown without overlays, whatever is switched on here."""
        self._hidden.setVisible(is_hidden)

    def show_state(self, overlay_id: str, state: OverlayState | None) -> None:
        """Show how far one overlay is; None where it is off."""
        self._rows[overlay_id].show_state(state)

    def show_progress(self, overlay_id: str, fraction: float) -> None:
        """Say how far the map of one overlay is; one that is not offered is passed over."""
        if overlay_id in self._rows:
            self._rows[overlay_id].show_progress(fraction)

    def set_opacity(self, overlay_id: str, opacity: float) -> None:
        """Show the opacity of one overlay in [0, 1], without saying so."""
        self._rows[overlay_id].set_opacity(opacity)

    def row(self, overlay_id: str) -> OverlayRow:
        """Give the row of one overlay."""
        return self._rows[overlay_id]

    def _make_row(self, choice: OverlayChoice) -> OverlayRow:
        row = OverlayRow(choice)
        row.wanted.connect(self.overlay_wanted)
        row.opacity_wanted.connect(self.opacity_wanted)
        return row


def _is_first(state: OverlayState) -> bool:
    return state.fraction is not None and not state.found


def _caption(text: str) -> QLabel:
    label = plain(text)
    label.setProperty("role", "caption")
    return label


def _elided(box: QCheckBox, title: str) -> str:
    words = box.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, TITLE_PX)
    return words.replace("&", "&&")
