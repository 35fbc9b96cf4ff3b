"""What locator and segmenter are shown: one outlined photograph, turned, mirrored, zoomed, cut."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Map, Rgb
from retinaview.imaging.crop import Affine, Point, into_crop, scale_of, warp
from retinaview.networks.disc_net import CROP_DIAMETERS, CROP_SIDE, FIELD_SIDE
from trainer.disc_data import Outlined

MIRRORED, FLIPPED = 0.5, 0.2
TURN_DEG = 25.0
ZOOMS = (0.75, 1.8)
PLAIN_ZOOM = 0.35
HIDDEN = 0.2
"""Share of locator views from which the disc is kept out: a photograph need not show one."""
ELSEWHERE = 0.12
"""Share of crops beside the disc."""
BESIDE_DD = (1.2, 3.5)
"""How far beside, in disc diameters."""
ROUND_STOP = 0.7
"""Share of enlarged views that get a round stop of their own, as a narrower camera has."""
FOVEA_SIGMA = 3.0
"""Spread of the peak at the fovea, px of the locator."""
RING = (1.7, 3.5)
"""Disc diameters between which the fovea lies; nearer and farther it is not, in any eye."""


@dataclass(frozen=True, eq=False)
class View:
    """A picture and its truth.

    Attributes:
        rgb: (S, S, 3) float32 in [0, 1].
        inside: (S, S) float32 in {0, 1}, the field.
        truth: (S, S, 2) float32 in [0, 1]: the disc, and the fovea's peak or the cup.
        known: (S, S, 2) float32 in {0, 1}: where the truth is known.
    """

    rgb: Rgb
    inside: Map
    truth: NDArray[np.float32]
    known: NDArray[np.float32]


def locator_view(outlined: Outlined, rng: np.random.Generator) -> View:
    """The whole field, or a part of it, as the locator may be given it."""
    side = outlined.photograph.side
    centre, zoom, has_stop = _pick_part(outlined, rng)
    affine = _affine(centre, zoom * FIELD_SIDE / side, FIELD_SIDE, rng)
    view = _warp(outlined, affine, FIELD_SIDE, rng)
    inside = view.inside * _stop(FIELD_SIDE) if has_stop else view.inside
    disc = _warp_mask(outlined.disc, affine, FIELD_SIDE) * inside
    peak, known = _fovea(outlined, affine, inside)
    truth = np.stack((disc, peak), -1)
    return View(view.rgb * inside[..., None], inside, truth, np.stack((inside, known), -1))


def segmenter_view(outlined: Outlined, rng: np.random.Generator) -> View:
    """A crop round the disc, not quite centred and not quite of the right size."""
    diameter = outlined.diameter
    y, x = outlined.centre
    if rng.random() < ELSEWHERE:
        angle, far = rng.uniform(0, 2 * np.pi), rng.uniform(*BESIDE_DD) * diameter
        y, x = y + far * np.sin(angle), x + far * np.cos(angle)
    y, x = y + rng.normal(0, 0.12) * diameter, x + rng.normal(0, 0.12) * diameter
    crop = CROP_DIAMETERS * diameter * np.exp(rng.normal(0, 0.12))
    affine = _affine((y, x), CROP_SIDE / crop, CROP_SIDE, rng)
    view = _warp(outlined, affine, CROP_SIDE, rng)
    disc = _warp_mask(outlined.disc, affine, CROP_SIDE)
    cup, known = np.zeros_like(disc), np.zeros_like(disc)
    if outlined.cup is not None:
        cup, known = _warp_mask(outlined.cup, affine, CROP_SIDE), view.inside
    truth = np.stack((disc, cup), -1) * view.inside[..., None]
    return View(view.rgb, view.inside, truth, np.stack((view.inside, known), -1))


def _pick_part(outlined: Outlined, rng: np.random.Generator) -> tuple[Point, float, bool]:
    """Centre (y, x), zoom, and whether a round stop goes over the view."""
    side = outlined.photograph.side
    middle = (side - 1) / 2
    if rng.random() < HIDDEN:
        hidden = _without_disc(outlined, rng)
        if hidden is not None:
            return hidden
    if rng.random() < PLAIN_ZOOM:
        return (middle, middle), 1.0, False
    zoom = float(np.exp(rng.uniform(*np.log(ZOOMS))))
    reach = 0.12 * side if zoom > 1 else 0.04 * side
    centre = (middle + rng.uniform(-reach, reach), middle + rng.uniform(-reach, reach))
    return centre, zoom, zoom > 1 and rng.random() < ROUND_STOP


def _without_disc(outlined: Outlined, rng: np.random.Generator) -> tuple[Point, float, bool] | None:
    side, (y, x) = outlined.photograph.side, outlined.centre
    for _ in range(20):
        zoom = rng.uniform(1.6, 2.6)
        place = rng.uniform(0.2, 0.8, 2) * side
        if np.hypot(place[0] - y, place[1] - x) > side / (2 * zoom) + 0.6 * outlined.diameter:
            return (float(place[0]), float(place[1])), zoom, True
    return None


def _affine(centre: Point, scale: float, side: int, rng: np.random.Generator) -> Affine:
    angle = np.deg2rad(rng.uniform(-TURN_DEG, TURN_DEG))
    turn = scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    if rng.random() < MIRRORED:
        turn[:, 0] *= -1
    if rng.random() < FLIPPED:
        turn[:, 1] *= -1
    shift = (side - 1) / 2 - turn @ np.array([centre[1], centre[0]])
    return np.column_stack((turn, shift))


def _warp(outlined: Outlined, affine: Affine, side: int, rng: np.random.Generator) -> View:
    """Colours and field of a view; its truth is left empty."""
    photograph = outlined.photograph
    rgb = warp_rgb(photograph.rgb, affine, side)
    inside = (warp(photograph.mask.astype(np.float32), affine, side) > 0.5).astype(np.float32)
    gamma = np.exp(rng.normal(0, 0.2)) * np.exp(rng.normal(0, 0.08, 3))
    rgb = np.clip(rgb, 1e-3, 1) ** gamma.astype(np.float32) * inside[..., None]
    if rng.random() < 0.3:
        rgb = rgb + rng.normal(0, rng.uniform(0.005, 0.03), rgb.shape).astype(np.float32)
    if rng.random() < 0.3:
        rgb = cv2.GaussianBlur(rgb, (0, 0), rng.uniform(0.4, 1.6 if side == CROP_SIDE else 0.8))
    empty = np.zeros((side, side, 2), np.float32)
    return View(np.asarray(rgb, np.float32) * inside[..., None], inside, empty, empty)


def warp_rgb(rgb: NDArray[np.uint8], affine: Affine, side: int) -> Rgb:
    """(S, S, 3) uint8 to a (side, side, 3) float32 view in [0, 1]."""
    return warp(rgb.astype(np.float32) / np.float32(255), affine, side)


def _warp_mask(mask: NDArray[np.bool_], affine: Affine, side: int) -> Map:
    return warp(mask.astype(np.float32), affine, side)


def _stop(side: int) -> Map:
    axis = np.arange(side) - (side - 1) / 2
    return np.asarray(np.hypot(axis[:, None], axis) < side / 2, np.float32)


def _fovea(outlined: Outlined, affine: Affine, inside: Map) -> tuple[Map, Map]:
    """The peak at the fovea, and where it is known.

    Of a photograph whose fovea nobody marked it is known to lie neither near the disc nor far away.
    """
    side = inside.shape[0]
    rows, columns = np.mgrid[:side, :side].astype(np.float32)
    if outlined.fovea is not None:
        y, x = into_crop(affine, outlined.fovea)
        squared = (rows - y) ** 2 + (columns - x) ** 2
        peak = np.asarray(np.exp(-squared / (2 * FOVEA_SIGMA**2)), np.float32)
        return peak * inside, inside
    y, x = into_crop(affine, outlined.centre)
    distance = np.hypot(rows - y, columns - x) / (outlined.diameter * scale_of(affine))
    is_no_fovea = (distance < RING[0]) | (distance > RING[1])
    return np.zeros_like(inside), inside * is_no_fovea
