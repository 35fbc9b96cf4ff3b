import io
import json
from dataclasses import replace
from typing import Any

import pytest
from analysis_fakes import make_disc_overlay
from fakes import make_classes, make_image, make_overlay, make_quality, make_review, make_study
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from retinaview.core.overlay import Subject
from retinaview.core.study import Study
from retinaview.report.pages import lay_out
from retinaview.report.pdf import to_pdf
from retinaview.report.plan import NEVER_ALONE, PARTS, Report, ReportPlan
from retinaview.report.record import STATEMENT, read_record
from retinaview.report.sheet import Sheet, Type, is_right_to_left


def judged() -> Study:
    image = make_image(400, 500)
    change = replace(make_overlay(image, Subject.PAIR, "change"), title="Change map")
    overlays = (change, make_classes(image), make_disc_overlay(image))
    study = make_study(image, overlays=False, warnings=("Look again.",))
    return replace(study, overlays=overlays, review=make_review(), quality=make_quality())


def text_of(study: Study, **plan: Any) -> str:
    reader = PdfReader(io.BytesIO(to_pdf(lay_out(Report(study, ReportPlan(**plan))))))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


@pytest.mark.parametrize(
    ("part", "word"),
    [
        ("processed", "PROCESSED"),
        ("grade", "Quality of the original"),
        ("findings", "98.6 / 0.9 / 0.5 %"),
        ("numbers", "5.12 bit"),
        ("change", "Change map"),
        ("structure", "Vessels of the original found again"),
        ("numbers:disc", "Vertical C/D"),
    ],
)
def test_a_part_is_left_out_and_that_is_said(part: str, word: str) -> None:
    study = judged()
    assert word in text_of(study)
    without = text_of(study, without=(part,))
    provenance = without.index("Provenance")
    assert word not in without[:provenance]
    assert "Left out" in without[provenance:]
    assert "(by choice)" in without


def test_what_is_never_left_out() -> None:
    study = judged()
    maps = [overlay.id for overlay in study.overlays]
    numbers = [f"numbers:{name}" for name in maps]
    text = text_of(study, without=(*PARTS, *maps, *numbers))
    made = study.provenance
    assert study.review is not None
    for word in (
        STATEMENT,
        "RV-Net 1.0, id rv-net",
        made.input_sha256,
        made.result_sha256,
        study.review.headline,
        "Look again.",
        "drawn.png",
    ):
        assert word in text, word


def test_nothing_left_out_needs_no_line() -> None:
    assert "Left out" not in text_of(judged())


def test_a_processed_picture_keeps_its_original() -> None:
    with pytest.raises(ValueError, match="never shown without its original"):
        ReportPlan(without=("original",))
    both = ReportPlan(without=("original", "processed"))
    assert both.with_parts(["processed"], shown=True).without == ()
    assert ReportPlan().with_parts(["original"], shown=False).without == ()
    assert "original" in NEVER_ALONE


def test_clinic_operator_title_and_comment_are_printed() -> None:
    text = text_of(
        judged(),
        title="Follow-up",
        clinic="Eye clinic",
        operator="A. Müller",
        comment="First line.\nSecond line.",
    )
    for word in ("Follow-up", "Eye clinic", "Operator: A. Müller", "Comment First line. Second"):
        assert word in text, word
    assert "Fundus photograph report" not in text.split("/")[0]


def test_the_record_says_what_was_left_out_and_no_free_text() -> None:
    plan = ReportPlan(comment="For Mrs Doe.", clinic="Clinic", without=("numbers", "change"))
    text = lay_out(Report(judged(), plan)).record
    assert json.loads(text)["report"] == {
        "template": "eye",
        "paper": "A4",
        "left_out": ["change", "numbers"],
        "with": ["comment", "clinic"],
        "measurements": [],
    }
    assert "Doe" not in text
    section = read_record(text).report
    assert section is not None
    assert section.left_out == ("change", "numbers")


def test_words_can_be_left_out_as_a_whole() -> None:
    plan = ReportPlan("Letter", "t", "c", "k", "l.png", "o", ("numbers",))
    assert plan.without_words() == ReportPlan("Letter", without=("numbers",))


def test_words_are_cleaned() -> None:
    plan = ReportPlan(title=" a\r\nb\x00 ", comment="\n1\r\n\r\n2\x07\tليل\n")
    assert plan.title == "a b"
    assert plan.comment == "1\n\n2    ليل"


@pytest.mark.parametrize("words", [{"clinic": "x" * 201}, {"comment": "x" * 20_001}])
def test_words_that_are_too_long_are_refused(words: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="at most"):
        ReportPlan(**words)


@given(text=st.text("aWi .,-_/жé眼底写𠮷\nاب", max_size=200))
def test_line_ends_are_kept(text: str) -> None:
    sheet, kind = Sheet("A4"), Type(8)
    lines = sheet.wrapped(text, kind, 100)
    assert len(lines) >= text.count("\n") + 1
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(sheet.text_width(line, kind) <= 100.2 for line in lines)
    assert sheet.wrapped("a\n\nb", kind, 100) == ["a", "", "b"]


def test_which_way_a_line_is_read() -> None:
    assert is_right_to_left("12, مقارنة")
    assert is_right_to_left("שלום a")
    assert not is_right_to_left("a שלום")
    assert not is_right_to_left("12")


def test_a_long_comment_goes_over_pages() -> None:
    comment = "\n".join(f"Line {number}" for number in range(200))
    reader = PdfReader(io.BytesIO(to_pdf(lay_out(Report(judged(), ReportPlan(comment=comment))))))
    assert len(reader.pages) > 2
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    assert all(f"Line {number}" in text for number in range(200))
    assert all(STATEMENT in " ".join(page.extract_text().split()) for page in reader.pages)
