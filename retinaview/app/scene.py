"""All that decides what the comparison shows, and what each of its panels then shows."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from retinaview.app.arrangement import CompareMode, Showing
from retinaview.app.badge import BadgeText, processed_badge
from retinaview.app.image_panel import Face
from retinaview.app.partner import Partner
from retinaview.app.picture_source import Picture, picture_of_result
from retinaview.app.shown_pictures import Display, badges_of, pictures_of
from retinaview.core.image import FundusImage
from retinaview.core.overlay import Subject
from retinaview.core.study import Study
from retinaview.words import mark, tr

VACANT: Final = mark("Run another model to compare it here")
IN_GRID: Final = 2
"""Results that a grid shows beside original and result."""


@dataclass(frozen=True, eq=False)
class Cell:
    """What one panel shows.

    Attributes:
        face: which of the pictures.
        pictures: by the side they stand on; a rival stands on the original's.
        badges: from left to right.
        vacancy: what to say where there is no picture, "" for nothing.
    """

    face: Face
    pictures: Mapping[Subject, Picture]
    badges: tuple[BadgeText, ...]
    vacancy: str = ""


@dataclass(frozen=True, eq=False)
class Scene:
    """What there is to see and how it was asked for.

    Attributes:
        image: the photograph, None for none.
        study: what came of it, on the right; None while there is nothing.
        rival: another study of the photograph, whose result stands on the left in place of the
            original; None for the original.
        partner: another photograph beside this one, None for none.
        others: further studies of the photograph, for a grid.
        showing: the mode, and what is going on; who made a `Scene` leaves `has_result`,
            `has_rival` and `has_partner` to it.
        chosen: how pictures are shown.
        shows_working: the picture at the model's own size in place of the result.
    """

    image: FundusImage | None = None
    study: Study | None = None
    rival: Study | None = None
    partner: Partner | None = None
    others: tuple[Study, ...] = ()
    showing: Showing = field(default_factory=Showing)
    chosen: Display = field(default_factory=Display)
    shows_working: bool = False

    def __post_init__(self) -> None:
        told = replace(
            self.showing,
            has_result=self.study is not None,
            has_rival=self.rival is not None,
            has_partner=self.partner is not None,
        )
        object.__setattr__(self, "showing", told)

    @property
    def display(self) -> Display:
        """How the pictures are shown; in the grading-safe view as they are."""
        return self.chosen.for_grading if self.showing.is_grading_safe else self.chosen

    @property
    def cells(self) -> tuple[Cell, ...]:
        """What the panels show, row by row; none without a photograph."""
        if self.image is None:
            return ()
        if self.partner is not None and self.showing.shows_partner:
            return self._cells_of_two(self.partner)
        rival = self.rival if self.showing.shows_rival else None
        pictures = pictures_of(
            self.image,
            self.study,
            rival,
            with_difference=self.showing.mode is CompareMode.DIFFERENCE,
            shows_working=self.shows_working,
        )
        if len(self.showing.faces) <= IN_GRID:
            return tuple(self._cell(face, pictures, rival) for face in self.showing.faces)
        first = tuple(self._cell(face, pictures, None) for face in self.showing.faces[:IN_GRID])
        shown = [self._cell_of(other) for other in self.others[:IN_GRID]]
        free = [Cell(Face.RIVAL, {}, (), tr(VACANT))] * (IN_GRID - len(shown))
        return (*first, *shown, *free)

    def _cells_of_two(self, partner: Partner) -> tuple[Cell, ...]:
        is_difference = self.showing.mode is CompareMode.DIFFERENCE
        pictures = partner.pictures(with_difference=is_difference)
        words = self.display.words
        return tuple(
            Cell(face, pictures, partner.badges_of(face, words)) for face in self.showing.faces
        )

    def _cell(self, face: Face, pictures: Mapping[Subject, Picture], rival: Study | None) -> Cell:
        badges = badges_of(face, self.study, self.display, rival, shows_working=self.shows_working)
        return Cell(face, pictures, badges)

    def _cell_of(self, other: Study) -> Cell:
        badge = processed_badge(other, self.display.words)
        return Cell(Face.RIVAL, {Subject.ORIGINAL: picture_of_result(other)}, (badge,))
