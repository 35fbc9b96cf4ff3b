from collections.abc import Callable
from copy import deepcopy

import cv2
import numpy as np
import pytest
import torch

from retinaview.core.image import Circle, FieldOfView, FovBasis, FundusImage, Rgb, Source
from retinaview.core.progress import Cancelled, silent
from retinaview.core.study import Enhanced, Recipe
from retinaview.enhancers.rv_net import RvNetEnhancer
from retinaview.errors import RunError
from retinaview.imaging.square_frame import SquareFrame
from retinaview.networks.rv_net import RvNet
from retinaview.runtime.device import BF16_TOLERANCE, has_bf16


@pytest.fixture(scope="module")
def network() -> RvNet:
    torch.manual_seed(3)
    network = RvNet(width=8, encoder=(1, 1, 1), middle=1, light_width=8).eval()
    with torch.no_grad():
        for parameter in network.parameters():
            if not parameter.any():
                parameter.normal_(0, 0.03)
    return network


def make_fundus(height: int, width: int, radius: float) -> FundusImage:
    rows, columns = np.mgrid[:height, :width].astype(np.float32)
    y, x = (height - 1) / 2, (width - 1) / 2
    mask = (rows - y) ** 2 + (columns - x) ** 2 <= radius**2
    rng = np.random.default_rng(1)
    coarse = rng.random((height // 8 + 1, width // 8 + 1, 3)).astype(np.float32)
    rgb: Rgb = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC).clip(0, 1)
    rgb = (rgb * (0.6, 0.4, 0.25) + 0.1).astype(np.float32)
    rgb[~mask] = 3 / 255
    view = FieldOfView(mask, Circle(y, x, radius), FovBasis.CIRCLE)
    return FundusImage(rgb, view, Source("drawn", "00"))


def run(network: RvNet, image: FundusImage, max_px: int = 2048, **wishes: object) -> Enhanced:
    recipe = Recipe("rv-net", device="cpu", **wishes)  # type: ignore[arg-type]
    return RvNetEnhancer(network, max_px).enhance(image, recipe, silent)


def test_tiled_equals_whole(network: RvNet) -> None:
    image = make_fundus(600, 640, 290)
    whole = run(network, image)
    tiled = run(network, image, tile_px=256)
    assert whole.execution.tiles == 1
    assert tiled.execution.tiles == 9
    assert tiled.execution.halo_px == 112
    difference = np.abs(whole.rgb - tiled.rgb)[image.fov]
    assert difference.mean() < 1 / 255 / 10
    assert difference.max() < 2 / 255
    assert np.abs(whole.rgb - image.rgb)[image.fov].mean() > 2 / 255, "the network does nothing"


@pytest.mark.parametrize(("height", "width", "radius"), [(131, 97, 60.0), (70, 90, 20.0)])
def test_odd_and_tiny_fields(network: RvNet, height: int, width: int, radius: float) -> None:
    image = make_fundus(height, width, radius)
    made = run(network, image)
    assert made.rgb.shape == image.rgb.shape
    assert np.array_equal(made.rgb[~image.fov], image.rgb[~image.fov])


def test_wide_field_is_carried_up_and_says_so(network: RvNet) -> None:
    network = deepcopy(network)
    with torch.no_grad():
        network.exit.weight.zero_()  # light alone: noise would not survive the way down and up
        network.exit.bias.zero_()
        network.light.head.bias.fill_(0.2)
    image = make_fundus(500, 700, 240)
    made = run(network, image, max_px=256)
    assert made.rgb.shape == image.rgb.shape
    assert made.execution.detail_px == 256
    assert made.execution.working_px == 256
    assert made.working is not None
    assert made.working.shape == (256, 256, 3)
    assert np.array_equal(made.rgb[~image.fov], image.rgb[~image.fov])
    frame = SquareFrame.of(image.fov, 256)
    inside = cv2.erode(frame.mask_to_square(image.fov).astype(np.uint8), np.ones((9, 9))) > 0
    assert np.abs(frame.to_square(made.rgb) - made.working)[inside].mean() < 1 / 255
    assert np.abs(frame.to_square(image.rgb) - made.working)[inside].mean() > 2 / 255
    native = run(network, image)
    assert native.execution.detail_px is None
    assert native.working is None


def test_uncertainty_covers_the_field_alone(network: RvNet) -> None:
    image = make_fundus(300, 400, 140)
    values = run(network, image).maps["uncertainty"].values
    assert values.shape == image.fov.shape
    assert np.isnan(values[~image.fov]).all()
    assert np.isfinite(values[image.fov]).all()
    assert values[image.fov].min() >= 0
    assert values[image.fov].max() <= 1


@pytest.mark.skipif(not has_bf16("cpu"), reason="this processor has no bf16")
def test_bf16_stays_within_its_tolerance(network: RvNet) -> None:
    image = make_fundus(300, 300, 140)
    reference = run(network, image).rgb
    mixed = run(network, image, precision="bf16")
    assert mixed.execution.precision == "bf16"
    assert np.abs(mixed.rgb - reference)[image.fov].mean() < BF16_TOLERANCE


def test_cancel_between_tiles(network: RvNet) -> None:
    labels: list[str] = []

    def progress(fraction: float, label: str) -> None:
        labels.append(label)
        if labels.count("Enhancing") == 3:
            raise Cancelled

    recipe = Recipe("rv-net", device="cpu", tile_px=256)
    with pytest.raises(Cancelled):
        RvNetEnhancer(network, 2048).enhance(make_fundus(560, 560, 275), recipe, progress)
    assert labels.count("Enhancing") == 3


@pytest.mark.parametrize("tile_px", [100, 250, 64])
def test_impossible_tiles_are_refused(network: RvNet, tile_px: int) -> None:
    with pytest.raises(RunError, match="multiple of 16"):
        run(network, make_fundus(200, 200, 90), tile_px=tile_px)


def test_not_a_number_is_an_error(network: RvNet) -> None:
    class Broken(RvNet):
        def forward(self, x: torch.Tensor) -> object:  # type: ignore[override]
            output = super().forward(x)
            output.rgb[..., 5, 5] = float("nan")
            return output

    broken = Broken(width=8, encoder=(1, 1, 1), middle=1, light_width=8).eval()
    with pytest.raises(RunError, match="no picture"):
        run(broken, make_fundus(200, 200, 90))


def test_runs_out_of_memory_once_and_goes_on(
    network: RvNet, monkeypatch: pytest.MonkeyPatch
) -> None:
    enhance: Callable[..., object] = network.enhance
    failures = [RuntimeError("DefaultCPUAllocator: can't allocate memory")]

    def fail_first(x: torch.Tensor, *rest: object) -> object:
        if x.shape[-1] > 624 and failures:
            raise failures.pop()
        return enhance(x, *rest)

    monkeypatch.setattr(network, "enhance", fail_first)
    made = run(network, make_fundus(790, 790, 390))
    assert made.execution.tile_px == 512
    assert made.warnings == ("CPU ran out of memory; tiles of 512 px were used.",)
