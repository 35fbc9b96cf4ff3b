"""Cheapest paths over a map of costs: from one start to anywhere, ready to follow a cursor.

The distances of all pixels from a start are found by delta-stepping (Meyer and Sanders, Journal of
Algorithms 49(1), 2003, doi:10.1016/S0196-6774(03)00076-2): Dijkstra's algorithm that takes whole
buckets of pixels at a time, so that it runs in array operations, in short steps that leave the
window's thread its turn and can be stopped. One pixel to the next costs the mean of both times the
distance of their centres. A vessel's cost is `1 / (eps + p)`, p its probability: the path keeps to
vessels and crosses gaps where they are narrow.
"""

from collections import defaultdict
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Map
from retinaview.core.progress import Progress, silent
from retinaview.words import tr

EPS = 0.02
"""Probability added to every pixel's; plain ground costs 1 / EPS a pixel."""
BUCKET = 40.0
"""Width of a bucket of distances, in units of cost: about that of a step over plain ground."""
REPORT_EVERY = 64
STEPS = ((-1, -1), (-1, 0), (-1, 1), (0, -1), (0, 1), (1, -1), (1, 0), (1, 1))
Pixel = tuple[int, int]


def vessel_cost(probability: Map, eps: float = EPS) -> Map:
    """Turn vessel probability into the cost of a pixel.

    Args:
        probability: (h, w) float32 in [0, 1]; NaN is no vessel.
        eps: added to it, above 0.

    Returns:
        (h, w) float32 in about [1, 1 / eps].
    """
    known = np.nan_to_num(np.asarray(probability, np.float32), nan=0.0)
    return np.asarray(1 / (eps + np.clip(known, 0, 1)), np.float32)


@dataclass(frozen=True, eq=False)
class PathField:
    """What is known of the paths from one start: enough to give any of them at once.

    Attributes:
        start: (y, x), whole pixels.
        distance: (h, w) float32, cost of the cheapest path from the start.
        came_from: (h + 2) * (w + 2) int8: by which of `STEPS` a path comes to a pixel, -1 at the
            start; on a frame one pixel wider on every side.
    """

    start: Pixel
    distance: Map
    came_from: NDArray[np.int8]

    @property
    def shape(self) -> tuple[int, int]:
        """(h, w)."""
        return (self.distance.shape[0], self.distance.shape[1])

    def path_to(self, end: Pixel) -> NDArray[np.intp]:
        """Give the cheapest path from the start to `end`.

        Args:
            end: (y, x); brought into the map where it lies outside.

        Returns:
            (n, 2) whole pixels (y, x), 8-connected, start and end included; n is at least 1.
        """
        height, width = self.shape
        y, x = min(max(end[0], 0), height - 1), min(max(end[1], 0), width - 1)
        wide = width + 2
        offsets = [dy * wide + dx for dy, dx in STEPS]
        place, came_from = (y + 1) * wide + x + 1, self.came_from
        places = [place]
        while (step := int(came_from[place])) >= 0:
            place -= offsets[step]
            places.append(place)
        rows, columns = np.divmod(np.array(places[::-1], np.intp), wide)
        return np.stack([rows - 1, columns - 1], axis=1)


def paths_from(cost: Map, start: Pixel, progress: Progress = silent) -> PathField:
    """Find the cheapest path from `start` to every pixel.

    Args:
        cost: (h, w) float32, above 0.
        start: (y, x) inside the map.
        progress: called now and then; may raise `Cancelled`.

    Raises:
        ValueError: the start lies outside the map.
    """
    height, width = cost.shape
    if not (0 <= start[0] < height and 0 <= start[1] < width):
        raise ValueError(f"start {start} lies outside a map of {cost.shape}")
    search = _Search(cost)
    search.run((start[0] + 1) * (width + 2) + start[1] + 1, progress)
    distance = search.distance.reshape(height + 2, width + 2)[1:-1, 1:-1]
    return PathField(start, np.ascontiguousarray(distance), search.came_from)


def cheapest_path(cost: Map, start: Pixel, end: Pixel) -> NDArray[np.intp]:
    """Give one path alone, as `PathField.path_to` does; both ends lie inside the map."""
    return paths_from(cost, start).path_to(end)


class _Search:
    """Distances on a flat map with a rim of one pixel that no path can enter."""

    def __init__(self, cost: Map) -> None:
        wide = cost.shape[1] + 2
        self._half = np.pad(cost / 2, 1, constant_values=np.inf).astype(np.float32).ravel()
        self.distance = np.full(self._half.size, np.inf, np.float32)
        self.came_from = np.full(self._half.size, -1, np.int8)
        self._claims = np.empty(self._half.size, np.int32)
        self._offsets = np.array([dy * wide + dx for dy, dx in STEPS], np.int64)
        self._lengths = np.array([np.hypot(dy, dx) for dy, dx in STEPS], np.float32)
        self._buckets: dict[int, list[NDArray[np.int64]]] = defaultdict(list)
        self._inside = cost.size

    def run(self, start: int, progress: Progress) -> None:
        """Take bucket after bucket until none is left."""
        self.distance[start] = 0
        self._buckets[0].append(np.array([start], np.int64))
        done, reached = 0, 0
        while self._buckets:
            number = min(self._buckets)
            while number in self._buckets:
                reached += self._relax(self._take(number))
            done += 1
            if done % REPORT_EVERY == 0:
                progress(min(1.0, reached / self._inside), tr("Preparing paths from the start"))

    def _take(self, number: int) -> NDArray[np.int64]:
        """Take a bucket's pixels, without those that meanwhile moved to an earlier one."""
        pixels = np.concatenate(self._buckets.pop(number))
        return np.asarray(pixels[self._numbers(pixels) == number], np.int64)

    def _numbers(self, pixels: NDArray[np.int64]) -> NDArray[np.int64]:
        """Buckets in which pixels lie now."""
        return np.asarray(self.distance[pixels] / BUCKET, np.int64)

    def _relax(self, pixels: NDArray[np.int64]) -> int:
        """Try the steps from these pixels; say how many pixels were reached for the first time."""
        to = (pixels[:, None] + self._offsets).ravel()
        price = (self._half[pixels][:, None] + self._half[to].reshape(-1, 8)) * self._lengths
        reached = (self.distance[pixels][:, None] + price).ravel()
        better = np.flatnonzero(reached < self.distance[to])
        to, reached = to[better], reached[better]
        is_new = np.isinf(self.distance[to])
        np.minimum.at(self.distance, to, reached)
        won = np.flatnonzero(reached == self.distance[to])
        self._claims[to[won]] = won  # of equals the last alone
        won = won[self._claims[to[won]] == won]
        to, is_new = to[won], is_new[won]
        self.came_from[to] = better[won] % 8
        numbers = self._numbers(to)
        for number in np.unique(numbers):
            self._buckets[int(number)].append(to[numbers == number])
        return int(is_new.sum())
