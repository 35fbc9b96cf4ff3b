from dataclasses import replace

import numpy as np
import pytest
import torch
from fakes import make_image

from retinaview import overlays
from retinaview.catalog import Catalog
from retinaview.core.image import FieldOfView, FovBasis
from retinaview.core.overlay import Subject
from retinaview.core.progress import Cancelled, silent
from retinaview.errors import RunError
from retinaview.imaging.phantom import draw_phantom
from retinaview.metrics.vessel_measures import area_under_curve, measure_vessels
from retinaview.networks.vessel_net import VesselFinder, VesselNet
from retinaview.overlays.vessels import VesselOverlay
from retinaview.runtime.device import choose_device


@pytest.fixture(scope="module")
def overlay() -> VesselOverlay:
    torch.manual_seed(2)
    finder = VesselFinder(VesselNet((8, 8, 8, 8)), choose_device("cpu"))
    return VesselOverlay("vessels", "Vessels", "Vessels 1.0", finder, 0.5)


@pytest.mark.parametrize(("height", "width"), [(200, 260), (600, 640), (1300, 1400)])
def test_mask_is_native_and_the_map_covers_the_frame(
    overlay: VesselOverlay, height: int, width: int
) -> None:
    image = make_image(height, width)
    drawn = overlay.draw(image, Subject.ORIGINAL, None, {}, silent)
    mask = drawn.masks["vessels"]
    assert mask.shape == (height, width)
    assert not mask[~image.fov].any()
    rows, columns = drawn.values.shape
    assert columns / rows == pytest.approx(width / height, rel=0.01)
    assert rows <= height
    known = drawn.values[~np.isnan(drawn.values)]
    assert known.size
    assert known.min() >= 0
    assert known.max() <= 1


def test_values_outside_the_field_are_unknown(overlay: VesselOverlay) -> None:
    image = make_image(300, 360)
    values = overlay.draw(image, Subject.ORIGINAL, None, {}, silent).values
    assert np.isnan(values[~image.fov]).all()
    assert not np.isnan(values[image.fov]).any()


def test_numbers_say_share_and_threshold(overlay: VesselOverlay) -> None:
    image = make_image(300, 360)
    drawn = overlay.draw(image, Subject.PROCESSED, None, {}, silent)
    share = 100 * drawn.masks["vessels"].sum() / image.fov.sum()
    assert drawn.number("vessel_share") == pytest.approx(share)
    assert drawn.number("vessel_threshold") == 0.5
    assert all(score.subject is Subject.PROCESSED for score in drawn.numbers)


def test_the_caption_names_model_and_picture(overlay: VesselOverlay) -> None:
    image = make_image(300, 360)
    caption = overlay.draw(image, Subject.PROCESSED, None, {}, silent).caption
    assert "Vessels 1.0" in caption
    assert "processed picture" in caption
    assert "512 px" in caption


def test_the_user_may_stop_it(overlay: VesselOverlay) -> None:
    def stop(fraction: float, label: str) -> None:
        if fraction > 0.1:
            raise Cancelled

    with pytest.raises(Cancelled):
        overlay.draw(make_image(), Subject.ORIGINAL, None, {}, stop)


def test_no_field_is_one_sentence(overlay: VesselOverlay) -> None:

    image = make_image()
    dark = replace(image, view=FieldOfView(np.zeros_like(image.fov), None, FovBasis.CIRCLE))
    with pytest.raises(RunError, match="no lit field"):
        overlay.draw(dark, Subject.ORIGINAL, None, {}, silent)


@pytest.mark.parametrize("side", [512, 1400])
def test_the_shipped_network_finds_drawn_vessels(side: int) -> None:

    method = overlays.build(Catalog().card("vessels"))
    assert isinstance(method, VesselOverlay)
    phantom = draw_phantom(77, side)
    drawn = method.draw(phantom.image, Subject.ORIGINAL, None, {}, silent)
    truth, fov = phantom.masks["vessels"], phantom.image.fov
    assert measure_vessels(drawn.masks["vessels"], truth, fov).f1 > 0.55
    assert area_under_curve(method.probability(phantom.image), truth, fov) > 0.85
