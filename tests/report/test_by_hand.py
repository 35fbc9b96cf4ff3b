import io
import json
from dataclasses import replace

import numpy as np
from fakes import make_image, make_study
from pypdf import PdfReader

from retinaview.core.annotation import Annotation, DrawnOn, Shape
from retinaview.core.image import Acquisition, FundusImage, Region
from retinaview.core.overlay import Subject
from retinaview.imaging.measuring import Measurement, measurements_of
from retinaview.report.page_pictures import page_pixels
from retinaview.report.pages import lay_out
from retinaview.report.pdf import to_pdf
from retinaview.report.plan import Report, ReportPlan

ON_RESULT = DrawnOn(Subject.PROCESSED, "RV-Net 2.2")
LINE = Annotation("a", Shape.LINE, ((50, 60), (50, 160)), "#ff00ff", text="widest vessel")
ANGLE = Annotation("b", Shape.ANGLE, ((60, 60), (90, 60), (90, 90)), drawn_on=ON_RESULT)
AREA = Annotation("c", Shape.AREA, ((100, 100), (100, 150), (140, 150), (140, 100)))
NOTE = Annotation("d", Shape.NOTE, ((120, 80),), text="Look here.")


def image_with(spacing: tuple[float, float] | None = None) -> FundusImage:
    image = make_image(200, 220)
    taken = Acquisition(pixel_spacing_mm=spacing)
    return replace(image, source=replace(image.source, acquisition=taken))


def report(*annotations: Annotation, spacing: tuple[float, float] | None = None) -> Report:
    image = image_with(spacing)
    measured = measurements_of(annotations, image)
    return Report(make_study(image, overlays=False), measurements=measured)


def text_of(wanted: Report) -> str:
    reader = PdfReader(io.BytesIO(to_pdf(lay_out(wanted))))
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    return text.replace("\ufb01", "fi")  # as some fonts join the letters


def pages_of(wanted: Report) -> list[np.ndarray]:
    document = lay_out(wanted)
    pages = [page_pixels(document, number, 144) for number in range(len(document.pages))]
    return [page.astype(int) for page in pages]


def magenta(page: np.ndarray) -> np.ndarray:
    return (page[..., 0] > 200) & (page[..., 1] < 80) & (page[..., 2] > 200)


def test_every_measurement_is_a_row_with_its_state() -> None:
    text = text_of(report(LINE, ANGLE, AREA, NOTE, spacing=(0.01, 0.01)))
    for words in (
        "Measured by hand, in pixels of the original",
        "ORIGINAL, with what was drawn",
        "Line 100 px · 1.00 mm, calibrated by the file's pixel spacing, uncertainty not stated",
        "widest vessel; drawn on ORIGINAL; no disc is known",
        "Angle 90.0°",
        "drawn on PROCESSED (RV-Net 2.2)",
        "Area 2000 px²",
        "Note Look here.",
    ):
        assert words in text, words


def test_no_millimetres_where_the_file_states_none() -> None:
    text = text_of(report(LINE))
    assert "100 px" in text
    assert "mm" not in text.replace("Comment", "")


def test_what_was_drawn_lies_on_the_picture() -> None:
    plain = sum(magenta(page).sum() for page in pages_of(report(ANGLE)))
    drawn = [magenta(page) for page in pages_of(report(LINE))]
    assert plain == 0
    (page,) = [each for each in drawn if each.any()]
    rows, columns = np.nonzero(page)
    assert np.ptp(rows) < 8
    assert np.ptp(columns) > 30


def test_what_is_hidden_in_the_window_is_listed_and_not_drawn() -> None:
    hidden = report(replace(LINE, is_shown=False))
    assert not any(magenta(page).any() for page in pages_of(hidden))
    assert "not drawn" in text_of(hidden)


def test_a_region_shows_what_lies_in_it_where_it_lies() -> None:
    wanted = report(LINE)
    region = Region(60, 40, 100, 100)
    made = replace(wanted.study.provenance, region=region)
    cut = wanted.study.image.rgb[region.slices]
    image = make_image(100, 100, framed=False)
    study = replace(make_study(replace(image, rgb=cut.copy()), overlays=False), provenance=made)
    (page,) = [each for each in map(magenta, pages_of(replace(wanted, study=study))) if each.any()]
    _, columns = np.nonzero(page)
    whole = [magenta(each) for each in pages_of(wanted)]
    (before,) = [np.ptp(np.nonzero(each)[1]) for each in whole if each.any()]
    assert np.ptp(columns) > 1.5 * before


def test_they_can_be_left_out() -> None:
    without = replace(report(LINE), plan=ReportPlan(without=("measurements",)))
    text = text_of(without)
    assert "100 px" not in text
    assert "Left out what was measured by hand (by choice)" in text
    assert json.loads(lay_out(without).record)["report"]["measurements"] == []


def test_the_record_holds_points_and_numbers_and_no_words() -> None:
    record = lay_out(report(LINE, NOTE)).record
    line, note = json.loads(record)["report"]["measurements"]
    assert line["points"] == [[50, 60], [50, 160]]
    assert line["numbers"][0] == {"value": 100.0, "unit": "px", "error": None, "source": ""}
    assert line["drawn_on"]["subject"] == "original"
    assert note["numbers"] == []
    assert "Look here" not in record
    assert "widest" not in record


def test_many_rows_go_over_pages() -> None:
    many = report(*(replace(LINE, id=str(number)) for number in range(90)))
    text = text_of(many)
    assert text.count("widest vessel") == 90


def test_a_note_says_its_words() -> None:
    (measured,) = measurements_of([NOTE], image_with())
    assert measured == Measurement(NOTE, measured.result)
    assert measured.numbers == "Look here."
    assert measured.title == "Note"
