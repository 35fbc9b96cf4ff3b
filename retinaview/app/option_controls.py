"""A control for each option of a model, made from its card."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from retinaview.app import theme
from retinaview.app.badge import ElidedLabel
from retinaview.app.small_widgets import clear_layout
from retinaview.catalog import ModelCard, OptionCard
from retinaview.core.study import Option
from retinaview.words import tr

LARGEST = 1_000_000_000
MOST_DECIMALS = 6
CONTROL_PX = 124
TEXT_MARGIN_PX = 6
ARROW_FROM_EDGE_PX, ARROW_STROKE_PX = 11, 1.5


class OptionControls(QWidget):
    """The options of one model, a line each."""

    changed = Signal(str, object)  # name, value

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: ModelCard | None = None
        self._controls: dict[str, QWidget] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)

    def set_options(self, card: ModelCard, options: Mapping[str, Option]) -> None:
        """Show the options of `card` at the values `options`, without saying so."""
        if card is not self._card:
            self._card = card
            self._build(card)
        for name, value in options.items():
            control = self._controls[name]
            control.blockSignals(True)
            _put(control, value)
            control.blockSignals(False)

    def control(self, name: str) -> QWidget:
        """Give the control of one option."""
        return self._controls[name]

    def _build(self, card: ModelCard) -> None:
        clear_layout(self._grid)
        self._controls = {}
        for row, (name, option) in enumerate(card.options.items()):
            control = self._controls[name] = self._make(name, option)
            control.setAccessibleName(tr(option.title))
            control.setToolTip(tr(option.help))
            if isinstance(control, QCheckBox):
                self._grid.addWidget(control, row, 0, 1, 2)
                continue
            label = ElidedLabel("secondary")
            label.setText(tr(option.title))
            label.setToolTip(tr(option.help or option.title))
            control.setFixedWidth(CONTROL_PX)
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(control, row, 1)

    def _make(self, name: str, option: OptionCard) -> QWidget:
        if isinstance(option.default, bool):
            box = QCheckBox(tr(option.title))
            box.toggled.connect(lambda value: self.changed.emit(name, value))
            return box
        if isinstance(option.default, (int, float)):
            spin = _whole(option) if isinstance(option.default, int) else _decimal(option)
            spin.lineEdit().setTextMargins(6, 0, 0, 0)
            spin.valueChanged.connect(lambda value: self.changed.emit(name, value))
            return spin
        if option.choices:
            combo = Combo()
            for choice in option.choices:
                combo.addItem(tr(choice), choice)
            combo.currentIndexChanged.connect(
                lambda _: self.changed.emit(name, combo.currentData())
            )
            return combo
        line = QLineEdit()
        line.textEdited.connect(lambda value: self.changed.emit(name, value))
        return line


class _Whole(QSpinBox):
    """Turns with the wheel only once it was clicked, so scrolling the panel changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(TEXT_MARGIN_PX, 0, 0, 0)  # the sheet's padding is lost

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  Qt's name
        _wheel(self, event, super().wheelEvent)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        super().paintEvent(event)
        _draw_arrows(self, up=0.3, down=0.7)


class Decimal(QDoubleSpinBox):
    """Turns with the wheel only once it was clicked, like `_Whole`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(TEXT_MARGIN_PX, 0, 0, 0)  # the sheet's padding is lost

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  Qt's name
        """Turn only with the focus."""
        _wheel(self, event, super().wheelEvent)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """Draw the arrows of the theme."""
        super().paintEvent(event)
        _draw_arrows(self, up=0.3, down=0.7)


class Combo(QComboBox):
    """Turns with the wheel only once it was clicked, like `_Whole`."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  Qt's name
        """Turn only with the focus."""
        _wheel(self, event, super().wheelEvent)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """Draw the arrows of the theme."""
        super().paintEvent(event)
        _draw_arrows(self, up=None, down=0.5)


def _wheel(control: QWidget, event: QWheelEvent, turn: object) -> None:
    if control.hasFocus() and callable(turn):
        turn(event)
    else:
        event.ignore()


def _draw_arrows(control: QWidget, up: float | None, down: float) -> None:
    """Draw small arrows at these shares of the height, in the ink of the theme."""
    painter = QPainter(control)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = theme.tokens().secondary if control.isEnabled() else theme.tokens().line
    painter.setPen(QPen(QColor(ink), ARROW_STROKE_PX))
    x = control.width() - ARROW_FROM_EDGE_PX
    for share, rise in ((up, -1), (down, 1)):
        if share is not None:
            y = control.height() * share
            ends = QPointF(x - 3, y - rise * 1.5), QPointF(x + 3, y - rise * 1.5)
            painter.drawPolyline([ends[0], QPointF(x, y + rise * 1.5), ends[1]])


def _whole(option: OptionCard) -> QSpinBox:
    spin = _Whole()
    spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    spin.setRange(
        round(-LARGEST if option.minimum is None else option.minimum),
        round(LARGEST if option.maximum is None else option.maximum),
    )
    spin.setSingleStep(max(1, round(option.step or 1)))
    return spin


def _decimal(option: OptionCard) -> QDoubleSpinBox:
    spin = Decimal()
    spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    step = option.step or 0.05
    spin.setDecimals(max(_decimals(v) for v in (step, float(option.default), option.minimum or 0)))
    spin.setRange(
        -LARGEST if option.minimum is None else option.minimum,
        LARGEST if option.maximum is None else option.maximum,
    )
    spin.setSingleStep(step)
    return spin


def _decimals(value: float) -> int:
    text = f"{value:.{MOST_DECIMALS}f}".rstrip("0")
    return len(text) - text.index(".") - 1


def _put(control: QWidget, value: Option) -> None:
    if isinstance(control, QCheckBox):
        control.setChecked(bool(value))
    elif isinstance(control, QSpinBox):
        control.setValue(int(value))
    elif isinstance(control, QDoubleSpinBox):
        control.setValue(float(value))
    elif isinstance(control, QComboBox):
        control.setCurrentIndex(control.findData(str(value)))
    elif isinstance(control, QLineEdit) and control.text() != value:
        control.setText(str(value))
