"""The anatomy of one drawn right eye, in units of the field's radius."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from retinaview.imaging.phantom_growth import Vessel
from retinaview.imaging.phantom_paint import Oval, Point, Points, Stroke, waves
from retinaview.imaging.phantom_vessels import grow_vessels

MACULA_SHARE = 1.0
"""Radius of the macula over the disc's diameter."""
FULL_RADIUS = 0.013
"""Radius of a vessel that absorbs as much as the thickest vein."""
PIECE = 6
"""Points of one stroke: a vessel is painted in pieces, each of one width."""


@dataclass(frozen=True, eq=False)
class Anatomy:
    """Where everything lies.

    Attributes:
        disc, cup: their outlines; the cup's is cut by the disc's.
        fovea: its pit, (y, x).
        macula: the darker region round it.
        vessels: arteries and veins.
    """

    disc: Oval
    cup: Oval
    fovea: Point
    macula: Oval
    vessels: tuple[Vessel, ...]

    def of_kind(self, is_artery: bool) -> list[Vessel]:
        """Give the arteries or the veins."""
        return [vessel for vessel in self.vessels if vessel.is_artery is is_artery]


def draw_anatomy(rng: np.random.Generator) -> Anatomy:
    """Draw a right eye: mostly centred between disc and macula, at times on the disc.

    The fovea lies about 2.5 disc diameters temporal of the disc and a little below it.
    """
    unit = float(rng.uniform(0.125, 0.155))
    on_disc = rng.random() < 0.15
    centre_x = rng.uniform(0.05, 0.25) if on_disc else rng.uniform(0.5, 0.68)
    centre = (float(rng.uniform(-0.12, 0.06)), float(centre_x))
    gap = unit * float(rng.uniform(4.6, 5.3))
    fovea = (centre[0] + unit * float(rng.uniform(0.2, 0.9)), centre[1] - gap)
    disc = Oval(
        centre,
        unit,
        stretch=float(rng.uniform(1.02, 1.18)),
        tilt=float(rng.normal(0, 0.15)),
        waves=waves(rng, 0.012, 3),
    )
    return Anatomy(
        disc=disc,
        cup=_draw_cup(rng, disc),
        fovea=fovea,
        macula=Oval(fovea, 2 * unit * MACULA_SHARE),
        vessels=tuple(grow_vessels(rng, centre, unit, fovea)),
    )


def _draw_cup(rng: np.random.Generator, disc: Oval) -> Oval:
    ratio = float(rng.uniform(0.25, 0.6))
    room = 1 - ratio
    y = disc.centre[0] + disc.radius * room * float(rng.normal(0, 0.08))
    x = disc.centre[1] - disc.radius * room * float(rng.uniform(0.0, 0.35))
    return Oval(
        (y, x), ratio * disc.radius, float(rng.uniform(1.0, 1.15)), 0.0, waves(rng, 0.03, 3)
    )


def strokes(
    vessels: Sequence[Vessel], share: float = 1.0, gain: float | None = None
) -> list[Stroke]:
    """Cut vessels into strokes to paint.

    Args:
        vessels: what to paint.
        share: width of the strokes over the vessels'.
        gain: value of a stroke of the thickest vein, thinner ones less; None paints all at 1.
    """
    pieces = []
    for vessel in vessels:
        points, radii = _refined(vessel)
        for start in range(0, len(points) - 1, PIECE):
            radius = float(radii[start : start + PIECE + 1].mean())
            value = 1.0 if gain is None else gain * min(1.0, (radius / FULL_RADIUS) ** 0.65)
            pieces.append(Stroke(points[start : start + PIECE + 1], radius * share, value))
    return pieces


def _refined(vessel: Vessel) -> tuple[Points, Points]:
    """Put two points between each pair, on a Catmull-Rom curve."""
    p = np.concatenate([vessel.points[:1], vessel.points, vessel.points[-1:]])
    a, b, c, d = p[:-3], p[1:-2], p[2:-1], p[3:]
    between = [
        b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * b - a - 3 * c + d)))
        for t in (0.0, 1 / 3, 2 / 3)
    ]
    points = np.stack(between, axis=1).reshape(-1, 2)
    count = len(vessel.radii)
    radii = np.interp(np.arange(len(points)) / 3, np.arange(count), vessel.radii)
    return np.concatenate([points, p[-1:]]), np.append(radii, vessel.radii[-1])
