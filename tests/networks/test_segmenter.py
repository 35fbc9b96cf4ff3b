import pytest
import torch

from retinaview.networks.segmenter import ResidualUNet


@pytest.mark.parametrize("widths", [(8, 16), (16, 32, 48, 64), (4, 8, 8, 8, 8)])
def test_logits_have_the_size_of_the_picture(widths: tuple[int, ...]) -> None:
    network = ResidualUNet(3, 2, widths).eval()
    side = 3 * network.multiple_of
    assert network(torch.rand(2, 3, side, 2 * side)).shape == (2, 2, side, 2 * side)


def test_features_halve_level_by_level() -> None:
    found = ResidualUNet(1, 1, (4, 6, 8)).features(torch.rand(1, 1, 16, 16))
    assert [tuple(level.shape[1:]) for level in found] == [(4, 16, 16), (6, 8, 8), (8, 4, 4)]


def test_one_level_is_refused() -> None:
    with pytest.raises(ValueError, match="two levels"):
        ResidualUNet(3, 1, (16,))


def test_the_recommended_network_stays_small() -> None:
    count = sum(p.numel() for p in ResidualUNet(3, 1).parameters())
    assert 200_000 < count < 350_000
