"""How unevenly the field is lit."""

import cv2
import numpy as np

from retinaview.core.image import Mask, Rgb
from retinaview.errors import MeasureError
from retinaview.imaging.colour import grey
from retinaview.imaging.reference_scale import field_side_px
from retinaview.metrics.planes import FEWEST_PX, shrink_to_field
from retinaview.words import tr

WORKING_PX = 256
SIGMA_SHARE = 1 / 16
"""Width of the smoothing Gaussian as a share of the field: wider than vessels are."""
BLACK = 1 / 255


def light_unevenness(rgb: Rgb, fov: Mask) -> float:
    """Measure the spread of the smoothed brightness relative to its mean.

    Brightness is smoothed by a Gaussian of 1/16 of the field (normalised convolution, so the
    surround does not darken the rim) on a copy with a field of at most 256 px. A bright disc and
    a dark macula count a little in every eye, so 0 is not reached.

    Args:
        rgb: (H, W, 3) float32 in [0, 1].
        fov: (H, W) bool.

    Returns:
        Standard deviation over mean, dimensionless, 0 or more; lower is more even.

    Raises:
        MeasureError: the fundus is too small or black.
    """
    small, inside = shrink_to_field(rgb, fov, WORKING_PX)
    if int(inside.sum()) < FEWEST_PX:
        raise MeasureError(tr("The fundus is too small to measure."))
    sigma = SIGMA_SHARE * field_side_px(inside)
    weight = inside.astype(np.float32)
    light = cv2.GaussianBlur(grey(small) * weight, (0, 0), sigma, borderType=cv2.BORDER_CONSTANT)
    share = cv2.GaussianBlur(weight, (0, 0), sigma, borderType=cv2.BORDER_CONSTANT)
    smooth = (light[inside] / share[inside]).astype(np.float64)
    if smooth.mean() < BLACK:
        raise MeasureError(tr("The fundus is black: its light cannot be measured."))
    return float(smooth.std() / smooth.mean())
