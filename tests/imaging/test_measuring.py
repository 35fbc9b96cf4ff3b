"""Annotations and what they measure."""

import math

import pytest

from retinaview.core.annotation import Annotation, DrawnOn, Shape
from retinaview.core.image import Acquisition
from retinaview.core.overlay import Subject
from retinaview.errors import MeasureError
from retinaview.imaging.calibration import Calibration, by_axial_length, by_file, by_line
from retinaview.imaging.disc_geometry import Ellipse
from retinaview.imaging.measuring import NO_CORNER, NO_DISC, measure

LINE = Annotation("a", Shape.LINE, ((0, 0), (30, 40)))
SQUARE = Annotation("b", Shape.AREA, ((0, 0), (0, 10), (10, 10), (10, 0)))
DISC = Ellipse(0, 0, 25, 25)


def numbers(annotation: Annotation, *known: object) -> dict[str, float]:
    return {each.unit: each.value for each in measure(annotation, *known).numbers}  # type: ignore[arg-type]


def test_line_without_a_disc_is_in_pixels_and_says_why() -> None:
    assert numbers(LINE) == {"px": 50}
    assert measure(LINE).missing == NO_DISC


def test_line_and_area_with_a_disc() -> None:
    assert numbers(LINE, DISC) == {"px": 50, "DD": 1}
    assert numbers(SQUARE, DISC)["disc areas"] == pytest.approx(100 / (math.pi * 625))


@pytest.mark.parametrize(
    ("points", "degrees"),
    [
        (((0, 1), (0, 0), (1, 0)), 90),
        (((0, -1), (0, 0), (0, 1)), 180),
        (((0.1, -1), (0, 0), (-0.1, -1)), 2 * math.degrees(math.atan(0.1))),
    ],
)
def test_angle(points: tuple[tuple[float, float], ...], degrees: float) -> None:
    assert numbers(Annotation("c", Shape.ANGLE, points))["°"] == pytest.approx(degrees)


def test_angle_without_an_arm_is_not_measured() -> None:
    result = measure(Annotation("c", Shape.ANGLE, ((0, 0), (0, 0), (1, 0))))
    assert result.missing == NO_CORNER
    assert not result.numbers


def test_pixels_that_are_not_square() -> None:
    uneven = Calibration("a test", 0.02, 0.01, 0.05)
    length = measure(LINE, None, uneven).numbers[-1]
    assert length.value == pytest.approx(math.hypot(0.6, 0.4))
    area = measure(SQUARE, None, uneven).numbers[-1]
    assert (area.value, area.error) == (pytest.approx(0.02), pytest.approx(0.002))


def test_bennett_and_its_uncertainty() -> None:
    eye = by_axial_length(24.0, 0.1, 0.05, 0.05)
    assert eye.row_mm == pytest.approx(0.05 * 0.01306 * 22.18)
    assert eye.relative_error == pytest.approx(math.hypot(0.1 / 22.18, 0.05))
    assert measure(LINE, None, eye).numbers[-1].text == "0.72 mm ± 0.04, calibrated by axial length"


def test_impossible_scales_are_refused() -> None:
    with pytest.raises(MeasureError):
        by_axial_length(2.4, 0.1, 0.05, 0.05)
    with pytest.raises(MeasureError):
        by_line(0, 1.5, 0.1)
    with pytest.raises(MeasureError):
        by_axial_length(24, 0.1, 0, 0.05)


def test_scale_of_the_file_but_not_of_a_very_wide_field() -> None:
    spaced = Acquisition(pixel_spacing_mm=(0.01, 0.01))
    assert by_file(Acquisition()) is None
    assert by_file(Acquisition(pixel_spacing_mm=(0.01, 0.01), horizontal_field_deg=200)) is None
    length = measure(LINE, None, by_file(spaced)).numbers[-1]
    assert length.text.endswith("the file's pixel spacing, uncertainty not stated")


def test_says_what_it_was_drawn_on() -> None:
    assert DrawnOn().text == "drawn on ORIGINAL"
    assert DrawnOn(Subject.PROCESSED, "RV-Net 2.2").text == "drawn on PROCESSED (RV-Net 2.2)"


@pytest.mark.parametrize(
    ("shape", "points", "colour"),
    [
        (Shape.LINE, ((0, 0),), "#56b4e9"),
        (Shape.AREA, ((0, 0), (1, 1)), "#56b4e9"),
        (Shape.NOTE, ((math.nan, 0),), "#56b4e9"),
        (Shape.NOTE, ((0, 0),), "blue"),
    ],
)
def test_annotations_without_meaning(
    shape: Shape, points: tuple[tuple[float, float], ...], colour: str
) -> None:
    with pytest.raises(ValueError, match=r"points|point|colour"):
        Annotation("e", shape, points, colour)
