"""Even light: divide by the smoothed picture.

Method: the plain shading correction, picture over its own wide Gaussian times its median. Code of
this project; no weights.
"""

from collections.abc import Mapping

import numpy as np

from retinaview.catalog import ModelCard
from retinaview.core.image import Mask, Rgb
from retinaview.core.methods import Enhancer
from retinaview.core.study import Option
from retinaview.enhancers.classical import FieldFilter
from retinaview.imaging.reference_scale import field_side_px
from retinaview.imaging.smooth import gaussian
from retinaview.words import mark

LARGEST_GAIN = 6.0


def build(card: ModelCard) -> Enhancer:
    """Make the filter; its options come with each recipe."""
    return FieldFilter(card.title, mark("Evening the light"), apply_division)


def apply_division(picture: Rgb, inside: Mask, options: Mapping[str, Option]) -> Rgb:
    """Compute `x / blur(x) * median(x)` channel by channel.

    The blur is a normalised convolution over the field alone. The gain is held to
    `LARGEST_GAIN`, or the darkest rim would turn into noise.

    Args:
        picture: (H, W, 3) float32 in [0, 1], surround filled.
        inside: (H, W) bool, the field.
        options: width, the Gaussian's standard deviation as a share of the field, above 0.

    Returns:
        (H, W, 3) float32 in [0, 1].
    """
    sigma_px = float(options["width"]) * field_side_px(inside)
    weight = inside.astype(np.float32)[..., None]
    share = np.maximum(gaussian(weight, sigma_px), 1e-3)
    light = gaussian(picture * weight, sigma_px) / share
    median = np.median(picture[inside], axis=0).astype(np.float32)
    gain = np.minimum(median / np.maximum(light, 1e-4), LARGEST_GAIN)
    return np.asarray(np.clip(picture * gain, 0, 1), np.float32)
