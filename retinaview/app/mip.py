"""A picture at every zoom: halvings by area averaging, and the visible part drawn from them.

Shrinking by anything but averaging makes thin vessels flicker and break. Each picture therefore
keeps its own halvings; what the screen shows is averaged once more, exactly, from the smallest
halving that still holds enough pixels. Pixels are (H, W) or (H, W, C) uint8 throughout.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]

SMALLEST_PX: Final = 64
"""Halving stops before a side falls below this."""
REACH: Final = 24
"""Screen pixels drawn beyond the wanted part in search of an edge that both grids share."""

QUICK_ZOOM: Final = 8.0
"""Up to here such an edge is surely found in an enlarged picture."""


@dataclass(frozen=True)
class Window:
    """A part of a picture as it lies on screen, in device pixels of the drawn picture."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def is_empty(self) -> bool:
        """Nothing of the picture is visible."""
        return self.bottom <= self.top or self.right <= self.left

    def contains(self, other: "Window") -> bool:
        """Nothing of `other` lies outside."""
        return (
            self.top <= other.top
            and self.left <= other.left
            and self.bottom >= other.bottom
            and self.right >= other.right
        )

    def within(self, other: "Window") -> "Window":
        """Give what lies inside `other` too; empty where they do not meet."""
        return Window(
            max(other.top, self.top),
            max(other.left, self.left),
            min(other.bottom, self.bottom),
            min(other.right, self.right),
        )

    def beside(self, other: "Window") -> tuple["Window", ...]:
        """Give what lies outside of `other`, which lies inside: up to four strips."""
        strips = (
            Window(self.top, self.left, other.top, self.right),
            Window(other.bottom, self.left, self.bottom, self.right),
            Window(other.top, self.left, other.bottom, other.left),
            Window(other.top, other.right, other.bottom, self.right),
        )
        return tuple(strip for strip in strips if not strip.is_empty)

    def ahead_of(self, last: "Window", ahead_px: int) -> "Window":
        """Widen by `ahead_px` on the sides that lie beyond `last`."""
        return Window(
            self.top - ahead_px * (self.top < last.top),
            self.left - ahead_px * (self.left < last.left),
            self.bottom + ahead_px * (self.bottom > last.bottom),
            self.right + ahead_px * (self.right > last.right),
        )


class Pyramid:
    """One picture and its halvings."""

    def __init__(self, pixels: Pixels, levels: Sequence[Pixels] = ()) -> None:
        """Keep `pixels` (not copied); make the halvings unless they are given."""
        self.levels: tuple[Pixels, ...] = tuple(levels) or tuple(_halvings(pixels))

    @property
    def height(self) -> int:
        """Rows of the full picture."""
        return int(self.levels[0].shape[0])

    @property
    def width(self) -> int:
        """Columns of the full picture."""
        return int(self.levels[0].shape[1])

    def level_for(self, drawn: tuple[int, int]) -> int:
        """Choose the smallest level that has at least as many pixels as the screen will show."""
        for number in range(len(self.levels) - 1, 0, -1):
            height, width = self.levels[number].shape[:2]
            if height >= drawn[0] and width >= drawn[1]:
                return number
        return 0

    def draw(
        self, drawn: tuple[int, int], part: Window, *, smooth: bool = True, quick: bool = False
    ) -> Pixels:
        """Draw the part of the picture that is visible.

        Args:
            drawn: (height, width) in device pixels of the whole picture on screen, at least 1.
            part: what is visible, inside `drawn` and not empty.
            smooth: above 100 %, interpolate (bilinear) instead of showing the pixels as squares.
            quick: interpolate from the halving instead of averaging, and within half a screen pixel
                of the right place: a quarter of the time, for a picture that is gone in a moment.

        Returns:
            (part height, part width[, C]) uint8, C-contiguous: averaged over the area of each
            screen pixel below 100 %, the picture's own numbers at 100 %.
        """
        level = self.levels[self.level_for(drawn)]
        if drawn == level.shape[:2]:
            return np.ascontiguousarray(level[part.top : part.bottom, part.left : part.right])
        if drawn[0] <= level.shape[0] and drawn[1] <= level.shape[1]:
            return _resampled(level, drawn, part, quick=quick)
        if quick and smooth and drawn[0] <= QUICK_ZOOM * level.shape[0]:
            return _resampled(level, drawn, part, quick=True)
        return _enlarged(level, drawn, part, smooth=smooth)


def _halvings(pixels: Pixels) -> list[Pixels]:
    levels = [pixels]
    while min(levels[-1].shape[:2]) >= 2 * SMALLEST_PX:
        height, width = levels[-1].shape[:2]
        size = ((width + 1) // 2, (height + 1) // 2)
        levels.append(_resized(levels[-1], size))
    return levels


def _resized(pixels: Pixels, size: tuple[int, int], *, quick: bool = False) -> Pixels:
    how = cv2.INTER_LINEAR if quick else cv2.INTER_AREA
    return np.asarray(cv2.resize(pixels, size, interpolation=how), np.uint8)


def _resampled(level: Pixels, drawn: tuple[int, int], part: Window, *, quick: bool) -> Pixels:
    """Average or interpolate a piece cut where a screen and a picture pixel begin together."""
    rows = _shared_span(part.top, part.bottom, drawn[0], level.shape[0])
    columns = _shared_span(part.left, part.right, drawn[1], level.shape[1])
    piece = level[rows[2] : rows[3], columns[2] : columns[3]]
    size = columns[1] - columns[0], rows[1] - rows[0]
    averaged = _resized(piece, size, quick=quick)
    top, left = part.top - rows[0], part.left - columns[0]
    shape = part.bottom - part.top, part.right - part.left
    return np.ascontiguousarray(averaged[top : top + shape[0], left : left + shape[1]])


def _shared_span(start: int, stop: int, drawn: int, source: int) -> tuple[int, int, int, int]:
    """Widen `start`..`stop` on screen to where its ends fall (nearly) on whole source pixels.

    Returns:
        First and last + 1 on screen, first and last + 1 in the source.
    """
    first = _nearest_whole(np.arange(start, max(-1, start - REACH), -1), drawn, source)
    last = _nearest_whole(np.arange(stop, min(drawn, stop + REACH) + 1), drawn, source)
    return first[0], last[0], first[1], last[1]


def _nearest_whole(edges: NDArray[np.int64], drawn: int, source: int) -> tuple[int, int]:
    places = edges * (source / drawn)
    best = int(np.argmin(np.abs(places - np.round(places))))
    return int(edges[best]), round(float(places[best]))


def _enlarged(level: Pixels, drawn: tuple[int, int], part: Window, *, smooth: bool) -> Pixels:
    scale_y, scale_x = level.shape[0] / drawn[0], level.shape[1] / drawn[1]
    top = max(0, int(part.top * scale_y) - 2)
    left = max(0, int(part.left * scale_x) - 2)
    bottom = min(level.shape[0], int(part.bottom * scale_y) + 3)
    right = min(level.shape[1], int(part.right * scale_x) + 3)
    piece = level[top:bottom, left:right]
    is_colour = piece.ndim == 3 and piece.shape[2] == 3
    if is_colour:  # what follows takes half the time with four channels
        piece = np.asarray(cv2.cvtColor(piece, cv2.COLOR_RGB2RGBA), np.uint8)
    if smooth:
        shift_y = (part.top + 0.5) * scale_y - 0.5 - top
        shift_x = (part.left + 0.5) * scale_x - 0.5 - left
        matrix = np.array([[scale_x, 0.0, shift_x], [0.0, scale_y, shift_y]])
        drawn_part = _interpolated(piece, matrix, part)
    else:
        rows = ((np.arange(part.top, part.bottom) + 0.5) * scale_y).astype(np.intp) - top
        columns = ((np.arange(part.left, part.right) + 0.5) * scale_x).astype(np.intp) - left
        drawn_part = _picked(piece, rows, columns)
    return np.asarray(
        cv2.cvtColor(drawn_part, cv2.COLOR_RGBA2RGB) if is_colour else drawn_part, np.uint8
    )


def _interpolated(piece: Pixels, matrix: NDArray[np.float64], part: Window) -> Pixels:
    size = (part.right - part.left, part.bottom - part.top)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(
        cv2.warpAffine(piece, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE), np.uint8
    )


def _picked(piece: Pixels, rows: NDArray[np.intp], columns: NDArray[np.intp]) -> Pixels:
    """Give one pixel for each row and column named; four channels are moved as one number."""
    if piece.ndim == 2:
        return np.ascontiguousarray(piece[:, columns][rows])
    picked = np.ascontiguousarray(piece).view(np.uint32)[..., 0][:, columns][rows]
    return np.asarray(picked.view(np.uint8).reshape(*picked.shape, 4), np.uint8)
