"""How a vessel of the drawn eye grows.

It grows by short steps. Each step turns towards where its kind wants to go (round the macula,
away from the disc, outwards, towards the fovea) with a smooth random wander, and now and then it
throws a branch, mostly to the emptier side. Widths follow Murray's law: at a branching the cube
of the parent's radius is the sum of the children's cubes. Vessels of one kind do not cross each
other. None enters the foveal avascular zone.

Right eye: the disc lies at larger x than the fovea. All lengths are in field radii.

Reference:
    Murray, "The physiological principle of minimum work", PNAS 12(3), 1926,
    doi:10.1073/pnas.12.3.207: r0^3 = r1^3 + r2^3.
"""

import math
from dataclasses import dataclass, field
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from retinaview.imaging.phantom_paint import Point, Points

STEP = 0.011
"""Length of a growing step."""
THINNEST = 0.0015
"""Vessels end when their radius falls below this: under a pixel wide at 512."""
CELL = 0.013
"""Side of a cell of the map that keeps vessels of one kind apart."""
CELLS = int(2.4 / CELL) + 2
REACH = 1.08
"""Vessels end this far from the field's centre."""
AVASCULAR = 0.07
"""Radius of the foveal avascular zone."""
WIDEST_MACULAR = 0.0045
"""Radius of the thickest vessel that runs straight towards the fovea."""
FEWEST_STEPS = 7
"""A side branch with fewer points is not kept."""
SPROUTS = 160
"""Places at which a vessel may throw one more thin branch, where there is room."""
FEELERS = (0.04, 0.08, 0.12, 0.16, 0.22)
"""Distances at which a vessel feels for others."""
MEMORY = 0.86
"""How much of its wander a vessel keeps from step to step."""
PULL = 3.4
"""How fast a vessel turns to its course, in radians a radian off and field radius grown."""


class Course(Enum):
    """Where a vessel wants to go."""

    ARCADE = "round the macula"
    RADIAL = "away from the disc"
    OUTWARD = "away from the fovea"
    MACULAR = "towards the fovea"


@dataclass(frozen=True, eq=False)
class Vessel:
    """One unbranched vessel: (N, 2) points and (N,) radii, in field radii."""

    points: Points
    radii: NDArray[np.float64]
    is_artery: bool


@dataclass
class Tip:
    """The growing end of a vessel.

    `side` is -1 in the upper half of the eye and +1 in the lower. `goal` is what its course makes
    of it: the distance from the fovea that an arcade keeps (growing by `drift` a field radius
    grown), or an angle off the course's direction.
    """

    y: float
    x: float
    heading: float
    radius: float
    course: Course
    side: float
    goal: float = 0.0
    drift: float = 0.0
    parent: int = -1
    level: int = 0
    grown: float = 0.0
    wander: float = 0.0

    @property
    def thinness(self) -> float:
        """How freely it winds: 1 for the thinnest vessels, less for thick ones."""
        return min(1.0, 0.0035 / self.radius)


@dataclass
class Garden:
    """What one kind of vessel has grown so far."""

    rng: np.random.Generator
    disc: Point
    unit: float
    fovea: Point
    is_artery: bool
    tortuosity: float
    taken: NDArray[np.int32] = field(default_factory=lambda: np.full((CELLS, CELLS), -1, np.int32))
    vessels: list[Vessel] = field(default_factory=list)
    waiting: list[Tip] = field(default_factory=list)

    def grow_all(self) -> list[Vessel]:
        """Grow every waiting tip, thick ones first, then fill bare places."""
        self._grow_waiting()
        for _ in range(SPROUTS):
            self._sprout()
            self._grow_waiting()
        return self.vessels

    def _grow_waiting(self) -> None:
        while self.waiting:
            self.waiting.sort(key=lambda tip: tip.radius)
            self._grow(self.waiting.pop())

    def _sprout(self) -> None:
        """Throw a thin branch somewhere, if there is bare ground beside the vessel."""
        own = int(self.rng.integers(len(self.vessels)))
        vessel = self.vessels[own]
        at = int(self.rng.integers(len(vessel.points)))
        radius = max(1.2 * THINNEST, 0.4 * float(vessel.radii[at]))
        y, x = (float(u) for u in vessel.points[at])
        ahead = vessel.points[min(at + 1, len(vessel.points) - 1)] - vessel.points[max(at - 1, 0)]
        turn = 1 if self.rng.random() < 0.5 else -1
        heading = math.atan2(ahead[0], ahead[1]) + turn * float(self.rng.uniform(0.7, 1.3))
        tip = Tip(y, x, heading, radius, Course.OUTWARD, math.copysign(1.0, y - self.fovea[0]))
        if radius > vessel.radii[at] or self._room(tip, 0.0, own) < len(FEELERS):
            return
        if self._off_disc(tip):
            self.waiting.append(self._child(tip, heading, radius, own))

    def _room(self, tip: Tip, turn: float, own: int) -> int:
        """Count how many of the `FEELERS` in a direction touch no other vessel."""
        direction = tip.heading + turn
        count = 0
        for far in FEELERS:
            y, x = tip.y + far * math.sin(direction), tip.x + far * math.cos(direction)
            count += int(self.taken[_cell(y), _cell(x)] in (-1, own))
        return count

    def _grow(self, tip: Tip) -> None:
        own = len(self.vessels)
        points, radii = [(tip.y, tip.x)], [tip.radius]
        wave_length, phase = self.rng.uniform(0.07, 0.16), self.rng.uniform(0, 2 * math.pi)
        next_branch = self._gap(tip.radius) * float(self.rng.uniform(0.3, 1.0))
        while tip.radius > THINNEST and tip.grown < _longest(tip):
            self._turn(tip)
            swing = 0.42 * self.tortuosity * tip.thinness * min(1.0, tip.grown / 0.05)
            heading = tip.heading + swing * math.sin(phase + 2 * math.pi * tip.grown / wave_length)
            tip.y += STEP * math.sin(heading)
            tip.x += STEP * math.cos(heading)
            tip.grown += STEP
            tip.radius *= 1 - 0.10 * STEP
            points.append((tip.y, tip.x))
            radii.append(tip.radius)
            if self._is_over(tip, own):
                break
            if tip.grown > next_branch and self._off_disc(tip):
                self._branch(tip, own)
                next_branch = tip.grown + self._gap(tip.radius)
        self._keep(points, radii, own, is_first=tip.parent < 0)

    def _gap(self, radius: float) -> float:
        """Length between branchings: thick vessels branch seldom, thin ones often."""
        return float(self.rng.uniform(0.5, 1.5)) * (0.075 + 6.0 * radius)

    def _off_disc(self, tip: Tip) -> bool:
        return math.dist((tip.y, tip.x), self.disc) > 1.15 * self.unit

    def _turn(self, tip: Tip) -> None:
        """Turn towards the course's direction, with a wander that remembers itself."""
        spread = self.tortuosity * (1.1 + 2.6 * tip.thinness)
        tip.wander = MEMORY * tip.wander + spread * float(self.rng.normal())
        off = _wrap(self._wanted(tip) - tip.heading)
        tip.heading += STEP * (PULL * off + tip.wander)

    def _wanted(self, tip: Tip) -> float:
        """Give the direction that the course asks for here, in radians."""
        from_fovea = math.atan2(tip.y - self.fovea[0], tip.x - self.fovea[1])
        if tip.course is Course.MACULAR:
            return from_fovea + math.pi + tip.goal
        if tip.course is Course.RADIAL:
            return math.atan2(tip.y - self.disc[0], tip.x - self.disc[1]) + tip.goal
        if tip.course is Course.OUTWARD:
            return from_fovea + tip.goal
        if tip.grown < 1.7 * self.unit:
            return tip.side * (math.pi / 2 + 0.1)
        distance = math.dist((tip.y, tip.x), self.fovea) - tip.goal - tip.drift * tip.grown
        inwards = max(-1.0, min(1.0, 2.5 * distance))
        return from_fovea - tip.side * (-math.pi / 2 - inwards)

    def _is_over(self, tip: Tip, own: int) -> bool:
        if math.hypot(tip.y, tip.x) > REACH:
            return True
        bare = AVASCULAR * (1 + 1.2 * math.sin(9.7 * own) ** 2)
        if math.dist((tip.y, tip.x), self.fovea) < bare:
            return True
        ahead = 1.5 * CELL + tip.radius
        y = tip.y + ahead * math.sin(tip.heading)
        x = tip.x + ahead * math.cos(tip.heading)
        there = self.taken[_cell(y), _cell(x)]
        is_kin = there == own or (there == tip.parent and tip.grown < 0.08)
        return there >= 0 and not is_kin and tip.level > 0 and self._off_disc(tip)

    def _branch(self, tip: Tip, own: int) -> None:
        """Throw a side branch; what is left of the width goes on (Murray)."""
        share = self._child_share(tip)
        child = tip.radius * share
        tip.radius *= float((1 - share**3) ** (1 / 3))
        if child < THINNEST:
            return
        turn = self._emptier_side(tip, own)
        angle = math.radians(float(self.rng.uniform(40, 80))) * (1.2 - 0.6 * share)
        tip.heading -= turn * angle * 0.5 * share**2
        heading = tip.heading + turn * angle
        self.waiting.append(self._child(tip, heading, child, own))

    def _child_share(self, tip: Tip) -> float:
        """Radius of the side branch over the parent's."""
        if self.rng.random() < (0.25 if tip.level == 0 else 0.4):
            return float(self.rng.uniform(0.62, 0.8))
        return float(self.rng.uniform(0.3, 0.55))

    def _child(self, tip: Tip, heading: float, radius: float, own: int) -> Tip:
        """Give a side branch the course of the region it points into."""
        inwards = math.atan2(self.fovea[0] - tip.y, self.fovea[1] - tip.x)
        distance = math.dist((tip.y, tip.x), self.fovea)
        course = Course.RADIAL if tip.course is Course.RADIAL else Course.OUTWARD
        goal = float(self.rng.normal(0, 0.4))
        if distance < 0.95 and abs(_wrap(heading - inwards)) < 1.2:
            course = Course.MACULAR
            if (
                radius > WIDEST_MACULAR
            ):  # too thick for the macula: a second arcade inside the first
                course, goal = Course.ARCADE, max(0.35, distance * 0.8)
        level, side = tip.level + 1, tip.side
        return Tip(tip.y, tip.x, heading, radius, course, side, goal=goal, parent=own, level=level)

    def _emptier_side(self, tip: Tip, own: int) -> int:
        """Say where there is more room: +1 clockwise on screen, -1 the other way."""
        left, right = (
            sum(self._room(tip, turn * angle, own) for angle in (0.7, 1.2)) for turn in (-1, 1)
        )
        return 1 if right + float(self.rng.uniform(-3, 3)) > left else -1

    def _keep(self, points: list[Point], radii: list[float], own: int, is_first: bool) -> None:
        """Keep a vessel unless it is a mere thorn; one that ends within the field ends thin."""
        if len(points) < FEWEST_STEPS and not is_first:
            return
        for y, x in points:
            if math.dist((y, x), self.disc) > self.unit:
                self.taken[_cell(y), _cell(x)] = own
        width = np.array(radii)
        if math.hypot(*points[-1]) < 1:
            tail = min(len(width), 8 + int(2500 * width[-1]))
            width[-tail:] *= np.linspace(1, min(1, 0.7 * THINNEST / width[-1]), tail)
        if is_first:
            head = min(len(width), 8)
            width[:head] *= np.linspace(0.55, 1, head)
        self.vessels.append(Vessel(np.array(points), width, self.is_artery))


def _longest(tip: Tip) -> float:
    return 4.0 if tip.level == 0 else 0.3 + 90 * tip.radius


def _cell(u: float) -> int:
    return min(max(int((u + 1.2) / CELL), 0), CELLS - 1)


def _wrap(angle: float) -> float:
    return (angle + math.pi) % (2 * math.pi) - math.pi
