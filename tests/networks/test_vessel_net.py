import numpy as np
import pytest
import torch

from retinaview.networks.vessel_net import VesselFinder, VesselNet, working_side
from retinaview.runtime.device import choose_device

WIDTHS = (8, 8, 8, 8)


def make_finder() -> VesselFinder:
    torch.manual_seed(1)
    return VesselFinder(VesselNet(WIDTHS), choose_device("cpu"))


def test_one_logit_a_pixel() -> None:
    network = VesselNet(WIDTHS).eval()
    assert network.multiple_of == 16
    assert network(torch.rand(2, 3, 32, 48)).shape == (2, 1, 32, 48)


def test_features_start_at_half_the_size() -> None:
    found = VesselNet(WIDTHS).features(torch.rand(1, 3, 32, 32))
    assert [tuple(level.shape[-2:]) for level in found] == [(16, 16), (8, 8), (4, 4), (2, 2)]


@pytest.mark.parametrize("side", [64, 101])
def test_probabilities_fill_the_field_alone(side: int) -> None:
    rgb = np.random.default_rng(0).random((side, side, 3)).astype(np.float32)
    mask = np.ones((side, side), bool)
    mask[:, :9] = False
    found = make_finder().probability(rgb, mask)
    assert found.shape == (side, side)
    assert found.dtype == np.float32
    assert not found[~mask].any()
    assert ((found[mask] > 0) & (found[mask] < 1)).all()


def test_the_same_picture_gives_the_same_answer() -> None:
    rgb = np.random.default_rng(0).random((64, 64, 3)).astype(np.float32)
    mask = np.ones((64, 64), bool)
    finder = make_finder()
    assert np.array_equal(finder.probability(rgb, mask), finder.probability(rgb, mask))


@pytest.mark.parametrize(("native", "side"), [(300, 512), (512, 512), (700, 700), (3400, 1024)])
def test_the_field_is_read_within_limits(native: int, side: int) -> None:
    assert working_side(native) == side


def test_a_large_square_is_looked_at_mirrored_too() -> None:
    finder = make_finder()
    finder.looks = 4
    rgb = np.random.default_rng(0).random((656, 656, 3)).astype(np.float32)
    mask = np.ones((656, 656), bool)
    found = finder.probability(rgb, mask)
    mirrored = finder.probability(np.ascontiguousarray(rgb[:, ::-1]), mask)
    assert np.allclose(found, mirrored[:, ::-1], atol=1e-3)
