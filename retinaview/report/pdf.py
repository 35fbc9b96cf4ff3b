"""The pages of a report as a PDF file: painted by `QPdfWriter`, with no screen and no widget."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from retinaview import __version__
from retinaview.report.pages import Document
from retinaview.report.sheet import PAPERS, UNITS, Sheet

ATTACHMENT = "provenance.json"


def to_pdf(document: Document) -> bytes:
    """Give the bytes of a PDF file, with the provenance record attached as `provenance.json`.

    Works in any thread once the window runs; without a window, in the main thread.
    """
    sheet = Sheet(document.paper)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(72 * UNITS)
    writer.setPageSize(QPageSize(PAPERS[document.paper]))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(document.title)
    writer.setCreator(f"RetinaView {__version__}")
    record = QByteArray(document.record.encode("ascii"))
    writer.addFileAttachment(ATTACHMENT, record, "application/json")
    painter = QPainter(writer)
    try:
        with sheet.on(painter):
            for number in range(len(document.pages)):
                if number:
                    writer.newPage()
                document.draw(number, sheet)
    finally:
        painter.end()
    buffer.close()
    return bytes(data.data())
