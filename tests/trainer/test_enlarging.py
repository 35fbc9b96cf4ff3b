import json
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file
from torch import nn

from retinaview.catalog import Catalog, read_card
from retinaview.errors import OptionError
from retinaview.imaging.decimate import decimate
from retinaview.imaging.global_saliency import global_saliency
from retinaview.imaging.phantom import draw_phantom
from retinaview.networks.srgan import Cascade
from trainer import enlarging_losses as terms
from trainer.__main__ import main
from trainer.channel_weights import EVEN, channel_weights_of
from trainer.enlarging_data import Crops, LargePhotographs, luminance, make_noisy, make_small
from trainer.enlarging_descent import CONTENT
from trainer.enlarging_losses import Pictures, Saliency, Terms
from trainer.enlarging_parts import network_of, perception_of
from trainer.loop import Trainer
from trainer.losses import weighted_square
from trainer.photographs import draw_phantoms
from trainer.recipe import RECIPES, Phase, TrainRecipe, read_recipe, recipe_names
from trainer.systems.super_resolution import EnlargingSystem, SrganSystem

CPU = torch.device("cpu")
OURS = [name for name in recipe_names() if read_recipe(name).system == "super_resolution"]


@pytest.fixture(scope="module")
def photographs() -> LargePhotographs:
    drawn = draw_phantoms(3, 512, seed=1)
    return LargePhotographs(drawn[:1], drawn[1:2], [drawn[2].shrunken(128)])


def small(name: str, steps: int = 2, part: str = "", **settings: object) -> TrainRecipe:
    recipe = read_recipe(name)
    schedule = recipe.schedule.model_copy(
        update={"steps": steps, "minutes": None, "save_every": 2, "validate_every": 100}
    )
    phase = Phase(until=1, side=64, batch=1, crop_side=64, crop_batch=2, part=part)
    return recipe.model_copy(
        update={
            "network": {**recipe.network, "width": 4, "blocks": 1},
            "settings": {**recipe.settings, "discriminator_width": 2, **settings},
            "phases": (phase,),
            "schedule": schedule,
        }
    )


def blocks(x: torch.Tensor) -> list[torch.Tensor]:
    """Stands for a network that perceives."""
    return [nn.functional.avg_pool2d(x, 4)]


def test_there_are_the_recipes_that_were_asked_for() -> None:
    wanted = {"srgan-x2", "srgan-x4", "srgan-x8", "srgan-x16", "srgan-ledig-x2", "srgan-mse-x2"}
    wanted |= {"srgan-green-x4", "dncnn-srgan-x4", "srcnn-x2", "srcnn-x4", "rv-sr-x2", "rv-sr-x4"}
    assert wanted <= set(OURS)


@pytest.mark.parametrize("name", OURS)
def test_every_recipe_is_of_a_network_of_its_scale(name: str) -> None:
    recipe = read_recipe(name)
    network = network_of(recipe)
    assert network.scale == recipe.card.scale
    assert recipe.card.task == "super-resolve"
    Terms(recipe.loss, Saliency.of(recipe), channel_weights_of(recipe))
    for phase in recipe.phases:
        assert phase.crop_side % 16 == 0
        assert phase.crop_side >= 4 * recipe.card.scale
    is_gan = recipe.loss.get("adversarial", 0) > 0
    assert recipe.card.generative == is_gan
    assert is_gan == ("may draw features that are not there" in recipe.card.limitations)


def test_small_pictures_are_those_of_numpy() -> None:
    picture = draw_phantom(3, 96).image.rgb
    large = torch.from_numpy(picture.copy())[None].permute(0, 3, 1, 2)
    for factor in (2, 4, 8):
        found = make_small(large, factor)[0].permute(1, 2, 0).numpy()
        assert np.abs(found - decimate(picture, factor)).max() <= 1.01 / 255
        assert np.abs(found - decimate(picture, factor)).mean() < 0.01 / 255


def test_channels_are_weighted_by_their_share() -> None:
    good, mask = torch.zeros(1, 3, 4, 4), torch.ones(1, 1, 4, 4)
    made = good.clone()
    made[:, 1] = 0.1
    assert float(weighted_square(made, good, mask, EVEN)) == pytest.approx(0.01 / 3)
    assert float(weighted_square(made, good, mask, (1, 3, 2))) == pytest.approx(0.01 / 2)
    everywhere = good + 0.1
    assert float(weighted_square(everywhere, good, mask, (1, 3, 2))) == pytest.approx(0.01)


def pictures(size: int = 64) -> Pictures:
    rgb = draw_phantom(5, 256).image.rgb[96 : 96 + size, 96 : 96 + size].copy()
    good = torch.from_numpy(rgb)[None].permute(0, 3, 1, 2)
    made = nn.functional.avg_pool2d(good, 3, 1, 1).requires_grad_()
    return Pictures(made, good, torch.ones(1, 1, size, size))


@pytest.mark.parametrize("name", list(terms.TERMS))
def test_every_term_pulls_and_is_nothing_for_the_real_picture(name: str) -> None:
    given = pictures()
    of = Terms({name: 1.0}, perceive=blocks)
    found = of.of(given)
    assert list(found) == [name]
    found[name].backward()
    assert given.made.grad is not None
    assert torch.isfinite(given.made.grad).all()
    assert given.made.grad.any()
    same = Pictures(given.good, given.good, given.mask)
    least = 1.01 * terms.losses.CHARBONNIER_EPS if name == "charbonnier" else 1e-9
    assert float(of.of(same)[name]) <= least


def test_saliency_weighs_salient_places_more() -> None:
    given = pictures()
    weight = terms.saliency_map(luminance(given.good), is_soft=False).clamp_min(0.05)
    error = torch.full_like(given.good, 0.1)
    found = float(Terms({}).salient_error(Pictures(given.good + error, given.good, given.mask)))
    assert found == pytest.approx(float((weight**2).mean()) * 0.01, rel=1e-4)
    both = Terms({}, Saliency(whose="both"))
    own = Pictures(given.made.detach(), given.good, given.mask)
    assert float(both.salient_error(own)) > float(Terms({}).salient_error(own))


def test_global_saliency_weighs_in_place_of_local() -> None:
    given = pictures()
    half = torch.full_like(given.mask, 0.5)
    found = Terms({}, Saliency("global")).salient_error(
        Pictures(given.good + 0.1, given.good, given.mask, half)
    )
    assert float(found) == pytest.approx(0.25 * 0.01, rel=1e-4)


def test_global_saliency_finds_what_is_rare_and_compact() -> None:
    rgb = np.full((96, 96, 3), (0.6, 0.3, 0.15), np.float32)
    rgb += np.random.default_rng(1).normal(0, 0.01, rgb.shape).astype(np.float32)
    rgb[40:52, 40:52] = (0.9, 0.85, 0.5)
    inside = np.ones((96, 96), bool)
    inside[:8] = False
    found = global_saliency(rgb, inside)
    assert found[42:50, 42:50].mean() > 0.8
    assert found[60:].mean() < 0.2
    assert not found[:8].any()
    assert not global_saliency(rgb, np.zeros((96, 96), bool)).any()


def test_unknown_terms_and_choices_are_refused() -> None:
    with pytest.raises(OptionError, match="no term vgg"):
        Terms({"vgg": 1.0})
    with pytest.raises(OptionError, match="no saliency"):
        Saliency.of(small("srgan-x2", saliency="regional"))
    with pytest.raises(OptionError, match="three numbers"):
        channel_weights_of(small("srgan-x2", channel_weights=(1.0, 2.0)))
    recipe = small("srgan-x2")
    card = recipe.card.model_copy(update={"scale": 4})
    with pytest.raises(OptionError, match=r"card\.scale"):
        network_of(recipe.model_copy(update={"card": card}))


def test_features_are_those_of_the_shipped_vessel_network() -> None:
    perceive, by = perception_of(read_recipe("srgan-x2"))
    assert perceive is not None
    assert by.startswith("the model Vessels")
    assert perception_of(read_recipe("rv-sr-x2")) == (None, "")


@pytest.mark.parametrize("name", ["srgan-x2", "srgan-x4", "rv-sr-x4", "srgan-row-global-x2"])
def test_batches_repeat_and_have_what_the_losses_need(
    photographs: LargePhotographs, name: str
) -> None:
    is_gan = name.startswith("srgan")
    recipe = small(name)
    system = (
        SrganSystem(recipe, photographs, blocks) if is_gan else EnlargingSystem(recipe, photographs)
    )
    one, other = system.draw(3, 0.2), system.draw(3, 0.2)
    assert np.array_equal(one.good, other.good)
    assert one.good.shape == (2, 64, 64, 3)
    assert one.mask.mean() > 0.3
    assert (one.saliency is not None) == (name == "srgan-row-global-x2")
    if name == "srgan-x4":
        system.begin([])
    looked = system.look(one, CPU)
    assert looked.made.shape == looked.good.shape


def test_the_generator_learns_from_what_the_denoiser_leaves(photographs: LargePhotographs) -> None:
    recipe = small("dncnn-srgan-x4")
    system = SrganSystem(recipe, photographs, blocks)
    card = Catalog().card("dncnn-green")
    assert f"with noise of sigma 25 that {card.label} took away" in system.told
    one, other = system.draw(3, 0.2), system.draw(3, 0.2)
    assert one.noise is not None
    assert np.array_equal(one.noise, other.noise)  # type: ignore[arg-type]
    assert one.noise.std() * 255 == pytest.approx(25, rel=0.05)
    before = {name: value.clone() for name, value in system.network.state_dict().items()}
    shipped = load_file(card.verified_weights())
    cleaner = {n: v for n, v in before.items() if n.startswith("maker.cleaner.")}
    assert cleaner.keys() == {f"maker.cleaner.{name}" for name in shipped}
    assert all(torch.equal(cleaner[f"maker.cleaner.{n}"], v.float()) for n, v in shipped.items())
    system.network.train()
    system.descent(recipe.schedule).step(one, 1e-3, CPU)
    after = system.network.state_dict()
    assert all(torch.equal(after[name], value) for name, value in cleaner.items())
    assert not torch.equal(
        after["maker.stages.0.tail.weight"], before["maker.stages.0.tail.weight"]
    )
    nothing = system.validate(system._players, CPU)["gain"]
    assert nothing > 3  # over bicubic of the noisy picture: the denoiser's own


def test_noise_goes_with_a_denoiser() -> None:
    recipe = read_recipe("dncnn-srgan-x4")
    alone = recipe.model_copy(update={"settings": {**recipe.settings, "sigma": 0.0}})
    with pytest.raises(OptionError, match="go together"):
        network_of(alone)
    loud = recipe.model_copy(update={"settings": {**recipe.settings, "sigma": 300.0}})
    with pytest.raises(OptionError, match="between 0 and 255"):
        network_of(loud)


def test_noise_stays_inside_the_field() -> None:
    picture, noise = torch.full((1, 3, 4, 4), 0.5), np.full((1, 4, 4, 3), 0.25, np.float32)
    inside = torch.zeros(1, 1, 8, 8)
    inside[..., :4] = 1
    found = make_noisy(picture, noise, inside)
    assert (found[..., :2] == 191 / 255).all()
    assert (found[..., 2:] == 128 / 255).all()


def test_a_content_phase_moves_the_generator_alone(photographs: LargePhotographs) -> None:
    recipe = small("srgan-x2", part=CONTENT)
    system = SrganSystem(recipe, photographs, blocks)
    descent = system.descent(recipe.schedule)
    before = {name: value.clone() for name, value in system.network.state_dict().items()}
    parts = descent.step(system.draw(0, 0), 1e-3, CPU)
    assert set(parts) == {"loss", CONTENT}
    moved = {
        name.split(".")[0]
        for name, value in system.network.state_dict().items()
        if not torch.equal(value, before[name])
    }
    assert moved == {"maker"}


def test_players_take_turns(photographs: LargePhotographs) -> None:
    recipe = small("srgan-x2")
    system = SrganSystem(recipe, photographs, blocks)
    descent = system.descent(recipe.schedule)
    before = {name: value.detach().clone() for name, value in system.network.named_parameters()}
    parts = descent.step(system.draw(0, 0), 1e-3, CPU)
    wanted = {"salient_error", "features", "saliency", "adversarial", "discriminator", "gap"}
    assert wanted | {"loss"} == set(parts)
    assert all(np.isfinite(value) for value in parts.values())
    for name in ("maker.stages.0.tail.weight", "judge.features.0.weight"):
        assert not torch.equal(dict(system.network.named_parameters())[name], before[name])
    assert all(value.requires_grad for value in system.judge.parameters())


def test_stages_before_the_last_stay_as_they_are(photographs: LargePhotographs) -> None:
    recipe = small("srgan-x4")
    system = SrganSystem(recipe, photographs, blocks)
    descent = system.descent(recipe.schedule)
    with pytest.raises(OptionError, match="--start"):
        descent.step(system.draw(0, 0), 1e-3, CPU)
    with pytest.raises(OptionError, match="1 stages"):
        system.begin(["stages.0.head.0.weight"])
    nn.init.constant_(system.learner.stages[0].tail.bias, 0.01)  # type: ignore[union-attr]
    system.begin(["maker.stages.1.head.0.weight", "judge.features.0.weight"])
    assert isinstance(system.learner, Cascade)
    first, last = (stage.state_dict() for stage in system.learner.stages)
    assert all(torch.equal(first[name], last[name]) for name in first)
    system.network.train()
    before = {name: value.clone() for name, value in first.items()}
    batch = system.draw(0, 0)
    batch = Crops(batch.good, batch.mask, np.array([True, False]), None, "")
    descent = system.descent(recipe.schedule)
    descent.step(batch, 1e-3, CPU)
    after = system.learner.stages[0].state_dict()
    assert all(torch.equal(after[name], before[name]) for name in before)
    assert not torch.equal(system.learner.last.tail.weight, before["tail.weight"])


def test_a_killed_training_goes_on(photographs: LargePhotographs, tmp_path: Path) -> None:
    straight = SrganSystem(small("srgan-x2", steps=4), photographs, blocks)
    Trainer(straight, small("srgan-x2", steps=4), tmp_path / "a").fit(lambda _: None)
    recipe = small("srgan-x2", steps=4)
    first = Trainer(SrganSystem(recipe, photographs, blocks), recipe, tmp_path / "b")
    first._after_step = _stop_after(first, 2)  # type: ignore[method-assign]
    with pytest.raises(KeyboardInterrupt):
        first.fit(lambda _: None)
    told: list[str] = []
    again = Trainer(SrganSystem(recipe, photographs, blocks), recipe, tmp_path / "b")
    again.fit(told.append)
    assert told[0] == "resumed at step 2"
    for name, value in straight.network.state_dict().items():
        assert torch.allclose(value, again.network.state_dict()[name], atol=1e-5), name


def _stop_after(trainer: Trainer, step: int) -> object:
    after = trainer._after_step

    def stopping(*arguments: object) -> None:
        after(*arguments)  # type: ignore[arg-type]
        if trainer.run.step == step:
            raise KeyboardInterrupt

    return stopping


TINY = """
extends = "{name}"

[network]
width = 4
blocks = 1

[settings]
discriminator_width = 2

[data]
sets = ["idrid", "hrf"]
folders = ["train/clean"]
hires = {{ 1024 = "train/clean", 2048 = "train/more" }}
validation_share = 0.4

[[phases]]
until = 0.5
side = 64
batch = 1
crop_side = 64
crop_batch = 2
part = "content"

[[phases]]
until = 1.0
side = 64
batch = 1
crop_side = 64
crop_batch = 2

[schedule]
steps = 4
"""


def write_tiny(folder: Path, name: str) -> Path:
    for recipe in RECIPES.glob("*.toml"):
        (folder / recipe.name).write_text(recipe.read_text("utf-8"), "utf-8")
    path = folder / f"tiny-{name}.toml"
    path.write_text(TINY.format(name=name), "utf-8")
    return path


def test_fit_writes_a_cascade_stage_by_stage(
    tmp_path: Path, drawn_data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def fit(name: str, *more: str) -> int:
        path, out = write_tiny(tmp_path, name), tmp_path / name
        asked = ["fit", str(path), "--data", str(drawn_data), "--out", str(out), *more]
        return main(asked)

    assert fit("srgan-x2") == 0
    assert fit("srgan-x4") == 1
    assert "--start" in capsys.readouterr().err
    assert fit("srgan-x4", "--start", str(tmp_path / "srgan-x2")) == 0
    folder = tmp_path / "srgan-x4" / "models" / "srgan-x4"
    card = read_card(folder / "model.toml")
    assert (card.scale, card.task, card.generative) == (4, "super-resolve", True)
    assert "features of the model Vessels" in card.trained_on
    assert "Begun with the weights of the run srgan-x2" in card.trained_on
    assert not card.research_only
    assert [each.id for each in Catalog([folder.parent]).enhancers()] == ["srgan-x4"]
    line = json.loads((tmp_path / "srgan-x4" / "curves.jsonl").read_text("utf-8").splitlines()[-1])
    assert {"psnr", "gain", "ssim", "ssim_gain"} <= set(line)
    assert fit("srgan-x4") == 0  # resumed: it knows that it has begun
    assert "resumed at step 4" in capsys.readouterr().out
