"""Interrupted and called again, a training gives the same weights bit for bit."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from trainer.__main__ import main
from trainer.loop import Trainer

Write = Callable[..., Path]

RV_NET = """
system = "rv_net"
title = "A small one"

[network]
width = 8
encoder = [1, 1, 1]
middle = 1
decoder = [1, 1, 1]
light_width = 8

[loss]
charbonnier = 1.0
light_decibels = 0.05

[data]
sets = []
folders = []
phantoms = 1

[[phases]]
until = 0.5
side = 64
batch = 2
part = "light"
peak_rate = 1e-3

[[phases]]
until = 1.0
side = 64
batch = 1
crops = 0.6
crop_side = 64
crop_batch = 2
part = "detail"

[schedule]
steps = 12
warm_up = 2
save_every = 4
validate_every = 5
patience = 50
accumulate = 2
seed = 5

[card]
id = "small"
title = "Small"
version = "0.1"
task = "restore"
summary = "a test"
intended_use = "Tests."
limitations = "All."
licence = "Apache-2.0"
source = "Drawn."
"""

ZHAO = """
extends = "zhao-feature"

[network]
width = 4
blocks = 1

[settings]
discriminator_width = 4
preset = "cofe-release"

[[phases]]
until = 1.0
side = 64
batch = 1

[schedule]
steps = 12
save_every = 4
validate_every = 5
"""


class KilledError(Exception):
    """Stands for a kill."""


def fit(recipe: Path, prepared: Path, out: Path) -> int:
    return main(["fit", str(recipe), "--set", str(prepared), "--out", str(out)])


def checkpoint(out: Path) -> dict[str, Any]:
    state: dict[str, Any] = torch.load(out / "checkpoint.pt", weights_only=True)
    state.pop("seconds")
    return state


def assert_same(one: Any, other: Any, where: str = "checkpoint") -> None:
    """Every tensor bit for bit, every other value equal."""
    assert type(one) is type(other), where
    if isinstance(one, torch.Tensor):
        assert torch.equal(one, other), where
    elif isinstance(one, dict):
        assert one.keys() == other.keys(), where
        for name, value in one.items():
            assert_same(value, other[name], f"{where}.{name}")
    elif isinstance(one, (list, tuple)):
        assert len(one) == len(other), where
        for number, value in enumerate(one):
            assert_same(value, other[number], f"{where}.{number}")
    else:
        assert one == other, where


def curves(out: Path) -> list[dict[str, Any]]:
    lines = [json.loads(line) for line in (out / "curves.jsonl").read_text("utf-8").splitlines()]
    for line in lines:
        line.pop("seconds")
    return lines


def write_zhao(folder: Path) -> Path:
    from trainer.recipe import RECIPES

    path = folder / "small-zhao.toml"
    path.write_text(ZHAO, "utf-8")
    base = "zhao-feature.toml"
    text = (RECIPES / base).read_text("utf-8")
    assert "minutes = 50\n" in text  # with a budget of time the clock would count
    (folder / base).write_text(text.replace("minutes = 50\n", ""), "utf-8")
    return path


def write_rv_net(folder: Path) -> Path:
    path = folder / "small-rv-net.toml"
    path.write_text(RV_NET, "utf-8")
    return path


@pytest.mark.parametrize("write", [write_rv_net, write_zhao])
def test_interrupted_and_resumed_equals_uninterrupted(
    tmp_path: Path,
    good_set: Path,
    monkeypatch: pytest.MonkeyPatch,
    write: Callable[[Path], Path],
) -> None:
    recipe = write(tmp_path)
    straight, again = tmp_path / "straight", tmp_path / "again"
    assert fit(recipe, good_set, straight) == 0
    heed = Trainer._heed

    def killed(self: Trainer, *arguments: Any) -> Any:
        if self.run.step == 7:
            raise KilledError
        return heed(self, *arguments)

    with monkeypatch.context() as patch:
        patch.setattr(Trainer, "_heed", killed)
        with pytest.raises(KilledError):
            fit(recipe, good_set, again)
    assert checkpoint(again)["step"] == 4
    assert fit(recipe, good_set, again) == 0
    assert_same(checkpoint(again), checkpoint(straight))
    assert curves(again) == curves(straight)


def test_killed_with_9_and_called_again_equals_uninterrupted(
    tmp_path: Path, good_set: Path, write_recipe: Write
) -> None:
    recipe = write_recipe(
        ("steps = 12", "steps = 150"), ("validate_every = 5", "validate_every = 90")
    )
    straight, again = tmp_path / "straight", tmp_path / "again"
    assert fit(recipe, good_set, straight) == 0
    command = [sys.executable, "-m", "trainer", "fit", str(recipe), "--set", str(good_set)]
    # sums of floats are the same bit for bit with as many threads alone
    environment = {**os.environ, "OMP_NUM_THREADS": str(torch.get_num_threads())}
    child = subprocess.Popen(
        [*command, "--out", str(again)], env=environment, stdout=subprocess.DEVNULL
    )
    try:
        deadline = time.monotonic() + 120
        while not (again / "checkpoint.pt").is_file() and time.monotonic() < deadline:
            time.sleep(0.01)
    finally:
        child.kill()
        code = child.wait(timeout=20)
    if os.name == "posix":
        assert code == -9
    assert 0 < checkpoint(again)["step"] < 150
    assert fit(recipe, good_set, again) == 0
    assert_same(checkpoint(again), checkpoint(straight))
    assert curves(again) == curves(straight)


def test_a_damaged_checkpoint_is_a_sentence(
    tmp_path: Path, good_set: Path, write_recipe: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "run"
    assert fit(write_recipe(), good_set, out) == 0
    (out / "checkpoint.pt").write_bytes((out / "checkpoint.pt").read_bytes()[:500])
    assert fit(write_recipe(), good_set, out) == 1
    assert "this checkpoint is damaged" in capsys.readouterr().err
