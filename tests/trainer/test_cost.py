import pytest
import torch
from torch import nn

from retinaview.networks.rv_net import RvNet
from trainer.cost import gmac, on_meta, parameters


def test_counts_by_hand() -> None:
    network = nn.Sequential(
        nn.Conv2d(3, 8, 3, padding=1),
        nn.Conv2d(8, 8, 3, stride=2, padding=1, groups=4),
        nn.ConvTranspose2d(8, 2, 4, 2, 1),
        nn.Flatten(),
        nn.Linear(2 * 16 * 16, 5),
    )
    by_hand = 256 * 8 * 27 + 64 * 8 * 18 + 64 * 8 * 16 * 2 + 512 * 5
    assert gmac(network, torch.zeros(1, 3, 16, 16)) == pytest.approx(by_hand / 1e9)
    assert parameters(network) == (27 * 8 + 8) + (18 * 8 + 8) + (8 * 2 * 16 + 2) + (512 * 5 + 5)


def test_a_layer_that_runs_twice_counts_twice() -> None:
    layer = nn.Conv2d(3, 3, 3, padding=1)
    picture = torch.zeros(1, 3, 16, 16)
    assert gmac(nn.Sequential(layer, layer), picture) == 2 * gmac(layer, picture)


def test_nothing_is_left_on_the_network_and_meta_counts_alike() -> None:
    real = RvNet(width=8, encoder=(1, 1, 1), middle=1, light_width=8).eval()
    meta = on_meta(lambda: RvNet(width=8, encoder=(1, 1, 1), middle=1, light_width=8))
    assert gmac(real) == gmac(meta) > 0.1
    assert not any(module._forward_hooks for module in real.modules())
