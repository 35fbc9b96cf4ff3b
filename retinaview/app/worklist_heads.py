"""Lines of words in the worklist: patients, visits, eyes, and files opened before."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from retinaview.app import theme
from retinaview.app.photograph_card import CARD_PX
from retinaview.app.worklist_layout import Head
from retinaview.words import tr


def head_label(head: Head, room_px: int) -> QLabel:
    """Write a head at its place; titles that are wider than `room_px` end in an ellipsis."""
    label = theme.section_head(head.text) if head.role == "section" else QLabel(head.text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if head.role == "title":
        font = label.font()
        font.setBold(True)
        label.setFont(font)
        right = Qt.TextElideMode.ElideRight
        label.setText(label.fontMetrics().elidedText(head.text, right, room_px))
        label.setToolTip(head.text)
    elif head.role != "section":
        label.setProperty("role", "secondary")
    if head.role == "eye":
        label.setToolTip(tr("Right eye") if head.text == "OD" else tr("Left eye"))
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    width = CARD_PX if head.role == "eye" else room_px
    label.setGeometry(head.x, head.y, width, head.height)
    return label


def recent_link(path: Path, room_px: int) -> QPushButton:
    """Make the link of a file opened before, at most `room_px` wide."""
    button = QPushButton()
    button.setProperty("role", "link")
    button.setToolTip(str(path))
    middle = Qt.TextElideMode.ElideMiddle
    button.setText(button.fontMetrics().elidedText(path.name, middle, room_px))
    button.setAccessibleName(tr("Open {name}", name=path.name))
    return button
