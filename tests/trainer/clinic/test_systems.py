"""Every system of the program learns from a prepared set of its kind, and from no other."""

import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from drawn_sets import save_eyes, save_mask

from retinaview.catalog import Catalog
from retinaview.errors import OptionError
from trainer.clinic.check import check_folders
from trainer.clinic.gathering import Folders
from trainer.clinic.prepared import PreparedSet
from trainer.fitting import TUNE
from trainer.loop import Trainer
from trainer.recipe import Phase, TrainRecipe, read_recipe, recipe_names
from trainer.systems import build_from_set
from trainer.true_pairs import Partners, TruePair, draw_true_sample

SMALL: dict[str, dict[str, Any]] = {
    "rv-net": {"width": 8, "encoder": (1, 1, 1), "middle": 1, "decoder": (1, 1, 1)},
    "mage-net": {"width": 8, "growth": 4, "extra": 4, "depth": 1, "rsp_width": 4},
    "cofe-net": {"width": 4, "blocks": 1, "lqa_width": 4},
    "dncnn-green": {"layers": 3, "width": 4},
    "rv-sr-x2": {"width": 4, "blocks": 1},
    "zhao-feature": {"width": 4, "blocks": 1},
    "vessels": {"widths": (4, 4, 4, 4)},
    "disc": {"locator": (4,) * 6, "segmenter": (4,) * 6},
}
CASES = [
    ("rv-net", "good"),
    ("rv-net", "pairs"),
    ("mage-net", "pairs"),
    ("cofe-net", "good"),
    ("dncnn-green", "good"),
    ("rv-sr-x2", "good"),
    ("zhao-feature", "heaps"),
    ("zhao-feature", "good"),
    ("vessels", "vessels"),
    ("disc", "disc"),
]


@pytest.fixture(scope="module")
def sets(tmp_path_factory: pytest.TempPathFactory) -> dict[str, PreparedSet]:
    folder = tmp_path_factory.mktemp("sets")
    eyes, others = save_eyes(folder / "eyes", range(4)), save_eyes(folder / "low", range(4, 8))
    shutil.copytree(eyes, folder / "poor")  # pairs without a difference are pairs
    for name in ("vessels", "disc"):
        for number in range(4):
            save_mask(folder / name / f"eye{number}.png", number, name=name)
    pointed = {
        "good": Folders((eyes,)),
        "pairs": Folders(low=folder / "poor", high=eyes, is_paired=True),
        "heaps": Folders(low=others, high=eyes),
        "vessels": Folders((eyes,), masks=(("vessels", folder / "vessels"),)),
        "disc": Folders((eyes,), masks=(("disc", folder / "disc"),)),
    }
    return {kind: PreparedSet(check_folders(each)) for kind, each in pointed.items()}


def small(name: str, prepared: PreparedSet) -> TrainRecipe:
    recipe = read_recipe(f"{name}{TUNE}").with_set("0" * 64, prepared.told)
    last = recipe.phases[-1]
    part = "detail" if name == "rv-net" else last.part
    phase = Phase(until=1, side=64, batch=1, crop_side=64, crop_batch=1, part=part)
    schedule = recipe.schedule.model_copy(
        update={"steps": 1, "minutes": None, "warm_up": 0, "validate_every": 9, "patience": 0}
    )
    data = recipe.data.model_copy(update={"phantoms": 1})
    settings = {**recipe.settings, "variants": 1}
    settings |= {"discriminator_width": 4} if name == "zhao-feature" else {}
    if name == "cofe-net":
        settings.pop("structure_from")
    if name == "vessels":
        settings = {"smallest_side": 96, "largest_side": 100}
    update = {"network": {**recipe.network, **SMALL[name]}, "settings": settings, "data": data}
    return recipe.model_copy(update={**update, "phases": (phase,), "schedule": schedule})


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_it_learns_from_a_set(
    tmp_path: Path, sets: dict[str, PreparedSet], name: str, kind: str
) -> None:
    recipe = small(name, sets[kind])
    system = build_from_set(recipe, sets[kind])
    trainer = Trainer(system, recipe, tmp_path)
    before = {n: v.clone() for n, v in trainer.network.state_dict().items()}
    trainer.fit(lambda _: None)
    after = trainer.network.state_dict()
    assert any(not torch.equal(before[n], after[n]) for n in before)
    assert trainer.scores
    assert list((tmp_path / "sheets").glob("*.jpg"))
    assert ("pairs" in trainer.scores) == (kind == "pairs")


@pytest.mark.parametrize(("name", "kind"), [("rv-net", "heaps"), ("vessels", "good")])
def test_a_set_of_another_kind_is_refused(
    sets: dict[str, PreparedSet], name: str, kind: str
) -> None:
    with pytest.raises(OptionError, match=r"learns from .* this set holds"):
        build_from_set(small(name, sets[kind]), sets[kind])


def test_photographs_that_are_too_small_to_cut_are_refused(
    sets: dict[str, PreparedSet],
) -> None:
    recipe = small("rv-sr-x2", sets["good"])
    large = recipe.phases[0].model_copy(update={"crop_side": 512})
    with pytest.raises(OptionError, match="fields have to be 512 px"):
        build_from_set(recipe.model_copy(update={"phases": (large,)}), sets["good"])


def test_short_recipes_go_on_with_models_that_ship() -> None:
    catalog = Catalog()
    tunes = [name for name in recipe_names() if name.endswith(TUNE)]
    assert len(tunes) >= 10
    for name in tunes:
        recipe = read_recipe(name)
        assert recipe.card.id == name.removesuffix(TUNE)
        assert catalog.find(recipe.card.id) is not None
        assert recipe.schedule.minutes is not None


def test_both_of_a_pair_are_turned_alike(sets: dict[str, PreparedSet]) -> None:
    (pair, *_) = sets["pairs"].pairs("train")
    partners = Partners.of([pair], ())
    assert partners.of_photograph(pair.good) is pair.poor
    shrunken = pair.good.shrunken(64)
    poor = partners.of_photograph(shrunken)
    assert poor is not None
    assert poor.side == 64
    mixture = read_recipe("rv-net").data.mixture
    same = TruePair(pair.good, pair.good)
    for seed in range(6):
        sample = draw_true_sample(same.good, same.poor, mixture, np.random.default_rng(seed))
        np.testing.assert_array_equal(sample.poor, sample.good)
        assert not sample.faults.any()
