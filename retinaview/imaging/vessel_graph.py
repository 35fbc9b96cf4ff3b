"""Vessels as a graph: nodes where they end or branch, between them ordered lines with widths.

A mask of vessels is rid of specks and thinned, its lines are followed (`vessel_graph_trace`), spurs
are cut, and gaps are joined by the cheapest path over the vessel probability
(`vessel_graph_join`): the tracking of Zhao et al., "Data-driven enhancement of blurry retinal
images via generative adversarial networks", MICCAI 2019, doi:10.1007/978-3-030-32239-7_9, fig. 3.
All lengths are in pixels of the map that was given.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float32]
"""(n, 2) float32, (y, x) in pixels, pixel centres at whole numbers."""

SMOOTHING_PX: Final = 2.0
"""Standard deviation that takes the stairs of the pixel grid out of a line."""


@dataclass(frozen=True, eq=False)
class Edge:
    """A stretch of vessel between two nodes.

    Attributes:
        points: (n, 2) float32 in order, n at least 2; the first and the last are the nodes.
        widths: (n,) float32, the vessel's width at each point, px.
        start, end: indices of its nodes; equal for a loop.
        is_gap: joined by a path where the mask has no vessel.
    """

    points: Points
    widths: NDArray[np.float32]
    start: int
    end: int
    is_gap: bool = False

    @property
    def length(self) -> float:
        """Length of the line, px."""
        return arc_length(self.points)

    @property
    def chord(self) -> float:
        """Straight distance of its ends, px."""
        return float(np.hypot(*(self.points[-1] - self.points[0])))


@dataclass(frozen=True, eq=False)
class VesselGraph:
    """Nodes and edges of the vessels of one picture.

    Attributes:
        nodes: (k, 2) float32, (y, x).
        edges: the stretches between them, gaps that were joined among them.
        field_px: side of the picture's field in the pixels that the points count.
    """

    nodes: Points
    edges: tuple[Edge, ...]
    field_px: float

    def degrees(self) -> NDArray[np.intp]:
        """Count the ends of edges at each node: 1 where a vessel ends, 3 where it forks."""
        ends = [node for edge in self.edges for node in (edge.start, edge.end)]
        return np.bincount(np.array(ends, np.intp), minlength=len(self.nodes))

    def trees(self) -> NDArray[np.intp]:
        """Number what hangs together: for each edge the tree it belongs to, 0, 1, 2 ..."""
        parent = list(range(len(self.nodes)))
        for edge in self.edges:
            parent[root(parent, edge.start)] = root(parent, edge.end)
        roots = np.array([root(parent, edge.start) for edge in self.edges], np.intp)
        return np.unique(roots, return_inverse=True)[1].astype(np.intp)

    def scaled(self, factor_y: float, factor_x: float) -> "VesselGraph":
        """Give the same graph in pixels of a picture this many times as high and wide."""
        mean = float(np.sqrt(factor_y * factor_x))
        edges = tuple(
            Edge(
                scale_points(edge.points, factor_y, factor_x),
                np.asarray(edge.widths * mean, np.float32),
                edge.start,
                edge.end,
                edge.is_gap,
            )
            for edge in self.edges
        )
        nodes = scale_points(self.nodes, factor_y, factor_x)
        return VesselGraph(nodes, edges, self.field_px * mean)


def root(parent: list[int], node: int) -> int:
    """Find the root of a node in a forest of parents, shortening the way for the next time."""
    while parent[node] != node:
        parent[node] = parent[parent[node]]
        node = parent[node]
    return node


def arc_length(points: NDArray[np.floating]) -> float:
    """Length of a line through points, px."""
    steps = np.diff(points.astype(np.float64), axis=0)
    return float(np.hypot(steps[:, 0], steps[:, 1]).sum())


def scale_points(points: Points, factor_y: float, factor_x: float) -> Points:
    """Take points to a picture of another size; centres of pixels stay at whole numbers."""
    factors = np.array([factor_y, factor_x])
    return np.asarray((points + 0.5) * factors - 0.5, np.float32)


def smooth_line(points: NDArray[np.floating] | NDArray[np.integer]) -> Points:
    """Take the stairs out of a line of pixels; its ends stay where they are.

    The line is mirrored through each end point, so the filter holds the ends fast.
    """
    from scipy import ndimage  # here, as it takes longer to load than to run

    line = np.asarray(points, np.float64)
    reach = min(len(line) - 1, int(np.ceil(4 * SMOOTHING_PX)))
    if reach < 1:
        return line.astype(np.float32)
    before = 2 * line[0] - line[reach:0:-1]
    after = 2 * line[-1] - line[-2 : -reach - 2 : -1]
    long = np.concatenate([before, line, after])
    smooth = ndimage.gaussian_filter1d(long, SMOOTHING_PX, axis=0, mode="nearest", truncate=4.0)
    kept = smooth[reach : reach + len(line)]
    kept[0], kept[-1] = line[0], line[-1]
    return kept.astype(np.float32)
