import json
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import load_file
from zhao_fakes import make_heaps, small

from retinaview.catalog import Catalog, read_card
from retinaview.core.progress import silent
from retinaview.core.study import Recipe
from retinaview.engine import Engine
from retinaview.errors import OptionError
from retinaview.imaging.phantom import draw_phantom
from retinaview.networks.zhao import Generator
from trainer.__main__ import main
from trainer.heaps import Heaps
from trainer.loop import Trainer
from trainer.recipe import RECIPES
from trainer.start import start_from_run
from trainer.systems.zhao import ZhaoSystem

SMALL = """
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
steps = 4
save_every = 2
validate_every = 100
"""


@pytest.fixture(scope="module")
def heaps() -> Heaps:
    return make_heaps()


class KilledError(Exception):
    """Stands for a kill."""


def test_killed_and_called_again_it_goes_on_as_if_nothing_had_been(
    heaps: Heaps, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe = small("zhao-both", steps=5)
    straight = Trainer(ZhaoSystem(recipe, heaps), recipe, tmp_path / "straight")
    straight.fit(lambda _: None)
    after_step = Trainer._after_step

    def killed(self: Trainer, *arguments: object) -> None:
        after_step(self, *arguments)  # type: ignore[arg-type]
        if self.run.step == 3:
            raise KilledError

    dying = Trainer(ZhaoSystem(recipe, heaps), recipe, tmp_path / "again")
    with monkeypatch.context() as patch:
        patch.setattr(Trainer, "_after_step", killed)
        with pytest.raises(KilledError):
            dying.fit(lambda _: None)
    told: list[str] = []
    again = Trainer(ZhaoSystem(recipe, heaps), recipe, tmp_path / "again")
    again.fit(told.append)
    assert told[0] == "resumed at step 2"
    for name, value in straight.network.state_dict().items():
        assert torch.allclose(value, again.network.state_dict()[name], atol=1e-6), name
    states = [
        torch.load(tmp_path / name / "checkpoint.pt", weights_only=True)["optimizer"]
        for name in ("straight", "again")
    ]
    assert states[0]["steps"] == states[1]["steps"] == 5
    assert torch.equal(states[0]["pool_good"]["pictures"], states[1]["pool_good"]["pictures"])
    assert states[0]["watch_poor"] == pytest.approx(states[1]["watch_poor"], rel=1e-4)
    sheets = list((tmp_path / "again" / "sheets").glob("*.jpg"))
    assert [sheet.name for sheet in sheets] == ["step-000005.jpg"]
    with Image.open(sheets[0]) as sheet:
        assert sheet.size == (3 * 256, 2 * 256)


def test_rows_begin_with_all_networks_of_a_run(heaps: Heaps, tmp_path: Path) -> None:
    recipe = small(steps=1)
    shared = Trainer(ZhaoSystem(recipe, heaps), recipe, tmp_path / "shared")
    shared.fit(lambda _: None)
    row = ZhaoSystem(small("zhao-isecret"), heaps)
    fresh = start_from_run(row.network, tmp_path / "shared")
    assert fresh
    assert all(name.startswith(("enhancer.weigh.", "contrast.")) for name in fresh)
    for name, value in shared.network.state_dict().items():
        assert torch.equal(value, row.network.state_dict()[name])
    with pytest.raises(OptionError, match="no run"):
        start_from_run(row.network, tmp_path)
    (tmp_path / "checkpoint.pt").write_bytes(b"nothing")
    with pytest.raises(OptionError, match="cannot be read"):
        start_from_run(row.network, tmp_path)


def write_recipe(folder: Path) -> Path:
    path = folder / "small.toml"
    path.write_text(SMALL, "utf-8")
    base = folder / "zhao-feature.toml"
    base.write_text((RECIPES / base.name).read_text("utf-8"), "utf-8")
    return path


def save_eyes(folder: Path, seeds: range) -> Path:
    folder.mkdir()
    for seed in seeds:
        pixels = np.rint(draw_phantom(seed, 100).image.rgb * 255).astype(np.uint8)
        Image.fromarray(pixels).save(folder / f"{seed}.png")
    return folder


def test_fit_on_two_folders_writes_a_model_that_runs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    low, high = save_eyes(tmp_path / "low", range(8)), save_eyes(tmp_path / "high", range(8, 16))
    path, out = write_recipe(tmp_path), tmp_path / "run"
    asked = ["fit", str(path), "--low", str(low), "--high", str(high), "--out", str(out)]
    assert main(asked) == 0
    folder = out / "models" / "zhao-feature-own"
    assert str(folder) in capsys.readouterr().out
    card = read_card(folder / "model.toml")
    assert (card.research_only, card.generative) == (True, True)
    assert "8 poor and 8 good photographs without pairs" in card.trained_on
    assert "4 steps" in card.trained_on
    assert str(tmp_path) not in (folder / "model.toml").read_text("utf-8")
    state = load_file(folder / "weights.safetensors")
    network = Generator(4, 1, keeps=True, smooth_px=31, lift_px=9)
    own = {name: tuple(value.shape) for name, value in network.state_dict().items()}
    assert {name: tuple(value.shape) for name, value in state.items()} == own
    image = draw_phantom(40, 96).image
    study = Engine(Catalog([folder.parent])).run(
        image, Recipe("zhao-feature-own", device="cpu"), silent
    )
    assert study.result.shape == image.rgb.shape
    scores = json.loads((out / "curves.jsonl").read_text("utf-8").splitlines()[-1])
    assert {"gain", "untouched", "colour", "colour_untouched"} <= set(scores)
    assert main(asked) == 0  # the same again goes on, which is to say it is done
    assert "resumed at step 4" in capsys.readouterr().out


def test_fit_on_a_data_folder_is_for_anyone(tmp_path: Path, drawn_data: Path) -> None:
    path = write_recipe(tmp_path)
    text = path.read_text("utf-8") + '\n[data]\nsets = ["idrid", "hrf"]\n'
    path.write_text(text + 'folders = ["train/clean"]\nvalidation_share = 0.4\n', "utf-8")
    assert main(["fit", str(path), "--data", str(drawn_data), "--out", str(tmp_path / "run")]) == 0
    card = read_card(tmp_path / "run" / "models" / "zhao-feature" / "model.toml")
    assert not card.research_only
    assert card.trained_on.startswith("idrid, hrf, without pairs: 1 and 1 photographs")


@pytest.mark.parametrize(
    "places", [[], ["--low", "x"], ["--data", "x", "--high", "y"], ["--data", "x", "--low", "y"]]
)
def test_photographs_come_from_one_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], places: list[str]
) -> None:
    assert main(["fit", "zhao-feature", *places, "--out", str(tmp_path)]) == 1
    assert "either --set, or --data, or both --low and --high" in capsys.readouterr().err


def test_other_systems_want_a_data_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    places = ["--low", str(tmp_path / "a"), "--high", str(tmp_path / "b")]
    assert main(["fit", "cofe-net", *places, "--out", str(tmp_path / "run")]) == 1
    assert "does not learn from two folders" in capsys.readouterr().err
