"""A candidate is promoted when the gate let it through, or with a name and a reason."""

import json
import shutil
from pathlib import Path

import pytest

from retinaview import paths
from retinaview.__main__ import main
from retinaview.catalog import Catalog


@pytest.fixture
def candidate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "user_models", lambda: tmp_path / "models")
    folder = tmp_path / "run" / "own-clahe"
    folder.mkdir(parents=True)
    shutil.copy(paths.shipped_models() / "clahe" / "model.toml", folder)
    return folder


def put_gate(folder: Path, verdict: str) -> None:
    facts = {"format": "retinaview-gate/1", "verdict": verdict, "reasons": ["Told why."]}
    facts |= {"candidate": {"sha256": ""}}
    (folder / "gate.json").write_text(json.dumps(facts), "utf-8")


def test_a_candidate_has_to_pass_the_gate(
    candidate: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "promote", str(candidate)]) == 1
    assert "did not pass the gate (not measured)" in capsys.readouterr().err
    put_gate(candidate, "not better")
    assert main(["models", "promote", str(candidate)]) == 1
    assert "(not better). Told why." in capsys.readouterr().err
    assert main(["models", "promote", str(candidate), "--override", "Dr Roe"]) == 1
    assert "--reason TEXT is missing" in capsys.readouterr().err
    assert Catalog().find("own-clahe") is None
    asked = ["models", "promote", str(candidate), "--override", "Dr Roe", "--reason", "A trial."]
    assert main([*asked, "--json"]) == 0
    assert "Dr Roe: A trial." in json.loads(capsys.readouterr().out)["override"]
    assert Catalog().card("own-clahe").override
    put_gate(candidate, "better")
    assert main(["models", "promote", str(candidate)]) == 0
    assert not Catalog().card("own-clahe").override


def test_what_is_no_candidate_is_said(candidate: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "promote", str(candidate.parent)]) == 1
    assert "give the folder of a candidate" in capsys.readouterr().err
    assert main(["models", "promote", "own", "1", "--override", "Dr Roe"]) == 1
    assert "needs no --override" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("verdict", "override", "says"),
    [
        ("", False, "It brings no gate report"),
        ("better", False, "The gate it went through elsewhere: better. Told why."),
        ("not better", True, "It was put in use all the same. Gate: not better."),
    ],
)
def test_an_imported_model_says_what_the_gate_found(
    candidate: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    verdict: str,
    override: bool,
    says: str,
) -> None:
    if verdict:
        put_gate(candidate, verdict)
    if not override:
        shutil.copytree(candidate, paths.user_models() / candidate.name)
    else:
        words = ["--override", "Dr Roe", "--reason", "A trial."]
        assert main(["models", "promote", str(candidate), *words]) == 0
    carried = tmp_path / "own.rvmodel"
    assert main(["models", "export", candidate.name, str(carried)]) == 0
    assert main(["models", "remove", candidate.name]) == 0
    capsys.readouterr()
    assert main(["models", "import", str(carried)]) == 0
    told = capsys.readouterr().out
    assert says in told
    assert ("by Dr Roe: A trial." in told) is override
    assert main(["models", "import", str(carried), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["gate_report"]["verdict"] == (verdict or "not measured")
    assert (candidate.name, bool(verdict)) == (
        found["id"],
        (paths.user_models() / candidate.name / "gate.json").is_file(),
    )
