"""Which pictures the comparison shows, worked out from what there is and what was asked."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from retinaview.app.image_panel import Face
from retinaview.words import mark


class CompareMode(StrEnum):
    """How original and processed picture are compared."""

    SIDE_BY_SIDE = "side by side"
    CURTAIN = "curtain"
    BLINK = "blink"
    DIFFERENCE = "difference"
    GRID = "grid"
    ORIGINAL = "original"
    PROCESSED = "processed"


class Channel(StrEnum):
    """Colour, or one channel in grey; the green one is "Red-free" on buttons."""

    COLOUR = "colour"
    RED_FREE = mark("green channel")
    RED = mark("red channel")
    BLUE = mark("blue channel")


PAIR_MODES: Final = {
    CompareMode.SIDE_BY_SIDE,
    CompareMode.CURTAIN,
    CompareMode.BLINK,
    CompareMode.DIFFERENCE,
}
"""Modes that show two pictures; what stands on the left in them can be chosen."""
GRID_FACES: Final = (Face.ORIGINAL, Face.PROCESSED, Face.RIVAL, Face.RIVAL)


@dataclass(frozen=True)
class Showing:
    """All that decides which faces are on screen.

    `blink_on_result` is the phase of blink mode: the processed picture is up. `has_rival` says
    that another result stands on the left in place of the original, `has_partner` that another
    photograph stands beside the one on screen.
    """

    mode: CompareMode = CompareMode.SIDE_BY_SIDE
    has_result: bool = False
    is_running: bool = False
    is_grading_safe: bool = False
    blink_on_result: bool = False
    has_rival: bool = False
    has_partner: bool = False

    @property
    def is_blinking(self) -> bool:
        """The picture changes by itself."""
        has_two = self.has_result or self.has_partner
        return self.mode is CompareMode.BLINK and has_two and not self.is_grading_safe

    @property
    def shows_partner(self) -> bool:
        """Another photograph is on screen too."""
        return self.has_partner and not self.is_grading_safe and self.mode in PAIR_MODES

    @property
    def shows_rival(self) -> bool:
        """Another result is on screen in the original's place."""
        is_free = self.has_result and not self.is_grading_safe
        return self.has_rival and is_free and self.mode in PAIR_MODES

    @property
    def faces(self) -> tuple[Face, ...]:
        """One, two or four faces, row by row from left to right.

        Without a result the original is shown alone, beside the place of a result that is being
        made. The grading-safe view is the original and nothing else.
        """
        if self.is_grading_safe:
            return (Face.ORIGINAL,)
        if self.shows_partner:
            return self._faces_of_two
        left = Face.RIVAL if self.shows_rival else Face.ORIGINAL
        if self.mode is CompareMode.GRID and self.has_result:
            return GRID_FACES
        is_coming = self.is_running and not self.has_result
        if self.mode is CompareMode.SIDE_BY_SIDE or (self.mode is CompareMode.GRID and is_coming):
            return (left, Face.PROCESSED) if self.has_result or is_coming else (left,)
        if not self.has_result:
            return (Face.ORIGINAL,)
        if self.mode is CompareMode.BLINK:
            return (Face.PROCESSED if self.blink_on_result else left,)
        alone = {
            CompareMode.CURTAIN: Face.RESULTS if self.shows_rival else Face.BOTH,
            CompareMode.DIFFERENCE: (
                Face.RESULTS_DIFFERENCE if self.shows_rival else Face.DIFFERENCE
            ),
            CompareMode.PROCESSED: Face.PROCESSED,
        }
        return (alone.get(self.mode, Face.ORIGINAL),)

    @property
    def _faces_of_two(self) -> tuple[Face, ...]:
        sides = (Face.LEFT_PHOTOGRAPH, Face.RIGHT_PHOTOGRAPH)
        if self.mode is CompareMode.BLINK:
            return (sides[self.blink_on_result],)
        one = {
            CompareMode.CURTAIN: Face.PHOTOGRAPHS,
            CompareMode.DIFFERENCE: Face.PHOTOGRAPHS_DIFFERENCE,
        }.get(self.mode)
        return sides if one is None else (one,)
