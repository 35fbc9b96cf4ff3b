from dataclasses import fields

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from retinaview.imaging import saliency
from retinaview.imaging.colour import grey
from retinaview.imaging.phantom import draw_phantom
from retinaview.imaging.surround import fill_surround
from retinaview.networks.soft_saliency import Bounds, saliency_bounds, saliency_map


@pytest.fixture(scope="module")
def picture() -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    phantom = draw_phantom(5, 192, lesions=True)
    luminance = fill_surround(grey(phantom.image.rgb), phantom.image.fov, 6.0)
    return luminance.astype(np.float64), phantom.image.fov


def tensors(*arrays: NDArray[np.generic]) -> list[torch.Tensor]:
    return [torch.from_numpy(array.copy())[None, None] for array in arrays]


def test_hard_bins_equal_the_numpy_form(
    picture: tuple[NDArray[np.float64], NDArray[np.bool_]],
) -> None:
    luminance, inside = picture
    wanted = saliency.saliency_map(luminance, inside)  # type: ignore[arg-type]
    assert wanted.dtype == np.float64
    found = saliency_map(*tensors(luminance, inside), is_soft=False)
    assert found.dtype == torch.float64
    assert np.abs(found[0, 0].numpy() - wanted)[inside].max() < 1e-4


def test_hard_bins_equal_the_numpy_form_without_a_mask(
    picture: tuple[NDArray[np.float64], NDArray[np.bool_]],
) -> None:
    luminance, _ = picture
    wanted = saliency.saliency_map(luminance, None, 0.7)  # type: ignore[arg-type]
    found = saliency_map(*tensors(luminance), is_soft=False, curvature_share=0.7)
    assert np.abs(found[0, 0].numpy() - wanted).max() < 1e-4


def test_soft_bins_show_the_same_places(
    picture: tuple[NDArray[np.float64], NDArray[np.bool_]],
) -> None:
    luminance, inside = picture
    hard = saliency.saliency_map(luminance, inside)  # type: ignore[arg-type]
    soft = saliency_map(*tensors(luminance, inside))[0, 0].numpy()
    assert np.corrcoef(hard[inside], soft[inside])[0, 1] > 0.95


def test_gradient_is_that_of_finite_differences(
    picture: tuple[NDArray[np.float64], NDArray[np.bool_]],
) -> None:
    luminance = picture[0][60:84, 60:84]
    (x,) = tensors(luminance)
    own = saliency_bounds(x)
    # wider than the own: a pixel that lies on a bound has a kink there
    bounds = Bounds(*(_widened(getattr(own, field.name)) for field in fields(Bounds)))
    target = torch.rand(x.shape, dtype=x.dtype, generator=torch.Generator().manual_seed(0))

    def loss(y: torch.Tensor) -> torch.Tensor:
        return ((saliency_map(y, bounds=bounds) - target) ** 2).sum()

    assert torch.autograd.gradcheck(loss, x.requires_grad_(), eps=1e-8, atol=1e-4, rtol=1e-3)


def _widened(bounds: tuple[torch.Tensor, torch.Tensor]) -> tuple[torch.Tensor, torch.Tensor]:
    margin = 0.05 * (bounds[1] - bounds[0])
    return bounds[0] - margin, bounds[1] + margin


def test_every_sample_has_its_own_bounds(
    picture: tuple[NDArray[np.float64], NDArray[np.bool_]],
) -> None:
    first, inside = tensors(*picture)
    second = 0.5 * first.flip(-1)
    both = saliency_map(torch.cat([first, second]), torch.cat([inside, inside.flip(-1)]))
    alone = saliency_map(second, inside.flip(-1))
    assert torch.allclose(both[1], alone[0], atol=1e-9)


def test_flat_picture_is_not_salient() -> None:
    flat = torch.full((1, 1, 32, 32), 0.4)
    assert not saliency_map(flat).any()
    assert torch.isfinite(saliency_map(flat)).all()
