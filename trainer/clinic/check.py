"""Checking folders of photographs and writing them down as a prepared set."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from retinaview.core.image import depth_in_words
from retinaview.core.progress import Progress, silent
from retinaview.errors import OptionError
from retinaview.words import joined, mark, tr
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
NOT_GRADED, REJECT = mark("not graded"), mark("Reject")
SPLIT_NAMES: Mapping[str, str] = {
    "train": mark("To train on"),
    "validation": mark("To validate on"),
    "held-out": mark("Held out"),
}


@dataclass(frozen=True)
class Parting:
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
    parting: Parting = Parting(),
    progress: Progress = silent,
) -> Manifest:
    """Read every photograph, and part them by patient.

    Raises:
        OptionError: the folders make no set; the sentence says what to do.
    """
    parting.check()
    kind = folders.kind
    seen, left_out = gather(folders, patients, progress)
    seen, copies = without_copies(seen)
    if kind == "heaps":
        refuse_shared_eyes(seen)
    alike = find_alike(seen)
    if not any(each.has_field for each in seen):
        raise OptionError(
            tr(
                "No lit field against a dark surround was found in any of the {count} "
                "photographs. Give photographs as the camera writes them, with their black "
                "surround, not cut to a rectangle.",
                count=len(seen),
            )
        )
    splits = part_by_patient(seen, alike, parting.fractions, parting.seed)
    if kind == "heaps":
        _refuse_one_sided(seen, splits)
    names = names_of(groups_of(seen, alike), seen)
    entries = [_entry(*each) for each in zip(seen, names, splits, strict=True)]
    return Manifest(
        kind=kind,
        seed=parting.seed,
        fractions=parting.fractions,
        patients_from=dict(sorted(Counter(each.person.basis for each in seen).items())),
        photographs=tuple(sorted(entries, key=lambda entry: entry.path)),
        left_out=tuple(sorted([*left_out, *copies], key=lambda out: out.path)),
        notes=tuple(_notes(seen, alike)),
    )


def table_of(manifest: Manifest) -> list[tuple[str, str]]:
    """What there is, a name and what to say of it a line."""
    entries = manifest.photographs
    people = len({each.patient for each in entries})
    known = _counted((tr(basis), count) for basis, count in manifest.patients_from.items())
    depths = sorted({each.depth for each in entries})
    found = sum(each.has_field for each in entries)
    grades = Counter(each.quality or NOT_GRADED for each in entries)
    counts = {"photographs": len(entries), "patients": people, "known": known}
    whose = tr("{photographs} of {patients} patients (known from: {known})", **counts)
    lines = [
        (tr("Kind"), tr(KIND_TITLES[manifest.kind])),
        (tr("Photographs"), whose),
        (tr("Sizes"), _sizes(entries)),
        (tr("Depth"), joined((depth_in_words(depth) for depth in depths), ", ")),
        (tr("Lit field"), tr("found in {found} of {count}", found=found, count=len(entries))),
        (tr("Quality"), _counted((tr(name), count) for name, count in sorted(grades.items()))),
        (tr("Left out"), _left_out(manifest.left_out)),
    ]
    for split in SPLITS:
        own = manifest.of(split)
        counts = {"photographs": len(own), "patients": len({each.patient for each in own})}
        title = tr(SPLIT_NAMES[split])
        lines.append((title, tr("{photographs} photographs of {patients} patients", **counts)))
    return lines


def _counted(counts: Iterable[tuple[str, int]]) -> str:
    return joined((tr("{name} {count}", name=name, count=count) for name, count in counts), ", ")


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
        notes.append(tr("Only {count} photographs; expect little of them.", count=len(seen)))
    sizes = {each.size for each in seen}
    if len(sizes) > 1:
        notes.append(
            tr(
                "The photographs have {count} sizes; each field is brought to one. If they come "
                "from several cameras, train a model for each: part them into folders.",
                count=len(sizes),
            )
        )
    if alike:
        one, other = seen[alike[0].one], seen[alike[0].other]
        notes.append(
            tr(
                "Pairs of files that show one picture in two forms: {count} ({one} and {other}). "
                "They stay on one side.",
                count=len(alike),
                one=one.path.name,
                other=other.path.name,
            )
        )
    without = [each for each in seen if not each.has_field]
    if without:
        notes.append(
            tr(
                "No lit field was found in {count} photographs ({file} is one); their whole frame "
                "counts.",
                count=len(without),
                file=without[0].path.name,
            )
        )
    rejected = sum(each.quality == REJECT for each in seen if each.heap != "low")
    if rejected:
        notes.append(
            tr(
                "{count} photographs are graded Reject: what is learnt from them as good is poor. "
                "Take them out.",
                count=rejected,
            )
        )
    by_name = sum(each.person.basis == BY_NAME for each in seen)
    if by_name:
        notes.append(
            tr(
                "The patients of {count} photographs are taken from their file names. If both eyes "
                "of a person have other names, give a pattern or a table.",
                count=by_name,
            )
        )
    return notes


def _sizes(entries: Sequence[PhotographEntry]) -> str:
    sizes = Counter((each.width, each.height) for each in entries).most_common()
    told = [f"{width} x {height} ({count})" for (width, height), count in sizes[:SHOWN_SIZES]]
    more = len(sizes) - SHOWN_SIZES
    first = ", ".join(told)
    return tr("{sizes} and {more} more", sizes=first, more=more) if more > 0 else first


def _left_out(left_out: Sequence[LeftOut]) -> str:
    copies = sum(each.is_copy for each in left_out)
    others = len(left_out) - copies
    parts = (
        tr("{count} cannot be used", count=others) if others else "",
        tr("{count} copies of others", count=copies) if copies else "",
    )
    return joined(parts, ", ") or tr("none")


def _refuse_one_sided(seen: Sequence[Seen], splits: Sequence[Split]) -> None:
    """Two heaps need both of them in every part."""
    for split in SPLITS:
        for heap in ("low", "high"):
            if not any(s.heap == heap and p == split for s, p in zip(seen, splits, strict=True)):
                raise OptionError(
                    tr(
                        "Of the {heap} photographs none falls to a part of the set ({split}). Add "
                        "photographs of more patients to that folder.",
                        heap=tr("poor") if heap == "low" else tr("good"),
                        split=tr(SPLIT_TITLES[split]),
                    )
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
