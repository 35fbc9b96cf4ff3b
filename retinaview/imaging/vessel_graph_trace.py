"""From a mask of vessels to their graph: thin, follow the lines, cut the spurs."""

from collections.abc import Iterator
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Map, Mask
from retinaview.imaging.reference_scale import REFERENCE_SIDE_PX
from retinaview.imaging.vessel_graph import Edge, Points, VesselGraph, smooth_line
from retinaview.imaging.vessel_mask import vessel_widths, without_specks

SMALLEST_AREA_PX: Final = 30.0
"""Specks of the mask below this are no vessel; in pixels of a 512-px field."""
PRUNING_PASSES: Final = 3
AROUND: Final = ((-1, 0), (0, -1), (0, 1), (1, 0), (-1, -1), (-1, 1), (1, -1), (1, 1))
"""Steps to the neighbours, the straight ones first."""
Pixel = tuple[int, int]


def trace_vessels(mask: Mask, field_px: float, decided: Mask | None = None) -> VesselGraph:
    """Follow the vessels of a mask.

    Args:
        mask: (h, w) bool.
        field_px: side of the picture's field in the mask's pixels.
        decided: (h, w) bool, the part of a generous mask that is vessel for certain: widths are
            measured on it, and carried along a line where it is not. None takes `mask`.

    Returns:
        The graph without specks and without spurs shorter than their root is wide; empty for an
        empty mask.
    """
    clean = without_specks(mask, SMALLEST_AREA_PX * (field_px / REFERENCE_SIDE_PX) ** 2)
    widths = vessel_widths(clean)
    own = widths if decided is None else _widths_beside(clean & decided)
    skeleton = thin(clean)
    for _ in range(PRUNING_PASSES):
        graph, pixels = _follow(skeleton, (own, widths), field_px)
        spurs = _spurs(graph, widths)
        if not spurs:
            return graph
        for number in spurs:
            rows, columns = pixels[number].T
            skeleton[rows, columns] = False
        skeleton = thin(skeleton)
    return _follow(skeleton, (own, widths), field_px)[0]


def thin(mask: Mask) -> Mask:
    """Thin a mask to lines one pixel wide (Zhang and Suen 1984, doi:10.1145/357994.358023)."""
    from skimage.morphology import skeletonize  # here, as it takes longer to load than to run

    lines: Mask = skeletonize(mask)  # type: ignore[no-untyped-call]
    return lines


def _spurs(graph: VesselGraph, widths: Map) -> list[int]:
    """Edges that end freely and are shorter than the vessel they spring from is wide."""
    degrees = graph.degrees()
    found = []
    for number, edge in enumerate(graph.edges):
        first, last = int(degrees[edge.start]), int(degrees[edge.end])
        if min(first, last) != 1 or max(first, last) < 3:
            continue
        at = graph.nodes[edge.start if first >= 3 else edge.end]
        if edge.length < widths[tuple(np.rint(at).astype(int))]:
            found.append(number)
    return found


def _follow(
    skeleton: Mask, widths: tuple[Map, Map], field_px: float
) -> tuple[VesselGraph, list[NDArray[np.intp]]]:
    """Turn a skeleton into a graph; beside it each edge's own pixels, forks left out."""
    forks, centres = _forks(skeleton)
    nodes: list[tuple[float, float]] = [(float(y), float(x)) for y, x in centres]
    edges: list[Edge] = []
    own: list[NDArray[np.intp]] = []
    for chain in _chains(skeleton & (forks == 0)):
        start, end = _nodes_of(chain, forks, nodes)
        pixels = np.array(chain, np.intp)
        if start == end and len(chain) < 3:
            continue
        line = np.array([nodes[start], *chain, nodes[end]], np.float64)
        keep = np.r_[True, np.hypot(*np.diff(line, axis=0).T) > 0]
        if keep.sum() < 2:
            continue
        line = line[keep]
        edges.append(Edge(smooth_line(line), _along(widths, line), start, end))
        own.append(pixels)
    array = np.array(nodes, np.float32).reshape(-1, 2)
    return VesselGraph(array, tuple(edges), field_px), own


def _widths_beside(mask: Mask) -> Map:
    """Widths, to be read off one pixel beside the middle too, where a generous mask has its own."""
    return np.asarray(cv2.dilate(vessel_widths(mask), np.ones((3, 3), np.uint8)), np.float32)


def _along(widths: tuple[Map, Map], line: NDArray[np.float64]) -> NDArray[np.float32]:
    """Width at each point: by the first map, carried along where it has none; else the second."""
    rows, columns = np.rint(line).astype(np.intp).T
    found, generous = (each[rows, columns] for each in widths)
    known = np.flatnonzero(found)
    if not len(known):
        return np.asarray(generous, np.float32)
    return np.asarray(np.interp(np.arange(len(line)), known, found[known]), np.float32)


def _forks(skeleton: Mask) -> tuple[NDArray[np.int32], Points]:
    """Label the pixels where lines meet; what touches is one fork. 0 is no fork.

    Returns:
        (h, w) labels, and the pixel nearest to the middle of each fork from 1 on.
    """
    ones = np.ascontiguousarray(skeleton, np.uint8)
    around = cv2.filter2D(ones, cv2.CV_8U, np.ones((3, 3)), borderType=cv2.BORDER_CONSTANT)
    meets = (skeleton & (around >= 4)).astype(np.uint8)
    count, labels, _, middles = cv2.connectedComponentsWithStats(meets, connectivity=8)
    rows, columns = np.nonzero(labels)
    places = np.stack([rows, columns], axis=1)
    belongs = labels[rows, columns]
    off = np.hypot(*(places - middles[belongs][:, ::-1]).T)
    centres = np.zeros((count - 1, 2), np.float32)
    for index in np.argsort(-off):
        centres[belongs[index] - 1] = places[index]
    return np.asarray(labels, np.int32), centres


def _chains(pixels: Mask) -> Iterator[list[Pixel]]:
    """Order the pixels of lines without forks, line by line; a ring starts anywhere."""
    left = {(int(y), int(x)) for y, x in zip(*np.nonzero(pixels), strict=True)}
    ends = [pixel for pixel in sorted(left) if len(_near(pixel, left)) <= 1]
    for pixel in (*ends, *sorted(left)):
        if pixel in left:
            yield _walk(pixel, left)


def _walk(pixel: Pixel, left: set[Pixel]) -> list[Pixel]:
    """Go along a line and take its pixels out of `left`."""
    left.discard(pixel)
    chain = [pixel]
    while nearby := _near(chain[-1], left):
        left.discard(nearby[0])
        chain.append(nearby[0])
    return chain


def _near(pixel: Pixel, among: set[Pixel]) -> list[Pixel]:
    y, x = pixel
    return [(y + dy, x + dx) for dy, dx in AROUND if (y + dy, x + dx) in among]


def _nodes_of(
    chain: list[Pixel], forks: NDArray[np.int32], nodes: list[tuple[float, float]]
) -> tuple[int, int]:
    """Find the nodes at both ends of a line; where it ends freely, make one."""
    at_start, at_end = _forks_at(chain[0], forks), _forks_at(chain[-1], forks)
    if len(chain) == 1:
        at_start, at_end = at_start[:1], at_start[1:2]
    ends = []
    for found, pixel in ((at_start, chain[0]), (at_end, chain[-1])):
        if found:
            ends.append(found[0] - 1)
            continue
        if ends and len(chain) > 2 and _touch(chain[0], chain[-1]) and not at_start:
            ends.append(ends[0])
            continue
        nodes.append((float(pixel[0]), float(pixel[1])))
        ends.append(len(nodes) - 1)
    return ends[0], ends[1]


def _touch(one: Pixel, other: Pixel) -> bool:
    return max(abs(one[0] - other[0]), abs(one[1] - other[1])) <= 1


def _forks_at(pixel: Pixel, forks: NDArray[np.int32]) -> list[int]:
    """Forks that a pixel touches, each once."""
    y, x = pixel
    window = forks[max(0, y - 1) : y + 2, max(0, x - 1) : x + 2]
    return [int(label) for label in np.unique(window[window > 0])]
