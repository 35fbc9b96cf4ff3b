from collections.abc import Mapping
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from fakes import make_fitted_card, make_image
from safetensors.torch import save_file
from torch import nn

from retinaview import enhancers
from retinaview.catalog import Catalog, ModelCard
from retinaview.core.progress import Cancelled, silent
from retinaview.core.study import Recipe
from retinaview.enhancers.bicubic import BicubicStage
from retinaview.enhancers.enlarging import EnlargingEnhancer
from retinaview.errors import CatalogError, RunError, WeightsError
from retinaview.imaging import scratch
from retinaview.networks.rv_sr import RvSr
from retinaview.networks.srcnn import Srcnn
from retinaview.networks.srgan import Cascade

RECIPE = Recipe("enlarging", device="cpu")
KINDS: Mapping[str, tuple[type[nn.Module], dict[str, object]]] = {
    "srgan": (Cascade, {"stages": 2, "width": 4, "blocks": 1, "keeps": True}),
    "srgan behind dncnn": (
        Cascade,
        {"scale": 4, "width": 4, "blocks": 1, "keeps": True, "cleaner_layers": 3},
    ),
    "srcnn": (Srcnn, {"scale": 2, "width": 4}),
    "rv_sr": (RvSr, {"scale": 4, "width": 4, "blocks": 2}),
}


def make_network(method: str) -> nn.Module:
    torch.manual_seed(3)
    make, config = KINDS[method]
    network = make(**config)
    for name, value in network.named_parameters():
        if "tail" in name:
            nn.init.normal_(value, 0, 0.03)
    with torch.no_grad():  # norms that have seen something
        network.train()
        network(torch.rand(2, 3, 16, 16))
    return network.eval()


def make_card(folder: Path, method: str, **changes: object) -> ModelCard:
    network = make_network(method)
    weights = folder / "weights.safetensors"
    save_file({name: value.contiguous() for name, value in network.state_dict().items()}, weights)
    card = make_fitted_card(weights, method.split()[0], KINDS[method][1])
    fields = {"task": "super-resolve", "scale": network.scale, "scale_policy": "tile", **changes}
    return card.model_copy(update=fields)


@pytest.mark.parametrize("method", KINDS)
def test_it_enlarges_inside_the_field(tmp_path: Path, method: str) -> None:
    card, image = make_card(tmp_path, method), make_image(75, 101)
    made = enhancers.build(card).enhance(image, RECIPE, silent)
    size = (101 * card.scale, 75 * card.scale)
    assert made.rgb.shape == (size[1], size[0], 3)
    assert made.rgb.dtype == np.float32
    assert 0 <= made.rgb.min() <= made.rgb.max() <= 1
    bicubic = np.clip(cv2.resize(image.rgb, size, interpolation=cv2.INTER_CUBIC), 0, 1)
    outside = ~np.repeat(np.repeat(image.fov, card.scale, 0), card.scale, 1)
    if card.scale == 2 or method == "rv_sr":  # one stage
        assert np.abs(made.rgb - bicubic)[outside].max() < 1e-5
    assert np.abs(made.rgb - bicubic)[~outside].max() > 0.01


@pytest.mark.parametrize("method", KINDS)
def test_tiles_make_no_difference(tmp_path: Path, method: str) -> None:
    enhancer, image = enhancers.build(make_card(tmp_path, method)), make_image(150, 170)
    whole = enhancer.enhance(image, RECIPE, silent)
    tiled = enhancer.enhance(image, Recipe("x", device="cpu", tile_px=64), silent)
    assert whole.execution.tile_px is None or whole.execution.tiles > 1
    assert tiled.execution.tiles > 8
    assert tiled.execution.tile_px == 64
    assert np.abs(whole.rgb - tiled.rgb).max() < 1e-5


@pytest.mark.parametrize("method", ["srgan", "srgan behind dncnn"])
def test_it_is_the_network(tmp_path: Path, method: str) -> None:
    image = make_image(60, 60, framed=False)
    network = make_network(method)
    made = enhancers.build(make_card(tmp_path, method)).enhance(image, RECIPE, silent)
    with torch.no_grad():
        wanted = network(torch.from_numpy(image.rgb.copy())[None].permute(0, 3, 1, 2))
    wanted = wanted[0].permute(1, 2, 0).clamp(0, 1).numpy()
    assert np.abs(made.rgb - wanted).max() < 1e-4


def test_progress_rises_and_a_cancel_is_heard(tmp_path: Path) -> None:
    enhancer, told = enhancers.build(make_card(tmp_path, "srgan")), list[float]()
    image = make_image(100, 140)
    recipe = Recipe("x", device="cpu", tile_px=64)
    enhancer.enhance(image, recipe, lambda share, _: told.append(share))
    assert told == sorted(told)
    assert len(told) > 12
    assert told[-1] == 1

    def stop(share: float, _label: str) -> None:
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        enhancer.enhance(image, recipe, stop)


def test_a_large_result_lies_in_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    enhancer, image = EnlargingEnhancer([BicubicStage(4)]), make_image(64, 64)
    small = enhancer.enhance(image, RECIPE, silent).rgb

    def in_a_file(shape: tuple[int, ...], kind: type[np.generic]) -> np.ndarray:
        return scratch.make_room(shape, kind, largest_bytes=1000)

    monkeypatch.setattr("retinaview.enhancers.enlarging.make_room", in_a_file)
    mapped = enhancer.enhance(image, RECIPE, silent).rgb
    base = mapped
    while isinstance(base, np.ndarray) and not isinstance(base, np.memmap):
        base = base.base
    assert isinstance(base, np.memmap)
    assert np.array_equal(small, mapped)


def test_a_full_disk_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scratch.shutil, "disk_usage", lambda _: _Usage())
    with pytest.raises(RunError, match="no room"):
        scratch.make_room((10_000,), np.float32, largest_bytes=10)


class _Usage:
    free = 100


def test_too_small_a_tile_is_refused() -> None:
    with pytest.raises(RunError, match="at least 64"):
        EnlargingEnhancer([BicubicStage(2)]).enhance(
            make_image(), Recipe("x", device="cpu", tile_px=32), silent
        )


def test_wrong_cards_are_refused(tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match="wrong `scale`"):
        enhancers.build(make_card(tmp_path, "srgan", scale=2))
    with pytest.raises(CatalogError, match="wrong `config`"):
        enhancers.build(make_card(tmp_path, "srgan", config={"depth": 3}))
    wider = {**KINDS["srgan"][1], "width": 8}
    with pytest.raises(WeightsError):
        enhancers.build(make_card(tmp_path, "srgan", config=wider))


@pytest.mark.parametrize("factor", [2, 4, 8, 16])
def test_bicubic_is_there_for_every_factor(factor: int) -> None:
    card = Catalog().card(f"bicubic-x{factor}")
    image = make_image(40, 50)
    made = enhancers.build(card).enhance(image, RECIPE, silent)
    wanted = cv2.resize(image.rgb, (50 * factor, 40 * factor), interpolation=cv2.INTER_CUBIC)
    assert np.abs(made.rgb - np.clip(wanted, 0, 1)).max() < 1e-5
