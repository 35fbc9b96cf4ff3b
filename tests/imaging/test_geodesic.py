import numpy as np
import pytest
from skimage.graph import MCP_Geometric

from retinaview.core.progress import Cancelled
from retinaview.imaging.geodesic import cheapest_path, paths_from, vessel_cost


def winding_vessel(side: int = 96) -> np.ndarray:
    """A sine of probability 0.9 on plain ground, broken in the middle."""
    probability = np.full((side, side), 0.01, np.float32)
    columns = np.arange(8, side - 8)
    rows = np.rint(side / 2 + side / 5 * np.sin(columns / 9)).astype(int)
    for shift in (-1, 0, 1):
        probability[rows + shift, columns] = 0.9
    probability[:, side // 2 - 3 : side // 2 + 3] = 0.01
    return probability


@pytest.mark.parametrize("shape", [(40, 55), (1, 30), (30, 1), (1, 1)])
def test_distances_agree_with_scikit_image(shape: tuple[int, int]) -> None:
    cost = np.random.default_rng(1).uniform(0.5, 50, shape).astype(np.float32)
    start = (shape[0] // 3, shape[1] // 2)
    expected, _ = MCP_Geometric(cost).find_costs([start])
    np.testing.assert_allclose(paths_from(cost, start).distance, expected, rtol=1e-5)


def test_a_path_costs_what_its_distance_says() -> None:
    cost = vessel_cost(winding_vessel())
    field = paths_from(cost, (48, 8))
    path = field.path_to((60, 90))
    steps = np.hypot(*np.diff(path, axis=0).T)
    along = cost[path[:, 0], path[:, 1]]
    price = ((along[1:] + along[:-1]) / 2 * steps).sum()
    assert price == pytest.approx(field.distance[60, 90], rel=1e-4)


def test_a_path_is_connected_and_ends_where_asked() -> None:
    path = paths_from(vessel_cost(winding_vessel()), (10, 20)).path_to((80, 70))
    assert tuple(path[0]) == (10, 20)
    assert tuple(path[-1]) == (80, 70)
    assert np.abs(np.diff(path, axis=0)).max() == 1


def test_a_path_keeps_to_the_vessel_and_crosses_its_gap() -> None:
    probability = winding_vessel()
    ends = np.argwhere(probability > 0.5)
    start, end = ends[ends[:, 1].argmin()], ends[ends[:, 1].argmax()]
    path = cheapest_path(vessel_cost(probability), tuple(start), tuple(end))
    on_vessel = probability[path[:, 0], path[:, 1]] > 0.5
    assert on_vessel.mean() > 0.85


def test_plain_ground_has_a_straight_path() -> None:
    path = cheapest_path(np.ones((300, 300), np.float32), (5, 5), (5, 290))
    assert (path[:, 0] == 5).all()
    assert len(path) == 286


def test_an_end_outside_is_brought_to_the_edge_and_a_start_outside_is_refused() -> None:
    field = paths_from(np.ones((20, 30), np.float32), (10, 10))
    assert tuple(field.path_to((-5, 99))[-1]) == (0, 29)
    assert field.path_to((10, 10)).tolist() == [[10, 10]]
    with pytest.raises(ValueError, match="outside"):
        paths_from(np.ones((20, 30), np.float32), (20, 0))


def test_it_stops_when_told() -> None:
    def stop(fraction: float, label: str) -> None:
        assert 0 <= fraction <= 1
        raise Cancelled

    cost = np.random.default_rng(0).uniform(1, 50, (400, 400)).astype(np.float32)
    with pytest.raises(Cancelled):
        paths_from(cost, (0, 0), stop)


def test_unknown_probability_is_plain_ground() -> None:
    cost = vessel_cost(np.array([[np.nan, 0.0, 1.0]], np.float32))
    assert cost[0, 0] == cost[0, 1] == pytest.approx(50)
    assert cost[0, 2] == pytest.approx(1 / 1.02)
