"""The maps of a report, each with its legend and what it shows beside it."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QImage

from retinaview.core.overlay import Overlay, Subject
from retinaview.core.study import Study
from retinaview.report.flow import AMBER_HEAD, HEAD, LABEL, Block, Column, line_block, space
from retinaview.report.pictures import Crop, legend_picture, map_picture, to_qimage
from retinaview.report.sheet import Sheet

WIDEST_MAP = 0.56
"""Against a half column."""
WIDEST_LEGEND = 260.0
HEADS = {
    Subject.ORIGINAL: ("ORIGINAL", HEAD),
    Subject.PROCESSED: ("PROCESSED", AMBER_HEAD),
    Subject.PAIR: ("BOTH PICTURES", HEAD),
}
BAR_TOP = 16.0
BAR_HEIGHT = 6.0
WORDS_TOP = 24.0


@dataclass(frozen=True)
class _Cell:
    """A map, how large it is drawn, and the words beside it, broken into lines."""

    overlay: Overlay
    image: QImage
    width: float
    height: float
    beside: Column
    low: list[str]
    high: list[str]
    is_one_line: bool
    caption: list[str]

    @property
    def captions_top(self) -> float:
        lines = max(len(self.low), len(self.high))
        if not self.is_one_line:
            lines = len(self.low) + len(self.high)
        return WORDS_TOP + lines * LABEL.leading + 4

    @property
    def whole_height(self) -> float:
        return max(self.height, self.captions_top + len(self.caption) * LABEL.leading)


def map_blocks(study: Study, sheet: Sheet, tallest: float, column: Column) -> Iterator[Block]:
    """Every map of the study, those of one kind side by side, no taller than `tallest`."""
    kinds: dict[str, dict[Subject, Overlay]] = {}
    for overlay in study.overlays:
        kinds.setdefault(overlay.id, {})[overlay.subject] = overlay
    crop = Crop.of(study.image)
    for maps in kinds.values():
        overlays = [maps[subject] for subject in Subject if subject in maps]
        yield line_block(overlays[0].title, HEAD, column, leads=True)
        for start in range(0, len(overlays), 2):
            row = overlays[start : start + 2]
            places = [column.half(0), column.half(1)] if len(row) > 1 else [column]
            cells = [
                _cell(overlay, crop, tallest, sheet, place, column.half(0).width)
                for overlay, place in zip(row, places, strict=True)
            ]
            yield _row_block(cells, places)
        yield space(8)


def _cell(
    overlay: Overlay, crop: Crop, tallest: float, sheet: Sheet, place: Column, half: float
) -> _Cell:
    image = to_qimage(map_picture(overlay, crop))
    shape = image.width() / image.height()
    width = min(tallest * shape, WIDEST_MAP * half)
    room = min(place.width - width - 8, WIDEST_LEGEND)
    used = sheet.text_width(f"{overlay.low}   {overlay.high}", LABEL)
    return _Cell(
        overlay=overlay,
        image=image,
        width=width,
        height=width / shape,
        beside=Column(place.x + width + 8, room),
        low=sheet.wrapped(overlay.low, LABEL, room),
        high=sheet.wrapped(overlay.high, LABEL, room),
        is_one_line=used <= room,
        caption=sheet.wrapped(overlay.caption, LABEL, room),
    )


def _row_block(cells: list[_Cell], places: list[Column]) -> Block:
    def draw(sheet: Sheet, y: float) -> None:
        for cell, place in zip(cells, places, strict=True):
            sheet.image(place.x, y, cell.width, cell.height, cell.image)
            _draw_words(sheet, y, cell)

    return Block(max(cell.whole_height for cell in cells) + 2, draw)


def _draw_words(sheet: Sheet, y: float, cell: _Cell) -> None:
    beside = cell.beside
    word, kind = HEADS[cell.overlay.subject]
    sheet.text(beside.x, y - 2, word, kind, beside.width)
    legend = to_qimage(legend_picture(cell.overlay.colormap))
    sheet.image(beside.x, y + BAR_TOP, beside.width, BAR_HEIGHT, legend)
    top = y + WORDS_TOP
    for number, line in enumerate(cell.low):
        sheet.text(beside.x, top + number * LABEL.leading, line, LABEL)
    if not cell.is_one_line:
        top += len(cell.low) * LABEL.leading
    for number, line in enumerate(cell.high):
        right = beside.x + beside.width - sheet.text_width(line, LABEL)
        sheet.text(right, top + number * LABEL.leading, line, LABEL)
    for number, line in enumerate(cell.caption):
        sheet.text(beside.x, y + cell.captions_top + number * LABEL.leading, line, LABEL)
