"""What a user measures or notes on a photograph, as plain values in the photograph's own pixels."""

import math
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from retinaview.core.overlay import Subject
from retinaview.words import tr

Points = tuple[tuple[float, float], ...]
"""(y, x) in pixels of the photograph, pixel centres at whole numbers."""

COLOURS: Final = ("#56b4e9", "#e69f00", "#009e73", "#f0e442", "#cc79a7")
"""Told apart by colour-blind eyes (Okabe and Ito)."""
COLOUR_FORM: Final = re.compile(r"#[0-9a-f]{6}")


class Shape(StrEnum):
    """What is drawn, by how many points it takes."""

    LINE = "line"
    ANGLE = "angle"
    AREA = "area"
    NOTE = "note"


EXACT_POINTS: Final = {Shape.LINE: 2, Shape.ANGLE: 3, Shape.NOTE: 1}
FEWEST_AREA_POINTS: Final = 3


@dataclass(frozen=True)
class DrawnOn:
    """What the user saw while drawing.

    Attributes:
        subject: `ORIGINAL` or `PROCESSED`; `PAIR` for their difference.
        model: title of the model that made a processed picture, "" on the original.
        channel: name of the channel shown.
        zoom: pixels of the screen a pixel of the photograph, above 0.
    """

    subject: Subject = Subject.ORIGINAL
    model: str = ""
    channel: str = "colour"
    zoom: float = 1.0

    @property
    def text(self) -> str:
        """As list and report say it: "drawn on PROCESSED (RV-Net 2.2)"."""
        if self.subject is Subject.ORIGINAL:
            return tr("drawn on ORIGINAL")
        if self.subject is Subject.PROCESSED:
            if self.model:
                return tr("drawn on PROCESSED ({model})", model=self.model)
            return tr("drawn on PROCESSED")
        if self.model:
            return tr("drawn on the difference ({model})", model=self.model)
        return tr("drawn on the difference")


@dataclass(frozen=True)
class Annotation:
    """A line, angle, area or note on the photograph, whatever picture it was drawn over.

    Attributes:
        id: its own, never used again.
        shape: what it is.
        points: 2 of a line, 3 of an angle (the corner in the middle), 3 or more of an area,
            1 of a note.
        colour: "#rrggbb", lower case.
        text: the user's words, "" for none.
        author, made_at: who drew it and when (ISO 8601 with zone), "" where unknown.
        drawn_on: what was on screen.
        is_shown: drawn over the picture.

    Raises:
        ValueError: points, colour or zoom have no meaning.
    """

    id: str
    shape: Shape
    points: Points
    colour: str = COLOURS[0]
    text: str = ""
    author: str = ""
    made_at: str = ""
    drawn_on: DrawnOn = DrawnOn()
    is_shown: bool = True

    def __post_init__(self) -> None:
        exact = EXACT_POINTS.get(self.shape)
        count = len(self.points)
        if count != exact if exact else count < FEWEST_AREA_POINTS:
            raise ValueError(f"{self.shape.value} of {count} points")
        if not all(math.isfinite(number) for point in self.points for number in point):
            raise ValueError("a point lies nowhere")
        if not self.id or not COLOUR_FORM.fullmatch(self.colour):
            raise ValueError("no id or no colour")
        if not (math.isfinite(self.drawn_on.zoom) and self.drawn_on.zoom > 0):
            raise ValueError("no zoom")
