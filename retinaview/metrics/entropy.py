"""Entropy of the brightness."""

import numpy as np

from retinaview.core.image import Mask, Rgb
from retinaview.errors import MeasureError
from retinaview.imaging.colour import grey
from retinaview.metrics.planes import FEWEST_PX
from retinaview.words import tr

BINS = 256


def entropy(rgb: Rgb, fov: Mask) -> float:
    """Measure how widely the grey levels inside the field are spread.

    More contrast raises it, and so does noise: it says nothing about what is seen.

    Args:
        rgb: (H, W, 3) float32 in [0, 1].
        fov: (H, W) bool.

    Returns:
        Bits a pixel, 0 (one grey level) to 8, over 256 equal bins of BT.601 grey.

    Raises:
        MeasureError: fewer than `FEWEST_PX` pixels lie inside the fov.

    Reference:
        Shannon, "A mathematical theory of communication", Bell Syst. Tech. J. 27, 1948.
    """
    inside = grey(rgb)[fov]
    if inside.size < FEWEST_PX:
        raise MeasureError(tr("The fundus is too small to measure."))
    levels = np.rint(np.clip(inside, 0, 1) * (BINS - 1)).astype(np.uint8)
    share = np.bincount(levels, minlength=BINS) / inside.size
    share = share[share > 0]
    return float(max(0.0, -(share * np.log2(share)).sum()))
