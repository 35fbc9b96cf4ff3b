"""`analyze`, `compare --structure` and what `enhance` says about quality and change."""

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from analysis_fakes import AnalysisEngine
from fakes import make_image, make_quality, make_review
from PIL import Image

from retinaview import cli
from retinaview.cli.tools import Tools
from retinaview.core.image import FundusImage
from retinaview.core.progress import Progress
from retinaview.core.review import Verdict
from retinaview.core.study import Recipe, Study
from retinaview.errors import RunError

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def engine() -> AnalysisEngine:
    return AnalysisEngine()


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], engine: AnalysisEngine) -> Run:
    def run_command(*words: str | Path) -> tuple[int, str, str]:
        tools = Tools(
            make_catalog=lambda: engine.catalog,
            make_engine=lambda catalog: engine,  # type: ignore[arg-type, return-value]
        )
        status = cli.main([str(word) for word in words], tools)
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return status, said.out, said.err

    return run_command


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    path = tmp_path / "in" / "scan é.png"
    path.parent.mkdir()
    Image.fromarray(np.rint(make_image(96, 128).rgb * 255).astype(np.uint8)).save(path)
    return path


def strict_json(text: str) -> Any:
    def refuse(constant: str) -> None:
        raise AssertionError(f"{constant} is no JSON")

    return json.loads(text, parse_constant=refuse)


def test_analyze(run: Run, photograph: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    words = ["--out", folder, "--overlays", "vessels,disc,saliency,quality,uncertainty", "--json"]
    status, out, err = run("analyze", photograph, *words)
    assert status == 0
    (entry,) = strict_json(out)
    assert out.isascii()
    assert "done in" in err
    assert (entry["width"], entry["height"]) == (128, 96)
    assert list(entry["overlays"]) == ["vessels", "disc", "saliency", "quality", "uncertainty"]
    assert Path(entry["overlays"]["vessels"]["map"]) == folder / "scan é_vessels.png"
    masks = entry["overlays"]["vessels"]["masks"]
    assert Path(masks["vessels"]) == folder / "scan é_vessels_mask.png"
    assert entry["overlays"]["vessels"]["model"] == "vessels"
    assert entry["overlays"]["uncertainty"]["model"] == "rv-net"
    assert entry["quality"]["grade"] == "Usable"
    assert strict_json((folder / "scan é.json").read_text()) == entry
    assert (folder / "analysis.csv").exists()


def test_analyze_for_people_lists_the_files(run: Run, photograph: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    status, out, _ = run("analyze", photograph, "--out", folder)
    assert status == 0
    assert {Path(line) for line in out.splitlines()} == set(folder.iterdir())


def test_analyze_goes_on_after_a_bad_file(run: Run, photograph: Path, tmp_path: Path) -> None:
    empty, folder = tmp_path / "empty.jpg", tmp_path / "out"
    empty.touch()
    status, out, err = run("analyze", empty, photograph, "--out", folder, "--json")
    assert status == 1
    bad, good = strict_json(out)
    assert bad["error"] in err
    assert bad["quality"] is None
    assert all(each["scores"] == {} for each in bad["overlays"].values())
    assert "error" not in good
    with (folder / "analysis.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert rows[0]["vessels_length_px"] == ""
    assert rows[1]["vessels_length_px"] == "1234.5"


def test_an_overlay_that_fails_is_said_and_ends_in_one(
    run: Run, engine: AnalysisEngine, photograph: Path, tmp_path: Path
) -> None:
    engine.broken["vessels"] = RunError("there is no field.")
    status, out, err = run("analyze", photograph, "--out", tmp_path / "out", "--json")
    assert status == 1
    assert "scan é.png: vessels: there is no field." in err
    assert strict_json(out)[0]["overlays"]["vessels"]["map"] is None


def test_an_unknown_overlay_is_said_once(run: Run, photograph: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    words = ["--out", folder, "--overlays", "veins", "--json"]
    status, out, err = run("analyze", photograph, photograph, *words)
    assert status == 1
    assert err.count("There is no overlay called veins") == 1
    assert [entry["error"] for entry in strict_json(out)] == [err.strip()] * 2
    assert not folder.exists()


def test_an_overlay_of_pairs_is_usage(run: Run, photograph: Path, tmp_path: Path) -> None:
    status, out, err = run("analyze", photograph, "--out", tmp_path / "out", "--overlays", "change")
    assert (status, out) == (2, "")
    assert "compare --structure" in err


def test_compare_structure(run: Run, photograph: Path) -> None:
    status, out, err = run("compare", photograph, photograph, "--structure", "--json")
    assert status == 0
    document = strict_json(out)
    assert document["psnr_full"] is None
    assert document["review"]["verdict"] == "look"
    assert document["review"]["scores"]["vessels_kept"] == 98.6
    assert document["review"]["scores"]["dark_spots_appeared"] is None
    assert document["warnings"] == ["Something was left out."]
    assert err.strip() == "Something was left out."


def test_compare_structure_for_people(run: Run, photograph: Path) -> None:
    status, out, _ = run("compare", photograph, photograph, "--structure")
    assert status == 0
    lines = out.splitlines()
    assert "vessels_kept        98.6000" in lines
    assert "dark_spots_appeared not measured" in lines
    assert lines[-2].startswith("Look again: ")


def test_enhance_says_quality_and_change(
    run: Run,
    engine: AnalysisEngine,
    photograph: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    work = engine.run

    def judged(image: FundusImage, recipe: Recipe, progress: Progress) -> Study:
        study = work(image, recipe, progress)
        return replace(study, quality=make_quality(), review=make_review(Verdict.STOP))

    monkeypatch.setattr(engine, "run", judged)
    words = ["--model", "quick", "--out", tmp_path / "out", "--json"]
    _, out, _ = run("enhance", photograph, *words)
    (entry,) = strict_json(out)
    assert entry["quality"]["reasons"] == ["uneven light", "blur"]
    assert entry["review"]["verdict"] == "stop"
    assert entry["review"]["headline"].startswith("Do not rely on this")
    assert engine.ran[-1].review
    with Image.open(entry["output"]) as picture:
        record = strict_json(picture.text["retinaview-provenance"])
    assert record["review"] == entry["review"]
    assert record["quality"] == entry["quality"]


def test_enhance_without_a_review(
    run: Run, engine: AnalysisEngine, photograph: Path, tmp_path: Path
) -> None:
    words = ["--model", "quick", "--out", tmp_path / "out", "--json", "--no-review"]
    _, out, _ = run("enhance", photograph, *words)
    assert strict_json(out)[0]["review"] is None
    assert not engine.ran[-1].review
