"""The Train workspace: choices at the left, how a training goes and what came of it beside them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from retinaview.app import theme
from retinaview.app.gate_row import GateRow, GateTable
from retinaview.app.option_controls import Combo
from retinaview.app.side_page import SidePage, scroller
from retinaview.app.small_widgets import plain, text_button
from retinaview.app.train_choices import TrainChoices
from retinaview.app.train_curves import TrainCurves
from retinaview.words import mark, tr

CHOICES_PX: Final = 344
STEPS: Final = 1000
LOG_PX: Final = 110
STRIP_PX: Final = 300
NEVER_ALONE: Final = mark(
    "A trained model is compared with the one in use on patients it never saw, and on a fixed set "
    "of drawn eyes, before it can take its place."
)
SAMPLES: Final = mark("From left to right: poor, made by the model, good")
OVERRIDE: Final = mark(
    "The comparison does not recommend this model. To put it in place all the same, give your name "
    "and the reason: both are kept in the audit log and on its card."
)


class TrainPage(QFrame):
    """Says what the user wants and shows what the desk tells; does nothing itself."""

    start_wanted = Signal()
    pause_wanted = Signal()
    stop_wanted = Signal()
    training_wanted = Signal(int)  # its place in the list
    gate_wanted = Signal()
    promote_wanted = Signal(str, str)  # name and reason, "" where none is needed
    roll_back_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, choices: TrainChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = choices
        side = SidePage()
        side.set_content(tr("Train a model"), choices)
        side.back_wanted.connect(self.back_wanted)
        self.start_button = QPushButton(tr("Start"))
        self.start_button.setProperty("role", "primary")
        self.start_button.setToolTip(tr("Train in the background; the window stays free"))
        self.pause_button = text_button(
            tr("Pause"), tr("Save and wait; it goes on from there, after a restart too")
        )
        self.stop_button = text_button("", "")
        self.show_stop(is_training=True)
        left = QFrame()
        left.setProperty("role", "side")
        left.setFixedWidth(CHOICES_PX)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addWidget(side, 1)
        grid = QGridLayout()
        grid.setContentsMargins(16, 0, 16, 12)
        grid.setSpacing(8)
        grid.addWidget(self.start_button, 0, 0, 1, 2)
        grid.addWidget(self.pause_button, 1, 0)
        grid.addWidget(self.stop_button, 1, 1)
        column.addLayout(grid)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addWidget(left)
        whole.addWidget(scroller(self._right()), 1)
        self._connect()

    def _right(self) -> QWidget:
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 8, 16, 12)
        self._column.setSpacing(8)
        self.trainings = Combo()
        self.trainings.setAccessibleName(tr("Trainings"))
        self.trainings.setToolTip(tr("Trainings begun on this computer, the latest first"))
        self.trainings.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._column.addWidget(self.trainings)
        self.state = QLabel()
        self.state.setProperty("role", "title")
        self.state.setWordWrap(True)
        self._column.addWidget(self.state)
        self.bar = QProgressBar()
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the training"))
        self._column.addWidget(self.bar)
        self.pace = plain("")
        self._column.addWidget(self.pace)
        self.curves = TrainCurves()
        self._column.addWidget(self.curves)
        self._samples = theme.section_head(tr("Samples"))
        self._column.addWidget(self._samples)
        self.strip = Strip()
        self._column.addWidget(self.strip)
        self._caption = plain(tr(SAMPLES))
        self._column.addWidget(self._caption)
        self._add_gate()
        self._log_head = theme.section_head(tr("Log"))
        self._column.addWidget(self._log_head)
        self.log = QPlainTextEdit(readOnly=True)
        self.log.setMaximumBlockCount(500)
        self.log.setFixedHeight(LOG_PX)
        self.log.setTabChangesFocus(True)
        self.log.setAccessibleName(tr("What the trainer says"))
        self._column.addWidget(self.log)
        self._column.addStretch(1)
        return content

    def _add_gate(self) -> None:
        self._column.addWidget(theme.section_head(tr("Before it is used")))
        self._column.addWidget(plain(tr(NEVER_ALONE)))
        self.verdict = QLabel()
        self.verdict.setWordWrap(True)
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self._column.addWidget(self.verdict)
        self._gate = GateTable()
        self._column.addWidget(self._gate)
        self.override = QWidget()
        form = QGridLayout(self.override)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        form.addWidget(plain(tr(OVERRIDE)), 0, 0, 1, 2)
        self.name, self.reason = QLineEdit(), QLineEdit()
        for place, (words, line) in enumerate(
            ((tr("Name"), self.name), (tr("Reason"), self.reason)), 1
        ):
            label = QLabel(words)
            label.setBuddy(line)
            line.setAccessibleName(words)
            form.addWidget(label, place, 0)
            form.addWidget(line, place, 1)
        self._column.addWidget(self.override)
        self.gate_button = text_button(
            tr("Compare"), tr("Measure this model against the one in use; takes minutes")
        )
        self.promote_button = text_button(
            tr("Put in place"), tr("Use this model from now on; the one in use is kept")
        )
        self.roll_back_button = text_button(
            tr("Go back"), tr("Put the version that was in use before back in place")
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.gate_button, self.promote_button, self.roll_back_button):
            row.addWidget(button)
        row.addStretch(1)
        self._column.addLayout(row)

    def show_progress(self, state: str, fraction: float | None, pace: str) -> None:
        """Say how a training stands; no bar where `fraction` is None."""
        self.state.setText(state)
        self.bar.setVisible(fraction is not None)
        self.bar.setValue(round(STEPS * (fraction or 0.0)))
        self.pace.setText(pace)
        self.pace.setVisible(bool(pace))

    def show_stop(self, *, is_training: bool) -> None:
        """Offer to end a training, which keeps what is learnt, or something shorter."""
        words, hint = (
            (tr("Stop and keep"), tr("End now and make a model of what is learnt so far"))
            if is_training
            else (tr("Stop"), tr("Give up what is under way"))
        )
        self.stop_button.setText(words)
        self.stop_button.setToolTip(hint)

    def show_samples(self, path: Path | None) -> None:
        """Show the latest strip of samples; nothing where there is none yet."""
        self.strip.show_file(path)
        for widget in (self._samples, self.strip, self._caption):
            widget.setVisible(path is not None)

    def show_trainings(self, titles: Sequence[str], place: int) -> None:
        """List the trainings; `place` is the one that is shown, -1 for none."""
        self.trainings.blockSignals(True)
        self.trainings.clear()
        self.trainings.addItems(list(titles))
        self.trainings.setCurrentIndex(place)
        self.trainings.blockSignals(False)
        self.trainings.setVisible(len(titles) > 0)

    def show_gate(self, verdict: str, rows: Sequence[GateRow]) -> None:
        """Show what the comparison found; nothing where there was none."""
        self.verdict.setText(verdict)
        self.verdict.setVisible(bool(verdict))
        self._gate.show_rows(rows)

    def show_log(self, lines: Sequence[str]) -> None:
        """Show what the trainer said; what is there already stays where it is scrolled to."""
        text = "\n".join(lines)
        for widget in (self._log_head, self.log):
            widget.setVisible(bool(text))
        if text != self.log.toPlainText():
            self.log.setPlainText(text)
            self.log.verticalScrollBar().setValue(self.log.verticalScrollBar().maximum())

    def _connect(self) -> None:
        self.start_button.clicked.connect(self.start_wanted)
        self.pause_button.clicked.connect(self.pause_wanted)
        self.stop_button.clicked.connect(self.stop_wanted)
        self.trainings.activated.connect(self.training_wanted)
        self.gate_button.clicked.connect(self.gate_wanted)
        self.promote_button.clicked.connect(
            lambda: self.promote_wanted.emit(self.name.text().strip(), self.reason.text().strip())
        )
        self.roll_back_button.clicked.connect(self.roll_back_wanted)


class Strip(QLabel):
    """The latest samples, as wide as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self._path: Path | None = None
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr(SAMPLES))
        self._fit()

    def show_file(self, path: Path | None) -> None:
        """Show the strip in a file; None shows none."""
        if path != self._path:
            self._path, self._picture = path, QPixmap("" if path is None else str(path))
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        """Fit the strip anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._picture.isNull():
            self.clear()
            return
        scale = self.devicePixelRatioF()
        room = QSize(round(self.width() * scale), round(STRIP_PX * scale))
        fitted = self._picture.scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        fitted.setDevicePixelRatio(scale)
        self.setPixmap(fitted)
        self.setFixedHeight(round(fitted.height() / scale))
