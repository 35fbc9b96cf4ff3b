"""A contact sheet: many photographs small, each beside what models made of it."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QImage

from retinaview.report.flow import (
    CAPTION,
    FOOT,
    LABEL,
    TOP,
    Block,
    Column,
    line_block,
    paginate,
    space,
)
from retinaview.report.pages import MARGIN, Document
from retinaview.report.pictures import Picture, to_qimage
from retinaview.report.sheet import AMBER, RULE, SECONDARY, Sheet, Type
from retinaview.words import mark, tr

ACROSS: Final = 4
GAP: Final = 10.0
TITLE: Final = Type(13, is_bold=True)
NAME: Final = Type(7.6, is_bold=True)
ORIGINAL, PROCESSED = Type(6.4, is_bold=True, colour=SECONDARY), Type(6.4, True, AMBER)
NOTHING: Final = mark("no picture is kept")


@dataclass(frozen=True, eq=False)
class Cell:
    """One picture of a photograph.

    Attributes:
        label: "ORIGINAL", or the model that made it.
        note: a line below: grade, verdict, or what went wrong.
        picture: small; None where there is none.
        is_processed: a model made it.
    """

    label: str
    note: str
    picture: Picture | None
    is_processed: bool


@dataclass(frozen=True, eq=False)
class Strip:
    """One photograph: its name, and the original before what was made of it."""

    name: str
    cells: Sequence[Cell]


def contact_document(title: str, strips: Iterable[Strip], paper: str) -> Document:
    """Lay a contact sheet out, `ACROSS` pictures a row.

    Args:
        title: of the sheet.
        strips: the photographs, in order.
        paper: "A4" or "Letter".
    """
    sheet = Sheet(paper)
    column = Column(MARGIN, sheet.width - 2 * MARGIN)
    rows = list(strips)
    flow: list[Block] = [line_block(title, TITLE, column), _count(len(rows), column), space(8)]
    for strip in rows:
        flow.append(line_block(strip.name, NAME, column, leads=True))
        starts = range(0, len(strip.cells), ACROSS)
        flow.extend(_row(strip.cells[start : start + ACROSS], column) for start in starts)
        flow.append(space(6))
    names = [strip.name for strip in rows]
    record = json.dumps({"schema": "retinaview-contact-sheet/1", "photographs": names})
    pages = paginate(flow, TOP, sheet.height - FOOT)
    return Document(title=title, paper=paper, record=record, pages=tuple(pages))


def _count(number: int, column: Column) -> Block:
    words = (
        tr("1 photograph, small: for orientation alone.")
        if number == 1
        else tr("{count} photographs, small: for orientation alone.", count=number)
    )
    return line_block(words, LABEL, column)


def _row(cells: Sequence[Cell], column: Column) -> Block:
    width = (column.width - (ACROSS - 1) * GAP) / ACROSS
    images = [None if cell.picture is None else to_qimage(cell.picture) for cell in cells]
    heights = [width * image.height() / image.width() for image in images if image is not None]
    tall = max([min(width, height) for height in heights], default=2 * CAPTION.leading)
    head = ORIGINAL.leading + 1

    def draw(sheet: Sheet, y: float) -> None:
        for place, (cell, image) in enumerate(zip(cells, images, strict=True)):
            x = column.x + place * (width + GAP)
            kind = PROCESSED if cell.is_processed else ORIGINAL
            sheet.text(x, y, cell.label, kind, width)
            _draw_picture(sheet, x, y + head, width, tall, image)
            sheet.text(x, y + head + tall + 1, cell.note, CAPTION, width)

    return Block(head + tall + CAPTION.leading + 3, draw)


def _draw_picture(
    sheet: Sheet, x: float, y: float, width: float, height: float, image: QImage | None
) -> None:
    if image is None:
        corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]
        sheet.line(corners, RULE, 0.5)
        sheet.text(x + 4, y + 3, tr(NOTHING), CAPTION, width - 8)
        return
    share = min(width / image.width(), height / image.height())
    sheet.image(x, y, image.width() * share, image.height() * share, image)
