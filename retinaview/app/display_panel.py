"""How the pictures are shown: window, level, gamma, inversion, pixels; and their histogram."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import log
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from retinaview.app import key_hints
from retinaview.app.histogram_view import HistogramView, Plot
from retinaview.app.small_widgets import link_button, value_label
from retinaview.app.tone import (
    LARGEST_GAMMA,
    LARGEST_WINDOW,
    NEUTRAL,
    SMALLEST_GAMMA,
    SMALLEST_WINDOW,
    Tone,
)
from retinaview.words import mark, tr

STEPS: Final = 200
GRADING: Final = mark("The grading-safe view shows the original as it is.")
SCREEN_ALONE: Final = mark("This changes the screen alone, no file and no number.")


@dataclass(frozen=True)
class Slide:
    """One slider: how its place in [0, 1] and a value belong together, and what it is called."""

    title: str
    hint: str
    to_place: Callable[[Tone], float]
    to_tone: Callable[[Tone, float], Tone]
    words: Callable[[Tone], str]


def _gamma_place(tone: Tone) -> float:
    """Equal steps of the slider are equal factors, so that 1 lies in the middle."""
    return log(tone.gamma / SMALLEST_GAMMA) / log(LARGEST_GAMMA / SMALLEST_GAMMA)


SLIDES: Final = {
    "level": Slide(
        mark("Brightness"),
        mark(
            "The value that is shown half bright; also by dragging with the right button, up and "
            "down"
        ),
        lambda tone: 1 - tone.level,
        lambda tone, place: tone.with_window(level=1 - place, window=tone.window),
        lambda tone: f"{(0.5 - tone.level) * 100:+.0f}",
    ),
    "window": Slide(
        mark("Contrast"),
        mark(
            "How narrow a span of values fills the screen; also by dragging with the right button, "
            "left and right"
        ),
        lambda tone: 1 - (tone.window - SMALLEST_WINDOW) / (LARGEST_WINDOW - SMALLEST_WINDOW),
        lambda tone, place: tone.with_window(
            level=tone.level,
            window=SMALLEST_WINDOW + (1 - place) * (LARGEST_WINDOW - SMALLEST_WINDOW),
        ),
        lambda tone: f"x {1 / tone.window:.2f}",
    ),
    "gamma": Slide(
        mark("Gamma"),
        mark("Lightens or darkens the middle and keeps black and white"),
        _gamma_place,
        lambda tone, place: tone.with_gamma(
            SMALLEST_GAMMA * (LARGEST_GAMMA / SMALLEST_GAMMA) ** place
        ),
        lambda tone: f"{tone.gamma:.2f}",
    ),
}


class DisplayPanel(QWidget):
    """Sliders for the screen; every wish leaves by a signal."""

    tone_wanted = Signal(object)  # Tone
    reset_wanted = Signal()
    smooth_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = NEUTRAL
        self.histogram = HistogramView()
        self.sliders = {name: self._slider(name, slide) for name, slide in SLIDES.items()}
        self.values = {name: value_label() for name in SLIDES}
        self.invert = QCheckBox(tr("Invert"))
        key_hints.tie(self.invert, tr("Show dark as bright ({invert})"))
        self.smooth = QCheckBox(tr("Smooth pixels above 100 %"))
        self.smooth.setToolTip(tr("Interpolate between pixels; without it each pixel is a square"))
        self.reset = link_button(tr("Reset"), "")
        key_hints.tie(self.reset, tr("Show colour and brightness as they are ({reset_display})"))
        self.note = QLabel(tr(SCREEN_ALONE))
        self.note.setProperty("role", "caption")
        self.note.setWordWrap(True)
        self._lay_out()
        self.invert.toggled.connect(self._on_inverted)
        self.smooth.toggled.connect(self.smooth_wanted)
        self.reset.clicked.connect(self.reset_wanted)
        self.show_tone(NEUTRAL, is_grading_safe=False, is_changed=False)

    def show_tone(self, tone: Tone, *, is_grading_safe: bool, is_changed: bool) -> None:
        """Stand where `tone` says, without saying so.

        Args:
            tone: that was chosen.
            is_grading_safe: it is not in force now, and cannot be changed.
            is_changed: there is something to reset.
        """
        self._tone = tone
        for name, slide in SLIDES.items():
            slider = self.sliders[name]
            slider.blockSignals(True)
            slider.setValue(round(slide.to_place(tone) * STEPS))
            slider.blockSignals(False)
            slider.setEnabled(not is_grading_safe)
            self.values[name].setText(slide.words(tone))
        self.invert.blockSignals(True)
        self.invert.setChecked(tone.is_inverted)
        self.invert.blockSignals(False)
        self.invert.setEnabled(not is_grading_safe)
        self.reset.setEnabled(is_changed and not is_grading_safe)
        self.note.setText(tr(GRADING) if is_grading_safe else tr(SCREEN_ALONE))

    def show_smooth(self, is_on: bool) -> None:
        """Say whether pixels are interpolated, without saying so."""
        self.smooth.blockSignals(True)
        self.smooth.setChecked(is_on)
        self.smooth.blockSignals(False)

    def show_plots(self, plots: Sequence[Plot]) -> None:
        """Draw the histograms of the pictures on screen."""
        self.histogram.show_plots(plots)

    def _slider(self, name: str, slide: Slide) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, STEPS)
        slider.setAccessibleName(tr(slide.title))
        slider.setToolTip(tr(slide.hint))
        slider.valueChanged.connect(lambda value: self._on_moved(name, value))
        return slider

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (name, slide) in enumerate(SLIDES.items()):
            label = QLabel(tr(slide.title))
            label.setProperty("role", "secondary")
            grid.addWidget(label, row, 0)
            grid.addWidget(self.sliders[name], row, 1)
            grid.addWidget(self.values[name], row, 2)
        line = QHBoxLayout()
        line.addWidget(self.invert)
        line.addStretch(1)
        line.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.histogram)
        column.addLayout(grid)
        column.addLayout(line)
        column.addWidget(self.smooth)
        column.addWidget(self.note)

    def _on_moved(self, name: str, value: int) -> None:
        self.tone_wanted.emit(SLIDES[name].to_tone(self._tone, value / STEPS))

    @Slot(bool)
    def _on_inverted(self, _is_on: bool) -> None:
        self.tone_wanted.emit(self._tone.inverted())
