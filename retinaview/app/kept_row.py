"""How much the kept thumbnails take, and the button that deletes them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from retinaview.app.small_widgets import plain
from retinaview.words import tr
from retinaview.workflow.thumbnail_files import Taken

MEGABYTE = 1_000_000


class KeptRow(QWidget):
    """Says what there is; a click is a wish."""

    purge_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = plain(tr("Counting the thumbnails…"))
        self.button = QPushButton(tr("Purge thumbnails"))
        self.button.setToolTip(tr("Delete every kept thumbnail; photographs are left alone"))
        self.button.setEnabled(False)
        self.button.clicked.connect(self.purge_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_taken(self, taken: Taken) -> None:
        """Say how many there are and how much room they take."""
        self.button.setEnabled(taken.count > 0)
        self.words.setText(taken_text(taken))


def taken_text(taken: Taken) -> str:
    """Say how much thumbnails take."""
    if not taken.count:
        return tr("No thumbnails are kept.")
    if taken.count == 1:
        return tr("1 thumbnail, {room}.", room=_room_text(taken.bytes))
    return tr("{count:,} thumbnails, {room}.", count=taken.count, room=_room_text(taken.bytes))


def _room_text(size: int) -> str:
    megabytes = size / MEGABYTE
    if megabytes < 0.1:
        return tr("less than 0.1\N{NO-BREAK SPACE}MB")
    return f"{megabytes:.{0 if megabytes >= 10 else 1}f}\N{NO-BREAK SPACE}MB"
