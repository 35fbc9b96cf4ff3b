from pathlib import Path

import pytest
import torch
from fakes import make_image

from retinaview import paths
from retinaview.catalog import Catalog, read_card
from retinaview.core.progress import silent
from retinaview.core.study import Recipe
from retinaview.engine import Engine
from retinaview.errors import OptionError
from retinaview.networks.mage_net import MageNet, MageOutput
from trainer.__main__ import main
from trainer.cost import on_meta, parameters
from trainer.mage_losses import MageObjective
from trainer.paired import Pairs, PairSource
from trainer.photographs import draw_phantoms
from trainer.recipe import RECIPES, read_recipe, recipe_names
from trainer.systems.mage import MageSystem
from trainer.systems.restorer import restore_at

NAMES = [name for name in recipe_names() if "mage" in name.split("-")]
LEARN_STEPS = 60
TINY = {"width": 4, "growth": 2, "extra": 2, "depth": 1, "rsp_width": 4}
SMALL = """
extends = "BASE"

[network]
width = 4
growth = 2
extra = 2
depth = 1
rsp_width = 4

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
steps = 3

[card]
id = "small-BASE"
"""
UNLABELLED = """
[settings]
batch = 1
unlabelled_folders = ["train/more"]
spoilt_folders = ["train/clean"]
unlabelled_sets = ["SET"]
"""


def make_pairs() -> Pairs:
    torch.manual_seed(0)
    picture, mask = torch.rand(2, 3, 32, 32), torch.zeros(2, 1, 32, 32)
    mask[..., :16] = 1
    vessels = (torch.rand_like(mask) > 0.7).float()
    return Pairs(picture, picture, mask, vessels, torch.zeros_like(mask), torch.zeros_like(mask))


def sure(vessels: torch.Tensor, how: float) -> torch.Tensor:
    """Logits that say the vessels, as surely as `how`."""
    return torch.cat((-how * (vessels - 0.5), how * (vessels - 0.5)), 1)


def make_system(vessels_first: float = 0.0, **changes: int) -> MageSystem:
    base = read_recipe("mage-net")
    phase = base.phases[0].model_copy(update={"side": 64, "batch": 2, "until": 1.0})
    settings = {"vessels_first": vessels_first}
    recipe = base.model_copy(update={"phases": (phase,), "settings": settings})
    phantoms = draw_phantoms(2, 512, 3)
    torch.manual_seed(0)
    network = MageNet(**{**TINY, **changes})
    return MageSystem(network, MageObjective(0.5), PairSource(recipe, phantoms, phantoms), phantoms)


@pytest.mark.parametrize("name", NAMES)
def test_every_recipe_builds_its_network(name: str) -> None:
    recipe = read_recipe(name)
    network = on_meta(lambda: MageNet(**recipe.network))  # type: ignore[arg-type]
    size = parameters(network)
    most = {"paper": 12e6, "medium": 8e6}.get(name.rsplit("-", 1)[1], 0.9e6)
    assert size <= most
    assert recipe.card.method == "mage_net"
    assert recipe.card.scale_policy == "fit"


def test_perfect_output_costs_next_to_nothing_and_outside_does_not_count() -> None:
    pairs = make_pairs()
    spoilt = pairs.good.clone()
    spoilt[..., 16:] = 0.0
    logits = (sure(pairs.vessels, 40.0),) * 4
    terms = MageObjective(0.5).terms(MageOutput((pairs.good, pairs.good), logits), pairs)
    assert float(terms["charbonnier"]) == pytest.approx(2e-3, rel=0.01)
    assert float(terms["edge"]) == pytest.approx(2e-3, rel=0.01)
    assert float(terms["vessels"]) < 1e-6
    outside = MageObjective(0.5).terms(MageOutput((spoilt, spoilt), logits), pairs)
    assert float(outside["charbonnier"]) == pytest.approx(2e-3, rel=0.01)


def test_each_stage_and_each_scale_is_added() -> None:
    pairs = make_pairs()
    off, unsure = pairs.good + 0.5, sure(pairs.vessels, 0.0)
    terms = MageObjective(0.5).terms(MageOutput((off, pairs.good), (unsure,) * 4), pairs)
    assert float(terms["charbonnier"]) == pytest.approx(0.5 + 1e-3, rel=0.01)
    assert float(terms["vessels"]) == pytest.approx(4 * 0.6931, rel=1e-3)
    assert "vessels" not in MageObjective(0.5).terms(MageOutput((off,), ()), pairs)


def test_vessel_branch_learns_alone_first() -> None:
    system = make_system(vessels_first=0.5)
    device = torch.device("cpu")
    loss, parts = system.loss(system.draw(0, 0.4), device)
    loss.backward()
    assert parts.keys() == {"vessels"}
    felt = {
        name.split(".")[0] for name, p in system.network.named_parameters() if p.grad is not None
    }
    assert felt == {"rsp"}
    _, parts = system.loss(system.draw(0, 0.6), device)
    assert parts.keys() == {"charbonnier", "edge", "vessels"}


def test_vessels_first_needs_a_vessel_branch() -> None:
    with pytest.raises(OptionError, match="no vessel branch"):
        make_system(vessels_first=0.5, rsp_width=0)


def test_one_batch_is_learnt_by_heart() -> None:
    system = make_system(width=8)
    batch, device = system.draw(2, 0.0), torch.device("cpu")
    optimizer = torch.optim.Adam(system.network.parameters())
    seen = []
    for step in range(LEARN_STEPS):
        # falls to nothing, or a last step too far would decide on some processors
        optimizer.param_groups[0]["lr"] = 2e-3 * (1 - step / LEARN_STEPS)
        loss, parts = system.loss(batch, device)
        seen.append(parts)
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(system.network.parameters(), 1.0)
        optimizer.step()
    assert seen[-1]["charbonnier"] < 0.5 * seen[0]["charbonnier"]
    assert seen[-1]["vessels"] < 0.7 * seen[0]["vessels"]


@torch.inference_mode()
def test_validation_sees_what_the_program_makes() -> None:
    system = make_system()
    x = torch.rand(1, 3, 64, 64)
    assert torch.allclose(restore_at(system.network, system.objective, x, 64), x)
    assert torch.allclose(restore_at(system.network, system.objective, x, 32), x, atol=0.02)


def write_recipe(folder: Path, base: str, more: str = "") -> Path:
    for name in ("mage-net", "t-mage"):
        (folder / f"{name}.toml").write_text((RECIPES / f"{name}.toml").read_text("utf-8"), "utf-8")
    path = folder / f"small-{base}.toml"
    path.write_text(SMALL.replace("BASE", base) + more, "utf-8")
    return path


def test_fit_writes_models_that_run(
    tmp_path: Path, drawn_data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fit(recipe: Path, *more: str) -> int:
        return main(
            ["fit", str(recipe), "--data", str(drawn_data), "--out", str(tmp_path / "run"), *more]
        )

    assert fit(write_recipe(tmp_path, "mage-net")) == 0
    models = tmp_path / "run" / "models"
    monkeypatch.setattr(paths, "user_models", lambda: models)
    (tmp_path / "run" / "checkpoint.pt").unlink()
    taught = write_recipe(tmp_path, "t-mage", UNLABELLED.replace("SET", 'srahim", "idrid", "hrf'))
    assert fit(taught, "--start", "small-mage-net") == 0
    plain, card = (
        read_card(models / f"small-{name}" / "model.toml") for name in ("mage-net", "t-mage")
    )
    assert (plain.method, card.method) == ("mage_net", "mage_net")
    assert (plain.scale_policy, plain.research_only) == ("fit", False)
    assert card.research_only, "poor photographs of a research set were learnt from"
    assert (
        "Taught on real poor photographs without a partner of srahim, idrid, hrf" in card.trained_on
    )
    engine = Engine(Catalog([models]))
    study = engine.run(make_image(), Recipe("small-t-mage", device="cpu"), silent)
    assert study.provenance.weights_sha256 == card.sha256
