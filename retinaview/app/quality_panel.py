"""The quality of the original: its grade, why, how sure, and what to do about it."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from retinaview.app import theme
from retinaview.app.badge import Badge
from retinaview.app.quality_desk import QualityState
from retinaview.app.small_widgets import clear_layout, note, plain, words_of
from retinaview.core.overlay import Score
from retinaview.core.review import Grade, Quality
from retinaview.words import mark, tr

NO_IMAGE: Final = mark("Open a photograph to have it graded.")
RUNNING: Final = mark("The photograph is being graded…")
NOT_GRADED: Final = mark("The photograph was not graded.")
KINDS: Final = {Grade.GOOD: "good", Grade.USABLE: "warning", Grade.REJECT: "reject"}


class QualityPanel(QWidget):
    """Draws what is known of the photograph on screen and computes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.show_state(None)

    def show_state(self, state: QualityState | None) -> None:
        """Draw the grade; None where there is no photograph."""
        clear_layout(self._column)
        quality = state.quality if state else None
        if state is None:
            self._column.addWidget(plain(tr(NO_IMAGE)))
        elif state.problem:
            self._column.addWidget(plain(tr("Not graded: {reason}", reason=state.problem)))
        elif quality is None:
            self._column.addWidget(plain(tr(RUNNING if state.is_running else NOT_GRADED)))
        else:
            self._add(quality)

    def sentences(self) -> list[str]:
        """Everything that is written here, in order."""
        return words_of(self)

    def _add(self, quality: Quality) -> None:
        if quality.grade is not None:
            self._column.addWidget(_grade_line(quality))
        for sentence in cautions(quality):
            colour = theme.tokens().processed_text
            self._column.addWidget(note("warning-triangle", colour, sentence))
        if quality.grade is None and not cautions(quality):
            self._column.addWidget(plain(tr(NOT_GRADED)))
        if quality.noise is not None:
            self._column.addWidget(_noise_line(quality.noise))


def cautions(quality: Quality | None) -> list[str]:
    """Sentences to read before a photograph is enhanced."""
    if quality is None:
        return []
    found = []
    if quality.is_fundus is False:
        found.append(_no_fundus(quality.kind))
    if quality.advice:
        found.append(tr(quality.advice))
    return found


def _no_fundus(kind: str) -> str:
    if not kind:
        return tr(
            "The models were made for colour fundus photographs; this does not look like one."
        )
    return tr(
        "The models were made for colour fundus photographs; this looks like {kind}.",
        kind=tr(kind),
    )


def chip(grade: Grade, parent: QWidget | None = None) -> QLabel:
    """Make the pill that says a grade, in words and colour."""
    made = Badge(parent)
    words = tr(grade.value)
    made.setText(words)
    made.setAccessibleName(tr("Quality of the original: {grade}", grade=words))
    made.setProperty("kind", KINDS[grade])
    return made


def reasons_text(quality: Quality) -> str:
    """Say what is wrong and how sure that is: "uneven light, blur · 0.83"."""
    reasons = tr(", ").join(tr(reason) for reason in quality.reasons)
    parts = [reasons or tr("nothing found wrong")]
    if quality.confidence is not None:
        parts.append(f"{quality.confidence:.2f}")
    return " · ".join(parts)


def noise_text(noise: Score) -> str:
    """Say how noisy a photograph is: "Noise sigma 12.3 levels"."""
    return f"{tr(noise.title)} {noise.text}"


def _noise_line(noise: Score) -> QWidget:
    words = plain(noise_text(noise))
    words.setToolTip(tr(noise.note))
    return words


def _grade_line(quality: Quality) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    words = plain(reasons_text(quality))
    if quality.confidence is not None:
        words.setToolTip(
            tr("Chance that the grade is right: {chance:.2f}", chance=quality.confidence)
        )
    if quality.grade is not None:
        row.addWidget(chip(quality.grade), alignment=Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return line
