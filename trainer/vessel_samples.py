"""Training crops of photographs with their vessels: other sizes, other cameras, poorer pictures."""

from collections.abc import Mapping
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Mask, Rgb
from retinaview.imaging.degrade import CODES, draw_parameters, replay
from retinaview.imaging.local_contrast import local_contrast
from trainer.vessel_data import VesselPhotograph

Layer = NDArray[np.float32] | NDArray[np.uint8]

TURNED = 0.4
"""Share of crops turned by an odd angle."""
SMALL_FORMAT_PX = (300, 600)
"""Side of the field in a photograph of small format."""


@dataclass(frozen=True)
class Changes:
    """How often what is done to a photograph; shares in [0, 1].

    Attributes:
        smallest_side, largest_side: of the field's square, px.
        own_size: left at the size it has, never resampled, as most photographs are read.
        spared: done nothing of what follows but another camera's light and tint.
        degraded: spoilt by one of our degradation presets.
        small_format: shrunk to a small format and enlarged again.
        soft: out of focus.
        noisy: with grain.
        compressed: saved as JPEG.
        recoloured: lit and tinted as by another camera.
        mixed: one channel partly replaced by another.
    """

    smallest_side: int = 480
    largest_side: int = 1100
    own_size: float = 0.0
    spared: float = 0.0
    degraded: float = 0.3
    small_format: float = 0.25
    soft: float = 0.25
    noisy: float = 0.3
    compressed: float = 0.3
    recoloured: float = 0.7
    mixed: float = 0.15

    @classmethod
    def of(cls, settings: Mapping[str, object]) -> "Changes":
        """Take what a recipe's settings say."""
        return cls(**settings)  # type: ignore[arg-type]


@dataclass(frozen=True, eq=False)
class VesselCrop:
    """One crop: what the network sees, (S, S, 3) float32; vessels and field, (S, S) float32."""

    seen: NDArray[np.float32]
    vessels: NDArray[np.float32]
    field: NDArray[np.float32]


def draw_crops(
    photograph: VesselPhotograph,
    changes: Changes,
    side: int,
    count: int,
    rng: np.random.Generator,
) -> list[VesselCrop]:
    """Change a photograph once and cut `count` crops of `side` px from it."""
    changed, mask, vessels = change(photograph, changes, rng)
    seen = local_contrast(changed, mask)
    seen *= np.exp(rng.normal(0, 0.12, 3)).astype(np.float32)
    return [_crop(seen, vessels, mask, side, rng) for _ in range(count)]


def change(
    photograph: VesselPhotograph, changes: Changes, rng: np.random.Generator
) -> tuple[Rgb, Mask, NDArray[np.uint8]]:
    """Give a photograph another size, another camera and other faults.

    Returns:
        rgb (S, S, 3) float32 in [0, 1], its field (S, S) bool and its vessels (S, S) uint8.
    """
    side = _draw_side(photograph, changes, rng)
    rgb = _resize(photograph.rgb, side)
    mask = _resize(photograph.mask.astype(np.uint8) * np.uint8(255), side) > 127
    vessels = _resize(photograph.vessels, side)
    if rng.random() < changes.recoloured:
        rgb = _recolour(rgb, rng)
    if rng.random() < changes.mixed:
        rgb = _mix(rgb, rng)
    if rng.random() < changes.spared:
        return rgb.astype(np.float32) / np.float32(255), mask, vessels
    if rng.random() < changes.degraded:
        rgb = _degrade(rgb, mask, rng)
    if rng.random() < changes.soft:
        rgb = cv2.GaussianBlur(rgb, (0, 0), rng.uniform(0.5, 2.0) * side / 800).astype(np.uint8)
    if rng.random() < changes.small_format:
        small = int(rng.integers(*SMALL_FORMAT_PX))
        rgb = _resize(_as_file(_resize(rgb, min(small, side)), changes, rng), side)
    else:
        rgb = _as_file(rgb, changes, rng)
    return rgb.astype(np.float32) / np.float32(255), mask, vessels


def _draw_side(photograph: VesselPhotograph, changes: Changes, rng: np.random.Generator) -> int:
    if rng.random() < changes.own_size:
        return photograph.side
    return int(rng.integers(changes.smallest_side, changes.largest_side + 1))


def _resize(picture: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    if picture.shape[0] == side:
        return picture
    method = cv2.INTER_AREA if side < picture.shape[0] else cv2.INTER_CUBIC
    return cv2.resize(picture, (side, side), interpolation=method).astype(np.uint8, copy=False)


def _recolour(rgb: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    """Another exposure, gamma and colour balance; channels may run into white."""
    levels = np.arange(256) / 255
    gamma = np.exp(rng.normal(0, 0.2)) * np.exp(rng.normal(0, 0.08, 3))
    gain = np.exp(rng.normal(0, 0.15)) * np.exp(rng.normal(0, 0.15, 3))
    table = np.clip(gain * levels[:, None] ** gamma, 0, 1) * 255
    return cv2.LUT(rgb, np.rint(table).astype(np.uint8)[None]).astype(np.uint8, copy=False)


def _mix(rgb: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    share = np.eye(3)
    to, of = rng.choice(3, 2, replace=False)
    amount = rng.uniform(0.2, 1)
    share[to] = (1 - amount) * share[to] + amount * np.eye(3)[of]
    return cv2.transform(rgb, share).astype(np.uint8, copy=False)


def _degrade(rgb: NDArray[np.uint8], mask: Mask, rng: np.random.Generator) -> NDArray[np.uint8]:
    preset = "cofe-release" if rng.random() < 0.7 else "cofe-train"
    code = "111" if rng.random() < 0.4 else CODES[int(rng.integers(len(CODES)))]
    poor = replay(
        rgb.astype(np.float32) / np.float32(255), mask, draw_parameters(preset, code, rng)
    )
    return np.rint(poor.rgb * 255).astype(np.uint8)


def _as_file(
    rgb: NDArray[np.uint8], changes: Changes, rng: np.random.Generator
) -> NDArray[np.uint8]:
    """Add the grain of a sensor and the blocks of a JPEG file."""
    if rng.random() < changes.noisy:
        grain = rng.standard_normal(rgb.shape, np.float32) * np.float32(rng.uniform(1, 8))
        rgb = np.clip(rgb + grain, 0, 255).astype(np.uint8)
    if rng.random() < changes.compressed:
        quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(35, 95))]
        _, encoded = cv2.imencode(".jpg", rgb, quality)
        rgb = np.asarray(cv2.imdecode(encoded, cv2.IMREAD_COLOR), np.uint8)
    return rgb


def _crop(
    seen: NDArray[np.float32],
    vessels: NDArray[np.uint8],
    mask: Mask,
    side: int,
    rng: np.random.Generator,
) -> VesselCrop:
    """Cut a square round a place in the field, mirrored and turned at random."""
    place = _place(mask, side, rng)
    angle = rng.uniform(-45, 45) if rng.random() < TURNED else 0.0
    quarters, is_mirrored = int(rng.integers(4)), rng.random() < 0.5
    parts = []
    layers: tuple[Layer, ...] = (seen, vessels, mask.astype(np.uint8))
    for layer in layers:
        part = np.rot90(_cut(layer, place, side, angle), quarters)
        parts.append(np.ascontiguousarray(part[:, ::-1] if is_mirrored else part, np.float32))
    return VesselCrop(parts[0], parts[1] / np.float32(255), parts[2])


def _place(mask: Mask, side: int, rng: np.random.Generator) -> tuple[int, int]:
    """Centre (y, x) of a crop: in the field, the crop as far inside the square as it goes."""
    half, most = side // 2, mask.shape[0] - side // 2
    lit = np.argwhere(mask[::16, ::16]) * 16
    y, x = lit[rng.integers(len(lit))] if len(lit) else (half, half)
    return int(np.clip(y, half, most)), int(np.clip(x, half, most))


def _cut(layer: Layer, place: tuple[int, int], side: int, angle_deg: float) -> Layer:
    top, left = place[0] - side // 2, place[1] - side // 2
    if not angle_deg:
        return layer[top : top + side, left : left + side]
    matrix = cv2.getRotationMatrix2D((place[1], place[0]), angle_deg, 1.0)
    matrix[:, 2] -= (left, top)
    turned = cv2.warpAffine(layer, matrix, (side, side))
    return np.asarray(turned, np.float32)
