"""How a training goes: loss and validation over the minutes, as they are written."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any, Final

import pyqtgraph
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from retinaview.app import theme
from retinaview.words import mark, tr

NOT_MEASURES: Final = ("kind", "step", "seconds", "untouched")
"""Not drawn: what a photograph without a fault is like after has a scale of its own."""
FAULTS: Final = {
    "111": mark("all faults"),
    "001": mark("uneven light"),
    "010": mark("spots"),
    "100": mark("blur"),
    "pairs": mark("pairs"),
}
"""What the validation of a restorer calls its measures, which are gains of PSNR in dB."""
PLOT_PX: Final = 160
MOST_LINES: Final = 5
"""Validation measures that are drawn."""
COLOURS: Final = ("#5bc0be", "#f2b441", "#e8735a", "#6ea8e5", "#5fb878")


class TrainCurves(QWidget):
    """Two plots above one another; the lower one has a line a measure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.loss = self._plot(tr("Loss"), tr("Loss while training, over minutes"))
        self.validation = self._plot(
            tr("Validation"), tr("Measured on patients kept apart, over minutes")
        )
        column.addWidget(self.loss)
        column.addWidget(self.validation)

    def show_lines(self, lines: Sequence[Mapping[str, Any]]) -> None:
        """Draw what the trainer wrote into `curves.jsonl`; a plot without a point is not shown."""
        training = [line for line in lines if line.get("kind") == "train" and _is(line, "loss")]
        self.loss.setVisible(bool(training))
        self.loss.clear()
        self._draw(self.loss, _minutes(training), [line["loss"] for line in training], "", 0)
        checks = [line for line in lines if line.get("kind") == "validate"]
        self.validation.setVisible(bool(checks))
        self.validation.clear()
        names = measures_of(checks)
        _set_title(self.validation, _with_legend(tr("Validation"), names))
        for number, name in enumerate(names):
            found = [line for line in checks if _is(line, name)]
            self._draw(
                self.validation, _minutes(found), [line[name] for line in found], name, number
            )

    def _plot(self, title: str, name: str) -> pyqtgraph.PlotWidget:
        colours = theme.tokens()
        plot = pyqtgraph.PlotWidget(background=colours.panel, enableMenu=False)
        plot.destroyed.connect(plot.getPlotItem().ctrlMenu.deleteLater)  # it has no parent
        plot.setAccessibleName(name)
        plot.setToolTip(name)
        plot.setFixedHeight(PLOT_PX)
        plot.setMouseEnabled(x=False, y=False)
        plot.hideButtons()
        _set_title(plot, title)
        plot.showGrid(x=True, y=True, alpha=0.15)
        for side in ("left", "bottom"):
            axis = plot.getAxis(side)
            axis.setPen(colours.line)
            axis.setTextPen(colours.secondary)
        plot.setLabel("bottom", tr("minutes"), color=colours.secondary)
        return plot

    def _draw(
        self,
        plot: pyqtgraph.PlotWidget,
        x: Sequence[float],
        y: Sequence[float],
        name: str,
        number: int,
    ) -> None:
        colour = QColor(COLOURS[number % len(COLOURS)])
        symbol = "o" if len(x) < 2 or name else None
        plot.plot(
            list(x),
            list(y),
            pen=pyqtgraph.mkPen(colour, width=1.6),
            symbol=symbol,
            symbolSize=5,
            symbolBrush=colour,
            symbolPen=None,
        )


def _set_title(plot: pyqtgraph.PlotWidget, title: str) -> None:
    plot.setTitle(title, color=theme.tokens().text, size="9pt")


def _with_legend(title: str, names: Sequence[str]) -> str:
    """Which colour is which, in the title: within the plot it would lie over the lines."""
    marks = [
        f'<span style="color: {COLOURS[number]}">●</span> {escape(tr(FAULTS.get(name, name)))}'
        for number, name in enumerate(names)
    ]
    return " &nbsp; ".join([escape(title), *marks])


def measures_of(checks: Sequence[Mapping[str, Any]]) -> list[str]:
    """Names of what was measured, at most `MOST_LINES`, in the order of the first line."""
    names = list(checks[-1]) if checks else []
    return [name for name in names if name not in NOT_MEASURES][:MOST_LINES]


def _minutes(lines: Sequence[Mapping[str, Any]]) -> list[float]:
    return [float(line.get("seconds", 0.0)) / 60 for line in lines]


def _is(line: Mapping[str, Any], name: str) -> bool:
    """Whether a line has a number of that name that can be drawn."""
    value = line.get(name)
    return isinstance(value, (int, float)) and abs(value) < 1e30
