"""The report of one study as a PDF: painted by `QPdfWriter`, with no screen and no widget.

It draws the study and computes nothing, so the print says what the screen said. Whatever does not
fit on the first page goes on over the next; the standing sentence is on each.
"""

from collections.abc import Iterable
from functools import partial

from PySide6.QtGui import QImage

from retinaview import __version__
from retinaview.core.study import Study
from retinaview.report import blocks
from retinaview.report.change import change_blocks
from retinaview.report.flow import LABEL, Block, Column, Placed, paginate, space
from retinaview.report.maps import map_blocks
from retinaview.report.record import STATEMENT, record, sealed_json
from retinaview.report.sheet import BOX_TEXT, Sheet, Type

MARGIN = 43.0
TOP = 32.0
BOX_HEIGHT = 21.0
FOOT = 58.0
"""Height at the foot of each page for the standing sentence and the page number."""
SIZES = ((262.0, 116.0), (240.0, 100.0), (214.0, 88.0), (190.0, 76.0), (170.0, 64.0), (150.0, 54.0))
"""Heights in points that the two pictures and the maps may have, the wanted ones first."""
ATTACHMENT = "provenance.json"
STANDING = Type(7.6, is_bold=True, colour=BOX_TEXT)


def render(study: Study, paper: str = "A4") -> bytes:
    """Make the report as the bytes of a PDF file.

    Works in any thread once the window runs; without a window, in the main thread.

    Args:
        study: what to report on.
        paper: "A4" or "Letter".

    Returns:
        The file: usually one page, with the provenance record attached as `provenance.json`.
    """
    title = f"Fundus photograph report: {study.image.source.name}"
    sheet = Sheet(paper, title, f"RetinaView {__version__}")
    document = sealed_json(record(study))
    sheet.attach(ATTACHMENT, document.encode("ascii"), "application/json")
    column = Column(MARGIN, sheet.width - 2 * MARGIN)
    pages = _pages(study, sheet, column)
    return sheet.draw(
        [
            partial(_draw_page, page, title, number, len(pages))
            for number, page in enumerate(pages, 1)
        ]
    )


def _pages(study: Study, sheet: Sheet, column: Column) -> list[Placed]:
    """One page, with smaller pictures if that is what it takes; else as many as it takes."""
    images = blocks.two_pictures(study)
    tries = []
    for size in SIZES:
        flow = _blocks(study, images, size, sheet, column)
        tries.append(paginate(flow, TOP, sheet.height - FOOT))
        if len(tries[-1]) == 1:
            return tries[-1]
    return tries[0]


def _blocks(
    study: Study,
    images: list[QImage],
    size: tuple[float, float],
    sheet: Sheet,
    column: Column,
) -> Iterable[Block]:
    yield blocks.title_block(study, column)
    yield blocks.banner_block(study, column)
    yield space(9)
    yield blocks.pictures_block(study, images, size[0], column)
    yield space(7)
    yield from change_blocks(study, sheet, 1.25 * size[1], column)
    yield from map_blocks(study, sheet, size[1], column)
    yield from blocks.scores_blocks(study, sheet, column)
    yield from blocks.warning_blocks(study, sheet, column)
    yield from blocks.provenance_blocks(study, sheet, column)


def _draw_page(page: Placed, title: str, number: int, count: int, sheet: Sheet) -> None:
    if number > 1:
        sheet.text(MARGIN, TOP - 16, title, LABEL, sheet.width - 2 * MARGIN)
    for block, y in page:
        block.draw(sheet, y)
    _draw_foot(sheet, f"{number} / {count}")


def _draw_foot(sheet: Sheet, page: str) -> None:
    width = sheet.width - 2 * MARGIN
    y = sheet.height - FOOT + 8
    sheet.box(MARGIN, y, width, BOX_HEIGHT)
    standing = sheet.fitted(STATEMENT, STANDING, width - 16)
    sheet.text(MARGIN + 8, y + (BOX_HEIGHT - standing.leading) / 2, STATEMENT, standing)
    right = MARGIN + width - sheet.text_width(page, LABEL)
    sheet.text(right, y + BOX_HEIGHT + 5, page, LABEL)
