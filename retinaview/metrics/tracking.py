"""What vessel tracking measures: trees, breaks, length, tortuosity, width; agreement with a truth.

Lengths are in pixels of the picture that the graph's points lie on, and in disc diameters (DD)
where the disc is known; constants are for a field 512 px across and scale with it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from retinaview.core.overlay import Score, Subject
from retinaview.imaging.reference_scale import REFERENCE_SIDE_PX
from retinaview.imaging.vessel_graph import Edge, Points, VesselGraph, arc_length
from retinaview.words import tr

SHORTEST_CHORD_PX: Final = 20.0
"""Stretches with nearer ends have no tortuosity: the pixel grid would make it."""
NEAR_PX: Final = 3.0
"""A line this far from another at most follows it."""
SHORTEST_TRACK_PX: Final = 15.0
"""Stretches shorter than this are no tracks to be counted."""
FOLLOWED: Final = 0.8
RIGHT: Final = 0.5
STEP_PX: Final = 1.0
"""Distance of the points at which lines are compared."""


@dataclass(frozen=True)
class Tracking:
    """The vessels of one picture in numbers; None where there was nothing to measure.

    Attributes:
        trees: vessels that hang together, joined gaps included.
        joined_gaps: gaps that tracking crossed.
        broken_segments: trees without a fork: single stretches that hang on nothing.
        length_px: of all centre lines, joined gaps included.
        tortuosity: arc over chord, mean over stretches weighted by length; 1 is straight.
        width_px: mean along the centre lines, joined gaps left out.
    """

    trees: int
    joined_gaps: int
    broken_segments: int
    length_px: float
    tortuosity: float | None
    width_px: float | None


def measure_tracking(graph: VesselGraph) -> Tracking:
    """Measure the vessels of a graph."""
    trees = graph.trees()
    real = [edge for edge in graph.edges if not edge.is_gap]
    return Tracking(
        trees=int(trees.max()) + 1 if len(trees) else 0,
        joined_gaps=len(graph.edges) - len(real),
        broken_segments=len(broken_trees(graph)),
        length_px=sum(edge.length for edge in graph.edges),
        tortuosity=_mean_tortuosity(real, graph.field_px),
        width_px=_mean_width(real),
    )


def broken_trees(graph: VesselGraph) -> set[int]:
    """Trees, as `VesselGraph.trees` counts them, without a fork: one stretch, gaps included."""
    trees, degrees = graph.trees().tolist(), graph.degrees()
    forked = {
        tree
        for edge, tree in zip(graph.edges, trees, strict=True)
        if max(degrees[edge.start], degrees[edge.end]) >= 3
    }
    return set(trees) - forked


def tortuosity(points: Points, field_px: float) -> float | None:
    """Arc over chord of one line, 1 or more; None where its ends are too near each other."""
    chord = float(np.hypot(*(points[-1].astype(np.float64) - points[0])))
    if chord < SHORTEST_CHORD_PX * field_px / REFERENCE_SIDE_PX:
        return None
    return max(1.0, arc_length(points) / chord)


def _mean_tortuosity(edges: Iterable[Edge], field_px: float) -> float | None:
    found = [(tortuosity(edge.points, field_px), edge.length) for edge in edges]
    known = [(value, length) for value, length in found if value is not None]
    if not known:
        return None
    values, lengths = np.array(known).T
    return float(np.average(values, weights=lengths))


def _mean_width(edges: Iterable[Edge]) -> float | None:
    widths = [edge.widths for edge in edges]
    return float(np.concatenate(widths).mean()) if widths else None


def tracking_scores(
    tracking: Tracking, subject: Subject, disc_px: float | None
) -> tuple[Score, ...]:
    """Put the numbers into words for the screen.

    Args:
        tracking: what was measured, in pixels of the picture itself.
        subject: the picture.
        disc_px: the disc's diameter in the same pixels; None where it is not known.
    """
    unknown_disc = "" if disc_px else tr("the disc was not found in this picture")
    length_dd = tracking.length_px / disc_px if disc_px else None
    width_dd = tracking.width_px / disc_px if disc_px and tracking.width_px else None
    nothing = "" if tracking.length_px else tr("no vessels were found")
    length = tracking.length_px or None
    wanted = (
        ("trees", tr("Vessel trees"), tracking.trees, "", 0, ""),
        ("joined_gaps", tr("Gaps joined"), tracking.joined_gaps, "", 0, ""),
        ("broken_segments", tr("Broken segments"), tracking.broken_segments, "", 0, ""),
        ("vessel_length", tr("Length of vessels"), length, "px", 0, nothing),
        (
            "vessel_length_dd",
            tr("Length of vessels"),
            length_dd,
            "DD",
            1,
            nothing or unknown_disc,
        ),
        ("tortuosity", tr("Tortuosity (arc/chord)"), tracking.tortuosity, "", 3, nothing),
        ("vessel_width", tr("Mean vessel width"), tracking.width_px, "px", 1, nothing),
        (
            "vessel_width_dd",
            tr("Mean vessel width"),
            width_dd,
            "DD",
            3,
            nothing or unknown_disc,
        ),
    )
    return tuple(
        Score(name, title, subject, value, unit, digits, note)
        for name, title, value, unit, digits, note in wanted
    )


@dataclass(frozen=True)
class Agreement:
    """How far found centre lines follow true ones.

    Attributes:
        completeness: share of the true length with a found line near it; None without any.
        correctness: share of the found length with a true line near it; None without any.
        found_px, true_px: both lengths.
    """

    completeness: float | None
    correctness: float | None
    found_px: float
    true_px: float


def compare_tracks(found: VesselGraph, truth: VesselGraph) -> Agreement:
    """Compare centre lines by matched length, after Heipke et al., "Evaluation of automatic road
    extraction", ISPRS Archives 32(3-4W2), 1997: near is within `NEAR_PX` of a 512-px field.

    Args:
        found: what tracking gave, joined gaps included.
        truth: from a mask drawn by hand, on the same pixels.
    """
    near = NEAR_PX * truth.field_px / REFERENCE_SIDE_PX
    found_at, true_at = _sampled(found), _sampled(truth)
    return Agreement(
        completeness=_matched(true_at, found_at, near),
        correctness=_matched(found_at, true_at, near),
        found_px=float(len(found_at)) * STEP_PX,
        true_px=float(len(true_at)) * STEP_PX,
    )


@dataclass(frozen=True)
class TrackCounts:
    """Stretches between forks and ends, short ones left out.

    Attributes:
        broken: true stretches of which less than `FOLLOWED` has a found line near it.
        wrong: found stretches of which less than `RIGHT` has a true line near it.
        true, found: how many there are.
    """

    broken: int
    wrong: int
    true: int
    found: int


def count_tracks(found: VesselGraph, truth: VesselGraph) -> TrackCounts:
    """Count the tracks that break off and those that follow no vessel; near as in `compare_tracks`.

    Args:
        found: what tracking gave, joined gaps included.
        truth: from a mask drawn by hand, on the same pixels.
    """
    scale = truth.field_px / REFERENCE_SIDE_PX
    followed = _shares(truth, _sampled(found), scale)
    right = _shares(found, _sampled(truth), scale)
    return TrackCounts(
        broken=sum(share < FOLLOWED for share in followed),
        wrong=sum(share < RIGHT for share in right),
        true=len(followed),
        found=len(right),
    )


def _shares(graph: VesselGraph, others: NDArray[np.float64], scale: float) -> list[float]:
    """How much of each stretch lies near the others' points, of those that are long enough."""
    lines = [
        resample(edge.points, STEP_PX)
        for edge in graph.edges
        if edge.length >= SHORTEST_TRACK_PX * scale
    ]
    return [_matched(line, others, NEAR_PX * scale) or 0.0 for line in lines]


def _matched(points: NDArray[np.float64], others: NDArray[np.float64], near: float) -> float | None:
    """Share of points that have another within `near`."""
    if not len(points):
        return None
    if not len(others):
        return 0.0
    distance, _ = cKDTree(others).query(points, distance_upper_bound=near)
    return float(np.isfinite(distance).mean())


def _sampled(graph: VesselGraph) -> NDArray[np.float64]:
    """Points at even distances along all lines."""
    lines = [resample(edge.points, STEP_PX) for edge in graph.edges]
    return np.concatenate(lines) if lines else np.zeros((0, 2))


def resample(points: Points, step: float) -> NDArray[np.float64]:
    """Give points at even distances along a line, each in the middle of its stretch of `step`."""
    line = points.astype(np.float64)
    along = np.r_[0.0, np.cumsum(np.hypot(*np.diff(line, axis=0).T))]
    at = (np.arange(max(1, round(along[-1] / step))) + 0.5) * step
    return np.stack([np.interp(at, along, line[:, axis]) for axis in (0, 1)], axis=1)
