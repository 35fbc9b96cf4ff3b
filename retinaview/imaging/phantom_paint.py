"""The drawing board of the drawn fundus: unit coordinates, exact coverage, repeatable noise.

All geometry is kept in units of the field's radius, origin at the field's centre, points
`(y, x)`. The same geometry is drawn at any size: on a finer board first, then averaged down, so
a pixel's value is the share of it that is covered. Noise comes from lattices of a fixed size, so
an eye looks the same at every size.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Map

FIELD_SHARE = 0.985
"""Diameter of the lit field over the side of the square round it."""
FINEST_BOARD = 8192
"""Longest side of the finer board, in pixels."""
SHIFT = 4
"""Fractional bits of the coordinates that OpenCV draws with."""

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
        return max(1, min(4, math.ceil(3072 / self.side), FINEST_BOARD // self.side))

    def grid(self) -> tuple[Map, Map]:
        """Give the unit coordinates of pixel centres, as (side, 1) and (1, side) float32."""
        line = (np.arange(self.side) - (self.side - 1) / 2) / self.radius_px
        line = line.astype(np.float32)
        return line[:, None], line[None, :]

    def paint(self, shapes: Sequence[Stroke | Blob]) -> Map:
        """Draw shapes; where several lie over each other the highest value shows.

        Returns:
            (side, side) float32 in [0, 1].
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
            # averaged in float32, or the share of a pixel would be rounded twice
            board = cv2.resize(board.astype(np.float32), size, interpolation=cv2.INTER_AREA)
        return board.astype(np.float32) / np.float32(255)

    def _fixed(self, points: Points, scale: float) -> NDArray[np.int32]:
        centre = (self.side * self.fineness - 1) / 2
        flipped = (points[:, ::-1] * scale + centre) * 2**SHIFT
        return np.rint(flipped).astype(np.int32)[:, None, :]

    def noise(self, rng: np.random.Generator, cells: int) -> Map:
        """Draw smooth noise with about `cells` bumps across, mean 0 and deviation about 1.

        Returns:
            (side, side) float32; the same pattern at every side.
        """
        lattice = rng.standard_normal((cells, cells)).astype(np.float32)
        finer = self.side >= cells
        flags = cv2.INTER_CUBIC if finer else cv2.INTER_AREA
        return cv2.resize(lattice, (self.side, self.side), interpolation=flags)

    def clouds(self, rng: np.random.Generator, cells: int, octaves: int, fall: float = 0.55) -> Map:
        """Add up octaves of noise, each with twice the cells and `fall` times the height.

        Octaves too fine for this board are drawn from `rng` all the same and left out.

        Returns:
            (side, side) float32, mean 0, deviation about 1.
        """
        total = np.zeros((self.side, self.side), np.float32)
        weight = 0.0
        for octave in range(octaves):
            height = fall**octave
            weight += height**2
            branch = np.random.default_rng(rng.integers(2**63))
            if cells * 2**octave <= 2 * self.side:
                total += np.float32(height) * self.noise(branch, cells * 2**octave)
        return total / np.float32(math.sqrt(weight))


def smooth_step(x: Map, low: float, high: float) -> Map:
    """Rise from 0 at `low` to 1 at `high` with level ends."""
    t = np.clip((x - low) / (high - low), 0, 1)
    rise: Map = (t * t * (3 - 2 * t)).astype(np.float32)
    return rise


def outline(
    rng: np.random.Generator, centre: tuple[float, float], radius: float, ragged: float = 0.25
) -> Points:
    """Draw a closed irregular outline round `centre`.

    Args:
        rng: source of chance.
        centre: (y, x) in field radii.
        radius: mean radius in field radii.
        ragged: deviation of the radius over its mean.
    """
    angle = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    wave = np.zeros_like(angle)
    for order in range(2, 6):
        wave += rng.normal(0, ragged / order) * np.cos(order * angle + rng.uniform(0, 2 * np.pi))
    length = radius * np.clip(1 + wave, 0.3, 1.8)
    y, x = centre[0] + length * np.sin(angle), centre[1] + length * np.cos(angle)
    return np.stack([y, x], axis=1)
