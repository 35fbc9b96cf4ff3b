"""Reports on two photographs of one patient."""

import io
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from fakes import make_classes, make_image, make_overlay, make_quality, make_review, make_study
from PIL import Image
from pinned import check
from pypdf import PdfReader
from PySide6.QtGui import QImage

from retinaview.core.annotation import Annotation, Shape
from retinaview.core.image import Acquisition, Eye, Patient
from retinaview.core.overlay import Subject
from retinaview.core.review import Verdict
from retinaview.core.study import Study
from retinaview.errors import PairError
from retinaview.imaging.measuring import measurements_of
from retinaview.report.facts import pair_patient, patient_named_by
from retinaview.report.page_pictures import page_pixels
from retinaview.report.pages import Document, lay_out
from retinaview.report.pair import in_order, why_no_pair
from retinaview.report.pdf import to_pdf
from retinaview.report.plan import Report, ReportPlan
from retinaview.report.record import STATEMENT, is_sealed, read_record
from retinaview.report.sheet import Sheet

SNAPSHOTS = Path(__file__).parent / "snapshots"
SIZE = (120, 170)
JANE = Patient("Doe^Jane", "4711", "1960-02-03", "F")
JOHN = Patient("Roe^John", "4712", "1955-05-06", "M")
PAIR = ReportPlan(template="pair")
LINE = Annotation("a", Shape.LINE, ((100, 100), (200, 260)), "#cc79a7")


def eye(
    side: Eye | None,
    seed: int,
    patient: Patient | None = None,
    taken_on: str = "",
    size: tuple[int, int] = (300, 360),
) -> Study:
    """A drawn photograph with all that a report can hold, found wanting where it is a right eye."""
    name = f"visit{seed}_{side or 'eye'}.png"
    image = make_image(*size, seed, eye=side, name=name)
    taken = Acquisition(taken_on=taken_on, camera="Drawn camera") if taken_on else None
    image = replace(image, source=replace(image.source, patient=patient, acquisition=taken))
    change = replace(make_overlay(image, Subject.PAIR, "change"), title="Change map")
    study = make_study(image, warnings=(f"Warning of {name}.",))
    return replace(
        study,
        overlays=(*study.overlays, make_classes(image), change),
        review=make_review(Verdict.LOOK if side is Eye.OD else Verdict.CLEAR),
        quality=make_quality(),
    )


OD, OS = eye(Eye.OD, 1, JANE), eye(Eye.OS, 2, JANE)


def pages_of(document: Document) -> list[str]:
    reader = PdfReader(io.BytesIO(to_pdf(document)))
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def test_both_stand_on_the_first_page_and_each_has_one_of_its_own() -> None:
    first, right, left = pages_of(lay_out(Report(OS, replace(PAIR, comment="Alike."), other=OD)))
    for text in ("Doe^Jane", "visit1_OD.png", "visit2_OS.png", "Alike.", "OD (right)", "OS (left)"):
        assert text in first, text
    assert first.count("ORIGINAL") == first.count("PROCESSED") == 2
    assert first.count("Doe^Jane") == 1
    assert first.count("Quality of the original") == 2
    assert "Look again" in first
    assert "Nothing suspicious found" in first
    assert right.startswith("Fundus photograph report: visit1_OD.png, visit2_OS.png OD (right)")
    assert "OS (left) · visit2_OS.png" in left
    assert all(STATEMENT in " ".join(page.split()) for page in (first, right, left))


def test_nothing_of_a_report_on_one_eye_is_lost() -> None:
    own, other = measurements_of([LINE], OD.image), measurements_of([LINE], OS.image)
    pair = Report(OD, PAIR, measurements=own, other=OS, other_measurements=other)
    _, *details = pages_of(lay_out(pair))
    for alone, page in zip(pair.by_eye, details, strict=True):
        said = set(" ".join(pages_of(lay_out(alone))).split())
        whole = " ".join([pages_of(lay_out(pair))[0], page])
        missing = {word for word in said if word not in whole}
        assert missing <= {"Eye", "(inferred", "name)"}, "the head says it in other words"


@pytest.mark.parametrize("studies", [(OD, OS), (OS, OD)])
def test_the_right_eye_stands_on_the_left(studies: tuple[Study, Study]) -> None:
    assert in_order(*studies) == (OD, OS)


def test_of_two_visits_the_earlier_stands_on_the_left() -> None:
    early, late = eye(Eye.OD, 3, JANE, "2025-01-02"), eye(Eye.OD, 4, JANE, "2026-01-02")
    assert in_order(late, early) == (early, late)
    assert in_order(early, late) == (early, late)
    undated = eye(Eye.OD, 5, JANE)
    assert in_order(late, undated) == (late, undated), "as they came"


def test_an_eye_that_is_known_keeps_its_side() -> None:
    unknown = eye(None, 6)
    assert in_order(OS, unknown) == (unknown, OS)
    assert in_order(unknown, OD) == (OD, unknown)
    assert in_order(OD, unknown) == (OD, unknown)
    assert "Eye not stated" in pages_of(lay_out(Report(OS, PAIR, other=unknown)))[0]


def test_photographs_of_two_patients_are_refused() -> None:
    with pytest.raises(PairError, match=r"visit1_OD\.png and visit7_OS\.png are of different pat"):
        Report(OD, PAIR, other=eye(Eye.OS, 7, JOHN))
    with pytest.raises(PairError, match="are the same photograph"):
        Report(OD, PAIR, other=OD)


@pytest.mark.parametrize(
    ("one", "other", "is_pair"),
    [
        (JANE, None, True),
        (None, None, True),
        (JANE, replace(JANE, name="Doe-Roe^Jane"), True),
        (JANE, replace(JANE, birth_date="1961-02-03"), False),
        (replace(JANE, id=""), replace(JANE, name="DOE JANE"), True),
        (replace(JANE, id=""), replace(JANE, name="Doe^Joan"), False),
        (replace(JANE, id=""), JOHN, False),
        (Patient(id="1"), Patient(name="Doe"), True),
    ],
)
def test_what_a_file_does_not_say_is_no_reason(
    one: Patient | None, other: Patient | None, is_pair: bool
) -> None:
    assert (why_no_pair(eye(Eye.OD, 1, one).image, eye(Eye.OS, 2, other).image) == "") is is_pair


def test_a_pair_has_two_studies_and_nothing_else_has() -> None:
    with pytest.raises(ValueError, match="two studies"):
        Report(OD, PAIR)
    with pytest.raises(ValueError, match="two studies"):
        Report(OD, other=OS)


def test_the_banner_says_by_whom_the_patient_is_named() -> None:
    nameless = eye(Eye.OS, 2)
    assert patient_named_by([OD, nameless]) == "The patient is named by visit1_OD.png alone."
    assert patient_named_by([OD, OS]) == patient_named_by([nameless, nameless]) == ""
    assert pair_patient([nameless, nameless]) == []
    renamed = eye(Eye.OS, 2, replace(JANE, name="Doe-Roe^Jane", sex=""))
    assert pair_patient([OD, renamed]) == [
        ("Patient", "Doe^Jane / Doe-Roe^Jane"),
        ("Patient ID", "4711"),
        ("Born", "1960-02-03"),
        ("Sex", "F"),
    ]


def test_what_is_left_out_is_left_out_of_both() -> None:
    plan = replace(PAIR, without=("processed", "grade", "change", "numbers"))
    first, *details = pages_of(lay_out(Report(OD, plan, other=OS)))
    assert "PROCESSED" not in first
    assert "Quality of the original" not in first
    assert first.count("ORIGINAL") == 2
    assert " ".join(details).count("Left out") == 2
    assert "Change map" not in " ".join(first)


def test_the_pictures_stand_at_one_height() -> None:
    wide = eye(Eye.OS, 2, size=(200, 420))
    sheet = Sheet("A4")
    drawn: list[tuple[float, float, float]] = []

    def note(x: float, y: float, width: float, height: float, image: QImage) -> None:
        drawn.append((y, height, width / height - image.width() / image.height()))

    sheet.image = sheet.text = sheet.rule = lambda *_: None  # type: ignore[method-assign,assignment]
    sheet.image = note  # type: ignore[method-assign]
    sheet.polygon = sheet.line = lambda *_: None  # type: ignore[method-assign,assignment]
    for block, y in lay_out(Report(OD, PAIR, other=wide)).pages[0]:
        block.draw(sheet, y)
    originals, results = drawn[:2], drawn[2:]
    for one, other in (originals, results):
        assert one[:2] == other[:2]
    assert all(abs(apart) < 1e-6 for _, _, apart in drawn)


def test_a_long_comment_goes_over_and_nothing_is_cut() -> None:
    comment = "\n".join(f"Line {number}." for number in range(150))
    pages = pages_of(lay_out(Report(OD, replace(PAIR, comment=comment), other=OS)))
    assert all(f"Line {number}." in " ".join(pages) for number in range(150))


def test_the_record_holds_both_and_is_sealed_over_both() -> None:
    own = measurements_of([LINE], OD.image)
    plan = replace(PAIR, without=("change",))
    text = lay_out(Report(OD, plan, measurements=own, other=OS)).record
    document = json.loads(text)
    other = document["report"]["other"]
    assert document["report"]["template"] == "pair"
    assert document["input_sha256"] == OD.provenance.input_sha256
    assert other["input_sha256"] == OS.provenance.input_sha256
    assert other["review"]["verdict"] == "clear"
    assert len(document["report"]["measurements"]) == 1
    assert other["measurements"] == []
    read = read_record(text)
    assert read.provenance == OD.provenance
    assert read.other is not None
    assert read.other.provenance == OS.provenance
    assert is_sealed(text)
    other["model_version"] = "9"
    assert not is_sealed(json.dumps(document))


def test_the_record_of_one_eye_has_no_other() -> None:
    assert read_record(lay_out(Report(OD)).record).other is None


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_page_looks_as_it_did(paper: str) -> None:
    plan = replace(PAIR, clinic="Eye clinic", comment="Stable.", paper=paper)
    early = [eye(side, seed, JANE, "2026-11-20") for side, seed in ((Eye.OD, 1), (Eye.OS, 2))]
    document = lay_out(Report(early[0], plan, other=early[1]))
    page = Image.fromarray(page_pixels(document, 0, 100)).resize(SIZE, Image.Resampling.BOX)
    check(SNAPSHOTS / f"page-pair-{paper.lower()}.png", np.asarray(page, np.float32))
    detail = Image.fromarray(page_pixels(document, 1, 100)).resize(SIZE, Image.Resampling.BOX)
    check(SNAPSHOTS / f"page-pair-{paper.lower()}-2.png", np.asarray(detail, np.float32))
