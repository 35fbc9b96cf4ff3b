from pathlib import Path

import pytest
import torch

from retinaview.catalog import read_card
from retinaview.errors import OptionError
from retinaview.networks.cofe_net import CofeNet, CofeOutput
from trainer.__main__ import main
from trainer.cofe_loss import CofeObjective, vessel_entropy
from trainer.cost import on_meta, parameters
from trainer.paired import Pairs, PairSource
from trainer.photographs import draw_phantoms
from trainer.recipe import RECIPES, DataRecipe, Mixture, Phase, read_recipe
from trainer.systems.cofe import build
from trainer.systems.restorer import RestorerSystem

NAMES = [
    "cofe-net",
    "cofe-net-medium",
    "cofe-net-medium-vessels",
    "cofe-net-paper",
    "cofe-net-paper-vessels",
    "cofe-res",
    "cofe-vessel",
    "cofe-2scale",
    "cofe-atten",
]
SMALL = """
extends = "cofe-net"

[network]
width = 4
lqa_width = 4

[data]
sets = ["idrid", "hrf"]
folders = ["train/clean"]
phantoms = 0
validation_share = 0.4

[[phases]]
until = 1.0
side = 64
batch = 1

[schedule]
steps = 2
"""


def make_pairs(side: int = 64) -> Pairs:
    torch.manual_seed(0)
    picture, mask = torch.rand(2, 3, side, side), torch.ones(2, 1, side, side)
    disc = torch.zeros_like(mask)
    disc[..., 8:16, 8:16] = 1
    return Pairs(picture, picture, mask, torch.rand_like(mask), disc, torch.zeros_like(mask))


@pytest.mark.parametrize("name", NAMES)
def test_every_recipe_builds_its_network(name: str) -> None:
    recipe = read_recipe(name)
    network = on_meta(lambda: CofeNet(**recipe.network))  # type: ignore[arg-type]
    most = {"medium": 8.0, "paper": 41.3}.get(name.split("-")[2] if name.count("-") > 1 else "")
    assert parameters(network) / 1e6 < (most or 1.2)
    assert recipe.card.scale_policy == "fit"
    assert recipe.card.method == "cofe_net"


def test_the_right_picture_costs_nothing_and_the_disc_counts_more() -> None:
    pairs = make_pairs()
    half = torch.nn.functional.avg_pool2d(pairs.good, 2)
    objective = CofeObjective()
    terms = objective.terms(CofeOutput(pairs.good, half), pairs)
    assert set(terms) == {"picture", "disc"}
    assert all(float(term) == 0 for term in terms.values())
    on_disc, beside = pairs.good.clone(), pairs.good.clone()
    on_disc[..., 8:16, 8:16] += 0.1
    beside[..., 40:48, 40:48] += 0.1
    there, here = (objective.terms(CofeOutput(rgb), pairs) for rgb in (on_disc, beside))
    assert float(there["picture"]) == pytest.approx(float(here["picture"]), rel=1e-4)
    assert float(there["disc"]) > 0.001 > float(here["disc"])


def test_vessels_between_sure_and_unsure_stay_shares() -> None:
    logits = torch.tensor([[[[2.0, 2.0, 2.0]]]])
    probability = torch.tensor([[[[0.7, 0.5, 0.3]]]])
    wanted = torch.tensor([[[[1.0, 0.5, 0.0]]]])
    by_hand = torch.nn.functional.binary_cross_entropy_with_logits(logits, wanted)
    found = vessel_entropy(logits, probability, torch.ones_like(logits))
    assert float(found) == pytest.approx(float(by_hand), rel=1e-5)


def test_one_batch_is_learnt_by_heart() -> None:
    phantoms = draw_phantoms(1, 512, seed=3)
    data = DataRecipe(
        sets=("idrid",), folders=("x",), mixture=Mixture(untouched=0, beyond=0, full_code=1)
    )
    phase = Phase(until=1, side=64, batch=2)
    recipe = read_recipe("cofe-net").model_copy(update={"data": data, "phases": (phase,)})
    torch.manual_seed(0)
    network = CofeNet(width=8, kernel=3, blocks=1, rsa="segmenter", lqa_width=4)
    system = RestorerSystem(
        network, CofeObjective(), PairSource(recipe, phantoms, phantoms), phantoms
    )
    batch = system.draw(0, 0.0)
    optimizer = torch.optim.AdamW(network.parameters(), 3e-3)
    first: dict[str, float] = {}
    for _ in range(60):
        loss, parts = system.loss(batch, torch.device("cpu"))
        first = first or parts
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
    assert set(parts) == {"picture", "disc", "vessels", "attention"}
    for name in parts:
        assert parts[name] < 0.7 * first[name], name
    assert parts["picture"] < 0.35 * first["picture"]


def test_fit_writes_a_card_that_says_how_it_runs(tmp_path: Path, drawn_data: Path) -> None:
    path = tmp_path / "small.toml"
    path.write_text(SMALL, "utf-8")
    (tmp_path / "cofe-net.toml").write_text((RECIPES / "cofe-net.toml").read_text("utf-8"), "utf-8")
    assert main(["fit", str(path), "--data", str(drawn_data), "--out", str(tmp_path / "run")]) == 0
    card = read_card(tmp_path / "run" / "models" / "cofe-net" / "model.toml")
    assert (card.method, card.scale_policy, card.research_only) == ("cofe_net", "fit", False)
    assert card.config["variant"] == "encode_decode_vessel_2scale_share_res_atten"
    assert card.verified_weights().is_file()


def test_vessel_weights_need_the_small_structure_network(tmp_path: Path) -> None:
    recipe = read_recipe("cofe-net-medium")
    wrong = recipe.model_copy(update={"settings": {"structure_from": "vessels"}})
    with pytest.raises(OptionError, match="structure_from"):
        build(wrong, tmp_path)
