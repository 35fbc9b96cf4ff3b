"""The pages of a report on one photograph; and of one in a pair, what stands under its own head."""

from collections.abc import Iterable, Iterator

from retinaview.report import blocks
from retinaview.report.artwork import Artwork
from retinaview.report.by_hand import by_hand_blocks
from retinaview.report.change import change_blocks
from retinaview.report.flow import FOOT, TOP, Block, Column, Placed, paginate, space
from retinaview.report.heading import comment_blocks, title_block
from retinaview.report.maps import map_blocks
from retinaview.report.plan import Report
from retinaview.report.sheet import Sheet

SIZES = ((262.0, 116.0), (240.0, 100.0), (214.0, 88.0), (190.0, 76.0), (170.0, 64.0), (150.0, 54.0))
"""Heights in points that the two pictures and the maps may have, the wanted ones first."""


def eye_pages(report: Report, art: Artwork, sheet: Sheet, column: Column) -> list[Placed]:
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
    yield title_block(report, sheet, column)
    yield blocks.banner_block(report.study, column)
    yield space(9)
    yield from blocks.picture_blocks(art, report.plan, size[0], column)
    comment = comment_blocks(report, sheet, column)
    yield from result_blocks(report, art, sheet, size[1], column, comment)


def result_blocks(
    report: Report,
    art: Artwork,
    sheet: Sheet,
    tallest: float,
    column: Column,
    comment: Iterable[Block] = (),
) -> Iterator[Block]:
    """All that stands under the two pictures.

    Args:
        report: on one photograph.
        art: its pictures.
        sheet: what it is drawn on.
        tallest: height of the maps in points.
        column: where it stands.
        comment: what stands behind that which the model changed.
    """
    study, plan = report.study, report.plan
    yield from change_blocks(art, plan, sheet, 1.25 * tallest, column)
    yield from blocks.warning_blocks(study, sheet, column)
    yield from comment
    yield from by_hand_blocks(report, art, sheet, 1.5 * tallest, column)
    yield from map_blocks(art, plan, sheet, tallest, column)
    yield from blocks.scores_blocks(study, plan, sheet, column)
    yield from blocks.provenance_blocks(study, plan, sheet, column)
