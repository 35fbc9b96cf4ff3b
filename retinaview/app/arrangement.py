"""Which pictures the comparison shows, worked out from what there is and what was asked."""

from dataclasses import dataclass
from enum import StrEnum

from retinaview.app.image_panel import Face


class CompareMode(StrEnum):
    """How original and processed picture are compared."""

    SIDE_BY_SIDE = "side by side"
    CURTAIN = "curtain"
    BLINK = "blink"
    DIFFERENCE = "difference"
    ORIGINAL = "original"
    PROCESSED = "processed"


class Channel(StrEnum):
    """Colour, or one channel in grey; the green one is "Red-free" on buttons."""

    COLOUR = "colour"
    RED_FREE = "green channel"
    RED = "red channel"
    BLUE = "blue channel"


@dataclass(frozen=True)
class Showing:
    """All that decides which faces are on screen.

    `blink_on_result` is the phase of blink mode: the processed picture is up.
    """

    mode: CompareMode = CompareMode.SIDE_BY_SIDE
    has_result: bool = False
    is_running: bool = False
    is_grading_safe: bool = False
    blink_on_result: bool = False

    @property
    def is_blinking(self) -> bool:
        """The picture changes by itself."""
        return self.mode is CompareMode.BLINK and self.has_result and not self.is_grading_safe

    @property
    def faces(self) -> tuple[Face, ...]:
        """One or two faces, from left to right.

        Without a result the original is shown alone, beside the place of a result that is being
        made. The grading-safe view is the original and nothing else.
        """
        if self.is_grading_safe:
            return (Face.ORIGINAL,)
        if self.mode is CompareMode.SIDE_BY_SIDE and (self.has_result or self.is_running):
            return (Face.ORIGINAL, Face.PROCESSED)
        if not self.has_result:
            return (Face.ORIGINAL,)
        if self.mode is CompareMode.BLINK:
            return (Face.PROCESSED if self.blink_on_result else Face.ORIGINAL,)
        alone = {
            CompareMode.CURTAIN: Face.BOTH,
            CompareMode.PROCESSED: Face.PROCESSED,
            CompareMode.DIFFERENCE: Face.DIFFERENCE,
        }
        return (alone.get(self.mode, Face.ORIGINAL),)
