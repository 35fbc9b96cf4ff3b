"""What a report shall hold: words, clinic, pictures, maps, numbers, paper."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from retinaview.app import theme
from retinaview.app.option_controls import Combo
from retinaview.app.report_template import ReportTemplate
from retinaview.app.small_widgets import (
    buttons_row,
    check_box,
    check_silently,
    clear_layout,
    plain,
    text_button,
)
from retinaview.report.plan import (
    ALWAYS,
    LONGEST_LINE,
    NEVER_ALONE,
    ORIGINAL,
    PARTS,
    PROCESSED,
    TITLE,
    ReportPlan,
)
from retinaview.words import mark, tr

COMMENT_PX: Final = 96
WORDS_PX: Final = 240
"""Room for the words of a box."""
PICTURES: Final = (ORIGINAL, PROCESSED)
NUMBERS: Final = tuple(name for name in PARTS if name not in PICTURES)
KEPT: Final = mark("Kept for the next report, but for the comment: that stays with its photograph.")
WITHOUT_NAMES: Final = mark(
    "Names are left out of what is written: none of these words is in the report, and no logo."
)
PAPERS: Final = {"A4": "A4", "Letter": mark("US Letter")}


class ReportChoices(QWidget):
    """Shows a plan and says what the user wants otherwise."""

    words_wanted = Signal(str, str)  # field of the plan, text
    part_wanted = Signal(str, bool)
    paper_wanted = Signal(str)
    logo_wanted = Signal()
    no_logo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(4)
        self._head(tr("Photographs"))
        self.template = ReportTemplate()
        self._column.addWidget(self.template)
        self._head(tr("Words"))
        self.title = self._line("title", tr("Title"), tr(TITLE))
        self.comment = self._comment_box()
        self._head(tr("Clinic"))
        self.clinic = self._line("clinic", tr("Name of the clinic"), "")
        self.operator = self._line("operator", tr("Operator"), "")
        self.logo = plain("")
        self.choose_logo = text_button(tr("Logo…"), tr("Choose a PNG, JPEG or SVG file"))
        self.no_logo = text_button(tr("No logo"), tr("Leave the logo out"))
        self._column.addSpacing(4)
        self._column.addWidget(self.logo)
        self._column.addLayout(buttons_row(self.choose_logo, self.no_logo))
        self.note = plain(tr(KEPT))
        self._column.addWidget(self.note)
        self.boxes: dict[str, QCheckBox] = {}
        self._head(tr("Pictures"))
        self._boxes(self._column, {name: tr(PARTS[name]) for name in PICTURES})
        self._head(tr("Maps"))
        self._maps = self._list()
        self._no_maps = plain(tr("There are none of this result."))
        self._column.addWidget(self._no_maps)
        self._head(tr("Numbers"))
        self._boxes(self._column, {name: tr(PARTS[name]) for name in NUMBERS})
        self._overlay_numbers = self._list()
        self._head(tr("Paper"))
        self.paper = Combo()
        self.paper.setAccessibleName(tr("Paper"))
        for value, words in PAPERS.items():
            self.paper.addItem(tr(words), value)
        self._column.addWidget(self.paper)
        self._column.addSpacing(8)
        self._column.addWidget(plain(tr(ALWAYS)))
        self._column.addStretch(1)
        self.paper.currentIndexChanged.connect(self._on_paper)
        self.choose_logo.clicked.connect(self.logo_wanted)
        self.no_logo.clicked.connect(self.no_logo_wanted)
        self._dynamic: tuple[Mapping[str, str], Mapping[str, str]] = ({}, {})

    def show_plan(self, plan: ReportPlan, logo_problem: str, *, without_names: bool) -> None:
        """Show what is wanted, without saying that it was changed."""
        for name in ("title", "clinic", "operator"):
            _put_line(getattr(self, name), getattr(plan, name))
            getattr(self, name).setEnabled(not without_names)
        if self.comment.toPlainText().strip("\n") != plan.comment:
            self.comment.blockSignals(True)
            self.comment.setPlainText(plan.comment)
            self.comment.blockSignals(False)
        self.comment.setEnabled(not without_names)
        self.logo.setText(logo_problem or (Path(plan.logo).name if plan.logo else tr("No logo")))
        self.choose_logo.setEnabled(not without_names)
        self.no_logo.setEnabled(bool(plan.logo) and not without_names)
        self.note.setText(tr(WITHOUT_NAMES if without_names else KEPT))
        for name, box in self.boxes.items():
            check_silently(box, plan.shows(name))
        self.boxes[ORIGINAL].setEnabled(not plan.shows(PROCESSED))
        self.boxes[ORIGINAL].setToolTip(tr(NEVER_ALONE))
        self.paper.blockSignals(True)
        self.paper.setCurrentIndex(self.paper.findData(plan.paper))
        self.paper.blockSignals(False)

    def show_parts(
        self, maps: Mapping[str, str], numbers: Mapping[str, str], missing: Mapping[str, str]
    ) -> None:
        """Offer what there is.

        Args:
            maps: titles of overlays by id.
            numbers: titles of the numbers of overlays, by part.
            missing: why a part of `PARTS` is not there, by part.
        """
        for name in NUMBERS:
            self.boxes[name].setEnabled(name not in missing)
            self.boxes[name].setToolTip(missing.get(name, ""))
        if (maps, numbers) == self._dynamic:
            return
        for name in (*self._dynamic[0], *self._dynamic[1]):
            del self.boxes[name]
        self._dynamic = (dict(maps), dict(numbers))
        for column, titles in ((self._maps, maps), (self._overlay_numbers, numbers)):
            clear_layout(column)
            self._boxes(column, titles)
        self._no_maps.setVisible(not maps)

    def _head(self, title: str) -> None:
        self._column.addSpacing(8)
        self._column.addWidget(theme.section_head(title))

    def _line(self, name: str, title: str, hint: str) -> "Line":
        line = Line()
        line.setPlaceholderText(hint)
        line.setMaxLength(LONGEST_LINE)
        line.setAccessibleName(title)
        line.textChanged.connect(lambda text: self.words_wanted.emit(name, text))
        self._labelled(title, line)
        return line

    def _comment_box(self) -> QPlainTextEdit:
        box = QPlainTextEdit()
        box.setTabChangesFocus(True)
        box.setFixedHeight(COMMENT_PX)
        box.setAccessibleName(tr("Comment"))
        box.setAccessibleDescription(tr("Free text of any number of lines"))
        box.textChanged.connect(self._on_comment)
        self._labelled(tr("Comment"), box)
        return box

    def _labelled(self, title: str, control: QWidget) -> None:
        label = QLabel(title)
        label.setBuddy(control)
        self._column.addSpacing(4)
        self._column.addWidget(label)
        self._column.addWidget(control)

    def _list(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        self._column.addLayout(column)
        return column

    def _boxes(self, column: QVBoxLayout, titles: Mapping[str, str]) -> None:
        for name, title in titles.items():
            box = self.boxes[name] = check_box(title, WORDS_PX)
            box.setMinimumHeight(24)
            box.toggled.connect(lambda is_on, name=name: self.part_wanted.emit(name, is_on))
            column.addWidget(box)

    @Slot()
    def _on_comment(self) -> None:
        self.words_wanted.emit("comment", self.comment.toPlainText())

    @Slot(int)
    def _on_paper(self, place: int) -> None:
        self.paper_wanted.emit(str(self.paper.itemData(place)))


class Line(QLineEdit):
    """A line of text in which Return ends typing and starts nothing."""

    def event(self, event: QEvent) -> bool:
        """Keep Return from the shortcuts of the window."""
        is_return = isinstance(event, QKeyEvent) and event.key() in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
        )
        if is_return and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


def _put_line(line: QLineEdit, text: str) -> None:
    if " ".join(line.text().split()) != text:
        line.blockSignals(True)
        line.setText(text)
        line.blockSignals(False)
