"""The legend of a map on paper: its scale, its classes, its lines."""

from dataclasses import dataclass

import numpy as np

from retinaview.core.overlay import Overlay
from retinaview.report.classes import sample_picture
from retinaview.report.flow import LABEL
from retinaview.report.pictures import legend_picture, to_qimage
from retinaview.report.sheet import Sheet
from retinaview.report.signs import draw_outline

BAR_HEIGHT = 6.0
SAMPLE_WIDTH = 14.0
SAMPLE_HEIGHT = 6.0
ITEM_GAP = 9.0


@dataclass(frozen=True)
class Legend:
    """What the colours and lines of an overlay mean, laid out for a width."""

    overlay: Overlay
    low: list[str]
    high: list[str]
    is_one_line: bool
    rows: list[list[tuple[float, int]]]
    """By row: where each class or line stands, and its number; lines count after the classes."""

    @property
    def height(self) -> float:
        """In points."""
        scale = 0.0
        if self.low or self.high:
            lines = max(len(self.low), len(self.high))
            if not self.is_one_line:
                lines = len(self.low) + len(self.high)
            scale = BAR_HEIGHT + 2 + lines * LABEL.leading
        return scale + len(self.rows) * (LABEL.leading + 1)

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw it with its top left corner at `x`, `y`."""
        if self.low or self.high:
            y = self._draw_scale(sheet, x, y, width)
        for row in self.rows:
            for left, number in row:
                self._draw_item(sheet, x + left, y, number)
            y += LABEL.leading + 1

    def _draw_scale(self, sheet: Sheet, x: float, y: float, width: float) -> float:
        colours = to_qimage(legend_picture(self.overlay.colormap))
        sheet.image(x, y, width, BAR_HEIGHT, colours)
        top = y + BAR_HEIGHT + 2
        for number, line in enumerate(self.low):
            sheet.text(x, top + number * LABEL.leading, line, LABEL)
        high_top = top if self.is_one_line else top + len(self.low) * LABEL.leading
        for number, line in enumerate(self.high):
            right = x + width - sheet.text_width(line, LABEL)
            sheet.text(right, high_top + number * LABEL.leading, line, LABEL)
        return high_top + max(len(self.high), len(self.low) * self.is_one_line) * LABEL.leading

    def _draw_item(self, sheet: Sheet, x: float, y: float, number: int) -> None:
        swatches, lines = self.overlay.swatches, self.overlay.line_kinds
        middle = y + LABEL.leading / 2
        if number < len(swatches):
            image = to_qimage(sample_picture(swatches[number], number))
            sheet.image(x, middle - SAMPLE_HEIGHT / 2, SAMPLE_WIDTH, SAMPLE_HEIGHT, image)
        else:
            line = lines[number - len(swatches)]
            ends = [(x, middle), (x + SAMPLE_WIDTH, middle)]
            draw_outline(sheet, ends, line.colour, number - len(swatches))
        sheet.text(x + SAMPLE_WIDTH + 3, y, _titles(self.overlay)[number], LABEL)


def legend_of(overlay: Overlay, sheet: Sheet, width: float) -> Legend:
    """Lay out the legend of an overlay for `width` points."""
    is_scale = not overlay.swatches and not np.isnan(overlay.values).all()
    used = sheet.text_width(f"{overlay.low}   {overlay.high}", LABEL)
    return Legend(
        overlay,
        low=sheet.wrapped(overlay.low, LABEL, width) if is_scale else [],
        high=sheet.wrapped(overlay.high, LABEL, width) if is_scale else [],
        is_one_line=used <= width,
        rows=_rows(overlay, sheet, width),
    )


def _titles(overlay: Overlay) -> list[str]:
    return [each.title for each in overlay.swatches] + [each.title for each in overlay.line_kinds]


def _rows(overlay: Overlay, sheet: Sheet, width: float) -> list[list[tuple[float, int]]]:
    rows: list[list[tuple[float, int]]] = []
    left = width
    for number, title in enumerate(_titles(overlay)):
        need = SAMPLE_WIDTH + 3 + sheet.text_width(title, LABEL)
        if not rows or left + need > width:
            rows.append([])
            left = 0.0
        rows[-1].append((left, number))
        left += need + ITEM_GAP
    return rows
