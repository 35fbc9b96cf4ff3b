"""Join what was broken: ends that point at each other, where the map has vessel between them."""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Map
from retinaview.core.progress import Progress, silent
from retinaview.imaging.geodesic import cheapest_path, vessel_cost
from retinaview.imaging.reference_scale import REFERENCE_SIDE_PX
from retinaview.imaging.vessel_graph import Edge, Points, VesselGraph, arc_length, smooth_line
from retinaview.words import tr

FARTHEST_PX: Final = 40.0
"""Ends farther apart are not joined; in pixels of a 512-px field, as all lengths here."""
WIDEST_ANGLE_DEG: Final = 40.0
"""Between an end's direction and the line to the other end."""
LOOK_BACK_PX: Final = 12.0
"""Length of vessel that tells the direction of its end."""
LEAST_PROBABILITY: Final = 0.25
"""Of vessel, on average along the path."""
LONGEST_DETOUR: Final = 1.5
"""Path over straight distance; a longer one runs along another vessel."""
MARGIN_PX: Final = 12.0


@dataclass(frozen=True)
class _End:
    """A free end: its node, the edge it ends, where it points."""

    node: int
    edge: int
    heading: NDArray[np.float64]


def join_gaps(graph: VesselGraph, probability: Map, progress: Progress = silent) -> VesselGraph:
    """Join free ends that belong together, the nearest first; each end once.

    Two ends are joined where they lie less than `FARTHEST_PX` apart, each points at the other
    within `WIDEST_ANGLE_DEG`, and the cheapest path between them has a mean probability above
    `LEAST_PROBABILITY` and makes no detour.

    Args:
        graph: as `vessel_graph_trace.trace_vessels` gives it.
        probability: (h, w) float32 in [0, 1], the map that the graph's points lie on.
        progress: called between joins; may raise `Cancelled`.

    Returns:
        The graph with an edge `is_gap` for each join.
    """
    ends, scale = _free_ends(graph), graph.field_px / REFERENCE_SIDE_PX
    cost = vessel_cost(probability)
    pairs = _pairs(graph, ends, FARTHEST_PX * scale)
    joined: set[int] = set()
    gaps: list[Edge] = []
    for number, (one, other) in enumerate(pairs):
        progress(number / len(pairs), tr("Joining gaps"))
        if one.node in joined or other.node in joined:
            continue
        gap = _gap(graph, one, other, cost, probability, scale)
        if gap is not None:
            gaps.append(gap)
            joined |= {one.node, other.node}
    return replace(graph, edges=graph.edges + tuple(gaps))


def _free_ends(graph: VesselGraph) -> list[_End]:
    degrees = graph.degrees()
    back = LOOK_BACK_PX * graph.field_px / REFERENCE_SIDE_PX
    found = []
    for number, edge in enumerate(graph.edges):
        for node, line in ((edge.start, edge.points), (edge.end, edge.points[::-1])):
            if degrees[node] == 1:
                found.append(_End(node, number, _heading(line, back)))
    return found


def _heading(line: Points, back: float) -> NDArray[np.float64]:
    """Give the unit vector in which a line leaves its first point, outwards."""
    steps = np.diff(line.astype(np.float64), axis=0)
    along = np.cumsum(np.hypot(steps[:, 0], steps[:, 1]))
    behind = line[1 + min(int(np.searchsorted(along, back)), len(steps) - 1)]
    return _unit(line[0].astype(np.float64) - behind)


def _unit(vector: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(vector / max(float(np.hypot(*vector)), 1e-9), np.float64)


def _pairs(graph: VesselGraph, ends: list[_End], farthest: float) -> list[tuple[_End, _End]]:
    """Ends of different edges that are near and point at each other, the nearest first."""
    from scipy.spatial import cKDTree  # here, as it takes longer to load than to run

    if len(ends) < 2:
        return []
    places = graph.nodes[[end.node for end in ends]].astype(np.float64)
    found = []
    for a, b in cKDTree(places).query_pairs(farthest):
        one, other, way = ends[a], ends[b], places[b] - places[a]
        if one.edge != other.edge and _face(one, other, _unit(way)):
            found.append((float(np.hypot(*way)), min(a, b), max(a, b)))
    return [(ends[a], ends[b]) for _, a, b in sorted(found)]


def _face(one: _End, other: _End, way: NDArray[np.float64]) -> bool:
    least = np.cos(np.radians(WIDEST_ANGLE_DEG))
    return bool(one.heading @ way >= least and other.heading @ -way >= least)


def _gap(
    graph: VesselGraph, one: _End, other: _End, cost: Map, probability: Map, scale: float
) -> Edge | None:
    """Find the path between two ends; None where there is no vessel between them."""
    ends = np.rint(graph.nodes[[one.node, other.node]]).astype(np.intp)
    margin = int(np.ceil(MARGIN_PX * scale))
    low = np.maximum(ends.min(axis=0) - margin, 0)
    high = ends.max(axis=0) + margin + 1
    window = (slice(low[0], high[0]), slice(low[1], high[1]))
    start, end = ((int(y), int(x)) for y, x in ends - low)
    path = cheapest_path(cost[window], start, end)
    line = smooth_line(path + low)
    if len(path) < 2 or arc_length(line) > LONGEST_DETOUR * float(np.hypot(*(ends[1] - ends[0]))):
        return None
    between = path[1:-1] if len(path) > 2 else path
    if np.nan_to_num(probability[window][between[:, 0], between[:, 1]]).mean() <= LEAST_PROBABILITY:
        return None
    widths = np.linspace(_end_width(graph, one), _end_width(graph, other), len(line))
    return Edge(line, widths.astype(np.float32), one.node, other.node, is_gap=True)


def _end_width(graph: VesselGraph, end: _End) -> float:
    """Median width of the vessel near its end."""
    edge = graph.edges[end.edge]
    near = edge.widths[:10] if edge.start == end.node else edge.widths[-10:]
    return float(np.median(near))
