"""How the guard's benchmark paints lesions in and out; calibration never used this code.

On photographs: a ragged polygon drawn finely, softened as by a lens, filled by absorption (blood)
or mixed with the colour of exudate. On phantoms: the same eye is drawn with and without lesions,
and the exact ratio of the two pictures brings single lesions in or takes them out.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from retinaview.core.image import Map, Mask, Rgb
from retinaview.imaging.phantom import Phantom, draw_phantom
from retinaview.imaging.phantom_paint import ragged
from retinaview.imaging.reference_scale import field_side_px
from trainer.benchmarks.guard_cases import Mark, Scene, places

BLOOD = (0.30, 1.0, 0.75)
"""Absorption of red, green and blue, green taken as 1."""
EXUDATE = (0.95, 0.85, 0.45)
FINENESS = 8
LENS_SHARE = 0.0012
"""Standard deviation of the lens over the field's side."""
ROUGHNESS = 0.12
RATIO_REACH_PX = 3
"""Round a phantom's lesion, what its soft edge covers."""
LEAST_RADIUS_SHARE, LEAST_CONTRAST = 0.002, 0.05
"""Phantom lesions smaller or fainter than this are not asked for."""


def paint_photograph(
    rgb: Rgb, fov: Mask, radius_share: float, contrast: float, is_dark: bool, seed: int
) -> tuple[Rgb, list[Mark]]:
    """Paint three lesions of one size and contrast.

    Args:
        rgb: (S, S, 3) float32 in [0, 1].
        fov: (S, S) bool.
        radius_share: mean radius over the field's side.
        contrast: change of green at the middle of a large one, over green around it.
        is_dark: blood, or else exudate.
        seed: of the places and outlines.

    Returns:
        The painted picture and what was painted.
    """
    rng = np.random.default_rng([seed, 77])
    side = field_side_px(fov)
    radius = radius_share * side
    painted, marks = rgb.copy(), []
    for y, x in places(fov, 3, max(radius, 0.01 * side), rng):
        cover = _cover(rgb.shape[:2], (y, x), radius, LENS_SHARE * side, rng)
        painted = _fill(painted, cover, (y, x), contrast, is_dark)
        marks.append(Mark(y, x, radius, contrast, is_dark))
    return painted, marks


def _cover(
    shape: tuple[int, ...],
    at: tuple[int, int],
    radius: float,
    lens_px: float,
    rng: np.random.Generator,
) -> Map:
    """A ragged outline, filled finely, shrunk and softened: (H, W) in [0, 1]."""
    reach = math.ceil(2 * radius + 4 * lens_px + 4)
    size = 2 * reach + 1
    outline = ragged(rng, (reach + 0.5, reach + 0.5), radius, ROUGHNESS) * FINENESS
    fine = np.zeros((size * FINENESS, size * FINENESS), np.uint8)
    points = np.rint(outline[:, ::-1]).astype(np.int32)
    cv2.fillPoly(fine, [points[:, None]], 255)
    patch = cv2.resize(fine.astype(np.float32) / 255, (size, size), interpolation=cv2.INTER_AREA)
    patch = np.asarray(cv2.GaussianBlur(patch, (0, 0), max(lens_px, 0.4)), np.float32)
    cover = np.zeros((shape[0] + 2 * reach, shape[1] + 2 * reach), np.float32)
    cover[at[0] : at[0] + size, at[1] : at[1] + size] = patch
    return np.ascontiguousarray(cover[reach : reach + shape[0], reach : reach + shape[1]])


def _fill(rgb: Rgb, cover: Map, at: tuple[int, int], contrast: float, is_dark: bool) -> Rgb:
    if is_dark:
        density = -math.log(max(1 - contrast, 0.05))
        return np.asarray(
            rgb * np.exp(-density * cover[..., None] * np.array(BLOOD, np.float32)), np.float32
        )
    green = max(float(rgb[at[0], at[1], 1]), 0.02)
    share = min(1.0, contrast * green / max(EXUDATE[1] - green, 0.05))
    mixed = rgb + np.float32(share) * cover[..., None] * (np.array(EXUDATE, np.float32) - rgb)
    return np.asarray(np.clip(mixed, 0, 1), np.float32)


@dataclass(frozen=True, eq=False)
class Twins:
    """One phantom eye with and without its lesions.

    Attributes:
        ill, well: the two pictures.
        lesions: each lesion that stands out enough, as (mask, mark).
        ratio: (S, S, 3), ill over well.
    """

    ill: Scene
    well: Scene
    lesions: Sequence[tuple[Mask, Mark]]
    ratio: Rgb


def draw_twins(seed: int, side: int) -> Twins:
    """Draw a phantom twice and list its lesions."""
    ill, well = (draw_phantom(seed, side, lesions=lesions) for lesions in (True, False))
    ratio = (ill.image.rgb + 1 / 255) / (well.image.rgb + 1 / 255)
    soft = np.asarray(cv2.GaussianBlur(ratio, (0, 0), 0.5), np.float32)
    found = _lesions(ill, well)
    return Twins(_scene(ill), _scene(well), found, soft)


def _scene(phantom: Phantom) -> Scene:
    rgb = np.where(phantom.image.fov[..., None], phantom.image.rgb, np.float32(0))
    return Scene(phantom.image.source.name, rgb.astype(np.float32), phantom.image.fov)


def _lesions(ill: Phantom, well: Phantom) -> list[tuple[Mask, Mark]]:
    """Single lesions large and plain enough to be asked for."""
    side = field_side_px(ill.image.fov)
    mask = ill.masks["lesions"].astype(np.uint8)
    count, labels, boxes, centres = cv2.connectedComponentsWithStats(mask)
    before, after = well.image.rgb[..., 1], ill.image.rgb[..., 1]
    found = []
    for label in range(1, count):
        own = labels == label
        radius = math.sqrt(float(boxes[label, cv2.CC_STAT_AREA]) / math.pi)
        contrast = float(after[own].mean() / max(float(before[own].mean()), 1 / 255)) - 1
        if radius < LEAST_RADIUS_SHARE * side or abs(contrast) < LEAST_CONTRAST:
            continue
        x, y = (float(value) for value in centres[label])
        found.append((own, Mark(y, x, radius, abs(contrast), contrast < 0)))
    return found


def transplant(
    rgb: Rgb, twins: Twins, chosen: Sequence[tuple[Mask, Mark]], *, is_erasing: bool
) -> Rgb:
    """Bring lesions into a picture of the eye, or take them out of it, with their soft edges."""
    region = np.zeros(rgb.shape[:2], np.uint8)
    for mask, _ in chosen:
        region |= mask.astype(np.uint8)
    size = 2 * RATIO_REACH_PX + 1
    near = cv2.dilate(region, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size)))
    share = cv2.GaussianBlur(near.astype(np.float32), (0, 0), 0.8)[..., None]
    ratio = 1 / np.maximum(twins.ratio, 0.05) if is_erasing else twins.ratio
    return np.asarray(np.clip(rgb * (1 + share * (ratio - 1)), 0, 1), np.float32)
