"""How long a pixel is on the retina: what is known, and a form in which the user can say it."""

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from retinaview.app import key_hints
from retinaview.app.option_controls import Combo, Decimal
from retinaview.app.small_widgets import link_button, plain
from retinaview.errors import MeasureError
from retinaview.imaging.calibration import (
    LONGEST_EYE_MM,
    SHORTEST_EYE_MM,
    Calibration,
    by_axial_length,
    by_line,
)
from retinaview.words import mark, tr

UNKNOWN: Final = mark("No millimetres: no scale is known for this photograph.")
TOO_WIDE: Final = mark("No millimetres: the field is too wide for one scale.")
NO_LINE: Final = mark("Draw a line whose length you know first ({measure}).")
BY_LINE, BY_EYE = mark("a line of known length"), mark("the eye's axial length")
USUAL_EYE_MM: Final = 24.0


class ScaleForm(QWidget):
    """Says what scale there is; the form unfolds below and leaves by a signal."""

    wanted = Signal(object)  # Calibration, or None to go back to what the file says

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line_px: float | None = None
        self.words = plain(tr(UNKNOWN))
        hint = tr("Say how long a pixel is on the retina")
        self.open_button = link_button(tr("Set the scale"), hint)
        self.remove_button = link_button(tr("Remove"), tr("Go back to what the file says"))
        self.way = Combo()
        self.way.addItems([tr(BY_LINE), tr(BY_EYE)])
        self.way.setAccessibleName(tr("How the scale is known"))
        self.length = _millimetres(tr("Length of the line drawn last"), 1.8, 0.01, 100.0)
        self.length_error = _millimetres(tr("Uncertainty of its length"), 0.1, 0.0, 10.0)
        self.eye = _millimetres(tr("Axial length"), USUAL_EYE_MM, SHORTEST_EYE_MM, LONGEST_EYE_MM)
        self.eye_error = _millimetres(tr("Uncertainty of the axial length"), 0.1, 0.0, 5.0)
        self.factor = _number(tr("Camera factor p of one pixel"), 0.01, 6, 1e-6, 10.0, "")
        self.factor_error = _number(tr("Uncertainty of the camera factor"), 2.0, 1, 0.0, 50.0, " %")
        self.problem = plain("")
        self.problem.hide()
        self.set_button = QPushButton(tr("Use this scale"))
        self.set_button.setProperty("role", "control")
        self._form = QWidget()
        self._rows = _laid_out(self._form, self)
        links = QHBoxLayout()
        links.setContentsMargins(0, 0, 0, 0)
        links.addWidget(self.open_button)
        links.addWidget(self.remove_button)
        links.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addLayout(links)
        column.addWidget(self._form)
        self._form.hide()
        self.open_button.clicked.connect(self._on_opened)
        self.remove_button.clicked.connect(lambda: self.wanted.emit(None))
        self.way.currentIndexChanged.connect(self._draw)
        self.set_button.clicked.connect(self._on_set)
        self.show_state(None, by_hand=False, is_too_wide=False, line_px=None)

    def show_state(
        self,
        calibration: Calibration | None,
        *,
        by_hand: bool,
        is_too_wide: bool,
        line_px: float | None,
    ) -> None:
        """Say what scale counts.

        Args:
            calibration: None where no scale is known.
            by_hand: it was given here, and can be removed.
            is_too_wide: no scale can hold for the whole field.
            line_px: length of the line drawn last, None where there is none.
        """
        self._line_px = line_px
        if is_too_wide:
            self.words.setText(tr(TOO_WIDE))
            self._form.hide()
        else:
            self.words.setText(tr(UNKNOWN) if calibration is None else _scale_words(calibration))
        self.open_button.setVisible(not is_too_wide)
        self.remove_button.setVisible(by_hand)
        self._draw()

    @Slot()
    def _on_opened(self) -> None:
        self._form.setVisible(self._form.isHidden())

    @property
    def _is_line(self) -> bool:
        return self.way.currentText() == tr(BY_LINE)

    @Slot()
    def _draw(self) -> None:
        is_line = self._is_line
        for row in (self.length, self.length_error):
            self._rows.setRowVisible(row, is_line)
        for row in (self.eye, self.eye_error, self.factor, self.factor_error):
            self._rows.setRowVisible(row, not is_line)
        is_missing = is_line and self._line_px is None
        self.set_button.setEnabled(not is_missing)
        self._say(tr(NO_LINE) if is_missing else "")

    @Slot()
    def _on_set(self) -> None:
        make = self._by_line if self._is_line else self._by_eye
        try:
            calibration = make()
        except MeasureError as error:
            self._say(str(error))
        else:
            self._form.hide()
            self.wanted.emit(calibration)

    def _by_line(self) -> Calibration:
        length, error = self.length.value(), self.length_error.value()
        return by_line(self._line_px or 0.0, length, error)

    def _by_eye(self) -> Calibration:
        return by_axial_length(
            self.eye.value(),
            self.eye_error.value(),
            self.factor.value(),
            self.factor_error.value() / 100,
        )

    def _say(self, sentence: str) -> None:
        key_hints.tie(self.problem, sentence, "text")
        self.problem.setVisible(bool(sentence))


def _laid_out(form: QWidget, parts: ScaleForm) -> QFormLayout:
    rows = QFormLayout(form)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
    rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    rows.addRow(tr("Known by"), parts.way)
    rows.addRow(tr("Length"), parts.length)
    rows.addRow(tr("Plus or minus"), parts.length_error)
    rows.addRow(tr("Axial length"), parts.eye)
    rows.addRow(tr("Plus or minus"), parts.eye_error)
    rows.addRow(tr("Camera factor p"), parts.factor)
    rows.addRow(tr("Plus or minus"), parts.factor_error)
    rows.addRow(parts.problem)
    rows.addRow(parts.set_button)
    return rows


def _scale_words(calibration: Calibration) -> str:
    size_um, way = calibration.column_mm * 1000, tr(calibration.name)
    if calibration.relative_error is None:
        return tr(
            "1 px is {size:.2f} µm, calibrated by {way} (uncertainty not stated).",
            size=size_um,
            way=way,
        )
    return tr(
        "1 px is {size:.2f} µm, calibrated by {way} (± {error:.1f} %).",
        size=size_um,
        way=way,
        error=calibration.relative_error * 100,
    )


def _millimetres(name: str, value: float, low: float, high: float) -> QDoubleSpinBox:
    return _number(name, value, 2, low, high, " mm")


def _number(
    name: str, value: float, decimals: int, low: float, high: float, suffix: str
) -> QDoubleSpinBox:
    spin = Decimal()
    spin.lineEdit().setTextMargins(6, 0, 0, 0)
    spin.setDecimals(decimals)
    spin.setRange(low, high)
    spin.setSingleStep(10 ** (1 - decimals) if decimals < 4 else 10.0**-4)
    spin.setSuffix(suffix)
    spin.setValue(value)
    spin.setAccessibleName(name)
    spin.setToolTip(name)
    return spin
