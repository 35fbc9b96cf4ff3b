"""Mean brightness."""

import numpy as np

from retinaview.core.image import Mask, Rgb
from retinaview.errors import MeasureError
from retinaview.imaging.colour import grey
from retinaview.metrics.planes import FEWEST_PX
from retinaview.words import tr


def brightness(rgb: Rgb, fov: Mask) -> float:
    """Measure the mean BT.601 grey inside the field.

    Args:
        rgb: (H, W, 3) float32 in [0, 1].
        fov: (H, W) bool.

    Returns:
        Share of full intensity, [0, 1].

    Raises:
        MeasureError: fewer than `FEWEST_PX` pixels lie inside the fov.
    """
    inside = grey(rgb)[fov]
    if inside.size < FEWEST_PX:
        raise MeasureError(tr("The fundus is too small to measure."))
    return float(inside.mean(dtype=np.float64))
