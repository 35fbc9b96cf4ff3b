"""CLAHE on one channel of choice.

Method: Zuiderveld, "Contrast limited adaptive histogram equalization", Graphics Gems IV, 1994.
Code of this project; no weights.
"""

from collections.abc import Callable, Mapping

import numpy as np

from retinaview.catalog import ModelCard
from retinaview.core.image import Map, Mask, Rgb
from retinaview.core.methods import Enhancer
from retinaview.core.study import Option
from retinaview.enhancers.classical import FieldFilter
from retinaview.imaging.colour import intensity, lab_to_rgb, rgb_to_lab, with_intensity
from retinaview.imaging.equalise import equalise
from retinaview.words import mark

Equaliser = Callable[[Map], Map]


def build(card: ModelCard) -> Enhancer:
    """Make the filter; its options come with each recipe."""
    return FieldFilter(card.title, mark("Spreading local contrast"), apply_clahe)


def apply_clahe(picture: Rgb, inside: Mask, options: Mapping[str, Option]) -> Rgb:
    """Equalise the channel named by `options["channel"]`.

    Args:
        picture: (H, W, 3) float32 in [0, 1], surround filled.
        inside: (H, W) bool, the field.
        options: channel ("lab-L", "green", "rgb", "hsi-I"), clip, tiles.

    Returns:
        (H, W, 3) float32 in [0, 1].
    """
    clip, tiles = float(options["clip"]), int(options["tiles"])
    by_channel = {"lab-L": on_lightness, "green": on_green, "rgb": on_each, "hsi-I": on_intensity}
    return by_channel[str(options["channel"])](picture, lambda plane: equalise(plane, clip, tiles))


def on_lightness(picture: Rgb, equaliser: Equaliser) -> Rgb:
    """Equalise L of CIE Lab; a and b stay."""
    lab = rgb_to_lab(picture)
    lab[..., 0] = 100 * equaliser(np.ascontiguousarray(lab[..., 0]) / np.float32(100))
    return lab_to_rgb(lab)


def on_green(picture: Rgb, equaliser: Equaliser) -> Rgb:
    """Equalise green alone; red and blue stay."""
    result = picture.copy()
    result[..., 1] = equaliser(np.ascontiguousarray(picture[..., 1]))
    return result


def on_each(picture: Rgb, equaliser: Equaliser) -> Rgb:
    """Equalise red, green and blue one by one."""
    planes = [equaliser(np.ascontiguousarray(picture[..., c])) for c in range(3)]
    return np.stack(planes, axis=-1)


def on_intensity(picture: Rgb, equaliser: Equaliser) -> Rgb:
    """Equalise the HSI intensity; hue and saturation stay."""
    return with_intensity(picture, equaliser(intensity(picture)))
