"""The drawing board of the drawn fundus: unit coordinates, exact coverage, repeatable noise.

All geometry is kept in units of the field's radius, origin at the field's centre, points
`(y, x)`. The same geometry is drawn at any size: on a finer board first, then averaged down, so
a pixel's value is the share of it that is covered. Noise comes from lattices of a fixed size, so
an eye looks the same at every size.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Map, Mask

FIELD_SHARE = 0.985
"""Diameter of the lit field over the side of the square round it."""
FINEST_BOARD = 8192
"""Longest side of the finer board, in pixels."""
SHIFT = 4
"""Fractional bits of the coordinates that OpenCV draws with."""
COARSE_SIDE = 512
"""Maps without detail are drawn at this side and enlarged."""

Point = tuple[float, float]
Points = NDArray[np.float64]
"""(N, 2) float64 points (y, x) in field radii."""


@dataclass(frozen=True)
class Stroke:
    """A line of one width: `points` and `radius` in field radii, `value` in [0, 1]."""

    points: Points
    radius: float
    value: float


@dataclass(frozen=True)
class Blob:
    """A filled outline: `points` in field radii, `value` in [0, 1]."""

    points: Points
    value: float = 1.0


@dataclass(frozen=True)
class Board:
    """A square picture of `side` pixels round the field."""

    side: int

    @property
    def radius_px(self) -> float:
        """Field radius in pixels."""
        return FIELD_SHARE * self.side / 2

    @property
    def fineness(self) -> int:
        """How many times finer the drawing is made than it is kept."""
        return max(1, min(8, math.ceil(3072 / self.side), FINEST_BOARD // self.side))

    def grid(self) -> tuple[Map, Map]:
        """Give the unit coordinates of pixel centres, as (side, 1) and (1, side) float32."""
        line = (np.arange(self.side) - (self.side - 1) / 2) / self.radius_px
        line = line.astype(np.float32)
        return line[:, None], line[None, :]

    def coarse(self, draw: Callable[["Board"], Map], side: int = COARSE_SIDE) -> Map:
        """Draw a map that has no fine detail at `side` at most, and enlarge it.

        Returns:
            (side, side) float32 of this board.
        """
        if self.side <= side:
            return draw(self)
        small = draw(Board(side))
        return _resized(small, self.side, cv2.INTER_CUBIC)

    def blur(self, values: Map, sigma: float) -> Map:
        """Blur by a Gaussian of `sigma` field radii."""
        sigma_px = sigma * self.radius_px
        if sigma_px < 0.2:
            return values
        return np.asarray(cv2.GaussianBlur(values, (0, 0), sigma_px), np.float32)

    def paint(self, shapes: Sequence[Stroke | Blob]) -> Map:
        """Draw shapes; where several lie over each other the highest value shows.

        Returns:
            (side, side) float32 in [0, 1], each pixel the mean over its area.
        """
        k = self.fineness
        board = np.zeros((self.side * k, self.side * k), np.uint8)
        scale = self.radius_px * k
        for shape in sorted(shapes, key=lambda s: s.value):
            value = round(255 * shape.value)
            points = self._fixed(shape.points, scale)
            if isinstance(shape, Blob):
                cv2.fillPoly(board, [points], value, cv2.LINE_8, SHIFT)
            else:
                thickness = max(1, round(2 * shape.radius * scale))
                cv2.polylines(board, [points], False, value, thickness, cv2.LINE_8, SHIFT)
        if k > 1:
            size = (self.side, self.side)
            board = np.asarray(cv2.resize(board, size, interpolation=cv2.INTER_AREA), np.uint8)
        return board.astype(np.float32) / np.float32(255)

    def _fixed(self, points: Points, scale: float) -> NDArray[np.int32]:
        centre = (self.side * self.fineness - 1) / 2
        flipped = (points[:, ::-1] * scale + centre) * 2**SHIFT
        fixed: NDArray[np.int32] = np.rint(flipped).astype(np.int32)
        return fixed[:, None, :]

    def noise(self, rng: np.random.Generator, cells: int) -> Map:
        """Draw smooth noise with about `cells` bumps across, mean 0 and deviation about 1.

        Returns:
            (side, side) float32; the same pattern at every side.
        """
        lattice = rng.standard_normal((cells, cells), np.float32)
        how = cv2.INTER_CUBIC if self.side >= cells else cv2.INTER_AREA
        return _resized(lattice, self.side, how)

    def clouds(self, rng: np.random.Generator, cells: int, octaves: int, fall: float = 0.55) -> Map:
        """Add up octaves of noise, each with twice the cells and `fall` times the height.

        Octaves too fine for this board are left out.

        Returns:
            (side, side) float32, mean 0, deviation about 1.
        """
        seeds = rng.integers(2**63, size=octaves)
        total = np.zeros((self.side, self.side), np.float32)
        for octave, seed in enumerate(seeds):
            if cells * 2**octave <= 2 * self.side:
                layer = self.noise(np.random.default_rng(seed), cells * 2**octave)
                total += np.float32(fall**octave) * layer
        heights = fall ** (2 * np.arange(octaves))
        return total / np.float32(math.sqrt(heights.sum()))


@dataclass(frozen=True)
class Oval:
    """A closed round outline: an ellipse with a little waviness.

    Attributes:
        centre: (y, x).
        radius: mean radius.
        stretch: tall over wide.
        tilt: turn, in radians.
        waves: (order, height over the radius, phase in radians) of each wave on the outline.
    """

    centre: Point
    radius: float
    stretch: float = 1.0
    tilt: float = 0.0
    waves: tuple[tuple[int, float, float], ...] = ()

    def reach(self, board: Board) -> Map:
        """Measure how far each pixel lies from the centre: 1 on the outline, less inside.

        Returns:
            (side, side) float32, 0 or more.
        """
        y, x = board.grid()
        dy, dx = y - np.float32(self.centre[0]), x - np.float32(self.centre[1])
        root = math.sqrt(self.stretch)
        cos, sin = np.float32(math.cos(self.tilt)), np.float32(math.sin(self.tilt))
        tall = (cos * dy + sin * dx) / np.float32(root * self.radius)
        wide = (cos * dx - sin * dy) * np.float32(root / self.radius)
        distance, angle = polar(tall, wide)
        if self.waves:
            wave = sum(np.float32(h) * np.cos(n * angle + np.float32(p)) for n, h, p in self.waves)
            distance = distance / (1 + wave)
        return distance.astype(np.float32, copy=False)

    def cover(self, board: Board, edge: float) -> Map:
        """Fill the outline: 1 inside, 0 outside, over an edge `edge` wide, one half on it."""
        half = edge / self.radius / 2
        return 1 - smooth_step(self.reach(board), 1 - half, 1 + half)

    def mask(self, board: Board) -> Mask:
        """Give the pixels whose centre lies inside."""
        inside: Mask = self.reach(board) <= 1
        return inside


def _resized(values: Map, side: int, how: int) -> Map:
    return np.asarray(cv2.resize(values, (side, side), interpolation=how), np.float32)


def polar(y: NDArray[Any], x: NDArray[Any]) -> tuple[Map, Map]:
    """Give the distance from the origin and the angle in [0, 2 pi), of arrays that broadcast."""
    y, x = np.broadcast_arrays(y, x)
    distance, angle = cv2.cartToPolar(x.astype(np.float32), y.astype(np.float32))
    return np.asarray(distance, np.float32), np.asarray(angle, np.float32)


def smooth_step(x: Map, low: float, high: float) -> Map:
    """Rise from 0 at `low` to 1 at `high` with level ends."""
    t = np.clip((x - np.float32(low)) / np.float32(high - low), 0, 1)
    rise: Map = t * t * (3 - 2 * t)
    return rise


def waves(
    rng: np.random.Generator, height: float, orders: int
) -> tuple[tuple[int, float, float], ...]:
    """Draw waves of the orders 2 and up for an `Oval`, falling in height."""
    return tuple(
        (order, float(rng.normal(0, height / (order - 1))), float(rng.uniform(0, 2 * math.pi)))
        for order in range(2, 2 + orders)
    )


def ragged(rng: np.random.Generator, centre: Point, radius: float, roughness: float) -> Points:
    """Draw a closed irregular outline.

    Args:
        rng: source of chance.
        centre: (y, x).
        radius: mean radius.
        roughness: deviation of the radius over its mean.
    """
    angle = np.linspace(0, 2 * math.pi, 40, endpoint=False)
    wave = np.zeros_like(angle)
    for order in range(2, 7):
        phase = rng.uniform(0, 2 * math.pi)
        wave += rng.normal(0, 1.6 * roughness / order**1.2) * np.cos(order * angle + phase)
    length = radius * np.clip(1 + wave, 0.35, 1.9)
    y, x = centre[0] + length * np.sin(angle), centre[1] + length * np.cos(angle)
    return np.stack([y, x], axis=1)
