"""Taking hold of an ellipse: where its handles are, and what it becomes when one is dragged."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from retinaview.imaging.crop import Point
from retinaview.imaging.disc_geometry import Ellipse

SMALLEST_PX: Final = 2.0
"""Half an axis is never shorter, in pixels of the picture."""


class Handle(Enum):
    """What of an ellipse is held."""

    CENTRE = "centre"
    MAJOR_END = "end of the first axis"
    MAJOR_START = "other end of the first axis"
    MINOR_END = "end of the second axis"
    MINOR_START = "other end of the second axis"


@dataclass(frozen=True)
class Grip:
    """A handle that is held: of which ellipse, and which."""

    name: str
    handle: Handle


def handle_places(ellipse: Ellipse) -> dict[Handle, Point]:
    """Where the handles are, (y, x) px of the picture."""
    sine, cosine = math.sin(ellipse.angle_rad), math.cos(ellipse.angle_rad)
    along = (ellipse.major_px * sine, ellipse.major_px * cosine)
    across = (ellipse.minor_px * cosine, -ellipse.minor_px * sine)
    y, x = ellipse.y, ellipse.x
    return {
        Handle.MAJOR_END: (y + along[0], x + along[1]),
        Handle.MAJOR_START: (y - along[0], x - along[1]),
        Handle.MINOR_END: (y + across[0], x + across[1]),
        Handle.MINOR_START: (y - across[0], x - across[1]),
        Handle.CENTRE: (y, x),
    }


def grip_at(ellipses: Mapping[str, Ellipse], at: Point, reach_px: float) -> Grip | None:
    """The handle under a place, the nearest; None where none is within `reach_px`.

    Args:
        ellipses: by name; of handles equally near the last one's wins.
        at: (y, x) px of the picture.
        reach_px: in px of the picture.
    """
    best: tuple[float, Grip] | None = None
    for name, ellipse in ellipses.items():
        for handle, (y, x) in handle_places(ellipse).items():
            far = math.hypot(at[0] - y, at[1] - x)
            if far <= reach_px and (best is None or far <= best[0]):
                best = (far, Grip(name, handle))
    return best[1] if best else None


def dragged(ellipse: Ellipse, handle: Handle, to: Point) -> Ellipse:
    """The ellipse after a handle was dragged to (y, x).

    The centre moves it. An end of the first axis turns and stretches it round its centre, an end of
    the second changes its width alone.
    """
    down, right = to[0] - ellipse.y, to[1] - ellipse.x
    if handle is Handle.CENTRE:
        return replace(ellipse, y=to[0], x=to[1])
    if handle in (Handle.MAJOR_END, Handle.MAJOR_START):
        sign = 1 if handle is Handle.MAJOR_END else -1
        length = math.hypot(down, right)
        if length < SMALLEST_PX:
            return replace(ellipse, major_px=SMALLEST_PX)
        return replace(ellipse, major_px=length, angle_rad=math.atan2(sign * down, sign * right))
    across = down * math.cos(ellipse.angle_rad) - right * math.sin(ellipse.angle_rad)
    return replace(ellipse, minor_px=max(SMALLEST_PX, abs(across)))
