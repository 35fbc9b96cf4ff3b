"""The arteries and veins of a drawn eye: trunks set at the disc, and all that grows from them.

Two arcades, two nasal trunks and a few small vessels leave the disc, for each kind; arteries are
thinner than their veins by `A_TO_V`, and may cross them.
"""

import math

import numpy as np

from retinaview.imaging.phantom_growth import Course, Garden, Tip, Vessel
from retinaview.imaging.phantom_paint import Point

A_TO_V = 0.7
"""Width of an artery over that of its vein, about 2:3."""


def grow_vessels(rng: np.random.Generator, disc: Point, unit: float, fovea: Point) -> list[Vessel]:
    """Grow all vessels of one right eye.

    Args:
        rng: source of chance.
        disc: centre of the optic disc, (y, x).
        unit: its radius.
        fovea: the fovea, (y, x).
    """
    tortuosity = float(rng.uniform(0.22, 0.9))
    width = float(rng.uniform(0.0115, 0.0145))
    arcades = {side: float(rng.uniform(0.46, 0.64)) for side in (-1.0, 1.0)}
    vessels: list[Vessel] = []
    for is_artery in (False, True):
        garden = Garden(rng, disc, unit, fovea, is_artery, tortuosity)
        _plant_trunks(garden, width * (A_TO_V if is_artery else 1.0), arcades)
        _plant_small(garden, width)
        vessels += garden.grow_all()
    return vessels


def _plant_trunks(garden: Garden, width: float, arcades: dict[float, float]) -> None:
    """Set the trunks at the disc: one arcade and one nasal trunk above, and below."""
    rng, unit = garden.rng, garden.unit
    y = garden.disc[0] + unit * float(rng.normal(0, 0.08))
    x = garden.disc[1] + unit * float(rng.uniform(0.08, 0.2) - 0.2 * garden.is_artery)
    for side, distance in arcades.items():
        trunk = width * float(rng.uniform(0.88, 1.08))
        garden.waiting.append(
            Tip(
                y,
                x,
                side * (math.pi / 2 - float(rng.uniform(-0.3, 0.35))),
                trunk,
                Course.ARCADE,
                side,
                goal=distance + (0.04 if garden.is_artery else -0.02) + float(rng.normal(0, 0.03)),
                drift=float(rng.uniform(-0.02, 0.11)),
            )
        )
        garden.waiting.append(
            Tip(
                y + side * 0.1 * unit,
                x + 0.05 * unit,
                side * (math.pi / 2 - float(rng.uniform(0.35, 0.9))),
                trunk * float(rng.uniform(0.55, 0.75)),
                Course.RADIAL,
                side,
                goal=-side * float(rng.uniform(-0.1, 0.3)),
            )
        )


def _plant_small(garden: Garden, width: float) -> None:
    """Set a few small vessels that come out of the disc on their own."""
    rng, unit = garden.rng, garden.unit
    for is_temporal in (True, True, False) + (True,) * int(rng.integers(0, 2)):
        angle = float(rng.uniform(-0.85, 0.85)) + (math.pi if is_temporal else 0.0)
        start = float(rng.uniform(0.35, 0.6)) * unit
        garden.waiting.append(
            Tip(
                garden.disc[0] + start * math.sin(angle),
                garden.disc[1] + start * math.cos(angle),
                angle + float(rng.normal(0, 0.3)),
                width * float(rng.uniform(0.2, 0.36)),
                Course.MACULAR if is_temporal else Course.RADIAL,
                math.copysign(1.0, math.sin(angle)),
                goal=float(rng.normal(0, 0.3)),
                level=1,
            )
        )
