"""Structural similarity."""

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Map, Mask, Rgb
from retinaview.errors import MeasureError
from retinaview.metrics.planes import Channel, check_pair, field_without_rim, planes_of
from retinaview.words import tr

SIGMA_PX = 1.5
RADIUS_PX = 5
C1, C2 = 0.01**2, 0.03**2
"""Squares of K1 and K2 for a data range of 1."""


def ssim(reference: Rgb, image: Rgb, mask: Mask | None = None, channel: Channel = "rgb") -> float:
    """Compare structure in 11 x 11 Gaussian windows, channel by channel, then average.

    Only windows that lie wholly in the frame count and, with a mask, wholly in the mask.

    Args:
        reference: (H, W, 3) float32 in [0, 1].
        image: (H, W, 3) float32 in [0, 1].
        mask: (H, W) bool, the pixels that count; None counts all.
        channel: all three channels, luma or one of them.

    Returns:
        At most 1, for equal pictures; dimensionless. It depends on resolution: compare pictures
        of one size.

    Raises:
        MeasureError: sizes differ, or no window fits.

    Reference:
        Wang et al., "Image quality assessment: from error visibility to structural similarity",
        IEEE TIP 13(4), 2004, doi:10.1109/TIP.2003.819861; sigma 1.5, K = (0.01, 0.03).
    """
    check_pair(reference, image, mask)
    if min(reference.shape[:2]) <= 2 * RADIUS_PX:
        raise MeasureError(tr("The pictures are too small to compare their structure."))
    counted = None if mask is None else field_without_rim(mask, RADIUS_PX)
    first, second = planes_of(reference, channel), planes_of(image, channel)
    means = []
    for index in range(first.shape[2]):
        similarity = ssim_map(first[..., index], second[..., index])
        inside = similarity[RADIUS_PX:-RADIUS_PX, RADIUS_PX:-RADIUS_PX]
        values = inside if counted is None else similarity[counted]
        means.append(float(values.mean(dtype=np.float64)))
    return float(np.mean(means))


def ssim_map(reference: Map, image: Map) -> Map:
    """SSIM at every pixel of two (H, W) planes in [0, 1]; frames are mirrored."""
    x, y = np.ascontiguousarray(reference), np.ascontiguousarray(image)
    mean_x, mean_y = _blur(x), _blur(y)
    product = mean_x * mean_y
    squares = mean_x * mean_x + mean_y * mean_y
    covariance = _blur(x * y) - product
    variances = _blur(x * x + y * y) - squares
    top = (2 * product + C1) * (2 * covariance + C2)
    return np.asarray(top / ((squares + C1) * (variances + C2)), np.float32)


def _blur(plane: Map) -> NDArray[np.float32]:
    side = 2 * RADIUS_PX + 1
    blurred = cv2.GaussianBlur(plane, (side, side), SIGMA_PX, borderType=cv2.BORDER_REFLECT)
    return np.asarray(blurred, np.float32)
