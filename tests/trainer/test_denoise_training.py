from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest
import torch

from retinaview.catalog import Catalog, read_card
from retinaview.core.progress import silent
from retinaview.core.study import Recipe
from retinaview.engine import Engine
from retinaview.errors import OptionError
from retinaview.imaging.phantom import draw_phantom
from trainer import losses
from trainer.__main__ import main
from trainer.cost import on_meta, parameters
from trainer.noisy import NoisySource
from trainer.photographs import Photograph, Photographs, draw_phantoms
from trainer.recipe import RECIPES, Phase, TrainRecipe, read_recipe
from trainer.systems.denoise import NETWORKS, DenoiseSystem

CPU = torch.device("cpu")
NAMES = [
    "dae",
    "dae-trainable",
    "dncnn",
    "dncnn-blind",
    "dncnn-green",
    "dncnn-17-green",
    "rv-denoise",
]
CROPS = Phase(until=1, side=512, batch=2, crops=1, crop_side=64, crop_batch=3)
SMALL = """
extends = "dncnn-green"

[network]
layers = 4
width = 8

[data]
sets = ["idrid", "hrf"]
folders = ["train/clean"]
validation_share = 0.4

[[phases]]
until = 1.0
side = 64
batch = 2
crops = 0.5
crop_side = 64
crop_batch = 2

[schedule]
steps = {steps}
save_every = 1
"""


@pytest.fixture(scope="module")
def eyes() -> list[Photograph]:
    return draw_phantoms(2, 512, seed=5)


def tiny(name: str = "dncnn", **changes: object) -> TrainRecipe:
    recipe = read_recipe(name)
    small: dict[str, Mapping[str, object]] = {"dncnn": {"layers": 4, "width": 8}}
    network = small.get(recipe.card.method, recipe.network)
    return recipe.model_copy(update={"network": network, "phases": (CROPS,), **changes})


def settings(recipe: TrainRecipe, **changes: object) -> TrainRecipe:
    return recipe.model_copy(update={"settings": {**recipe.settings, **changes}})


@pytest.mark.parametrize("name", NAMES)
def test_every_recipe_builds_its_network(name: str) -> None:
    recipe = read_recipe(name)
    network = on_meta(lambda: NETWORKS[recipe.card.method](**recipe.network))
    assert parameters(network) / 1e6 < 1.6
    assert recipe.card.id == name
    assert (recipe.card.task, recipe.card.scale_policy) == ("denoise", "tile")
    assert not recipe.card.generative


def test_what_the_rows_differ_in() -> None:
    weights = {name: read_recipe(name).settings["channel_weights"] for name in NAMES}
    assert weights["dncnn"] == (1, 1, 1)
    assert weights["dncnn-green"] == weights["dncnn-17-green"] == (1, 3, 2)
    plain, green = (read_recipe(name) for name in ("dncnn", "dncnn-green"))
    assert (plain.network, plain.schedule, plain.loss) == (
        green.network,
        green.schedule,
        green.loss,
    )
    assert read_recipe("dncnn-17-green").network == {"layers": 17, "width": 64}
    for name in ("dncnn-blind", "rv-denoise"):
        assert read_recipe(name).settings["sigma_high"] == 50


def test_equal_weights_are_the_mean_squared_error_and_green_counts_thrice() -> None:
    torch.manual_seed(0)
    target, mask = torch.rand(2, 3, 8, 8), torch.ones(2, 1, 8, 8)
    made = target.clone()
    made[:, 0] += 0.1
    made[:, 1] += 0.2
    made[:, 2] += 0.3
    plain = losses.weighted_square(made, target, mask, (1, 1, 1))
    assert plain == pytest.approx([(0.01 + 0.04 + 0.09) / 3] * 2, rel=1e-4)
    green = losses.weighted_square(made, target, mask, (1, 3, 2))
    assert green == pytest.approx([(0.01 + 3 * 0.04 + 2 * 0.09) / 6] * 2, rel=1e-4)
    mask[..., 4:] = 0
    made[..., 4:] = 9
    assert torch.allclose(losses.weighted_square(made, target, mask, (1, 3, 2)), green)


def test_noise_is_as_strong_as_asked_and_draws_repeat(eyes: list[Photograph]) -> None:
    untinted = read_recipe("dncnn").data.model_copy(
        update={"mixture": read_recipe("dncnn").data.mixture.model_copy(update={"tinted": 0.0})}
    )
    recipe = settings(tiny(data=untinted), sigma_low=10.0, sigma_high=10.0)
    source = NoisySource(recipe, eyes)
    batch, again, other = (source.draw(step, 0.0) for step in (3, 3, 4))
    assert batch.noisy.shape == batch.good.shape == (6, 64, 64, 3)
    assert np.array_equal(batch.noisy, again.noisy)
    assert not np.array_equal(batch.noisy, other.noisy)
    assert not batch.noisy[~batch.mask].any()
    assert not batch.good[~batch.mask].any()
    levels = batch.noisy * 255
    assert np.allclose(levels, np.rint(levels), atol=1e-3)
    bright = batch.mask[..., None] & (batch.good > 0.25) & (batch.good < 0.75)
    assert (batch.noisy - batch.good)[bright].std() * 255 == pytest.approx(10, rel=0.03)


def test_blind_noise_differs_from_crop_to_crop(eyes: list[Photograph]) -> None:
    source = NoisySource(settings(tiny(), sigma_low=5.0, sigma_high=50.0), eyes)
    batch = source.draw(0, 0.0)
    spread = [
        255 * (a - b)[m].std() for a, b, m in zip(batch.noisy, batch.good, batch.mask, strict=True)
    ]
    assert max(spread) > 1.5 * min(spread)


def test_larger_photographs_give_crops_alone(eyes: list[Photograph]) -> None:
    larger = draw_phantoms(1, 640, seed=9)
    both = Phase(until=1, side=64, batch=2, crops=0, crop_side=64, crop_batch=1)
    source = NoisySource(tiny(phases=(both,)), eyes, larger)
    assert source.draw(0, 0.0).noisy.shape == (2, 64, 64, 3)
    assert len(source._cropped) == 3


@pytest.mark.parametrize(
    ("changes", "match"),
    [
        ({"sigma_low": 30.0, "sigma_high": 20.0}, "sigma_low"),
        ({"channel_weights": (1, 3)}, "channel_weights"),
        ({"channel_weights": 2}, "channel_weights"),
        ({"channel_weights": (0, 0, 0)}, "channel_weights"),
    ],
)
def test_settings_that_mean_nothing_are_refused(
    eyes: list[Photograph], changes: dict[str, object], match: str
) -> None:
    with pytest.raises(OptionError, match=match):
        DenoiseSystem(settings(tiny(), **changes), Photographs(eyes, eyes, ()))


def test_a_method_that_is_no_denoiser_is_refused(eyes: list[Photograph]) -> None:
    card = read_recipe("dncnn").card.model_copy(update={"method": "zhao"})
    with pytest.raises(OptionError, match=r"card\.method"):
        DenoiseSystem(tiny(card=card), Photographs(eyes, eyes, ()))


def test_one_batch_is_learnt_by_heart_and_green_weights_pull_green(
    eyes: list[Photograph],
) -> None:
    left: dict[str, float] = {}
    for name, weights in (("plain", (1, 1, 1)), ("green", (0, 1, 0))):
        recipe = settings(tiny(), channel_weights=weights)
        system = DenoiseSystem(recipe, Photographs(eyes, eyes, ()))
        batch = system.draw(0, 0.0)
        noisy, good, mask = batch.tensors(CPU)
        before = losses.weighted_square(noisy, good, mask, (0, 1, 0)).mean()
        optimizer = torch.optim.Adam(system.network.parameters(), 3e-3)
        for _ in range(40):
            loss, parts = system.loss(batch, CPU)
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
        assert set(parts) == {"mse", "decibels"}
        made = system.network(noisy)
        left[name] = float(
            losses.weighted_square(made, good, mask, (0, 1, 0)).mean().detach() / before
        )
    assert left["plain"] < 0.5
    assert left["green"] < left["plain"]


def test_fit_stops_goes_on_and_what_it_publishes_runs(tmp_path: Path, drawn_data: Path) -> None:
    for name in ("dae", "dncnn", "dncnn-green"):
        text = (RECIPES / f"{name}.toml").read_text("utf-8")
        (tmp_path / f"{name}.toml").write_text(text, "utf-8")
    path, run = tmp_path / "small.toml", tmp_path / "run"
    command = ["fit", str(path), "--data", str(drawn_data), "--out", str(run)]
    path.write_text(SMALL.format(steps=2), "utf-8")
    assert main(command) == 0
    assert main(command) == 0  # from its checkpoint, which is at the end
    curves = (run / "curves.jsonl").read_text("utf-8")
    for name in ("psnr", "red", "green", "blue", "ssim"):
        assert f'"{name}"' in curves
    card = read_card(run / "models" / "dncnn-green" / "model.toml")
    assert (card.task, card.method, card.scale_policy) == ("denoise", "dncnn", "tile")
    assert "sigma 25" in card.trained_on
    assert card.research_only is False
    image = draw_phantom(1, 200).image
    study = Engine(Catalog([run / "models"])).run(
        image, Recipe("dncnn-green", device="cpu", review=False), silent
    )
    assert study.result.shape == image.rgb.shape
    started = ["fit", str(path), "--data", str(drawn_data), "--out", str(tmp_path / "next")]
    assert main([*started, "--start", str(run)]) == 0
