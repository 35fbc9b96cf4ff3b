"""Root of the mean square error."""

import math

from retinaview.core.image import Mask, Rgb
from retinaview.metrics.planes import Channel, check_pair, mean_square, planes_of


def rmse(reference: Rgb, image: Rgb, mask: Mask | None = None, channel: Channel = "rgb") -> float:
    """Measure the typical difference of two pictures.

    Args:
        reference: (H, W, 3) float32 in [0, 1].
        image: (H, W, 3) float32 in [0, 1].
        mask: (H, W) bool, the pixels that count; None counts all.
        channel: all three channels together, luma or green.

    Returns:
        In units of full intensity, [0, 1]; 0 for equal pictures. No rounding to 8 bits.

    Raises:
        MeasureError: sizes differ, or the mask is empty.
    """
    check_pair(reference, image, mask)
    difference = planes_of(reference, channel) - planes_of(image, channel)
    return math.sqrt(mean_square(difference, mask))
