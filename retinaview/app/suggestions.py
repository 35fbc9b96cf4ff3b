"""Which photographs of the worklist belong beside one: its other eye, other visits of the eye."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from retinaview.app.photographs import Photograph
from retinaview.imaging.load import words_beside_eye
from retinaview.words import tr


class Kind(StrEnum):
    """Why a photograph is suggested."""

    OTHER_EYE = "other eye"
    EARLIER = "earlier visit"
    LATER = "later visit"


@dataclass(frozen=True)
class Suggestion:
    """One photograph.

    Attributes:
        path: its file.
        kind: what it is to the other.
        basis: how that is known.
    """

    path: Path
    kind: Kind
    basis: str


def suggest(lines: Iterable[Photograph], of: Photograph) -> list[Suggestion]:
    """Suggest photographs to stand beside one, the most fitting of each kind first.

    Nothing is suggested on a guess: a patient must be named by both files, or the names of two
    files in one folder must be the same but for the eye.
    """
    others = [line for line in lines if line.path != of.path and not line.problem]
    return [*_other_eyes(others, of), *_visits(others, of)]


def first_of(found: Iterable[Suggestion], *kinds: Kind) -> Suggestion | None:
    """Give the first suggestion of these kinds, None without one."""
    return next((each for each in found if each.kind in kinds), None)


def _other_eyes(others: list[Photograph], of: Photograph) -> list[Suggestion]:
    if of.eye is None:
        return []
    known = [each for each in others if each.eye not in (None, of.eye)]
    by_patient = sorted(
        (each for each in known if _is_of_patient(each, of)),
        key=lambda each: (each.taken_on != of.taken_on, _apart(each, of)),
    )
    by_name = [each for each in known if _is_named_alike(each, of) and each not in by_patient]
    return [
        *(Suggestion(each.path, Kind.OTHER_EYE, tr("the same patient")) for each in by_patient),
        *(Suggestion(each.path, Kind.OTHER_EYE, tr("by the file's name")) for each in by_name),
    ]


def _visits(others: list[Photograph], of: Photograph) -> list[Suggestion]:
    same = [each for each in others if each.eye is of.eye and _is_of_patient(each, of)]
    dated = [each for each in same if each.taken_on and of.taken_on and of.eye is not None]
    earlier = [each for each in dated if each.taken_on < of.taken_on]
    later = [each for each in dated if each.taken_on > of.taken_on]
    basis = tr("the same patient and eye")
    return [
        *(
            Suggestion(each.path, Kind.EARLIER, basis)
            for each in sorted(earlier, key=lambda each: each.taken_on, reverse=True)
        ),
        *(
            Suggestion(each.path, Kind.LATER, basis)
            for each in sorted(later, key=lambda each: each.taken_on)
        ),
    ]


def _is_of_patient(one: Photograph, other: Photograph) -> bool:
    return one.patient is not None and one.group[0] == "patient" and one.group == other.group


def _is_named_alike(one: Photograph, other: Photograph) -> bool:
    if one.path.parent != other.path.parent or one.patient or other.patient:
        return False
    return words_beside_eye(one.path.stem) == words_beside_eye(other.path.stem)


def _apart(one: Photograph, other: Photograph) -> tuple[bool, int]:
    """How far two dates lie apart, good enough to sort by; unknown ones last."""
    if not one.taken_on or not other.taken_on:
        return True, 0
    first, second = (int(each.taken_on.replace("-", "")) for each in (one, other))
    return False, abs(first - second)
