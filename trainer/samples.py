"""Training pairs drawn from good photographs: turned, tinted, spoilt, kept with the good one."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Mask, Rgb
from retinaview.imaging.degrade import CODES, draw_parameters, replay
from retinaview.imaging.degrade_draws import Parameters
from trainer.photographs import Photograph
from trainer.recipe import Mixture

FAULT_DIGITS = (0, 1, 2)
"""Digits of a code: blur, spots, light; the order of `networks.rv_net.FAULTS`."""
KERNEL = ("kernel_x", "kernel_y")
LIGHT = ("colour", "halo", "hole")
LIGHT_SIDE = 64
"""Side at which light is compared between photographs, px."""


@dataclass(frozen=True, eq=False)
class Sample:
    """One pair.

    Attributes:
        poor, good: (S, S, 3) float32 in [0, 1], black outside the field.
        lit: the good one in the light of the poor one, with neither blur nor spots.
        mask: (S, S) bool.
        faults: (3,) float32 in {0, 1}: blur, spots, light.
    """

    poor: Rgb
    good: Rgb
    lit: Rgb
    mask: Mask
    faults: NDArray[np.float32]


def draw_sample(
    photograph: Photograph,
    mixture: Mixture,
    rng: np.random.Generator,
    lenders: Sequence[Photograph] = (),
) -> Sample:
    """Draw one pair from a good photograph.

    Args:
        photograph: the good one.
        mixture: how often what is done to it.
        rng: all chance comes from it.
        lenders: photographs whose light may be borrowed; none without.
    """
    rgb, mask = _turn(photograph.rgb, photograph.mask, mixture, rng)
    good = rgb.astype(np.float32) / np.float32(255)
    if lenders and rng.random() < mixture.borrowed:
        lender = lenders[int(rng.integers(len(lenders)))]
        good = borrow_light(good, mask, lender, rng.uniform(0.4, 1.0))
    if rng.random() < mixture.tinted:
        good = tint(good, rng)
    good[~mask] = 0
    faults = np.zeros(3, np.float32)
    if rng.random() < mixture.untouched:
        return Sample(good, good, good, mask, faults)
    parameters = draw_faults(mixture, rng)
    code = parameters["code"]
    poor = replay(good, mask, parameters).rgb
    lit = replay(good, mask, _light_alone(parameters)).rgb if code[2] == "1" else good
    faults[:] = [code[digit] == "1" for digit in FAULT_DIGITS]
    if faults[0] and max(parameters["faults"]["blur"][key] for key in KERNEL) == 1:
        faults[0] = 0  # the preset draws kernels of one pixel too, which blur nothing
    if rng.random() < mixture.beyond:
        poor, lit = _spoil_beyond(poor, lit, mask, faults, rng)
    return Sample(poor, good, lit, mask, faults)


def draw_faults(mixture: Mixture, rng: np.random.Generator) -> Parameters:
    """Draw preset, code and faults of a spoilt sample; see `imaging.degrade.draw_parameters`."""
    preset = "cofe-release" if rng.random() < mixture.release else "cofe-train"
    is_full = rng.random() < mixture.full_code
    code = "111" if is_full else CODES[int(rng.integers(len(CODES) - 1))]
    return draw_parameters(preset, code, rng)


def _light_alone(parameters: Parameters) -> Parameters:
    faults = {name: fault for name, fault in parameters["faults"].items() if name in LIGHT}
    return {**parameters, "faults": faults}


def pick_by_camera(
    photographs: Sequence[Photograph], weights: dict[str, float], rng: np.random.Generator
) -> Photograph:
    """Pick a camera by its weight (1 where none is named), then one of its photographs."""
    cameras = sorted({photograph.camera for photograph in photographs})
    chances = np.array([weights.get(camera, 1.0) for camera in cameras])
    camera = cameras[int(rng.choice(len(cameras), p=chances / chances.sum()))]
    own = [photograph for photograph in photographs if photograph.camera == camera]
    return own[int(rng.integers(len(own)))]


def _turn(
    rgb: NDArray[np.uint8], mask: Mask, mixture: Mixture, rng: np.random.Generator
) -> tuple[NDArray[np.uint8], Mask]:
    quarter = int(rng.integers(4))
    rgb, mask = np.rot90(rgb, quarter), np.rot90(mask, quarter)
    if rng.random() < 0.5:
        rgb, mask = rgb[:, ::-1], mask[:, ::-1]
    if rng.random() >= mixture.turned:
        return np.ascontiguousarray(rgb), np.ascontiguousarray(mask)
    side = rgb.shape[0]
    centre = ((side - 1) / 2, (side - 1) / 2)
    matrix = cv2.getRotationMatrix2D(centre, rng.uniform(-20, 20), rng.uniform(0.88, 1.12))
    size = (side, side)
    turned = cv2.warpAffine(np.ascontiguousarray(rgb), matrix, size, flags=cv2.INTER_CUBIC)
    lit = cv2.warpAffine(mask.astype(np.uint8), matrix, size, flags=cv2.INTER_NEAREST)
    return turned.astype(np.uint8, copy=False), lit > 0


def borrow_light(rgb: Rgb, mask: Mask, lender: Photograph, share: float) -> Rgb:
    """Light a photograph as another camera lit its own: swap the slow part of the two.

    Good photographs of cameras never seen differ most in how their light falls off, and a fall-off
    that belongs to the camera must not pass for a fault.

    Args:
        rgb: (S, S, 3) in [0, 1].
        mask: (S, S) bool.
        lender: whose light to take.
        share: 0 keeps the own light, 1 takes the other's whole.
    """
    own = _slow_light(rgb, mask)
    other = _slow_light(lender.rgb.astype(np.float32) / np.float32(255), lender.mask)
    ratio = np.clip(other / np.maximum(own, 0.02), 0.4, 2.5) ** np.float32(share)
    side = rgb.shape[0]
    gain = cv2.resize(ratio, (side, side), interpolation=cv2.INTER_CUBIC)
    return np.asarray(np.clip(rgb * gain, 0, 1), np.float32)


def _slow_light(rgb: Rgb, mask: Mask) -> NDArray[np.float32]:
    """(64, 64, 3) light that varies over a seventh of the field, inside and beyond its edge."""
    size = (LIGHT_SIDE, LIGHT_SIDE)
    cover = mask.astype(np.float32)[..., None]
    small = cv2.resize(rgb * cover, size, interpolation=cv2.INTER_AREA)
    weight = cv2.resize(cover, size, interpolation=cv2.INTER_AREA)[..., None]
    sigma = LIGHT_SIDE / 7
    light = cv2.GaussianBlur(small, (0, 0), sigma)
    total = cv2.GaussianBlur(weight, (0, 0), sigma)[..., None]
    return np.asarray(light / np.maximum(total, 1e-3), np.float32)


def tint(rgb: Rgb, rng: np.random.Generator) -> Rgb:
    """Give a photograph another camera's brightness, gamma, colour balance and vignette."""
    gain = np.exp(rng.normal(0, 0.12)) * np.exp(rng.normal(0, (0.06, 0.08, 0.16)))
    gamma = np.exp(rng.normal(0, 0.1)) * np.exp(rng.normal(0, 0.05, 3))
    rgb = np.clip(rgb, 1e-4, 1) ** gamma.astype(np.float32) * gain.astype(np.float32)
    grey = rgb.mean(2, keepdims=True)
    rgb = grey + (rgb - grey) * np.float32(rng.uniform(0.85, 1.15))
    if rng.random() < 0.6:
        rgb = rgb * _vignette(rgb.shape[0], rng.uniform(-0.1, 0.5), rng)
    return np.clip(rgb, 0, 1).astype(np.float32, copy=False)


def _vignette(side: int, depth: float, rng: np.random.Generator) -> NDArray[np.float32]:
    """(S, S, 1) brightness that falls with a power of the distance from an off-centre point."""
    axis = np.linspace(-1, 1, side, dtype=np.float32)
    y, x = rng.uniform(-0.25, 0.25, 2)
    distance = (axis[:, None] - np.float32(y)) ** 2 + (axis - np.float32(x)) ** 2
    fall = np.minimum(distance, 1.5) ** np.float32(rng.uniform(0.6, 2.0))
    return np.asarray(np.clip(1 - depth * fall, 0.2, 1.2), np.float32)[..., None]


def _spoil_beyond(
    poor: Rgb, lit: Rgb, mask: Mask, faults: NDArray[np.float32], rng: np.random.Generator
) -> tuple[Rgb, Rgb]:
    """Add a fault of another kind: soft focus, sensor grain, or one-sided shading of both."""
    side = poor.shape[0]
    kind = int(rng.integers(3))
    if kind == 0:
        sigma = rng.uniform(0.5, 2.5) * side / 512
        poor = cv2.GaussianBlur(poor, (0, 0), max(0.3, sigma)).astype(np.float32, copy=False)
        faults[0] = 1
    elif kind == 1:
        grain = rng.normal(0, rng.uniform(0.005, 0.03), poor.shape).astype(np.float32)
        poor = poor + grain
    else:
        shade = _shade(side, rng)
        poor, lit = poor * shade, np.clip(lit * shade, 0, 1)
        faults[2] = 1
    poor = np.clip(poor, 0, 1)
    poor[~mask] = 0
    return (np.rint(poor * 255) / 255).astype(np.float32), lit


def _shade(side: int, rng: np.random.Generator) -> NDArray[np.float32]:
    """(S, S, 1) smooth random shading between about 0.4 and 1.2."""
    coarse = rng.uniform(0.4, 1.2, (4, 4)).astype(np.float32)
    smooth = cv2.resize(coarse, (side, side), interpolation=cv2.INTER_CUBIC)
    return np.clip(smooth, 0.3, 1.3).astype(np.float32)[..., None]
