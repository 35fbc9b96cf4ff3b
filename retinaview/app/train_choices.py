"""What to train: the model, the photographs, the time."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from retinaview.app import theme
from retinaview.app.badge import ElidedLabel
from retinaview.app.option_controls import Combo, Decimal
from retinaview.app.small_widgets import buttons_row, clear_layout, plain, text_button
from retinaview.words import mark, tr
from retinaview.workflow.trainings import Photographs

LONGEST_MIN: Final = 7 * 24 * 60
GOOD: Final = mark("Good photographs alone")
PAIRS: Final = mark("Pairs of a poor and a good one")
HEAPS: Final = mark("Poor and good, of other eyes")
VESSELS: Final = mark("With their vessels drawn")
DISC: Final = mark("With their discs outlined")
KINDS: Final = {"good": GOOD, "pairs": PAIRS, "heaps": HEAPS, "vessels": VESSELS, "disc": DISC}
BESIDE: Final = {
    "pairs": mark("Poor photographs…"),
    "heaps": mark("Poor photographs…"),
    "vessels": mark("Vessel masks…"),
    "disc": mark("Disc masks…"),
}
"""What the second folder holds, by kind."""
PATTERN: Final = mark("Patient in the file name")
PATTERN_HINT: Final = mark(
    "How a file name says whose eye it is, as a regular expression with one group, such as "
    "(\\d+)_[LR]. Empty: by what the files say, else by their names without the eye. Both eyes of "
    "a patient are trained on, or held out, together."
)
STAYS: Final = mark("The photographs stay where they are. Nothing leaves this computer.")


class TrainChoices(QWidget):
    """Shows what is wanted and says what the user wants otherwise."""

    model_wanted = Signal(str)
    kind_wanted = Signal(str)
    folder_wanted = Signal()
    beside_wanted = Signal()
    patients_wanted = Signal(str)
    minutes_wanted = Signal(int)
    check_wanted = Signal()

    def __init__(self, models: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, object] = ((), ())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(8)
        self._head(tr("Model"))
        self.model = self._combo(tr("Model to train"), models)
        self.model.currentIndexChanged.connect(
            lambda place: self.model_wanted.emit(self.model.itemData(place))
        )
        self._head(tr("Photographs"))
        self.kind = self._combo(tr("Kind of photographs"), {})
        self.kind.currentIndexChanged.connect(
            lambda place: self.kind_wanted.emit(self.kind.itemData(place))
        )
        left = Qt.TextElideMode.ElideLeft
        self.folder, self.beside = (ElidedLabel("secondary", elide=left) for _ in range(2))
        self._column.addWidget(self.folder)
        self._column.addWidget(self.beside)
        self.folder_button = text_button(tr("Folder…"), tr("The folder of good photographs"))
        self.beside_button = text_button("", "")
        self._column.addLayout(buttons_row(self.folder_button, self.beside_button))
        self.patients = QLineEdit()
        self.patients.setAccessibleName(tr(PATTERN))
        self.patients.setToolTip(tr(PATTERN_HINT))
        self.patients.textEdited.connect(self.patients_wanted)
        label = QLabel(tr(PATTERN))
        label.setBuddy(self.patients)
        label.setToolTip(tr(PATTERN_HINT))
        self._column.addWidget(label)
        self._column.addWidget(self.patients)
        self.check_button = text_button(
            tr("Check the photographs"), tr("Read them all, and part them by patient")
        )
        self._column.addLayout(buttons_row(self.check_button))
        self._head(tr("Time"))
        self.minutes = Decimal()
        self.minutes.setDecimals(0)
        self.minutes.setRange(1, LONGEST_MIN)
        self.minutes.setSuffix(tr(" min"))
        self.minutes.setKeyboardTracking(False)
        self.minutes.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.minutes.setAccessibleName(tr("How long to train"))
        self.minutes.valueChanged.connect(lambda value: self.minutes_wanted.emit(round(value)))
        self._column.addWidget(self.minutes)
        self.estimate = plain("")
        self._column.addWidget(self.estimate)
        self._found = self._head(tr("What was found"))
        self._found.hide()
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(12)
        self._table.setVerticalSpacing(4)
        self._table.setColumnStretch(1, 1)
        self._column.addLayout(self._table)
        self._notes = QVBoxLayout()
        self._notes.setSpacing(4)
        self._column.addLayout(self._notes)
        self._column.addWidget(plain(tr(STAYS)))
        self._column.addStretch(1)
        self.folder_button.clicked.connect(self.folder_wanted)
        self.beside_button.clicked.connect(self.beside_wanted)
        self.check_button.clicked.connect(self.check_wanted)

    def show_wanted(
        self, model: str, kinds: Sequence[str], photographs: Photographs, minutes: int
    ) -> None:
        """Show what is chosen, without saying so.

        Args:
            model: id of the model.
            kinds: of photographs that this model can be trained on.
            photographs: which are chosen.
            minutes: how long to train.
        """
        _choose(self.model, model)
        self.kind.blockSignals(True)
        self.kind.clear()
        for kind in kinds:
            self.kind.addItem(tr(KINDS[kind]), kind)
        self.kind.blockSignals(False)
        _choose(self.kind, photographs.kind)
        _show_path(self.folder, photographs.folder, tr("No folder of photographs is chosen."))
        has_beside = photographs.kind in BESIDE
        self.beside.setVisible(has_beside)
        self.beside_button.setVisible(has_beside)
        if has_beside:
            words = tr(BESIDE[photographs.kind])
            self.beside_button.setText(words)
            self.beside_button.setToolTip(tr("Choose their folder"))
            _show_path(self.beside, photographs.beside, tr("No second folder is chosen."))
        if self.patients.text() != photographs.patients:
            self.patients.setText(photographs.patients)
        self.minutes.blockSignals(True)
        self.minutes.setValue(minutes)
        self.minutes.blockSignals(False)

    def show_estimate(self, estimate: str) -> None:
        """Say how long training takes; nothing while that is not known."""
        self.estimate.setText(estimate)
        self.estimate.setVisible(bool(estimate))

    def show_check(self, table: Sequence[Sequence[str]], notes: Sequence[str]) -> None:
        """Show what was found in the photographs: names and values, and sentences."""
        if (tuple(table), tuple(notes)) == self._shown:
            return
        self._shown = (tuple(table), tuple(notes))
        clear_layout(self._table)
        clear_layout(self._notes)
        self._found.setVisible(bool(table))
        for row, (name, value) in enumerate(table):
            label, words = plain(name), QLabel(value)
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            self._table.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._table.addWidget(words, row, 1)
        for sentence in notes:
            self._notes.addWidget(plain(sentence))

    def set_free(self, is_free: bool) -> None:
        """Let the choices be made, or not while something is under way."""
        for control in (
            self.model,
            self.kind,
            self.folder_button,
            self.beside_button,
            self.patients,
            self.minutes,
        ):
            control.setEnabled(is_free)

    def _head(self, title: str) -> QWidget:
        head: QWidget = theme.section_head(title)
        self._column.addSpacing(4)
        self._column.addWidget(head)
        return head

    def _combo(self, name: str, offered: Mapping[str, str]) -> Combo:
        box = Combo()
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setAccessibleName(name)
        for value, words in offered.items():
            box.addItem(words, value)
        self._column.addWidget(box)
        return box


def _show_path(label: ElidedLabel, path: Path | None, otherwise: str) -> None:
    label.setText(str(path) if path else otherwise)


def _choose(box: Combo, value: str) -> None:
    box.blockSignals(True)
    box.setCurrentIndex(box.findData(value))
    box.blockSignals(False)
