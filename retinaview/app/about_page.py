"""What the program is, what it is made of, and under which licences."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from retinaview.app import theme
from retinaview.app.small_widgets import link_button, plain
from retinaview.core.intended_use import PURPOSE, STATEMENT
from retinaview.words import mark, tr
from retinaview.workflow.licences import Part

GAP_PX: Final = 4
COPY_HINT: Final = mark("Versions, device and models; no patient's data, no file names")
COPIED: Final = mark("Copied")


@dataclass(frozen=True)
class Facts:
    """What the page says.

    Attributes:
        versions: a line each, as support asks for it.
        device: where models run.
        models: label and licence of each.
        places: where things lie, by what they are called.
    """

    versions: str
    device: str
    models: Sequence[tuple[str, str]]
    places: Mapping[str, str]

    @property
    def for_support(self) -> str:
        """What is copied: nothing of this computer's user or of a photograph."""
        models = "\n".join(label for label, _ in self.models)
        return f"{self.versions}\n{self.device}\n\nModels\n{models}\n"


class AboutPage(QWidget):
    """Shows the facts, and the text of a licence in their place."""

    copy_wanted = Signal(str)
    text_wanted = Signal(str)  # name of a package

    def __init__(self, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self._licences = QVBoxLayout()
        self._licences.setSpacing(0)
        self._licences.addWidget(plain(tr("Looking for them…")))
        self.links: dict[str, QPushButton] = {}
        self.copy = QPushButton(tr("Copy for support"))
        self.copy.setToolTip(tr(COPY_HINT))
        self.copy.clicked.connect(self._on_copy)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setProperty("role", "caption")
        self.text.setAccessibleName(tr("Text of the licence"))
        self.text.setTabChangesFocus(True)
        self._back = link_button(tr("‹  About RetinaView"), tr("Back to the versions and licences"))
        self._facts_part, self._text_part = self._first(), self._second()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._facts_part)
        column.addWidget(self._text_part)
        self._show_text(False)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """List the packages, each leading to the text of its licence."""
        while (item := self._licences.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for part in parts:
            link = link_button(
                f"{part.name} {part.version}", tr("The licence of {name}", name=part.name)
            )
            link.clicked.connect(lambda _=False, name=part.name: self.text_wanted.emit(name))
            self.links[part.name] = link
            self._licences.addWidget(link, alignment=Qt.AlignmentFlag.AlignLeft)
            said = plain(part.licence)
            said.setContentsMargins(6, 0, 0, GAP_PX)
            self._licences.addWidget(said)

    def show_text(self, text: str) -> None:
        """Show the text of a licence."""
        self.text.setPlainText(text)
        self._show_text(True)
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _first(self) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(GAP_PX)
        column.addWidget(_words(f"{tr(PURPOSE)}\n{tr(STATEMENT)}"))
        facts = self._facts
        _add(column, tr("Versions"), facts.versions)
        _add(column, tr("Device"), facts.device)
        column.addSpacing(2 * GAP_PX)
        column.addWidget(self.copy)
        models = "\n".join(f"{label} · {licence}" for label, licence in facts.models)
        _add(column, tr("Models"), models)
        _add(
            column, tr("Where things lie"), "\n".join(f"{k}: {v}" for k, v in facts.places.items())
        )
        column.addSpacing(2 * GAP_PX)
        column.addWidget(theme.section_head(tr("Licences")))
        column.addLayout(self._licences)
        column.addStretch(1)
        return widget

    def _second(self) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 12, 0)
        column.addWidget(self._back, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.text, 1)
        self._back.clicked.connect(lambda: self._show_text(False))
        return widget

    def _show_text(self, is_shown: bool) -> None:
        """Show one of both alone, so that the page is as high as that one needs."""
        self._facts_part.setVisible(not is_shown)
        self._text_part.setVisible(is_shown)

    def _on_copy(self) -> None:
        self.copy.setText(tr(COPIED))
        self.copy_wanted.emit(self._facts.for_support)


def _add(column: QVBoxLayout, head: str, text: str) -> None:
    column.addSpacing(2 * GAP_PX)
    column.addWidget(theme.section_head(head))
    column.addWidget(_words(text))


def _words(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
