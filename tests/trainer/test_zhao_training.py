import json
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import load_file
from torch import Tensor

from retinaview.catalog import Catalog, read_card
from retinaview.core.progress import silent
from retinaview.core.study import Recipe
from retinaview.engine import Engine
from retinaview.errors import OptionError, RunError
from retinaview.imaging.degrade import PRESETS
from retinaview.imaging.phantom import draw_phantom
from retinaview.networks.zhao import Generator
from trainer.__main__ import main
from trainer.cost import on_meta, parameters
from trainer.cycle import Cycle, Terms, Views, look
from trainer.cycle_descent import CycleDescent, colour_distance
from trainer.cycle_losses import discriminator_loss, generator_terms
from trainer.heaps import Heaps
from trainer.loop import Trainer
from trainer.photographs import draw_phantoms
from trainer.recipe import RECIPES, Phase, TrainRecipe, read_recipe
from trainer.start import start_from_run
from trainer.systems.zhao import ZhaoSystem
from trainer.unpaired import Pictures

CPU = torch.device("cpu")
NAMES = [name.stem for name in sorted(RECIPES.glob("zhao-*.toml"))]
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


def small(name: str = "zhao-feature", steps: int = 4) -> TrainRecipe:
    """A recipe of the trainer, tiny."""
    recipe = read_recipe(name)
    schedule = recipe.schedule.model_copy(
        update={"steps": steps, "minutes": None, "save_every": 2, "validate_every": 100}
    )
    return recipe.model_copy(
        update={
            "network": {**recipe.network, "width": 4, "blocks": 2},
            "settings": {
                **recipe.settings,
                "discriminator_width": 4,
                "preset": "cofe-release",
            },
            "phases": (Phase(until=1, side=64, batch=2),),
            "schedule": schedule,
        }
    )


@pytest.fixture(scope="module")
def heaps() -> Heaps:
    drawn = draw_phantoms(4, 512, seed=1)
    return Heaps(drawn[:1], drawn[1:2], drawn[2:3], drawn[3:], True, "cofe-release", "drawn eyes")


def weights(cycle: Cycle, which: str) -> list[Tensor]:
    networks = cycle.discriminators if which == "discriminators" else cycle.makers
    return [weight.detach().clone() for network in networks for weight in network.parameters()]


def views_of(system: ZhaoSystem) -> Views:
    pictures = Pictures.of(system.draw(0, 0.0), CPU)
    return look(system.cycle, pictures, system.terms)


def test_there_is_a_recipe_for_each_row() -> None:
    rows = {"feature", "image", "both", "no-identity", "stillgan", "isecret"}
    sizes = {"feature-medium", "feature-paper", "feature-research"}
    assert {name.removeprefix("zhao-") for name in NAMES} == rows | sizes


@pytest.mark.parametrize("name", NAMES)
def test_every_recipe_builds_its_network(name: str) -> None:
    recipe = read_recipe(name)
    network = on_meta(lambda: Generator(**recipe.network))  # type: ignore[arg-type]
    most = {"zhao-feature-medium": 8.0, "zhao-feature-paper": 11.4}.get(name, 1.3)
    assert parameters(network) / 1e6 < most
    assert recipe.settings["preset"] in (*PRESETS, "cataract")
    assert Terms.of(recipe).has("adversarial")
    assert recipe.card.id == name
    assert (recipe.card.method, recipe.card.scale_policy) == ("zhao", "fit")
    assert recipe.card.generative


def test_rate_is_flat_then_falls_in_a_line_to_nothing() -> None:
    recipe = read_recipe("zhao-feature")
    rates = [recipe.rate_at(share) / 2e-4 for share in (0, 0.3, 0.5, 0.75, 1)]
    assert rates == pytest.approx([1, 1, 1, 0.5, 0])


def test_a_recipe_that_asks_for_what_there_is_not_is_refused(heaps: Heaps) -> None:
    recipe = small()
    with pytest.raises(OptionError, match="constraint is one of"):
        Terms.of(recipe.model_copy(update={"settings": {"constraint": "pixels"}}))
    with pytest.raises(OptionError, match=r"loss\.edge"):
        Terms.of(recipe.model_copy(update={"loss": {"edge": 1.0}}))
    pairs = recipe.model_copy(update={"loss": {"supervised": 1.0}})
    with pytest.raises(OptionError, match="weighs"):
        ZhaoSystem(pairs, heaps)


@pytest.mark.parametrize(
    ("name", "terms"),
    [
        ("zhao-feature", {"adversarial", "consistency_feature", "identity"}),
        ("zhao-image", {"adversarial", "consistency_image", "identity"}),
        (
            "zhao-both",
            {"adversarial", "consistency_feature", "consistency_image", "identity"},
        ),
        ("zhao-no-identity", {"adversarial", "consistency_feature"}),
        (
            "zhao-stillgan",
            {"adversarial", "consistency_image", "identity", "structure", "illumination"},
        ),
        ("zhao-isecret", {"adversarial", "supervised", "contrast"}),
    ],
)
def test_each_row_has_its_terms_and_learns_from_them(
    heaps: Heaps, name: str, terms: set[str]
) -> None:
    system = ZhaoSystem(small(name), heaps)
    before = weights(system.cycle, "makers"), weights(system.cycle, "discriminators")
    descent = system.descent(system.recipe.schedule)
    parts = descent.step(system.draw(0, 0.0), 1e-3, CPU)
    assert terms <= set(parts)
    assert terms == set(parts) & {*terms, *system.loss(system.draw(1, 0.0), CPU)[1]}
    assert all(np.isfinite(value) for value in parts.values())
    after = weights(system.cycle, "makers"), weights(system.cycle, "discriminators")
    for old, new in zip(before, after, strict=True):
        assert any(not torch.equal(a, b) for a, b in zip(old, new, strict=True))


def test_the_generators_step_leaves_the_discriminators_alone(
    heaps: Heaps, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = ZhaoSystem(small(), heaps)
    descent = system.descent(system.recipe.schedule)
    before = weights(system.cycle, "discriminators")
    seen: list[list[Tensor]] = []
    teach = CycleDescent._teach_judges

    def watched(self: CycleDescent, views: Views, rate: float) -> tuple[Tensor, list[object]]:
        seen.append(weights(self.cycle, "discriminators"))
        if len(seen) == 1:
            own = [each for net in self.cycle.discriminators for each in net.parameters()]
            assert all(each.grad is None for each in own)
        made = weights(self.cycle, "makers")
        found = teach(self, views, rate)
        assert all(
            torch.equal(a, b) for a, b in zip(made, weights(self.cycle, "makers"), strict=True)
        )
        return found  # type: ignore[return-value]

    monkeypatch.setattr(CycleDescent, "_teach_judges", watched)
    descent.step(system.draw(0, 0.0), 1e-3, CPU)
    assert all(torch.equal(a, b) for a, b in zip(before, seen[0], strict=True))
    descent.step(system.draw(1, 0.0), 1e-3, CPU)  # the descriptor is another one now
    assert any(not torch.equal(a, b) for a, b in zip(seen[0], seen[1], strict=True))


def test_feature_consistency_teaches_both_generators_through_the_picture_that_came_back(
    heaps: Heaps,
) -> None:
    recipe = small()
    alone = recipe.model_copy(
        update={
            "loss": {"consistency": 1.0},
            "network": {**recipe.network, "keeps": False},
        }
    )
    system = ZhaoSystem(alone, heaps)
    found = generator_terms(system.cycle, views_of(system), system.terms)
    found["consistency_feature"].backward()  # type: ignore[no-untyped-call]
    for network in (system.cycle.enhancer, system.cycle.spoiler):
        assert all(weight.grad is not None for weight in network.parameters())


def test_a_picture_that_comes_back_whole_costs_no_consistency(heaps: Heaps) -> None:
    recipe = small("zhao-both")
    system = ZhaoSystem(recipe, heaps)
    views = views_of(system)
    pictures = views.pictures
    perfect = Views(
        pictures,
        enhanced=views.enhanced,
        spoilt=views.spoilt,
        poor_again=pictures.poor,
        good_again=pictures.good,
        same_good=pictures.good,
        same_poor=pictures.poor,
    )
    found = generator_terms(system.cycle, perfect, system.terms)
    for name in ("consistency_feature", "consistency_image", "identity"):
        assert float(found[name].detach()) == pytest.approx(0, abs=1e-6), name


def test_discriminators_learn_from_the_pools_and_no_gradient_reaches_the_generators(
    heaps: Heaps,
) -> None:
    system = ZhaoSystem(small(), heaps)
    descent = system.descent(system.recipe.schedule)
    loss, scores = discriminator_loss(system.cycle, views_of(system), descent.pools)
    loss.backward()  # type: ignore[no-untyped-call]
    assert len(scores) == 2
    assert all(weight.grad is None for net in system.cycle.makers for weight in net.parameters())
    assert all(len(pool.state_dict()["pictures"]) == 2 for pool in descent.pools)


def test_what_lies_outside_the_field_stays_black(heaps: Heaps) -> None:
    recipe = small()
    views = views_of(
        ZhaoSystem(
            recipe.model_copy(update={"network": {**recipe.network, "keeps": False}}),
            heaps,
        )
    )
    for made, mask in [
        (views.enhanced, views.pictures.poor_mask),
        (views.poor_again, views.pictures.poor_mask),
        (views.spoilt, views.pictures.good_mask),
    ]:
        assert made is not None
        assert (mask == 0).any()
        assert not (made * (1 - mask)).any()
        assert (made * mask).any()


def test_one_batch_is_learnt_a_little(heaps: Heaps) -> None:
    recipe = small()
    system = ZhaoSystem(
        recipe.model_copy(update={"network": {**recipe.network, "keeps": False}}),
        heaps,
    )
    descent = system.descent(system.recipe.schedule)
    batch = system.draw(0, 0.0)
    found = [descent.step(batch, 3e-3, CPU) for _ in range(25)]
    assert found[-1]["identity"] < 0.6 * found[0]["identity"]
    assert found[-1]["colour"] < found[0]["colour"]
    assert found[-1]["discriminators"] < found[0]["discriminators"]


def test_a_loss_that_is_no_number_teaches_nobody(heaps: Heaps) -> None:
    system = ZhaoSystem(small(), heaps)
    descent = system.descent(system.recipe.schedule)
    with torch.no_grad():
        next(system.cycle.spoiler.parameters()).fill_(torch.nan)
    before = weights(system.cycle, "discriminators")
    parts = descent.step(system.draw(0, 0.0), 1e-3, CPU)
    assert np.isnan(parts["loss"])
    after = weights(system.cycle, "discriminators")
    assert all(torch.equal(a, b) for a, b in zip(before, after, strict=True))


def test_colours_that_drift_end_the_training(heaps: Heaps) -> None:
    recipe = small("zhao-no-identity")
    settings = {**recipe.settings, "colour_bound": 5.0}
    system = ZhaoSystem(recipe.model_copy(update={"settings": settings}), heaps)
    descent = system.descent(system.recipe.schedule)
    descent.step(system.draw(0, 0.0), 0.0, CPU)
    with torch.no_grad():
        last = system.cycle.enhancer.decode[-1]
        last.bias.copy_(torch.tensor([3.0, -3.0, 3.0]))
    descent.steps = 20
    with pytest.raises(RunError, match="colours drift"):
        descent.step(system.draw(1, 0.0), 0.0, CPU)


def test_colour_distance_is_that_of_the_plane() -> None:
    grey, red = np.full((4, 4, 3), 0.5, np.float32), np.zeros((4, 4, 3), np.float32)
    red[..., 0] = 1
    everywhere = np.ones((4, 4), bool)
    assert colour_distance(grey, 0.5 * grey, everywhere) == pytest.approx(0, abs=0.05)
    assert colour_distance(red, grey, everywhere) == pytest.approx(104.55, abs=0.5)
    assert colour_distance(red, grey, ~everywhere) == 0


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
    own = {name: tuple(value.shape) for name, value in Generator(4, 1).state_dict().items()}
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
    assert "either --data, or both --low and --high" in capsys.readouterr().err


def test_other_systems_want_a_data_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    places = ["--low", str(tmp_path / "a"), "--high", str(tmp_path / "b")]
    assert main(["fit", "cofe-net", *places, "--out", str(tmp_path / "run")]) == 1
    assert "does not learn from two folders" in capsys.readouterr().err
