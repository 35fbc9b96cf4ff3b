from typing import Any

import pytest
import torch
from torch import nn

from retinaview.networks.patch_discriminator import HALVINGS, LEVELS, PatchDiscriminator
from retinaview.networks.zhao import LARGEST_LIFT, Generator, smoothed
from trainer.cost import gmac, on_meta, parameters


@pytest.mark.parametrize(
    ("width", "blocks", "millions", "cost"),
    [(64, 9, 11.38, 198), (48, 9, 6.40, 112), (24, 6, 1.11, 20.9)],
)
def test_size_of_the_generator(width: int, blocks: int, millions: float, cost: float) -> None:
    network = on_meta(lambda: Generator(width, blocks))
    assert parameters(network) / 1e6 == pytest.approx(millions, abs=0.005)
    assert gmac(network) == pytest.approx(cost, rel=0.005)


def test_size_of_the_discriminator() -> None:
    network = on_meta(PatchDiscriminator)
    assert parameters(network) / 1e6 == pytest.approx(1.56, abs=0.005)
    assert gmac(network) == pytest.approx(3.7, abs=0.05)


def test_a_picture_comes_out_in_its_range() -> None:
    torch.manual_seed(1)
    output = Generator(8, 2)(torch.rand(2, 3, 32, 48))
    assert output.rgb.shape == (2, 3, 32, 48)
    assert 0 <= output.rgb.min() < output.rgb.max() <= 1
    assert output.log_importance is None


def test_one_that_keeps_begins_with_the_picture() -> None:
    torch.manual_seed(1)
    x = torch.rand(1, 3, 32, 32)
    assert (Generator(8, 2, keeps=True)(x).rgb - x).abs().max() < 2e-3
    assert (Generator(8, 2)(x).rgb - x).abs().max() > 0.1


def test_the_second_decoder_tells_importance_without_bound() -> None:
    torch.manual_seed(1)
    network = Generator(8, 2, weighs=True)
    output = network(torch.rand(1, 3, 32, 32))
    assert output.log_importance is not None
    assert output.log_importance.shape == (1, 3, 32, 32)
    assert output.log_importance.min() < 0 < output.log_importance.max()
    one_decoder = parameters(network.decode)
    assert network.weigh is not None
    assert parameters(network) == parameters(Generator(8, 2)) + one_decoder


def test_features_are_the_sizes_and_the_blocks() -> None:
    maps = Generator(8, 3).features(torch.rand(1, 3, 32, 32))
    assert [tuple(each.shape[1:]) for each in maps] == [
        (8, 32, 32),
        (16, 16, 16),
        *[(32, 8, 8)] * 4,
    ]


@pytest.mark.parametrize("keeps", [False, True])
def test_gradient_reaches_every_weight(keeps: bool) -> None:
    torch.manual_seed(1)
    network = Generator(8, 2, keeps=keeps)
    if keeps:  # its last convolution begins at zero and moves first
        nn.init.normal_(network.decode[-1].weight, 0, 0.02)  # type: ignore[arg-type]
    network(torch.rand(1, 3, 32, 32)).rgb.square().mean().backward()
    for name, weight in network.named_parameters():
        if name.endswith("weight"):
            assert weight.grad is not None, name
            assert weight.grad.any(), name


def test_a_picture_does_not_depend_on_its_neighbour() -> None:
    torch.manual_seed(1)
    network, x = Generator(8, 2), torch.rand(2, 3, 32, 32)
    assert torch.allclose(network(x).rgb[:1], network(x[:1]).rgb, atol=1e-5)


def test_the_discriminator_gives_all_its_maps() -> None:
    torch.manual_seed(1)
    maps = PatchDiscriminator(8)(torch.rand(2, 3, 64, 96))
    assert len(maps) == LEVELS
    assert [each.shape[1] for each in maps] == [8, 16, 32, 64, 1]
    assert maps[-1].shape == (2, 1, 64 // 2**HALVINGS, 96 // 2**HALVINGS)
    assert all(each.dtype == torch.float32 for each in maps)


def test_smoothing_takes_out_the_grid_and_nothing_broad() -> None:
    picture = torch.zeros(1, 3, 64, 64)
    picture[..., 8:56, 8:56] = 0.5
    at = torch.arange(64)
    grid = torch.where((at % 4 < 2)[:, None] ^ (at % 2 == 0)[None], 0.3, -0.3).expand(1, 3, 64, 64)
    change = smoothed(0.1 + grid, picture, 7)
    inside = change[..., 16:48, 16:48]
    assert torch.allclose(inside, torch.full_like(inside, 0.1), atol=1e-5)
    assert change[..., :8, :].abs().max() == 0, "outside the field nothing is added"
    even = smoothed(torch.full((1, 3, 64, 64), 0.2), picture, 7)
    assert torch.allclose(even[..., 8:56, 8:56], torch.tensor(0.2)), "up to the edge of the field"


def test_a_generator_smooths_what_it_adds_alone() -> None:
    torch.manual_seed(0)
    plain, smooth = Generator(8, 1, keeps=True), Generator(8, 1, keeps=True, smooth_px=7)
    torch.nn.init.normal_(plain.decode[-1].weight)
    smooth.load_state_dict(plain.state_dict())
    picture = torch.rand(1, 3, 32, 32) * 0.8 + 0.1
    rough, even = plain(picture).rgb - picture, smooth(picture).rgb - picture
    assert torch.allclose(even, smoothed(rough, picture, 7), atol=1e-5)


def test_a_generator_lifts_the_detail_that_haze_has_weakened() -> None:
    torch.manual_seed(0)
    generator = Generator(8, 1, keeps=True, smooth_px=31, lift_px=15)
    stripes = 0.5 + 0.05 * torch.sin(torch.arange(64.0) * 2 * torch.pi / 6)
    picture = stripes.expand(1, 3, 64, 64).contiguous()
    assert torch.equal(generator(picture).rgb, picture), "a fresh one leaves the picture"
    assert generator.lift is not None
    assert generator.lift.bias is not None
    torch.nn.init.constant_(generator.lift.bias, 10.0)
    lifted = generator(picture).rgb[..., 16:46, 16:46]
    given = picture[..., 16:46, 16:46]  # five stripes
    assert (lifted - given).mean().abs() < 1e-3, "its light stays"
    assert float((lifted.std() / given.std()).detach()) == pytest.approx(LARGEST_LIFT, rel=0.05)


@pytest.mark.parametrize(
    ("sizes", "message"),
    [
        ({"smooth_px": 7}, "whole picture"),
        ({"keeps": True, "lift_px": 7}, "smooth_px"),
        ({"keeps": True, "smooth_px": 8}, "odd"),
    ],
)
def test_sizes_that_do_not_go_together_are_refused(sizes: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Generator(8, 1, **sizes)
