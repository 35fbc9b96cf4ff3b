"""A report laid out on pages, whatever they are drawn on then.

It draws the study and computes nothing, so the print says what the screen said. Whatever does not
fit on the first page goes on over the next; the standing sentence is on each.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from retinaview.report import blocks
from retinaview.report.artwork import Artwork
from retinaview.report.by_hand import by_hand_blocks
from retinaview.report.change import change_blocks
from retinaview.report.flow import LABEL, Block, Column, Placed, paginate, space
from retinaview.report.heading import comment_blocks, title_block
from retinaview.report.maps import map_blocks
from retinaview.report.plan import TITLE, Report
from retinaview.report.record import STATEMENT, report_record, sealed_json
from retinaview.report.sheet import BOX_TEXT, Sheet, Type
from retinaview.words import tr

MARGIN = 43.0
TOP = 32.0
BOX_HEIGHT = 21.0
FOOT = 58.0
"""Height at the foot of each page for the standing sentence and the page number."""
SIZES = ((262.0, 116.0), (240.0, 100.0), (214.0, 88.0), (190.0, 76.0), (170.0, 64.0), (150.0, 54.0))
"""Heights in points that the two pictures and the maps may have, the wanted ones first."""
STANDING = Type(7.6, is_bold=True, colour=BOX_TEXT)


@dataclass(frozen=True, eq=False)
class Document:
    """The pages of a report.

    Attributes:
        title: of the document.
        paper: its size, "A4" or "Letter".
        record: the provenance record as JSON, sealed.
        pages: what stands on each.
    """

    title: str
    paper: str
    record: str
    pages: tuple[Placed, ...]

    def draw(self, number: int, sheet: Sheet) -> None:
        """Draw a page, counted from 0."""
        if number:
            sheet.text(MARGIN, TOP - 16, self.title, LABEL, sheet.width - 2 * MARGIN)
        for block, y in self.pages[number]:
            block.draw(sheet, y)
        _draw_foot(sheet, f"{number + 1} / {len(self.pages)}")


def lay_out(report: Report, art: Artwork | None = None) -> Document:
    """Lay a report out.

    Works in any thread once the window runs; without a window, in the main thread.

    Args:
        report: what to draw.
        art: pictures of its study that were made before.
    """
    sheet = Sheet(report.plan.paper)
    column = Column(MARGIN, sheet.width - 2 * MARGIN)
    art = art or Artwork(report.study)
    return Document(
        title=f"{report.plan.title or tr(TITLE)}: {report.study.image.source.name}",
        paper=report.plan.paper,
        record=sealed_json(report_record(report)),
        pages=tuple(_pages(report, art, sheet, column)),
    )


def _pages(report: Report, art: Artwork, sheet: Sheet, column: Column) -> list[Placed]:
    """One page, with smaller pictures if that is what it takes; else as many as it takes."""
    tries = []
    for size in SIZES:
        flow = _blocks(report, art, size, sheet, column)
        tries.append(paginate(flow, TOP, sheet.height - FOOT))
        if len(tries[-1]) == 1:
            return tries[-1]
    return tries[0]


def _blocks(
    report: Report, art: Artwork, size: tuple[float, float], sheet: Sheet, column: Column
) -> Iterable[Block]:
    study, plan = report.study, report.plan
    yield title_block(report, sheet, column)
    yield blocks.banner_block(study, column)
    yield space(9)
    yield from blocks.picture_blocks(art, plan, size[0], column)
    yield from change_blocks(art, plan, sheet, 1.25 * size[1], column)
    yield from comment_blocks(report, sheet, column)
    yield from by_hand_blocks(report, art, sheet, 1.5 * size[1], column)
    yield from map_blocks(art, plan, sheet, size[1], column)
    yield from blocks.scores_blocks(study, plan, sheet, column)
    yield from blocks.warning_blocks(study, sheet, column)
    yield from blocks.provenance_blocks(study, plan, sheet, column)


def _draw_foot(sheet: Sheet, page: str) -> None:
    width = sheet.width - 2 * MARGIN
    y = sheet.height - FOOT + 8
    sheet.box(MARGIN, y, width, BOX_HEIGHT)
    statement = tr(STATEMENT)
    standing = sheet.fitted(statement, STANDING, width - 16)
    sheet.text(MARGIN + 8, y + (BOX_HEIGHT - standing.leading) / 2, statement, standing)
    right = MARGIN + width - sheet.text_width(page, LABEL)
    sheet.text(right, y + BOX_HEIGHT + 5, page, LABEL)
