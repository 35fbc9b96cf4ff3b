"""How well an outlined shape meets the one a grader drew; here for disc and cup."""

import numpy as np

from retinaview.core.image import Mask
from retinaview.errors import MeasureError
from retinaview.words import tr


def dice(found: Mask, truth: Mask) -> float:
    """Overlap of two shapes: twice what they share over what both have.

    Args:
        found: (H, W) bool.
        truth: (H, W) bool.

    Returns:
        In [0, 1]; 1 where they are the same.

    Raises:
        MeasureError: the truth is empty, or the two are of different size.

    Reference:
        Dice, "Measures of the amount of ecologic association between species", Ecology 26(3), 1945,
        doi:10.2307/1932409.
    """
    if found.shape != truth.shape:
        raise MeasureError(
            tr(
                "The shapes are of different size: {shape} and {truth_shape}.",
                shape=found.shape,
                truth_shape=truth.shape,
            )
        )
    if not truth.any():
        raise MeasureError(tr("There is no shape to compare with."))
    return 2 * float((found & truth).sum()) / float(found.sum() + truth.sum())


def vertical_ratio(cup: Mask, disc: Mask) -> float:
    """Vertical cup-to-disc ratio of two masks: rows the cup covers over rows the disc covers.

    Args:
        cup: (H, W) bool; an empty one gives 0.
        disc: (H, W) bool.

    Raises:
        MeasureError: the disc is empty.
    """
    if not disc.any():
        raise MeasureError(tr("There is no disc to measure the cup against."))
    return _height(cup) / _height(disc)


def centre_of(mask: Mask) -> tuple[float, float]:
    """Centre of mass, (y, x) px.

    Raises:
        MeasureError: the mask is empty.
    """
    rows, columns = np.nonzero(mask)
    if not rows.size:
        raise MeasureError(tr("There is no shape to find the centre of."))
    return float(rows.mean()), float(columns.mean())


def _height(mask: Mask) -> int:
    rows = np.flatnonzero(mask.any(axis=1))
    return int(rows[-1] - rows[0]) + 1 if rows.size else 0
