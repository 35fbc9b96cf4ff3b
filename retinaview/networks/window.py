"""Where a part of a photograph lies in the square frame of its field."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Window:
    """A part of the field's square frame: a tile, a training crop, or all of it.

    `side_px` is the frame's side at this resolution; the window may reach outside it.
    """

    top: int
    left: int
    height: int
    width: int
    side_px: int


def whole(side_px: int) -> Window:
    """The window that is the whole frame."""
    return Window(0, 0, side_px, side_px, side_px)
