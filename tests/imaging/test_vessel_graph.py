import cv2
import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from retinaview.core.progress import Cancelled
from retinaview.imaging.phantom import draw_phantom
from retinaview.imaging.vessel_graph import arc_length, smooth_line
from retinaview.imaging.vessel_graph_join import join_gaps
from retinaview.imaging.vessel_graph_trace import trace_vessels

SIDE = 256


def drawn(*lines: tuple[tuple[int, int], tuple[int, int], int]) -> np.ndarray:
    """Lines from (x, y) to (x, y), each of a width; drawn finely, then area-averaged."""
    fine = np.zeros((8 * SIDE, 8 * SIDE), np.uint8)
    for start, end, width in lines:
        ends = [(8 * x + 4, 8 * y + 4) for x, y in (start, end)]
        cv2.line(fine, ends[0], ends[1], 255, 8 * width)
    return cv2.resize(fine, (SIDE, SIDE), interpolation=cv2.INTER_AREA) > 127


def blurred(mask: np.ndarray) -> np.ndarray:
    return gaussian_filter(mask.astype(np.float32), 1.0)


def test_a_line_is_one_edge_of_its_length_and_width() -> None:
    graph = trace_vessels(drawn(((30, 128), (220, 128), 5)), 512)
    (edge,) = graph.edges
    assert edge.length == pytest.approx(190, abs=8)
    assert np.median(edge.widths) == pytest.approx(5, abs=0.6)
    assert graph.degrees().tolist() == [1, 1]


@pytest.mark.parametrize("width", [2, 3, 4, 6, 9, 12])
@pytest.mark.parametrize("angle", [10, 20, 45, 70])
def test_widths_of_drawn_lines(width: int, angle: int) -> None:
    way = np.array([np.cos(np.radians(angle)), np.sin(np.radians(angle))]) * 100
    ends = [tuple(int(v) for v in 128 + sign * way) for sign in (1, -1)]
    mask = drawn((ends[0], ends[1], width))
    (edge,) = trace_vessels(mask, 512).edges
    assert np.median(edge.widths) == pytest.approx(width, abs=1)


def test_widths_are_those_of_what_was_decided_on() -> None:
    generous, decided = (drawn(((30, 128), (220, 128), width)) for width in (9, 5))
    decided[:, 180:] = False
    (edge,) = trace_vessels(generous, 512, decided).edges
    assert np.median(edge.widths) == pytest.approx(5, abs=0.6)
    assert edge.widths.min() > 0
    (unknown,) = trace_vessels(generous, 512, np.zeros_like(decided)).edges
    assert np.median(unknown.widths) == pytest.approx(9, abs=0.6)


def test_a_fork_has_three_edges_at_one_node() -> None:
    mask = drawn(
        ((30, 128), (128, 128), 4), ((128, 128), (210, 60), 3), ((128, 128), (210, 200), 3)
    )
    graph = trace_vessels(mask, 512)
    assert len(graph.edges) == 3
    assert sorted(graph.degrees().tolist()) == [1, 1, 1, 3]
    assert set(graph.trees().tolist()) == {0}
    for edge in graph.edges:
        np.testing.assert_allclose(edge.points[0], graph.nodes[edge.start])
        np.testing.assert_allclose(edge.points[-1], graph.nodes[edge.end])


def test_spurs_shorter_than_their_root_is_wide_are_cut() -> None:
    stem = ((20, 128), (230, 128), 13)
    with_bump = trace_vessels(drawn(stem, ((128, 128), (128, 118), 5)), 512)
    assert len(with_bump.edges) == 1
    with_branch = trace_vessels(drawn(stem, ((128, 128), (128, 60), 5)), 512)
    assert len(with_branch.edges) == 3


def test_specks_are_left_out_by_the_size_of_the_field() -> None:
    mask = drawn(((30, 128), (220, 128), 3), ((60, 60), (64, 60), 3))
    assert len(trace_vessels(mask, 512).edges) == 1
    assert len(trace_vessels(mask, 256).edges) == 2


def test_a_ring_is_a_loop() -> None:
    canvas = np.zeros((SIDE, SIDE), np.uint8)
    cv2.circle(canvas, (128, 128), 60, 1, 4)
    (edge,) = trace_vessels(canvas > 0, 512).edges
    assert edge.start == edge.end
    assert edge.length == pytest.approx(2 * np.pi * 60, rel=0.05)


def test_an_empty_mask_is_an_empty_graph() -> None:
    graph = trace_vessels(np.zeros((50, 60), bool), 50)
    assert graph.edges == ()
    assert graph.nodes.shape == (0, 2)
    assert graph.trees().size == 0
    assert join_gaps(graph, np.zeros((50, 60), np.float32)) is not None


def test_a_line_across_the_whole_frame_and_one_full_frame() -> None:
    mask = np.zeros((40, 60), bool)
    mask[20] = True
    assert len(trace_vessels(mask, 40).edges) == 1
    trace_vessels(np.ones((40, 60), bool), 40)


def test_a_gap_with_vessel_in_it_is_joined() -> None:
    mask = drawn(((30, 128), (110, 128), 5), ((130, 128), (220, 128), 5))
    faint = np.maximum(blurred(mask), 0.5 * blurred(drawn(((30, 128), (220, 128), 4))))
    graph = trace_vessels(mask, 512)
    joined = join_gaps(graph, faint)
    assert set(graph.trees().tolist()) == {0, 1}
    assert set(joined.trees().tolist()) == {0}
    (gap,) = [edge for edge in joined.edges if edge.is_gap]
    assert gap.length == pytest.approx(20, abs=6)
    assert np.median(gap.widths) == pytest.approx(5, abs=1)


def test_a_gap_without_vessel_stays_open() -> None:
    mask = drawn(((30, 128), (100, 128), 4), ((130, 128), (220, 128), 4))
    graph = trace_vessels(mask, 512)
    assert not any(edge.is_gap for edge in join_gaps(graph, 0.9 * mask.astype(np.float32)).edges)


def test_ends_that_look_past_each_other_or_lie_far_apart_stay_open() -> None:
    everywhere = np.full((SIDE, SIDE), 0.6, np.float32)
    beside = trace_vessels(drawn(((30, 110), (120, 110), 4), ((120, 140), (220, 140), 4)), 512)
    assert len(join_gaps(beside, everywhere).edges) == 2
    apart = trace_vessels(drawn(((20, 128), (90, 128), 4), ((160, 128), (230, 128), 4)), 512)
    assert len(join_gaps(apart, everywhere).edges) == 2
    near = trace_vessels(drawn(((20, 128), (90, 128), 4), ((110, 128), (230, 128), 4)), 512)
    assert len(join_gaps(near, everywhere).edges) == 3


def test_joining_stops_when_told() -> None:
    def stop(fraction: float, label: str) -> None:
        raise Cancelled

    mask = drawn(((30, 128), (110, 128), 5), ((130, 128), (220, 128), 5))
    with pytest.raises(Cancelled):
        join_gaps(trace_vessels(mask, 512), np.ones((SIDE, SIDE), np.float32), stop)


def test_the_same_eye_is_tracked_alike_at_other_sizes() -> None:
    lengths = []
    for side in (512, 1024):
        graph = trace_vessels(draw_phantom(4, side).masks["vessels"], side)
        wide = [edge for edge in graph.edges if edge.widths.mean() > 3 * side / 512]
        lengths.append(sum(edge.length for edge in wide) / side)
    assert lengths[0] == pytest.approx(lengths[1], rel=0.1)


def test_a_scaled_graph_is_the_same_in_other_pixels() -> None:
    graph = trace_vessels(drawn(((30, 128), (220, 128), 5)), 512)
    twice = graph.scaled(2, 2)
    assert twice.field_px == 1024
    assert twice.edges[0].length == pytest.approx(2 * graph.edges[0].length, rel=1e-5)
    np.testing.assert_allclose(twice.edges[0].widths, 2 * graph.edges[0].widths)
    np.testing.assert_allclose(twice.nodes, 2 * graph.nodes + 0.5)


def test_smoothing_takes_the_stairs_out_and_holds_the_ends() -> None:
    rows = np.arange(100)
    stairs = np.stack([rows, rows // 2], axis=1)
    smooth = smooth_line(stairs)
    assert tuple(smooth[0]) == (0, 0)
    assert tuple(smooth[-1]) == (99, 49)
    assert arc_length(smooth) == pytest.approx(np.hypot(99, 49), rel=0.005)
    assert arc_length(stairs) > 1.05 * np.hypot(99, 49)
    assert smooth_line(np.array([[3, 4]])).tolist() == [[3, 4]]
