"""DICOM on the command line: folders, frames, colours, the eye, and what is written."""

import json
from pathlib import Path

import pytest
from dicom_fakes import drawn_frame, make_dicom, to_ybr
from fakes import FakeCatalog, FakeEngine

from retinaview.cli import main
from retinaview.cli.tools import Tools
from retinaview.imaging.load import load_fundus

TOOLS = Tools(make_catalog=FakeCatalog, make_engine=FakeEngine)


def enhance(files: list[Path], out: Path, *words: str) -> int:
    names = [str(file) for file in files]
    return main(
        ["enhance", *names, "--model", "rv-net", "--out", str(out), "--json", *words], TOOLS
    )


def test_a_folder_of_dicom_files_is_enhanced_as_dicom(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in").mkdir()
    for name in ("IM1", "IM2"):
        (tmp_path / "in" / name).write_bytes(make_dicom())
    words = ("--format", "dicom", "--report", "--report-format", "dicom")
    assert enhance([tmp_path / "in"], tmp_path / "out", *words) == 0
    entries = json.loads(capsys.readouterr().out)
    assert [Path(entry["output"]).name for entry in entries] == ["IM1_rv-net.dcm", "IM2_rv-net.dcm"]
    assert Path(entries[0]["report"]).name == "IM1_rv-net_report.dcm"


def test_frame_colour_and_eye_are_chosen(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    frames = [to_ybr(drawn_frame(seed)) for seed in range(2)]
    file = tmp_path / "IM1"
    file.write_bytes(make_dicom(frames, drop=["ImageLaterality"]))
    assert enhance([file], tmp_path / "out", "--format", "dicom") == 1
    assert "--eye" in json.loads(capsys.readouterr().out)[0]["error"]
    words = ("--format", "dicom", "--frame", "2", "--colour", "YBR", "--eye", "OS", "--no-mark")
    assert enhance([file], tmp_path / "out", *words) == 0
    entry = json.loads(capsys.readouterr().out)[0]
    assert any("read as YBR" in warning for warning in entry["warnings"])
    made = load_fundus(Path(entry["output"]))
    assert made.eye == "OS"
    assert made.source.dicom is not None
    assert not made.source.dicom.colour_doubt


def test_doubtful_colours_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "IM1"
    file.write_bytes(make_dicom(to_ybr(drawn_frame())))
    assert enhance([file], tmp_path / "out") == 0
    assert any("pink" in word for word in json.loads(capsys.readouterr().out)[0]["warnings"])


@pytest.mark.parametrize("words", [("--frame", "0"), ("--colour", "HSV"), ("--eye", "both")])
def test_impossible_choices_are_usage(words: tuple[str, str], tmp_path: Path) -> None:
    assert enhance([tmp_path / "a"], tmp_path / "out", *words) == 2
