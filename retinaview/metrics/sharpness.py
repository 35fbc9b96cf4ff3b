"""Sharpness without a reference."""

from retinaview.core.image import Mask, Rgb
from retinaview.metrics.planes import field_without_rim, laplacian_of_green


def sharpness(rgb: Rgb, fov: Mask) -> float:
    """Measure focus as the variance of the Laplacian of the green channel.

    Green carries the strongest vessel contrast. The black surround and a rim of 1 % of the field
    are left out, or the edge of the field would pass for detail. Noise and JPEG blocks count as
    detail.

    Args:
        rgb: (H, W, 3) float32 in [0, 1].
        fov: (H, W) bool.

    Returns:
        Squared intensity, 0 or more; higher is sharper. It depends on resolution: compare only
        photographs of one size.

    Raises:
        MeasureError: the fundus is too small to measure.

    Reference:
        Pech-Pacheco et al., "Diatom autofocusing in brightfield microscopy: a comparative study",
        ICPR 2000, doi:10.1109/ICPR.2000.903548, LAPV.
    """
    inside = field_without_rim(fov)
    return float(laplacian_of_green(rgb)[inside].var(dtype="float64"))
