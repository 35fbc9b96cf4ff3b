"""Signs that say something by their shape, so that a grey print says it too."""

import math

from retinaview.core.review import Verdict
from retinaview.report.sheet import TEXT, Points, Sheet

COLOURS = {
    Verdict.CLEAR: "#2c7a43",
    Verdict.LOOK: "#b26a00",
    Verdict.STOP: "#b3261e",
    None: "#56616c",
}
WHITE = "#ffffff"
LINE = 1.0
CASING = 2.2
CASING_COLOUR = "#ffffff"
DASHES: tuple[tuple[float, ...], ...] = ((), (3.0, 1.6), (1.0, 1.0))
"""The first line of an overlay is drawn through, the second dashed, the third dotted."""


def draw_verdict(sheet: Sheet, x: float, y: float, size: float, verdict: Verdict | None) -> None:
    """Draw a disc with a tick, a triangle, an octagon, or a ring where nothing was judged.

    Args:
        sheet: to draw on.
        x: left edge in points.
        y: top edge.
        size: side of the square it fills.
        verdict: what it says.
    """
    middle = (x + size / 2, y + size / 2)
    colour = COLOURS[verdict]
    if verdict is Verdict.LOOK:
        corners = [(x + size / 2, y), (x + size, y + size), (x, y + size)]
        sheet.polygon(corners, colour)
        _exclaim(sheet, middle[0], y + 0.36 * size, 0.52 * size)
    elif verdict is Verdict.STOP:
        sheet.polygon(_corners(middle, size / 2 / math.cos(math.pi / 8), 8, math.pi / 8), colour)
        _exclaim(sheet, middle[0], y + 0.2 * size, 0.6 * size)
    elif verdict is Verdict.CLEAR:
        sheet.polygon(_corners(middle, size / 2, 48), colour)
        steps = ((0.27, 0.52), (0.44, 0.69), (0.75, 0.34))
        tick = [(x + across * size, y + down * size) for across, down in steps]
        sheet.line(tick, WHITE, 0.13 * size)
    else:
        ring = _corners(middle, 0.44 * size, 48)
        sheet.line([*ring, ring[0]], colour, 0.1 * size)


def ring(x: float, y: float, radius: float) -> Points:
    """A closed circle as points."""
    points = _corners((x, y), radius, 36)
    return [*points, points[0]]


def draw_outline(sheet: Sheet, points: Points, colour: str, number: int) -> None:
    """Draw a line of an overlay, its `number`th kind, with a white edge."""
    if len(points) < 2:
        return
    sheet.line(points, CASING_COLOUR, CASING)
    sheet.line(points, TEXT if number % 3 else colour, LINE, DASHES[number % 3])
    if number % 3:
        sheet.line(points, colour, LINE / 2)


def _exclaim(sheet: Sheet, x: float, top: float, height: float) -> None:
    width = 0.2 * height
    sheet.line([(x, top + width / 2), (x, top + 0.62 * height)], WHITE, width)
    sheet.polygon(_corners((x, top + 0.9 * height), 0.6 * width, 16), WHITE)


def _corners(
    middle: tuple[float, float], radius: float, count: int, start_rad: float = 0.0
) -> list[tuple[float, float]]:
    angles = [start_rad + 2 * math.pi * number / count for number in range(count)]
    return [
        (middle[0] + radius * math.cos(angle), middle[1] + radius * math.sin(angle))
        for angle in angles
    ]
