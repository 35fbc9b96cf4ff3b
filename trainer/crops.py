"""Where a crop of a photograph is cut."""

import numpy as np

from retinaview.core.image import Mask

FEWEST_LIT = 0.3
"""Share of a crop that has to lie inside the field."""
TRIES = 20
EVERY = 8
"""Every so many rows and columns of a crop are looked at."""


def pick_corner(
    mask: Mask, side: int, rng: np.random.Generator, multiple: int = 1
) -> tuple[int, int]:
    """Pick a square that lies mostly inside the field, by its upper left corner.

    Args:
        mask: (S, S) bool, the field.
        side: of the square, px, at most S.
        rng: all chance comes from it.
        multiple: what the corner's coordinates are multiples of.

    Returns:
        Top and left, px. Where no square lies inside, after twenty tries, the last one tried.
    """
    most = (mask.shape[0] - side) // multiple + 1
    top = left = 0
    for _ in range(TRIES):
        top, left = (multiple * int(rng.integers(most)) for _ in range(2))
        if mask[top : top + side : EVERY, left : left + side : EVERY].mean() >= FEWEST_LIT:
            break
    return top, left
