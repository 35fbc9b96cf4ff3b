"""Where each photograph of the worklist stands: by patient, visit and eye. Knows no widgets."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from retinaview.app.photographs import Photograph
from retinaview.core.image import Eye
from retinaview.core.review import Quality

NO_PATIENT = "Patient not known"
CARD_HEIGHT_PX, CHIP_ROW_PX, CARD_WIDTH_PX, GAP_PX = 112, 22, 92, 8
TITLE_PX, CAPTION_PX, GROUP_GAP_PX = 20, 18, 16

QualityOf = Callable[[Path], Quality | None]
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


def lay_out(lines: Iterable[Photograph], quality_of: QualityOf) -> Layout:
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
                Head(eye.value, "eye", column * (CARD_WIDTH_PX + GAP_PX), y, CAPTION_PX)
                for column, eye in enumerate((Eye.OD, Eye.OS))
            ]
            y = _add_rows(places, list(_side_by_side(*sides)), y + CAPTION_PX + 4, quality_of)
        unknown = [line for line in group if line.eye is None]
        if unknown:
            heads.append(Head("Eye not known", "section", 0, y, CAPTION_PX))
            pairs = [unknown[at : at + 2] for at in range(0, len(unknown), 2)]
            y = _add_rows(places, pairs, y + CAPTION_PX + 4, quality_of)
    return Layout(tuple(heads), tuple(places), y)


def matches(line: Photograph, quality: Quality | None, wanted: str) -> bool:
    """Whether every word of `wanted` is in the name, patient, date, eye or grade of `line`."""
    if not wanted:
        return True
    patient = line.patient
    known = [line.path.name, line.taken_on, line.eye.value if line.eye else ""]
    known += [patient.name, patient.id] if patient else []
    known += [quality.grade.value] if quality and quality.grade else []
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
        (patient.name or f"ID {patient.id}")
        if patient and any((patient.name, patient.id))
        else NO_PATIENT
    )
    count = "1 photograph" if len(group) == 1 else f"{len(group)} photographs"
    return title or NO_PATIENT, " · ".join(part for part in (group[0].taken_on, count) if part)


def _side_by_side(
    right: Sequence[Photograph], left: Sequence[Photograph]
) -> Iterator[list[Photograph | None]]:
    for at in range(max(len(right), len(left))):
        yield [side[at] if at < len(side) else None for side in (right, left)]


def _add_rows(
    places: list[Place], rows: Sequence[Sequence[Photograph | None]], y: int, quality_of: QualityOf
) -> int:
    """Add cards row by row from `y` on; gives where the next thing may stand."""
    for row in rows:
        lines = [line for line in row if line is not None]
        for column, line in enumerate(row):
            if line is not None:
                places.append(Place(line, column * (CARD_WIDTH_PX + GAP_PX), y))
        has_chip = any(quality_of(line.path) is not None for line in lines)
        y += CARD_HEIGHT_PX + (CHIP_ROW_PX if has_chip else 0) + GAP_PX
    return y
