"""What was measured on the pictures, on which of them, and how the result was made."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from retinaview.app import key_hints, theme
from retinaview.app.badge import ElidedLabel
from retinaview.app.small_widgets import clear_layout, note, plain, words_of
from retinaview.core.image import FundusImage
from retinaview.core.overlay import Overlay, Score, Subject
from retinaview.core.review import Review
from retinaview.core.study import Study
from retinaview.words import mark, tr

NO_STUDY = mark("Enhance the photograph to compare its numbers with the original's.")
NUMBER_PX = 72
SIDES = {Subject.ORIGINAL: mark("Original"), Subject.PROCESSED: mark("Processed")}


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
        groups = {"": study.scores} if study and study.scores else {}
        groups.update(_by_title(overlays, study.review if study else None))
        if groups:
            self._column.addWidget(_table(groups))
        if study is None:
            self._column.addWidget(plain(tr(NO_STUDY)))
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
        button = QPushButton()
        key_hints.tie(button, tr("Show the picture at {size} px ({{working}})", size=size), "text")
        button.setProperty("role", "link")
        button.setToolTip(tr("The picture as the model made it, at its own size"))
        button.clicked.connect(self.working_wanted)
        return button


def made_by(study: Study) -> str:
    """Say in one line which model made the picture and where it kept to less than full size."""
    parts = [study.model_label, study.detail_note]
    return " · ".join(part for part in parts if part)


def _by_title(overlays: Sequence[Overlay], review: Review | None) -> dict[str, tuple[Score, ...]]:
    """Put the numbers of one overlay on several pictures together.

    What the review says already is left out.
    """
    said = {score.id for score in review.scores} if review else set()
    found: dict[str, tuple[Score, ...]] = {}
    for overlay in overlays:
        new = tuple(score for score in overlay.numbers if score.id not in said)
        if new:
            found[overlay.title] = found.get(overlay.title, ()) + new
    return found


def _table(groups: Mapping[str, Sequence[Score]]) -> QWidget:
    """Lay out the scores of each group under its title, "" for none; a column a picture."""
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    known = {score.subject for scores in groups.values() for score in scores}
    sides = [side for side in SIDES if side in known or Subject.PAIR in known]
    for column, side in enumerate(sides, start=1):
        grid.setColumnMinimumWidth(column, NUMBER_PX)
        grid.addWidget(_right(tr(SIDES[side]), "caption"), 0, column)
    for title, scores in groups.items():
        if title:
            grid.addWidget(_group_head(tr(title)), grid.rowCount(), 0, 1, len(sides) + 1)
        _add_scores(grid, sides, scores)
    return table


def _group_head(title: str) -> QWidget:
    head = QLabel(title)
    head.setProperty("role", "secondary")
    head.setContentsMargins(0, 6, 0, 0)
    return head


def _add_scores(grid: QGridLayout, sides: Sequence[Subject], scores: Sequence[Score]) -> None:
    for score_id in dict.fromkeys(score.id for score in scores):
        row = grid.rowCount()
        of_id = {score.subject: score for score in scores if score.id == score_id}
        first = next(iter(of_id.values()))
        title = ElidedLabel("")
        title.setText(tr(first.title))
        title.setToolTip("\n".join(tr(part) for part in (first.title, first.note) if part))
        grid.addWidget(title, row, 0)
        if Subject.PAIR in of_id:
            grid.addWidget(_value(of_id[Subject.PAIR]), row, 1, 1, 2)
        for column, subject in enumerate(sides, start=1):
            if subject in of_id:
                grid.addWidget(_value(of_id[subject]), row, column)


def _value(score: Score) -> QLabel:
    label = _right(score.text, "number" if score.value is not None else "secondary")
    label.setToolTip(tr(score.note))
    return label


def _right(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    font = QFont(label.font())
    font.setFeature(QFont.Tag("tnum"), 1)
    label.setFont(font)
    return label
