"""PSNR once light and colour are matched."""

import numpy as np

from retinaview.core.image import Mask, Rgb
from retinaview.metrics.planes import check_pair
from retinaview.metrics.psnr import psnr


def affine_psnr(reference: Rgb, image: Rgb, mask: Mask) -> float:
    """Measure PSNR after the best gain and offset of each channel.

    Against a reference of other brightness or tint, plain PSNR measures little but that. Here
    each channel of `image` is first matched by least squares, so uneven light, blur and spots
    remain.

    Args:
        reference: (H, W, 3) float32 in [0, 1].
        image: (H, W, 3) float32 in [0, 1].
        mask: (H, W) bool, the pixels that are matched and that count.

    Returns:
        Decibels, all three channels inside the mask; infinite when nothing differs.

    Raises:
        MeasureError: sizes differ, or the mask is empty.
    """
    check_pair(reference, image, mask)
    matched = np.zeros_like(reference)
    for channel in range(reference.shape[2]):
        wanted = reference[..., channel][mask].astype(np.float64)
        given = image[..., channel][mask].astype(np.float64)
        spread = given - given.mean()
        energy = float(spread @ spread)
        gain = float(spread @ (wanted - wanted.mean())) / energy if energy > 0 else 0.0
        matched[..., channel][mask] = np.clip(wanted.mean() + gain * spread, 0, 1)
    return psnr(reference, matched, mask)
