"""The page of batches: what to enhance, by which models, into which folder; and how far it is."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from retinaview.app import theme
from retinaview.app.badge import ElidedLabel
from retinaview.app.model_words import label_of
from retinaview.app.small_widgets import (
    buttons_row,
    check_box,
    check_silently,
    clear_layout,
    link_button,
    plain,
    text_button,
)
from retinaview.catalog import ModelCard
from retinaview.words import mark, tr

WORDS_PX: Final = 270
STEPS: Final = 1000
MOST_PROBLEMS: Final = 50
BELOW_STATE_PX: Final = 96
"""Room for the links below how far it is."""
CONTINUES: Final = mark(
    "What is in that folder already is not made again: a batch that was stopped goes on."
)


class BatchPage(QWidget):
    """Says what the user wants and shows what the desk tells; does nothing itself."""

    folder_wanted = Signal()
    worklist_wanted = Signal()
    target_wanted = Signal()
    model_wanted = Signal(str, bool)
    report_wanted = Signal(bool)
    sheet_wanted = Signal(bool)
    start_wanted = Signal()
    pause_wanted = Signal()
    cancel_wanted = Signal()
    open_wanted = Signal()
    file_wanted = Signal(object)  # Path

    def __init__(self, cards: Sequence[ModelCard], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[Path] = []
        self._was_running = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(8)
        self.source, self.target = _path_label(), _path_label()
        self._head(tr("Photographs"))
        self._column.addWidget(self.source)
        self.folder_button = text_button(
            tr("Folder…"), tr("Every photograph in a folder and its sub-folders")
        )
        self.worklist_button = text_button(
            tr("All in the worklist"), tr("Every photograph that is open")
        )
        self._column.addLayout(buttons_row(self.folder_button, self.worklist_button))
        self._head(tr("Models"))
        self._boxes = QVBoxLayout()
        self._boxes.setSpacing(0)
        self._column.addLayout(self._boxes)
        self.models = {card.id: self._model(card) for card in cards}
        self._head(tr("Results"))
        self._column.addWidget(self.target)
        self.target_button = text_button(
            tr("Write into…"), tr("The folder that gets results and table")
        )
        self._column.addLayout(buttons_row(self.target_button))
        self.report = QCheckBox(tr("A report for each"))
        self.report.setToolTip(
            tr("Write a report beside every picture, set up as your last report was")
        )
        self._column.addWidget(self.report)
        self.sheet = QCheckBox(tr("A contact sheet"))
        self.sheet.setToolTip(tr("One PDF with all of them small, originals beside results"))
        self._column.addWidget(self.sheet)
        self._column.addWidget(plain(tr(CONTINUES)))
        self.start_button = QPushButton(tr("Start"))
        self.start_button.setProperty("role", "primary")
        self.start_button.setToolTip(tr("Enhance them all"))
        self.pause_button = text_button(tr("Pause"), tr("Wait after this step; nothing is lost"))
        self.cancel_button = text_button(
            tr("Cancel"), tr("Stop; what is made stays, and Start goes on")
        )
        self._column.addWidget(self.start_button)
        self._column.addLayout(buttons_row(self.pause_button, self.cancel_button))
        self.bar = QProgressBar()
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the batch"))
        self._column.addWidget(self.bar)
        self.state = plain("")
        self._column.addWidget(self.state)
        self.open_button = link_button(tr("Open the folder"), tr("Show the results and the table"))
        self._column.addWidget(self.open_button, alignment=Qt.AlignmentFlag.AlignLeft)
        self._files = QVBoxLayout()
        self._files.setSpacing(4)
        self._column.addLayout(self._files)
        self._problems = QWidget()
        self._problem_column = QVBoxLayout(self._problems)
        self._problem_column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._problems)
        self._column.addStretch(1)
        self._connect()

    def show_wanted(
        self,
        source: str,
        target: Path | None,
        models: Sequence[str],
        *,
        with_report: bool,
        with_sheet: bool,
    ) -> None:
        """Show what was chosen, without saying so."""
        self.source.setText(source or tr("No photographs are chosen."))
        self.target.setText(str(target) if target else tr("No folder is chosen."))
        for name, box in self.models.items():
            check_silently(box, name in models)
        check_silently(self.report, with_report)
        check_silently(self.sheet, with_sheet)

    def show_state(
        self,
        words: str,
        fraction: float | None,
        *,
        is_ready: bool,
        is_running: bool,
        is_paused: bool,
        has_results: bool,
    ) -> None:
        """Show how far it is; `fraction` is None where nothing runs."""
        self.state.setText(words)
        self.state.setVisible(bool(words))
        self.bar.setVisible(fraction is not None)
        self.bar.setValue(round((fraction or 0.0) * STEPS))
        self.start_button.setEnabled(is_ready and not is_running)
        self.pause_button.setEnabled(is_running)
        self.pause_button.setText(tr("Go on") if is_paused else tr("Pause"))
        self.cancel_button.setEnabled(is_running)
        self.open_button.setVisible(has_results)
        buttons = (self.folder_button, self.worklist_button, self.target_button)
        for control in (*buttons, self.report, self.sheet, *self.models.values()):
            control.setEnabled(not is_running)
        if is_running is not self._was_running:
            self._was_running = is_running
            QTimer.singleShot(0, self, self._bring_state)  # once the column has its new height

    def show_files(self, paths: Sequence[Path]) -> None:
        """Offer what tells of the whole batch: its table, its contact sheet."""
        if paths == self._shown:
            return
        self._shown = list(paths)
        clear_layout(self._files)
        for path in paths:
            link = link_button(tr("Open {name}", name=path.name), str(path))
            link.clicked.connect(lambda _c=False, p=path: self.file_wanted.emit(p))
            self._files.addWidget(link, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_problems(self, sentences: Sequence[str]) -> None:
        """List what could not be enhanced, the last first."""
        clear_layout(self._problem_column)
        for sentence in list(reversed(sentences))[:MOST_PROBLEMS]:
            self._problem_column.addWidget(plain(sentence))

    @Slot()
    def _bring_state(self) -> None:
        """Scroll to how far it is: many models push that out of sight."""
        around = self.parentWidget()
        area = around.parentWidget() if around is not None else None
        if isinstance(area, QScrollArea):
            self.adjustSize()
            area.ensureWidgetVisible(self.state, 0, BELOW_STATE_PX)

    def _connect(self) -> None:
        self.folder_button.clicked.connect(self.folder_wanted)
        self.worklist_button.clicked.connect(self.worklist_wanted)
        self.target_button.clicked.connect(self.target_wanted)
        self.report.toggled.connect(self.report_wanted)
        self.sheet.toggled.connect(self.sheet_wanted)
        self.start_button.clicked.connect(self.start_wanted)
        self.pause_button.clicked.connect(self.pause_wanted)
        self.cancel_button.clicked.connect(self.cancel_wanted)
        self.open_button.clicked.connect(self.open_wanted)

    def _head(self, title: str) -> None:
        self._column.addSpacing(4)
        self._column.addWidget(theme.section_head(title))

    def _model(self, card: ModelCard) -> QCheckBox:
        box = check_box(label_of(card), WORDS_PX)
        box.setToolTip(tr(card.summary))
        box.setMinimumHeight(24)
        box.toggled.connect(lambda is_on: self._on_model(card.id, is_on))
        self._boxes.addWidget(box)
        return box

    @Slot(str, bool)
    def _on_model(self, model: str, is_on: bool) -> None:
        self.model_wanted.emit(model, is_on)


def _path_label() -> ElidedLabel:
    return ElidedLabel("secondary")
