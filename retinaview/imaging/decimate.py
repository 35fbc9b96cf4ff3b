"""How a large photograph is made small to test what enlarges: a Gaussian, then every r-th pixel.

The blur stands for the optics and the pixel of a coarser camera. Sampled at the centres of the
squares of r x r pixels that a small pixel stands for, so the small picture lies exactly on the
large one, as enlarging in this program takes it.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Rgb

SIGMA_SHARE = 0.4
"""Standard deviation of the Gaussian, in pixels of the small picture."""


def decimation_taps(factor: int) -> NDArray[np.float32]:
    """Weights of the Gaussian along one axis; they lie evenly round the centre of a small pixel.

    Args:
        factor: an even number of 2 or more.
    """
    if factor < 2 or factor % 2:
        raise ValueError(f"the factor is even, not {factor}")
    sigma = SIGMA_SHARE * factor
    half = factor // 2 + int(np.ceil(3 * sigma))
    place = np.arange(2 * half) - (half - 0.5)
    taps = np.exp(-(place**2) / (2 * sigma**2))
    return np.asarray(taps / taps.sum(), np.float32)


def decimate(large: Rgb, factor: int) -> Rgb:
    """Make a picture small.

    Args:
        large: (H, W, 3) float32 in [0, 1]; H and W multiples of `factor`.
        factor: an even number of 2 or more.

    Returns:
        (H / factor, W / factor, 3) float32 in [0, 1], rounded to 8 bits as a file would hold it.
    """
    if large.shape[0] % factor or large.shape[1] % factor:
        raise ValueError(f"{large.shape[:2]} are no multiples of {factor}")
    taps = decimation_taps(factor)
    before = len(taps) // 2 - factor // 2
    blurred = cv2.sepFilter2D(
        large, -1, taps, taps, anchor=(before, before), borderType=cv2.BORDER_REFLECT_101
    )
    small = np.rint(np.clip(blurred[::factor, ::factor], 0, 1) * 255) / 255
    return np.ascontiguousarray(small, np.float32)
