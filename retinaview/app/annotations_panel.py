"""What was measured by hand: a row each, with its numbers and what it was drawn on; the scale."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from retinaview.app import key_hints
from retinaview.app.annotation_words import KINDS
from retinaview.app.scale_form import ScaleForm
from retinaview.app.small_widgets import clear_layout, link_button, plain, words_of
from retinaview.core.annotation import Shape
from retinaview.imaging.measuring import Measurement
from retinaview.words import mark, tr

EMPTY: Final = mark("Nothing is measured yet. Measure on the picture ({measure}).")
EXPORT: Final = mark("Write what was measured on this photograph as a CSV file")
SMALL_PX: Final = 28
LONGEST_NOTE: Final = 500


class AnnotationsPanel(QWidget):
    """Draws rows; every wish leaves by a signal."""

    jump_wanted = Signal(str)  # id
    removal_wanted = Signal(str)
    showing_wanted = Signal(str, bool)
    words_wanted = Signal(str, str)  # id, text
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.scale = ScaleForm()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(self._column)
        whole.addWidget(self.scale)
        self.rows: list[RowView] = []
        self.export: QPushButton | None = None
        self.show_rows(())

    def show_rows(self, rows: Sequence[Measurement]) -> None:
        """List these; words that are being written stay."""
        begun = {view.name: view.words for view in self.rows if view.words.isModified()}
        clear_layout(self._column)
        self.rows = [RowView(row) for row in rows]
        for view in self.rows:
            view.link.clicked.connect(lambda _c=False, n=view.name: self.jump_wanted.emit(n))
            view.delete.clicked.connect(lambda _c=False, n=view.name: self.removal_wanted.emit(n))
            view.box.toggled.connect(lambda on, n=view.name: self.showing_wanted.emit(n, on))
            view.words.editingFinished.connect(
                lambda n=view.name, line=view.words: self.words_wanted.emit(n, line.text().strip())
            )
            self._column.addWidget(view)
            if view.name in begun:
                view.take_over(begun[view.name])
        self.scale.setVisible(bool(rows))
        self.export = link_button(tr("Export as a table…"), tr(EXPORT)) if rows else None
        if self.export is not None:
            self.export.setMinimumHeight(24)
            self.export.clicked.connect(self.export_wanted)
            self._column.addWidget(self.export, alignment=Qt.AlignmentFlag.AlignLeft)
        else:
            empty = plain("")
            key_hints.tie(empty, tr(EMPTY), "text")
            self._column.addWidget(empty)

    def begin_words(self, name: str) -> None:
        """Put the cursor where the words of a note go."""
        for view in self.rows:
            if view.name == name and view.words.isVisibleTo(self):
                view.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def sentences(self) -> list[str]:
        """Everything that is written here, in order."""
        return words_of(self)


class RowView(QWidget):
    """A box that shows it, its numbers, and a button that deletes it."""

    def __init__(self, row: Measurement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = row.annotation.id
        title, is_note = row.title, row.annotation.shape is Shape.NOTE
        kind = tr(KINDS[row.annotation.shape])
        about = f"{kind} {row.annotation.text if is_note else row.brief}".rstrip()
        self.box = QCheckBox()
        self.box.setChecked(row.annotation.is_shown)
        self.box.setMinimumSize(24, 24)
        self.box.setToolTip(tr("Drawn over the picture"))
        self.box.setAccessibleName(tr("Show {what}", what=about))
        self.link = link_button(title if is_note else f"{title}: {row.brief}", tr("Go there"))
        self.link.setMinimumHeight(24)
        self.words = QLineEdit(row.annotation.text)
        self.words.setPlaceholderText(tr("What is to be seen here"))
        self.words.setAccessibleName(tr("Words of the note"))
        self.words.setToolTip(tr("Kept with the photograph; it changes no picture"))
        self.words.setMaxLength(LONGEST_NOTE)
        self.words.setVisible(is_note)
        self.delete = QPushButton("×")
        self.delete.setProperty("role", "link")
        self.delete.setFixedSize(SMALL_PX, SMALL_PX)
        self.delete.setToolTip(tr("Delete; undo brings it back"))
        self.delete.setAccessibleName(tr("Delete {what}", what=about))
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.box)
        head.addWidget(self.link)
        head.addWidget(self.words, 1)
        if not is_note:
            head.addStretch(1)
        head.addWidget(self.delete)
        caption = plain(row.footing)
        caption.setProperty("role", "caption")
        caption.setContentsMargins(28, 0, 0, 4)
        caption.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(caption)

    def take_over(self, line: QLineEdit) -> None:
        """Go on with words that were begun in another row."""
        self.words.setText(line.text())
        self.words.setModified(True)
        if line.hasFocus():
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
