"""Parting photographs by patient: no person, and no picture in whatever form, on two sides."""

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from retinaview.errors import OptionError
from retinaview.imaging.perceptual_hash import ALIKE
from retinaview.words import joined, mark, tr
from trainer.clinic.look import Seen
from trainer.clinic.manifest import SPLITS, LeftOut, Split
from trainer.clinic.patients import BY_NAME

TRAIN, VALIDATION, HELD_OUT = SPLITS
FEWEST_PATIENTS = 3
SAME_FILE = mark("are the same file")
SAME_PICTURE = mark("show the same picture")
SAME_EYE = mark("are of one eye")


@dataclass(frozen=True, eq=False)
class Alike:
    """Two files that show one picture, by their place in the list."""

    one: int
    other: int


def without_copies(seen: Sequence[Seen]) -> tuple[list[Seen], list[LeftOut]]:
    """Keep each file's content once.

    Raises:
        OptionError: nothing but copies of one photograph is there, or one is in both heaps.
    """
    kept: dict[str, Seen] = {}
    left_out = []
    for each in seen:
        first = kept.setdefault(each.sha256, each)
        if first is each:
            continue
        _refuse_both_heaps(first, each, tr(SAME_FILE))
        why = tr("a copy of {name}", name=first.path.name)
        left_out.append(LeftOut(path=str(each.path), why=why, is_copy=True))
    if len(seen) > 1 and len(kept) == 1:
        raise OptionError(
            tr(
                "All {count} files are copies of one photograph. Give photographs of {fewest} "
                "patients at least; hundreds are wanted.",
                count=len(seen),
                fewest=FEWEST_PATIENTS,
            )
        )
    return list(kept.values()), left_out


def find_alike(seen: Sequence[Seen]) -> list[Alike]:
    """Pairs of different files that show one picture, in another size, format or light.

    Raises:
        OptionError: one is in both heaps, or all show one picture.
    """
    if len(seen) < 2:
        return []
    codes = np.stack([each.code for each in seen])
    found = []
    for number, code in enumerate(codes[:-1]):
        apart = np.mean(codes[number + 1 :] != code, axis=1)
        for place in np.flatnonzero(apart <= ALIKE):
            other = number + 1 + int(place)
            _refuse_both_heaps(seen[number], seen[other], tr(SAME_PICTURE))
            found.append(Alike(number, other))
    if len({alike.one for alike in found} | {alike.other for alike in found}) == len(seen):
        groups = _joined(len(seen), [(alike.one, alike.other) for alike in found])
        if len(set(groups)) == 1:
            raise OptionError(
                tr(
                    "All {count} files show one photograph in other forms. Give photographs of "
                    "{fewest} patients at least; hundreds are wanted.",
                    count=len(seen),
                    fewest=FEWEST_PATIENTS,
                )
            )
    return found


def refuse_shared_eyes(seen: Sequence[Seen]) -> None:
    """Make sure that no eye is in both heaps, as far as somebody said whose it is.

    Raises:
        OptionError: one is.
    """
    eyes: dict[tuple[str, str], Seen] = {}
    for each in seen:
        if each.person.basis == BY_NAME:
            continue
        first = eyes.setdefault((each.person.key, each.eye), each)
        _refuse_both_heaps(first, each, tr(SAME_EYE))


def part_by_patient(
    seen: Sequence[Seen], alike: Sequence[Alike], fractions: Sequence[float], seed: int
) -> list[Split]:
    """Say what each photograph is for.

    Photographs of one patient, and files that show one picture, fall alike; each heap is parted by
    itself. A table's own division is kept. The seed and the content of the files decide, not their
    names or order.

    Args:
        seen: the photographs.
        alike: files that show one picture.
        fractions: of patients to train on, to validate on, and held out.
        seed: another one parts otherwise.

    Raises:
        OptionError: there are too few patients, or the table parts what belongs together.
    """
    groups = groups_of(seen, alike)
    wanted = _wanted(seen, groups)
    if wanted:
        return [wanted[group] for group in groups]
    members: dict[int, list[Seen]] = defaultdict(list)
    for group, each in zip(groups, seen, strict=True):
        members[group].append(each)
    places: dict[int, Split] = {}
    for heap in sorted({each.heap for each in seen}):
        own = [group for group in members if min(each.heap for each in members[group]) == heap]
        if len(own) < FEWEST_PATIENTS:
            raise OptionError(_too_few(heap, sum(len(members[group]) for group in own), len(own)))
        order = sorted(own, key=lambda group: _order(seed, members[group]))
        places.update(zip(order, _parts(len(order), fractions), strict=True))
    return [places[group] for group in groups]


def groups_of(seen: Sequence[Seen], alike: Sequence[Alike]) -> list[int]:
    """A number each: the same for those that must not be parted."""
    links = [(pair.one, pair.other) for pair in alike]
    first: dict[str, int] = {}
    for number, each in enumerate(seen):
        links.append((first.setdefault(each.person.key, number), number))
    return _joined(len(seen), links)


def names_of(groups: Sequence[int], seen: Sequence[Seen]) -> list[str]:
    """What stands for each patient in the set: "p0001", numbered by the content of the files."""
    least: dict[int, str] = {}
    for group, each in zip(groups, seen, strict=True):
        least[group] = min(each.sha256, least.get(group, each.sha256))
    order = sorted(least, key=lambda group: least[group])
    numbers = {group: number for number, group in enumerate(order, 1)}
    return [f"p{numbers[group]:04d}" for group in groups]


def _parts(count: int, fractions: Sequence[float]) -> Iterator[Split]:
    held = min(count - 2, max(1, round(fractions[2] * count)))
    validation = min(count - held - 1, max(1, round(fractions[1] * count)))
    for number in range(count):
        if number < held:
            yield "held-out"
        else:
            yield "validation" if number < held + validation else "train"


def _wanted(seen: Sequence[Seen], groups: Sequence[int]) -> Mapping[int, Split]:
    """What a table wants of each group; nothing where it parts nothing."""
    named = [each for each in seen if each.person.split]
    if not named:
        return {}
    if len(named) < len(seen):
        missing = next(each for each in seen if not each.person.split)
        raise OptionError(
            tr(
                "The table parts some photographs and not {file}. Name its part in the column "
                "split, or leave the column out.",
                file=missing.path.name,
            )
        )
    wanted: dict[int, Seen] = {}
    for group, each in zip(groups, seen, strict=True):
        first = wanted.setdefault(group, each)
        if first.person.split != each.person.split:
            raise OptionError(
                f"{first.path.name} and {each.path.name} show the same picture or patient, but the "
                f"table puts one into {first.person.split} and one into {each.person.split}. Put "
                "both into one part."
            )
    parts: dict[int, Split] = {g: s.person.split for g, s in wanted.items()}  # type: ignore[misc]
    empty = [name for name in SPLITS if name not in parts.values()]
    if empty:
        raise OptionError(
            f"The table puts no photograph into {empty[0]}. Name some patients for it."
        )
    return parts


def _too_few(heap: str, photographs: int, patients: int) -> str:
    counts = {"photographs": photographs, "patients": patients}
    if heap == "low":
        found = tr("Poor photographs: {photographs}; patients: {patients}.", **counts)
    elif heap == "high":
        found = tr("Good photographs: {photographs}; patients: {patients}.", **counts)
    else:
        found = tr("Photographs: {photographs}; patients: {patients}.", **counts)
    wanted = tr(
        "At least {fewest} patients are needed, for training, validation and the held-out part, "
        "and hundreds are wanted. Add photographs; if they are there, say with a pattern or a "
        "table who is who.",
        fewest=FEWEST_PATIENTS,
    )
    return joined((found, wanted))


def _refuse_both_heaps(one: Seen, other: Seen, what: str) -> None:
    if one.heap != other.heap:
        raise OptionError(
            tr(
                "{one} and {other} {what}, and one lies among the poor photographs, one among the "
                "good ones. No eye may be in both: take one of them out.",
                one=one.path.name,
                other=other.path.name,
                what=what,
            )
        )


def _joined(count: int, links: Sequence[tuple[int, int]]) -> list[int]:
    """The least member of each one's group, when links join members."""
    parent = list(range(count))

    def root(number: int) -> int:
        while parent[number] != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number

    for one, other in links:
        first, second = sorted((root(one), root(other)))
        parent[second] = first
    return [root(number) for number in range(count)]


def _order(seed: int, members: Sequence[Seen]) -> str:
    least = min(each.sha256 for each in members)
    return hashlib.sha256(f"{seed}:{least}".encode()).hexdigest()
