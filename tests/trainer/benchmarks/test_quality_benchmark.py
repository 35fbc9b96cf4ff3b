import csv
from pathlib import Path

import pytest

from trainer.__main__ import main
from trainer.benchmarks.quality_page import write_page
from trainer.benchmarks.quality_scores import quality_scores


def row(**fields: object) -> dict[str, object]:
    numbers = ("blur", "light", "contrast", "field", "artefacts", "reject", "fundus")
    return {
        "part": "photographs",
        "picture": "eyepacs_1.jpg",
        "camera": "eyepacs",
        "group": "g1",
        "folder": "test/lowquality",
        "what": "EyeQ",
        "strength": None,
        "truth": "Usable",
        "grade": "Usable",
        "confidence": 0.7,
        "is_fundus": True,
        "kind": "",
        **dict.fromkeys(numbers, 0.2),
        **fields,
    }


def test_labels_that_are_missing_are_said_to_be(tmp_path: Path) -> None:
    out = tmp_path / "quality.md"
    rows = [row(), row(picture="eyepacs_2.jpg", group="g2", grade="Reject")]
    rows.append(row(part="sample", what=""))
    write_page(out, rows, "Quality 1.0")
    text = out.read_text("utf-8")
    assert "None of them is labelled Good or Reject" in text
    assert "Mean recall of Usable: 0.500" in text
    assert "plainly spoilt: Usable (0.70)" in text
    assert (tmp_path / "quality-eyeq.png").is_file()


def test_three_labels_make_a_balanced_accuracy(tmp_path: Path) -> None:
    out = tmp_path / "quality.md"
    names = ("Good", "Usable", "Reject")
    write_page(out, [row(truth=name, grade=name, group=name) for name in names], "Quality 1.0")
    assert "Balanced accuracy: 1.000" in out.read_text("utf-8")


def test_the_card_says_what_was_measured() -> None:
    rows = [
        row(truth="Usable"),
        row(truth="Usable", grade="Good"),
        row(what="", folder="test/clean", grade="Good", is_fundus=False),
        row(part="mixtures", truth="Good", grade="Good"),
        row(part="mixtures", truth="Reject", grade="Usable"),
        row(part="mixtures", truth="Reject", grade="Reject"),
    ]
    scores = {what: (value, unit) for what, value, unit in quality_scores(rows)}
    assert scores["EyeQ Usable not called Good, 2 photographs"] == (50, "%")
    assert scores["good test photographs called Good, 1 photographs"] == (100, "%")
    assert scores["colour fundus photographs refused, 3 photographs"] == (33.3, "%")
    what = "balanced accuracy, 3 drawn mixtures of faults, cameras never seen"
    assert scores[what] == (0.75, "")
    assert quality_scores([]) == []


def test_without_photographs_it_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "quality.md"
    assert main(["benchmark", "quality", "--data", str(tmp_path), "--out", str(out)]) == 1
    assert "no photographs of foreign cameras in test/clean" in capsys.readouterr().err


@pytest.mark.long
def test_benchmark_measures(drawn_data: Path, tmp_path: Path) -> None:
    out = tmp_path / "quality.md"
    assert main(["benchmark", "quality", "--data", str(drawn_data), "--out", str(out)]) == 0
    with out.with_suffix(".csv").open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert {row["part"] for row in rows} == {
        "photographs",
        "faults",
        "mixtures",
        "release",
        "others",
        "sample",
    }
