"""Checking folders of photographs and writing them down as a prepared set."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from retinaview.core.image import depth_in_words
from retinaview.core.progress import Progress, silent
from retinaview.errors import OptionError
from trainer.clinic.gathering import Folders, gather
from trainer.clinic.look import Seen
from trainer.clinic.manifest import (
    KIND_TITLES,
    SPLIT_TITLES,
    SPLITS,
    LeftOut,
    Manifest,
    PhotographEntry,
    Split,
)
from trainer.clinic.patients import BY_NAME, Patients
from trainer.clinic.splits import (
    Alike,
    find_alike,
    groups_of,
    names_of,
    part_by_patient,
    refuse_shared_eyes,
    without_copies,
)

FRACTIONS = (0.7, 0.15, 0.15)
SEED = 2026
MODEST = 50
"""Photographs below which little can be expected."""
SHOWN_SIZES = 4


@dataclass(frozen=True)
class Wish:
    """How a set is to be parted."""

    fractions: tuple[float, float, float] = FRACTIONS
    seed: int = SEED

    def check(self) -> None:
        """Make sure that it can be.

        Raises:
            OptionError: fractions are no shares of one whole.
        """
        if min(self.fractions) <= 0 or abs(sum(self.fractions) - 1) > 1e-6:
            raise OptionError(
                "--fractions are three shares above 0 that make 1: to train on, to validate on, "
                "held out (0.7 0.15 0.15)."
            )


def check_folders(
    folders: Folders,
    patients: Patients = Patients(),  # noqa: B008  a frozen value
    wish: Wish = Wish(),
    progress: Progress = silent,
) -> Manifest:
    """Read every photograph, and part them by patient.

    Raises:
        OptionError: the folders make no set; the sentence says what to do.
    """
    wish.check()
    kind = folders.kind
    seen, left_out = gather(folders, patients, progress)
    seen, copies = without_copies(seen)
    if kind == "heaps":
        refuse_shared_eyes(seen)
    alike = find_alike(seen)
    if not any(each.has_field for each in seen):
        raise OptionError(
            f"No lit field against a dark surround was found in any of the {len(seen)} "
            "photographs. Give photographs as the camera writes them, with their black surround, "
            "not cut to a rectangle."
        )
    splits = part_by_patient(seen, alike, wish.fractions, wish.seed)
    if kind == "heaps":
        _refuse_one_sided(seen, splits)
    names = names_of(groups_of(seen, alike), seen)
    entries = [_entry(*each) for each in zip(seen, names, splits, strict=True)]
    return Manifest(
        kind=kind,
        seed=wish.seed,
        fractions=wish.fractions,
        patients_from=dict(sorted(Counter(each.person.basis for each in seen).items())),
        photographs=tuple(sorted(entries, key=lambda entry: entry.path)),
        left_out=tuple(sorted([*left_out, *copies], key=lambda out: out.path)),
        notes=tuple(_notes(seen, alike)),
    )


def table_of(manifest: Manifest) -> list[tuple[str, str]]:
    """What there is, a name and what to say of it a line."""
    entries = manifest.photographs
    people = len({each.patient for each in entries})
    known = ", ".join(f"{basis} {count}" for basis, count in manifest.patients_from.items())
    depths = sorted({each.depth for each in entries})
    found = sum(each.has_field for each in entries)
    grades = Counter(each.quality or "not graded" for each in entries)
    lines = [
        ("kind", KIND_TITLES[manifest.kind]),
        ("photographs", f"{len(entries)} of {people} patients (known from: {known})"),
        ("sizes", _sizes(entries)),
        ("depth", ", ".join(depth_in_words(depth) for depth in depths)),
        ("lit field", f"found in {found} of {len(entries)}"),
        ("quality", ", ".join(f"{name} {count}" for name, count in sorted(grades.items()))),
        ("left out", _left_out(manifest.left_out)),
    ]
    for split in SPLITS:
        own = manifest.of(split)
        whose = len({each.patient for each in own})
        lines.append((SPLIT_TITLES[split], f"{len(own)} photographs of {whose} patients"))
    return lines


def _entry(seen: Seen, patient: str, split: Split) -> PhotographEntry:
    return PhotographEntry(
        path=str(seen.path),
        sha256=seen.sha256,
        heap=seen.heap,
        patient=patient,
        eye=seen.eye,
        width=seen.size[0],
        height=seen.size[1],
        depth=seen.depth,
        has_field=seen.has_field,
        quality=seen.quality,
        split=split,
        beside=dict(seen.beside),
    )


def _notes(seen: Sequence[Seen], alike: Sequence[Alike]) -> list[str]:
    notes = []
    if len(seen) < MODEST:
        notes.append(f"Only {len(seen)} photographs; expect little of them.")
    sizes = {each.size for each in seen}
    if len(sizes) > 1:
        notes.append(
            f"The photographs have {len(sizes)} sizes; each field is brought to one. If they come "
            "from several cameras, train a model for each: part them into folders."
        )
    if alike:
        one, other = seen[alike[0].one], seen[alike[0].other]
        notes.append(
            f"{_pairs(len(alike))} one picture in two forms ({one.path.name} and "
            f"{other.path.name}); they stay on one side."
        )
    without = [each for each in seen if not each.has_field]
    if without:
        notes.append(
            f"No lit field was found in {len(without)} photographs ({without[0].path.name} is "
            "one); their whole frame counts."
        )
    rejected = sum(each.quality == "Reject" for each in seen if each.heap != "low")
    if rejected:
        notes.append(
            f"{rejected} photographs are graded Reject: what is learnt from them as good is poor. "
            "Take them out."
        )
    by_name = sum(each.person.basis == BY_NAME for each in seen)
    if by_name:
        notes.append(
            f"The patients of {by_name} photographs are taken from their file names. If both eyes "
            "of a person have other names, give a pattern or a table."
        )
    return notes


def _pairs(count: int) -> str:
    return "A pair shows" if count == 1 else f"{count} pairs show"


def _sizes(entries: Sequence[PhotographEntry]) -> str:
    sizes = Counter((each.width, each.height) for each in entries).most_common()
    told = [f"{width} x {height} ({count})" for (width, height), count in sizes[:SHOWN_SIZES]]
    more = len(sizes) - SHOWN_SIZES
    return ", ".join(told) + (f" and {more} more" if more > 0 else "")


def _left_out(left_out: Sequence[LeftOut]) -> str:
    if not left_out:
        return "none"
    copies = sum(each.why.startswith("a copy of") for each in left_out)
    others = len(left_out) - copies
    parts = [(others, "cannot be used"), (copies, "copies of others")]
    return ", ".join(f"{count} {what}" for count, what in parts if count)


def _refuse_one_sided(seen: Sequence[Seen], splits: Sequence[Split]) -> None:
    """Two heaps need both of them in every part."""
    for split in SPLITS:
        for heap in ("low", "high"):
            if not any(s.heap == heap and p == split for s, p in zip(seen, splits, strict=True)):
                raise OptionError(
                    f"No photograph of the {heap} ones falls to the part {split}. Add photographs "
                    "of more patients to that folder, or try another --seed."
                )


def read_folders(
    photographs: Sequence[Path],
    low: Path | None,
    high: Path | None,
    *,
    is_paired: bool,
    masks: Mapping[str, Path | None],
) -> Folders:
    """What a command line pointed at."""
    given = tuple((name, path) for name, path in masks.items() if path is not None)
    return Folders(tuple(photographs), low, high, is_paired, given)
