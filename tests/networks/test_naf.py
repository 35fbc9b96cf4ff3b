import pytest
import torch

from retinaview.networks.naf import NafUNet, Statistics


@pytest.mark.parametrize("attends", [True, False])
@pytest.mark.parametrize("count", [1, 2])
def test_gives_without_gradients_what_it_gives_with_them(attends: bool, count: int) -> None:
    torch.manual_seed(3)
    network = NafUNet(8, (1, 1), 1, (1, 1), attends)
    for parameter in network.parameters():
        torch.nn.init.normal_(parameter, std=0.3)
    x = torch.rand(count, 8, 32, 48)
    learning, _ = network(x, Statistics())
    with torch.inference_mode():
        measured = Statistics()
        running, _ = network(x, measured)
        again, _ = network(x, measured.replay())
    assert not torch.equal(running, x)
    torch.testing.assert_close(running, learning.detach(), rtol=1e-4, atol=1e-4)
    torch.testing.assert_close(again, running, rtol=1e-4, atol=1e-4)
