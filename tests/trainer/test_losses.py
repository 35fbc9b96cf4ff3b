import numpy as np
import pytest
import torch
from skimage.metrics import structural_similarity
from torch import Tensor

from trainer import losses


@pytest.fixture
def pair() -> tuple[Tensor, Tensor, Tensor]:
    torch.manual_seed(0)
    coarse = torch.rand(2, 3, 12, 12)
    good = torch.nn.functional.interpolate(coarse, size=(64, 64), mode="bicubic").clamp(0, 1)
    poor = (good + 0.05 * torch.randn_like(good)).clamp(0, 1)
    return poor, good, torch.ones(2, 1, 64, 64)


def test_ssim_agrees_with_scikit_image(pair: tuple[Tensor, Tensor, Tensor]) -> None:
    poor, good, mask = pair
    ours = 1 - losses.ssim_distance(poor, good, mask)
    for index in range(2):
        a, b = (x[index].permute(1, 2, 0).numpy() for x in (poor, good))
        _, full = structural_similarity(
            a,
            b,
            channel_axis=2,
            data_range=1,
            gaussian_weights=True,
            sigma=1.5,
            use_sample_covariance=False,
            full=True,
        )
        inner = losses.ssim_distance(
            poor[index : index + 1, :, 5:-5, 5:-5],
            good[index : index + 1, :, 5:-5, 5:-5],
            mask[:1, :, 5:-5, 5:-5],
        )
        assert float(ours[index]) == pytest.approx(full.mean(), abs=2e-3)
        assert inner.shape == (1,)


def test_equal_pictures_cost_nothing(pair: tuple[Tensor, Tensor, Tensor]) -> None:
    _, good, mask = pair
    assert losses.ssim_distance(good, good, mask).abs().max() < 1e-5
    assert losses.charbonnier(good, good, mask).max() == pytest.approx(losses.CHARBONNIER_EPS)
    assert losses.edge(good, good, mask).max() == pytest.approx(losses.CHARBONNIER_EPS)
    assert losses.decibels(good, good, mask).max() == pytest.approx(np.log(losses.DB_FLOOR))


def test_bands_feel_fine_errors_beside_strong_light(pair: tuple[Tensor, Tensor, Tensor]) -> None:
    _, good, mask = pair
    assert losses.band_decibels(good, good, mask).max() == pytest.approx(np.log(losses.BAND_FLOOR))
    torch.manual_seed(1)
    grain = 0.01 * torch.randn_like(good)
    lit = good + 0.3
    for loss, felt in ((losses.decibels, 0.05), (losses.band_decibels, 0.5)):
        rise = loss(lit + grain, good, mask) - loss(lit, good, mask)
        assert (rise > felt).all() == (loss is losses.band_decibels)


def test_only_the_field_counts(pair: tuple[Tensor, Tensor, Tensor]) -> None:
    poor, good, mask = pair
    mask = mask.clone()
    mask[..., :32, :] = 0
    other = poor.clone()
    other[..., :20, :] = 1
    for loss in (losses.charbonnier, losses.decibels):
        assert torch.allclose(loss(poor, good, mask), loss(other, good, mask))


def test_pyramid_detail_is_blind_to_flat_light() -> None:
    x = torch.full((1, 3, 32, 32), 0.7)
    assert losses.pyramid_detail(x)[..., 6:-6, 6:-6].abs().max() < 1e-6
    x[..., 16, 16] = 1
    assert losses.pyramid_detail(x)[..., 16, 16].min() > 0.1


def test_laplace_likelihood_is_best_at_the_error_itself() -> None:
    error = torch.full((1, 1, 8, 8), 0.03)
    mask = torch.ones(1, 1, 8, 8)
    scales = torch.linspace(-6, -1, 101)
    costs = [float(losses.laplace_nll(error, torch.full_like(error, s), mask)) for s in scales]
    assert float(scales[int(np.argmin(costs))]) == pytest.approx(np.log(0.03), abs=0.05)


def test_no_error_at_all_keeps_the_scale_within_bounds() -> None:
    nothing, mask = torch.zeros(1, 1, 8, 8), torch.ones(1, 1, 8, 8)
    scales = torch.linspace(-60, 0, 601)
    costs = [float(losses.laplace_nll(nothing, torch.full_like(mask, s), mask)) for s in scales]
    assert np.isfinite(costs).all()
    assert float(scales[int(np.argmin(costs))]) == pytest.approx(np.log(0.5 / 255), abs=0.1)
    lost = torch.full_like(mask, -40.0).requires_grad_()
    losses.laplace_nll(nothing, lost, mask).sum().backward()
    assert (lost.grad < 0).all(), "a scale that is lost is pulled back"
