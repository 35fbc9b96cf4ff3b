"""Signs of disease on the drawn eye, each kind with its exact mask.

Masks hold the outline of a lesion; its soft edge in the picture is the lens's, or for cotton
wool and drusen the lesion's own.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from retinaview.core.image import Mask
from retinaview.imaging.phantom_anatomy import Anatomy
from retinaview.imaging.phantom_ground import BLOOD, Colour, Ground
from retinaview.imaging.phantom_paint import Blob, Point, ragged

YELLOW: Colour = (0.45, 0.75, 0.70)
"""Density that the ground lacks under hard exudate."""
WHITE: Colour = (0.32, 0.72, 1.10)
"""Density that the ground lacks under cotton wool."""
CREAM: Colour = (0.22, 0.36, 0.35)
"""Density that the ground lacks under a druse."""
DISC_MARGIN = 1.25
"""No lesion lies nearer to the disc's centre, in disc radii."""


@dataclass(frozen=True)
class _Kind:
    """One kind of lesion: its outlines, what they do to the colour, and how soft they are."""

    draw: Callable[[np.random.Generator, Anatomy], list[Blob]]
    colour: Colour
    strength: float
    softness: float = 0.0


def _microaneurysms(rng: np.random.Generator, anatomy: Anatomy) -> list[Blob]:
    count = int(rng.integers(8, 30))
    places = [_place(rng, anatomy, 0.15, 0.75) for _ in range(count)]
    return [Blob(ragged(rng, at, float(rng.uniform(0.0035, 0.0065)), 0.08)) for at in places]


def _haemorrhages(rng: np.random.Generator, anatomy: Anatomy) -> list[Blob]:
    blobs = []
    for _ in range(int(rng.integers(4, 16))):
        radius = min(float(0.008 * math.exp(rng.exponential(0.55))), 0.05)
        blobs.append(Blob(ragged(rng, _place(rng, anatomy, 0.2, 0.9, radius), radius, 0.14)))
    return blobs


def _exudates(rng: np.random.Generator, anatomy: Anatomy) -> list[Blob]:
    """Draw clusters; in some the deposits lie on a ring (circinate)."""
    blobs = []
    for _ in range(int(rng.integers(2, 5))):
        centre = _place(rng, anatomy, 0.15, 0.6)
        ring = float(rng.uniform(0.05, 0.1)) if rng.random() < 0.5 else 0.0
        for _ in range(int(rng.integers(10, 45))):
            angle = rng.uniform(0, 2 * math.pi)
            far = ring + abs(rng.normal(0, 0.02 if ring else 0.045))
            at = centre[0] + far * math.sin(angle), centre[1] + far * math.cos(angle)
            if _off_disc(at, anatomy):
                radius = float(0.0035 * math.exp(rng.exponential(0.4)))
                blobs.append(Blob(ragged(rng, at, min(radius, 0.016), 0.3)))
    return blobs


def _cotton_wool(rng: np.random.Generator, anatomy: Anatomy) -> list[Blob]:
    """Draw soft white spots near the arcades."""
    sizes = (float(rng.uniform(0.022, 0.045)) for _ in range(int(rng.integers(2, 6))))
    return [Blob(ragged(rng, _place(rng, anatomy, 0.4, 0.8, r), r, 0.22)) for r in sizes]


def _drusen(rng: np.random.Generator, anatomy: Anatomy) -> list[Blob]:
    """Draw pale round deposits, densest about the fovea."""
    blobs = []
    for _ in range(int(rng.integers(15, 70))):
        at = tuple(float(u) for u in np.array(anatomy.fovea) + rng.normal(0, 0.14, 2))
        radius = float(0.0045 * math.exp(rng.exponential(0.35)))
        if _off_disc((at[0], at[1]), anatomy):
            blobs.append(Blob(ragged(rng, (at[0], at[1]), min(radius, 0.018), 0.12)))
    return blobs


KINDS: Mapping[str, _Kind] = MappingProxyType(
    {
        "drusen": _Kind(_drusen, CREAM, -1.0, softness=0.0045),
        "exudates": _Kind(_exudates, YELLOW, -1.0, softness=0.001),
        "haemorrhages": _Kind(_haemorrhages, BLOOD, 1.05, softness=0.004),
        "microaneurysms": _Kind(_microaneurysms, BLOOD, 1.0, softness=0.001),
        "cotton_wool": _Kind(_cotton_wool, WHITE, -1.0, softness=0.010),
    }
)
"""Every kind of lesion by the name of its mask, in the order they are laid on."""


def add_lesions(ground: Ground, anatomy: Anatomy, rng: np.random.Generator) -> None:
    """Lay lesions of every kind over the ground, and add their masks and "lesions", all of them."""
    board = ground.board
    everything: Mask = np.zeros((board.side, board.side), bool)
    for name, kind in KINDS.items():
        cover = board.paint(kind.draw(rng, anatomy))
        ground.masks[name] = cover >= 0.5
        everything |= ground.masks[name]
        ground.add(board.blur(cover, kind.softness), kind.colour, kind.strength)
    np.maximum(ground.density, np.float32(0.02), out=ground.density)
    ground.masks["lesions"] = everything


def _place(
    rng: np.random.Generator, anatomy: Anatomy, low: float, high: float, radius: float = 0.0
) -> Point:
    """Pick a place between two distances from the fovea, inside the field and off the disc."""
    while True:
        distance = math.sqrt(rng.uniform(low**2, high**2))
        angle = rng.uniform(0, 2 * math.pi)
        y = anatomy.fovea[0] + float(distance * math.sin(angle))
        x = anatomy.fovea[1] + float(distance * math.cos(angle))
        if math.hypot(y, x) < 0.92 and _off_disc((y, x), anatomy, radius):
            return y, x


def _off_disc(at: Point, anatomy: Anatomy, radius: float = 0.0) -> bool:
    return math.dist(at, anatomy.disc.centre) > DISC_MARGIN * anatomy.disc.radius + radius
