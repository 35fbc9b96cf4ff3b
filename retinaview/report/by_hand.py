"""What a hand measured: the original with the lines, numbered, and a row for each."""

from collections.abc import Iterator, Sequence

import numpy as np

from retinaview.core.annotation import Shape
from retinaview.imaging.measuring import Measurement
from retinaview.report.artwork import Artwork
from retinaview.report.figure import draw_number, on_paper
from retinaview.report.flow import (
    CAPTION,
    HEAD,
    LABEL,
    Block,
    Column,
    beside,
    line_block,
    space,
    stacked,
)
from retinaview.report.plan import BY_HAND, Report
from retinaview.report.sheet import Sheet, Type
from retinaview.report.signs import draw_outline, ring
from retinaview.words import mark, tr

TITLE = mark("Measured by hand, in pixels of the original")
BODY = Type(8)
WORD = Type(8, is_bold=True)
NUMBER_WIDTH = 14.0
TITLE_WIDTH = 34.0
NOTE_RADIUS = 2.5
NOT_DRAWN = mark("not drawn")


def by_hand_blocks(
    report: Report, art: Artwork, sheet: Sheet, tallest: float, column: Column
) -> Iterator[Block]:
    """The original with what was drawn, no taller than `tallest`, and a row for each."""
    measured = report.measurements if report.plan.shows(BY_HAND) else ()
    if not measured:
        return
    yield line_block(tr(TITLE), HEAD, column, leads=True)
    numbered = list(enumerate(measured, 1))
    shown = [(number, each) for number, each in numbered if each.annotation.is_shown]
    if shown:
        picture = _picture(report, art, shown, tallest, column.half(0))
        first = _rows(numbered, sheet, column.half(1))
        fitting = _count_within(first, picture.height)
        rows = stacked(first[:fitting])
        yield beside([picture, rows] if fitting else [picture])
        numbered = numbered[fitting:]
    yield from _rows(numbered, sheet, column)
    yield space(9)


def _picture(
    report: Report,
    art: Artwork,
    shown: Sequence[tuple[int, Measurement]],
    tallest: float,
    column: Column,
) -> Block:
    image = art.original
    width = min(column.width, tallest * image.width() / image.height())
    height = width * image.height() / image.width()
    region = report.study.provenance.region
    corner = np.array([region.y, region.x] if region else [0, 0], np.float64)
    shape = (report.study.image.height, report.study.image.width)

    def draw(sheet: Sheet, y: float) -> None:
        box = (column.x, y, width, height)
        sheet.image(*box, image)
        with sheet.inside(*box):
            for number, each in shown:
                pixels = np.array(each.annotation.points, np.float64) - corner
                _draw(sheet, on_paper(pixels, art.crop, shape, box), number, each, box)
        caption = tr("ORIGINAL, with what was drawn")
        sheet.text(column.x, y + height + 3, caption, LABEL, column.width)

    return Block(height + 15, draw)


def _draw(
    sheet: Sheet,
    points: list[tuple[float, float]],
    number: int,
    measurement: Measurement,
    box: tuple[float, float, float, float],
) -> None:
    annotation = measurement.annotation
    if annotation.shape is Shape.NOTE:
        draw_outline(sheet, ring(*points[0], NOTE_RADIUS), annotation.colour, 0)
    elif annotation.shape is Shape.AREA:
        draw_outline(sheet, [*points, points[0]], annotation.colour, 0)
    else:
        draw_outline(sheet, points, annotation.colour, 0)
    draw_number(sheet, points[-1], NOTE_RADIUS + 1, number, box[0] + box[2])


def _rows(numbered: Sequence[tuple[int, Measurement]], sheet: Sheet, column: Column) -> list[Block]:
    return [_row(number, each, sheet, column) for number, each in numbered]


def _row(number: int, measurement: Measurement, sheet: Sheet, column: Column) -> Block:
    left = column.x + NUMBER_WIDTH + TITLE_WIDTH
    room = column.x + column.width - left
    annotation = measurement.annotation
    title = sheet.fitted(measurement.title, BODY, TITLE_WIDTH - 4)
    lines = sheet.wrapped(measurement.numbers, BODY, room)
    words = "" if annotation.shape is Shape.NOTE else annotation.text
    parts = (words, measurement.caption, "" if annotation.is_shown else tr(NOT_DRAWN))
    notes = sheet.wrapped("; ".join(filter(None, parts)), CAPTION, room)
    height = len(lines) * BODY.leading + len(notes) * CAPTION.leading + 3

    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(column.x, y + 1, str(number), WORD)
        sheet.text(column.x + NUMBER_WIDTH, y + 1, measurement.title, title)
        top = y + 1
        for line in lines:
            sheet.text(left, top, line, BODY)
            top += BODY.leading
        for line in notes:
            sheet.text(left, top, line, CAPTION)
            top += CAPTION.leading
        sheet.rule(column.x, y + height, column.width)

    return Block(height + 0.6, draw)


def _count_within(rows: Sequence[Block], height: float) -> int:
    """How many rows, from the first, fit into a height."""
    used = np.cumsum([row.height for row in rows])
    return int((used <= height).sum())
