from pathlib import Path

import numpy as np
import pytest
import torch
from fakes import make_fitted_card, make_image
from safetensors.torch import save_file

from retinaview.catalog import ModelCard
from retinaview.core.progress import silent
from retinaview.core.study import Recipe
from retinaview.enhancers.cofe_net import build, milestones, picture_of
from retinaview.enhancers.fitted import FittedEnhancer
from retinaview.errors import CatalogError, WeightsError
from retinaview.networks.cofe_net import MULTIPLE, CofeNet

CONFIG = {"width": 4, "kernel": 3, "blocks": 1, "rsa": "segmenter", "lqa_width": 4}
RECIPE = Recipe("cofe-net", device="cpu")


@pytest.fixture(scope="module")
def network() -> CofeNet:
    torch.manual_seed(3)
    return CofeNet(**CONFIG).eval()  # type: ignore[arg-type]


def make_card(folder: Path, network: CofeNet, **config: object) -> ModelCard:
    weights = folder / "weights.safetensors"
    save_file({name: value.contiguous() for name, value in network.state_dict().items()}, weights)
    return make_fitted_card(weights, "cofe_net", {**CONFIG, **config})


def test_a_card_with_weights_runs_as_the_network_does(tmp_path: Path, network: CofeNet) -> None:
    image = make_image(96, 120)
    own = FittedEnhancer(network, picture_of, milestones(network), 64, MULTIPLE)
    loaded = build(make_card(tmp_path, network, working_px=64))
    assert np.array_equal(
        own.enhance(image, RECIPE, silent).rgb, loaded.enhance(image, RECIPE, silent).rgb
    )


def test_wrong_cards_are_refused(tmp_path: Path, network: CofeNet) -> None:
    with pytest.raises(CatalogError, match="wrong `config`"):
        build(make_card(tmp_path, network, variant="nope"))
    with pytest.raises(CatalogError, match="wrong `config`"):
        build(make_card(tmp_path, network, depth=3))
    with pytest.raises(WeightsError):
        build(make_card(tmp_path, network, width=8))


@pytest.mark.parametrize("side", [70, 96])
def test_a_small_field_is_run_at_its_own_size(network: CofeNet, side: int) -> None:
    image = make_image(side, side + 30)
    made = FittedEnhancer(network, picture_of, milestones(network), 512, MULTIPLE).enhance(
        image, RECIPE, silent
    )
    assert made.rgb.shape == image.rgb.shape
    assert made.execution.detail_px is None
    assert np.array_equal(made.rgb[~image.fov], image.rgb[~image.fov])


def test_twelve_megapixels_are_run_at_one_size_and_carried_up(network: CofeNet) -> None:
    image = make_image(2848, 4288)
    made = FittedEnhancer(network, picture_of, milestones(network), 128, MULTIPLE).enhance(
        image, RECIPE, silent
    )
    assert made.rgb.shape == image.rgb.shape
    assert (made.execution.working_px, made.execution.detail_px) == (128, 128)
    assert np.isfinite(made.rgb).all()
    assert np.array_equal(made.rgb[~image.fov], image.rgb[~image.fov])
    assert np.abs(made.rgb - image.rgb)[image.fov].mean() > 1 / 255


def test_progress_rises_to_the_end(network: CofeNet) -> None:
    told: list[float] = []
    enhancer = FittedEnhancer(network, picture_of, milestones(network), 64, MULTIPLE)
    enhancer.enhance(make_image(), RECIPE, lambda share, _: told.append(share))
    assert told == sorted(told)
    assert len(set(told)) > 16  # both scales are told of
