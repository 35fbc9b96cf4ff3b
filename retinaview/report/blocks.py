"""The blocks of a report, but for its maps."""

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QImage

from retinaview.core.study import Study
from retinaview.report import facts
from retinaview.report.findings import numbers_of
from retinaview.report.flow import AMBER_HEAD, HEAD, LABEL, Block, Column, line_block, space
from retinaview.report.pictures import (
    Crop,
    original_picture,
    processed_picture,
    to_qimage,
)
from retinaview.report.sheet import SECONDARY, Sheet, Type

TITLE = Type(15.5, is_bold=True)
DATE = Type(8.2, colour=SECONDARY)
VALUE = Type(9.4, is_bold=True)
BODY = Type(8)
QUIET = Type(8, colour=SECONDARY)
SMALL = Type(6.6, colour=SECONDARY)
BANNER_ROW = 26.0
BANNER_SHARES = (0.36, 0.29, 0.2, 0.15)
SCORE_PLACES = (0, 0.27, 0.42, 0.57)
NOTE_SHARE = 0.43
PROVENANCE_INDENT = 48.0
DASH_INDENT = 8.0


def title_block(study: Study, column: Column) -> Block:
    """The title with the date of the run."""
    date = facts.when(study)

    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(column.x, y, "Fundus photograph report", TITLE)
        right = column.x + column.width - sheet.text_width(date, DATE)
        sheet.text(right, y + 7, date, DATE)
        sheet.rule(column.x, y + 27, column.width, 0.9)

    return Block(34, draw)


def banner_block(study: Study, column: Column) -> Block:
    """What is known about the patient and the photograph, a row each."""
    rows = [*facts.patient_banner(study), facts.banner(study)]

    def draw(sheet: Sheet, y: float) -> None:
        for number, fields in enumerate(rows):
            top, x = y + number * BANNER_ROW, column.x
            for (label, value), share in zip(fields, BANNER_SHARES, strict=True):
                room = share * column.width - 8
                sheet.text(x, top, label, LABEL, room)
                sheet.text(x, top + 10, value, VALUE, room)
                x += share * column.width

    return Block(BANNER_ROW * len(rows), draw)


def two_pictures(study: Study) -> list[QImage]:
    """Original and processed at equal crop, ready to draw."""
    crop = Crop.of(study.image)
    return [to_qimage(original_picture(study, crop)), to_qimage(processed_picture(study, crop))]


def pictures_block(study: Study, images: list[QImage], tallest: float, column: Column) -> Block:
    """Original and processed at equal size, both labelled, no taller than `tallest`."""
    halves = [column.half(0), column.half(1)]
    width = min(halves[0].width, tallest * images[0].width() / images[0].height())
    height = width * images[0].height() / images[0].width()
    size = f"{study.image.width} x {study.image.height} px"
    captions = [f"Same crop and size, area-averaged from {size}", study.detail_note.capitalize()]

    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(halves[0].x, y, "ORIGINAL", HEAD)
        sheet.text(halves[1].x, y, "PROCESSED", AMBER_HEAD)
        used = sheet.text_width("PROCESSED  ", AMBER_HEAD)
        room = halves[1].width - used
        sheet.text(halves[1].x + used, y, study.model_label, AMBER_HEAD, room)
        for half, image, caption in zip(halves, images, captions, strict=True):
            sheet.image(half.x, y + 15, width, height, image)
            sheet.text(half.x, y + 18 + height, caption, LABEL, half.width)

    return Block(height + 30, draw)


def scores_blocks(study: Study, sheet: Sheet, column: Column) -> Iterator[Block]:
    """The table of numbers, a row a measure, what it means at its end."""
    rows = facts.measures(numbers_of(study))
    if not rows:
        return
    yield _row_block(("Measured", "Original", "Processed"), HEAD, HEAD, column, leads=True)
    for row in rows:
        cells = (row.title, row.original, row.processed)
        if row.pair:
            cells = (row.title, row.pair, "")
        note = sheet.wrapped(row.note, SMALL, NOTE_SHARE * column.width) if row.note else []
        yield _row_block(cells, QUIET, BODY, column, note)
    yield space(9)


def warning_blocks(study: Study, sheet: Sheet, column: Column) -> Iterator[Block]:
    """Every sentence the reader must see."""
    sentences = facts.warnings(study)
    if not sentences:
        return
    yield line_block("Warnings", HEAD, column, leads=True)
    beside = Column(column.x + DASH_INDENT, column.width - DASH_INDENT)
    for sentence in sentences:
        for number, line in enumerate(sheet.wrapped(sentence, BODY, beside.width)):
            yield _labelled_block("–" if number == 0 else "", line, BODY, column, beside)
    yield space(9)


def provenance_blocks(study: Study, sheet: Sheet, column: Column) -> Iterator[Block]:
    """How the processed picture was made."""
    yield line_block("Provenance (attached to this file as JSON)", HEAD, column, leads=True)
    beside = Column(column.x + PROVENANCE_INDENT, column.width - PROVENANCE_INDENT)
    for label, text in facts.provenance_lines(study):
        for number, line in enumerate(sheet.wrapped(text, SMALL, beside.width)):
            yield _labelled_block(label if number == 0 else "", line, SMALL, column, beside)


def _labelled_block(label: str, line: str, kind: Type, column: Column, beside: Column) -> Block:
    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(column.x, y, label, kind)
        sheet.text(beside.x, y, line, kind, beside.width + 1)

    return Block(kind.leading, draw)


def _row_block(
    cells: tuple[str, str, str],
    first: Type,
    others: Type,
    column: Column,
    note: Sequence[str] = (),
    *,
    leads: bool = False,
) -> Block:
    places = [column.x + share * column.width for share in SCORE_PLACES]
    rooms = [share * column.width - 6 for share in (0.27, 0.15 if cells[2] else 0.3, 0.15)]
    height = max(BODY.leading, len(note) * SMALL.leading) + 3

    def draw(sheet: Sheet, y: float) -> None:
        kinds = (first, others, others)
        for x, room, text, kind in zip(places, rooms, cells, kinds, strict=False):
            sheet.text(x, y + 1, text, kind, room)
        for number, line in enumerate(note):
            sheet.text(places[3], y + 2 + number * SMALL.leading, line, SMALL)
        sheet.rule(column.x, y + height, column.width)

    return Block(height + 0.6, draw, leads)
