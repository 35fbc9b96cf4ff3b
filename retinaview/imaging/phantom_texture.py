"""The ground of the drawn eye: pigment, choroid, macula, nerve fibres and the disc.

Every function gives a (side, side) float32 map over the square round the field; right eye.
"""

import math

import cv2
import numpy as np

from retinaview.core.image import Map
from retinaview.imaging.phantom_paint import Board, smooth_step

Point = tuple[float, float]


def pigment(board: Board, rng: np.random.Generator) -> Map:
    """Draw blotches of pigment, mean 0, deviation about 1."""
    broad = board.clouds(rng, 4, 4, fall=0.6)
    grainy = board.clouds(rng, 48, 5, fall=0.85)
    return np.float32(0.8) * broad + np.float32(0.6) * grainy


def choroid(board: Board, rng: np.random.Generator) -> Map:
    """Draw the net of choroidal vessels: ridges of warped noise.

    Returns:
        About -1 in the dark pigment between vessels to +1 on their crest.
    """
    drift = 0.07 * board.side
    warp_y, warp_x = board.clouds(rng, 5, 3), board.clouds(rng, 5, 3)
    net = np.zeros((board.side, board.side), np.float32)
    y, x = np.meshgrid(*(np.arange(board.side, dtype=np.float32),) * 2, indexing="ij")
    y += np.float32(drift) * warp_y
    x += np.float32(drift) * warp_x
    for cells, weight in ((13, 0.6), (22, 0.45)):
        ridge = 1 - 2 * np.minimum(np.abs(board.noise(rng, cells)) * np.float32(1.6), 1)
        bent = cv2.remap(ridge, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
        net = np.maximum(net - np.float32(0.3), weight * bent) + np.float32(0.0)
    return cv2.GaussianBlur(net, (0, 0), 0.008 * board.radius_px).astype(np.float32)


def macula(board: Board, fovea: Point, size: float) -> Map:
    """Draw the darkening round the fovea: 0 far off, 1 in the pit."""
    y, x = board.grid()
    distance = np.hypot(y - np.float32(fovea[0]), (x - np.float32(fovea[1])) * np.float32(0.9))
    broad = np.exp(-((distance / np.float32(1.15 * size)) ** 2))
    pit = np.exp(-((distance / np.float32(0.38 * size)) ** 2))
    whole: Map = (0.55 * broad + 0.45 * pit).astype(np.float32)
    return whole


def fibres(board: Board, rng: np.random.Generator, disc: Point, unit: float, fovea: Point) -> Map:
    """Draw the sheen of the nerve fibres: streaks that leave the disc and bend round the fovea.

    A streak is a line of equal `psi = angle at the disc - 0.75 * angle at the fovea`, the
    streamlines of a source at the disc and a weaker sink at the fovea.

    Args:
        board: where to draw.
        rng: source of chance.
        disc: centre of the disc.
        unit: radius of the disc.
        fovea: the fovea.

    Returns:
        0 where there is none to about 1 at the arcades beside the disc.
    """
    y, x = board.grid()
    dy, dx = y - np.float32(disc[0]), x - np.float32(disc[1])
    at_disc = np.arctan2(dy, dx)
    at_fovea = np.arctan2(fovea[0] - y, fovea[1] - x)
    reach = np.hypot(dy, dx) / np.float32(unit)
    turns = ((at_disc - 0.75 * at_fovea) / (2 * math.pi)) % 1.0
    rows, columns = 1024, 64
    lattice = np.zeros((rows, columns), np.float32)
    for count, height in ((64, 0.8), (160, 0.7), (400, 0.6), (1024, 0.4)):
        rough = rng.standard_normal((count, columns // 4)).astype(np.float32)
        lattice += np.float32(height) * cv2.resize(rough, (columns, rows))
    along = np.clip(reach * 6, 0, columns - 1).astype(np.float32)
    streaks = cv2.remap(
        lattice,
        along,
        (turns * (rows - 1)).astype(np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_WRAP,
    )
    envelope = np.exp(-((np.maximum(reach - 1.2, 0) / np.float32(2.3)) ** 2))
    angle = np.arctan2(np.abs(dy), -dx)
    sector = 0.25 + np.exp(-(((angle - 1.15) / 0.5) ** 2))
    sheen = envelope * sector * np.clip(0.55 + 0.22 * streaks, 0, 2)
    return sheen.astype(np.float32)


def soft_ellipse(
    board: Board, centre: Point, radius: float, stretch: float, tilt: float, edge: float
) -> Map:
    """Draw an ellipse with a soft edge: 1 inside, 0 outside, one half on its outline.

    Args:
        board: where to draw.
        centre: (y, x).
        radius: mean radius.
        stretch: tall over wide.
        tilt: turn in radians.
        edge: width of the soft edge.
    """
    y, x = board.grid()
    dy, dx = y - np.float32(centre[0]), x - np.float32(centre[1])
    cos, sin = math.cos(tilt), math.sin(tilt)
    tall, wide = cos * dy + sin * dx, cos * dx - sin * dy
    root = math.sqrt(stretch)
    distance = np.hypot(tall / np.float32(root), wide * np.float32(root))
    return 1 - smooth_step(distance.astype(np.float32), radius - edge, radius + edge)
