"""Where a photograph shows nothing that could be told of later."""

import numpy as np

from retinaview.core.image import Mask
from retinaview.imaging.explain import BURNT
from retinaview.imaging.smooth import gaussian
from retinaview.imaging.working_pair import WorkingPair
from retinaview.metrics.change import DARKEST, fine

WINDOW_SHARE = 0.03
"""Standard deviation of the window that is looked at, over the field's side: wider than the fovea's
bare middle."""
LEAST_CONTRAST = 0.008
"""Fine structure over the local brightness below which there is none to speak of. Of photographs
with the blur of `cofe-release` not one has a window below it; where a Gaussian of 3 % of the field
went over a place, all of it is."""
LEAST_LIGHT = 0.06
"""Level of the brightest channel below which there is no light to speak of."""
FEWEST = 1e-3


def unreadable(pair: WorkingPair) -> Mask:
    """Find where the original is burnt, black or too blurred for any fine structure.

    Returns:
        (h, w) bool at the pair's size, within its field.
    """
    inside = pair.inside.astype(np.float32)
    sigma = WINDOW_SHARE * pair.field_px
    total = np.maximum(gaussian(inside, sigma), np.float32(FEWEST))
    slow = [gaussian(pair.original[..., channel] * inside, sigma) / total for channel in range(3)]
    green = np.ascontiguousarray(pair.original[..., 1])
    energy = gaussian(np.square(fine(green, pair.field_px)) * inside, sigma) / total
    contrast = np.sqrt(np.maximum(energy, 0)) / np.maximum(slow[1], np.float32(DARKEST))
    is_dark = np.maximum.reduce(slow) < LEAST_LIGHT
    is_burnt = slow[1] > BURNT
    return np.asarray(pair.inside & (is_dark | is_burnt | (contrast < LEAST_CONTRAST)), np.bool_)
