"""The blocks of a report: what is drawn together and never split over two pages."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QImage

from retinaview.core.study import Overlay, Study, Subject
from retinaview.report import facts
from retinaview.report.pictures import (
    Crop,
    legend_picture,
    map_picture,
    original_picture,
    processed_picture,
    to_qimage,
)
from retinaview.report.sheet import AMBER, SECONDARY, Sheet, Type

GUTTER = 14.0
TITLE = Type(15.5, is_bold=True)
DATE = Type(8.2, colour=SECONDARY)
LABEL = Type(7, colour=SECONDARY)
VALUE = Type(9.4, is_bold=True)
HEAD = Type(8.8, is_bold=True)
AMBER_HEAD = Type(8.8, is_bold=True, colour=AMBER)
BODY = Type(8)
QUIET = Type(8, colour=SECONDARY)
SMALL = Type(6.6, colour=SECONDARY)
WIDEST_LEGEND = 190.0
BANNER_SHARES = (0.36, 0.29, 0.2, 0.15)
PROVENANCE_INDENT = 48.0
DASH_INDENT = 8.0


@dataclass(frozen=True)
class Block:
    """Something to draw: its height, and how to draw it with its top at `y`.

    A block that `leads` stays on the page of the block that follows it.
    """

    height: float
    draw: Callable[[Sheet, float], None]
    leads: bool = False


@dataclass(frozen=True)
class Column:
    """Where blocks stand on the page: left edge and width in points."""

    x: float
    width: float

    def half(self, number: int) -> "Column":
        """The left (0) or right (1) half, with a gutter between them."""
        width = (self.width - GUTTER) / 2
        return Column(self.x + number * (width + GUTTER), width)


def space(height: float) -> Block:
    """An empty stretch, left out at the top of a page."""
    return Block(height, lambda _sheet, _y: None)


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
    """What is known about the photograph."""
    fields = facts.banner(study)

    def draw(sheet: Sheet, y: float) -> None:
        x = column.x
        for (label, value), share in zip(fields, BANNER_SHARES, strict=True):
            room = share * column.width - 8
            sheet.text(x, y, label, LABEL, room)
            sheet.text(x, y + 10, value, VALUE, room)
            x += share * column.width

    return Block(26, draw)


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


def map_blocks(study: Study, sheet: Sheet, tallest: float, column: Column) -> Iterator[Block]:
    """Every map of the study, those of one kind side by side, with legend and caption."""
    kinds: dict[str, dict[Subject, Overlay]] = {}
    for overlay in study.overlays:
        kinds.setdefault(overlay.id, {})[overlay.subject] = overlay
    crop = Crop.of(study.image)
    for maps in kinds.values():
        overlays = [maps[subject] for subject in Subject if subject in maps]
        yield _line_block(overlays[0].title, HEAD, column, leads=True)
        for start in range(0, len(overlays), 2):
            yield _maps_block(overlays[start : start + 2], crop, tallest, column)
        for caption in dict.fromkeys(overlay.caption for overlay in overlays):
            yield from text_blocks(sheet, caption, LABEL, column)
        yield space(9)


def scores_blocks(study: Study, sheet: Sheet, column: Column) -> Iterator[Block]:
    """The table of numbers, a row a measure."""
    rows = facts.measures(study.scores)
    if not rows:
        return
    yield _row_block(("Quality", "Original", "Processed"), HEAD, HEAD, column)
    for row in rows:
        cells = (row.title, row.original, row.processed)
        if row.pair:
            cells = (row.title, row.pair, "")
        note = sheet.wrapped(row.note, SMALL, column.width) if row.note else []
        yield _row_block(cells, QUIET, BODY, column, note)
    yield space(9)


def warning_blocks(study: Study, sheet: Sheet, column: Column) -> Iterator[Block]:
    """Every sentence the reader must see."""
    sentences = facts.warnings(study)
    if not sentences:
        return
    yield _line_block("Warnings", HEAD, column, leads=True)
    beside = Column(column.x + DASH_INDENT, column.width - DASH_INDENT)
    for sentence in sentences:
        for number, line in enumerate(sheet.wrapped(sentence, BODY, beside.width)):
            yield _labelled_block("–" if number == 0 else "", line, BODY, column, beside)
    yield space(9)


def provenance_blocks(study: Study, sheet: Sheet, column: Column) -> Iterator[Block]:
    """How the processed picture was made."""
    yield _line_block("Provenance (attached to this file as JSON)", HEAD, column, leads=True)
    beside = Column(column.x + PROVENANCE_INDENT, column.width - PROVENANCE_INDENT)
    for label, text in facts.provenance_lines(study):
        for number, line in enumerate(sheet.wrapped(text, SMALL, beside.width)):
            yield _labelled_block(label if number == 0 else "", line, SMALL, column, beside)


def text_blocks(sheet: Sheet, text: str, kind: Type, column: Column) -> Iterator[Block]:
    """A paragraph, a block a line, so that it can go on over a page."""
    for line in sheet.wrapped(text, kind, column.width):
        yield _line_block(line, kind, column)


def _line_block(text: str, kind: Type, column: Column, *, leads: bool = False) -> Block:
    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(column.x, y, text, kind, column.width + 1)

    return Block(kind.leading + (2 if leads else 0), draw, leads)


def _labelled_block(label: str, line: str, kind: Type, column: Column, beside: Column) -> Block:
    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(column.x, y, label, kind)
        sheet.text(beside.x, y, line, kind, beside.width + 1)

    return Block(kind.leading, draw)


def _row_block(
    cells: tuple[str, str, str], first: Type, others: Type, column: Column, note: Sequence[str] = ()
) -> Block:
    places = [column.x + share * column.width for share in (0, 0.4, 0.7)]
    rooms = [share * column.width - 8 for share in (0.4, 0.3 if cells[2] else 0.6, 0.3)]
    height = 16 + len(note) * SMALL.leading

    def draw(sheet: Sheet, y: float) -> None:
        kinds = (first, others, others)
        for x, room, text, kind in zip(places, rooms, cells, kinds, strict=True):
            sheet.text(x, y + 2.5, text, kind, room)
        for number, line in enumerate(note):
            sheet.text(column.x, y + 14 + number * SMALL.leading, line, SMALL, column.width + 1)
        sheet.rule(column.x, y + height, column.width)

    return Block(height + 0.6, draw, leads=first is HEAD)


def _maps_block(overlays: list[Overlay], crop: Crop, tallest: float, column: Column) -> Block:
    images = [to_qimage(map_picture(overlay, crop)) for overlay in overlays]
    halves = [column.half(0), column.half(1)] if len(images) > 1 else [column]
    shapes = [image.width() / image.height() for image in images]
    widths = [min(tallest * shape, 0.62 * column.half(0).width) for shape in shapes]
    height = max(width / shape for width, shape in zip(widths, shapes, strict=True))

    def draw(sheet: Sheet, y: float) -> None:
        for number, (overlay, image) in enumerate(zip(overlays, images, strict=True)):
            half, width = halves[number], widths[number]
            sheet.image(half.x, y, width, width * image.height() / image.width(), image)
            beside = Column(half.x + width + 8, min(half.width - width - 8, WIDEST_LEGEND))
            _draw_legend(sheet, y, overlay, beside)

    return Block(height + 5, draw)


def _draw_legend(sheet: Sheet, y: float, overlay: Overlay, column: Column) -> None:
    words = {
        Subject.ORIGINAL: ("ORIGINAL", HEAD),
        Subject.PROCESSED: ("PROCESSED", AMBER_HEAD),
        Subject.PAIR: ("BOTH PICTURES", HEAD),
    }
    word, kind = words[overlay.subject]
    sheet.text(column.x, y - 1, word, kind, column.width)
    legend = to_qimage(legend_picture(overlay.colormap))
    sheet.image(column.x, y + 17, column.width, 6, legend)
    low, high = (sheet.wrapped(words, LABEL, column.width) for words in (overlay.low, overlay.high))
    used = sheet.text_width(f"{overlay.low}   {overlay.high}", LABEL)
    y += 25
    for number, line in enumerate(low):
        sheet.text(column.x, y + number * LABEL.leading, line, LABEL)
    if used > column.width:
        y += len(low) * LABEL.leading
    for number, line in enumerate(high):
        right = column.x + column.width - sheet.text_width(line, LABEL)
        sheet.text(right, y + number * LABEL.leading, line, LABEL)
