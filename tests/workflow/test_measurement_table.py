import csv
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from fakes import FakeCatalog, FakeEngine, make_image, make_study
from PIL import Image

from retinaview import cli
from retinaview.cli.tools import Tools
from retinaview.core.annotation import Annotation, DrawnOn, Shape
from retinaview.core.image import Acquisition, FundusImage
from retinaview.core.overlay import Subject
from retinaview.errors import ImageWriteError
from retinaview.imaging.load import load_fundus
from retinaview.imaging.measuring import measurements_of
from retinaview.report.plan import Report, ReportPlan
from retinaview.workflow.audit import Audit, audit_files, read_entries
from retinaview.workflow.measurement_files import MeasurementFiles, Measurements
from retinaview.workflow.measurement_table import COLUMNS, UNITS, Measured, write_measurements
from retinaview.workflow.report_files import with_measurements

LINE = Annotation(
    "a",
    Shape.LINE,
    ((10, 10), (10, 60)),
    text="=danger()",
    author="A. Müller",
    made_at="2026-11-30T08:00:00+00:00",
    drawn_on=DrawnOn(Subject.PROCESSED, "RV-Net 2.2", "green", 2.0),
)
AREA = Annotation("b", Shape.AREA, ((0, 0), (0, 10), (10, 10), (10, 0)))


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("retinaview.paths.user_data", lambda: tmp_path / "data")
    return tmp_path / "data"


def measured(image: FundusImage) -> Measured:
    return Measured(image, measurements_of([LINE, AREA], image))


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_a_row_holds_numbers_by_unit(tmp_path: Path) -> None:
    image = make_image(name="Doe.png")
    taken = Acquisition(pixel_spacing_mm=(0.01, 0.02))
    image = replace(image, source=replace(image.source, acquisition=taken))
    write_measurements([measured(image)], tmp_path / "t.csv")
    line, area = rows_of(tmp_path / "t.csv")
    assert tuple(line) == COLUMNS
    assert set(UNITS.values()) <= set(COLUMNS)
    assert (line["photograph"], line["shape"], line["number"]) == ("Doe.png", "line", "1")
    assert (line["length_px"], line["length_mm"], line["length_dd"]) == ("50.0", "1.0", "")
    assert (line["drawn_on"], line["model"], line["zoom"]) == ("processed", "RV-Net 2.2", "2.0")
    assert line["text"] == "'=danger()"
    assert line["points"] == "10.00,10.00 10.00,60.00"
    assert (area["area_px2"], area["area_mm2"], area["length_px"]) == ("100.0", "0.02", "")
    assert "no disc" in area["missing"]


def test_without_names_no_word_is_left(tmp_path: Path) -> None:
    write_measurements([measured(make_image(name="Doe.png"))], tmp_path / "t.csv", key=b"k" * 32)
    text = (tmp_path / "t.csv").read_text("utf-8")
    for word in ("Doe", "danger", "Müller", "2026"):
        assert word not in text
    assert rows_of(tmp_path / "t.csv")[0]["photograph"].startswith("RV-")


def test_a_photograph_is_never_written_over(tmp_path: Path) -> None:
    source = tmp_path / "scan.csv"
    source.write_bytes(b"photograph")
    with pytest.raises(ImageWriteError, match="never written over"):
        write_measurements([], source, sources=[source])


def test_a_report_takes_what_is_kept() -> None:
    image = make_image()
    MeasurementFiles().save(image.source.picture_id, Measurements((LINE,)))
    study = make_study(image)
    wanted, problem = with_measurements(Report(study))
    assert problem == ""
    assert [each.annotation for each in wanted.measurements] == [LINE]
    plan = ReportPlan(without=("measurements",))
    assert with_measurements(Report(study, plan))[0].measurements == ()
    MeasurementFiles().path_of(image.source.picture_id).write_text("{")
    assert "set aside" in with_measurements(Report(study))[1]


Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    def run_command(*words: str | Path) -> tuple[int, str, str]:
        tools = Tools(FakeCatalog, lambda _catalog: FakeEngine(), audit=Audit(tmp_path / "audit"))
        status = cli.main([str(word) for word in words], tools)
        said = capsys.readouterr()
        return status, said.out, said.err

    return run_command


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    path = tmp_path / "scan_OD.png"
    Image.fromarray((make_image(96, 128).rgb * 255).round().astype("uint8")).save(path)
    MeasurementFiles().save(load_fundus(path).source.picture_id, Measurements((LINE, AREA)))
    return path


def test_the_command_writes_the_table(run: Run, photograph: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.png"
    Image.fromarray((make_image(96, 128, 1).rgb * 255).round().astype("uint8")).save(other)
    status, out, err = run("measurements", photograph, other, "--out", tmp_path / "t.csv")
    assert status == 0
    assert out.strip() == str(tmp_path / "t.csv")
    assert "other.png: nothing was measured by hand." in err
    assert [row["shape"] for row in rows_of(tmp_path / "t.csv")] == ["line", "area"]
    (log,) = audit_files(tmp_path / "audit")
    events = [each for each in read_entries(log) if each is not None]
    assert [each["event"] for each in events] == ["open", "open", "export"]
    assert events[-1]["what"] == "measurements"


def test_the_command_gives_json_and_goes_on_after_a_bad_file(
    run: Run, photograph: Path, tmp_path: Path
) -> None:
    import json

    (tmp_path / "bad.png").write_bytes(b"no")
    status, out, _ = run(
        "measurements", tmp_path / "bad.png", photograph, "--out", tmp_path / "t.csv", "--json"
    )
    assert status == 1
    document: dict[str, Any] = json.loads(out)
    assert "error" in document["photographs"][0]
    assert len(document["photographs"][1]["measurements"]) == 2
    assert len(rows_of(tmp_path / "t.csv")) == 2


def test_the_command_says_before_the_work_where_it_cannot_write(
    run: Run, photograph: Path, tmp_path: Path
) -> None:
    assert run("measurements", photograph, "--out", photograph)[0] == 1
    assert run("measurements", photograph, "--out", tmp_path)[0] == 1
    assert photograph.read_bytes().startswith(b"\x89PNG")
