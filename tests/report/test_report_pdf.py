import io
import json
import re
import threading
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from analysis_fakes import make_disc_overlay
from fakes import (
    make_classes,
    make_image,
    make_overlay,
    make_quality,
    make_review,
    make_study,
)
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from retinaview.core.image import Eye
from retinaview.core.overlay import Subject
from retinaview.core.review import Verdict
from retinaview.core.study import Study
from retinaview.report.flow import Block, paginate
from retinaview.report.pages import lay_out
from retinaview.report.pdf import ATTACHMENT, to_pdf
from retinaview.report.pictures import Crop, map_picture, original_picture, processed_picture
from retinaview.report.plan import Report, ReportPlan
from retinaview.report.record import SEAL, STATEMENT, from_json, report_record, seal_of
from retinaview.report.sheet import Sheet, Type

A4_POINTS = (595, 842)
LETTER_POINTS = (612, 792)


def render(study: Study, **plan: Any) -> bytes:
    return to_pdf(lay_out(Report(study, ReportPlan(**plan))))


def read(study: Study, paper: str = "A4", **plan: Any) -> PdfReader:
    return PdfReader(io.BytesIO(render(study, paper=paper, **plan)))


def text_of(reader: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def test_one_page_says_all_there_is_to_say() -> None:
    image = make_image(300, 400, eye=Eye.OD, name="scan-12.jpg", notices=("Alpha was dropped.",))
    study = make_study(image, warnings=("Look again.",), options={"strength": 0.5}, detail_px=2048)
    reader = read(study)
    assert len(reader.pages) == 1
    text = text_of(reader)
    made = study.provenance
    for word in (
        "scan-12.jpg",
        "OD (right)",
        "400 x 300 px",
        "ORIGINAL",
        "PROCESSED",
        "RV-Net 1.0",
        "Light and colour at full size, detail at 2048 px",
        "5.12 bit",
        "5.87 bit",
        "not measured",
        "Look again.",
        "Alpha was dropped.",
        made.input_sha256,
        str(made.weights_sha256),
        made.result_sha256,
        "strength 0.5",
        "2026-11-20 14:05 +00:00",
        "It explains neither the model nor a disease.",
        STATEMENT,
        "1 / 1",
    ):
        assert word in text, word


def test_the_record_is_attached() -> None:
    study = make_study()
    attachment = read(study).attachments[ATTACHMENT][0].decode("ascii")
    document = json.loads(attachment)
    assert document.pop(SEAL) == seal_of(document)
    assert document == report_record(Report(study))
    assert from_json(attachment) == study.provenance


@pytest.mark.parametrize(("paper", "points"), [("A4", A4_POINTS), ("Letter", LETTER_POINTS)])
def test_paper_and_title(paper: str, points: tuple[int, int]) -> None:
    reader = read(make_study(make_image(name="scan.jpg")), paper)
    box = reader.pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == points
    assert reader.metadata is not None
    assert reader.metadata.title == "Fundus photograph report: scan.jpg"
    assert str(reader.metadata.creator).startswith("RetinaView ")


@pytest.mark.parametrize("shape", [(400, 400), (300, 400), (400, 300), (40, 900), (900, 40)])
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_every_shape_fits_one_page(shape: tuple[int, int], paper: str) -> None:
    image = make_image(*shape, framed=False)
    assert len(read(make_study(image, warnings=("One.", "Two.")), paper).pages) == 1


def test_two_kinds_of_maps_still_fit_one_page() -> None:
    study = make_study(make_image(400, 400))
    more = replace(study.overlays[1], id="uncertainty", title="Uncertainty")
    notes = tuple(replace(score, note="What it means.") for score in study.scores)
    study = replace(study, overlays=(*study.overlays, more), scores=notes)
    reader = read(study)
    assert len(reader.pages) == 1
    assert "Uncertainty" in text_of(reader)


def test_what_does_not_fit_goes_on_over_the_next_page() -> None:
    warnings = tuple(f"Warning {number}: {'look ' * 60}" for number in range(40))
    options = {f"option_{number}": number for number in range(100)}
    study = make_study(make_image(name="n" * 250 + ".jpg"), warnings=warnings, options=options)
    reader = read(study)
    assert len(reader.pages) > 1
    for number, page in enumerate(reader.pages, 1):
        text = " ".join(page.extract_text().split())
        assert STATEMENT in text
        assert f"{number} / {len(reader.pages)}" in text
    text = text_of(reader)
    assert all(f"Warning {number}:" in text for number in range(40))
    assert "option_99 99" in text


def test_long_names_are_shortened_in_their_middle() -> None:
    image = make_image(name="W" * 300 + ".png")
    text = text_of(read(make_study(image, model_title="M" * 200)))
    assert re.search(r"W+…W+\.png", text)
    assert re.search(r"M+…M+ 1\.0", text)


@given(text=st.text("aWi .,-_/жé眼底写𠮷", max_size=200))
def test_no_line_is_longer_than_its_room(text: str) -> None:
    sheet = Sheet("A4")
    kind = Type(8, is_bold=True)
    for width in (40.0, 333.3):
        lines = sheet.wrapped(text, kind, width)
        assert all(sheet.text_width(line, kind) <= width + 0.2 for line in lines)
        assert "".join("".join(lines).split()) == "".join(text.split())
        assert sheet.text_width(sheet.elided(text, kind, width), kind) <= width + 1


def test_what_must_be_read_whole_is_made_smaller() -> None:
    sheet = Sheet("A4")
    kind = Type(8)
    fitted = sheet.fitted(STATEMENT, kind, 200)
    assert 190 < sheet.text_width(STATEMENT, fitted) <= 200
    assert sheet.fitted("short", kind, 200) == kind


def test_a_study_without_maps_numbers_or_warnings_leaves_them_out() -> None:
    study = replace(make_study(overlays=False), scores=())
    text = text_of(read(study))
    assert "Saliency" not in text
    assert "Measured" not in text
    assert "Quality of the original not graded" in text
    assert "not compared with its original" in text
    assert "Warnings" not in text


def test_odd_names_print() -> None:
    for name in ("眼底写真-12.jpg", "снимок é ü.png", "a\udcff\nb.png", "<b>bold</b>.png"):
        study = make_study(make_image(name=name))
        assert len(read(study).pages) == 1
    assert "<b>bold</b>.png" in text_of(read(study))


def test_works_in_another_thread() -> None:
    render(make_study())  # makes the application in this thread, as a program does
    made: list[bytes] = []
    thread = threading.Thread(target=lambda: made.append(render(make_study())))
    thread.start()
    thread.join()
    assert len(PdfReader(io.BytesIO(made[0])).pages) == 1


def test_a_large_photograph_stays_a_small_file() -> None:
    assert len(render(make_study(make_image(1300, 1900, bit_depth=16)))) < 3_000_000


def test_both_pictures_have_one_crop_and_true_colours() -> None:
    image = make_image(200, 320, bit_depth=16)
    study = make_study(image)
    crop = Crop.of(image)
    original, processed = original_picture(study, crop), processed_picture(study, crop)
    assert original.shape == processed.shape
    assert original.shape[1] < 210, "the black beside the field is cut off"
    assert crop.cut(image.fov).sum() == image.fov.sum(), "no part of the field is"
    expected = np.rint(crop.cut(image.rgb) * 255)
    assert np.abs(original - expected).max() <= 1
    assert np.abs(processed - crop.cut(study.result) / 257.0).max() <= 0.51


def test_shrinking_averages_areas() -> None:
    stripes = np.zeros((400, 400, 3), np.float32)
    stripes[:, ::2] = 1
    study = make_study(make_image(400, 400, framed=False))
    image = replace(study.image, rgb=stripes)
    shrunk = original_picture(replace(study, image=image), Crop(0, 0, 1, 1), longest_px=100)
    assert shrunk.shape == (100, 100, 3)
    assert np.abs(shrunk.astype(int) - 128).max() <= 1


def test_a_map_keeps_its_order_and_shows_nothing_where_nothing_is() -> None:
    image = make_image(100, 100)
    picture = map_picture(make_overlay(image, Subject.ORIGINAL), Crop(0, 0, 1, 1))
    grey = picture @ np.array([0.299, 0.587, 0.114])
    inside = np.flatnonzero(image.fov[50])
    assert np.all(np.diff(grey[50, inside]) > -1.5), "brighter to the right, in grey too"
    assert grey[50, inside[-1]] - grey[50, inside[0]] > 100
    assert np.all(picture[~image.fov] == 24)


def block(height: float, leads: bool = False) -> Block:
    return Block(height, lambda _sheet, _y: None, leads)


def test_a_leading_block_goes_over_with_the_one_it_leads() -> None:
    head, body = block(10, leads=True), block(30)
    pages = paginate([block(70), head, body], top=0, bottom=100)
    assert [[each.height for each, _ in page] for page in pages] == [[70], [10, 30]]
    assert [y for _, y in pages[1]] == [0, 10]


def test_blocks_never_cross_the_bottom() -> None:
    pages = paginate([block(7.5) for _ in range(100)], top=5, bottom=100)
    assert sum(len(page) for page in pages) == 100
    assert all(y + each.height <= 100 for page in pages for each, y in page)
    assert all(page[0][1] == 5 for page in pages)


def judged(verdict: Verdict | None = Verdict.LOOK) -> Study:
    image = make_image(400, 500)
    change = replace(make_overlay(image, Subject.PAIR, "change"), title="Change map")
    study = make_study(image, overlays=False)
    overlays = (change, make_classes(image))
    return replace(study, overlays=overlays, review=make_review(verdict), quality=make_quality())


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_what_the_model_changed_fits_one_page(paper: str) -> None:
    reader = read(judged(), paper)
    assert len(reader.pages) == 1
    text = text_of(reader)
    for word in (
        "What the model changed",
        judged().review.headline,  # type: ignore[union-attr]
        "Usable: uneven light, blur (0.83)",
        "98.6 / 0.9 / 0.5 %",
        "Change map",
        "kept",
        "lost",
        "new",
        "Marked: 1 ",
    ):
        assert word in text, word


def test_lines_and_numbers_of_an_overlay_are_in_the_report() -> None:
    study = judged()
    disc = make_disc_overlay(study.image)
    text = text_of(read(replace(study, overlays=(*study.overlays, disc))))
    assert "Optic disc" in text
    assert "Vertical C/D not measured No cup found." in text


@pytest.mark.parametrize("verdict", [*Verdict, None])
def test_every_verdict_is_said_in_words(verdict: Verdict | None) -> None:
    text = text_of(read(judged(verdict)))
    words = {Verdict.CLEAR: "Nothing suspicious found", None: "Not judged"}
    opening = {Verdict.LOOK: "Look again: ", Verdict.STOP: "Do not rely on this: "}
    assert {**words, **opening}[verdict] in text


def test_maps_of_both_pictures_are_drawn_once() -> None:
    text = text_of(read(judged()))
    assert text.count("Change map") == 1
    assert "BOTH PICTURES" not in text
