"""The blocks of a report, but for its maps."""

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QImage

from retinaview.core.study import Study
from retinaview.report import facts
from retinaview.report.artwork import Artwork
from retinaview.report.findings import numbers_of
from retinaview.report.flow import (
    AMBER_HEAD,
    HEAD,
    LABEL,
    Block,
    Column,
    beside,
    line_block,
    space,
)
from retinaview.report.plan import ORIGINAL, PROCESSED, ReportPlan
from retinaview.report.sheet import SECONDARY, Sheet, Type
from retinaview.words import tr

VALUE = Type(9.4, is_bold=True)
BODY = Type(8)
QUIET = Type(8, colour=SECONDARY)
SMALL = Type(6.6, colour=SECONDARY)
BANNER_ROW = 26.0
BANNER_SHARES = (0.36, 0.29, 0.2, 0.15)
SCORE_PLACES = (0, 0.27, 0.42, 0.57)
NOTE_SHARE = 0.43
PROVENANCE_INDENT = 48.0
LABEL_GAP = 6.0
DASH_INDENT = 8.0


def banner_block(study: Study, column: Column) -> Block:
    """What is known about the patient and the photograph, a row each."""
    return fields_block([*facts.patient_banner(study), facts.banner(study)], column)


def fields_block(rows: Sequence[facts.Fields], column: Column) -> Block:
    """Rows of four labels, each with its value under it."""

    def draw(sheet: Sheet, y: float) -> None:
        for number, fields in enumerate(rows):
            top, x = y + number * BANNER_ROW, column.x
            for (label, value), share in zip(fields, BANNER_SHARES, strict=True):
                room = share * column.width - 8
                sheet.text(x, top, label, LABEL, room)
                sheet.text(x, top + 10, value, VALUE, room)
                x += share * column.width

    return Block(BANNER_ROW * len(rows), draw)


def picture_blocks(
    art: Artwork, plan: ReportPlan, tallest: float, column: Column
) -> Iterator[Block]:
    """Original and processed at equal size, both labelled, no taller than `tallest`."""
    pictures = []
    if plan.shows(ORIGINAL):
        is_pair = plan.shows(PROCESSED)
        pictures.append(original_block(art, tallest, column.half(0), is_pair=is_pair))
    if plan.shows(PROCESSED):
        pictures.append(processed_block(art, tallest, column.half(1)))
    if pictures:
        yield beside(pictures)
        yield space(7)


def original_block(art: Artwork, tallest: float, column: Column, *, is_pair: bool) -> Block:
    """The photograph under its label; of a pair, the result stands beside it."""
    image = art.study.image
    size = f"{image.width} x {image.height} px"
    caption = (
        tr("Same crop and size, area-averaged from {size}", size=size)
        if is_pair
        else tr("Area-averaged from {size}", size=size)
    )
    return _picture_block(art.original, (tr("ORIGINAL"), ""), [caption], HEAD, tallest, column)


def processed_block(art: Artwork, tallest: float, column: Column) -> Block:
    """The result under its label and the model's."""
    notes = facts.shown_part(art.study)
    if note := art.study.detail_note:
        notes.insert(0, note[:1].upper() + note[1:])
    words = (tr("PROCESSED"), art.study.model_label)
    return _picture_block(art.processed, words, notes, AMBER_HEAD, tallest, column)


def _picture_block(
    image: QImage,
    words: tuple[str, str],
    captions: Sequence[str],
    kind: Type,
    tallest: float,
    column: Column,
) -> Block:
    """A picture under a word and a name, over captions of a line each."""
    word, name = words
    width = min(column.width, tallest * image.width() / image.height())
    height = width * image.height() / image.width()

    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(column.x, y, word, kind)
        used = sheet.text_width(f"{word}  ", kind)
        sheet.text(column.x + used, y, name, kind, column.width - used)
        sheet.image(column.x, y + 15, width, height, image)
        for number, caption in enumerate(captions):
            top = y + 18 + height + number * LABEL.leading
            sheet.text(column.x, top, caption, LABEL, column.width)

    return Block(height + 30 + max(0, len(captions) - 1) * LABEL.leading, draw)


def scores_blocks(study: Study, plan: ReportPlan, sheet: Sheet, column: Column) -> Iterator[Block]:
    """The table of numbers, a row a measure, what it means at its end."""
    rows = facts.measures(numbers_of(study, plan))
    if not rows:
        return
    heads = (tr("Measured"), tr("Original"), tr("Processed"))
    yield _row_block(heads, HEAD, HEAD, sheet, column, leads=True)
    for row in rows:
        cells = (row.title, row.original, row.processed)
        if row.pair:
            cells = (row.title, row.pair, "")
        note = sheet.wrapped(row.note, SMALL, NOTE_SHARE * column.width) if row.note else []
        yield _row_block(cells, QUIET, BODY, sheet, column, note)
    yield space(9)


def warning_blocks(study: Study, sheet: Sheet, column: Column) -> Iterator[Block]:
    """Every sentence the reader must see."""
    sentences = facts.warnings(study)
    if not sentences:
        return
    yield line_block(tr("Warnings"), HEAD, column, leads=True)
    words = Column(column.x + DASH_INDENT, column.width - DASH_INDENT)
    for sentence in sentences:
        for number, line in enumerate(sheet.wrapped(sentence, BODY, words.width)):
            yield _labelled_block("–" if number == 0 else "", line, BODY, column, words)
    yield space(9)


def provenance_blocks(
    study: Study, plan: ReportPlan, sheet: Sheet, column: Column
) -> Iterator[Block]:
    """How the processed picture was made, and what of the report was left out."""
    head = tr("Provenance (attached to this file as JSON)")
    yield line_block(head, HEAD, column, leads=True)
    lines = [*facts.provenance_lines(study), *facts.left_out_lines(study, plan)]
    widest = max(sheet.text_width(label, SMALL) for label, _ in lines)
    indent = max(PROVENANCE_INDENT, widest + LABEL_GAP)
    words = Column(column.x + indent, column.width - indent)
    for label, text in lines:
        for number, line in enumerate(sheet.wrapped(text, SMALL, words.width)):
            yield _labelled_block(label if number == 0 else "", line, SMALL, column, words)


def _labelled_block(label: str, line: str, kind: Type, column: Column, words: Column) -> Block:
    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(column.x, y, label, kind)
        sheet.text(words.x, y, line, kind, words.width + 1)

    return Block(kind.leading, draw)


def _row_block(
    cells: tuple[str, str, str],
    first: Type,
    others: Type,
    sheet: Sheet,
    column: Column,
    note: Sequence[str] = (),
    *,
    leads: bool = False,
) -> Block:
    places = [column.x + share * column.width for share in SCORE_PLACES]
    rooms = [share * column.width - 6 for share in (0.27, 0.15 if cells[2] else 0.3, 0.15)]
    title = sheet.wrapped(cells[0], first, rooms[0])
    height = max(len(title) * BODY.leading, len(note) * SMALL.leading) + 3

    def draw(sheet: Sheet, y: float) -> None:
        for number, line in enumerate(title):
            sheet.text(places[0], y + 1 + number * BODY.leading, line, first)
        for number in (1, 2):
            sheet.text(places[number], y + 1, cells[number], others, rooms[number])
        for number, line in enumerate(note):
            sheet.text(places[3], y + 2 + number * SMALL.leading, line, SMALL)
        sheet.rule(column.x, y + height, column.width)

    return Block(height + 0.6, draw, leads)
