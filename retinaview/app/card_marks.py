"""What a card says beside its name: the grade or the state in a chip, and what was made of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from retinaview.app import icons, theme
from retinaview.app.deeds import Deeds
from retinaview.app.photographs import Photograph
from retinaview.core.review import Grade, Quality
from retinaview.words import mark, tr

CHIP_PX, MARK_PX, MARKS_PX, GAP_PX = 16, 12, 16, 3
NO_FUNDUS, UNREADABLE, NEW = mark("No fundus"), mark("Unreadable"), mark("New")


@dataclass(frozen=True)
class Chip:
    """A word on a ground; without a `ground` it stands on the card itself."""

    word: str
    ground: str
    ink: str


def chip_of(line: Photograph, quality: Quality | None, deeds: Deeds) -> Chip | None:
    """Give the chip of a card: that it is of no use, else its grade, else that it is new."""
    colours = theme.tokens()
    if line.problem:
        return Chip(tr(UNREADABLE), colours.error, colours.on_error)
    if quality is not None and quality.is_fundus is False:
        return Chip(tr(NO_FUNDUS), colours.processed, colours.on_processed)
    if quality is not None and quality.grade is not None:
        grounds = {
            Grade.GOOD: (colours.good, colours.on_good),
            Grade.USABLE: (colours.processed, colours.on_processed),
            Grade.REJECT: (colours.error, colours.on_error),
        }
        return Chip(tr(quality.grade.value), *grounds[quality.grade])
    return Chip(tr(NEW), "", colours.secondary) if deeds.is_new else None


def draw_chip(painter: QPainter, area: QRect, chip: Chip) -> None:
    """Draw a chip in the middle of `area`."""
    font = painter.font()
    font.setPixelSize(theme.CAPTION_PX)
    font.setBold(bool(chip.ground))
    painter.setFont(font)
    room = min(area.width(), painter.fontMetrics().horizontalAdvance(chip.word) + 16)
    place = QRect(area.x() + (area.width() - room) // 2, area.y(), room, CHIP_PX)
    if chip.ground:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(chip.ground))
        painter.drawRoundedRect(place, CHIP_PX / 2, CHIP_PX / 2)
    painter.setPen(QColor(chip.ink))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, chip.word)


def draw_marks(painter: QPainter, corner: QPoint, deeds: Deeds) -> None:
    """Draw what was made of a photograph, the right lower `corner` of it being given."""
    marks = list(_marks(deeds))
    if not marks:
        return
    font = painter.font()
    font.setPixelSize(theme.CAPTION_PX)
    font.setBold(True)
    painter.setFont(font)
    metrics = painter.fontMetrics()
    widths = [MARK_PX + (metrics.horizontalAdvance(n) + 1 if n else 0) for _, n in marks]
    room = sum(widths) + GAP_PX * (len(marks) + 1)
    ground = QRect(corner.x() - room + 1, corner.y() - MARKS_PX + 1, room, MARKS_PX)
    colours = theme.tokens()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.panel))
    painter.drawRoundedRect(ground, 4, 4)
    painter.setPen(QColor(colours.text))
    x, scale = ground.x() + GAP_PX, painter.device().devicePixelRatioF()
    for (name, number), width in zip(marks, widths, strict=True):
        place = QRect(x, ground.y() + (MARKS_PX - MARK_PX) // 2, MARK_PX, MARK_PX)
        painter.drawPixmap(place, _mark(name, colours.text, round(MARK_PX * scale)))
        beside = QRect(x + MARK_PX + 1, ground.y(), width - MARK_PX, MARKS_PX)
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, number)
        x += width + GAP_PX


def _marks(deeds: Deeds) -> Iterator[tuple[str, str]]:
    """An icon and the number beside it, "" for none."""
    if deeds.results:
        yield "enhance", f"{deeds.results}"
    if deeds.annotations:
        yield "measure", ""
    if deeds.is_exported:
        yield "export", ""


@cache
def _mark(name: str, colour: str, side_px: int) -> QPixmap:
    return icons.pixmap(name, colour, side_px)
