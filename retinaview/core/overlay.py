"""Maps, outlines and numbers that are laid over a picture."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Map, Mask, read_only
from retinaview.words import tr


class Subject(StrEnum):
    """Which picture a map or number was taken from."""

    ORIGINAL = "original"
    PROCESSED = "processed"
    PAIR = "pair"

    @property
    def picture(self) -> str:
        """A single picture as it is called inside a sentence."""
        return tr("original") if self is Subject.ORIGINAL else tr("processed picture")


@dataclass(frozen=True)
class Score:
    """One number about a picture.

    `value` is None where it could not be measured: unknown stays unknown, never 0. `digits` is
    how many decimals it deserves on screen; `note` says why it is missing or what it means.
    """

    id: str
    title: str
    subject: Subject
    value: float | None
    unit: str = ""
    digits: int = 2
    note: str = ""

    @property
    def text(self) -> str:
        """The value with its unit, "not measured" where there is none."""
        if self.value is None:
            return tr("not measured")
        return f"{self.value:.{self.digits}f} {tr(self.unit)}".rstrip()


@dataclass(frozen=True)
class Swatch:
    """One class of a class map: what it is called and its colour, "#rrggbb"."""

    title: str
    colour: str


@dataclass(frozen=True, eq=False)
class Outline:
    """A line on the picture, sharp at any zoom.

    Attributes:
        title: what it goes round or along ("Optic disc").
        colour: "#rrggbb".
        points: (n, 2) float32, (y, x) in pixels of the picture, pixel centres at whole numbers.
        is_closed: the last point is joined to the first.
    """

    title: str
    colour: str
    points: NDArray[np.float32]
    is_closed: bool = True

    def __post_init__(self) -> None:
        object.__setattr__(self, "points", read_only(self.points))


@dataclass(frozen=True)
class Place:
    """A spot worth a look: where, how large, what and how much.

    `y`, `x` and `radius_px` are in pixels of the picture; `amount` in [0, 1] sorts the places.
    """

    y: float
    x: float
    radius_px: float
    title: str
    amount: float


@dataclass(frozen=True, eq=False)
class Overlay:
    """A map to lay over a picture, with all its legend needs.

    Attributes:
        id: the overlay's id ("saliency").
        title: its name on screen.
        subject: the picture it was computed on.
        values: (h, w) float32 in [0, 1], NaN where there is nothing to show. Covers the whole
            frame whatever h and w are: the viewer stretches it over the photograph. With
            `swatches` it is a class map: 0, 1, 2 ... count the swatches.
        low, high: words at the ends of the legend; "" for a class map.
        caption: which method on which picture, what the map shows and what it does not, in one to
            three sentences.
        colormap: "viridis", "cividis", "magma" or "inferno"; a class map has none.
        swatches: the classes of a class map, () for a scale.
        outlines: lines to draw over the map, or in place of it where all values are NaN.
        places: spots to jump to, the largest first.
        masks: by name ("vessels"), (H, W) bool of the picture's own size: what was decided.
        numbers: what was measured on the way.
    """

    id: str
    title: str
    subject: Subject
    values: Map
    low: str
    high: str
    caption: str
    colormap: str = "viridis"
    swatches: tuple[Swatch, ...] = ()
    outlines: tuple[Outline, ...] = ()
    places: tuple[Place, ...] = ()
    masks: Mapping[str, Mask] = field(default_factory=dict)
    numbers: tuple[Score, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", read_only(self.values))
        masks = {name: read_only(mask) for name, mask in self.masks.items()}
        object.__setattr__(self, "masks", MappingProxyType(masks))

    @property
    def line_kinds(self) -> tuple[Swatch, ...]:
        """The kinds of its lines, by title and colour, each once, in their order."""
        kinds = (Swatch(line.title, line.colour) for line in self.outlines)
        return tuple(dict.fromkeys(kinds))

    def number(self, score_id: str) -> float | None:
        """The value of one of its numbers; None where it is not known."""
        return next((score.value for score in self.numbers if score.id == score_id), None)
