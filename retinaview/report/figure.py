"""A map with its lines and marks, as it is drawn on paper."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtGui import QImage

from retinaview.core.overlay import Outline, Overlay, Place, Subject, Swatch
from retinaview.core.study import Study
from retinaview.report.classes import paint_classes, pale_picture
from retinaview.report.pictures import (
    MAP_PX,
    Crop,
    map_picture,
    original_picture,
    processed_picture,
    shrunk,
    to_qimage,
)
from retinaview.report.sheet import TEXT, Points, Sheet, Type
from retinaview.report.signs import CASING_COLOUR, draw_outline, ring

RING = 0.9
SMALLEST_RING = 4.0
NUMBER = Type(6.4, is_bold=True)


@dataclass(frozen=True, eq=False)
class Figure:
    """A map ready to draw.

    Attributes:
        overlay: what it shows.
        image: its colours inside `crop`.
        crop: the part of the frame.
        shape: (H, W) of the photograph, in whose pixels lines and marks are.
        marks: places to ring and number.
    """

    overlay: Overlay
    image: QImage
    crop: Crop
    shape: tuple[int, int]
    marks: Sequence[Place] = ()

    @property
    def aspect(self) -> float:
        """Width over height."""
        return self.image.width() / self.image.height()

    def draw(self, sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
        """Draw it into a rectangle."""
        sheet.image(x, y, width, height, self.image)
        with sheet.inside(x, y, width, height):
            kinds = self.overlay.line_kinds
            for outline in self.overlay.outlines:
                number = kinds.index(Swatch(outline.title, outline.colour))
                points = self._on_paper(outline, x, y, width, height)
                draw_outline(sheet, points, outline.colour, number)
            for number, place in enumerate(self.marks, 1):
                self._draw_mark(sheet, (x, y, width, height), place, number)

    def _draw_mark(
        self, sheet: Sheet, box: tuple[float, float, float, float], place: Place, number: int
    ) -> None:
        ((px, py),) = self._placed(np.array([[place.y, place.x]]), *box)
        across = (self.crop.right - self.crop.left) * self.shape[1]
        radius = max(SMALLEST_RING, place.radius_px / across * box[2])
        sheet.line(ring(px, py, radius), CASING_COLOUR, 2.4 * RING)
        sheet.line(ring(px, py, radius), TEXT, RING)
        draw_number(sheet, (px, py), radius + 1, number, box[0] + box[2])

    def _on_paper(
        self, outline: Outline, x: float, y: float, width: float, height: float
    ) -> Points:
        points = self._placed(outline.points, x, y, width, height)
        return [*points, points[0]] if outline.is_closed and points else points

    def _placed(
        self, points: np.ndarray, x: float, y: float, width: float, height: float
    ) -> list[tuple[float, float]]:
        return on_paper(points, self.crop, self.shape, (x, y, width, height))


def on_paper(
    points: np.ndarray, crop: Crop, shape: tuple[int, int], box: tuple[float, float, float, float]
) -> list[tuple[float, float]]:
    """Place pixels of the photograph on paper.

    Args:
        points: (n, 2) as (y, x).
        crop: the part of the frame that is drawn.
        shape: (H, W) of the photograph.
        box: where it is drawn: left, top, width, height in points.
    """
    x, y, width, height = box
    rows = ((points[:, 0] + 0.5) / shape[0] - crop.top) / (crop.bottom - crop.top)
    columns = ((points[:, 1] + 0.5) / shape[1] - crop.left) / (crop.right - crop.left)
    return [
        (x + float(column) * width, y + float(row) * height)
        for row, column in zip(rows, columns, strict=True)
    ]


def draw_number(
    sheet: Sheet, at: tuple[float, float], away: float, number: int, rightmost: float
) -> None:
    """Write a number beside a point (x, y), `away` from it, with a white edge."""
    text, top = str(number), at[1] - NUMBER.leading / 2
    width = sheet.text_width(text, NUMBER)
    left = at[0] + away
    if left + width > rightmost:
        left = at[0] - away - width
    for dx, dy in ((-0.5, 0), (0.5, 0), (0, -0.5), (0, 0.5)):
        sheet.text(left + dx, top + dy, text, replace(NUMBER, colour=CASING_COLOUR))
    sheet.text(left, top, text, NUMBER)


def figure_of(study: Study, overlay: Overlay, crop: Crop) -> Figure:
    """Paint an overlay: a scale in its colours, classes and lines on the picture they are of."""
    shape = (study.image.height, study.image.width)
    return Figure(overlay, to_qimage(_painted(study, overlay, crop)), crop, shape)


def _painted(study: Study, overlay: Overlay, crop: Crop) -> np.ndarray:
    if np.isnan(overlay.values).all():
        picture = processed_picture if overlay.subject is Subject.PROCESSED else original_picture
        return picture(study, crop, MAP_PX)
    if not overlay.swatches:
        return map_picture(overlay, crop)
    rgb = shrunk(crop.cut(study.image.rgb), MAP_PX)
    inside = shrunk(crop.cut(study.image.fov).astype(np.float32), MAP_PX) > 0.5
    return paint_classes(crop.cut(overlay.values), overlay.swatches, pale_picture(rgb, inside))
