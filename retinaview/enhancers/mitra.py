"""Cataract estimated as slow fog in the logarithm, then intensity and colour stretched.

Method: Mitra, Roy, Roy and Setua, "Enhancement and restoration of non-uniform illuminated fundus
image of retina obtained through thin layer of cataract", Computer Methods and Programs in
Biomedicine 156, 2018. The paper's steps are kept; its constants are this project's reading. Code of
this project; no weights.
"""

import math
from collections.abc import Mapping

import numpy as np

from retinaview.catalog import ModelCard
from retinaview.core.image import Map, Mask, Rgb
from retinaview.core.methods import Enhancer
from retinaview.core.study import Option
from retinaview.enhancers.clahe import on_intensity
from retinaview.enhancers.classical import FieldFilter
from retinaview.imaging.equalise import equalise
from retinaview.imaging.reference_scale import field_side_px
from retinaview.imaging.smooth import gaussian
from retinaview.words import mark

LIGHT_PERCENTILE, LIGHT_MARGIN = 99.9, 1.05
"""The light that enters: this percentile of a channel and a little more, so that the disc, whose
brightness comes near it, keeps a moderate logarithm."""
NEAREST = 0.01
"""Least difference from that light, as a share of it."""
LEAST_LIGHT = 1 / 255
STRETCH_PERCENTILES = (0.5, 99.5)
TILES = 8
LEAST_RANGE = 1 / 255


def build(card: ModelCard) -> Enhancer:
    """Make the filter; its options come with each recipe."""
    return FieldFilter(card.title, mark("Taking the cataract away"), apply_mitra)


def apply_mitra(picture: Rgb, inside: Mask, options: Mapping[str, Option]) -> Rgb:
    """Take slow fog off, equalise the HSI intensity, stretch each channel.

    Args:
        picture: (H, W, 3) float32 in [0, 1], surround filled.
        inside: (H, W) bool, the field.
        options: cutoff, in cycles across the field, above 0: slower changes count as cataract;
            clip, of the equalisation; colour, "together" to stretch all channels alike, "each" to
            stretch each by itself.

    Returns:
        (H, W, 3) float32 in [0, 1].
    """
    sigma_px = field_side_px(inside) / (2 * math.pi * float(options["cutoff"]))
    clear = np.empty_like(picture)
    for channel in range(3):
        clear[..., channel] = without_fog(picture[..., channel], inside, sigma_px)
    clip = float(options["clip"])
    clear = on_intensity(clear, lambda plane: equalise(plane, clip, TILES))
    if options["colour"] == "together":
        return stretch(clear, inside)
    for channel in range(3):
        clear[..., channel] = stretch(clear[..., channel], inside)
    return clear


def without_fog(plane: Map, inside: Mask, sigma_px: float) -> Map:
    """Take slow fog off one channel.

    With `I = a L r t + L (1 - t)`, `log(L - I) = log t + log(L - a L r)`: what is slow in it is
    taken for `log t`, subtracted, and its mean put back.

    Args:
        plane: (H, W) float32 in [0, 1].
        inside: (H, W) bool.
        sigma_px: of the Gaussian low-pass; one that is a Gaussian of `D0` cycles across the field
            in the frequency domain is one of `side / (2 pi D0)` pixels in the picture.

    Returns:
        (H, W) float32 in [0, 1].
    """
    brightest = float(np.percentile(plane[inside], LIGHT_PERCENTILE))
    light = np.float32(LIGHT_MARGIN * max(brightest, LEAST_LIGHT))
    depth = np.log(np.maximum(light - plane, np.float32(NEAREST) * light))
    weight = inside.astype(np.float32)
    slow = gaussian(depth * weight, sigma_px) / np.maximum(gaussian(weight, sigma_px), 1e-3)
    depth -= slow
    depth += np.float32(slow[inside].mean(dtype=np.float64))
    return np.asarray(np.clip(light - np.exp(depth), 0, 1), np.float32)


def stretch(values: Rgb, inside: Mask) -> Rgb:
    """Bring the 0.5th percentile of the darkest and the 99.5th of the brightest channel to 0 and 1.

    Args:
        values: (H, W, 3) or one channel (H, W), float32 in [0, 1]; what is flat stays.
        inside: (H, W) bool.
    """
    low, high = np.percentile(values[inside], STRETCH_PERCENTILES, axis=0)
    least, most = np.float32(low.min()), np.float32(high.max())
    if most - least < LEAST_RANGE:
        return values
    return np.asarray(np.clip((values - least) / (most - least), 0, 1), np.float32)
