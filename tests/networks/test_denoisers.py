from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import nn

from retinaview.networks.denoisers import DnCnn, SkipAutoencoder
from retinaview.networks.rv_denoiser import RvDenoiser, smoothed
from trainer.cost import gmac, on_meta, parameters

SMALL: dict[str, Callable[[], nn.Module]] = {
    "autoencoder": SkipAutoencoder,
    "trainable skips": lambda: SkipAutoencoder(trainable_skips=True),
    "dncnn": lambda: DnCnn(5, 8),
    "rv_denoise": lambda: RvDenoiser(8, (1, 1), 1, (1, 1)),
}


def trained_a_little(make: Callable[[], nn.Module]) -> nn.Module:
    """A network none of whose weights, statistics of norms among them, is as it began."""
    torch.manual_seed(2)
    network = make()
    optimizer = torch.optim.Adam(network.parameters(), 1e-2)
    for _ in range(4):
        x = torch.rand(2, 3, 32, 32)
        loss = (network(x) - 0.5).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return network.eval()


@pytest.mark.parametrize(
    ("make", "millions", "cost"),
    [
        (SkipAutoencoder, 0.34, 90),
        (DnCnn, 0.56, 146),
        (lambda: DnCnn(10, 32), 0.076, 19.8),
        (RvDenoiser, 1.53, 5.0),
    ],
)
def test_size(make: Callable[[], nn.Module], millions: float, cost: float) -> None:
    network = on_meta(make)
    assert parameters(network) / 1e6 == pytest.approx(millions, rel=0.015)
    assert gmac(network) == pytest.approx(cost, rel=0.01)


def test_learnt_skips_are_two_more_numbers_that_begin_at_one() -> None:
    torch.manual_seed(0)
    fixed = SkipAutoencoder()
    learnt = SkipAutoencoder(trainable_skips=True)
    assert parameters(learnt) == parameters(fixed) + 2
    learnt.load_state_dict(fixed.state_dict(), strict=False)
    x = torch.rand(1, 3, 16, 16)
    assert torch.equal(fixed(x), learnt(x))
    assert learnt.skip_weights is not None
    with torch.no_grad():
        learnt.skip_weights[0] = 0
    assert not torch.allclose(fixed(x), learnt(x))


@pytest.mark.parametrize("name", ["autoencoder", "trainable skips", "dncnn"])
def test_any_size_goes_in(name: str) -> None:
    network = SMALL[name]().eval()
    assert network(torch.rand(2, 3, 17, 31)).shape == (2, 3, 17, 31)


def test_the_trunk_says_what_sides_it_takes() -> None:
    network = RvDenoiser(8, (1, 1), 1, (1, 1))
    assert network.multiple == 8
    assert network(torch.rand(1, 3, 24, 40)).shape == (1, 3, 24, 40)
    assert RvDenoiser().multiple == 16


def test_a_fresh_dncnn_takes_nothing_away() -> None:
    x = torch.rand(1, 3, 32, 32)
    assert torch.equal(SMALL["dncnn"]()(x), x)


def test_a_fresh_trunk_smooths_the_picture() -> None:
    x = torch.rand(1, 3, 64, 64)
    made = SMALL["rv_denoise"]()(x).detach()
    assert torch.equal(made, smoothed(x))
    assert made.mean() == pytest.approx(float(x.mean()), abs=0.01)
    assert made.std() < 0.3 * x.std()
    slope = torch.linspace(0, 1, 64).expand(1, 3, 64, 64)
    assert (smoothed(slope) - slope)[..., 8:-8].abs().max() < 1e-4


@pytest.mark.parametrize("name", SMALL)
def test_nothing_beyond_the_reach_changes_a_pixel(name: str) -> None:
    network = trained_a_little(SMALL[name])
    reach, side = network.reach_px, 96  # type: ignore[attr-defined]
    x = torch.rand(1, 3, side, side)
    other = x.clone()
    middle = side // 2
    other[..., middle - reach : middle + reach + 1, middle - reach : middle + reach + 1] = 0
    other[..., 0:4, 0:4] = 1 - x[..., 0:4, 0:4]
    kept = x.clone()
    kept[..., 0:4, 0:4] = other[..., 0:4, 0:4]
    with torch.inference_mode():
        before, after = network(x), network(kept)
        changed = network(other)
    assert torch.equal(before[..., middle, middle], after[..., middle, middle])
    assert not torch.allclose(before[..., middle, middle], changed[..., middle, middle])
    differs = (before != after).any(1)[0]
    rows, columns = torch.nonzero(differs, as_tuple=True)
    assert max(int(rows.max()), int(columns.max())) <= 3 + reach


@pytest.mark.parametrize("name", SMALL)
def test_gradient_reaches_every_weight(name: str) -> None:
    network = trained_a_little(SMALL[name]).train()
    network.zero_grad()
    network(torch.rand(2, 3, 32, 32)).square().mean().backward()
    for label, weight in network.named_parameters():
        assert weight.grad is not None, label
        assert weight.grad.any(), label


@pytest.mark.parametrize("name", SMALL)
def test_one_batch_is_learnt_by_heart(name: str) -> None:
    torch.manual_seed(1)
    network = SMALL[name]()
    axis = torch.linspace(0, 1, 16)
    good = (0.2 + 0.6 * axis[:, None] * axis).expand(2, 3, 16, 16)
    noisy = good + 0.1 * torch.randn(good.shape)
    optimizer = torch.optim.Adam(network.parameters(), 3e-3)
    for _ in range(100):
        loss = (network(noisy) - good).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    assert float(loss.detach()) < 0.25 * float((noisy - good).square().mean())


@pytest.mark.parametrize("name", SMALL)
def test_weights_survive_a_file(name: str, tmp_path: Path) -> None:
    network, x = trained_a_little(SMALL[name]), torch.rand(1, 3, 32, 32)
    save_file(network.state_dict(), tmp_path / "weights.safetensors")
    again = SMALL[name]().eval()
    again.load_state_dict(load_file(tmp_path / "weights.safetensors"))
    assert torch.equal(network(x), again(x))


def test_norms_are_folded_into_the_convolutions() -> None:
    network = trained_a_little(SMALL["dncnn"])
    assert isinstance(network, DnCnn)
    plain, x = network.fused(), torch.rand(1, 3, 24, 24)
    assert torch.allclose(network(x), plain(x), atol=1e-5)
    assert not any(isinstance(part, nn.BatchNorm2d) for part in plain.modules())
    assert any(isinstance(part, nn.BatchNorm2d) for part in network.modules())


def test_dncnn_of_two_layers_is_refused() -> None:
    with pytest.raises(ValueError, match="3 layers"):
        DnCnn(2)
