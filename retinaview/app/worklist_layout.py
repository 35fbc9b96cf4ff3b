"""Where each photograph of the worklist stands: by patient, visit and eye."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from retinaview.app.card_marks import UNREADABLE
from retinaview.app.deeds import Deeds
from retinaview.app.photograph_card import CARD_HEIGHT_PX, CARD_PX
from retinaview.app.photographs import Photograph
from retinaview.core.image import Eye
from retinaview.core.review import Quality
from retinaview.words import mark, tr

NO_PATIENT = mark("Patient not known")
GAP_PX = 8
TITLE_PX, CAPTION_PX, GROUP_GAP_PX = 20, 18, 16

Role = Literal["title", "count", "eye", "section"]


@dataclass(frozen=True)
class Head:
    """A line of words at (`x`, `y`) in px; `role` says how it looks."""

    text: str
    role: Role
    x: int
    y: int
    height: int


@dataclass(frozen=True, eq=False)
class Place:
    """The upper left corner of a photograph's card, in px."""

    line: Photograph
    x: int
    y: int


@dataclass(frozen=True)
class Layout:
    """All that the worklist shows, from top to bottom, and how high it is in px."""

    heads: tuple[Head, ...] = ()
    places: tuple[Place, ...] = ()
    height: int = 0


def lay_out(lines: Iterable[Photograph]) -> Layout:
    """Put lines into groups of one visit: OD in the left column, OS in the right, others below."""
    heads: list[Head] = []
    places: list[Place] = []
    y = 0
    for group in _groups(lines):
        y += GROUP_GAP_PX if y else 0
        title, caption = _words_of(group)
        heads.append(Head(title, "title", 0, y, TITLE_PX))
        heads.append(Head(caption, "count", 0, y + TITLE_PX, CAPTION_PX))
        y += TITLE_PX + CAPTION_PX + 4
        sides = [[line for line in group if line.eye is eye] for eye in (Eye.OD, Eye.OS)]
        if any(sides):
            heads += [
                Head(eye.value, "eye", column * (CARD_PX + GAP_PX), y, CAPTION_PX)
                for column, eye in enumerate((Eye.OD, Eye.OS))
            ]
            y = _add_rows(places, list(_side_by_side(*sides)), y + CAPTION_PX + 4)
        unknown = [line for line in group if line.eye is None]
        if unknown:
            heads.append(Head(tr("Eye not known"), "section", 0, y, CAPTION_PX))
            pairs = [unknown[at : at + 2] for at in range(0, len(unknown), 2)]
            y = _add_rows(places, pairs, y + CAPTION_PX + 4)
    return Layout(tuple(heads), tuple(places), y)


def matches(line: Photograph, quality: Quality | None, deeds: Deeds, wanted: str) -> bool:
    """Whether `line` has every word of `wanted` in its name, patient, date, eye, grade or state."""
    if not wanted:
        return True
    patient = line.patient
    known = [line.path.name, line.taken_on, line.eye.value if line.eye else ""]
    known += [patient.name, patient.id] if patient else []
    known += [tr(quality.grade.value)] if quality and quality.grade else []
    known += [tr(UNREADABLE)] if line.problem else deeds.words
    text = "\n".join(known).casefold()
    return all(word in text for word in wanted.casefold().split())


def _groups(lines: Iterable[Photograph]) -> list[list[Photograph]]:
    """Part lines into visits; those of a patient stand together, in the order of their dates."""
    patients: dict[tuple[str, ...], dict[str, list[Photograph]]] = {}
    for line in lines:
        visits = patients.setdefault(line.group, {})
        visits.setdefault(line.taken_on, []).append(line)
    return [visits[date] for visits in patients.values() for date in sorted(visits)]


def _words_of(group: list[Photograph]) -> tuple[str, str]:
    patient = group[0].patient
    title = (
        (patient.name or tr("ID {id}", id=patient.id))
        if patient and any((patient.name, patient.id))
        else tr(NO_PATIENT)
    )
    count = photographs_text(len(group))
    return title or tr(NO_PATIENT), " · ".join(part for part in (group[0].taken_on, count) if part)


def photographs_text(count: int) -> str:
    """Say how many photographs there are."""
    return tr("1 photograph") if count == 1 else tr("{count} photographs", count=count)


def _side_by_side(
    right: Sequence[Photograph], left: Sequence[Photograph]
) -> Iterator[list[Photograph | None]]:
    for at in range(max(len(right), len(left))):
        yield [side[at] if at < len(side) else None for side in (right, left)]


def _add_rows(places: list[Place], rows: Sequence[Sequence[Photograph | None]], y: int) -> int:
    """Add cards row by row from `y` on; gives where the next thing may stand."""
    for row in rows:
        for column, line in enumerate(row):
            if line is not None:
                places.append(Place(line, column * (CARD_PX + GAP_PX), y))
        y += CARD_HEIGHT_PX + GAP_PX
    return y
