"""The head of a report: logo, title, clinic, date and operator; and the comment."""

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QImage

from retinaview.report import facts
from retinaview.report.flow import HEAD, Block, Column, line_block, space
from retinaview.report.logo import Logo
from retinaview.report.plan import TITLE, Report
from retinaview.report.sheet import SECONDARY, Sheet, Type, is_right_to_left
from retinaview.words import tr

TITLE_TYPE = Type(15.5, is_bold=True)
CLINIC = Type(8.6, is_bold=True)
DATE = Type(8.2, colour=SECONDARY)
BODY = Type(8.6)
LOGO_HEIGHT = 30.0
WIDEST_LOGO = 0.22
"""Against the width of the column, as the next is."""
CLINIC_SHARE = 0.4
GAP = 10.0
LEAST_HEIGHT = 27.0
MOST_TOGETHER = 12
"""Lines of a comment that are not parted by the end of a page."""


def title_block(report: Report, sheet: Sheet, column: Column) -> Block:
    """Logo and title on the left, clinic, date of each run and operator on the right."""
    plan = report.plan
    words = [(line, CLINIC) for line in _lines(plan.clinic, CLINIC, sheet, column)]
    words += [(when, DATE) for when in dict.fromkeys(map(facts.when, report.studies))]
    if plan.operator:
        operator = tr("Operator: {name}", name=plan.operator)
        words += [(line, DATE) for line in _lines(operator, DATE, sheet, column)]
    logo_width, logo_height = _logo_size(report.logo, column)
    left = column.x + (logo_width + GAP if report.logo else 0)
    widest = max(sheet.text_width(line, kind) for line, kind in words)
    room = column.x + column.width - widest - GAP - left
    title = sheet.wrapped(plan.title or tr(TITLE), TITLE_TYPE, room)
    top = 7.0 if len(words) == 1 else 0.0  # a date alone stands on the line of the title
    height = max(
        LEAST_HEIGHT,
        logo_height + 4,
        len(title) * TITLE_TYPE.leading + 4,
        top + sum(kind.leading for _, kind in words) + 4,
    )

    def draw(sheet: Sheet, y: float) -> None:
        if report.logo is not None:
            _draw_logo(sheet, column.x, y, logo_width, logo_height, report.logo)
        for number, line in enumerate(title):
            sheet.text(left, y + number * TITLE_TYPE.leading, line, TITLE_TYPE)
        line_top = y + top
        for line, kind in words:
            right = column.x + column.width - sheet.text_width(line, kind)
            sheet.text(right, line_top, line, kind)
            line_top += kind.leading
        sheet.rule(column.x, y + height, column.width, 0.9)

    return Block(height + 7, draw)


def comment_blocks(report: Report, sheet: Sheet, column: Column) -> Iterator[Block]:
    """The user's own words, as they were typed; a few lines stay together."""
    if not report.plan.comment:
        return
    yield line_block(tr("Comment"), HEAD, column, leads=True)
    lines = sheet.wrapped(report.plan.comment, BODY, column.width)
    step = len(lines) if len(lines) <= MOST_TOGETHER else 1
    for start in range(0, len(lines), step):
        yield _lines_block(lines[start : start + step], column)
    yield space(9)


def _lines_block(lines: Sequence[str], column: Column) -> Block:
    def draw(sheet: Sheet, y: float) -> None:
        for number, line in enumerate(lines):
            used = sheet.text_width(line, BODY) if is_right_to_left(line) else column.width
            left = column.x + column.width - used
            sheet.text(left, y + number * BODY.leading, line, BODY)

    return Block(len(lines) * BODY.leading, draw)


def _lines(text: str, kind: Type, sheet: Sheet, column: Column) -> list[str]:
    return sheet.wrapped(text, kind, CLINIC_SHARE * column.width) if text else []


def _logo_size(logo: Logo | None, column: Column) -> tuple[float, float]:
    """Width and height on paper."""
    if logo is None:
        return 0.0, 0.0
    width = min(LOGO_HEIGHT * logo.aspect, WIDEST_LOGO * column.width)
    return width, width / logo.aspect


def _draw_logo(sheet: Sheet, x: float, y: float, width: float, height: float, logo: Logo) -> None:
    if logo.kind == "svg":
        sheet.drawing(x, y, width, height, logo.data)
    else:
        sheet.image(x, y, width, height, QImage.fromData(logo.data))
