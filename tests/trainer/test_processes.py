"""Two processes against one: the same gradients, the same weights, the same curves."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from drawn_sets import SMALL_RECIPE, save_eyes

from retinaview.catalog import read_card
from trainer.clinic.check import check_folders
from trainer.clinic.gathering import Folders

PROGRAM = '''
"""Trains alone, with batches in parts, and in two processes, all with the same samples."""

import multiprocessing
import os
import socket
import sys
from pathlib import Path

import numpy as np
import torch
from torch import nn

from trainer import loop, processes
from trainer.__main__ import main as command
from trainer.recipe import read_recipe

loop.LOG_EVERY = 1


class Squares:
    """Learns to square; a loss is the mean over its samples, so halves add up."""

    def __init__(self, size):
        torch.manual_seed(3)
        self.network = nn.Sequential(nn.Conv2d(3, 8, 3, padding=1), nn.GELU(), nn.Conv2d(8, 3, 3))
        self.size = size

    def draw(self, step, fraction):
        every = np.random.default_rng(0).standard_normal((400, 3, 8, 8)).astype(np.float32)
        return torch.from_numpy(every[step * self.size : (step + 1) * self.size])

    def loss(self, batch, device):
        wanted = batch[:, :, 1:-1, 1:-1].square()
        return (self.network(batch) - wanted).square().mean(), {}

    def validate(self, network, device):
        return {"nothing": 0.0}


def train(recipe, size, out):
    trainer = loop.Trainer(Squares(size), read_recipe(str(recipe)), out)
    optimizer, gradients = trainer.descent.optimizer, []
    take_step = optimizer.step

    def noted(*given, **more):
        parts = [each.grad.double().flatten() for each in trainer.network.parameters()]
        gradients.append(torch.cat(parts))
        return take_step(*given, **more)

    optimizer.step = noted
    trainer.fit(lambda line: None)
    if processes.is_first():
        end = {"gradient": gradients[0], "weights": trainer.network.state_dict()}
        torch.save(end, out / "end.pt")


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def one_of_two(folder, rank, port):
    torch.set_num_threads(1)
    place = {"RANK": rank, "LOCAL_RANK": rank, "WORLD_SIZE": 2}
    place |= {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": port}
    os.environ.update({name: str(value) for name, value in place.items()})
    with processes.joined():
        train(folder / "sgd.toml", 4, folder / "two-sgd")
        train(folder / "adamw.toml", 4, folder / "two-adamw")
        asked = ["fit", str(folder / "small.toml"), "--set", str(folder / "set.json")]
        code = command([*asked, "--out", str(folder / "two-fit")])
    sys.exit(code)


def main(folder):
    ways = multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("fork" if "fork" in ways else "spawn")
    port = free_port()
    pair = [context.Process(target=one_of_two, args=(folder, rank, port)) for rank in range(2)]
    for each in pair:
        each.start()
    for each in pair:
        each.join()
    torch.set_num_threads(1)
    train(folder / "sgd.toml", 8, folder / "one-sgd")
    train(folder / "adamw.toml", 8, folder / "one-adamw")
    train(folder / "parts.toml", 4, folder / "parts")
    sys.exit(max(abs(each.exitcode) for each in pair))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
'''

RECIPE = """
system = "none"
title = "Squares"

[data]
sets = []
folders = []

[[phases]]
until = 1.0
side = 64
batch = 1

[schedule]
steps = 20
optimizer = "OPTIMIZER"
peak_rate = RATE
weight_decay = 0.0
warm_up = 0
clip_norm = 1e9
save_every = 10
accumulate = ACCUMULATE

[card]
id = "squares"
title = "Squares"
version = "0"
task = "restore"
summary = "-"
intended_use = "-"
limitations = "-"
licence = "-"
source = "-"
"""

End = Mapping[str, Any]


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("processes")
    for name, optimizer, rate, accumulate in (
        ("sgd", "sgd", "0.05", "1"),
        ("parts", "sgd", "0.05", "2"),
        ("adamw", "adamw", "0.01", "1"),
    ):
        text = RECIPE.replace("OPTIMIZER", optimizer).replace("RATE", rate)
        text = text.replace("ACCUMULATE", accumulate)
        (folder / f"{name}.toml").write_text(text, "utf-8")
    (folder / "small.toml").write_text(SMALL_RECIPE, "utf-8")
    check_folders(Folders((save_eyes(folder / "eyes", range(5)),))).write(folder / "set.json")
    program = folder / "program.py"
    program.write_text(PROGRAM, "utf-8")
    root = Path(__file__).resolve().parents[2]
    environment = {**os.environ, "PYTHONPATH": str(root), "OMP_NUM_THREADS": "1"}
    answer = subprocess.run(
        [sys.executable, str(program), str(folder)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=900,
    )
    assert answer.returncode == 0, answer.stderr
    (folder / "said").write_text(answer.stdout, "utf-8")
    return folder


def end(run: Path) -> End:
    found: End = torch.load(run / "end.pt", weights_only=True)
    return found


def apart(one: torch.Tensor, other: torch.Tensor) -> float:
    return float((one - other).norm() / other.norm())


@pytest.mark.parametrize("way", ["two-sgd", "parts"])
def test_gradients_and_weights_are_those_of_one_large_batch(trained: Path, way: str) -> None:
    single, other = end(trained / "one-sgd"), end(trained / way)
    assert apart(other["gradient"], single["gradient"]) < 1e-6
    for name, value in single["weights"].items():
        assert apart(other["weights"][name], value) < 1e-5, name


def test_curves_of_adam_agree(trained: Path) -> None:
    curves = []
    for way in ("one-adamw", "two-adamw"):
        text = (trained / way / "curves.jsonl").read_text("utf-8")
        lines = [json.loads(line) for line in text.splitlines()]
        curves.append([line["loss"] for line in lines if line["kind"] == "train"])
    assert len(curves[0]) == 20
    np.testing.assert_allclose(curves[1], curves[0], rtol=0.01)


def test_one_process_of_two_writes_the_files(trained: Path) -> None:
    state = torch.load(trained / "two-adamw" / "checkpoint.pt", weights_only=True)
    assert state["step"] == 20
    assert len(state["chance"]) == 2
    status = json.loads((trained / "two-adamw" / "status.json").read_text("utf-8"))
    assert status["processes"] == 2


def test_the_same_command_trains_in_two_processes(trained: Path) -> None:
    run = trained / "two-fit"
    status = json.loads((run / "status.json").read_text("utf-8"))
    assert (status["state"], status["processes"], status["step"]) == ("done", 2, 12)
    assert read_card(Path(status["model"]) / "model.toml", is_shipped=False).research_only
    assert (trained / "said").read_text("utf-8").count("The model is in") == 1
