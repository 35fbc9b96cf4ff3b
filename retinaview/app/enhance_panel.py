"""Choose a model, set its options, run it."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from retinaview.app import key_hints, theme
from retinaview.app.actions import native_key
from retinaview.app.how_much_row import HowMuchRow
from retinaview.app.model_list import ModelList
from retinaview.app.option_controls import OptionControls
from retinaview.app.preview_strip import PreviewStrip
from retinaview.app.region_row import RegionRow
from retinaview.app.results_list import ResultsList
from retinaview.app.small_widgets import clear_layout, link_button, note
from retinaview.catalog import ModelCard
from retinaview.core.image import Region
from retinaview.core.study import Option
from retinaview.words import mark, tr

BASELINE_HINT: Final = mark("Run the plain method and put its result to the left of this one")
ENHANCE: Final = (mark("Enhance"), "enhance", mark("Enhance the photograph ({enhance})"))
CANCEL: Final = (mark("Cancel"), "cancel", mark("Stop the run; the last result stays ({cancel})"))


class EnhancePanel(QWidget):
    """The model list, the options of the chosen model, and the one primary button."""

    model_wanted = Signal(str)  # model id
    option_wanted = Signal(str, object)  # name, value
    reset_wanted = Signal()
    card_wanted = Signal()
    enhance_wanted = Signal()
    cancel_wanted = Signal()
    region_wanted = Signal()
    whole_wanted = Signal()
    baseline_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.models = ModelList()
        self.options = OptionControls()
        self.region = RegionRow()
        self.how_much = HowMuchRow()
        self.preview = PreviewStrip()
        self.results = ResultsList()
        self._card_button = link_button(
            tr("About this model"), tr("Intended use, limits, licence, scores")
        )
        self._reset_button = link_button(
            tr("Defaults"), tr("Set every option as the model's card says")
        )
        self._cautions = QWidget()
        self._caution_column = QVBoxLayout(self._cautions)
        self._caution_column.setContentsMargins(0, 0, 0, 0)
        self._caution_column.setSpacing(6)
        self._cautions.hide()
        self._limits = QLabel()
        self._limits.setProperty("role", "caption")
        self._limits.setWordWrap(True)
        self._estimate = QLabel()
        self._estimate.setProperty("role", "caption")
        self._estimate.hide()
        self.baseline_button = link_button("", tr(BASELINE_HINT))
        self.baseline_button.hide()
        self.run_button = QPushButton()
        self.run_button.setProperty("role", "primary")
        self._is_running = False
        self._is_ready = False
        links = QHBoxLayout()
        links.setContentsMargins(0, 0, 0, 0)
        links.addWidget(self._card_button)
        links.addStretch(1)
        links.addWidget(self._reset_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.models)
        column.addLayout(links)
        column.addWidget(self.options)
        column.addWidget(self.region)
        column.addWidget(self.how_much)
        column.addWidget(self.preview)
        column.addWidget(self._cautions)
        column.addWidget(self.run_button)
        column.addWidget(self._estimate)
        column.addWidget(self._limits)
        column.addWidget(self.baseline_button, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.results)
        self.models.chosen.connect(self.model_wanted)
        self.options.changed.connect(self.option_wanted)
        self._card_button.clicked.connect(self.card_wanted)
        self.region.choose_button.clicked.connect(self.region_wanted)
        self.region.whole_button.clicked.connect(self.whole_wanted)
        self.baseline_button.clicked.connect(self.baseline_wanted)
        self._reset_button.clicked.connect(self.reset_wanted)
        self.run_button.clicked.connect(self._on_run_clicked)
        self._redraw()

    def say_keys(self) -> None:
        """Say the keys of the button anew."""
        self._redraw()

    def set_models(self, cards: Sequence[ModelCard]) -> None:
        """List the catalog's models."""
        self.models.set_models(cards)

    def set_choice(self, card: ModelCard | None, options: Mapping[str, Option]) -> None:
        """Show which model is chosen and at what values its options stand."""
        self._card_button.setEnabled(card is not None)
        self._limits.setText(_limits_of(card))
        self._limits.setVisible(bool(self._limits.text()))
        self.options.setVisible(bool(options))
        self.region.set_scale(1 if card is None else card.scale)
        if card is not None:
            self.models.set_chosen(card.id)
            self.options.set_options(card, options)
            defaults = card.complete({})
            self._reset_button.setVisible(dict(options) != defaults)

    def set_region(self, region: Region | None) -> None:
        """Say which part of the photograph will be enlarged; None is all of it."""
        self.region.set_region(region)

    def set_cautions(self, sentences: Sequence[str]) -> None:
        """Say above the button what to read before the photograph is enhanced."""
        clear_layout(self._caution_column)
        for sentence in sentences:
            colour = theme.tokens().processed_text
            self._caution_column.addWidget(note("warning-triangle", colour, sentence))
        self._cautions.setVisible(bool(sentences))

    def show_estimate(self, sentence: str) -> None:
        """Say how long a run will take; "" where nobody knows."""
        self._estimate.setText(sentence)
        self._estimate.setVisible(bool(sentence))

    def show_baseline(self, title: str) -> None:
        """Offer to compare the result with a plain method; "" offers nothing."""
        self.baseline_button.setText(tr("Compare with {model}", model=title))
        self.baseline_button.setVisible(bool(title))

    def set_running(self, is_running: bool) -> None:
        """Turn the button into Cancel while a run is under way."""
        self._is_running = is_running
        self._redraw()

    def set_ready(self, is_ready: bool) -> None:
        """Say whether there is a photograph, and a model to enhance it with."""
        self._is_ready = is_ready
        self._redraw()

    def _redraw(self) -> None:
        button = self.run_button
        theme.set_property(button, "role", "stop" if self._is_running else "primary")
        text, action, hint = CANCEL if self._is_running else ENHANCE
        title, key = tr(text), key_hints.key_of(action)
        button.setText(f"{title}    {'⏎' if key == native_key('Enter') else key}".rstrip())
        button.setAccessibleName(title)
        button.setEnabled(self._is_running or self._is_ready)
        key_hints.tie(button, tr(hint))

    @Slot()
    def _on_run_clicked(self) -> None:
        (self.cancel_wanted if self._is_running else self.enhance_wanted).emit()


def _limits_of(card: ModelCard | None) -> str:
    if card is None:
        return tr("No model is installed. Install RetinaView again.")
    return " ".join(card.warnings)
