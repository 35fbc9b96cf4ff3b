import csv
from pathlib import Path

import numpy as np
import pytest

from trainer.__main__ import main
from trainer.benchmarks.restoration_table import bootstrap


def run(data: Path, out: Path, *more: str) -> int:
    arguments = ["benchmark", "restoration", "--data", str(data), "--out", str(out), *more]
    return main(arguments)


@pytest.mark.long
def test_benchmark_measures_and_keeps(drawn_data: Path, tmp_path: Path) -> None:
    out = tmp_path / "table.md"
    assert run(drawn_data, out, "--most", "1", "--models", "clahe") == 0
    with out.with_suffix(".csv").open(encoding="utf-8") as stream:
        first = list(csv.DictReader(stream))
    assert {row["model"] for row in first} == {"input", "clahe"}
    assert {row["code"] for row in first} == {"000", "111", "001", "010", "100"}
    assert {row["side"] for row in first} == {"512", "1024", "2048"}
    untouched = [row for row in first if row["code"] == "000" and row["model"] == "input"]
    assert {float(row["psnr"]) for row in untouched} == {60.0}
    assert run(drawn_data, out, "--most", "1", "--models", "zhou") == 0
    with out.with_suffix(".csv").open(encoding="utf-8") as stream:
        second = list(csv.DictReader(stream))
    assert [row for row in second if row["model"] in ("clahe", "input")] == first
    assert "| CLAHE" in out.read_text("utf-8")


def test_missing_photographs_are_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, tmp_path / "t.md") == 1
    assert "no photographs in test/clean" in capsys.readouterr().err


def test_unknown_model_is_one_sentence(
    drawn_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(drawn_data, tmp_path / "t.md", "--models", "nope") == 1
    assert "no model called nope" in capsys.readouterr().err


def test_interval_holds_the_mean_and_narrows() -> None:
    rng = np.random.default_rng(1)
    few, many = (rng.normal(3, 1, size) for size in (10, 1000))
    for values in (few, many):
        mean, low, high = bootstrap(values)
        assert low < mean < high
        assert mean == pytest.approx(values.mean())
    assert np.ptp(bootstrap(many)) < np.ptp(bootstrap(few))
