"""Luminosity by a gamma gain, then contrast by CLAHE on lightness.

Method: Zhou, Jin, Ye, Zhou and Li, "Color retinal image enhancement based on luminosity and
contrast adjustment", IEEE Transactions on Biomedical Engineering 65(3), 2018,
doi:10.1109/TBME.2017.2700627. The gain's exact form is this project's reading of it.
Code of this project; no weights.
"""

from collections.abc import Mapping

import numpy as np

from retinaview.catalog import ModelCard
from retinaview.core.image import Mask, Rgb
from retinaview.core.methods import Enhancer
from retinaview.core.study import Option
from retinaview.enhancers.clahe import on_lightness
from retinaview.enhancers.classical import FieldFilter
from retinaview.imaging.colour import brightest
from retinaview.imaging.equalise import equalise
from retinaview.words import mark

TILES = 8
DARKEST = 1 / 255


def build(card: ModelCard) -> Enhancer:
    """Make the filter; its options come with each recipe."""
    return FieldFilter(card.title, mark("Lifting light, then contrast"), apply_zhou)


def apply_zhou(picture: Rgb, inside: Mask, options: Mapping[str, Option]) -> Rgb:
    """Lift the light, then equalise L of CIE Lab in 8 x 8 tiles.

    Args:
        picture: (H, W, 3) float32 in [0, 1], surround filled.
        inside: (H, W) bool, the field.
        options: gamma, clip.

    Returns:
        (H, W, 3) float32 in [0, 1].
    """
    clip = float(options["clip"])
    lifted = lift_light(picture, float(options["gamma"]))
    return on_lightness(lifted, lambda plane: equalise(plane, clip, TILES))


def lift_light(picture: Rgb, gamma: float) -> Rgb:
    """Multiply all channels by `V^(1/gamma) / max(V, 1/255)` with `V = max(R, G, B)`.

    Dark retina gains most; the ratios of the channels, and so the hue, stay.

    Args:
        picture: (H, W, 3) float32 in [0, 1].
        gamma: above 0; 1 changes nothing.

    Returns:
        (H, W, 3) float32 in [0, 1].
    """
    value = brightest(picture)
    gain = value ** np.float32(1 / gamma) / np.maximum(value, np.float32(DARKEST))
    return np.asarray(np.clip(picture * gain[..., None], 0, 1), np.float32)
