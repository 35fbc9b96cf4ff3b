"""Faults of a photograph drawn at a given severity, with the map of where they lie.

Severity runs from 0 (nothing) to 1 (nothing can be read). Lengths are for a field of 512 px and
scale with its side. What a severity means:

    blur: a point spread of standard deviation 6 s px (Gaussian, defocus disc or motion).
    light: brightness times exp(-2.5 s), or as much glare.
    contrast: 0.9 s of the contrast is lost to a veil, as a cloudy lens does.
    artefacts: share of the field that spots, lashes, reflections or grain spoil.
"""

import math
from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Map, Mask, Rgb

REFERENCE_SIDE = 512
WORST_BLUR_PX = 6.0
DARKEST = 2.5
"""Natural logarithm of the gain at severity 1."""
HAZE = 0.9
STRIDE = 3
"""Of the pixels that severities on the whole are counted on."""

Fault = Callable[[Rgb, Mask, float, np.random.Generator], tuple[Rgb, Map]]


def spoil_blur(rgb: Rgb, mask: Mask, severity: float, rng: np.random.Generator) -> tuple[Rgb, Map]:
    """Put a photograph out of focus, or move it; now and then on one side more than the other.

    Args:
        rgb: (S, S, 3) float32 in [0, 1], black outside the field.
        mask: (S, S) bool.
        severity: in [0, 1].
        rng: all chance.

    Returns:
        The spoilt picture, and (S, S) the severity at each place.
    """
    side = rgb.shape[0]
    sigma = WORST_BLUR_PX * severity * side / REFERENCE_SIDE
    if sigma < 0.1:
        return rgb, np.full(mask.shape, severity, np.float32)
    kernel = _point_spread(sigma, rng)
    blurred = _filter_inside(rgb, mask, sigma, kernel)
    if rng.random() < 0.75:
        return blurred, np.full(mask.shape, severity, np.float32)
    share = _ramp(side, rng)
    mixed = rgb + (blurred - rgb) * share[..., None]
    return np.asarray(mixed, np.float32), np.asarray(severity * share, np.float32)


def spoil_light(rgb: Rgb, mask: Mask, severity: float, rng: np.random.Generator) -> tuple[Rgb, Map]:
    """Light a photograph too weakly, unevenly or too strongly; as `spoil_blur`."""
    side = rgb.shape[0]
    depth = DARKEST * severity
    kind = rng.choice(["dark", "side", "blob", "rim", "bright", "glare"])
    if kind == "dark":
        spread = np.ones(mask.shape, np.float32)
    elif kind in ("side", "bright"):
        spread = _ramp(side, rng)
    elif kind == "rim":
        spread = 1 - _blob(side, rng, 0.35, 0.7)
    else:
        spread = _blob(side, rng, 0.15, 0.6)
    if kind == "glare":
        colour = rng.uniform((0.7, 0.6, 0.4), (1.0, 1.0, 1.0)).astype(np.float32)
        lit = np.minimum(rgb + (0.8 * severity * spread)[..., None] * colour, 1)
    elif kind == "bright":
        lit = np.minimum(rgb * np.exp(0.55 * depth * spread)[..., None], 1)
    else:
        lit = rgb * np.exp(-depth * spread)[..., None]
    return np.asarray(lit, np.float32), np.asarray(severity * spread, np.float32)


def spoil_contrast(
    rgb: Rgb, mask: Mask, severity: float, rng: np.random.Generator
) -> tuple[Rgb, Map]:
    """Lay a veil over a photograph, as a cloudy lens does; as `spoil_blur`."""
    side = rgb.shape[0]
    share = np.ones(mask.shape, np.float32)
    if rng.random() < 0.5:
        share = 0.6 + 0.4 * _blob(side, rng, 0.3, 0.8)
    haze = (HAZE * severity * share)[..., None]
    mean = np.array(cv2.mean(rgb, mask.astype(np.uint8))[:3])
    white = rng.uniform((0.35, 0.3, 0.1), (0.9, 0.85, 0.8))
    veil = mean + (white - mean) * rng.uniform(0, 1)
    sigma = rng.uniform(0, 1.5) * severity * side / REFERENCE_SIDE
    soft = _filter_inside(rgb, mask, sigma) if sigma > 0.2 else rgb
    hazy = soft * (1 - haze) + veil.astype(np.float32) * haze
    return np.asarray(hazy, np.float32), np.asarray(severity * share, np.float32)


def spoil_artefacts(
    rgb: Rgb, mask: Mask, severity: float, rng: np.random.Generator
) -> tuple[Rgb, Map]:
    """Add dust, droplets, lashes, reflections or grain; as `spoil_blur`."""
    draw: Fault = [_spots, _spots, _lashes, _crescent, _grain][int(rng.integers(5))]
    return draw(rgb, mask, severity, rng)


def overall(name: str, local: Map, mask: Mask) -> float:
    """Rate a fault on the whole from its map: the mean beside the worst tenth of the field.

    Artefacts are small: a few of them count by being there, many by the share they cover.
    """
    inside = local[::STRIDE, ::STRIDE][mask[::STRIDE, ::STRIDE]]
    if not inside.size:
        return 0.0
    mean = float(inside.mean())
    if name == "artefacts":
        return min(1.0, 0.2 * float(np.percentile(inside, 99.5)) + 3 * mean)
    return min(1.0, 0.5 * mean + 0.5 * float(np.percentile(inside, 90)))


def _spots(rgb: Rgb, mask: Mask, severity: float, rng: np.random.Generator) -> tuple[Rgb, Map]:
    side = rgb.shape[0]
    alpha = np.zeros(mask.shape, np.float32)
    for _ in range(1 + int(severity * rng.uniform(8, 40))):
        y, x = rng.uniform(0, side, 2)
        radius = side * rng.uniform(0.008, 0.02 + 0.05 * severity)
        disc = np.zeros(mask.shape, np.float32)
        cv2.circle(disc, (round(x), round(y)), max(1, round(radius)), rng.uniform(0.4, 1), -1)
        soft = cv2.GaussianBlur(disc, (0, 0), max(0.5, radius * rng.uniform(0.1, 0.6)))
        alpha = np.maximum(alpha, soft)
    bright = rng.random() < 0.5
    low, high = ((0.5, 0.45, 0.3), (1, 1, 0.9)) if bright else ((0, 0, 0), (0.25, 0.15, 0.1))
    return _paint(rgb, alpha * rng.uniform(0.35, 0.9), rng.uniform(low, high))


def _lashes(rgb: Rgb, mask: Mask, severity: float, rng: np.random.Generator) -> tuple[Rgb, Map]:
    side = rgb.shape[0]
    alpha = np.zeros(mask.shape, np.float32)
    for _ in range(2 + int(severity * 22)):
        x = side * rng.uniform(0.1, 0.9)
        length, lean = side * rng.uniform(0.15, 0.25 + 0.35 * severity), rng.normal(0, 0.35)
        steps = np.linspace(0, 1, 16)
        points = np.stack([x + lean * length * steps**2, length * steps - 2], axis=-1)
        width = max(1, round(side / REFERENCE_SIDE * rng.uniform(2, 9)))
        cv2.polylines(alpha, [np.rint(points).astype(np.int32)], False, 1.0, width)
    reach = side / REFERENCE_SIDE * rng.uniform(1, 4)
    soft = np.asarray(cv2.GaussianBlur(alpha, (0, 0), reach), np.float32)
    alpha = np.ascontiguousarray(np.rot90(soft, int(rng.choice([0, 0, 2, 1]))), np.float32)
    return _paint(rgb, alpha * rng.uniform(0.5, 0.95), rng.uniform(0, 0.25, 3))


def _crescent(rgb: Rgb, mask: Mask, severity: float, rng: np.random.Generator) -> tuple[Rgb, Map]:
    side = rgb.shape[0]
    axis = np.linspace(-1, 1, side, dtype=np.float32)
    angle = rng.uniform(0, 2 * math.pi)
    y, x = math.sin(angle), math.cos(angle)
    reach = 0.05 + 0.6 * severity
    distance = np.hypot(axis[:, None] + reach * y, axis + reach * x)
    alpha = 1 / (1 + np.exp(-(distance - 1.02) / rng.uniform(0.02, 0.08)))
    tint = rng.uniform((0.6, 0.6, 0.4), (1, 1, 1))
    return _paint(rgb, np.asarray(alpha, np.float32) * rng.uniform(0.4, 0.9), tint)


def _grain(rgb: Rgb, mask: Mask, severity: float, rng: np.random.Generator) -> tuple[Rgb, Map]:
    grain = rng.standard_normal(rgb.shape, np.float32)
    if rng.random() < 0.4:
        grain = np.asarray(1.6 * cv2.GaussianBlur(grain, (0, 0), 0.7), np.float32)
    noisy = np.clip(rgb + np.float32(0.11 * severity) * grain, 0, 1)
    return np.asarray(noisy, np.float32), np.full(mask.shape, 0.31 * severity, np.float32)


def _paint(rgb: Rgb, alpha: Map, colour: NDArray[np.float64]) -> tuple[Rgb, Map]:
    """Cover a picture; the map says how much was changed, a third of full range counting whole."""
    painted = rgb + (colour.astype(np.float32) - rgb) * alpha[..., None]
    change = np.abs(painted - rgb).max(axis=2)
    return np.asarray(painted, np.float32), np.clip(3 * change, 0, 1).astype(np.float32)


def _ramp(side: int, rng: np.random.Generator) -> Map:
    """(S, S) in [0, 1], from one side to the other."""
    axis = np.linspace(-1, 1, side, dtype=np.float32)
    angle = rng.uniform(0, 2 * math.pi)
    along = math.cos(angle) * axis + math.sin(angle) * axis[:, None] + rng.uniform(-0.4, 0.6)
    return np.asarray(1 / (1 + np.exp(-along * rng.uniform(2, 8))), np.float32)


def _blob(side: int, rng: np.random.Generator, least: float, most: float) -> Map:
    """(S, S) in [0, 1], a smooth hill about a point; radii as shares of the side."""
    axis = np.linspace(0, 1, side, dtype=np.float32)
    y, x = rng.uniform(0.2, 0.8, 2).tolist()
    across = rng.uniform(least, most, 2).tolist()
    square = ((axis[:, None] - y) / across[0]) ** 2 + ((axis - x) / across[1]) ** 2
    return np.asarray(np.exp(-(square ** rng.uniform(0.8, 2.0))), np.float32)


def _filter_inside(
    rgb: Rgb, mask: Mask, sigma: float, kernel: NDArray[np.float32] | None = None
) -> Rgb:
    """Filter what lies inside the field alone; its edge stays as sharp as the camera's stop."""
    cover = mask.astype(np.float32)
    both = np.concatenate([rgb * cover[..., None], cover[..., None]], axis=-1)
    if kernel is None:
        both = cv2.GaussianBlur(both, (0, 0), sigma)
    else:
        both = cv2.filter2D(both, -1, kernel)
    gain = cover / np.maximum(both[..., 3], 1e-3)
    return np.asarray(both[..., :3] * gain[..., None], np.float32)


def _point_spread(sigma: float, rng: np.random.Generator) -> NDArray[np.float32] | None:
    """A defocus disc or a streak of the same standard deviation; None for a Gaussian."""
    kind = rng.random()
    if kind < 0.6:
        return None
    reach = math.ceil((2 if kind < 0.85 else 1.8) * sigma) + 1
    axis = np.arange(-reach, reach + 1, dtype=np.float32)
    y, x = axis[:, None], axis[None]
    if kind < 0.85:
        kernel = np.clip(2 * sigma + 0.5 - np.hypot(y, x), 0, 1)
    else:
        angle = rng.uniform(0, math.pi)
        across = np.abs(math.cos(angle) * y - math.sin(angle) * x)
        along = np.abs(math.sin(angle) * y + math.cos(angle) * x)
        kernel = np.clip(1.2 - across, 0, 1) * (along <= 1.8 * sigma)
    return np.asarray(kernel / kernel.sum(), np.float32)


FAULTS: dict[str, Fault] = {
    "contrast": spoil_contrast,
    "blur": spoil_blur,
    "light": spoil_light,
    "artefacts": spoil_artefacts,
}
"""In the order in which light meets them: the eye's lens, the camera's, the flash, the rest."""
