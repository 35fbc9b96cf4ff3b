"""A small stand-in for a photograph, on which a model can be tried at once."""

from dataclasses import replace

import numpy as np

from retinaview.core.image import Circle, FieldOfView, FundusImage, Region
from retinaview.imaging.guided import shrink
from retinaview.imaging.region import cut_region

INSIDE = 0.999


def small_copy(image: FundusImage, longest_px: int) -> FundusImage:
    """Shrink a photograph by area until its longer side is at most `longest_px`.

    A photograph that is small enough is given back as it is. The hash of the copy's source is the
    file's with the size behind it: it is another picture.
    """
    factor = longest_px / max(image.height, image.width)
    if factor >= 1:
        return image
    height, width = (max(1, round(side * factor)) for side in (image.height, image.width))
    mask = np.asarray(shrink(image.fov.astype(np.float32), (height, width)) > INSIDE)
    circle = image.view.circle
    if circle is not None:
        circle = Circle(
            (circle.y + 0.5) * factor - 0.5,
            (circle.x + 0.5) * factor - 0.5,
            circle.radius_px * factor,
        )
    source = replace(image.source, sha256=f"{image.source.sha256} at {width} x {height}")
    rgb = np.clip(shrink(image.rgb, (height, width)), 0, 1)
    return FundusImage(rgb, FieldOfView(mask, circle, image.view.basis), source, image.eye)


def middle_of(image: FundusImage, side_px: int) -> FundusImage:
    """Cut a square of at most `side_px` out of the middle of the field, at full size."""
    rows, columns = np.nonzero(image.fov)
    if not rows.size:
        return image
    height, width = min(side_px, image.height), min(side_px, image.width)
    y = _within(int(rows.min() + rows.max() + 1) // 2 - height // 2, image.height - height)
    x = _within(int(columns.min() + columns.max() + 1) // 2 - width // 2, image.width - width)
    return cut_region(image, Region(x, y, width, height))


def _within(start: int, last: int) -> int:
    return min(max(0, start), last)
