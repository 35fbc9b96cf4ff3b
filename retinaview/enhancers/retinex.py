"""Variational Retinex: light and reflectance parted by alternating minimisation.

Method: after Kimmel, Elad, Shaked, Keshet and Sobel, "A variational framework for Retinex",
International Journal of Computer Vision 52(1), 2003, doi:10.1023/A:1022314423998 (smooth light that
nowhere lies below the picture), with a sparse gradient of the reflectance, in the logarithm. Code
of this project; no weights.
"""

from collections.abc import Mapping

import cv2
import numpy as np
from scipy.fft import dctn, idctn

from retinaview.catalog import ModelCard
from retinaview.core.image import Map, Mask, Rgb
from retinaview.core.methods import Enhancer
from retinaview.core.study import Option
from retinaview.enhancers.classical import FieldFilter
from retinaview.imaging.colour import brightest
from retinaview.imaging.guided import shrink
from retinaview.imaging.reference_scale import field_side_px, scaled_px
from retinaview.words import mark

ALTERNATIONS = 10
SMOOTHNESS_PX = 32.0
"""Length, at a field of 512 px, over which the light may change: `alpha` is its square."""
EDGE = 0.02
"""Steps of the reflectance's logarithm from pixel to pixel that count as noise."""
EDGE_WEIGHT, SIZE_WEIGHT = 1.0, 1.0
"""How much the reflectance's gradient, and the reflectance itself, are to be small."""
DARKEST = 1 / 255
WORKING_PX = 512
"""Field at which the light is found; it is smooth and enlarged for larger photographs."""


def build(card: ModelCard) -> Enhancer:
    """Make the filter; its options come with each recipe."""
    return FieldFilter(card.title, mark("Parting light and reflectance"), apply_retinex)


def apply_retinex(picture: Rgb, inside: Mask, options: Mapping[str, Option]) -> Rgb:
    """Part `V = max(R, G, B)` into light and reflectance and compress the light.

    All channels are multiplied by one gain, so their ratios stay. As light lies nowhere below `V`
    and nowhere above 1, no channel passes 1.

    Args:
        picture: (H, W, 3) float32 in [0, 1], surround filled.
        inside: (H, W) bool, the field.
        options: gamma, 1 or more, by which the range of the light's logarithm is divided;
            brightness, "kept" for the same mean light, "lifted" for light up to 1.

    Returns:
        (H, W, 3) float32 in [0, 1].
    """
    light = find_light(brightest(picture), inside)
    held = light[inside].mean(dtype=np.float64) if options["brightness"] == "kept" else 0.0
    gain = np.exp((np.float32(held) - light) * np.float32(1 - 1 / float(options["gamma"])))
    return np.asarray(np.clip(picture * gain[..., None], 0, 1), np.float32)


def find_light(value: Map, inside: Mask) -> Map:
    """Find the light of a picture, as a logarithm.

    Args:
        value: (H, W) float32 in [0, 1].
        inside: (H, W) bool, the field; it sets the scale.

    Returns:
        (H, W) float32, 0 or less, nowhere below `log(value)` but by what enlarging it costs.
    """
    height, width = value.shape
    factor = min(1.0, WORKING_PX / field_side_px(inside))
    size = (max(1, round(height * factor)), max(1, round(width * factor)))
    small, lit = value, inside
    if factor < 1:
        small, lit = shrink(value, size), shrink(inside.astype(np.float32), size) > 0.5
    levels = np.log(np.clip(small, DARKEST, 1)).astype(np.float32)
    light = part_light(levels, scaled_px(SMOOTHNESS_PX, lit))
    enlarged = cv2.resize(light, (width, height), interpolation=cv2.INTER_LINEAR)
    light = np.asarray(enlarged, np.float32).reshape(value.shape)
    return np.minimum(np.maximum(light, np.log(np.maximum(value, DARKEST))), 0)


def part_light(levels: Map, smoothness_px: float) -> Map:
    """Part `s = l + r` by turns, ten times.

    Minimises `|l + r - s|^2 + alpha |grad l|^2 + beta |grad r|_1 + mu |r|^2` under `s <= l <= 0`:
    the gradient of `r` is shrunk towards 0, `r` fitted to it, then `l` to what is left; both fits
    are exact, in the cosine transform. Without `mu` nothing would hold the light to the picture.

    Args:
        levels: (H, W) float32, the picture's logarithm, 0 or less.
        smoothness_px: root of `alpha`.

    Returns:
        (H, W) float32, the light's logarithm.
    """
    curvature = _curvature(levels.shape)
    light = _smooth(levels, curvature, smoothness_px)
    for _ in range(ALTERNATIONS):
        light = np.clip(light, levels, 0)
        across, down = _gradient(levels - light)
        wanted = levels - light + EDGE_WEIGHT * _transposed_gradient(_shrunk(across), _shrunk(down))
        reflectance = _solve(wanted, 1 + SIZE_WEIGHT + EDGE_WEIGHT * curvature)
        light = _smooth(levels - reflectance, curvature, smoothness_px)
    return np.asarray(np.clip(light, levels, 0), np.float32)


def _smooth(plane: Map, curvature: Map, smoothness_px: float) -> Map:
    return _solve(plane, 1 + np.float32(smoothness_px**2) * curvature)


def _solve(plane: Map, divisor: Map) -> Map:
    """Divide in the cosine transform, whose functions are flat at the frame."""
    spectrum = dctn(plane, type=2, norm="ortho")
    return np.asarray(idctn(spectrum / divisor, type=2, norm="ortho"), np.float32)


def _curvature(shape: tuple[int, ...]) -> Map:
    """Eigenvalues of minus the Laplacian under the cosine transform, (H, W) in [0, 8]."""
    rows, columns = (2 - 2 * np.cos(np.pi * np.arange(side) / side) for side in shape)
    return np.asarray(rows[:, None] + columns, np.float32)


def _gradient(plane: Map) -> tuple[Map, Map]:
    """Forward differences across and down, 0 at the last column and row."""
    across, down = np.zeros_like(plane), np.zeros_like(plane)
    across[:, :-1] = np.diff(plane, axis=1)
    down[:-1] = np.diff(plane, axis=0)
    return across, down


def _transposed_gradient(across: Map, down: Map) -> Map:
    """The transpose of `_gradient`: minus the divergence."""
    result = -across - down
    result[:, 1:] += across[:, :-1]
    result[1:] += down[:-1]
    return result


def _shrunk(steps: Map) -> Map:
    return np.asarray(np.sign(steps) * np.maximum(np.abs(steps) - EDGE, 0), np.float32)
