"""What the model changed: the verdict in shape and words, the numbers, the places to look at."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from retinaview.app import key_hints, theme
from retinaview.app.legend import SWATCH_PX, SwatchMark
from retinaview.app.small_widgets import clear_layout, plain, sign, words_of
from retinaview.core.overlay import Place, Score
from retinaview.core.review import Reason, Review, Verdict
from retinaview.words import mark, tr

NO_STUDY: Final = mark("Enhance the photograph to see here what the model changed.")
RUNNING: Final = mark("The model is at work. What it changed is judged with the picture.")
NOT_LOOKED: Final = mark("This picture was not compared with its original.")
AGAINST: Final = mark(
    "The result on the right against the original, not against {left} on the left."
)
JUMP_TEXT: Final = mark("Jump to the largest change  ›")
NEXT_TEXT: Final = mark("Jump to the next change  ›")
MOST_PLACES: Final = 6
MARGIN_PX: Final = SWATCH_PX + 10
LINK_MARGIN_PX: Final = 5
"""What the style sheet leaves free on the left of a link's own words."""
SHAPES: Final = {
    Verdict.CLEAR: "verdict-clear",
    Verdict.LOOK: "verdict-look",
    Verdict.STOP: "verdict-stop",
    None: "verdict-none",
}


@dataclass(frozen=True)
class Row:
    """A line of numbers that is always shown.

    Attributes:
        title: what it says.
        ids: the scores, more than one with a stroke between them.
        swatch: the name of its colour in `theme.Tokens`, "" for none.
    """

    title: str
    ids: tuple[str, ...]
    swatch: str = ""


ROWS: Final = (
    Row(mark("Vessels kept"), ("vessels_kept",), "kept"),
    Row(mark("Vessels lost"), ("vessels_lost",), "lost"),
    Row(mark("Vessels new"), ("vessels_new",), "new"),
    Row(mark("Dark spots gone / appeared"), ("dark_spots_gone", "dark_spots_appeared")),
    Row(mark("Bright spots gone / appeared"), ("bright_spots_gone", "bright_spots_appeared")),
    Row(mark("Light and colour changed"), ("light_changed",)),
    Row(mark("Structure changed"), ("structure_changed",)),
)


class ReviewPanel(QWidget):
    """Draws `Study.review` and computes nothing."""

    jump_wanted = Signal(int)  # number of a place, 0 the largest
    next_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review: Review | None = None
        self._is_unfolded = False
        self._places: list[QPushButton] = []
        self._jump: QPushButton | None = None
        self._more: QWidget | None = None
        self._against = plain("")
        self._against.hide()
        self._column = QVBoxLayout()
        whole = QVBoxLayout(self)
        for column in (whole, self._column):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(6)
        whole.addLayout(self._column)
        whole.addWidget(self._against)
        self.show_nothing(tr(NO_STUDY))

    def show_nothing(self, sentence: str) -> None:
        """Say why there is no verdict."""
        self._clear()
        self._review = None
        self._column.addWidget(plain(sentence))

    def show_left(self, label: str) -> None:
        """Say what stands on the left where it is no original: it is not what was compared."""
        self._against.setText(tr(AGAINST, left=label) if label else "")
        self._against.setVisible(bool(label))

    def show_review(self, review: Review | None, places: Sequence[Place] = ()) -> None:
        """Draw the verdict, its reasons, the numbers and the places.

        Args:
            review: None where the picture was not looked at.
            places: that can be jumped to, the largest change first.
        """
        self._clear()
        self._review = review
        if review is None:
            self._column.addWidget(_headline(Review(None)))
            self._column.addWidget(plain(tr(NOT_LOOKED)))
            return
        self._column.addWidget(_headline(review))
        for reason in _further_reasons(review):
            self._column.addWidget(_indented(plain(_sentence(reason))))
        if review.scores:
            self._column.addWidget(_rows(review.scores))
        self._add_places(places)
        self._add_further(review.scores)

    def set_jumped(self, number: int | None) -> None:
        """Mark the place that was jumped to last, None for none."""
        for place, button in enumerate(self._places):
            button.setChecked(place == number)
        if self._jump is not None:
            self._jump.setText(tr(JUMP_TEXT if number is None else NEXT_TEXT))

    def sentences(self) -> list[str]:
        """Everything that is written here."""
        return words_of(self)

    @property
    def place_buttons(self) -> Sequence[QPushButton]:
        """The places that can be jumped to, the largest first."""
        return self._places

    def _clear(self) -> None:
        self._places, self._jump, self._more = [], None, None
        clear_layout(self._column)

    def _add_places(self, places: Sequence[Place]) -> None:
        if not places:
            return
        self._jump = _link(tr(JUMP_TEXT))
        key_hints.tie(self._jump, tr("Step through the most changed places ({next_change})"))
        self._jump.clicked.connect(self.next_wanted)
        self._column.addWidget(_indented(self._jump))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for number, place in enumerate(places[:MOST_PLACES]):
            button = _place_button(number, place)
            button.clicked.connect(lambda _=False, n=number: self.jump_wanted.emit(n))
            self._places.append(button)
            column.addWidget(button)
        holder.setProperty("role", "place")
        self._column.addWidget(_indented(holder))

    def _add_further(self, scores: tuple[Score, ...]) -> None:
        shown = {score_id for row in ROWS for score_id in row.ids}
        further = [score for score in scores if score.id not in shown]
        if not further:
            return
        self._fold = _link("")
        self._fold.clicked.connect(self._on_fold_clicked)
        self._more = _further_table(further)
        self._column.addWidget(_indented(self._fold))
        self._column.addWidget(self._more)
        self._show_further()

    def _show_further(self) -> None:
        if self._more is not None:
            self._more.setVisible(self._is_unfolded)
            self._fold.setText(tr("Fewer numbers") if self._is_unfolded else tr("More numbers"))

    @Slot()
    def _on_fold_clicked(self) -> None:
        self._is_unfolded = not self._is_unfolded
        self._show_further()


def verdict_colour(verdict: Verdict | None) -> str:
    """The colour of a verdict's shape in the theme in use."""
    colours = theme.tokens()
    return {
        Verdict.CLEAR: colours.good_text,
        Verdict.LOOK: colours.processed_text,
        Verdict.STOP: colours.error,
        None: colours.secondary,
    }[verdict]


def _headline(review: Review) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 2)
    row.setSpacing(10)
    headline = tr(review.headline)
    shape, words = QLabel(), QLabel(headline)
    shape.setPixmap(sign(SHAPES[review.verdict], verdict_colour(review.verdict), 20, line))
    words.setProperty("role", "verdict")
    words.setWordWrap(True)
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setAccessibleName(tr("Verdict: {verdict}", verdict=headline))
    row.addWidget(shape, alignment=Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return line


def _further_reasons(review: Review) -> Sequence[Reason]:
    """The reasons that the headline does not say already."""
    is_said = review.verdict in (Verdict.LOOK, Verdict.STOP)
    return review.reasons[1:] if is_said else review.reasons


def _sentence(reason: Reason) -> str:
    sentence = tr(reason.sentence)
    return sentence[:1].upper() + sentence[1:]


def _rows(scores: tuple[Score, ...]) -> QWidget:
    by_id = {score.id: score for score in scores}
    table, grid = _grid()
    for number, row in enumerate(ROWS):
        found = [by_id[score_id] for score_id in row.ids if score_id in by_id]
        if found:
            swatch = SwatchMark(getattr(theme.tokens(), row.swatch)) if row.swatch else QWidget()
            grid.addWidget(swatch, number, 0, Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(QLabel(tr(row.title)), number, 1)
            grid.addWidget(_values(found), number, 2)
    return table


def _further_table(scores: Sequence[Score]) -> QWidget:
    table, grid = _grid()
    for number, score in enumerate(scores):
        title = plain(tr(score.title))
        title.setToolTip(tr(score.note))
        grid.addWidget(title, number, 1)
        grid.addWidget(_values([score]), number, 2)
    return table


def _grid() -> tuple[QWidget, QGridLayout]:
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(6)
    grid.setColumnMinimumWidth(0, SWATCH_PX)
    grid.setColumnStretch(1, 1)
    return table, grid


def _values(scores: Sequence[Score]) -> QLabel:
    """Say one number, or two with a stroke between them; "–" for one that is not known."""
    texts = [score.text if score.value is not None else "–" for score in scores]
    is_known = any(score.value is not None for score in scores)
    label = QLabel(" / ".join(texts) if is_known else tr("not measured"))
    label.setProperty("role", "number" if is_known else "secondary")
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    label.setToolTip("\n".join(tr(score.note) for score in scores if score.note))
    font = QFont(label.font())
    font.setFeature(QFont.Tag("tnum"), 1)
    label.setFont(font)
    return label


def _place_button(number: int, place: Place) -> QPushButton:
    title = tr(place.title)
    title = title[:1].upper() + title[1:]
    button = QPushButton(f"{number + 1}   {title}")
    button.setProperty("role", "place")
    button.setCheckable(True)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setToolTip(tr("Show this place in both pictures"))
    button.setAccessibleName(tr("Show change {number}: {title}", number=number + 1, title=title))
    return button


def _link(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("role", "link")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def _indented(widget: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    own_px = 0 if isinstance(widget, QLabel) else LINK_MARGIN_PX
    row.setContentsMargins(MARGIN_PX - own_px, 0, 0, 0)
    is_wide = isinstance(widget, QLabel) or widget.property("role") == "place"
    row.addWidget(widget, 1 if is_wide else 0)
    if not is_wide:
        row.addStretch(1)
    return holder
