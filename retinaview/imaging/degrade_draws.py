"""What `degrade` draws at random: the ranges of each preset, in units of a 512-px square.

The numbers are those of the published code of Cofe-Net, also where the paper of MAGE-Net has lost
its own; see `retinaview.imaging.degrade`.
"""

import math
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import numpy as np

REFERENCE_SIDE = 512
NOISE_SIGMAS = (15, 25, 50)
"""Of the presets `noise15`, `noise25` and `noise50`, in 8-bit grey levels."""
Parameters = dict[str, Any]
Tint = tuple[float, float, float]


class Draws(Protocol):
    """One preset: what each digit of a code draws, the faults by their names."""

    def light(self, rng: np.random.Generator, tints: Sequence[Tint]) -> Parameters:
        """Draw uneven light; `tints` are the colours that a leak of light may have."""
        ...

    def spots(self, rng: np.random.Generator) -> Parameters:
        """Draw spots; empty where the preset has none."""
        ...

    def blur(self, rng: np.random.Generator) -> Parameters:
        """Draw blur, and grain where the preset has it."""
        ...


def odd(size: float) -> int:
    """The nearest whole number of pixels, made odd upwards."""
    whole = max(1, round(size))
    return whole + 1 if whole % 2 == 0 else whole


def _uniform(rng: np.random.Generator, low: float, high: float) -> float:
    return float(rng.uniform(low, high))


def _whole(rng: np.random.Generator, low: float, high: float) -> int:
    """A whole number between `low` and `high`, both counted, at least one choice."""
    return int(rng.integers(int(low), max(int(low), int(high)) + 1))


def _halo_geometry(rng: np.random.Generator) -> Parameters:
    side = REFERENCE_SIDE
    x, y = _whole(rng, 3 * side / 8, 5 * side / 8), _whole(rng, 3 * side / 8, 5 * side / 8)
    corner = math.hypot(max(x, side - x), max(y, side - y))
    inner = side * _uniform(rng, 0.75, 1)
    shift = abs(max(x - side / 2, y - side / 2) + side / 2)
    outer = side * _uniform(rng, 1, 2 * corner / side) + shift
    return {"x": x, "y": y, "inner": inner, "outer": outer}


class _Release:
    """Draws of the published offline code."""

    def light(self, rng: np.random.Generator, tints: Sequence[Tint]) -> Parameters:
        """See `Draws`."""
        colour, halo = self.colour(rng), self.halo(rng)
        tint = list(tints[int(rng.integers(len(tints)))])
        return {"colour": colour, "halo": {**halo, "tint": tint}, "hole": self.hole(rng)}

    def colour(self, rng: np.random.Generator) -> Parameters:
        return {
            "brightness": _uniform(rng, 0.7, 1.2),
            "contrast": _uniform(rng, 0.6, 1.4),
            "saturation": _uniform(rng, 0.6, 1.4),
        }

    def halo(self, rng: np.random.Generator) -> Parameters:
        fault = _halo_geometry(rng)
        x, y, side = fault["x"], fault["y"], REFERENCE_SIDE
        far = 2 * max(x, side - x, y, side - y)
        kernel = abs(far - fault["inner"])
        return {**fault, "kernel": kernel, "sigma": max(1e-3, 2 * kernel / 3)}

    def hole(self, rng: np.random.Generator) -> Parameters:
        side = REFERENCE_SIDE
        diameter = _whole(rng, 0.4 * side, 0.7 * side)
        kernel_x = _whole(rng, 0.55 * diameter, 0.75 * diameter)
        kernel_y = _whole(rng, 0.55 * diameter, 0.75 * diameter)
        return {
            "diameter": diameter,
            "x": _whole(rng, side / 4, 3 * side / 4),
            "y": _whole(rng, 3 * side / 8, 5 * side / 8),
            "depth_base": _uniform(rng, -0.262, -0.26),
            "depth_per_mean": _uniform(rng, 0.05, 0.06),
            "kernel_x": kernel_x,
            "kernel_y": kernel_y,
            "sigma": 0.8 * max(kernel_x, kernel_y),
        }

    def spots(self, rng: np.random.Generator) -> Parameters:
        """See `Draws`."""
        return {"spots": {"spots": [self._spot(rng) for _ in range(_whole(rng, 5, 10))]}}

    def _spot(self, rng: np.random.Generator) -> Parameters:
        side = REFERENCE_SIDE
        radius = _whole(rng, math.ceil(0.01 * side), 0.05 * side)
        q = radius / (0.05 * side)
        passed = math.exp(-(0.5 + q) * 0.3 * q)
        sigma = 2 * (5 + 20 * q)
        return {
            "radius": radius,
            "x": _whole(rng, radius + 1, side - radius - 1),
            "y": _whole(rng, radius + 1, side - radius - 1),
            "strength": (1.56 - q) * (1 - passed),
            "kernel_x": _whole(rng, sigma / 5, sigma / 4),
            "kernel_y": _whole(rng, sigma / 5, sigma / 4),
            "sigma": sigma,
        }

    def blur(self, rng: np.random.Generator) -> Parameters:
        """See `Draws`."""
        return {"blur": _draw_blur(rng, 5, 15)}


class _Train(_Release):
    """Draws of the online loader."""

    def colour(self, rng: np.random.Generator) -> Parameters:
        return {name: _uniform(rng, 0.5, 1.5) for name in ("brightness", "contrast", "saturation")}

    def halo(self, rng: np.random.Generator) -> Parameters:
        sigma = _whole(rng, REFERENCE_SIDE / 6, REFERENCE_SIDE / 2) / 3
        return {**_halo_geometry(rng), "kernel": 1.5 * sigma, "sigma": sigma}

    def hole(self, rng: np.random.Generator) -> Parameters:
        side = REFERENCE_SIDE
        diameter = _whole(rng, 0.3 * side, 0.5 * side)
        return {
            "diameter": diameter,
            "x": _whole(rng, 0, side),
            "y": _whole(rng, 0, side),
            "depth": _uniform(rng, -0.25, -0.05),
            "kernel_x": _whole(rng, diameter / 4, diameter / 3),
            "kernel_y": _whole(rng, diameter / 4, diameter / 3),
            "sigma": _uniform(rng, diameter / 4, diameter / 3),
        }

    def spots(self, rng: np.random.Generator) -> Parameters:
        """See `Draws`."""
        return {"spots": {"spots": [self._spot(rng) for _ in range(_whole(rng, 5, 20))]}}

    def _spot(self, rng: np.random.Generator) -> Parameters:
        side = REFERENCE_SIDE
        radius = _whole(rng, math.ceil(0.026 * side), 0.05 * side)
        passed = math.exp(-_uniform(rng, 0.5, 1.5) * _uniform(rng, 0, 0.3))
        return {
            "radius": radius,
            "x": _whole(rng, radius + 1, side - radius - 1),
            "y": _whole(rng, radius + 1, side - radius - 1),
            "strength": _uniform(rng, 0.7, 1) * (1 - passed),
            "kernel_x": 5,
            "kernel_y": 5,
            "sigma": 1.8,
        }

    def blur(self, rng: np.random.Generator) -> Parameters:
        """See `Draws`."""
        return {"blur": _draw_blur(rng, 0, 15)}


class _Tmage(_Train):
    """Draws of MAGE-Net's paper: more spots, softer with their size, and grain."""

    def spots(self, rng: np.random.Generator) -> Parameters:
        """See `Draws`."""
        spots = [self._spot(rng) for _ in range(_whole(rng, 10, 30))]
        for spot in spots:
            spot["kernel_x"] = spot["kernel_y"] = spot["radius"] / 4
        return {"spots": {"spots": spots}}

    def blur(self, rng: np.random.Generator) -> Parameters:
        """See `Draws`."""
        blur, seed = _draw_blur(rng, 0, 15), int(rng.integers(2**32))
        return {"blur": blur, "grain": {"sigma": _uniform(rng, 0, 0.02), "seed": seed}}


class _Cataract:
    """Draws of a clouded lens: it blurs, and lays an uneven veil; there are no spots."""

    def light(self, rng: np.random.Generator, tints: Sequence[Tint]) -> Parameters:
        """Draw the veil and the colours that the camera then made of it; see `Draws`."""
        side = REFERENCE_SIDE
        return {
            "veil": {
                "y": side * (0.5 + _uniform(rng, -0.3, 0.3)),
                "x": side * (0.5 + _uniform(rng, -0.3, 0.3)),
                "kept": 0.8,
                "density": _uniform(rng, 0.6, 0.8),
                "smooth": 5,
            },
            "colour": {
                "contrast": _uniform(rng, 0.9, 1.3),
                "brightness": _uniform(rng, 0.9, 1.0),
                "saturation": _uniform(rng, 0.9, 1.3),
            },
        }

    def spots(self, rng: np.random.Generator) -> Parameters:
        """See `Draws`."""
        return {}

    def blur(self, rng: np.random.Generator) -> Parameters:
        """See `Draws`."""
        kernel = int(rng.choice([1, 3, 5, 7]))
        return {
            "blur": {"sigma": _uniform(rng, 10, 30), "kernel_x": kernel, "kernel_y": kernel},
        }


class _Noise:
    """Draws of a noisy sensor: normal noise of one sigma, the same in every channel.

    Args:
        sigma: its standard deviation, in 8-bit grey levels.
    """

    def __init__(self, sigma: float) -> None:
        self._sigma = sigma

    def light(self, rng: np.random.Generator, tints: Sequence[Tint]) -> Parameters:
        """See `Draws`."""
        return {}

    def spots(self, rng: np.random.Generator) -> Parameters:
        """See `Draws`."""
        return {}

    def blur(self, rng: np.random.Generator) -> Parameters:
        """Draw the noise alone; see `Draws`."""
        return {"grain": {"sigma": self._sigma / 255, "seed": int(rng.integers(2**32))}}


def _draw_blur(rng: np.random.Generator, low: float, high: float) -> Parameters:
    sigma = _uniform(rng, low, high)
    return {
        "sigma": max(1e-3, sigma),
        "kernel_x": odd(_whole(rng, sigma / 3, sigma / 2)),
        "kernel_y": odd(_whole(rng, sigma / 3, sigma / 2)),
    }


DRAWS: Mapping[str, Draws] = {
    "cofe-release": _Release(),
    "cofe-train": _Train(),
    "tmage": _Tmage(),
    "cataract": _Cataract(),
    **{f"noise{sigma}": _Noise(sigma) for sigma in NOISE_SIGMAS},
}
