from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import nn

from retinaview.errors import WeightsError
from retinaview.networks.enlarging import enlarge_bicubic
from retinaview.networks.perceptual import RetinalPerception, VggPerception, load_vgg
from retinaview.networks.rv_sr import RvSr
from retinaview.networks.srcnn import Srcnn
from retinaview.networks.srgan import Cascade, Generator
from retinaview.networks.srgan_discriminator import Discriminator
from retinaview.networks.vessel_net import VesselNet
from trainer.cost import gmac, on_meta, parameters

SMALL: dict[str, Callable[[], nn.Module]] = {
    "srgan": lambda: Cascade(1, 8, 2),
    "srgan that keeps": lambda: Cascade(2, 8, 2, "relu", keeps=True),
    "srgan x4": lambda: Cascade(1, 8, 2, scale=4),
    "srgan behind dncnn": lambda: Cascade(1, 8, 2, scale=4, cleaner_layers=3, cleaner_width=8),
    "srcnn": lambda: Srcnn(4, 8),
    "rv-sr x2": lambda: RvSr(2, 8, 2),
    "rv-sr x4": lambda: RvSr(4, 8, 2),
}


def make(name: str) -> nn.Module:
    torch.manual_seed(1)
    return SMALL[name]()


def quarter() -> torch.Tensor:
    return torch.zeros(1, 3, 256, 256, device="meta")


@pytest.mark.parametrize(
    ("width", "blocks", "scale", "millions", "cost"),
    [(64, 16, 2, 1.40, 94), (64, 16, 4, 1.55, 145), (32, 8, 2, 0.21, 15)],
)
def test_published_size(width: int, blocks: int, scale: int, millions: float, cost: float) -> None:
    network = on_meta(lambda: Generator(width, blocks, scale))
    assert parameters(network) / 1e6 == pytest.approx(millions, abs=0.005)
    assert gmac(network, quarter()) == pytest.approx(cost, rel=0.02)


def test_size_of_the_others() -> None:
    judge = on_meta(Discriminator)
    assert parameters(judge) / 1e6 == pytest.approx(23.57, abs=0.01)
    assert parameters(on_meta(lambda: Srcnn(2))) == 64 * 244 + 32 * 65 + 3 * 801
    assert parameters(on_meta(lambda: RvSr(2))) / 1e6 == pytest.approx(0.15, abs=0.005)
    assert gmac(on_meta(lambda: RvSr(2)), quarter()) == pytest.approx(9.9, abs=0.1)


def test_bicubic_is_that_of_opencv() -> None:
    picture = np.random.default_rng(1).random((9, 12, 3), np.float32)
    wanted = cv2.resize(picture, (36, 27), interpolation=cv2.INTER_CUBIC)
    found = enlarge_bicubic(torch.from_numpy(picture)[None].permute(0, 3, 1, 2), 3)
    assert np.abs(found[0].permute(1, 2, 0).numpy() - wanted).max() < 1e-5


@pytest.mark.parametrize("name", SMALL)
def test_the_result_is_larger_by_the_scale(name: str) -> None:
    network = make(name).eval()
    scale = int(network.scale)  # type: ignore[arg-type]
    assert network(torch.rand(2, 3, 11, 16)).shape == (2, 3, 11 * scale, 16 * scale)


@pytest.mark.parametrize("name", ["srgan that keeps", "rv-sr x2", "rv-sr x4"])
def test_a_fresh_one_that_keeps_is_bicubic(name: str) -> None:
    network, x = make(name).eval(), torch.rand(1, 3, 12, 12)
    scale = int(network.scale)  # type: ignore[arg-type]
    wanted = x
    if name.startswith("srgan"):
        wanted = enlarge_bicubic(enlarge_bicubic(x, 2).clamp(0, 1), 2)
    else:
        wanted = enlarge_bicubic(x, scale)
    assert (network(x) - wanted).abs().max() < 1e-5


def settled(network: nn.Module) -> nn.Module:
    """Weights as after some steps: nothing is zero any more, norms have seen something."""
    for parameter in network.parameters():
        if not parameter.any():
            nn.init.normal_(parameter, 0, 0.05)
    network.train()
    with torch.no_grad():
        for _ in range(3):
            network(torch.rand(4, 3, 16, 16))
    return network


@pytest.mark.parametrize("name", SMALL)
def test_gradient_reaches_every_weight(name: str) -> None:
    network = settled(make(name))
    network(torch.rand(2, 3, 16, 16)).square().mean().backward()
    for weight_name, weight in network.named_parameters():
        assert weight.grad is not None, weight_name
        assert weight.grad.any() or weight_name.endswith(("0.bias", "3.bias")), weight_name


def test_gradient_reaches_every_weight_of_the_discriminator() -> None:
    torch.manual_seed(1)
    network = Discriminator(4)
    scores = network(torch.rand(3, 3, 40, 56))
    assert scores.shape == (3, 1)
    scores.square().mean().backward()
    for name, weight in network.named_parameters():
        if name.endswith("weight"):
            assert weight.grad is not None, name
            assert weight.grad.any(), name


def test_one_that_keeps_adds_the_same_detail_to_a_brighter_photograph() -> None:
    torch.manual_seed(4)
    network = Generator(8, 2, activation="relu", keeps=True).eval()
    nn.init.normal_(network.tail.weight, std=0.01)
    picture = 0.4 * torch.rand(1, 3, 20, 24)
    added = [network(x) - enlarge_bicubic(x, 2) for x in (picture, picture + 0.5)]
    assert added[0].abs().max() > 0.01
    torch.testing.assert_close(added[0], added[1], atol=1e-5, rtol=0)


@pytest.mark.parametrize(
    ("name", "steps"), [("srgan that keeps", 60), ("rv-sr x2", 60), ("srcnn", 400)]
)
def test_one_batch_can_be_learnt_by_heart(name: str, steps: int) -> None:
    network = make(name)
    scale = int(network.scale)  # type: ignore[arg-type]
    # what a network must add to bicubic: edges
    large = (torch.rand(2, 3, 8, 8) > 0.5).float()
    large = nn.functional.interpolate(large, scale_factor=2 * scale, mode="nearest")
    small = nn.functional.interpolate(large, scale_factor=1 / scale, mode="area")
    optimizer = torch.optim.Adam(network.parameters(), 3e-3)
    errors = []
    for _ in range(steps):
        error = (network(small) - large).square().mean()
        optimizer.zero_grad()
        error.backward()
        optimizer.step()
        errors.append(float(error.detach()))
    assert errors[-1] < 0.5 * errors[0]


def test_fused_norms_give_the_same() -> None:
    network = settled(make("srgan that keeps")).eval()
    x = torch.rand(1, 3, 20, 16)
    wanted = network(x)
    for stage in network.stages:  # type: ignore[union-attr]
        stage.fuse()
    assert not any(isinstance(each, nn.BatchNorm2d) for each in network.modules())
    assert (network(x) - wanted).abs().max() < 1e-5


@pytest.mark.parametrize("name", SMALL)
def test_a_pixel_looks_no_farther_than_it_says(name: str) -> None:
    network = settled(make(name)).eval()
    one = network.stages[0] if name.startswith("srgan") else network  # type: ignore[index]
    x = torch.rand(1, 3, 64, 64, requires_grad=True)
    made = one(x)
    middle = made.shape[-1] // 2
    made[0, :, middle, middle].sum().backward()
    assert x.grad is not None
    rows = x.grad.abs().sum((0, 1, 3)).nonzero()[:, 0]
    assert max(32 - int(rows.min()), int(rows.max()) - 32) <= one.reach_px  # type: ignore[operator]


def test_saved_and_loaded_it_is_the_same(tmp_path: Path) -> None:
    network, other = settled(make("srgan")).eval(), SMALL["srgan"]().eval()
    path = tmp_path / "weights.safetensors"
    save_file({name: value.contiguous() for name, value in network.state_dict().items()}, path)
    other.load_state_dict(load_file(path))
    x = torch.rand(1, 3, 16, 16)
    assert torch.equal(other(x), network(x))


@pytest.mark.parametrize("wrong", [{"stages": 0}, {"stages": 5}, {"scale": 3}])
def test_wrong_sizes_are_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="not"):
        Cascade(**wrong)  # type: ignore[arg-type]


def test_the_vessel_network_describes_pictures() -> None:
    torch.manual_seed(1)
    perceive = RetinalPerception(VesselNet((4, 6, 8)))
    perceive.train()
    assert not any(module.training for module in perceive.modules())
    x = torch.rand(1, 3, 64, 64, requires_grad=True)
    maps = perceive(x)
    assert [tuple(each.shape[1:]) for each in maps] == [(4, 32, 32), (6, 16, 16), (8, 8, 8)]
    maps[-1].square().mean().backward()
    assert x.grad is not None
    assert x.grad.any()
    assert not any(value.requires_grad for value in perceive.parameters())


def test_vgg_is_read_from_a_file_of_the_user(tmp_path: Path) -> None:
    torch.manual_seed(1)
    theirs = VggPerception()
    more = {"classifier.0.weight": torch.zeros(2, 2)}
    path = tmp_path / "vgg.safetensors"
    save_file({**theirs.state_dict(), **more}, path)
    x = torch.rand(1, 3, 32, 32)
    (found,) = load_vgg(path)(x)
    assert found.shape == (1, 512, 4, 4)
    assert torch.equal(found, theirs(x)[0])
    (tmp_path / "no.safetensors").write_bytes(b"nothing")
    for name in ("no.safetensors", "missing.safetensors"):
        with pytest.raises(WeightsError, match="VGG-16"):
            load_vgg(tmp_path / name)
