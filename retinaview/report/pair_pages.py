"""The pages of a report on two photographs: both on the first page, then what is of each alone."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QImage

from retinaview.core.study import Study
from retinaview.report import blocks, facts
from retinaview.report.artwork import Artwork
from retinaview.report.change import verdict_blocks
from retinaview.report.eye_pages import result_blocks
from retinaview.report.findings import quality_text
from retinaview.report.flow import (
    FOOT,
    HEAD,
    LABEL,
    TOP,
    Block,
    Column,
    Placed,
    beside,
    line_block,
    paginate,
    space,
    stacked,
)
from retinaview.report.heading import comment_blocks, title_block
from retinaview.report.pair import in_order
from retinaview.report.plan import GRADE, ORIGINAL, PARTS, PROCESSED, Report, ReportPlan
from retinaview.report.sheet import Sheet, Type
from retinaview.words import tr

SIZES: Final = (240.0, 214.0, 190.0, 170.0, 150.0, 130.0, 110.0)
"""Heights in points that the pictures may have, the wanted one first."""
MAP_SIZES: Final = (116.0, 100.0, 88.0, 76.0)
"""Heights that the maps may have, so that what is of one photograph stands on one page."""
VALUE: Final = Type(8.4, is_bold=True)
BODY: Final = Type(8)
EYE: Final = Type(11.5, is_bold=True)
FACT_ROW: Final = 22.0
FACT_SHARE: Final = 0.56
"""Of a half column, for the first of two facts in a row."""
EYE_TOP: Final = 8.0


@dataclass(frozen=True, eq=False)
class _Side:
    """One photograph: its report, its pictures, and its half of the first page."""

    report: Report
    art: Artwork
    half: Column

    @property
    def study(self) -> Study:
        return self.report.study


def pair_pages(
    report: Report, arts: Sequence[Artwork], sheet: Sheet, column: Column
) -> list[Placed]:
    """Both photographs on one page, their pictures smaller if that is what it takes; then each.

    Args:
        report: on a pair.
        arts: the pictures of its study, then of the other.
        sheet: what it is drawn on.
        column: where it stands.
    """
    sides = _sides(report, arts, column)
    front = _fitting([_front(report, sides, tallest, sheet, column) for tallest in SIZES], sheet)
    flows = [front, *(_details(side, sheet, column) for side in sides)]
    apart = [page for flow in flows for page in _paginated(flow, sheet)]
    together = _paginated([block for flow in flows for block in flow], sheet)
    return together if len(together) < len(apart) else apart


def _paginated(flow: Iterable[Block], sheet: Sheet) -> list[Placed]:
    return paginate(flow, TOP, sheet.height - FOOT)


def _fitting(tries: Sequence[list[Block]], sheet: Sheet) -> list[Block]:
    """The first that fits on one page, else the first of all."""
    fitting = (flow for flow in tries if len(_paginated(flow, sheet)) == 1)
    return next(fitting, tries[0])


def _sides(report: Report, arts: Sequence[Artwork], column: Column) -> list[_Side]:
    """The right eye on the left, or the earlier visit."""
    alone = {each.study: (each, art) for each, art in zip(report.by_eye, arts, strict=True)}
    return [
        _Side(*alone[study], column.half(number))
        for number, study in enumerate(in_order(*report.studies))
    ]


def _front(
    report: Report, sides: Sequence[_Side], tallest: float, sheet: Sheet, column: Column
) -> list[Block]:
    return list(_front_blocks(report, sides, tallest, sheet, column))


def _front_blocks(
    report: Report, sides: Sequence[_Side], tallest: float, sheet: Sheet, column: Column
) -> Iterator[Block]:
    studies, plan = [side.study for side in sides], report.plan
    yield title_block(report, sheet, column)
    row = facts.pair_patient(studies)
    if row:
        yield blocks.fields_block([row], column)
        yield space(4)
    note = facts.patient_named_by(studies)
    if note:
        yield line_block(note, LABEL, column)
        yield space(4)
    yield beside([_facts_block(side) for side in sides])
    yield space(7)
    yield from _picture_rows(sides, plan, tallest)
    yield beside([stacked(list(_verdict_blocks(side, plan, sheet))) for side in sides])
    yield space(9)
    yield from comment_blocks(report, sheet, column)


def _facts_block(side: _Side) -> Block:
    """Which eye it is, and what is known about the photograph."""
    study, half = side.study, side.half
    fields = facts.photograph_fields(study)
    rows = [fields[start : start + 2] for start in range(0, len(fields), 2)]
    eye, basis = facts.eye_of(study), facts.eye_basis(study)
    head = EYE.leading + 2

    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(half.x, y, eye, EYE, half.width)
        used = sheet.text_width(f"{eye}  ", EYE)
        sheet.text(
            half.x + used, y + EYE.leading - LABEL.leading - 1, basis, LABEL, half.width - used
        )
        sheet.rule(half.x, y + head, half.width)
        for number, row in enumerate(rows):
            x, top = half.x, y + head + 4 + number * FACT_ROW
            for (label, value), share in zip(row, (FACT_SHARE, 1 - FACT_SHARE), strict=False):
                room = share * half.width - 6
                sheet.text(x, top, label, LABEL, room)
                sheet.text(x, top + 9, value, VALUE, room)
                x += share * half.width

    return Block(head + 4 + FACT_ROW * len(rows), draw)


def _picture_rows(sides: Sequence[_Side], plan: ReportPlan, tallest: float) -> Iterator[Block]:
    """Both originals at one height, then both results at the same."""
    if plan.shows(ORIGINAL):
        size = _height([side.art.original for side in sides], sides, tallest)
        is_pair = plan.shows(PROCESSED)
        yield beside([blocks.original_block(s.art, size, s.half, is_pair=is_pair) for s in sides])
        yield space(5)
    if plan.shows(PROCESSED):
        size = _height([side.art.processed for side in sides], sides, tallest)
        yield beside([blocks.processed_block(side.art, size, side.half) for side in sides])
        yield space(5)


def _height(images: Sequence[QImage], sides: Sequence[_Side], tallest: float) -> float:
    """The height at which all of them fit their halves."""
    whole = zip(images, sides, strict=True)
    return min(tallest, *(s.half.width * i.height() / i.width() for i, s in whole))


def _verdict_blocks(side: _Side, plan: ReportPlan, sheet: Sheet) -> Iterator[Block]:
    """How good the original is, and what the model changed, in one half."""
    study, half = side.study, side.half
    if plan.shows(GRADE):
        yield line_block(tr(PARTS[GRADE]), HEAD, half, leads=True)
        for line in sheet.wrapped(quality_text(study.quality), BODY, half.width):
            yield line_block(line, BODY, half)
        yield space(4)
    yield line_block(tr("What the model changed"), HEAD, half, leads=True)
    yield from verdict_blocks(study, sheet, half)


def _details(side: _Side, sheet: Sheet, column: Column) -> list[Block]:
    """What the report on this photograph alone says beside its pictures, under a head."""
    head = _eye_block(side.study, column)
    tries = [
        [head, *result_blocks(side.report, side.art, sheet, tallest, column), space(12)]
        for tallest in MAP_SIZES
    ]
    return _fitting(tries, sheet)


def _eye_block(study: Study, column: Column) -> Block:
    words = f"{facts.eye_of(study)} · {study.image.source.name}"
    height = EYE_TOP + EYE.leading + 3

    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(column.x, y + EYE_TOP, words, EYE, column.width)
        sheet.rule(column.x, y + height, column.width, 0.9)

    return Block(height + 6, draw, leads=True)
