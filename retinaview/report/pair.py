"""Two photographs of one patient in one report: which may stand together, and on which side.

The right eye stands on the left and the left eye on the right, as the patient faces the reader; of
two visits the earlier one stands on the left.
"""

from collections.abc import Iterable

from retinaview.core.image import Eye, FundusImage, Patient
from retinaview.core.study import Study
from retinaview.words import tr

NOBODY = Patient()


def why_no_pair(one: FundusImage, other: FundusImage) -> str:
    """Say why two photographs cannot stand in one report, "" where they can.

    What a file does not say is no reason: of a patient that one file alone names, the report says
    by which file.
    """
    names = {"one": one.source.name, "other": other.source.name}
    if one.source.picture_id == other.source.picture_id:
        return tr(
            "{one} and {other} are the same photograph: a report on a pair takes two.", **names
        )
    if _are_two(one.source.patient or NOBODY, other.source.patient or NOBODY):
        return tr(
            "{one} and {other} are of different patients, by what the files say: "
            "one report is on one patient.",
            **names,
        )
    return ""


def in_order(one: Study, other: Study) -> tuple[Study, Study]:
    """Give two studies as they stand: left, right; as they came where nothing says otherwise."""
    first, second = one.image, other.image
    if first.eye is not second.eye:
        is_turned = first.eye is Eye.OS or second.eye is Eye.OD
    else:
        days = [_taken(first), _taken(second)]
        is_turned = all(days) and days[0] > days[1]
    return (other, one) if is_turned else (one, other)


def together(values: Iterable[str]) -> str:
    """Give what is known, each once: "Doe, Jane / Doe, J."."""
    return " / ".join(dict.fromkeys(filter(None, values)))


def _are_two(one: Patient, other: Patient) -> bool:
    """Whether two patients are two persons, as far as anybody knows.

    One ID may go with two spellings of a name; without it the names tell.
    """
    told = [(one.id, other.id), (one.birth_date, other.birth_date)]
    if not (one.id and other.id):
        told.append((_plain(one.name), _plain(other.name)))
    return any(first and second and first != second for first, second in told)


def _plain(name: str) -> str:
    return " ".join(name.replace("^", " ").split()).casefold()


def _taken(image: FundusImage) -> str:
    taken = image.source.acquisition
    return "" if taken is None or not taken.taken_on else f"{taken.taken_on} {taken.taken_at}"
