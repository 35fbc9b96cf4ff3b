import numpy as np
import pytest

from retinaview.core.overlay import Subject
from retinaview.imaging.vessel_graph import Edge, VesselGraph
from retinaview.metrics.tracking import (
    broken_trees,
    compare_tracks,
    count_tracks,
    measure_tracking,
    resample,
    tortuosity,
    tracking_scores,
)


def straight(start: tuple[float, float], end: tuple[float, float], n: int = 50) -> np.ndarray:
    return np.linspace(start, end, n).astype(np.float32)


def graph_of(*edges: Edge, field_px: float = 512) -> VesselGraph:
    nodes: dict[int, np.ndarray] = {}
    for edge in edges:
        nodes[edge.start], nodes[edge.end] = edge.points[0], edge.points[-1]
    array = np.array([nodes[number] for number in sorted(nodes)], np.float32).reshape(-1, 2)
    return VesselGraph(array, edges, field_px)


def edge(points: np.ndarray, start: int, end: int, width: float = 4, gap: bool = False) -> Edge:
    return Edge(points, np.full(len(points), width, np.float32), start, end, gap)


def a_fork_and_a_piece() -> VesselGraph:
    return graph_of(
        edge(straight((0, 0), (0, 100)), 0, 1, 6),
        edge(straight((0, 100), (50, 100)), 1, 2),
        edge(straight((0, 100), (-50, 100)), 1, 3),
        edge(straight((50, 100), (60, 100)), 2, 4, gap=True),
        edge(straight((60, 100), (100, 100)), 4, 5),
        edge(straight((200, 200), (200, 230)), 6, 7, 2),
    )


def test_trees_breaks_length_and_width() -> None:
    found = measure_tracking(a_fork_and_a_piece())
    assert (found.trees, found.joined_gaps, found.broken_segments) == (2, 1, 1)
    assert found.length_px == pytest.approx(100 + 50 + 50 + 10 + 40 + 30, rel=1e-4)
    assert found.width_px == pytest.approx((6 + 4 + 4 + 4 + 2) / 5)
    assert found.tortuosity == pytest.approx(1, abs=1e-5)
    assert broken_trees(a_fork_and_a_piece()) == {1}


def test_tortuosity_of_a_half_circle_is_half_pi_and_of_a_short_line_unknown() -> None:
    angle = np.linspace(0, np.pi, 400)
    half = 60 * np.stack([np.sin(angle), np.cos(angle)], axis=1).astype(np.float32)
    assert tortuosity(half, 512) == pytest.approx(np.pi / 2, rel=1e-3)
    assert tortuosity(half, 512 * 8) is None
    assert tortuosity(np.concatenate([half, half[::-1]]), 512) is None


def test_nothing_found_is_counted_but_not_measured() -> None:
    empty = measure_tracking(VesselGraph(np.zeros((0, 2), np.float32), (), 512))
    assert (empty.trees, empty.joined_gaps, empty.broken_segments) == (0, 0, 0)
    assert empty.tortuosity is None
    assert empty.width_px is None
    values = {score.id: score.value for score in tracking_scores(empty, Subject.ORIGINAL, 80.0)}
    assert values["trees"] == 0
    assert values["vessel_length"] is None
    assert values["vessel_width_dd"] is None


def test_disc_diameters_need_the_disc() -> None:
    found = measure_tracking(a_fork_and_a_piece())
    scores = {score.id: score for score in tracking_scores(found, Subject.PROCESSED, 70.0)}
    assert scores["vessel_length"].value == pytest.approx(280, rel=1e-4)
    assert scores["vessel_length_dd"].value == pytest.approx(4, rel=1e-4)
    assert {score.subject for score in scores.values()} == {Subject.PROCESSED}
    without = {score.id: score for score in tracking_scores(found, Subject.PROCESSED, None)}
    assert without["vessel_length_dd"].value is None
    assert "disc" in without["vessel_length_dd"].note
    assert without["vessel_length"].value == scores["vessel_length"].value


def test_agreement_counts_matched_length() -> None:
    truth = graph_of(
        edge(straight((0, 0), (0, 100)), 0, 1), edge(straight((50, 0), (50, 100)), 2, 3)
    )
    found = graph_of(
        edge(straight((2, 0), (2, 100)), 0, 1), edge(straight((90, 0), (90, 50)), 2, 3)
    )
    agreement = compare_tracks(found, truth)
    assert agreement.completeness == pytest.approx(0.5, abs=0.01)
    assert agreement.correctness == pytest.approx(2 / 3, abs=0.01)
    assert (agreement.true_px, agreement.found_px) == pytest.approx((200, 150))


def test_near_grows_with_the_field() -> None:
    truth = graph_of(edge(straight((0, 0), (0, 100)), 0, 1), field_px=1024)
    found = graph_of(edge(straight((5, 0), (5, 100)), 0, 1), field_px=1024)
    assert compare_tracks(found, truth).completeness == 1
    small = graph_of(edge(straight((0, 0), (0, 100)), 0, 1), field_px=512)
    assert compare_tracks(found, small).completeness == 0


def test_agreement_with_nothing_is_unknown_or_none() -> None:
    nothing = VesselGraph(np.zeros((0, 2), np.float32), (), 512)
    line = graph_of(edge(straight((0, 0), (0, 100)), 0, 1))
    assert compare_tracks(nothing, line).completeness == 0
    assert compare_tracks(nothing, line).correctness is None
    assert compare_tracks(line, nothing).completeness is None


def test_resampled_points_are_even() -> None:
    points = resample(np.array([[0, 0], [0, 1], [0, 10]], np.float32), 1.0)
    assert points[:, 1].tolist() == [n + 0.5 for n in range(10)]


def test_broken_and_wrong_tracks_are_counted_and_short_ones_left_out() -> None:
    truth = graph_of(
        edge(straight((0, 0), (0, 100)), 0, 1),
        edge(straight((50, 0), (50, 100)), 2, 3),
        edge(straight((90, 0), (90, 8)), 4, 5),
    )
    found = graph_of(
        edge(straight((1, 0), (1, 100)), 0, 1),
        edge(straight((50, 0), (50, 60)), 2, 3),
        edge(straight((200, 0), (200, 40)), 4, 5),
        edge(straight((250, 0), (250, 9)), 6, 7),
    )
    counts = count_tracks(found, truth)
    assert (counts.broken, counts.true) == (1, 2)
    assert (counts.wrong, counts.found) == (1, 3)
    assert count_tracks(graph_of(), truth).broken == 2
