"""Part of a photograph as a photograph of its own."""

from dataclasses import replace

from retinaview.core.image import Circle, FieldOfView, FundusImage, Region
from retinaview.errors import OptionError
from retinaview.words import tr

SMALLEST_PX = 16
LARGEST_RESULT_PX = 256_000_000
LARGEST_WHOLE_SCALE, LARGEST_REGION_RESULT_PX = 4, 68_000_000
"""Models that enlarge more than four times are for a region: their results are smaller."""


def most_pixels(scale: int) -> int:
    """How many pixels of a photograph a model may enlarge `scale` times along each side."""
    most = LARGEST_RESULT_PX if scale <= LARGEST_WHOLE_SCALE else LARGEST_REGION_RESULT_PX
    return most // scale**2


def cut_region(image: FundusImage, region: Region) -> FundusImage:
    """Cut a region out of a photograph at full size, with its field.

    The hash of its source is the file's with the region behind it: another picture than the whole.

    Raises:
        OptionError: the region is too small, does not lie in the photograph, or shows none of the
            field.
    """
    if min(region.width, region.height) < SMALLEST_PX:
        raise OptionError(tr("A region is at least {side} x {side} px.", side=SMALLEST_PX))
    if not region.is_inside(image.height, image.width):
        raise OptionError(
            tr(
                "The region {region} does not lie in the photograph ({width} x {height} px).",
                region=region,
                width=image.width,
                height=image.height,
            )
        )
    mask = image.fov[region.slices]
    if not mask.any():
        raise OptionError(tr("The region {region} shows none of the field.", region=region))
    circle = image.view.circle
    if circle is not None:
        circle = Circle(circle.y - region.y, circle.x - region.x, circle.radius_px)
    view = FieldOfView(mask.copy(), circle, image.view.basis)
    source = replace(image.source, sha256=f"{image.source.sha256}@{region}")
    return FundusImage(image.rgb[region.slices].copy(), view, source, image.eye)
