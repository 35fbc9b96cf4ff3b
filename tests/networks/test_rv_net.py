import numpy as np
import pytest
import torch
from torch import Tensor

from retinaview.networks.light import (
    GRID,
    WAYS,
    gate,
    levels,
    light_field,
    light_view,
    local_contrast,
    relight,
    turn,
    turn_back,
)
from retinaview.networks.naf import NafBlock, Statistics
from retinaview.networks.rv_net import RvNet
from retinaview.networks.window import Window, whole


def make_network(seed: int = 0, *, guided: bool = False) -> RvNet:
    """A network that has left its zero start, so that every path counts."""
    torch.manual_seed(seed)
    network = RvNet(guided=guided).eval()
    with torch.no_grad():
        for parameter in network.parameters():
            if not parameter.any():
                parameter.normal_(0, 0.05)
    return network


def make_picture(side: int, seed: int = 0) -> Tensor:
    torch.manual_seed(seed)
    coarse = torch.rand(1, 3, side // 16, side // 16)
    return torch.nn.functional.interpolate(coarse, size=(side, side), mode="bicubic").clamp(0, 1)


def test_fresh_network_leaves_the_picture_alone() -> None:
    x = make_picture(64)
    with torch.inference_mode():
        assert torch.allclose(RvNet().eval()(x).rgb, x, atol=1e-6)


def test_size_and_cost_are_those_of_the_design() -> None:
    network = RvNet()
    trunk = sum(p.numel() for p in network.trunk.parameters())
    assert 0.85e6 < trunk < 1.05e6
    assert sum(p.numel() for p in network.parameters()) < 1.6e6


@torch.inference_mode()
def test_tile_sees_what_the_whole_sees() -> None:
    network, side = make_network(), 512
    x = make_picture(side)
    context = network.look(x)
    at_once = network(x)
    context.statistics.replay()
    window = Window(96, 64, 384, 416, side)
    part = network.enhance(x[..., 96:480, 64:480], context, [window])
    core = (slice(112, -112), slice(112, -112))
    expected = at_once.rgb[..., 96:480, 64:480][..., *core]
    assert (part.rgb[..., *core] - expected).abs().mean() < 0.2 / 255
    assert (part.field - at_once.field[..., 96:480, 64:480]).abs().max() < 1e-5


@torch.inference_mode()
def test_batch_of_windows_equals_one_by_one() -> None:
    network = make_network()
    x = make_picture(256)
    windows = [Window(0, 0, 128, 128, 256), Window(64, 128, 128, 128, 256)]
    crops = [x[..., w.top : w.top + 128, w.left : w.left + 128] for w in windows]
    context = network.look(x)
    together = network.enhance(torch.cat(crops), context, windows).rgb
    for index, window in enumerate(windows):
        context.statistics.replay()
        alone = network.enhance(crops[index], context, [window]).rgb
        assert torch.allclose(together[index], alone[0], atol=1e-5)


def test_statistics_replay_in_order() -> None:
    torch.manual_seed(0)
    block, statistics = NafBlock(4), Statistics()
    view, tile = torch.rand(1, 4, 8, 8), torch.rand(1, 4, 8, 8)
    recorded = statistics.mean(view)
    statistics.mean(tile)
    statistics.replay()
    assert torch.equal(statistics.mean(tile), recorded)
    assert block(tile, Statistics()).shape == tile.shape


@pytest.mark.parametrize("side", [16, 64, 300])
def test_constant_grid_is_a_constant_correction(side: int) -> None:
    """Every place gets `x + M x + o`, whatever the size of the window."""
    torch.manual_seed(2)
    matrix, offset = torch.randn(3, 3), torch.randn(3)
    numbers = torch.cat([matrix.flatten(), offset])
    grid = numbers.view(1, 12, 1, 1).expand(1, 12, GRID, GRID)
    x = torch.rand(1, 3, side, side)
    expected = x + torch.einsum("ij,njhw->nihw", matrix, x) + offset.view(1, 3, 1, 1)
    assert torch.allclose(relight(x, light_field(grid, [whole(side)])), expected, atol=1e-5)


def test_grid_has_no_kinks() -> None:
    torch.manual_seed(1)
    grid = torch.zeros(1, 12, GRID, GRID)
    grid[:, 9:] = torch.rand(1, 3, GRID, GRID)
    field = light_field(grid, [whole(1024)])[0, 9].numpy()
    second = np.abs(np.diff(field, 2, axis=0))
    bilinear_kink = 1 / (1024 / GRID)
    assert second.max() < bilinear_kink / 8


def test_levels_are_of_the_field_alone() -> None:
    view = torch.zeros(1, 3, 128, 128)
    view[..., 32:96, 32:96] = torch.tensor([0.6, 0.4, 0.2]).view(3, 1, 1)
    found = levels(view).view(3, -1)
    for channel, value in enumerate((0.6, 0.4, 0.2)):
        assert torch.allclose(found[channel], torch.tensor((value - 0.35) * 4), atol=1e-5)
    assert torch.isfinite(levels(torch.zeros(1, 3, 128, 128))).all()


def test_local_contrast_follows_the_texture() -> None:
    torch.manual_seed(0)
    texture = 0.5 + 0.05 * torch.randn(1, 3, 128, 128)
    faded = 0.5 + 0.5 * (texture - 0.5)
    ratio = local_contrast(texture).mean() / local_contrast(faded).mean()
    assert 1.8 < ratio < 2.2


def test_gates_close_with_sure_logits() -> None:
    network = make_network()
    with torch.no_grad():
        for layer in (network.light.logits, network.detail_logits):
            layer.weight.zero_()
            layer.bias.fill_(-40.0)
    x = make_picture(64)
    with torch.inference_mode():
        assert torch.allclose(network(x).rgb, x, atol=1e-5)


def test_gradient_reaches_every_parameter() -> None:
    network = make_network(guided=True).train()
    x = make_picture(64)
    output = network.enhance(x, network.context(x), [whole(64)], torch.ones(1, 1, 64, 64))
    (output.rgb.square().mean() + output.log_scale.mean()).backward()
    assert all(p.grad is not None for p in network.parameters())


def test_what_doubt_learns_moves_no_picture() -> None:
    network = make_network().train()
    network(make_picture(64)).log_scale.mean().backward()
    moved = {name for name, p in network.named_parameters() if p.grad is not None}
    assert moved
    assert all(name.startswith("doubt.") for name in moved)


@torch.inference_mode()
@pytest.mark.parametrize("guided", [True, False])
def test_vessels_guide_a_network_that_was_built_for_them(guided: bool) -> None:
    network, x = make_network(guided=guided), make_picture(64)
    context = network.look(x)
    without = network.enhance(x, context, [whole(64)]).rgb
    context.statistics.replay()
    beside = network.enhance(x, context, [whole(64)], torch.ones(1, 1, 64, 64)).rgb
    assert torch.equal(without, beside) is not guided


@torch.inference_mode()
def test_light_is_judged_alike_however_the_view_is_turned() -> None:
    network, view = make_network(), light_view(make_picture(128, 5))
    grid, logits = network.light.judge(view)
    for way in WAYS:
        assert torch.equal(turn_back(turn(view, way), way), view)
        turned, same = network.light.judge(turn(view, way))
        assert torch.allclose(turned, turn(grid, way), atol=1e-4)
        assert torch.allclose(same, logits, atol=1e-4)


def test_gate_is_wholly_shut_and_wholly_open() -> None:
    opened = gate(torch.tensor([0.0, 0.09, 0.5, 0.95, 1.0]))
    assert opened[[0, 1, 3, 4]].tolist() == [0, 0, 1, 1]
    assert 0 < float(opened[2]) < 1
