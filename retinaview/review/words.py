"""Where something is and how many of it there are, in words."""

from collections.abc import Sequence
from typing import Final

import numpy as np

from retinaview.metrics.lesion_candidates import Fate, Spot
from retinaview.words import mark, tr

CENTRE_SHARE = 0.3
"""Within this share of the field's radius a place is near the centre."""
MOST_OF_IT = 0.5
PLACES: Final = {
    ("upper", "left"): mark("upper left"),
    ("upper", "right"): mark("upper right"),
    ("lower", "left"): mark("lower left"),
    ("lower", "right"): mark("lower right"),
    ("upper", ""): mark("upper edge"),
    ("lower", ""): mark("lower edge"),
    ("", "left"): mark("left edge"),
    ("", "right"): mark("right edge"),
}
SPOTS: Final = {
    (Fate.GONE, True, False): mark("1 dark spot of the original is gone, near the {place}"),
    (Fate.GONE, True, True): mark(
        "{count} dark spots of the original are gone, the clearest near the {place}"
    ),
    (Fate.GONE, False, False): mark(
        "1 bright spot of the original is gone, near the {place}; dust and reflections are "
        "rightly taken out"
    ),
    (Fate.GONE, False, True): mark(
        "{count} bright spots of the original are gone, the clearest near the {place}; dust and "
        "reflections are rightly taken out"
    ),
    (Fate.APPEARED, True, False): mark(
        "1 dark spot appeared that the original does not show, near the {place}"
    ),
    (Fate.APPEARED, True, True): mark(
        "{count} dark spots appeared that the original does not show, the clearest near the {place}"
    ),
    (Fate.APPEARED, False, False): mark(
        "1 bright spot appeared that the original does not show, near the {place}"
    ),
    (Fate.APPEARED, False, True): mark(
        "{count} bright spots appeared that the original does not show, the clearest near the "
        "{place}"
    ),
}
"""By fate, whether they are dark and whether they are many."""


def where(y: float, x: float, inside: np.ndarray[tuple[int, int], np.dtype[np.bool_]]) -> str:
    """Name the part of the field a point lies in: "lower left", "centre"."""
    rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    if not rows.size:
        return tr("centre")
    up = _share(y, int(rows[0]), int(rows[-1]))
    across = _share(x, int(columns[0]), int(columns[-1]))
    if np.hypot(up, across) < CENTRE_SHARE:
        return tr("centre")
    vertical = "" if abs(up) < abs(across) / 2 else ("upper" if up < 0 else "lower")
    horizontal = "" if abs(across) < abs(up) / 2 else ("left" if across < 0 else "right")
    return tr(PLACES[vertical, horizontal])


def region(
    mask: np.ndarray[tuple[int, int], np.dtype[np.bool_]],
    inside: np.ndarray[tuple[int, int], np.dtype[np.bool_]],
) -> str:
    """Name the part of the field a region lies in ("lower left"); "" for most of it."""
    if mask.sum() > MOST_OF_IT * inside.sum():
        return ""
    rows, columns = np.nonzero(mask)
    return where(float(rows.mean()), float(columns.mean()), inside)


def _share(at: float, first: int, last: int) -> float:
    """Place between two ends, -1 to 1."""
    return (2 * at - first - last) / max(last - first, 1)


def spots_sentence(
    spots: Sequence[Spot], inside: np.ndarray[tuple[int, int], np.dtype[np.bool_]]
) -> str:
    """Say what became of spots of one kind and fate, and where the first of them lies."""
    first = spots[0]
    place = where(first.peak.y, first.peak.x, inside)
    sentence = SPOTS[first.fate, first.is_dark, len(spots) > 1]
    return tr(sentence, count=len(spots), place=place)
