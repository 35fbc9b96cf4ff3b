"""What was measured on the pictures, on which of them, and how the result was made."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from retinaview.app import theme
from retinaview.app.badge import ElidedLabel
from retinaview.app.small_widgets import clear_layout, note, plain, words_of
from retinaview.core.image import FundusImage
from retinaview.core.overlay import Overlay, Score, Subject
from retinaview.core.study import Study

NO_STUDY = "Enhance the photograph to compare its numbers with the original's."
NUMBER_PX = 72
SIDES = (Subject.ORIGINAL, Subject.PROCESSED)


class StudyPanel(QWidget):
    """Draws a study and computes nothing."""

    working_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.show_study(None, None)

    def show_study(
        self,
        image: FundusImage | None,
        study: Study | None,
        overlays: Sequence[Overlay] = (),
    ) -> None:
        """Draw what was measured; what loading had to convert is said even without a study.

        Args:
            image: the photograph on screen.
            study: what came of it.
            overlays: the maps there are; their numbers are shown.
        """
        clear_layout(self._column)
        for sentence in study.warnings if study else ():
            colour = theme.tokens().processed_text
            self._column.addWidget(note("warning-triangle", colour, sentence))
        for sentence in image.source.notices if image else ():
            self._column.addWidget(note("info", theme.tokens().secondary, sentence))
        if study is not None:
            self._column.addWidget(_table(study.scores))
        for title, scores in _by_title(overlays).items():
            self._column.addWidget(theme.section_head(title))
            self._column.addWidget(_table(scores))
        if study is None:
            self._column.addWidget(plain(NO_STUDY))
            return
        self._column.addWidget(plain(made_by(study)))
        if study.working is not None:
            left = Qt.AlignmentFlag.AlignLeft
            self._column.addWidget(self._working_button(study), alignment=left)

    def sentences(self) -> list[str]:
        """Everything that is written here, in order."""
        return words_of(self)

    def _working_button(self, study: Study) -> QPushButton:
        size = study.provenance.execution.detail_px or study.provenance.execution.working_px
        button = QPushButton(f"Show the picture at {size} px  (W)")
        button.setProperty("role", "link")
        button.setToolTip("The picture as the model made it, at its own size")
        button.clicked.connect(self.working_wanted)
        return button


def made_by(study: Study) -> str:
    """Say in one line which model made the picture and where it kept to less than full size."""
    parts = [study.model_label, study.detail_note]
    return " · ".join(part for part in parts if part)


def _by_title(overlays: Sequence[Overlay]) -> dict[str, tuple[Score, ...]]:
    """Put the numbers of one overlay on several pictures together."""
    found: dict[str, tuple[Score, ...]] = {}
    for overlay in overlays:
        if overlay.numbers:
            found[overlay.title] = found.get(overlay.title, ()) + overlay.numbers
    return found


def _table(scores: tuple[Score, ...]) -> QWidget:
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    for column in (1, 2):
        grid.setColumnMinimumWidth(column, NUMBER_PX)
    for column, text in enumerate(("Original", "Processed"), start=1):
        grid.addWidget(_right(text, "caption"), 0, column)
    rows = dict.fromkeys(score.id for score in scores)
    for row, score_id in enumerate(rows, start=1):
        of_id = {score.subject: score for score in scores if score.id == score_id}
        first = next(iter(of_id.values()))
        title = ElidedLabel("")
        title.setText(first.title)
        title.setToolTip("\n".join(part for part in (first.title, first.note) if part))
        grid.addWidget(title, row, 0)
        if Subject.PAIR in of_id:
            grid.addWidget(_value(of_id[Subject.PAIR]), row, 1, 1, 2)
        for column, subject in enumerate(SIDES, start=1):
            if subject in of_id:
                grid.addWidget(_value(of_id[subject]), row, column)
    return table


def _value(score: Score) -> QLabel:
    label = _right(score.text, "number" if score.value is not None else "secondary")
    label.setToolTip(score.note)
    return label


def _right(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    font = QFont(label.font())
    font.setFeature(QFont.Tag("tnum"), 1)
    label.setFont(font)
    return label
