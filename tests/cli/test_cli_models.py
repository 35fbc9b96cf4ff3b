"""`retinaview models import` and its kin, with the real engine and a real small model."""

import json
import shutil
from pathlib import Path

import pytest

from retinaview import paths
from retinaview.__main__ import main
from retinaview.catalog import Catalog, file_sha256


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A classical model of one's own, in the user's folder; gives the file it was exported to."""
    monkeypatch.setattr("retinaview.paths.user_data", lambda: tmp_path / "data")
    folder = paths.user_models() / "own"
    shutil.copytree(paths.shipped_models() / "clahe", folder)
    card = (folder / "model.toml").read_text("utf-8")
    (folder / "model.toml").write_text(card.replace('title = "CLAHE"', 'title = "Own"'), "utf-8")
    file = tmp_path / "own.rvmodel"
    assert main(["models", "export", "own", str(file)]) == 0
    return file


def test_a_model_goes_out_and_comes_back(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sha256 = file_sha256(own)
    assert main(["models", "remove", "own"]) == 0
    assert Catalog().find("own") is None
    assert main(["models", "import", str(own), "--sha256", sha256]) == 0
    assert Catalog().card("own").title == "Own"
    capsys.readouterr()
    assert main(["models", "versions", "own", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["in_use"]["title"] == "Own"
    assert [each["number"] for each in found["kept"]] == [1]
    assert main(["models", "rollback", "own"]) == 0
    assert main(["models", "promote", "own", "7"]) == 1
    assert "no kept version 7" in capsys.readouterr().err


def test_a_model_that_cannot_be_run_is_not_taken_in(
    own: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    card = paths.user_models() / "own" / "model.toml"
    card.write_text(card.read_text("utf-8").replace('"clahe"', '"nowhere"'), "utf-8")
    broken = tmp_path / "broken.rvmodel"
    assert main(["models", "export", "own", str(broken)]) == 0
    assert main(["models", "remove", "own", "--all-versions"]) == 0
    capsys.readouterr()
    assert main(["models", "import", str(broken), "--json"]) == 1
    assert "error" in json.loads(capsys.readouterr().out)
    assert Catalog().find("own") is None


def test_a_wrong_hash_and_a_missing_file_are_said(
    own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "import", str(own), "--sha256", "0" * 64]) == 1
    assert "not the file with that SHA-256" in capsys.readouterr().err
    assert main(["models", "import", str(own.with_name("none.rvmodel"))]) == 1
    assert "cannot be read as a model" in capsys.readouterr().err
    assert main(["models", "remove", "clahe"]) == 1
    assert "comes with RetinaView" in capsys.readouterr().err
