"""Millimetres on the retina: only by a named calibration, always with its uncertainty."""

import math
from dataclasses import dataclass
from typing import Final

from retinaview.core.image import Acquisition
from retinaview.errors import MeasureError
from retinaview.words import mark, tr

WIDEST_FIELD_DEG: Final = 60.0
"""Beyond it the magnification changes too much across the picture for one scale."""
BENNETT_SLOPE: Final = 0.01306
BENNETT_OFFSET_MM: Final = 1.82
SHORTEST_EYE_MM, LONGEST_EYE_MM = 15.0, 40.0


@dataclass(frozen=True)
class Calibration:
    """How long a pixel is on the retina.

    Attributes:
        name: how it is known, after "calibrated by".
        row_mm, column_mm: distance of two rows and of two columns, above 0.
        relative_error: uncertainty over the length; None where the source states none.
    """

    name: str
    row_mm: float
    column_mm: float
    relative_error: float | None

    def __post_init__(self) -> None:
        numbers = (self.row_mm, self.column_mm)
        if not all(math.isfinite(number) and number > 0 for number in numbers):
            raise MeasureError(tr("A scale is a number above 0."))
        error = self.relative_error
        if error is not None and not (math.isfinite(error) and error >= 0):
            raise MeasureError(tr("An uncertainty is a number of 0 or more."))


def by_file(acquisition: Acquisition) -> Calibration | None:
    """Take the pixel spacing that the file states, None where it states none."""
    spacing = acquisition.pixel_spacing_mm
    if spacing is None or is_too_wide(acquisition):
        return None
    return Calibration(mark("the file's pixel spacing"), *spacing, None)


def by_line(length_px: float, length_mm: float, error_mm: float) -> Calibration:
    """Take a line whose length the user knows.

    Raises:
        MeasureError: a length is not above 0.
    """
    if not (length_px > 0 and length_mm > 0):
        raise MeasureError(tr("The line of a scale has a length above 0."))
    scale = length_mm / length_px
    return Calibration(mark("a line of known length"), scale, scale, error_mm / length_mm)


def by_axial_length(
    axial_mm: float, axial_error_mm: float, factor: float, factor_error: float
) -> Calibration:
    """Take the eye's length: size = p q s with q = 0.01306 (AL - 1.82 mm).

    Args:
        axial_mm: length of the eye.
        axial_error_mm: its uncertainty.
        factor: the camera's p for one pixel of the photograph, so that p q is in mm.
        factor_error: its uncertainty over p.

    Raises:
        MeasureError: no eye is that long, or the factor is not above 0.

    Reference:
        Bennett, Rudnicka and Edgar, "Improvements on Littmann's method of determining the size of
        retinal features by fundus photography", Graefe's Arch Clin Exp Ophthalmol 232, 1994.
    """
    if not SHORTEST_EYE_MM <= axial_mm <= LONGEST_EYE_MM:
        raise MeasureError(
            tr(
                "An axial length lies between {shortest:.0f} and {longest:.0f} mm.",
                shortest=SHORTEST_EYE_MM,
                longest=LONGEST_EYE_MM,
            )
        )
    scale = factor * BENNETT_SLOPE * (axial_mm - BENNETT_OFFSET_MM)
    error = math.hypot(axial_error_mm / (axial_mm - BENNETT_OFFSET_MM), factor_error)
    return Calibration(mark("axial length"), scale, scale, error)


def is_too_wide(acquisition: Acquisition) -> bool:
    """Whether the file says that the field is too wide for one scale."""
    field_deg = acquisition.horizontal_field_deg
    return field_deg is not None and field_deg > WIDEST_FIELD_DEG
