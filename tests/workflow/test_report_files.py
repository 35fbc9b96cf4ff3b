import json
from dataclasses import replace
from pathlib import Path

import pytest
from fakes import make_image, make_study
from PIL import Image

from retinaview.core.image import Patient
from retinaview.errors import ImageWriteError
from retinaview.report.plan import Report, ReportPlan
from retinaview.workflow.recorded import read_recorded
from retinaview.workflow.report_files import nameless, page_path, write_report

KEY = b"k" * 32
LONG = "\n".join(f"Line {number}" for number in range(60))


def report(**plan: object) -> Report:
    image = make_image(90, 120, name="Doeling.png")
    return Report(make_study(image), ReportPlan(**plan))  # type: ignore[arg-type]


def test_pages_are_pictures_with_the_record(tmp_path: Path) -> None:
    written = write_report(report(comment=LONG), tmp_path / "r.png")
    assert [path.name for path in written] == ["r.png", "r_page2.png"]
    for path in written:
        with Image.open(path) as page:
            assert page.size == (1653, 2339)
        recorded = read_recorded(path)
        assert recorded.kind == "report"
        assert recorded.is_sealed


def test_a_shorter_report_leaves_no_old_page(tmp_path: Path) -> None:
    write_report(report(comment=LONG), tmp_path / "r.png")
    write_report(report(), tmp_path / "r.png")
    assert [path.name for path in tmp_path.iterdir()] == ["r.png"]


def test_a_page_never_takes_the_place_of_another_file(tmp_path: Path) -> None:
    mine = page_path(tmp_path / "r.png", 1)
    Image.new("RGB", (9, 9)).save(mine)
    before = mine.read_bytes()
    with pytest.raises(ImageWriteError, match=r"r_page2\.png: a page"):
        write_report(report(comment=LONG), tmp_path / "r.png")
    assert mine.read_bytes() == before
    assert not (tmp_path / "r.png").exists()


def test_without_names_no_word_of_the_user_is_left(tmp_path: Path) -> None:
    named = report(
        title="Mrs Doeling",
        comment="Doeling",
        clinic="Doeling clinic",
        operator="Dr Doeling",
    )
    plain = nameless(named, KEY)
    assert plain.plan == ReportPlan()
    assert plain.study.image.source.name != "Doeling.png"
    assert nameless(named, None) is named
    for name in ("r.pdf", "r.png", "r.dcm"):
        write_report(named, tmp_path / name, key=KEY)
        assert b"Doeling" not in (tmp_path / name).read_bytes()


@pytest.mark.parametrize("name", ["r.pdf", "r.dcm", "r.png"])
def test_every_form_carries_the_same_record(tmp_path: Path, name: str) -> None:
    write_report(report(without=("numbers",)), tmp_path / name)
    recorded = read_recorded(tmp_path / name)
    assert recorded.kind == "report"
    assert recorded.record.report is not None
    assert recorded.record.report.left_out == ("numbers",)


def test_the_record_of_a_dicom_report_is_that_of_its_pdf(tmp_path: Path) -> None:
    import pydicom

    from retinaview.workflow.dicom_object import read_record
    from retinaview.workflow.recorded import _in_pdf

    write_report(report(), tmp_path / "r.dcm")
    dataset = pydicom.dcmread(tmp_path / "r.dcm")
    text = read_record(dataset)
    assert text is not None
    inside = _in_pdf(bytes(dataset.EncapsulatedDocument))
    assert inside is not None
    assert json.loads(text) == json.loads(inside)


def pair() -> Report:
    studies = [
        make_study(replace(image, source=replace(image.source, patient=Patient("Doeling", "17"))))
        for image in (make_image(90, 120, n, name=f"Doeling_{n}.png") for n in (1, 2))
    ]
    plan = ReportPlan(template="pair", comment="Doeling")
    return Report(studies[0], plan, other=studies[1])


def test_neither_photograph_of_a_pair_is_written_over(tmp_path: Path) -> None:
    report = pair()
    path = tmp_path / "own.png"
    path.write_bytes(b"a photograph")
    for place in range(2):
        studies = list(report.studies)
        image = studies[place].image
        own = replace(image, source=replace(image.source, path=path))
        studies[place] = replace(studies[place], image=own)
        with pytest.raises(ImageWriteError):
            write_report(report.on(studies), path)
    assert path.read_bytes() == b"a photograph"


@pytest.mark.parametrize("name", ["r.pdf", "r.png", "r.dcm"])
def test_without_names_neither_of_a_pair_is_named(tmp_path: Path, name: str) -> None:
    plain = nameless(pair(), KEY)
    assert plain.plan == ReportPlan(template="pair")
    assert len({study.image.source.name for study in plain.studies}) == 2
    for path in write_report(pair(), tmp_path / name, key=KEY):
        assert b"Doeling" not in path.read_bytes()
    recorded = read_recorded(tmp_path / name)
    assert recorded.is_sealed
    assert recorded.record.other is not None
    assert "Doeling" not in recorded.record.model_dump_json()
    stand_ins = {recorded.record.input_name[:15], recorded.record.other.input_name[:15]}
    assert len(stand_ins) == 1, "the stand-in of one patient"
