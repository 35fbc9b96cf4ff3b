import pytest
import torch
from torch import Tensor

from retinaview.imaging.phantom import draw_phantom
from retinaview.networks.vessel_net import VesselNet
from trainer.vessel_witness import VesselWitness

SIDE = 288


@pytest.fixture(scope="module")
def drawn() -> tuple[Tensor, Tensor, Tensor]:
    """Picture, field and vessels of a drawn eye, as tensors."""
    phantom = draw_phantom(3, SIDE)
    picture = torch.from_numpy(phantom.image.rgb.copy()).permute(2, 0, 1)[None]
    mask = torch.from_numpy(phantom.image.fov.copy())[None, None].float()
    vessels = torch.from_numpy(phantom.masks["vessels"].copy())[None, None].float()
    return picture * mask, mask, vessels


def test_shipped_vessel_network_guides_along_vessels(
    drawn: tuple[Tensor, Tensor, Tensor],
) -> None:
    picture, mask, vessels = drawn
    guide = VesselWitness.shipped().guide(picture)
    assert guide.shape == (1, 1, SIDE, SIDE)
    assert guide.min() >= -1
    assert guide.max() <= 1
    on, off = guide[vessels > 0].mean(), guide[(vessels == 0) & (mask > 0)].mean()
    assert on > off + 0.5


def test_pictures_that_look_alike_are_not_apart(drawn: tuple[Tensor, Tensor, Tensor]) -> None:
    picture, mask, _ = drawn
    witness = VesselWitness.shipped()
    blurred = torch.nn.functional.avg_pool2d(picture, 9, 1, 4)
    assert float(witness.apart(picture, picture, mask, 1)) < 1e-6
    assert float(witness.apart(blurred, picture, mask, 1)) > 0.1


def test_gradient_reaches_the_picture_and_not_the_network(
    drawn: tuple[Tensor, Tensor, Tensor],
) -> None:
    picture, mask, _ = drawn
    torch.manual_seed(1)
    network = VesselNet((4, 4, 4, 4))
    made = (picture + 0.05 * torch.rand_like(picture)).requires_grad_()
    VesselWitness(network).apart(made, picture, mask, 2).backward()
    assert made.grad is not None
    assert made.grad.abs().sum() > 0
    assert all(p.grad is None for p in network.parameters())
