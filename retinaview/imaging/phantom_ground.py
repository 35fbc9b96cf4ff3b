"""What the drawn eye sends back to the camera: the colour of every part, and its exact mask.

Colours are built as light that is absorbed on its way: `exp(-density)`, and each structure adds
to, or takes from, the density in red, green and blue. The densities of vessels follow what
photographs show: in the middle of a thick vein green falls to about six tenths of the ground
beside it, blue to nearly nine, red hardly at all.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Map, Mask, Rgb
from retinaview.imaging import phantom_texture as texture
from retinaview.imaging.phantom_anatomy import Anatomy, strokes
from retinaview.imaging.phantom_paint import Board, smooth_step

Colour = tuple[float, float, float]

TONES: tuple[Colour, ...] = (
    (0.66, 0.30, 0.06),  # orange
    (0.58, 0.20, 0.08),  # red
    (0.68, 0.33, 0.09),  # yellowish
    (0.46, 0.16, 0.03),  # dark brown
    (0.62, 0.28, 0.12),  # pale
)
"""Colour of the middle of the field as different cameras and eyes show it."""
BLOOD: Colour = (0.15, 0.62, 0.24)
ARTERIAL: Colour = (0.04, 0.50, 0.16)
MELANIN: Colour = (0.52, 0.65, 1.10)
CHOROIDAL: Colour = (0.60, 0.62, 0.20)
MACULAR: Colour = (0.34, 0.46, 0.42)
FIBRE: Colour = (0.18, 0.62, 0.95)
RIM_PALLOR: Colour = (0.40, 0.70, 0.95)
"""Density that the ground lacks where it is the disc's rim."""
CUP_PALLOR: Colour = (0.12, 0.46, 0.62)
"""Density that the rim lacks where it is the cup."""
LEAST_RED_TO_GREEN = 0.22
LEAST_GREEN_TO_BLUE = 0.16
"""Least difference in density between neighbouring channels."""
PALEST: Colour = (0.99, 0.86, 0.70)
"""The disc is never brighter than this."""


@dataclass(frozen=True)
class Complexion:
    """How strongly each part shows in one eye.

    Attributes:
        base: colour of the ground.
        blotches, drift, mottle, choroid, sheen, macula, blood: strength of each part.
        halo: brightness of the ring round the disc.
        crescent: density of the dark or, below 0, the pale crescent beside the disc.
        nasal_blur: softness of the disc's nasal edge.
    """

    base: Colour
    blotches: float
    drift: float
    mottle: float
    choroid: float
    sheen: float
    macula: float
    blood: float
    halo: float
    crescent: float
    nasal_blur: float


def draw_complexion(rng: np.random.Generator) -> Complexion:
    """Draw how one eye looks, from fair to dark."""
    tone = TONES[int(rng.integers(len(TONES)))]
    red, green, blue = (
        float(c * np.exp(s)) for c, s in zip(tone, rng.normal(0, (0.08, 0.10, 0.3)), strict=True)
    )
    is_tessellated = rng.random() < 0.35
    has_crescent = rng.random() < 0.35
    return Complexion(
        base=(red, green, blue),
        blotches=float(rng.uniform(0.03, 0.11)),
        drift=float(rng.uniform(0.03, 0.14)),
        mottle=float(rng.uniform(0.025, 0.06)),
        choroid=float(rng.uniform(0.10, 0.28) if is_tessellated else rng.uniform(0, 0.12)),
        sheen=float(rng.uniform(0.05, 0.75)),
        macula=float(rng.uniform(0.6, 1.4)),
        blood=float(rng.uniform(1.0, 1.35)),
        halo=float(rng.uniform(0.0, 0.35)),
        crescent=float(rng.uniform(-0.5, 0.5)) if has_crescent else 0.0,
        nasal_blur=float(rng.uniform(0.15, 0.5)),
    )


class Ground:
    """The reflectance of the eye while it is being built up.

    Attributes:
        board: where it is drawn.
        density: (side, side, 3) float32, optical density.
        masks: (side, side) bool by name.
    """

    def __init__(self, board: Board, base: Colour) -> None:
        """Begin with even ground of the colour `base`."""
        self.board = board
        self.density = np.empty((board.side, board.side, 3), np.float32)
        self.density[...] = -np.log(np.array(base, np.float32))
        self.masks: dict[str, Mask] = {}

    def add(self, values: Map, colour: Colour | NDArray[np.float32], strength: float) -> None:
        """Add a structure's density: `strength * colour` where `values` is 1."""
        for channel in range(3):
            weight = np.float32(strength * colour[channel])
            self.density[..., channel] += weight * values

    def reflectance(self) -> Rgb:
        """Give the share of light sent back, (side, side, 3) float32, 0 or more.

        A fundus is nowhere greener than red nor bluer than green, whatever lies over what.
        """
        for channel, gap in ((1, LEAST_RED_TO_GREEN), (2, LEAST_GREEN_TO_BLUE)):
            floor = self.density[..., channel - 1] + np.float32(gap)
            np.maximum(self.density[..., channel], floor, out=self.density[..., channel])
        shine: Rgb = np.exp(-self.density)
        return shine


def paint_ground(
    board: Board, anatomy: Anatomy, look: Complexion, rng: np.random.Generator
) -> Ground:
    """Paint fundus, disc and vessels of a right eye, with the masks of its parts."""
    ground = Ground(board, look.base)
    ground.add(texture.blotches(board, rng), MELANIN, look.blotches)
    ground.add(texture.drift(board, rng), BLOOD, look.drift)
    ground.add(texture.mottle(board, rng), MELANIN, look.mottle)
    if look.choroid > 0.02:
        ground.add(texture.choroid(board, rng, anatomy) - np.float32(0.3), CHOROIDAL, -look.choroid)
    ground.add(_macula(board, anatomy), MACULAR, look.macula)
    ground.add(texture.fibres(board, rng, anatomy), FIBRE, -look.sheen)
    _add_disc(ground, anatomy, look, rng)
    _add_vessels(ground, anatomy, look)
    ground.masks["macula"] = anatomy.macula.mask(board)
    return ground


def _macula(board: Board, anatomy: Anatomy) -> Map:
    """Draw the darkening round the fovea: 0 far off, 1 in the pit."""

    def draw(small: Board) -> Map:
        reach = anatomy.macula.reach(small)
        broad, pit = np.exp(-((reach / 1.1) ** 2)), np.exp(-((reach / 0.30) ** 2))
        dark: Map = np.float32(0.4) * broad + np.float32(0.6) * pit
        return dark

    return board.coarse(draw)


def _add_disc(ground: Ground, anatomy: Anatomy, look: Complexion, rng: np.random.Generator) -> None:
    """Lay the disc over the ground: halo, crescent, rim, paler temporal side, cup."""
    board, disc = ground.board, anatomy.disc
    reach = disc.reach(board)
    _, x = board.grid()
    nasal = np.clip((x - np.float32(disc.centre[1])) / np.float32(disc.radius), -1, 1)
    halo = np.exp(-((np.maximum(reach - 1, 0) / np.float32(0.45)) ** 2))
    ground.add(halo, RIM_PALLOR, -look.halo)
    if look.crescent:
        beside = smooth_step(-nasal, 0.3, 0.9) * (1 - smooth_step(reach, 1.06, 1.22))
        ground.add(beside, MELANIN if look.crescent > 0 else RIM_PALLOR, look.crescent)
    soft = np.float32(0.11) + np.float32(look.nasal_blur / 2) * smooth_step(nasal, -0.3, 1)
    cover = 1 - smooth_step((reach - 1) / soft, -1, 1)
    cup = anatomy.cup.cover(board, 0.55 * anatomy.cup.radius)
    tissue = board.clouds(rng, 60, 4, fall=0.7)
    pallor = np.float32(0.5) * cup - np.float32(0.3) * nasal + np.float32(0.10) * tissue
    floor = -np.log(np.array(PALEST, np.float32))
    base = -np.log(np.array(look.base, np.float32))
    for channel in range(3):
        rim = base[channel] - RIM_PALLOR[channel] - CUP_PALLOR[channel] * 1.6 * pallor
        goal = np.maximum(rim, floor[channel])
        ground.density[..., channel] += cover * (goal - ground.density[..., channel])
    ground.masks["disc"] = reach <= 1
    ground.masks["cup"] = anatomy.cup.mask(board) & ground.masks["disc"]


def _add_vessels(ground: Ground, anatomy: Anatomy, look: Complexion) -> None:
    """Lay veins and, over them, arteries; both lose contrast where they dive into the cup."""
    board = ground.board
    dive = 1 - np.float32(0.45) * anatomy.cup.cover(board, 1.2 * anatomy.cup.radius)
    for name, is_artery in (("veins", False), ("arteries", True)):
        kind = anatomy.of_kind(is_artery)
        ground.masks[name] = board.paint(strokes(kind)) >= 0.5
        depth = board.paint(strokes(kind, 1.0, 0.7) + strokes(kind, 0.7, 0.9))
        depth = board.blur(depth, 0.0012)
        bright = [v for v in kind if v.radii.max() > (0.004 if is_artery else 0.009)]
        reflex = board.blur(board.paint(strokes(bright, 0.26, 0.9)), 0.0012)
        depth -= np.float32(0.75 if is_artery else 0.35) * reflex
        ground.add(depth * dive, ARTERIAL if is_artery else BLOOD, look.blood)
    ground.masks["vessels"] = ground.masks["arteries"] | ground.masks["veins"]
