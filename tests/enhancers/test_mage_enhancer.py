import numpy as np
import pytest
import torch
from fakes import make_image

from retinaview.core.progress import Cancelled, silent
from retinaview.core.study import Recipe
from retinaview.enhancers.fitted import FittedEnhancer
from retinaview.enhancers.mage_net import milestones
from retinaview.networks.mage_net import MULTIPLE, MageNet, MageOutput

RECIPE = Recipe("mage-net", device="cpu")


@pytest.fixture(scope="module")
def network() -> MageNet:
    torch.manual_seed(3)
    network = MageNet(width=4, growth=2, extra=2, depth=1, rsp_width=4).eval()
    with torch.no_grad():
        for parameter in network.parameters():
            if not parameter.any():
                parameter.normal_(0, 0.05)
    return network


def make_enhancer(network: MageNet, working_px: int) -> FittedEnhancer:
    def picture(output: MageOutput) -> torch.Tensor:
        return output.rgb

    return FittedEnhancer(network, picture, milestones(network), working_px, MULTIPLE)


@pytest.mark.parametrize("side", [70, 96])
def test_a_small_field_is_run_at_its_own_size(network: MageNet, side: int) -> None:
    image = make_image(side, side + 30)
    made = make_enhancer(network, 512).enhance(image, RECIPE, silent)
    assert made.rgb.shape == image.rgb.shape
    assert made.execution.detail_px is None
    assert np.array_equal(made.rgb[~image.fov], image.rgb[~image.fov])
    assert np.abs(made.rgb - image.rgb)[image.fov].mean() > 1 / 255, "the network does nothing"


@pytest.mark.long
def test_a_large_photograph_is_run_at_one_size_and_carried_up(network: MageNet) -> None:
    image = make_image(2848, 4288)
    made = make_enhancer(network, 128).enhance(image, RECIPE, silent)
    assert made.rgb.shape == image.rgb.shape
    assert (made.execution.working_px, made.execution.detail_px) == (128, 128)
    assert made.working is not None
    assert made.working.shape == (128, 128, 3)
    assert np.isfinite(made.rgb).all()
    assert np.array_equal(made.rgb[~image.fov], image.rgb[~image.fov])


def test_progress_is_told_after_each_part_and_may_stop_it(network: MageNet) -> None:
    told: list[float] = []
    enhancer = make_enhancer(network, 64)
    enhancer.enhance(make_image(), RECIPE, lambda share, _: told.append(share))
    assert told == sorted(told)
    assert len(told) > len(milestones(network))

    def stop(share: float, _: str) -> None:
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        enhancer.enhance(make_image(), RECIPE, stop)
    assert not any(module._forward_hooks for module in network.modules())


def test_answer_repeats_itself(network: MageNet) -> None:
    first, second = (
        make_enhancer(network, 64).enhance(make_image(), RECIPE, silent) for _ in range(2)
    )
    assert np.array_equal(first.rgb, second.rgb)
