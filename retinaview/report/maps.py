"""The maps of single pictures, each with its legend and what it shows beside it."""

from collections.abc import Iterator
from dataclasses import dataclass

from retinaview.core.overlay import Overlay, Subject
from retinaview.core.study import Study
from retinaview.report.artwork import Artwork
from retinaview.report.figure import Figure
from retinaview.report.flow import AMBER_HEAD, CAPTION, HEAD, Block, Column, space
from retinaview.report.legend import Legend, legend_of
from retinaview.report.plan import ReportPlan
from retinaview.report.sheet import Sheet
from retinaview.words import mark, tr

WIDEST_MAP = 0.56
"""Against a half column."""
HEADS = {
    Subject.ORIGINAL: (mark("ORIGINAL"), HEAD),
    Subject.PROCESSED: (mark("PROCESSED"), AMBER_HEAD),
}
LEGEND_TOP = 12.0
TITLE_HEIGHT = 14.0


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
        return max(self.height, self.captions_top + len(self.caption) * CAPTION.leading)


def map_blocks(
    art: Artwork, plan: ReportPlan, sheet: Sheet, tallest: float, column: Column
) -> Iterator[Block]:
    """Every map of a single picture, two side by side, none taller than `tallest`.

    Maps of one kind on both pictures share a row; those on one picture are paired up.
    """
    for row in _rows(art.study, plan):
        places = [column.half(number) for number in range(len(row))]
        cells = [
            _cell(art.figure(overlay), tallest, sheet, place)
            for overlay, place in zip(row, places, strict=True)
        ]
        yield _row_block(cells, places)
        yield space(8)


def _rows(study: Study, plan: ReportPlan) -> list[list[Overlay]]:
    kinds: dict[str, dict[Subject, Overlay]] = {}
    for overlay in study.overlays:
        if overlay.subject is not Subject.PAIR and plan.shows(overlay.id):
            kinds.setdefault(overlay.id, {})[overlay.subject] = overlay
    listed = [[maps[subject] for subject in Subject if subject in maps] for maps in kinds.values()]
    single = [maps[0] for maps in listed if len(maps) == 1]
    pairs = [single[start : start + 2] for start in range(0, len(single), 2)]
    return [*(maps for maps in listed if len(maps) > 1), *pairs]


def _cell(figure: Figure, tallest: float, sheet: Sheet, place: Column) -> _Cell:
    width = min(tallest * figure.aspect, WIDEST_MAP * place.width)
    room = place.width - width - 8
    return _Cell(
        figure=figure,
        width=width,
        height=width / figure.aspect,
        beside=Column(place.x + width + 8, room),
        legend=legend_of(figure.overlay, sheet, room),
        caption=sheet.wrapped(figure.overlay.caption, CAPTION, room),
    )


def _row_block(cells: list[_Cell], places: list[Column]) -> Block:
    is_one_kind = len({cell.figure.overlay.id for cell in cells}) == 1

    def draw(sheet: Sheet, y: float) -> None:
        for number, (cell, place) in enumerate(zip(cells, places, strict=True)):
            if number == 0 or not is_one_kind:
                sheet.text(place.x, y, cell.figure.overlay.title, HEAD, place.width)
            cell.figure.draw(sheet, place.x, y + TITLE_HEIGHT, cell.width, cell.height)
            _draw_words(sheet, y + TITLE_HEIGHT, cell)

    return Block(TITLE_HEIGHT + max(cell.whole_height for cell in cells) + 2, draw)


def _draw_words(sheet: Sheet, y: float, cell: _Cell) -> None:
    beside = cell.beside
    word, kind = HEADS[cell.figure.overlay.subject]
    sheet.text(beside.x, y - 2, tr(word), kind, beside.width)
    cell.legend.draw(sheet, beside.x, y + LEGEND_TOP, beside.width)
    for number, line in enumerate(cell.caption):
        sheet.text(beside.x, y + cell.captions_top + number * CAPTION.leading, line, CAPTION)
