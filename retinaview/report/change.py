"""What the model changed: the verdict, the maps that compare both pictures, and the findings."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from retinaview.core.overlay import Overlay, Place
from retinaview.core.study import Study
from retinaview.report.artwork import Artwork
from retinaview.report.figure import Figure
from retinaview.report.findings import (
    Finding,
    comparing,
    findings,
    further_reasons,
    headline,
)
from retinaview.report.flow import CAPTION, HEAD, LABEL, Block, Column, line_block, space
from retinaview.report.legend import Legend, legend_of
from retinaview.report.plan import ReportPlan
from retinaview.report.sheet import SECONDARY, Sheet, Type
from retinaview.report.signs import draw_verdict
from retinaview.words import english, mark, tr

VERDICT = Type(9.4, is_bold=True)
BODY = Type(8)
QUIET = Type(8, colour=SECONDARY)
TITLE = Type(7.4, is_bold=True)
SIGN = 11.0
GAP = 8.0
NARROWEST_WORDS = 84.0
INDENT = 16.0
MOST_MARKS = 9
MARKED = {
    "Dark spot gone": mark("dark spot gone"),
    "Dark spot appeared": mark("dark spot appeared"),
    "Bright spot gone": mark("bright spot gone"),
    "Bright spot appeared": mark("bright spot appeared"),
}
"""By the title of a place, in English: what it is inside a sentence."""
TITLE_SHARE = 0.6
"""Of half a column, for the title of a finding."""


def change_blocks(
    art: Artwork, plan: ReportPlan, sheet: Sheet, tallest: float, column: Column
) -> Iterator[Block]:
    """Verdict, reasons, maps no taller than `tallest`, and the table of findings."""
    study, review = art.study, art.study.review
    yield line_block(tr("What the model changed"), HEAD, column, leads=True)
    yield from verdict_blocks(study, sheet, column)
    yield space(4)
    places = review.places[:MOST_MARKS] if review is not None else ()
    yield from _map_rows(art, comparing(study, plan), sheet, tallest, column, places)
    yield from finding_blocks(findings(study, plan), sheet, column)
    yield space(9)


def finding_blocks(rows: Sequence[Finding], sheet: Sheet, column: Column) -> Iterator[Block]:
    """Rows of title and text, two beside one another, read down the left half first."""
    half = (len(rows) + 1) // 2
    for number in range(half):
        pair = [rows[number], *rows[number + half : number + half + 1]]
        yield _finding_row(pair, sheet, column)


def verdict_blocks(study: Study, sheet: Sheet, column: Column) -> Iterator[Block]:
    """The verdict in words, its sign before it, and the reasons that it does not say itself."""
    yield _verdict_block(study, sheet, column)
    beside = Column(column.x + INDENT, column.width - INDENT)
    for sentence in further_reasons(study.review):
        for line in sheet.wrapped(sentence, BODY, beside.width):
            yield line_block(line, BODY, beside)


def _verdict_block(study: Study, sheet: Sheet, column: Column) -> Block:
    review = study.review
    kind = VERDICT if review is not None else QUIET
    lines = sheet.wrapped(headline(review), kind, column.width - INDENT)

    def draw(sheet: Sheet, y: float) -> None:
        left = column.x
        if review is not None:
            draw_verdict(sheet, column.x, y + 1, SIGN, review.verdict)
            left += INDENT
        for number, line in enumerate(lines):
            sheet.text(left, y + number * kind.leading, line, kind, column.width)

    return Block(max(SIGN, len(lines) * kind.leading) + 2, draw)


def _map_rows(
    art: Artwork,
    maps: Sequence[Overlay],
    sheet: Sheet,
    tallest: float,
    column: Column,
    places: Sequence[Place],
) -> Iterator[Block]:
    figures = [
        replace(art.figure(overlay), marks=() if number else places)
        for number, overlay in enumerate(maps)
    ]
    for start in range(0, len(figures), 2):
        yield _map_row(figures[start : start + 2], sheet, tallest, column)
        yield space(6)
    if maps and places:
        words = tr(", ").join(
            f"{number} {_marked(place)}" for number, place in enumerate(places, 1)
        )
        for line in sheet.wrapped(tr("Marked: {places}.", places=words), LABEL, column.width):
            yield line_block(line, LABEL, column)
        yield space(4)


def _marked(place: Place) -> str:
    """What a place is, as it is said inside a sentence."""
    title: str = english(place.title)
    return tr(MARKED[title]) if title in MARKED else place.title


def _map_row(figures: Sequence[Figure], sheet: Sheet, tallest: float, column: Column) -> Block:
    """Maps side by side, their words beside them where there is room, else under them."""
    halves = [column.half(number) for number in range(len(figures))]
    width = min(halves[0].width, tallest * figures[0].aspect)
    height = width / figures[0].aspect
    is_beside = halves[0].width - width - GAP >= NARROWEST_WORDS
    room = halves[0].width - width - GAP if is_beside else halves[0].width
    words = [_words(figure, sheet, room) for figure in figures]
    tallest_words = max(each.height for each in words)

    def draw(sheet: Sheet, y: float) -> None:
        for half, figure, each in zip(halves, figures, words, strict=True):
            figure.draw(sheet, half.x, y, width, height)
            if is_beside:
                each.draw(sheet, half.x + width + GAP, y)
            else:
                each.draw(sheet, half.x, y + height + 4)

    used = max(height, tallest_words) if is_beside else height + 4 + tallest_words
    return Block(used + 4, draw)


@dataclass(frozen=True)
class _Words:
    """Title, legend and caption of a map, broken into lines for a width."""

    title: list[str]
    legend: Legend
    caption: list[str]
    width: float

    @property
    def height(self) -> float:
        lines = len(self.title) * TITLE.leading + len(self.caption) * CAPTION.leading
        return lines + self.legend.height + 6

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        for line in self.title:
            sheet.text(x, y, line, TITLE)
            y += TITLE.leading
        self.legend.draw(sheet, x, y + 2, self.width)
        y += self.legend.height + 4
        for line in self.caption:
            sheet.text(x, y, line, CAPTION)
            y += CAPTION.leading


def _words(figure: Figure, sheet: Sheet, width: float) -> _Words:
    overlay = figure.overlay
    return _Words(
        title=sheet.wrapped(overlay.title, TITLE, width),
        legend=legend_of(overlay, sheet, width),
        caption=sheet.wrapped(overlay.caption, CAPTION, width),
        width=width,
    )


def _finding_row(pair: Sequence[Finding], sheet: Sheet, column: Column) -> Block:
    halves = [column.half(number) for number in range(len(pair))]
    room = TITLE_SHARE * halves[0].width
    titles = [sheet.wrapped(finding.title, QUIET, room - 4) for finding in pair]
    texts = [sheet.wrapped(finding.text, BODY, halves[0].width - room) for finding in pair]
    height = max(len(lines) for lines in [*titles, *texts]) * BODY.leading + 3

    def draw(sheet: Sheet, y: float) -> None:
        for half, title, lines in zip(halves, titles, texts, strict=True):
            for number, line in enumerate(title):
                sheet.text(half.x, y + 1 + number * BODY.leading, line, QUIET)
            for number, line in enumerate(lines):
                sheet.text(half.x + room, y + 1 + number * BODY.leading, line, BODY)
            sheet.rule(half.x, y + height, half.width)

    return Block(height + 0.6, draw)
