import json
from pathlib import Path

import numpy as np
import pytest
import torch
from fakes import make_image
from safetensors.torch import load_file
from torch import Tensor, nn

from retinaview import paths
from retinaview.catalog import Catalog, read_card
from retinaview.core.progress import silent
from retinaview.core.study import Recipe
from retinaview.engine import Engine
from retinaview.errors import OptionError, RunError
from trainer.__main__ import main
from trainer.loop import Trainer
from trainer.recipe import read_recipe, recipe_names

SMALL = """
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
decibels = 0.05
light_decibels = 0.05
faults = 0.05
uncertainty = 0.01

[data]
sets = ["idrid", "hrf"]
folders = ["train/clean"]
hires = { 512 = "train/more" }
phantoms = 1
validation_share = 0.4

[[phases]]
until = 0.5
side = 64
batch = 2
part = "light"

[[phases]]
until = 1.0
side = 64
batch = 1
crops = 0.6
crop_side = 64
crop_batch = 2
part = "detail"

[schedule]
steps = STEPS
warm_up = 2
save_every = 2
validate_every = 100
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


def write_recipe(folder: Path, steps: int) -> Path:
    path = folder / "small.toml"
    path.write_text(SMALL.replace("STEPS", str(steps)), "utf-8")
    return path


def fit(recipe: Path, data: Path, out: Path, *more: str) -> int:
    return main(["fit", str(recipe), "--data", str(data), "--out", str(out), *more])


def test_fit_writes_a_model_that_runs(
    tmp_path: Path, drawn_data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    recipe = write_recipe(tmp_path, 4)
    assert fit(recipe, drawn_data, tmp_path / "run") == 0
    folder = tmp_path / "run" / "models" / "small"
    assert str(folder) in capsys.readouterr().out
    card = read_card(folder / "model.toml")
    assert card.method == "rv_net"
    assert not card.research_only
    assert card.verified_weights().is_file()
    assert "4 steps" in card.trained_on
    engine = Engine(Catalog([folder.parent]))
    study = engine.run(make_image(), Recipe("small", device="cpu"), silent)
    assert study.provenance.weights_sha256 == card.sha256
    lines = (tmp_path / "run" / "curves.jsonl").read_text("utf-8").splitlines()
    assert {"111", "untouched"} <= set(json.loads(lines[-1]))


def test_start_begins_with_the_weights_of_a_model(
    tmp_path: Path, drawn_data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = write_recipe(tmp_path, 4)
    assert fit(first, drawn_data, tmp_path / "first") == 0
    models = tmp_path / "first" / "models"
    monkeypatch.setattr(paths, "user_models", lambda: models)
    still = tmp_path / "still.toml"
    still.write_text(first.read_text("utf-8").replace("warm_up = 2", "warm_up = 10000"), "utf-8")
    assert fit(still, drawn_data, tmp_path / "next", "--start", "small") == 0
    before = load_file(models / "small" / "weights.safetensors")
    after = load_file(tmp_path / "next" / "models" / "small" / "weights.safetensors")
    for name, value in before.items():
        assert torch.allclose(value.float(), after[name].float(), atol=2e-3)
    card = read_card(tmp_path / "next" / "models" / "small" / "model.toml")
    assert card.trained_on.startswith("Begun with the weights of Small 0.1")


def test_resumes_where_it_was_saved(tmp_path: Path, drawn_data: Path) -> None:
    out = tmp_path / "run"
    assert fit(write_recipe(tmp_path, 6), drawn_data, out) == 0
    straight = torch.load(out / "checkpoint.pt", weights_only=True)
    assert straight["step"] == 6
    again = tmp_path / "again"
    assert fit(write_recipe(tmp_path, 6), drawn_data, again) == 0
    state = torch.load(again / "checkpoint.pt", weights_only=True)
    state["step"] = 4
    torch.save(state, again / "checkpoint.pt")
    assert fit(write_recipe(tmp_path, 6), drawn_data, again) == 0
    assert torch.load(again / "checkpoint.pt", weights_only=True)["step"] == 6


def test_folder_of_another_recipe_is_refused(
    tmp_path: Path, drawn_data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "run"
    assert fit(write_recipe(tmp_path, 2), drawn_data, out) == 0
    assert fit(write_recipe(tmp_path, 3), drawn_data, out) == 1
    assert "another recipe" in capsys.readouterr().err


def test_other_sets_make_a_research_only_model(tmp_path: Path, drawn_data: Path) -> None:
    path = write_recipe(tmp_path, 2)
    path.write_text(path.read_text("utf-8").replace('"hrf"]', '"srahim"]'), "utf-8")
    assert fit(path, drawn_data, tmp_path / "run") == 0
    assert read_card(tmp_path / "run" / "models" / "small" / "model.toml").research_only


def test_minutes_end_the_training(tmp_path: Path, drawn_data: Path) -> None:
    recipe = write_recipe(tmp_path, 10**6)
    assert fit(recipe, drawn_data, tmp_path / "run", "--minutes", "0.02") == 0
    assert torch.load(tmp_path / "run" / "checkpoint.pt", weights_only=True)["step"] < 1000


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (("steps = 4", "steps = 0"), "schedule.steps"),
        (("side = 64", "side = 70"), "phases.0.side"),
        (("[loss]", "[lost]"), "lost"),
        (('system = "rv_net"', 'system = "nope"'), "no system called nope"),
        (("title = ", "title "), "cannot be read"),
    ],
)
def test_wrong_recipe_says_where(
    tmp_path: Path,
    drawn_data: Path,
    capsys: pytest.CaptureFixture[str],
    change: tuple[str, str],
    says: str,
) -> None:
    path = write_recipe(tmp_path, 4)
    path.write_text(path.read_text("utf-8").replace(*change, 1), "utf-8")
    assert fit(path, drawn_data, tmp_path / "run") == 1
    assert says in capsys.readouterr().err


def test_missing_things_are_sentences(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fit", "nope", "--data", "x", "--out", "y"]) == 1
    assert "There is no recipe nope" in capsys.readouterr().err
    assert fit(write_recipe(tmp_path, 4), tmp_path, tmp_path / "run") == 1
    assert "no photographs" in capsys.readouterr().err
    assert fit(write_recipe(tmp_path, 4), tmp_path, tmp_path / "run", "--minutes", "-1") == 1
    assert "above 0" in capsys.readouterr().err


def test_recipes_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["recipes"]) == 0
    assert "rv-net" in capsys.readouterr().out
    assert recipe_names() == sorted(recipe_names())
    with pytest.raises(OptionError, match="no recipe"):
        read_recipe("nope")


def test_rate_falls_within_each_phase_that_has_its_own() -> None:
    recipe = read_recipe("rv-net")
    start = 0.0
    for phase in recipe.phases:
        places = np.linspace(start, phase.until - 1e-6, 50)
        start = phase.until
        rates = [recipe.rate_at(place) for place in places]
        assert rates[0] == pytest.approx(phase.peak_rate)
        assert np.all(np.diff(rates) < 0)
        assert rates[-1] == pytest.approx(recipe.schedule.last_rate, rel=0.05)


def test_rate_falls_over_the_whole_training_without() -> None:
    recipe = read_recipe("quality")
    rates = [recipe.rate_at(fraction) for fraction in np.linspace(0, 1, 50)]
    assert np.all(np.diff(rates) < 0)
    assert rates[-1] == pytest.approx(recipe.schedule.last_rate)


class SteepSystem:
    """A loss that is a number and a gradient that is none: the slope of a root at 0."""

    def __init__(self) -> None:
        self.network: nn.Module = nn.Conv2d(1, 1, 1)

    def draw(self, _step: int, _fraction: float) -> None:
        """Nothing."""

    def loss(self, _batch: None, _device: torch.device) -> tuple[Tensor, dict[str, float]]:
        """0."""
        roots = [(p - p.detach()).sum().sqrt() for p in self.network.parameters()]
        return torch.stack(roots).sum(), {}

    def validate(self, _network: nn.Module, _device: torch.device) -> dict[str, float]:
        """Nothing to measure."""
        return {}


def test_a_gradient_that_is_no_number_ends_the_training(tmp_path: Path) -> None:
    recipe = read_recipe(str(write_recipe(tmp_path, 1000)))
    with pytest.raises(RunError, match="gradient"):
        Trainer(SteepSystem(), recipe, tmp_path / "run").fit(lambda _: None)


def test_a_recipe_of_ones_own_extends_one_that_ships(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text('extends = "rv-net-tune"\n\n[schedule]\nsteps = 7\n', "utf-8")
    recipe = read_recipe(str(own))
    assert (recipe.schedule.steps, recipe.card.id) == (7, "rv-net")
    own.write_text('extends = "nowhere"\n', "utf-8")
    with pytest.raises(OptionError, match="no recipe nowhere"):
        read_recipe(str(own))
