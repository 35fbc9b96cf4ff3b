import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from retinaview.core.progress import Cancelled
from retinaview.imaging.phantom import draw_phantom
from retinaview.imaging.vessel_path import VesselGround, prepare_ground
from retinaview.metrics.traced_path import measure_path

HEIGHT, WIDTH = 240, 320


def level_ground(scale: int = 1, gap: bool = False) -> VesselGround:
    """A level vessel 5 px wide, its probability at 1 / scale of the picture's size."""
    mask = np.zeros((HEIGHT * scale, WIDTH * scale), bool)
    mask[118 * scale : 123 * scale, 20 * scale : 300 * scale] = True
    if gap:
        mask[:, 150 * scale : 170 * scale] = False
    probability = gaussian_filter(mask[::scale, ::scale].astype(np.float32), 0.7)
    probability[:5] = np.nan
    return prepare_ground(probability, mask, (mask.shape[0], mask.shape[1]), 240.0 * scale)


@pytest.mark.parametrize("scale", [1, 3])
def test_a_straight_vessel(scale: int) -> None:
    ground = level_ground(scale)
    start, end = (ground.nearest_vessel(120 * scale, x * scale) for x in (40, 240))
    path = measure_path(ground, ground.paths_from(start), end, disc_px=50.0)
    assert path.length_px == pytest.approx(200 * scale, rel=0.02)
    assert path.length_dd == pytest.approx(path.length_px / 50)
    assert path.tortuosity == pytest.approx(1.0, abs=0.005)
    assert path.width_px == pytest.approx(5 * scale, abs=0.6 * scale)
    assert path.width_dd == pytest.approx((path.width_px or 0) / 50)
    assert path.on_vessel == 1
    assert np.abs(path.points[:, 0] - 120 * scale).max() <= scale


def test_a_gap_is_crossed_and_not_measured_as_vessel() -> None:
    ground = level_ground(gap=True)
    field = ground.paths_from(ground.nearest_vessel(120, 40))
    path = measure_path(ground, field, ground.nearest_vessel(120, 240), None)
    assert path.length_px == pytest.approx(200, rel=0.02)
    assert path.on_vessel == pytest.approx(0.9, abs=0.03)
    assert path.width_px == pytest.approx(5, abs=0.7)
    assert path.length_dd is None
    assert path.width_dd is None


def test_a_path_of_one_point_has_no_tortuosity() -> None:
    ground = level_ground()
    start = ground.nearest_vessel(120, 40)
    path = measure_path(ground, ground.paths_from(start), start, 50.0)
    assert path.length_px == 0
    assert path.tortuosity is None


def test_a_click_means_the_vessel_beside_it() -> None:
    ground = level_ground()
    assert ground.nearest_vessel(117.4, 100)[0] in (118, 119, 120)
    assert ground.nearest_vessel(60, 100) == (60, 100)
    assert ground.nearest_vessel(-50, 1000) == (0, WIDTH - 1)


def test_a_phantom_vessel_is_followed() -> None:
    phantom = draw_phantom(5, 500)
    mask = phantom.masks["vessels"]
    ground = prepare_ground(gaussian_filter(mask.astype(np.float32), 1.0), mask, mask.shape, 500)
    rows, columns = np.nonzero(ground.widths > 6)
    start = (int(rows[0]), int(columns[0]))
    end = (int(rows[-1]), int(columns[-1]))
    path = measure_path(ground, ground.paths_from(start), end, phantom.disc_diameter_px)
    assert path.on_vessel > 0.95


def test_a_path_keeps_to_the_middle_of_a_wide_vessel() -> None:
    mask = np.zeros((HEIGHT, WIDTH), bool)
    mask[60:75, 40:200] = mask[60:200, 185:200] = True
    ground = prepare_ground(mask.astype(np.float32), mask, (HEIGHT, WIDTH), 240.0)
    path = measure_path(ground, ground.paths_from((67, 50)), (190, 192), None)
    before_the_bend = path.points[path.points[:, 1] < 175]
    assert np.abs(before_the_bend[:, 0] - 67).max() < 2
    assert path.width_px == pytest.approx(15, abs=2)


def test_preparing_stops_when_told() -> None:
    def stop(fraction: float, label: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        level_ground(gap=True).paths_from((0, 0), stop)
