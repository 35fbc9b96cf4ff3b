from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from torch import nn

from retinaview.catalog import file_sha256, read_card
from retinaview.errors import OptionError
from trainer.start import CHECKPOINT, start_from, start_from_run

CARD = """
title = "Small"
task = "restore"
method = "rv_net"
summary = "s"
intended_use = "t"
limitations = "l"
licence = "Apache-2.0"
source = "d"
sha256 = "SHA"
"""


def make_model(folder: Path, state: dict[str, torch.Tensor]) -> Path:
    folder.mkdir()
    save_file(state, folder / "weights.safetensors")
    text = CARD.replace("SHA", file_sha256(folder / "weights.safetensors"))
    (folder / "model.toml").write_text(text, "utf-8")
    return folder / "model.toml"


def test_takes_what_fits_and_names_the_rest(tmp_path: Path) -> None:
    network = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 4))
    state = {"0.weight": torch.ones(3, 2).half(), "0.bias": torch.zeros(5).half()}
    card = read_card(make_model(tmp_path / "m", state))
    afresh = start_from(network, card)
    assert sorted(afresh) == ["0.bias", "1.bias", "1.weight"]
    assert torch.equal(network[0].weight, torch.ones(3, 2))


def test_a_layer_of_fewer_maps_takes_the_first_ones(tmp_path: Path) -> None:
    weight = torch.randn(4, 6, 3, 3)
    card = read_card(make_model(tmp_path / "m", {"weight": weight, "bias": torch.ones(4)}))
    fewer, more = nn.Conv2d(3, 4, 3), nn.Conv2d(8, 4, 3)
    assert start_from(fewer, card) == []
    assert torch.equal(fewer.weight, weight[:, :3])
    assert start_from(more, card) == ["weight"]


def test_another_network_is_refused(tmp_path: Path) -> None:
    card = read_card(make_model(tmp_path / "m", {"x": torch.ones(2)}))
    with pytest.raises(OptionError, match="another network"):
        start_from(nn.Linear(2, 2), card)


def test_a_run_of_the_learner_alone_fills_the_learner(tmp_path: Path) -> None:
    both = nn.ModuleDict({"student": nn.Linear(2, 2), "teacher": nn.Linear(2, 2)})
    before = both["teacher"].weight.clone()
    state = {"weight": torch.ones(2, 2), "bias": torch.ones(2)}
    torch.save({"network": state}, tmp_path / CHECKPOINT)
    assert start_from_run(both, tmp_path, both["student"]) == []
    assert torch.equal(both["student"].weight, torch.ones(2, 2))
    assert torch.equal(both["teacher"].weight, before)
    with pytest.raises(OptionError, match="another network"):
        start_from_run(both, tmp_path)


def test_a_run_of_all_networks_fills_them_all(tmp_path: Path) -> None:
    both = nn.ModuleDict({"student": nn.Linear(2, 2), "teacher": nn.Linear(2, 2)})
    state = {name: torch.ones_like(value) for name, value in both.state_dict().items()}
    torch.save({"network": state}, tmp_path / CHECKPOINT)
    start_from_run(both, tmp_path, both["student"])
    assert torch.equal(both["teacher"].weight, torch.ones(2, 2))
