"""Grow the arteries and veins of a drawn eye.

Vessels leave the disc as a few trunks and grow by short steps. Each step turns towards where its
kind wants to go (round the macula, outwards, towards the fovea) with a smooth random wander, and
now and then throws a branch to the emptier side. Widths follow Murray's law: at a branching the
cube of the parent's radius is the sum of the children's cubes. Vessels of one kind do not cross;
arteries and veins do. None enters the foveal avascular zone.

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

from retinaview.imaging.phantom_paint import Points

STEP = 0.011
"""Length of a growing step."""
THINNEST = 0.0019
"""Vessels end when their radius falls below this: about one pixel wide at 512."""
CELL = 0.013
"""Side of a cell of the map that keeps vessels of one kind apart."""
REACH = 1.08
"""Vessels end this far from the field's centre."""
AVASCULAR = 0.085
"""Radius of the foveal avascular zone."""
A_TO_V = 0.7
"""Width of an artery over that of its vein, about 2:3."""


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
class _Tip:
    y: float
    x: float
    heading: float
    radius: float
    course: Course
    side: float
    """-1 in the upper half, +1 in the lower."""
    parent: int = -1
    wander: float = 0.0
    goal: float = 0.0
    level: int = 0


@dataclass
class _Garden:
    """What one kind of vessel has grown so far."""

    rng: np.random.Generator
    disc: tuple[float, float]
    fovea: tuple[float, float]
    disc_radius: float
    is_artery: bool
    tortuosity: float
    taken: NDArray[np.int32] = field(
        default_factory=lambda: np.full((int(2.4 / CELL) + 2,) * 2, -1, np.int32)
    )
    vessels: list[Vessel] = field(default_factory=list)
    waiting: list[_Tip] = field(default_factory=list)

    def grow_all(self) -> list[Vessel]:
        """Grow every waiting tip, thick ones first."""
        while self.waiting:
            self.waiting.sort(key=lambda tip: tip.radius)
            self._grow(self.waiting.pop())
        return self.vessels

    def _grow(self, tip: _Tip) -> None:
        own = len(self.vessels)
        points, radii = [(tip.y, tip.x)], [tip.radius]
        next_branch = self._gap(tip.radius) * self.rng.uniform(0.3, 1.0)
        run = 0.0
        while tip.radius > THINNEST and run < self._longest(tip):
            self._turn(tip)
            tip.y += STEP * math.sin(tip.heading)
            tip.x += STEP * math.cos(tip.heading)
            run += STEP
            tip.radius *= 1 - 0.10 * STEP
            points.append((tip.y, tip.x))
            radii.append(tip.radius)
            if self._is_over(tip, own, run):
                break
            if run > next_branch and self._off_disc(tip):
                self._branch(tip, own)
                next_branch = run + self._gap(tip.radius)
        self._keep(points, radii, own)

    def _longest(self, tip: _Tip) -> float:
        return 4.0 if tip.level == 0 else 0.25 + 90 * tip.radius

    def _gap(self, radius: float) -> float:
        """Length between branchings: thick vessels branch seldom, thin ones often."""
        return float(self.rng.uniform(0.5, 1.5)) * (0.07 + 7.0 * radius)

    def _off_disc(self, tip: _Tip) -> bool:
        return math.dist((tip.y, tip.x), self.disc) > 1.15 * self.disc_radius

    def _turn(self, tip: _Tip) -> None:
        """Turn towards the course's direction, with a wander that remembers itself."""
        thin = min(1.0, 0.004 / tip.radius)
        spread = self.tortuosity * (2.2 + 5.0 * thin)
        tip.wander = 0.86 * tip.wander + spread * float(self.rng.normal()) * 0.5
        off = _wrap(self._wanted(tip) - tip.heading)
        pull = {Course.ARCADE: 5.0, Course.RADIAL: 3.0}.get(tip.course, 3.0)
        tip.heading += STEP * (pull * off + tip.wander)

    def _wanted(self, tip: _Tip) -> float:
        from_fovea = math.atan2(tip.y - self.fovea[0], tip.x - self.fovea[1])
        distance = math.dist((tip.y, tip.x), self.fovea)
        if tip.course is Course.MACULAR:
            swing = 0.5 * math.sin(9 * distance + tip.goal)
            return from_fovea + math.pi + swing
        if tip.course is Course.ARCADE:
            # along the circle round the fovea, away from the disc, held near the wanted distance
            round_fovea = from_fovea + tip.side * math.pi / 2
            pull = max(-1.0, min(1.0, 3.0 * (distance - tip.goal)))
            start = math.dist((tip.y, tip.x), self.disc)
            if start < 2.0 * self.disc_radius:
                return tip.side * math.pi / 2 + 0.15
            return round_fovea + tip.side * pull
        if tip.course is Course.RADIAL:
            from_disc = math.atan2(tip.y - self.disc[0], tip.x - self.disc[1])
            return from_disc + tip.goal
        return from_fovea + tip.goal

    def _is_over(self, tip: _Tip, own: int, run: float) -> bool:
        if math.hypot(tip.y, tip.x) > REACH:
            return True
        if math.dist((tip.y, tip.x), self.fovea) < AVASCULAR * (1 + 0.6 * math.sin(9.7 * own) ** 2):
            return True
        ahead = 1.5 * CELL + tip.radius
        y = tip.y + ahead * math.sin(tip.heading)
        x = tip.x + ahead * math.cos(tip.heading)
        there = self.taken[_cell(y), _cell(x)]
        blocked = there >= 0 and there != own and (there != tip.parent or run > 0.08)
        return bool(blocked and self._off_disc(tip) and tip.level > 0)

    def _branch(self, tip: _Tip, own: int) -> None:
        share = self._child_share(tip)
        child = tip.radius * share
        tip.radius *= (1 - share**3) ** (1 / 3)
        if child < THINNEST:
            return
        turn = self._emptier_side(tip, own)
        angle = math.radians(float(self.rng.uniform(35, 75)) * (1.25 - 0.6 * share))
        tip.heading -= turn * angle * 0.45 * share**2
        heading = tip.heading + turn * angle
        self.waiting.append(
            _Tip(
                tip.y,
                tip.x,
                heading,
                child,
                course=self._child_course(tip, heading),
                side=tip.side,
                parent=own,
                level=tip.level + 1,
                goal=float(self.rng.normal(0, 0.45)),
            )
        )

    def _child_share(self, tip: _Tip) -> float:
        """Radius of the side branch over the parent's."""
        if tip.level == 0 and self.rng.random() < 0.35:
            return float(self.rng.uniform(0.6, 0.8))
        return float(self.rng.uniform(0.33, 0.72))

    def _child_course(self, tip: _Tip, heading: float) -> Course:
        inward = math.atan2(self.fovea[0] - tip.y, self.fovea[1] - tip.x)
        near = math.dist((tip.y, tip.x), self.fovea) < 0.85
        if near and abs(_wrap(heading - inward)) < 1.2:
            return Course.MACULAR
        return Course.RADIAL if tip.course is Course.RADIAL else Course.OUTWARD

    def _emptier_side(self, tip: _Tip, own: int) -> int:
        """Say where there is more room: +1 clockwise on screen, -1 the other way."""
        room = {+1: 0.0, -1: 0.0}
        for turn in room:
            for angle in (0.7, 1.2):
                direction = tip.heading + turn * angle
                for reach in (0.04, 0.08, 0.12, 0.16):
                    y, x = tip.y + reach * math.sin(direction), tip.x + reach * math.cos(direction)
                    there = self.taken[_cell(y), _cell(x)]
                    room[turn] += 1.0 if there in (-1, own) else 0.0
        return 1 if room[1] + float(self.rng.uniform(-2.5, 2.5)) > room[-1] else -1

    def _keep(self, points: list[tuple[float, float]], radii: list[float], own: int) -> None:
        if len(points) < 4:
            points, radii = [*points, points[-1]], [*radii, radii[-1]]
        for y, x in points:
            if math.dist((y, x), self.disc) > self.disc_radius:
                self.taken[_cell(y), _cell(x)] = own
        width = np.array(radii)
        fade = min(len(width), 8)
        width[-fade:] *= np.linspace(1, 0.6, fade)
        self.vessels.append(Vessel(np.array(points), width, self.is_artery))


def grow_vessels(
    rng: np.random.Generator,
    disc: tuple[float, float],
    disc_radius: float,
    fovea: tuple[float, float],
) -> list[Vessel]:
    """Grow all vessels of one right eye.

    Args:
        rng: source of chance.
        disc: centre of the optic disc, (y, x).
        disc_radius: its radius.
        fovea: the fovea, (y, x).
    """
    tortuosity = float(rng.uniform(0.35, 1.0))
    width = float(rng.uniform(0.0125, 0.0155))
    arcade = {-1.0: float(rng.uniform(0.5, 0.72)), 1.0: float(rng.uniform(0.5, 0.72))}
    vessels: list[Vessel] = []
    for is_artery in (False, True):
        garden = _Garden(rng, disc, fovea, disc_radius, is_artery, tortuosity)
        _plant(garden, width * (A_TO_V if is_artery else 1.0), arcade)
        vessels += garden.grow_all()
    return vessels


def _plant(garden: _Garden, width: float, arcade: dict[float, float]) -> None:
    """Set the trunks at the disc: two arcades, two or more nasal ones, a few small ones."""
    rng, unit = garden.rng, garden.disc_radius
    sway = 0.10 if garden.is_artery else -0.02
    for side in (-1.0, 1.0):
        y = garden.disc[0] + side * 0.12 * unit
        x = garden.disc[1] + (0.10 + sway + float(rng.normal(0, 0.08))) * unit
        start = side * math.pi / 2
        goal = arcade[side] + (0.035 if garden.is_artery else -0.02) + float(rng.normal(0, 0.03))
        trunk = width * float(rng.uniform(0.88, 1.1))
        lean = float(rng.uniform(-0.15, 0.3)) * side
        garden.waiting.append(_Tip(y, x, start + lean, trunk, Course.ARCADE, side, goal=goal))
        nasal = start - side * float(rng.uniform(0.45, 0.9))
        bend = side * float(rng.uniform(-0.25, 0.1))
        garden.waiting.append(
            _Tip(
                y,
                x + 0.1 * unit,
                nasal,
                trunk * float(rng.uniform(0.6, 0.8)),
                Course.RADIAL,
                side,
                goal=bend,
            )
        )
    for _ in range(int(rng.integers(3, 6))):
        angle = (
            float(rng.uniform(-0.9, 0.9))
            if rng.random() < 0.45
            else float(math.pi + rng.uniform(-0.8, 0.8))
        )
        y = garden.disc[0] + 0.45 * unit * math.sin(angle)
        x = garden.disc[1] + 0.45 * unit * math.cos(angle)
        temporal = math.cos(angle) < 0
        course = Course.MACULAR if temporal else Course.RADIAL
        small = width * float(rng.uniform(0.22, 0.42))
        goal = float(rng.uniform(0, 6)) if temporal else float(rng.normal(0, 0.2))
        garden.waiting.append(
            _Tip(
                y, x, angle, small, course, math.copysign(1.0, math.sin(angle)), goal=goal, level=1
            )
        )


def _cell(u: float) -> int:
    return min(max(int((u + 1.2) / CELL), 0), int(2.4 / CELL) + 1)


def _wrap(angle: float) -> float:
    return (angle + math.pi) % (2 * math.pi) - math.pi
