"""Textures of the drawn eye: pigment, choroid, nerve fibres.

Every function gives a (side, side) float32 map over the square round the field; right eye.
"""

import math

import cv2
import numpy as np

from retinaview.core.image import Map
from retinaview.imaging.phantom_anatomy import Anatomy
from retinaview.imaging.phantom_paint import Board, Point, Points, Stroke, polar, smooth_step

STREAMS = 420
"""Choroidal vessels drawn."""
STREAM_STEPS = 26
STREAM_STEP = 0.03
"""Length of a step along a choroidal vessel, in field radii."""
FIBRE_ROWS = 2048
"""Nerve fibre bundles told apart round the disc."""
FIBRE_COLUMNS = 64


def blotches(board: Board, rng: np.random.Generator) -> Map:
    """Draw broad blotches of pigment, mean 0, deviation about 1."""
    seed = rng.integers(2**63)
    return board.coarse(lambda b: b.clouds(np.random.default_rng(seed), 4, 5, fall=0.55))


def drift(board: Board, rng: np.random.Generator) -> Map:
    """Draw a slow change of hue across the field, mean 0, deviation about 1."""
    seed = rng.integers(2**63)
    return board.coarse(lambda b: b.clouds(np.random.default_rng(seed), 3, 2))


def mottle(board: Board, rng: np.random.Generator) -> Map:
    """Draw the fine mottle of the pigment epithelium, mean 0, deviation about 1."""
    return board.clouds(rng, 11, 8, fall=0.78)


def choroid(board: Board, rng: np.random.Generator, anatomy: Anatomy) -> Map:
    """Draw the choroidal vessels that shine through: wide blurred streams that fan outwards.

    Returns:
        0 between the vessels, up to 1 on them; thinned out under the fovea, where the pigment
        over them is densest.
    """
    shapes = _streams(rng, anatomy.fovea)

    def draw(small: Board) -> Map:
        painted = small.blur(small.paint(shapes), 0.009)
        y, x = small.grid()
        distance = np.hypot(y - np.float32(anatomy.fovea[0]), x - np.float32(anatomy.fovea[1]))
        shown: Map = painted * smooth_step(distance, 0.15, 0.75)
        return shown

    return board.coarse(draw, side=1024)


def _streams(rng: np.random.Generator, fovea: Point) -> list[Stroke]:
    """Let streams run along a bent outward field."""
    lattice = cv2.resize(rng.standard_normal((7, 7)), (97, 97), interpolation=cv2.INTER_CUBIC)
    place = rng.uniform(-1.05, 1.05, (STREAMS, 2))
    track = [place]
    turn = rng.normal(0, 0.6, STREAMS)
    for _ in range(STREAM_STEPS):
        cell = np.clip((place + 1.2) / 2.4 * 96, 0, 96).astype(int)
        bend = 0.8 * lattice[cell[:, 0], cell[:, 1]] + turn
        angle = np.arctan2(place[:, 0] - fovea[0], place[:, 1] - fovea[1]) + bend
        turn = 0.88 * turn + rng.normal(0, 0.3, STREAMS)
        place = place + STREAM_STEP * np.stack([np.sin(angle), np.cos(angle)], axis=1)
        track.append(place)
    tracks: Points = np.stack(track, axis=1)
    radii, values = rng.uniform(0.005, 0.017, STREAMS), rng.uniform(0.35, 1.0, STREAMS)
    return [Stroke(*stream) for stream in zip(tracks, radii, values, strict=True)]


def fibres(board: Board, rng: np.random.Generator, anatomy: Anatomy) -> Map:
    """Draw the sheen of the nerve fibres: streaks that leave the disc and bend round the fovea.

    A streak is a line of equal `angle at the disc - 0.75 * angle at the fovea`, the streamlines
    of a source at the disc and a weaker sink at the fovea.

    Returns:
        0 where there is none to about 1 at the arcades beside the disc.
    """
    y, x = board.grid()
    disc, fovea = anatomy.disc, anatomy.fovea
    dy, dx = y - np.float32(disc.centre[0]), x - np.float32(disc.centre[1])
    reach, at_disc = polar(dy, dx)
    _, at_fovea = polar(np.float32(fovea[0]) - y, np.float32(fovea[1]) - x)
    turns = (at_disc - np.float32(0.75) * at_fovea) / np.float32(2 * math.pi)
    reach = reach / np.float32(disc.radius)
    lattice = _bundles(rng)
    rows = (turns % np.float32(1)) * np.float32(FIBRE_ROWS)
    columns = np.minimum(reach * np.float32(6), np.float32(FIBRE_COLUMNS - 1))
    streaks = cv2.remap(lattice, columns, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP)
    fading = np.exp(-((np.maximum(reach - 1, 0) / np.float32(2.4)) ** 2))
    _, from_temporal = polar(np.abs(dy), -dx)
    sector = np.float32(0.3) + np.exp(-(((from_temporal - 1.2) / 0.5) ** 2))
    sheen: Map = fading * sector * np.clip(0.55 + 0.25 * streaks, 0, 2)
    return sheen


def _bundles(rng: np.random.Generator) -> Map:
    """Draw bundle brightness by angle round the disc (rows, wrapping) and distance (columns)."""
    lattice = np.zeros((FIBRE_ROWS, FIBRE_COLUMNS), np.float32)
    for count, height in ((32, 0.8), (128, 0.7), (400, 0.5), (1100, 0.35), (2048, 0.15)):
        rough = rng.standard_normal((count, FIBRE_COLUMNS // 6), np.float32)
        lattice += np.float32(height) * cv2.resize(rough, (FIBRE_COLUMNS, FIBRE_ROWS))
    return lattice
