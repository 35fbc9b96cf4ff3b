"""Where something is and how many of it there are, in words."""

from collections.abc import Sequence

import numpy as np

from retinaview.metrics.lesion_candidates import Fate, Spot

CENTRE_SHARE = 0.3
"""Within this share of the field's radius a place is near the centre."""
MOST_OF_IT = 0.5


def where(y: float, x: float, inside: np.ndarray[tuple[int, int], np.dtype[np.bool_]]) -> str:
    """Name the part of the field a point lies in: "lower left", "centre"."""
    rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    if not rows.size:
        return "centre"
    up = _share(y, int(rows[0]), int(rows[-1]))
    across = _share(x, int(columns[0]), int(columns[-1]))
    if np.hypot(up, across) < CENTRE_SHARE:
        return "centre"
    vertical = "" if abs(up) < abs(across) / 2 else ("upper" if up < 0 else "lower")
    horizontal = "" if abs(across) < abs(up) / 2 else ("left" if across < 0 else "right")
    if vertical and horizontal:
        return f"{vertical} {horizontal}"
    return f"{vertical} edge" if vertical else f"{horizontal} edge"


def region(
    mask: np.ndarray[tuple[int, int], np.dtype[np.bool_]],
    inside: np.ndarray[tuple[int, int], np.dtype[np.bool_]],
) -> str:
    """Name the part of the field a region lies in (", near the lower left,"); "" for most of it."""
    if mask.sum() > MOST_OF_IT * inside.sum():
        return ""
    rows, columns = np.nonzero(mask)
    return f", near the {where(float(rows.mean()), float(columns.mean()), inside)},"


def _share(at: float, first: int, last: int) -> float:
    """Place between two ends, -1 to 1."""
    return (2 * at - first - last) / max(last - first, 1)


def spots_sentence(
    spots: Sequence[Spot], inside: np.ndarray[tuple[int, int], np.dtype[np.bool_]]
) -> str:
    """Say what became of spots of one kind and fate, and where the first of them lies."""
    first = spots[0]
    place = where(first.peak.y, first.peak.x, inside)
    kind = "dark" if first.is_dark else "bright"
    many = len(spots) > 1
    count = f"{len(spots)} {kind} spot{'s' if many else ''}"
    near = f"{'the clearest ' if many else ''}near the {place}"
    if first.fate is Fate.GONE:
        tail = "" if first.is_dark else "; dust and reflections are rightly taken out"
        return f"{count} of the original {'are' if many else 'is'} gone, {near}{tail}"
    return f"{count} appeared that the original does not show, {near}"
