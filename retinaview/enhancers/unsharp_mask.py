"""Unsharp mask: add what a blur takes away.

Method: the photographic unsharp mask, `x + amount (x - blur(x))`. Code of this project; no
weights.
"""

from collections.abc import Mapping

import numpy as np

from retinaview.catalog import ModelCard
from retinaview.core.image import Mask, Rgb
from retinaview.core.methods import Enhancer
from retinaview.core.study import Option
from retinaview.enhancers.classical import FieldFilter
from retinaview.imaging.reference_scale import scaled_px
from retinaview.imaging.smooth import gaussian
from retinaview.words import mark


def build(card: ModelCard) -> Enhancer:
    """Make the filter; its options come with each recipe."""
    return FieldFilter(card.title, mark("Sharpening"), apply_unsharp)


def apply_unsharp(picture: Rgb, inside: Mask, options: Mapping[str, Option]) -> Rgb:
    """Sharpen all three channels.

    Args:
        picture: (H, W, 3) float32 in [0, 1], surround filled.
        inside: (H, W) bool, the field.
        options: radius, the Gaussian's standard deviation in pixels at a field of 512 px; amount.

    Returns:
        (H, W, 3) float32 in [0, 1].
    """
    result = picture - gaussian(picture, scaled_px(float(options["radius"]), inside))
    result *= np.float32(options["amount"])
    result += picture
    return np.clip(result, 0, 1, out=result)
