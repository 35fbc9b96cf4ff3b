"""Reports on paper: Qt's print dialog, and the same pages as in the PDF."""

from typing import Final

from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from retinaview.errors import ImageWriteError
from retinaview.report.pages import Document
from retinaview.report.sheet import PAPERS, UNITS, Sheet
from retinaview.words import mark, tr

FAILED: Final = mark(
    "The report could not be printed. Look at the printer, or write a PDF instead."
)


def ask_printer(parent: QWidget, document: Document) -> QPrinter | None:
    """Ask which printer and which pages; None if the user thinks better of it."""
    printer = make_printer(document)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(tr("Print the report"))
    dialog.setMinMax(1, len(document.pages))
    try:
        return printer if dialog.exec() else None
    finally:
        dialog.deleteLater()


def make_printer(document: Document) -> QPrinter:
    """Make the printer that the system prefers ready for the paper of a report."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(document.title)
    printer.setPageSize(QPageSize(PAPERS[document.paper]))
    printer.setFullPage(True)
    return printer


def print_document(document: Document, printer: QPrinter) -> None:
    """Draw the wanted pages, each whole on its paper; of another size it is shrunk or enlarged.

    Raises:
        ImageWriteError: the printer does not take them.
    """
    first = max(printer.fromPage(), 1) - 1
    last = (printer.toPage() or len(document.pages)) - 1
    sheet = Sheet(document.paper)
    painter = QPainter()
    if not painter.begin(printer):
        raise ImageWriteError(tr(FAILED))
    try:
        paper = printer.paperRect(QPrinter.Unit.DevicePixel)
        scale = min(paper.width() / sheet.width, paper.height() / sheet.height)
        painter.translate(
            (paper.width() - scale * sheet.width) / 2, (paper.height() - scale * sheet.height) / 2
        )
        with sheet.on(painter, scale / UNITS):
            for number in range(first, min(last, len(document.pages) - 1) + 1):
                if number > first and not printer.newPage():
                    raise ImageWriteError(tr(FAILED))
                document.draw(number, sheet)
    finally:
        painter.end()
