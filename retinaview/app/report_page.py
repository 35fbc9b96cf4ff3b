"""The editor of reports: the choices on the left, the very page on the right."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from retinaview.app.page_preview import PagePreview
from retinaview.app.report_choices import ReportChoices
from retinaview.app.side_page import SidePage
from retinaview.app.small_widgets import text_button
from retinaview.words import mark, tr

TITLE: Final = mark("Report")
CHOICES_PX: Final = 320
FORMATS: Final = {
    ".pdf": (mark("PDF…"), mark("Write the report as a PDF file")),
    ".dcm": (
        mark("DICOM…"),
        mark("Write the report as a DICOM object that holds a PDF (Encapsulated PDF)"),
    ),
    ".png": (mark("PNG…"), mark("Write each page of the report as a picture")),
}


class ReportPage(QFrame):
    """Choices, preview, and buttons that write; says what the user wants and does nothing."""

    write_wanted = Signal(str)  # suffix
    print_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = ReportChoices()
        self.preview = PagePreview()
        side = SidePage()
        side.set_content(tr(TITLE), self.choices)
        side.back_wanted.connect(self.back_wanted)
        self.buttons = {
            suffix: text_button(tr(title), tr(hint)) for suffix, (title, hint) in FORMATS.items()
        }
        self.buttons[".pdf"].setProperty("role", "primary")
        self.print_button = text_button(tr("Print…"), tr("Print the report"))
        grid = QGridLayout()
        grid.setContentsMargins(16, 0, 16, 12)
        grid.setSpacing(8)
        for place, button in enumerate(
            (self.buttons[".pdf"], self.print_button, self.buttons[".dcm"], self.buttons[".png"])
        ):
            grid.addWidget(button, place // 2, place % 2)
        left = QFrame()
        left.setProperty("role", "side")
        left.setFixedWidth(CHOICES_PX)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addWidget(side, 1)
        column.addLayout(grid)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(left)
        row.addWidget(self.preview, 1)
        for suffix, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, s=suffix: self.write_wanted.emit(s))
        self.print_button.clicked.connect(self.print_wanted)

    def set_ready(self, is_ready: bool) -> None:
        """Offer to write and to print, or not."""
        for button in (*self.buttons.values(), self.print_button):
            button.setEnabled(is_ready)

    def focus(self) -> None:
        """Let the user type the comment at once."""
        self.choices.comment.setFocus(Qt.FocusReason.OtherFocusReason)
