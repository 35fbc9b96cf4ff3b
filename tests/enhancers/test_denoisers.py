from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from fakes import make_fitted_card, make_image
from safetensors.torch import save_file
from torch import nn

from retinaview import enhancers
from retinaview.catalog import ModelCard
from retinaview.core.image import FieldOfView, FovBasis, FundusImage, Source
from retinaview.core.progress import Cancelled, silent
from retinaview.core.study import Recipe
from retinaview.enhancers.tiled import TiledEnhancer
from retinaview.errors import CatalogError, RunError, WeightsError
from retinaview.networks.denoisers import DnCnn, SkipAutoencoder
from retinaview.networks.rv_denoiser import RvDenoiser

CONFIGS: dict[str, tuple[Callable[..., nn.Module], dict[str, object]]] = {
    "autoencoder": (SkipAutoencoder, {"trainable_skips": True}),
    "dncnn": (DnCnn, {"layers": 5, "width": 8}),
    "rv_denoise": (RvDenoiser, {"width": 8, "encoder": (1, 1), "middle": 1, "decoder": (1, 1)}),
}


def make_card(folder: Path, method: str, **config: object) -> ModelCard:
    make, sizes = CONFIGS[method]
    torch.manual_seed(3)
    network = make(**sizes)
    for weight in network.parameters():  # nothing stays zero: a fresh trunk changes nothing
        nn.init.normal_(weight, 0, 0.05)
    weights = folder / "weights.safetensors"
    save_file({name: value.contiguous() for name, value in network.state_dict().items()}, weights)
    return make_fitted_card(weights, method, {**sizes, **config})


def recipe(method: str, tile_px: int | None = None) -> Recipe:
    return Recipe(method, device="cpu", tile_px=tile_px)


@pytest.mark.parametrize("method", CONFIGS)
def test_it_runs_inside_the_field_of_any_frame(tmp_path: Path, method: str) -> None:
    image = make_image(97, 133)
    made = enhancers.build(make_card(tmp_path, method)).enhance(image, recipe(method), silent)
    assert made.rgb.shape == image.rgb.shape
    assert np.isfinite(made.rgb).all()
    assert 0 <= made.rgb.min() <= made.rgb.max() <= 1
    assert np.array_equal(made.rgb[~image.fov], image.rgb[~image.fov])
    assert np.abs(made.rgb - image.rgb)[image.fov].max() > 2 / 255


@pytest.mark.parametrize("method", CONFIGS)
def test_tiles_join_without_a_seam(tmp_path: Path, method: str) -> None:
    image = make_image(260, 260)
    enhancer = enhancers.build(make_card(tmp_path, method))
    whole = enhancer.enhance(image, recipe(method), silent)
    tiled = enhancer.enhance(image, recipe(method, 128), silent)
    assert (whole.execution.tiles, tiled.execution.tiles) == (1, 4)
    assert tiled.execution.tile_px == 128
    assert np.abs(whole.rgb - tiled.rgb).max() < 1e-5


def test_what_noise_outside_the_field_is_like_does_not_matter(tmp_path: Path) -> None:
    image = make_image(128, 160)
    surround = np.random.default_rng(0).uniform(0, 1, image.rgb.shape).astype(np.float32)
    loud = np.where(image.fov[..., None], image.rgb, surround)
    view = FieldOfView(image.fov, None, FovBasis.GIVEN)
    other = FundusImage(loud, view, Source("loud", "loud"))
    enhancer = enhancers.build(make_card(tmp_path, "dncnn"))
    one, two = (enhancer.enhance(each, recipe("dncnn"), silent).rgb for each in (image, other))
    assert np.array_equal(one[image.fov], two[image.fov])
    assert np.array_equal(two[~image.fov], loud[~image.fov])


def test_progress_rises_and_a_cancel_takes_effect_within_a_tile(tmp_path: Path) -> None:
    image, told = make_image(420, 420), list[float]()
    enhancer = enhancers.build(make_card(tmp_path, "dncnn"))
    enhancer.enhance(image, recipe("dncnn", 128), lambda share, _: told.append(share))
    assert told == sorted(told)
    assert len(set(told)) >= 16

    def stop(share: float, _: str) -> None:
        if share > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        enhancer.enhance(image, recipe("dncnn", 128), stop)


def test_a_large_photograph_is_cut_by_itself(tmp_path: Path) -> None:
    image = make_image(1100, 1100)
    made = enhancers.build(make_card(tmp_path, "dncnn")).enhance(image, recipe("dncnn"), silent)
    assert made.execution.tiles == 4
    assert made.execution.detail_px is None
    assert made.rgb.shape == image.rgb.shape


@pytest.mark.parametrize("tile_px", [64, 200])
def test_an_impossible_tile_is_refused(tmp_path: Path, tile_px: int) -> None:
    enhancer = enhancers.build(make_card(tmp_path, "dncnn"))
    with pytest.raises(RunError, match="multiple of 16 px and at least 128"):
        enhancer.enhance(make_image(), recipe("dncnn", tile_px), silent)


def test_the_halo_holds_the_reach_and_what_is_blended(tmp_path: Path) -> None:
    enhancer = enhancers.build(make_card(tmp_path, "rv_denoise"))
    assert isinstance(enhancer, TiledEnhancer)
    assert isinstance(enhancer.network, RvDenoiser)
    assert enhancer.halo_px >= enhancer.network.reach_px + 32
    assert enhancer.halo_px % enhancer.network.multiple == 0


@pytest.mark.parametrize("method", CONFIGS)
def test_wrong_cards_are_refused(tmp_path: Path, method: str) -> None:
    with pytest.raises(CatalogError, match="wrong `config`"):
        enhancers.build(make_card(tmp_path, method, depth=3))


def test_weights_of_another_size_are_refused(tmp_path: Path) -> None:
    with pytest.raises(WeightsError):
        enhancers.build(make_card(tmp_path, "dncnn", width=16))
