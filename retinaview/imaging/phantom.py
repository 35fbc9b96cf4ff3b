"""Draw a colour fundus photograph that nobody's eye stood for, with exact masks of its parts.

The picture is made of anatomy in units of the field's radius (`phantom_vessels`), painted at any
size (`phantom_paint`), so one seed is one eye at every size. Colours are built as light that is
absorbed on its way: each structure adds its optical density in red, green and blue.
"""

import hashlib
import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import (
    Circle,
    Eye,
    FieldOfView,
    FovBasis,
    FundusImage,
    Map,
    Mask,
    Rgb,
    Source,
    read_only,
)
from retinaview.imaging.phantom_paint import Blob, Board, Stroke, outline, smooth_step
from retinaview.imaging.phantom_vessels import Vessel, grow_vessels

SMALLEST_SIDE = 64


@dataclass(frozen=True, eq=False)
class Phantom:
    """A drawn fundus photograph and the truth about it.

    Attributes:
        image: the photograph.
        masks: (H, W) bool by name: "vessels", "arteries", "veins", "disc", "cup", "macula",
            "lesions" and, where lesions were asked for, one for each kind.
        eye: the eye it shows.
        disc_yx: centre of the optic disc in pixels.
        disc_diameter_px: its mean diameter in pixels.
        fovea_yx: the fovea in pixels.
    """

    image: FundusImage
    masks: Mapping[str, Mask]
    eye: Eye
    disc_yx: tuple[float, float]
    disc_diameter_px: float
    fovea_yx: tuple[float, float]


BLOOD = np.array([0.22, 0.62, 0.42], np.float32)
"""Optical density of a full-width vein in red, green, blue."""
MELANIN = np.array([0.55, 0.85, 0.9], np.float32)
LUTEAL = np.array([0.30, 0.42, 0.45], np.float32)
CAMERAS: Mapping[str, tuple[float, float, float]] = MappingProxyType(
    {
        "orange": (0.64, 0.30, 0.07),
        "red": (0.60, 0.20, 0.11),
        "yellow": (0.70, 0.38, 0.12),
        "dark": (0.46, 0.17, 0.05),
        "pale": (0.72, 0.36, 0.22),
    }
)


@dataclass(frozen=True, eq=False)
class _Anatomy:
    disc: tuple[float, float]
    unit: float
    stretch: float
    tilt: float
    cup: tuple[float, float]
    cup_radius: float
    fovea: tuple[float, float]
    vessels: list[Vessel]


def draw_phantom(
    seed: int,
    side: int,
    *,
    eye: Eye = Eye.OD,
    lesions: bool = False,
    frame: tuple[int, int] | None = None,
) -> Phantom:
    """Draw the eye of `seed`.

    Args:
        seed: whole number, 0 or more; the same seed is the same eye at every size.
        side: side of the square round the lit field, in pixels.
        eye: which eye; the left is the mirror of the right.
        lesions: add signs of disease.
        frame: (height, width) of the photograph; the square is centred in it, and cut where the
            frame is smaller. None makes the frame the square.

    Raises:
        ValueError: `side` is below `SMALLEST_SIDE`.
    """
    if side < SMALLEST_SIDE:
        raise ValueError(f"a phantom is at least {SMALLEST_SIDE} pixels wide, not {side}")
    board = Board(side)
    anatomy = _draw_anatomy(np.random.default_rng([seed, 1]))
    rng = np.random.default_rng([seed, 2])
    ground, paint = _paint(board, anatomy, rng)
    masks = paint
    if eye is Eye.OS:
        ground = np.ascontiguousarray(ground[:, ::-1])
        masks = {name: mask[:, ::-1] for name, mask in masks.items()}
    rgb, lit = _photograph(board, ground, np.random.default_rng([seed, 3]))
    height, width = frame or (side, side)
    place = _Placing(side, height, width)
    rgb, lit = place.put(rgb), place.put(lit)
    masks = {name: place.put(mask) & lit for name, mask in masks.items()}
    pixels = np.rint(rgb * 255).astype(np.uint8)
    circle = Circle((height - 1) / 2, (width - 1) / 2, board.radius_px)
    image = FundusImage(
        rgb=pixels.astype(np.float32) / np.float32(255),
        view=FieldOfView(lit, circle, FovBasis.CIRCLE),
        source=Source(
            name=f"drawn-fundus-{seed}",
            sha256=hashlib.sha256(pixels.tobytes()).hexdigest(),
            eye_basis="drawn",
        ),
        eye=eye,
    )
    flip = -1.0 if eye is Eye.OS else 1.0

    def to_px(point: tuple[float, float]) -> tuple[float, float]:
        y, x = point[0] * board.radius_px, flip * point[1] * board.radius_px
        return (height - 1) / 2 + y, (width - 1) / 2 + x

    return Phantom(
        image=image,
        masks=MappingProxyType({name: read_only(mask) for name, mask in masks.items()}),
        eye=eye,
        disc_yx=to_px(anatomy.disc),
        disc_diameter_px=2 * anatomy.unit * board.radius_px,
        fovea_yx=to_px(anatomy.fovea),
    )


@dataclass(frozen=True)
class _Placing:
    side: int
    height: int
    width: int

    def put(self, square: NDArray[np.generic]) -> NDArray[np.generic]:
        out = np.zeros((self.height, self.width, *square.shape[2:]), square.dtype)
        top, left = (self.height - self.side) // 2, (self.width - self.side) // 2
        out[
            max(0, top) : max(0, top) + min(self.side, self.height),
            max(0, left) : max(0, left) + min(self.side, self.width),
        ] = square[
            max(0, -top) : max(0, -top) + min(self.side, self.height),
            max(0, -left) : max(0, -left) + min(self.side, self.width),
        ]
        return out


def _draw_anatomy(rng: np.random.Generator) -> _Anatomy:
    unit = float(rng.uniform(0.125, 0.155))
    disc = (float(rng.uniform(-0.12, 0.06)), float(rng.uniform(0.5, 0.68)))
    gap = unit * float(rng.uniform(4.6, 5.3))
    fovea = (disc[0] + unit * float(rng.uniform(0.2, 0.9)), disc[1] - gap)
    cup_radius = unit * float(rng.uniform(0.25, 0.55))
    cup = (
        disc[0] + unit * float(rng.normal(0, 0.04)),
        disc[1] - unit * float(rng.uniform(0.0, 0.2)),
    )
    return _Anatomy(
        disc=disc,
        unit=unit,
        stretch=float(rng.uniform(1.02, 1.2)),
        tilt=float(rng.normal(0, 0.15)),
        cup=cup,
        cup_radius=cup_radius,
        fovea=fovea,
        vessels=grow_vessels(rng, disc, unit, fovea),
    )


def _strokes(vessels: list[Vessel], share: float, gain: float) -> list[Stroke]:
    strokes = []
    for vessel in vessels:
        points = _refine(vessel.points)
        radii = np.repeat(vessel.radii, 3)[: len(points)]
        for i in range(0, len(points) - 1, 6):
            radius = float(radii[i])
            value = min(1.0, gain * (radius / 0.013) ** 0.6)
            strokes.append(Stroke(points[i : i + 7], radius * share, value))
    return strokes


def _refine(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Put two points between each pair, on a Catmull-Rom curve."""
    p = np.concatenate([points[:1], points, points[-1:]])
    a, b, c, d = p[:-3], p[1:-2], p[2:-1], p[3:]
    out = []
    for t in (0.0, 1 / 3, 2 / 3):
        out.append(
            0.5
            * (
                2 * b
                + (c - a) * t
                + (2 * a - 5 * b + 4 * c - d) * t**2
                + (3 * b - a - 3 * c + d) * t**3
            )
        )
    return np.stack(out, axis=1).reshape(-1, 2)


def _paint(
    board: Board, anatomy: _Anatomy, rng: np.random.Generator
) -> tuple[Rgb, dict[str, Mask]]:
    camera = list(CAMERAS.values())[int(rng.integers(len(CAMERAS)))]
    base = np.array(camera) * np.exp(rng.normal(0, [0.1, 0.12, 0.25]))
    density = np.empty((board.side, board.side, 3), np.float32)
    density[...] = -np.log(base).astype(np.float32)
    from retinaview.imaging import phantom_texture as texture

    density += texture.pigment(board, rng)[..., None] * (0.035 * MELANIN)
    strength = float(rng.uniform(0.0, 0.16))
    density -= texture.choroid(board, rng)[..., None] * (strength * MELANIN)
    density += texture.macula(board, anatomy.fovea, 2.0 * anatomy.unit)[..., None] * (
        float(rng.uniform(0.6, 1.3)) * LUTEAL
    )
    sheen = texture.fibres(board, rng, anatomy.disc, anatomy.unit, anatomy.fovea)
    density -= sheen[..., None] * (
        float(rng.uniform(0.05, 0.6)) * np.array([0.25, 0.7, 0.9], np.float32)
    )
    disc_colour = np.array([0.5 + 0.75 * base[0], 0.16 + 1.9 * base[1], 0.1 + 2.0 * base[2]])
    disc_colour = np.minimum(disc_colour, [0.98, 0.85, 0.75])
    disc_cover = texture.soft_ellipse(
        board, anatomy.disc, anatomy.unit, anatomy.stretch, anatomy.tilt, 0.018
    )
    cup_cover = texture.soft_ellipse(board, anatomy.cup, anatomy.cup_radius, 1.05, 0, 0.05)
    rim = -np.log(disc_colour * [0.95, 0.78, 0.75]).astype(np.float32)
    pale = -np.log(np.minimum(disc_colour * [1.0, 1.08, 1.15], 0.97)).astype(np.float32)
    disc_density = rim + (pale - rim) * cup_cover[..., None]
    density += (disc_density - density) * disc_cover[..., None]
    veins = [v for v in anatomy.vessels if not v.is_artery]
    arteries = [v for v in anatomy.vessels if v.is_artery]
    masks: dict[str, Mask] = {}
    for kind, name, gain in ((veins, "veins", 0.95), (arteries, "arteries", 0.72)):
        depth = board.paint(_strokes(kind, 1.0, 0.75 * gain) + _strokes(kind, 0.6, gain))
        depth = cv2.GaussianBlur(depth, (0, 0), max(0.0016 * board.radius_px, 0.4))
        thick = [v for v in kind if v.radii[0] > 0.006]
        reflex = board.paint(_strokes(thick, 0.22, 0.5))
        depth -= cv2.GaussianBlur(reflex, (0, 0), max(0.002 * board.radius_px, 0.4)) * (
            0.6 if name == "arteries" else 0.3
        )
        density += depth[..., None] * BLOOD
        full = [Stroke(s.points, s.radius, 1.0) for s in _strokes(kind, 1.0, 1.0)]
        masks[name] = board.paint(full) >= 0.5
    masks["vessels"] = masks["arteries"] | masks["veins"]
    hard = texture.soft_ellipse
    masks["disc"] = (
        hard(board, anatomy.disc, anatomy.unit, anatomy.stretch, anatomy.tilt, 1e-6) >= 0.5
    )
    masks["cup"] = (hard(board, anatomy.cup, anatomy.cup_radius, 1.05, 0, 1e-6) >= 0.5) & masks[
        "disc"
    ]
    masks["macula"] = hard(board, anatomy.fovea, 2.0 * anatomy.unit, 1.0, 0, 1e-6) >= 0.5
    masks["lesions"] = np.zeros_like(masks["disc"])
    return np.exp(-density), masks


def _photograph(board: Board, ground: Rgb, rng: np.random.Generator) -> tuple[Rgb, Mask]:
    y, x = board.grid()
    distance = np.hypot(y, x).astype(np.float32)
    light = 1.05 - float(rng.uniform(0.1, 0.35)) * distance**2
    light = light + np.float32(rng.normal(0, 0.1)) * y + np.float32(rng.normal(0, 0.1)) * x
    light = light + np.float32(0.05) * board.clouds(rng, 3, 2)
    rgb = ground * light[..., None]
    rgb = np.where(rgb > 0.8, 0.8 + 0.2 * np.tanh((rgb - 0.8) / 0.2), rgb).astype(np.float32)
    rgb = cv2.GaussianBlur(rgb, (0, 0), 0.35 + 0.0012 * board.radius_px)
    rgb += _grain(board.side, rng)
    edge = np.clip((1 - distance) * board.radius_px / 1.5 + 0.5, 0, 1)
    rgb = rgb * edge[..., None] + np.abs(_grain(board.side, rng)) * 0.4
    return np.clip(rgb, 0, 1), (edge >= 0.5)


def _grain(side: int, rng: np.random.Generator) -> Rgb:
    shared = rng.standard_normal((side, side, 1), np.float32)
    apart = rng.standard_normal((side, side, 3), np.float32)
    grain = cv2.GaussianBlur(0.8 * shared + 0.6 * apart, (0, 0), 0.7)
    return (np.float32(0.009) * grain).astype(np.float32)
