"""Sharpness against a target."""

import numpy as np

from retinaview.core.image import Mask, Rgb
from retinaview.errors import MeasureError
from retinaview.metrics.planes import check_pair, field_without_rim, laplacian_of_green
from retinaview.words import tr

FLAT = 1e-12
"""Laplacian energy, in squared intensity, of a picture without any detail."""


def detail_ratio(image: Rgb, reference: Rgb, fov: Mask) -> float:
    """Compare the energy of the finest detail with that of the target picture.

    Mean square of the Laplacian of the green channel, `image` over `reference`, inside the field
    without its rim. It counts detail, it does not ask whether the detail is the right one.

    Args:
        image: (H, W, 3) float32 in [0, 1].
        reference: (H, W, 3) float32 in [0, 1], the target.
        fov: (H, W) bool.

    Returns:
        Dimensionless, 0 or more: 1 as sharp as the target, below it smoother, above it sharper
        or noisier.

    Raises:
        MeasureError: sizes differ, the fundus is too small, or the target has no detail.
    """
    check_pair(reference, image, fov)
    inside = field_without_rim(fov)
    target = _energy(reference, inside)
    if target < FLAT:
        raise MeasureError(tr("The reference picture has no detail to compare with."))
    return _energy(image, inside) / target


def _energy(rgb: Rgb, inside: Mask) -> float:
    return float(np.square(laplacian_of_green(rgb)[inside], dtype=np.float64).mean())
