"""Fine-tuning from a prepared set: what it says, writes, refuses, and how it is asked to stop."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
import torch
from drawn_sets import save_eye, save_eyes

from retinaview.catalog import read_card
from trainer.__main__ import main
from trainer.clinic.check import check_folders
from trainer.clinic.gathering import Folders
from trainer.run_folder import RunFolder

Write = Callable[..., Path]


def fit(recipe: Path, prepared: Path, out: Path, *more: str) -> int:
    return main(["fit", str(recipe), "--set", str(prepared), "--out", str(out), *more])


def status_of(out: Path) -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads((out / "status.json").read_text("utf-8"))
    return found


def lines_of(shown: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in shown.splitlines()]


def test_a_set_becomes_a_model(
    tmp_path: Path, good_set: Path, write_recipe: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "run"
    assert fit(write_recipe(), good_set, out, "--json", "--id", "ours") == 0
    lines = lines_of(capsys.readouterr().out)
    assert {line["kind"] for line in lines} == {"log", "status", "model"}
    folder = out / "models" / "ours"
    assert lines[-1]["model"] == str(folder)
    card = read_card(folder / "model.toml")
    assert card.research_only
    assert "own good photographs: 5 of 5 patients" in card.trained_on
    assert str(good_set.parent) not in (folder / "model.toml").read_text("utf-8")
    told = status_of(out)
    assert (told["state"], told["step"], told["fraction"], told["ending"]) == (
        "done",
        12,
        1.0,
        "done",
    )
    assert told["phase"] == {"number": 2, "of": 2, "part": ""}
    assert 0 <= told["waiting_share"] <= 1
    assert {"psnr", "ssim"} <= set(told["scores"])
    assert (out / told["sheet"]).is_file()
    assert told["model"] == str(folder)


def test_asked_to_stop_it_keeps_what_it_has_and_goes_on_when_called_again(
    tmp_path: Path, good_set: Path, write_recipe: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, recipe = tmp_path / "run", write_recipe()
    tell = RunFolder.tell

    def tell_and_stop(self: RunFolder, *arguments: Any, **facts: Any) -> None:
        tell(self, *arguments, **facts)
        if facts.get("step") == 3:
            assert main(["ask", str(out), "stop"]) == 0

    with monkeypatch.context() as patch:
        patch.setattr(RunFolder, "tell", tell_and_stop)
        assert fit(recipe, good_set, out) == 0
    assert (status_of(out)["state"], status_of(out)["step"]) == ("stopped", 3)
    assert read_card(out / "models" / "small-own" / "model.toml").trained_on.count("3 steps")
    assert fit(recipe, good_set, out) == 0
    assert (status_of(out)["state"], status_of(out)["step"]) == ("done", 12)
    lines = (out / "curves.jsonl").read_text("utf-8").splitlines()
    steps = [json.loads(line)["step"] for line in lines]
    assert steps == sorted(steps)


def test_paused_it_waits_until_it_is_asked_to_go(
    tmp_path: Path, good_set: Path, write_recipe: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "run"
    states = []
    tell = RunFolder.tell

    def tell_and_ask(self: RunFolder, state: Any, **facts: Any) -> None:
        tell(self, state, **facts)
        states.append(str(state))
        if str(state) == "paused":
            assert main(["ask", str(out), "go"]) == 0
        elif facts.get("step") == 2 and "paused" not in states:
            assert main(["ask", str(out), "pause"]) == 0

    monkeypatch.setattr(RunFolder, "tell", tell_and_ask)
    assert fit(write_recipe(), good_set, out) == 0
    assert "paused" in states
    assert (out / "checkpoint.pt").is_file()
    assert status_of(out)["state"] == "done"


def test_a_probe_says_what_it_costs_and_leaves_nothing(
    tmp_path: Path, good_set: Path, write_recipe: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "run"
    assert fit(write_recipe(), good_set, out, "--probe", "--json", "--minutes", "1") == 0
    told = lines_of(capsys.readouterr().out)[-1]
    assert told["kind"] == "probe"
    assert told["seconds_per_step"] > 0
    assert told["memory_mb"] > 100
    assert told["free_disk_mb"] > told["disk_mb"] > 0
    assert [phase["until"] for phase in told["phases"]] == [0.5, 1.0]
    assert not out.exists()


def test_layers_are_frozen_and_slowed_by_name(
    tmp_path: Path, good_set: Path, write_recipe: Write
) -> None:
    still = (("steps = 12", "steps = 1\npeak_rate = 1e-30"),)
    assert fit(write_recipe(*still), good_set, tmp_path / "still") == 0
    start = network(tmp_path / "still")
    first, second, *_, last = start
    asked = f'title = "Frozen"\nfreeze = ["{first}"]\nrates = {{ "{last}" = 0.0 }}'
    frozen = write_recipe(('title = "A small one"', asked), name="frozen")
    assert fit(frozen, good_set, tmp_path / "frozen") == 0
    after = network(tmp_path / "frozen")
    assert torch.equal(after[first], start[first])
    assert torch.equal(after[last], start[last])
    assert not torch.equal(after[second], start[second])


def network(run: Path) -> Mapping[str, torch.Tensor]:
    found: Mapping[str, torch.Tensor] = torch.load(run / "checkpoint.pt", weights_only=True)
    return found["network"]  # type: ignore[return-value]


def test_what_cannot_be_trained_is_a_sentence(
    tmp_path: Path, good_set: Path, write_recipe: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "run"
    frozen = write_recipe(('title = "A small one"', 'title = "F"\nfreeze = ["nothing.*"]'))
    assert fit(frozen, good_set, out) == 1
    assert "freeze: no layer is called nothing.*" in capsys.readouterr().err
    assert status_of(out)["state"] == "failed"
    wrong = write_recipe(("steps = 12", "steps = 12\npatience = -1"))
    assert fit(wrong, good_set, out) == 1
    assert "schedule.patience" in capsys.readouterr().err
    assert main(["fit", "vessels", "--set", str(good_set), "--out", str(out)]) == 1
    assert "learns from photographs with their vessels drawn" in capsys.readouterr().err
    assert main(["fit", "quality", "--set", str(good_set), "--out", str(out)]) == 1
    assert "does not learn from a prepared set" in capsys.readouterr().err
    assert main(["fit", "vessels", "--out", str(out)]) == 1
    assert "Give either --set" in capsys.readouterr().err
    assert main(["ask", str(tmp_path), "stop"]) == 1
    assert "holds no training" in capsys.readouterr().err
    assert fit(write_recipe(), good_set, out, "--id", "No Name") == 1
    assert "--id is a plain name" in capsys.readouterr().err


def test_a_set_that_changed_is_refused(
    tmp_path: Path, write_recipe: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    prepared = tmp_path / "set.json"
    made = check_folders(Folders((save_eyes(tmp_path / "eyes", range(4)),)))
    made.write(prepared)
    save_eye(Path(made.of("train")[0].path), 30)
    assert fit(write_recipe(), prepared, tmp_path / "run") == 1
    assert "has changed since the set was checked" in capsys.readouterr().err


def test_nothing_better_ends_it_and_the_best_is_kept(
    tmp_path: Path, good_set: Path, write_recipe: Write
) -> None:
    still = write_recipe(
        ("steps = 12", "steps = 60\npatience = 2\npeak_rate = 1e-30\nlast_rate = 0.0"),
        ("validate_every = 5", "validate_every = 2"),
    )
    out = tmp_path / "run"
    assert fit(still, good_set, out) == 0
    told = status_of(out)
    assert told["ending"] == "early"
    assert told["best"]["step"] == 2
    assert told["step"] == 6
