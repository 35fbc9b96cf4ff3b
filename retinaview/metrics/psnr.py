"""Peak signal-to-noise ratio."""

import math

from retinaview.core.image import Mask, Rgb
from retinaview.metrics.planes import Channel, check_pair, mean_square, planes_of, to_8_bit


def psnr(reference: Rgb, image: Rgb, mask: Mask | None = None, channel: Channel = "rgb") -> float:
    """Compare two pictures by `10 log10(1 / MSE)` after rounding both to 8 bits.

    Published tables round to 8 bits and average over the whole square, black surround included:
    for that, multiply both pictures by the mask and pass no mask. Inside the field alone the
    number is about 1 dB lower.

    Args:
        reference: (H, W, 3) float32 in [0, 1].
        image: (H, W, 3) float32 in [0, 1].
        mask: (H, W) bool, the pixels that count; None counts all.
        channel: all three channels together, luma or one of them.

    Returns:
        Decibels; higher is closer, infinite for pictures equal at 8 bits.

    Raises:
        MeasureError: sizes differ, or the mask is empty.

    Reference:
        ITU-T Rec. J.340 (2010), with peak 1.
    """
    check_pair(reference, image, mask)
    difference = planes_of(to_8_bit(reference), channel) - planes_of(to_8_bit(image), channel)
    return decibels(mean_square(difference, mask))


def decibels(mean_square_error: float) -> float:
    """Turn a mean square error (peak 1) into a PSNR in dB."""
    return math.inf if mean_square_error <= 0 else -10 * math.log10(mean_square_error)
