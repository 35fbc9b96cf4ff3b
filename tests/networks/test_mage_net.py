from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from retinaview.networks.ag_net import AgNet
from retinaview.networks.guided_attention import filter_by_guide
from retinaview.networks.mage_net import MULTIPLE, MageNet
from trainer.cost import gmac, on_meta, parameters

TINY = {"width": 4, "growth": 2, "extra": 2, "depth": 1, "rsp_width": 4}
ROWS = {
    "S1": {"stages": 1, "rsp_width": 0},
    "S1+S2": {"rsp_width": 0},
    "S1+S2+RSP": {},
    "without CAB": {"attention": 0},
    "two patches": {"patches": 2},
}
"""The switches of the paper's ablation table, and the two-patch option."""


def make_network(**changes: int) -> MageNet:
    """A network that has left its zero start, so that every path counts."""
    torch.manual_seed(0)
    network = MageNet(**{**TINY, **changes})
    with torch.no_grad():
        for parameter in network.parameters():
            if not parameter.any():
                parameter.normal_(0, 0.05)
    return network


def make_picture(side: int = 64, seed: int = 0, count: int = 1) -> Tensor:
    torch.manual_seed(seed)
    coarse = torch.rand(count, 3, side // 8, side // 8)
    return nn.functional.interpolate(coarse, size=(side, side), mode="bicubic").clamp(0, 1)


def test_size_and_cost_are_the_papers() -> None:
    network = on_meta(MageNet)
    assert parameters(network) == pytest.approx(11.93e6, rel=1e-3)
    assert gmac(network) == pytest.approx(545, rel=0.01)
    assert network.rsp is not None
    assert parameters(network.rsp) == pytest.approx(9.34e6, rel=1e-3)
    assert gmac(network.rsp) == pytest.approx(65, rel=0.01)
    assert parameters(on_meta(lambda: MageNet(rsp_width=0))) == pytest.approx(2.57e6, rel=2e-3)


def test_compact_size_and_cost() -> None:
    network = on_meta(lambda: MageNet(16, 8, 8, 2, 8))
    assert parameters(network) == pytest.approx(0.85e6, rel=0.01)
    assert gmac(network) == pytest.approx(41, rel=0.01)


@torch.inference_mode()
@pytest.mark.parametrize("row", ROWS)
def test_shapes_of_every_row(row: str) -> None:
    network = make_network(**ROWS[row]).eval()
    x = make_picture(2 * MULTIPLE)[..., :MULTIPLE]
    output = network(x)
    assert [picture.shape for picture in output.pictures] == [x.shape] * (1 if row == "S1" else 2)
    assert output.rgb is output.pictures[-1]
    expected = 4 if network.rsp is not None else 0
    assert [logits.shape for logits in output.vessel_logits] == [(1, 2, 64, 32)] * expected


@pytest.mark.parametrize("row", ROWS)
def test_gradient_reaches_every_parameter(row: str) -> None:
    network = make_network(**ROWS[row])
    output = network(make_picture())
    parts = (*output.pictures, *output.vessel_logits)
    torch.stack([part.square().mean() for part in parts]).sum().backward()
    for name, value in network.named_parameters():
        assert value.grad is not None, name
        # behind a ReLU of a single channel nothing may come through
        assert value.grad.any() or "attention" in name, name


def test_result_feels_the_vessel_branch() -> None:
    network = make_network()
    network(make_picture()).rgb.square().mean().backward()
    assert network.rsp is not None
    felt = [value.grad for name, value in network.rsp.named_parameters() if "sides" not in name]
    assert all(grad is not None for grad in felt)


@torch.inference_mode()
def test_two_patches_see_only_their_half() -> None:
    torch.manual_seed(0)
    network = make_network(rsp_width=0, stages=1, patches=2).eval()
    whole = make_network(rsp_width=0, stages=1).eval()
    whole.load_state_dict(network.state_dict())
    x = make_picture()
    other = x.clone()
    other[..., 32:, :] = 0.5
    kept = [maps[..., :8, :] for maps in network._encode(x)]
    after = [maps[..., :8, :] for maps in network._encode(other)]
    assert all(torch.equal(a, b) for a, b in zip(kept, after, strict=True))
    assert not torch.allclose(whole._encode(x)[0][..., :8, :], kept[0], atol=1e-5)


@torch.inference_mode()
def test_fresh_network_leaves_the_picture_alone() -> None:
    x = make_picture()
    assert all(torch.equal(picture, x) for picture in MageNet(**TINY).eval()(x).pictures)


def test_wrong_switches_are_refused() -> None:
    with pytest.raises(ValueError, match="stages and patches"):
        make_network(stages=3)
    with pytest.raises(ValueError, match="joins stage 2"):
        make_network(stages=1)


def test_weights_survive_a_file(tmp_path: Path) -> None:
    network, other = make_network().eval(), MageNet(**TINY).eval()
    save_file(network.state_dict(), tmp_path / "w.safetensors")
    other.load_state_dict(load_file(tmp_path / "w.safetensors"))
    x = make_picture()
    with torch.inference_mode():
        assert torch.equal(network(x).rgb, other(x).rgb)


@torch.inference_mode()
def test_filter_follows_a_straight_line_of_its_guide() -> None:
    guide = 20 * make_picture(32)[:, :1]  # windows vary by much more than `EPS`
    small = nn.functional.avg_pool2d(guide, 2)
    found = filter_by_guide(guide, small, 2 * small + 3, torch.ones_like(small))
    exact = 2 * guide + 3
    naive = nn.functional.interpolate(2 * small + 3, scale_factor=2, mode="bilinear")
    assert (found - exact).abs().mean() < 0.2 * (naive - exact).abs().mean()


@torch.inference_mode()
def test_filter_leaves_out_what_has_no_attention() -> None:
    guide = make_picture(32)[:, :1]
    small = nn.functional.avg_pool2d(guide, 2)
    deep, attention = torch.ones_like(small), torch.ones_like(small)
    spoilt = deep.clone()
    spoilt[..., 8, 8], attention[..., 8, 8] = 50.0, 1e-4
    kept = filter_by_guide(guide, small, spoilt, attention)
    assert (kept - 1).abs().max() < 0.1
    trusted = filter_by_guide(guide, small, spoilt, torch.ones_like(small))
    assert (trusted - 1).abs().max() > 1


def test_filter_is_float32_under_mixed_precision() -> None:
    network = AgNet(4)
    with torch.autocast("cpu", torch.bfloat16):
        made = network.filters[0](torch.rand(1, 8, 16, 16), torch.rand(1, 8, 8, 8))
    assert made.dtype == torch.float32
