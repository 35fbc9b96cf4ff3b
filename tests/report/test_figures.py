"""Maps on paper: classes told apart without colour, lines where their points say."""

import itertools
from dataclasses import replace

import numpy as np
import pytest
from analysis_fakes import make_disc_overlay
from fakes import make_classes, make_image, make_study

from retinaview.core.overlay import Overlay, Place, Subject, Swatch
from retinaview.imaging.colour import grey
from retinaview.report.classes import paint_classes, pale_picture, sample_picture
from retinaview.report.figure import figure_of
from retinaview.report.legend import legend_of
from retinaview.report.pictures import Crop, painted_map
from retinaview.report.sheet import Sheet

SWATCHES = (Swatch("kept", "#56b4e9"), Swatch("lost", "#e69f00"), Swatch("new", "#cc79a7"))
WHOLE = Crop(0, 0, 1, 1)


def levels(picture: np.ndarray) -> np.ndarray:
    return grey(picture.astype(np.float32) / 255)


def test_classes_differ_on_a_grey_print() -> None:
    samples = [levels(sample_picture(swatch, n)) for n, swatch in enumerate(SWATCHES)]
    for first, second in itertools.combinations(samples, 2):
        assert np.abs(first - second).mean() > 0.08


def test_a_thin_line_stays_visible_and_in_its_place() -> None:
    values = np.full((400, 400), np.nan, np.float32)
    values[200, 50:350] = 1
    base = np.full((400, 400, 3), 240, np.uint8)
    painted = paint_classes(values, SWATCHES, base)
    assert tuple(painted[200, 100]) == (0xE6, 0x9F, 0x00)
    changed = np.flatnonzero((painted != base).any(axis=(1, 2)))
    assert changed.min() >= 195
    assert changed.max() <= 205
    assert levels(painted)[199, 100] < 0.2, "its edge is dark"


def test_nothing_of_a_class_map_is_left_where_there_is_nothing() -> None:
    values = np.full((50, 50), np.nan, np.float32)
    base = np.full((100, 100, 3), 200, np.uint8)
    np.testing.assert_array_equal(paint_classes(values, SWATCHES, base), base)


def test_the_picture_under_a_class_map_is_pale_and_white_outside() -> None:
    image = make_image(100, 120)
    picture = levels(pale_picture(image.rgb, image.fov))
    assert picture[image.fov].min() > 0.6
    assert (picture[~image.fov] > 0.99).all()


def pixels_of(overlay: Overlay, marks: tuple[Place, ...] = ()) -> np.ndarray:
    """Draw a figure on a page of its own and read the page back."""
    from PySide6.QtGui import QImage, QPainter

    study = replace(make_study(make_image(200, 200, framed=False)), overlays=(overlay,))
    sheet = Sheet("A4")
    figure = replace(figure_of(study, overlay, WHOLE), marks=marks)
    image = QImage(2000, 2000, QImage.Format.Format_RGB888)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    with sheet.on(painter):
        figure.draw(sheet, 0, 0, 200, 200)
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(2000, image.bytesPerLine())
    return rows[:, :6000].reshape(2000, 2000, 3).copy()


def test_a_line_lies_where_its_points_say() -> None:
    overlay = make_disc_overlay(make_image(200, 200, framed=False))
    page = pixels_of(overlay)
    for y, x in overlay.outlines[0].points[::10]:
        row, column = round(10 * (float(y) + 0.5)), round(10 * (float(x) + 0.5))
        near = page[row - 3 : row + 4, column - 3 : column + 4].reshape(-1, 3)
        assert (np.abs(near.astype(int) - (0xF0, 0xE4, 0x42)).sum(axis=1) < 60).any()


def test_a_place_is_ringed() -> None:
    overlay = make_classes(make_image(200, 200, framed=False))
    plain = pixels_of(overlay)
    marked = pixels_of(overlay, (Place(100, 100, 10, "Spot", 1.0),))
    where = np.argwhere((plain != marked).any(axis=2))
    assert np.abs(where.mean(axis=0) - 1005).max() < 100
    assert where.max() < 1300


@pytest.mark.parametrize("kind", [make_classes, make_disc_overlay])
def test_a_legend_names_every_class_and_line(kind: object) -> None:
    overlay = kind(make_image(100, 120))  # type: ignore[operator]
    legend = legend_of(overlay, Sheet("A4"), 60)
    numbers = [number for row in legend.rows for _, number in row]
    assert numbers == list(range(len(overlay.swatches) + len(overlay.outlines)))
    assert legend.low == legend.high == []
    assert legend.height > 0


def test_a_legend_names_lines_of_one_kind_once() -> None:
    disc = make_disc_overlay(make_image(100, 120))
    many = replace(disc, outlines=disc.outlines * 300)
    legend = legend_of(many, Sheet("A4"), 60)
    assert [number for row in legend.rows for _, number in row] == [0]


def test_a_class_map_is_painted_by_its_swatches() -> None:
    overlay = make_classes(make_image(100, 120))
    assert overlay.subject is Subject.PAIR
    painted = painted_map(overlay)
    assert tuple(painted[overlay.values == 2][0]) == (0xCC, 0x79, 0xA7)
    assert (painted[np.isnan(overlay.values)] == 24).all()
