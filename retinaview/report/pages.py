"""A report laid out on pages, whatever they are drawn on then.

It draws the study and computes nothing, so the print says what the screen said. Whatever does not
fit on the first page goes on over the next; the standing sentence is on each.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from retinaview.core.intended_use import STATEMENT
from retinaview.report.artwork import Artwork
from retinaview.report.eye_pages import eye_pages
from retinaview.report.flow import FOOT, LABEL, TOP, Column, Placed
from retinaview.report.pair import in_order
from retinaview.report.pair_pages import pair_pages
from retinaview.report.plan import TITLE, Report
from retinaview.report.record import report_record, sealed_json
from retinaview.report.sheet import BOX_TEXT, Sheet, Type
from retinaview.words import tr

MARGIN = 43.0
BOX_HEIGHT = 21.0
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


def lay_out(report: Report, arts: Sequence[Artwork] = ()) -> Document:
    """Lay a report out.

    Works in any thread once the window runs; without a window, in the main thread.

    Args:
        report: what to draw.
        arts: pictures of its studies that were made before.
    """
    sheet = Sheet(report.plan.paper)
    column = Column(MARGIN, sheet.width - 2 * MARGIN)
    arts = arts or [Artwork(study) for study in report.studies]
    if report.other is None:
        pages = eye_pages(report, arts[0], sheet, column)
    else:
        pages = pair_pages(report, arts, sheet, column)
    return Document(
        title=f"{report.plan.title or tr(TITLE)}: {_names(report)}",
        paper=report.plan.paper,
        record=sealed_json(report_record(report)),
        pages=tuple(pages),
    )


def _names(report: Report) -> str:
    """The names of the photographs, as they stand on the first page."""
    studies = report.studies
    if report.other is not None:
        studies = in_order(report.study, report.other)
    return ", ".join(study.image.source.name for study in studies)


def _draw_foot(sheet: Sheet, page: str) -> None:
    width = sheet.width - 2 * MARGIN
    y = sheet.height - FOOT + 8
    sheet.box(MARGIN, y, width, BOX_HEIGHT)
    statement = tr(STATEMENT)
    standing = sheet.fitted(statement, STANDING, width - 16)
    sheet.text(MARGIN + 8, y + (BOX_HEIGHT - standing.leading) / 2, statement, standing)
    right = MARGIN + width - sheet.text_width(page, LABEL)
    sheet.text(right, y + BOX_HEIGHT + 5, page, LABEL)
