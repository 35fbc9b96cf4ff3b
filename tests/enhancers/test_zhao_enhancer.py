from pathlib import Path

import numpy as np
import pytest
import torch
from fakes import make_fitted_card, make_image
from safetensors.torch import save_file

from retinaview.catalog import ModelCard
from retinaview.core.progress import silent
from retinaview.core.study import Recipe
from retinaview.enhancers.zhao import build
from retinaview.errors import CatalogError, WeightsError
from retinaview.networks.zhao import Generator

CONFIG = {"width": 4, "blocks": 2}
RECIPE = Recipe("zhao", device="cpu")


def make_card(folder: Path, sizes: dict[str, object], **config: object) -> ModelCard:
    torch.manual_seed(3)
    network = Generator(**sizes)  # type: ignore[arg-type]
    weights = folder / "weights.safetensors"
    save_file({name: value.contiguous() for name, value in network.state_dict().items()}, weights)
    return make_fitted_card(weights, "zhao", {**sizes, **config})


@pytest.mark.parametrize("more", [{}, {"keeps": True}, {"weighs": True}])
def test_it_runs_inside_the_field(tmp_path: Path, more: dict[str, object]) -> None:
    image = make_image(97, 133)
    made = build(make_card(tmp_path, {**CONFIG, **more})).enhance(image, RECIPE, silent)
    assert made.rgb.shape == image.rgb.shape
    assert np.isfinite(made.rgb).all()
    assert 0 <= made.rgb.min() <= made.rgb.max() <= 1
    assert np.array_equal(made.rgb[~image.fov], image.rgb[~image.fov])


def test_a_fresh_one_that_keeps_leaves_a_photograph_alone(tmp_path: Path) -> None:
    image = make_image(96, 96)
    made = build(make_card(tmp_path, {**CONFIG, "keeps": True})).enhance(image, RECIPE, silent)
    assert np.abs(made.rgb - image.rgb)[image.fov].max() < 1 / 255


def test_a_large_photograph_is_run_small_and_progress_rises(tmp_path: Path) -> None:
    image, told = make_image(600, 800), list[float]()
    enhancer = build(make_card(tmp_path, {**CONFIG, "keeps": False}, working_px=128))
    made = enhancer.enhance(image, RECIPE, lambda share, _: told.append(share))
    assert (made.execution.working_px, made.execution.detail_px) == (128, 128)
    assert made.rgb.shape == image.rgb.shape
    assert told == sorted(told)
    assert len(set(told)) > 8


def test_wrong_cards_are_refused(tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match="wrong `config`"):
        build(make_card(tmp_path, dict(CONFIG), depth=3))
    with pytest.raises(WeightsError):
        build(make_card(tmp_path, dict(CONFIG), width=8))
