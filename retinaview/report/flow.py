"""How a report flows: blocks under one another, on as many pages as it takes."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from retinaview.report.sheet import AMBER, SECONDARY, Sheet, Type

TOP = 32.0
FOOT = 58.0
"""Height at the foot of each page for the standing sentence and the page number."""
GUTTER = 14.0
LABEL = Type(7, colour=SECONDARY)
CAPTION = Type(6.4, colour=SECONDARY)
HEAD = Type(8.8, is_bold=True)
AMBER_HEAD = Type(8.8, is_bold=True, colour=AMBER)


@dataclass(frozen=True)
class Block:
    """Something to draw: its height, and how to draw it with its top at `y`.

    A block is never split over two pages; one that `leads` stays with the block that follows it.
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


Placed = list[tuple[Block, float]]
"""The blocks of a page, each with its top."""


def paginate(flow: Iterable[Block], top: float, bottom: float) -> list[Placed]:
    """Place blocks under one another between `top` and `bottom`, on as many pages as it takes.

    A block that leads another goes over with it. A block is never taller than a page.
    """
    pages: list[Placed] = [[]]
    y = top
    waiting: list[Block] = []
    for block in flow:
        waiting.append(block)
        if block.leads:
            continue
        if y + sum(each.height for each in waiting) > bottom and pages[-1]:
            pages.append([])
            y = top
        for each in waiting:
            pages[-1].append((each, y))
            y += each.height
        waiting = []
    return pages


def beside(blocks: Sequence[Block]) -> Block:
    """Blocks with their tops at one height, each in a column of its own."""

    def draw(sheet: Sheet, y: float) -> None:
        for block in blocks:
            block.draw(sheet, y)

    return Block(max(block.height for block in blocks), draw)


def stacked(blocks: Sequence[Block]) -> Block:
    """Blocks under one another as one, that no page's end parts."""

    def draw(sheet: Sheet, y: float) -> None:
        for block in blocks:
            block.draw(sheet, y)
            y += block.height

    return Block(sum(block.height for block in blocks), draw)


def space(height: float) -> Block:
    """An empty stretch, left out at the top of a page."""
    return Block(height, lambda _sheet, _y: None)


def line_block(text: str, kind: Type, column: Column, *, leads: bool = False) -> Block:
    """One line of text; a head leads what stands under it."""

    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(column.x, y, text, kind, column.width + 1)

    return Block(kind.leading + (2 if leads else 0), draw, leads)
