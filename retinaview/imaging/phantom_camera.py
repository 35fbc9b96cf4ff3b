"""The camera of the drawn fundus: its light, its lens, its grain, its stop and its frame."""

import math
from dataclasses import dataclass
from typing import TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Map, Mask, Rgb
from retinaview.imaging.phantom_paint import Board, polar, smooth_step

Scalar = TypeVar("Scalar", bound=np.generic)

NOTCH_ANGLE_RAD = -0.62
"""Direction of the notch from the field's centre: up and to the right."""
NOTCH_HALF_RAD = 0.035
NOTCH_HEIGHT = 0.03
LEAST_BLUR_PX = 0.35
"""Blur of the sensor itself, sigma in pixels."""
KNEE = 0.78
"""Brightness above which the camera compresses."""


@dataclass(frozen=True)
class Camera:
    """How one photograph was taken.

    Attributes:
        falloff: share of light lost from the middle to the edge.
        tilt: (down, right) change of light from the middle to the edge.
        unevenness: deviation of broad patches of light.
        haze: colour of the stray light.
        haze_rim: strength of the stray light at the edge on the side `haze_angle_rad`.
        haze_spot: strength of a broad reflection, at `spot`.
        spot: its place, (y, x) in field radii.
        softness: blur of the lens, sigma in field radii.
        grain: deviation of the grain in [0, 1].
        black: level of the surround.
    """

    falloff: float
    tilt: tuple[float, float]
    unevenness: float
    haze: tuple[float, float, float]
    haze_rim: float
    haze_angle_rad: float
    haze_spot: float
    spot: tuple[float, float]
    softness: float
    grain: float
    black: float


def draw_camera(rng: np.random.Generator) -> Camera:
    """Draw how a fairly good photograph was taken."""
    return Camera(
        falloff=float(rng.uniform(0.15, 0.5)),
        tilt=(float(rng.normal(0, 0.12)), float(rng.normal(0, 0.12))),
        unevenness=float(rng.uniform(0.03, 0.09)),
        haze=(
            float(rng.uniform(0.7, 1.0)),
            float(rng.uniform(0.5, 0.8)),
            float(rng.uniform(0.2, 0.7)),
        ),
        haze_rim=float(max(0, rng.normal(0.04, 0.08))),
        haze_angle_rad=float(rng.uniform(0, 2 * math.pi)),
        haze_spot=float(max(0, rng.normal(0.0, 0.04))),
        spot=(float(rng.normal(0, 0.3)), float(rng.normal(0, 0.3))),
        softness=float(rng.uniform(0.0008, 0.0022)),
        grain=float(rng.uniform(0.003, 0.008)),
        black=float(rng.choice([0.0, 0.004, 0.012])),
    )


def lit_share(board: Board, truncation: float, notch: bool) -> Map:
    """Draw the camera's stop.

    Args:
        board: where to draw.
        truncation: share of the field's diameter cut off at top and bottom together.
        notch: add the small tab beyond the circle that tells which way up the picture is.

    Returns:
        (side, side) float32: 1 inside, 0 outside, over an edge of 1 to 3 pixels.
    """
    y, x = board.grid()
    distance, angle = polar(y, x)
    inside = 1 - distance
    if notch:
        off = np.abs((angle - np.float32(NOTCH_ANGLE_RAD) + np.pi) % (2 * np.pi) - np.pi)
        tab = np.float32(NOTCH_HEIGHT) * np.minimum(1, 2.5 * (1 - off / np.float32(NOTCH_HALF_RAD)))
        inside = inside + np.maximum(tab, 0)
    if truncation:
        inside = np.minimum(inside, np.float32(1 - truncation) - np.abs(y))
    edge_px = 1.2 + 0.0008 * board.radius_px
    share: Map = np.clip(inside * np.float32(board.radius_px / edge_px) + np.float32(0.5), 0, 1)
    return share.astype(np.float32, copy=False)


def expose(
    board: Board, reflectance: Rgb, lit: Map, camera: Camera, rng: np.random.Generator
) -> Rgb:
    """Take the photograph.

    Args:
        board: the square that is photographed.
        reflectance: (side, side, 3) float32, share of light the eye sends back.
        lit: (side, side) float32, as `lit_share` gives it.
        camera: how it is taken.
        rng: source of chance for patches of light and grain.

    Returns:
        (side, side, 3) float32 in [0, 1].
    """
    light = _light(board, camera, rng)
    haze = board.coarse(lambda small: _haze(small, camera))
    rgb = np.empty_like(reflectance)
    shared = _grain(board.side, rng)
    for channel in range(3):
        plane = reflectance[..., channel] * light + np.float32(camera.haze[channel]) * haze
        plane = board.blur(_shoulder(plane), camera.softness + LEAST_BLUR_PX / board.radius_px)
        grain = np.float32(0.75) * shared + np.float32(0.65) * _grain(board.side, rng)
        plane = (plane + np.float32(camera.grain) * grain) * lit
        rgb[..., channel] = np.clip(plane, camera.black, 1)
    return rgb


def _light(board: Board, camera: Camera, rng: np.random.Generator) -> Map:
    seed = rng.integers(2**63)

    def draw(small: Board) -> Map:
        y, x = small.grid()
        even = 1.08 - camera.falloff * (y**2 + x**2) + camera.tilt[0] * y + camera.tilt[1] * x
        patches = small.clouds(np.random.default_rng(seed), 3, 2)
        light: Map = np.maximum(even + np.float32(camera.unevenness) * patches, 0.1)
        return light.astype(np.float32)

    return board.coarse(draw)


def _haze(board: Board, camera: Camera) -> Map:
    """Draw stray light: a crescent at the edge and a broad reflection."""
    y, x = board.grid()
    distance, angle = polar(y, x)
    sector = np.maximum(0, np.cos(angle - np.float32(camera.haze_angle_rad)))
    rim = smooth_step(distance, 0.72, 1.02) * sector
    away = ((y - camera.spot[0]) ** 2 + (x - camera.spot[1]) ** 2) / 0.35**2
    stray: Map = camera.haze_rim * rim + camera.haze_spot * np.exp(-away)
    return stray.astype(np.float32)


def _shoulder(plane: Map) -> Map:
    """Compress what is brighter than `KNEE`, so that highlights approach white slowly."""
    over = np.maximum(plane - np.float32(KNEE), 0)
    room = np.float32(1 - KNEE)
    bent: Map = np.minimum(plane, np.float32(KNEE)) + room * np.tanh(over / room)
    return bent


def _grain(side: int, rng: np.random.Generator) -> Map:
    """Draw sensor grain that reaches over to the next pixel, deviation 1."""
    grain = cv2.GaussianBlur(rng.standard_normal((side, side), np.float32), (0, 0), 0.65)
    return grain * np.float32(2.3)


@dataclass(frozen=True)
class Framing:
    """Where the square round the field lies in the photograph.

    The square is centred in the frame and cut where the frame is smaller.
    """

    side: int
    height: int
    width: int

    @property
    def corner(self) -> tuple[int, int]:
        """Row and column of the square's first pixel; below 0 where it is cut."""
        return (self.height - self.side) // 2, (self.width - self.side) // 2

    @property
    def centre(self) -> tuple[float, float]:
        """The field's centre in the frame, (y, x) in pixels."""
        top, left = self.corner
        return top + (self.side - 1) / 2, left + (self.side - 1) / 2

    def place(self, square: NDArray[Scalar], around: float = 0) -> NDArray[Scalar]:
        """Bring a (side, side, ...) array to the frame, `around` beside it."""
        top, left = self.corner
        framed = np.full((self.height, self.width, *square.shape[2:]), around, square.dtype)
        rows = slice(max(0, top), min(self.height, top + self.side))
        columns = slice(max(0, left), min(self.width, left + self.side))
        framed[rows, columns] = square[
            rows.start - top : rows.stop - top, columns.start - left : columns.stop - left
        ]
        return framed


def is_field(lit: Map) -> Mask:
    """Give the pixels that count as lit."""
    inside: Mask = lit >= 0.5
    return inside
