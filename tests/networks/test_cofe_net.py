from collections.abc import Sequence

import numpy as np
import pytest
import torch
from torch import nn

from retinaview.imaging.local_contrast import local_contrast
from retinaview.imaging.phantom import draw_phantom
from retinaview.networks.ce_net import CeNet
from retinaview.networks.cofe_net import FULL, VARIANTS, CofeNet, Trunk
from retinaview.networks.lqa import LowQualityAttention
from retinaview.networks.vessel_guide import VesselGuide, contrast_of
from trainer.cost import gmac, on_meta, parameters

SHARED_ATROUS = 1.81
"""GMAC that the published code spends on computing shared atrous convolutions again."""


def make(variant: str = FULL, rsa: str = "segmenter") -> CofeNet:
    torch.manual_seed(2)
    return CofeNet(variant, width=8, kernel=3, blocks=1, rsa=rsa, rsa_width=8, lqa_width=4)


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_fresh_network_that_keeps_the_picture_changes_nothing(variant: str) -> None:
    torch.manual_seed(1)
    network = CofeNet(
        variant, width=8, kernel=3, blocks=1, rsa="segmenter", lqa_width=4, keeps=True
    )
    x = torch.rand(1, 3, 64, 64)
    output = network(x)
    assert torch.equal(output.rgb, x)
    (output.rgb - 0.5).square().sum().backward()
    assert network.trunk.leave.weight.grad is not None
    assert network.trunk.leave.weight.grad.abs().max() > 0


@pytest.mark.parametrize(
    ("variant", "millions", "cost"),
    [
        ("encode_decode_res", 8.89, 445),
        ("encode_decode_vessel_res", 38.5, 261),
        ("encode_decode_vessel_2scale_share_res", 38.5, 320),
        ("encode_decode_vessel_2scale_share_res_atten", 41.2, 329),
    ],
)
def test_published_size(variant: str, millions: float, cost: float) -> None:
    network = on_meta(lambda: CofeNet(variant))
    assert parameters(network) / 1e6 == pytest.approx(millions, abs=0.05)
    again = SHARED_ATROUS if VARIANTS[variant].has_structure else 0
    assert gmac(network) + again == pytest.approx(cost, abs=0.6)


def test_published_size_of_the_parts() -> None:
    structure, attention = on_meta(CeNet), on_meta(LowQualityAttention)
    assert parameters(structure) / 1e6 == pytest.approx(29.0, abs=0.05)
    assert gmac(structure) + SHARED_ATROUS == pytest.approx(28.6, abs=0.05)
    assert parameters(attention) / 1e6 == pytest.approx(2.7, abs=0.05)
    assert gmac(attention) == pytest.approx(8.8, abs=0.05)


class _TrunkAlone(nn.Module):
    def __init__(self, widths: Sequence[int], kernel: int, blocks: int) -> None:
        super().__init__()
        self.trunk = Trunk(3, widths, kernel, blocks)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.as_tensor(self.trunk(x, (), None))


def test_size_of_the_compact_trunk() -> None:
    network = on_meta(lambda: _TrunkAlone((16, 32, 32, 64), 3, 1))
    assert parameters(network) / 1e6 == pytest.approx(0.38, abs=0.005)
    assert gmac(network) == pytest.approx(8.6, abs=0.05)


@pytest.mark.parametrize("rsa", ["segmenter", "ce-net"])
@pytest.mark.parametrize("variant", VARIANTS)
def test_shapes(variant: str, rsa: str) -> None:
    parts = VARIANTS[variant]
    with torch.no_grad():
        output = make(variant, rsa).eval()(torch.rand(1, 3, 64, 96))
    assert output.rgb.shape == (1, 3, 64, 96)
    assert 0 <= output.rgb.min() <= output.rgb.max() <= 1
    assert (output.half is not None) == parts.has_half
    assert (output.vessel_logits is not None) == parts.has_structure
    assert (output.attention is not None) == parts.has_attention
    if output.half is not None:
        assert output.half.shape == (1, 3, 32, 48)
    if output.vessel_logits is not None:
        assert output.vessel_logits.shape == (1, 1, 64, 96)
    if output.attention is not None:
        assert output.attention.shape == (1, 1, 32, 48)


@pytest.mark.parametrize("rsa", ["segmenter", "ce-net"])
def test_picture_alone_teaches_every_part(rsa: str) -> None:
    network = make(rsa=rsa)
    network(torch.rand(2, 3, 64, 64)).rgb.square().mean().backward()
    for name in ("structure", "attention", "trunk", "enlarge"):
        part = network.get_submodule(name)
        taught = [p.grad is not None and bool(p.grad.any()) for p in part.parameters()]
        assert sum(taught) > 0.8 * len(taught), name


def test_both_scales_share_the_trunk_and_the_first_feeds_the_second() -> None:
    network = make().eval()
    x = torch.rand(1, 3, 64, 64)
    with torch.no_grad():
        before = network(x)
        assert network.enlarge is not None
        network.enlarge.weight.mul_(-1)
        after = network(x)
    assert before.half is not None
    assert after.half is not None
    assert torch.equal(before.half, after.half)
    assert not torch.equal(before.rgb, after.rgb)


def test_attention_weighs_the_first_maps() -> None:
    trunk = Trunk(3, (4, 8, 8, 16), 3, 1).eval()
    x = torch.rand(1, 3, 32, 32)
    with torch.no_grad():
        plain = trunk(x, (), None)
        assert torch.allclose(trunk(x, (), torch.zeros(1, 1, 16, 16)), plain, atol=1e-5)
        assert not torch.allclose(trunk(x, (), torch.ones(1, 1, 16, 16)), plain, atol=1e-5)


def test_the_guide_sees_what_the_vessel_model_sees() -> None:
    phantom = draw_phantom(3, 128).image
    rgb = np.where(phantom.fov[..., None], np.maximum(phantom.rgb, 1 / 255), 0).astype(np.float32)
    wanted = local_contrast(rgb, phantom.fov)
    seen = contrast_of(torch.from_numpy(rgb).permute(2, 0, 1)[None])[0].permute(1, 2, 0).numpy()
    assert np.abs(seen - wanted).max() < 0.02
    assert np.abs(wanted).max() > 1


def test_the_guide_finds_vessels_as_its_network_does() -> None:
    torch.manual_seed(1)
    guide = VesselGuide((8, 8, 16), (4, 6, 8, 8)).eval()
    x = torch.rand(1, 3, 64, 64)
    with torch.no_grad():
        structure = guide(x)
        logits = guide.vessels(contrast_of(x))
    assert torch.allclose(structure.vessel_logits, logits, atol=1e-5)
    assert [tuple(each.shape[1:]) for each in structure.guides] == [
        (8, 32, 32),
        (8, 16, 16),
        (16, 8, 8),
    ]


@pytest.mark.parametrize("wrong", [{"variant": "nope"}, {"rsa": "nope"}])
def test_unknown_names_are_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="variants are"):
        CofeNet(**wrong)  # type: ignore[arg-type]
