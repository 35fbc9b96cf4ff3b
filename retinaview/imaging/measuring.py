"""Lengths, areas and angles of annotations: pixels, disc diameters, calibrated millimetres."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from retinaview.core.annotation import Annotation, Points, Shape
from retinaview.core.image import FundusImage
from retinaview.core.overlay import Overlay
from retinaview.imaging.calibration import Calibration, by_file
from retinaview.imaging.disc_geometry import Ellipse
from retinaview.imaging.disc_overlay import found_in
from retinaview.words import mark, tr

NO_DISC: Final = mark("no disc is known: find or draw it for disc diameters")
TITLES: Final = {
    Shape.LINE: mark("Line"),
    Shape.ANGLE: mark("Angle"),
    Shape.AREA: mark("Area"),
    Shape.NOTE: mark("Note"),
}
OPTIC_DISC: Final = mark("optic disc")
DISC_AREAS: Final = mark("disc areas")
NO_CORNER: Final = mark("an angle needs two arms")


@dataclass(frozen=True)
class Measured:
    """One number with its unit.

    Attributes:
        value: the number.
        unit: "px", "px²", "DD", "disc areas", "mm", "mm²" or "°".
        error: plus or minus, in the same unit; None where it is not known.
        source: what the unit rests on, "" for pixels and degrees.
    """

    value: float
    unit: str
    error: float | None = None
    source: str = ""

    @property
    def short(self) -> str:
        """The number alone: "1.52 mm ± 0.08"; millimetres never go without `basis` beside them."""
        digits = {"px": 0, "px²": 0, "°": 1}.get(self.unit, 2)
        space = "" if self.unit == "°" else " "
        words = f"{self.value:.{digits}f}{space}{tr(self.unit)}"
        return words if self.error is None else f"{words} ± {self.error:.{digits}f}"

    @property
    def basis(self) -> str:
        """What millimetres rest on: "calibrated by axial length"; "" for other units."""
        if not self.unit.startswith("mm"):
            return ""
        if self.error is None:
            return tr("calibrated by {source}, uncertainty not stated", source=tr(self.source))
        return tr("calibrated by {source}", source=tr(self.source))

    @property
    def text(self) -> str:
        """As the report writes it: "1.52 mm ± 0.08, calibrated by axial length"."""
        return ", ".join(part for part in (self.short, self.basis) if part)


@dataclass(frozen=True)
class Result:
    """What an annotation measures; nothing for a note.

    `missing` says why a number is not there, "" where none is missing.
    """

    numbers: tuple[Measured, ...] = ()
    missing: str = ""


@dataclass(frozen=True)
class Measurement:
    """One annotation and what it measures, as window, report and table say it."""

    annotation: Annotation
    result: Result

    @property
    def title(self) -> str:
        """What it is: "Line"."""
        return tr(TITLES[self.annotation.shape])

    @property
    def numbers(self) -> str:
        """All its numbers: "412 px · 1.31 DD"; of a note, its words."""
        if self.annotation.shape is Shape.NOTE:
            return self.annotation.text
        return " · ".join(each.text for each in self.result.numbers) or tr("not measured")

    @property
    def brief(self) -> str:
        """The numbers alone, where `footing` stands beside them: "412 px · 1.52 mm ± 0.08"."""
        return " · ".join(each.short for each in self.result.numbers) or tr("not measured")

    @property
    def caption(self) -> str:
        """What it was drawn on, and why a number is missing."""
        parts = (self.annotation.drawn_on.text, self.result.missing)
        return "; ".join(part for part in parts if part)

    @property
    def footing(self) -> str:
        """What it was drawn on, what its millimetres rest on, and why a number is missing."""
        bases = dict.fromkeys(each.basis for each in self.result.numbers)
        parts = (self.annotation.drawn_on.text, *bases, self.result.missing)
        return "; ".join(part for part in parts if part)

    def number(self, unit: str) -> Measured | None:
        """Give the number of one unit, None where there is none."""
        return next((each for each in self.result.numbers if each.unit == unit), None)


def measurements_of(
    annotations: Sequence[Annotation],
    image: FundusImage,
    overlays: Iterable[Overlay] = (),
    by_hand: Calibration | None = None,
) -> tuple[Measurement, ...]:
    """Measure the annotations of a photograph.

    Args:
        annotations: in pixels of the photograph.
        image: the photograph, whose file may say how long a pixel is.
        overlays: of the whole photograph, among which the optic disc may be.
        by_hand: how long a pixel is as the user says, which goes before the file.
    """
    found = (found_in(overlay).disc for overlay in overlays)
    disc = next((each for each in found if each is not None), None)
    taken = image.source.acquisition
    calibration = by_hand or (None if taken is None else by_file(taken))
    return tuple(Measurement(each, measure(each, disc, calibration)) for each in annotations)


def measure(
    annotation: Annotation, disc: Ellipse | None = None, calibration: Calibration | None = None
) -> Result:
    """Measure an annotation.

    Args:
        annotation: in pixels of the photograph.
        disc: the optic disc in the same pixels, None where it is not known.
        calibration: how long a pixel is, None where that is not known: then there are no mm.
    """
    points = annotation.points
    if annotation.shape is Shape.LINE:
        return _line(points, disc, calibration)
    if annotation.shape is Shape.AREA:
        return _area(points, disc, calibration)
    if annotation.shape is Shape.ANGLE:
        degrees = angle_deg(points)
        return (
            Result(missing=tr(NO_CORNER)) if degrees is None else Result((Measured(degrees, "°"),))
        )
    return Result()


def angle_deg(points: Points) -> float | None:
    """The angle at the second of three points, in [0, 180] degrees; None without two arms."""
    (y1, x1), (y, x), (y2, x2) = points
    if (y1, x1) == (y, x) or (y2, x2) == (y, x):
        return None
    turn = math.atan2(y1 - y, x1 - x) - math.atan2(y2 - y, x2 - x)
    return math.degrees(abs(math.remainder(turn, 2 * math.pi)))


def area_px(points: Points) -> float:
    """The area in px² within a closed outline that does not cross itself (shoelace formula)."""
    pairs = zip(points, (*points[1:], points[0]), strict=True)
    return abs(sum(x1 * y2 - x2 * y1 for (y1, x1), (y2, x2) in pairs)) / 2


def _line(points: Points, disc: Ellipse | None, calibration: Calibration | None) -> Result:
    (y1, x1), (y2, x2) = points
    length_px = math.hypot(y2 - y1, x2 - x1)
    numbers = [Measured(length_px, "px")]
    if disc is not None:
        numbers.append(Measured(length_px / disc.diameter_px, "DD", source=OPTIC_DISC))
    if calibration is not None:
        height_mm, width_mm = (y2 - y1) * calibration.row_mm, (x2 - x1) * calibration.column_mm
        numbers.append(_in_mm(math.hypot(height_mm, width_mm), "mm", 1, calibration))
    return Result(tuple(numbers), "" if disc else tr(NO_DISC))


def _area(points: Points, disc: Ellipse | None, calibration: Calibration | None) -> Result:
    inside = area_px(points)
    numbers = [Measured(inside, "px²")]
    if disc is not None:
        disc_px = math.pi * disc.major_px * disc.minor_px
        numbers.append(Measured(inside / disc_px, DISC_AREAS, source=OPTIC_DISC))
    if calibration is not None:
        inside_mm = inside * calibration.row_mm * calibration.column_mm
        numbers.append(_in_mm(inside_mm, "mm²", 2, calibration))
    return Result(tuple(numbers), "" if disc else tr(NO_DISC))


def _in_mm(value: float, unit: str, power: int, calibration: Calibration) -> Measured:
    error = calibration.relative_error
    return Measured(value, unit, None if error is None else value * error * power, calibration.name)
