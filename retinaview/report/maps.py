"""The maps of single pictures, each with its legend and what it shows beside it."""

from collections.abc import Iterator
from dataclasses import dataclass

from retinaview.core.overlay import Overlay, Subject
from retinaview.core.study import Study
from retinaview.report.figure import Figure, figure_of
from retinaview.report.flow import AMBER_HEAD, HEAD, LABEL, Block, Column, line_block, space
from retinaview.report.legend import Legend, legend_of
from retinaview.report.pictures import Crop
from retinaview.report.sheet import Sheet

WIDEST_MAP = 0.56
"""Against a half column."""
WIDEST_LEGEND = 260.0
HEADS = {
    Subject.ORIGINAL: ("ORIGINAL", HEAD),
    Subject.PROCESSED: ("PROCESSED", AMBER_HEAD),
    Subject.PAIR: ("BOTH PICTURES", HEAD),
}
LEGEND_TOP = 16.0


@dataclass(frozen=True)
class _Cell:
    """A map, how large it is drawn, and the words beside it, broken into lines."""

    figure: Figure
    width: float
    height: float
    beside: Column
    legend: Legend
    caption: list[str]

    @property
    def captions_top(self) -> float:
        return LEGEND_TOP + self.legend.height + 4

    @property
    def whole_height(self) -> float:
        return max(self.height, self.captions_top + len(self.caption) * LABEL.leading)


def map_blocks(study: Study, sheet: Sheet, tallest: float, column: Column) -> Iterator[Block]:
    """Every map of a single picture, those of one kind side by side, no taller than `tallest`."""
    kinds: dict[str, dict[Subject, Overlay]] = {}
    for overlay in study.overlays:
        if overlay.subject is not Subject.PAIR:
            kinds.setdefault(overlay.id, {})[overlay.subject] = overlay
    crop = Crop.of(study.image)
    for maps in kinds.values():
        row = [maps[subject] for subject in Subject if subject in maps]
        yield line_block(row[0].title, HEAD, column, leads=True)
        places = [column.half(0), column.half(1)] if len(row) > 1 else [column]
        cells = [
            _cell(figure_of(study, overlay, crop), tallest, sheet, place, column.half(0).width)
            for overlay, place in zip(row, places, strict=True)
        ]
        yield _row_block(cells, places)
        yield space(8)


def _cell(figure: Figure, tallest: float, sheet: Sheet, place: Column, half: float) -> _Cell:
    width = min(tallest * figure.aspect, WIDEST_MAP * half)
    room = min(place.width - width - 8, WIDEST_LEGEND)
    return _Cell(
        figure=figure,
        width=width,
        height=width / figure.aspect,
        beside=Column(place.x + width + 8, room),
        legend=legend_of(figure.overlay, sheet, room),
        caption=sheet.wrapped(figure.overlay.caption, LABEL, room),
    )


def _row_block(cells: list[_Cell], places: list[Column]) -> Block:
    def draw(sheet: Sheet, y: float) -> None:
        for cell, place in zip(cells, places, strict=True):
            cell.figure.draw(sheet, place.x, y, cell.width, cell.height)
            _draw_words(sheet, y, cell)

    return Block(max(cell.whole_height for cell in cells) + 2, draw)


def _draw_words(sheet: Sheet, y: float, cell: _Cell) -> None:
    beside = cell.beside
    word, kind = HEADS[cell.figure.overlay.subject]
    sheet.text(beside.x, y - 2, word, kind, beside.width)
    cell.legend.draw(sheet, beside.x, y + LEGEND_TOP, beside.width)
    for number, line in enumerate(cell.caption):
        sheet.text(beside.x, y + cell.captions_top + number * LABEL.leading, line, LABEL)
