"""The degradation model of Cofe-Net: what spoils a fundus photograph, drawn at random, replayable.

Three faults, switched by a three-digit code `blur spot illum`: "111" is all of them, "001" uneven
light alone. Every random draw is kept in a plain dictionary (JSON), and the same dictionary on the
same photograph gives the same picture bit for bit. Draws are made in units of a 512-px square round
the field and scaled to the photograph's own size, so one dictionary means the same fault at every
resolution.

Presets:
    cofe-release: the published offline code that made the paper's paired set.
    cofe-train: the online loader of the same work; stronger and more varied.
    tmage: the form that MAGE-Net's paper gives (light, then blur and grain, then 10 to 30 spots),
        in the ranges of cofe-train, since the paper's own are lost.
    cataract: a clouded lens, which blurs and lays an uneven veil (`degrade_veil`); it has no spots.
    noise15, noise25, noise50: normal noise of that standard deviation in 8-bit grey levels, inside
        the field and nothing else; the digit for blur switches it. A file holds 0 to 255, so the
        noise is clipped there.

References:
    Shen et al., "Modeling and enhancing low-quality retinal fundus images", IEEE Trans. Medical
    Imaging 40(3), 2021, doi:10.1109/TMI.2020.3043495 (Cofe-Net).
    Guo et al., "Bridging synthetic and real images", IEEE Trans. Medical Imaging 42(8), 2023,
    arXiv:2302.11795, section 4.3 (MAGE-Net).
    Hayee and Sytwu, "Denoising of retinal fundus images", 2018 (noise of sigma 25).
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Map, Mask, Rgb, read_only
from retinaview.errors import OptionError
from retinaview.imaging.degrade_draws import (
    DRAWS,
    NOISE_SIGMAS,
    REFERENCE_SIDE,
    Parameters,
    Tint,
    odd,
)
from retinaview.imaging.degrade_noise import add_noise
from retinaview.imaging.degrade_veil import add_veil, distance_map

NOISE_PRESETS = tuple(f"noise{sigma}" for sigma in NOISE_SIGMAS)
PRESETS = ("cofe-release", "cofe-train", "tmage", "cataract", *NOISE_PRESETS)
DIGITS = ("blur", "spots", "uneven light")
"""What the digits of a code stand for."""
CODES = ("001", "010", "011", "100", "101", "110", "111")
SMOOTH_SIDE = 512
"""Light fields are smooth: on larger photographs they are drawn at this side and enlarged."""
GREY = np.array([0.299, 0.587, 0.114], np.float32)
_TRAIN_TINTS = (
    (1.0, 1.0, 1.0),
    (141 / 255, 238 / 255, 238 / 255),
    (162 / 255, 205 / 255, 90 / 255),
)
TINTS: Mapping[str, tuple[tuple[float, float, float], ...]] = {
    # the white tint of the release code is never reached there: its guard is always true
    "cofe-release": ((141 / 255, 238 / 255, 238 / 255), (177 / 255, 195 / 255, 147 / 255)),
    "cofe-train": _TRAIN_TINTS,
    "tmage": _TRAIN_TINTS,
    "cataract": (),
    **dict.fromkeys(NOISE_PRESETS, ()),
}
ORDER: Mapping[str, tuple[str, ...]] = {
    "cofe-release": ("colour", "halo", "hole", "spots", "blur"),
    "cofe-train": ("colour", "spots", "halo", "blur", "hole"),
    "tmage": ("halo", "hole", "colour", "blur", "grain", "spots"),
    "cataract": ("blur", "veil", "colour"),
    **dict.fromkeys(NOISE_PRESETS, ("grain",)),
}
DARKEST_FIELD = 0.25
"""The release preset leaves out the dark hole where the field's mean is not above this."""


@dataclass(frozen=True, eq=False)
class Degraded:
    """A spoilt photograph and how it was spoilt.

    Attributes:
        rgb: (H, W, 3) float32 in [0, 1], a whole number of 255ths, black outside the mask.
        spot_mask: (H, W) bool, union of the spot discs; the natural target of a quality attention.
        parameters: every draw, JSON-able; `replay` takes it.
    """

    rgb: Rgb
    spot_mask: Mask
    parameters: Parameters


def degrade(image: Rgb, mask: Mask, preset: str, code: str, seed: int) -> Degraded:
    """Spoil a photograph with faults drawn from `seed`.

    Args:
        image: (H, W, 3) float32 in [0, 1].
        mask: (H, W) bool, the field of view.
        preset: one of `PRESETS`.
        code: one of `CODES`, digits blur, spot, illumination.
        seed: any whole number, 0 or more.

    Raises:
        OptionError: unknown preset or code, or an empty mask.
    """
    return replay(image, mask, draw_parameters(preset, code, np.random.default_rng(seed)))


def draw_parameters(
    preset: str,
    code: str,
    rng: np.random.Generator,
    halo_tints: Sequence[Tint] | None = None,
) -> Parameters:
    """Draw the faults of one photograph, in units of a 512-px square round its field.

    Args:
        preset: one of `PRESETS`.
        code: one of `CODES`.
        rng: the one source of chance.
        halo_tints: RGB colours of the light leak in [0, 1]; None takes the preset's own.

    Raises:
        OptionError: unknown preset or code, or a code of faults that the preset does not have.
    """
    if preset not in PRESETS:
        raise OptionError(f"There is no degradation called {preset}: {', '.join(PRESETS)}.")
    if code not in CODES:
        raise OptionError(f"A degradation code is one of {', '.join(CODES)}, not {code}.")
    draw = DRAWS[preset]
    tints = tuple(halo_tints or TINTS[preset])
    faults: Parameters = {}
    if code[2] == "1":
        faults |= draw.light(rng, tints)
    if code[1] == "1":
        faults |= draw.spots(rng)
    if code[0] == "1":
        faults |= draw.blur(rng)
    if not faults:
        missing = ", ".join(name for name, digit in zip(DIGITS, code, strict=True) if digit == "1")
        raise OptionError(f"The preset {preset} has no {missing}: the code {code} does nothing.")
    return {"preset": preset, "code": code, "reference_side": REFERENCE_SIDE, "faults": faults}


def replay(image: Rgb, mask: Mask, parameters: Parameters) -> Degraded:
    """Spoil a photograph with faults drawn before.

    Args:
        image: (H, W, 3) float32 in [0, 1].
        mask: (H, W) bool, the field of view.
        parameters: as `Degraded.parameters` or `draw_parameters` gives them.

    Raises:
        OptionError: an empty mask, or parameters of another form.
    """
    canvas = _Canvas.around(mask)
    x = np.where(mask[..., None], image, np.float32(0)).astype(np.float32)
    spot_mask = np.zeros(mask.shape, bool)
    try:
        for name in ORDER[parameters["preset"]]:
            if name in parameters["faults"]:
                fault = parameters["faults"][name]
                x = _APPLY[name](x, mask, canvas, fault)
                if name == "spots":
                    spot_mask = _spot_union(canvas, fault) & mask
    except (KeyError, TypeError) as error:
        raise OptionError(f"These degradation parameters cannot be replayed: {error}.") from error
    x[~mask] = 0
    quantised = np.rint(x * 255) / np.float32(255)
    return Degraded(read_only(quantised.astype(np.float32)), read_only(spot_mask), parameters)


@dataclass(frozen=True)
class _Canvas:
    """The square round the field, in which faults have their place."""

    top: float
    left: float
    side: int
    shape: tuple[int, int]

    @classmethod
    def around(cls, mask: Mask) -> "_Canvas":
        rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
        if rows.size == 0:
            raise OptionError("There is no lit field to degrade.")
        height, width = rows[-1] - rows[0] + 1, columns[-1] - columns[0] + 1
        side = int(max(height, width))
        top, left = rows[0] - (side - height) / 2, columns[0] - (side - width) / 2
        return cls(float(top), float(left), side, (mask.shape[0], mask.shape[1]))

    @property
    def scale(self) -> float:
        """Pixels a reference unit."""
        return self.side / REFERENCE_SIDE

    def mean(self, values: NDArray[np.float32]) -> float:
        """Mean over the square, its black border counted."""
        return float(values.sum(dtype=np.float64)) / self.side**2

    def enlarge(self, field: Map) -> Map:
        """Bring a square light field to the photograph's frame."""
        height, width = self.shape
        step = field.shape[0] / self.side
        offset = 0.5 * step - 0.5
        matrix = np.array(
            [
                [step, 0, -self.left * step + offset],
                [0, step, -self.top * step + offset],
            ]
        )
        if step == 1 and (height, width) == field.shape:
            return field
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        enlarged = cv2.warpAffine(
            field, matrix, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE
        )
        return enlarged.astype(np.float32, copy=False)


def _disc(side: int, y: float, x: float, radius: float) -> Map:
    """(side, side) float32 of 0 and 1; centre and radius in pixels of that square."""
    rows, columns = np.ogrid[:side, :side]
    return ((rows - y) ** 2 + (columns - x) ** 2 <= radius**2).astype(np.float32)


def _gaussian(field: Map, width: float, height: float, sigma: float) -> Map:
    """Blur with a truncated Gaussian of odd kernel size `width` x `height`."""
    kernel = (odd(width), odd(height))
    if kernel == (1, 1):
        return field
    return cv2.GaussianBlur(field, kernel, sigmaX=sigma, sigmaY=sigma).astype(
        np.float32, copy=False
    )


def _grey(x: Rgb) -> Map:
    return (x @ GREY).astype(np.float32, copy=False)


def _apply_colour(x: Rgb, mask: Mask, canvas: _Canvas, fault: Parameters) -> Rgb:
    x = np.clip(x * np.float32(fault["brightness"]), 0, 1)
    contrast = np.float32(fault["contrast"])
    x = np.clip(contrast * x + (1 - contrast) * np.float32(canvas.mean(_grey(x))), 0, 1)
    saturation = np.float32(fault["saturation"])
    x = np.clip(saturation * x + (1 - saturation) * _grey(x)[..., None], 0, 1)
    x[~mask] = 0
    return x


def _apply_halo(x: Rgb, mask: Mask, canvas: _Canvas, fault: Parameters) -> Rgb:
    side = min(canvas.side, SMOOTH_SIDE)
    unit = side / REFERENCE_SIDE
    y, column = fault["y"] * unit, fault["x"] * unit
    inner = _disc(side, y, column, int(fault["inner"] * unit / 2))
    outer = _disc(side, y, column, int(fault["outer"] * unit / 2))
    level = canvas.mean(x) / 3
    ring = level * np.abs(inner - outer)
    kernel = fault["kernel"] * unit
    ring = _gaussian(ring.astype(np.float32), kernel, kernel, fault["sigma"] * unit)
    tint = np.array(fault["tint"], np.float32)
    return np.clip(x + canvas.enlarge(ring)[..., None] * tint, 0, 1)


def _apply_hole(x: Rgb, mask: Mask, canvas: _Canvas, fault: Parameters) -> Rgb:
    depth = _hole_depth(x, mask, fault)
    if depth == 0:
        return x
    side = min(canvas.side, SMOOTH_SIDE)
    unit = side / REFERENCE_SIDE
    disc = _disc(side, fault["y"] * unit, fault["x"] * unit, int(fault["diameter"] * unit / 2))
    blob = _gaussian(
        disc * np.float32(depth),
        fault["kernel_x"] * unit,
        fault["kernel_y"] * unit,
        fault["sigma"] * unit,
    )
    darker: Rgb = np.clip(x + canvas.enlarge(blob)[..., None], 0, 1)
    return darker


def _apply_veil(x: Rgb, mask: Mask, canvas: _Canvas, fault: Parameters) -> Rgb:
    distance = distance_map(min(canvas.side, SMOOTH_SIDE), fault)
    return add_veil(x, mask, canvas.enlarge(distance), fault)


def _hole_depth(x: Rgb, mask: Mask, fault: Parameters) -> float:
    """How much light the hole takes away; the release preset ties it to the field's mean."""
    if "depth" in fault:
        return float(fault["depth"])
    mean = float(x[mask].mean(dtype=np.float64))
    if mean <= DARKEST_FIELD:
        return 0.0
    return float(fault["depth_base"] - fault["depth_per_mean"] * mean)


def _apply_spots(x: Rgb, mask: Mask, canvas: _Canvas, fault: Parameters) -> Rgb:
    for spot in fault["spots"]:
        window, disc = _spot_window(canvas, spot)
        if not disc.size:  # in the square round a cut field, but outside the photograph
            continue
        glow = _gaussian(
            disc * np.float32(spot["strength"]),
            spot["kernel_x"] * canvas.scale,
            spot["kernel_y"] * canvas.scale,
            spot["sigma"] * canvas.scale,
        )
        x[window] = np.clip(x[window] + glow[..., None], 0, 1)
    return x


def _spot_window(canvas: _Canvas, spot: Parameters) -> tuple[tuple[slice, slice], Map]:
    """The part of the frame that a spot can reach, and the spot's sharp disc in it."""
    scale = canvas.scale
    y, x = canvas.top + spot["y"] * scale, canvas.left + spot["x"] * scale
    reach = spot["radius"] * scale + max(spot["kernel_x"], spot["kernel_y"]) * scale + 2
    top, left = max(0, math.floor(y - reach)), max(0, math.floor(x - reach))
    bottom = max(top, min(canvas.shape[0], math.ceil(y + reach) + 1))
    right = max(left, min(canvas.shape[1], math.ceil(x + reach) + 1))
    rows, columns = np.ogrid[top:bottom, left:right]
    inside = (rows - y) ** 2 + (columns - x) ** 2 <= (spot["radius"] * scale) ** 2
    return (slice(top, bottom), slice(left, right)), inside.astype(np.float32)


def _spot_union(canvas: _Canvas, fault: Parameters) -> Mask:
    union = np.zeros(canvas.shape, bool)
    for spot in fault["spots"]:
        window, disc = _spot_window(canvas, spot)
        union[window] |= disc > 0
    return union


def _apply_blur(x: Rgb, mask: Mask, canvas: _Canvas, fault: Parameters) -> Rgb:
    width, height = fault["kernel_x"] * canvas.scale, fault["kernel_y"] * canvas.scale
    return np.clip(_gaussian(x, width, height, fault["sigma"] * canvas.scale), 0, 1)


def _apply_grain(x: Rgb, mask: Mask, canvas: _Canvas, fault: Parameters) -> Rgb:
    return add_noise(x, fault["sigma"], np.random.default_rng(fault["seed"]))


_Apply = Callable[[Rgb, Mask, _Canvas, Parameters], Rgb]
_APPLY: Mapping[str, _Apply] = {
    "colour": _apply_colour,
    "halo": _apply_halo,
    "hole": _apply_hole,
    "spots": _apply_spots,
    "blur": _apply_blur,
    "grain": _apply_grain,
    "veil": _apply_veil,
}
