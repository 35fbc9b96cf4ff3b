"""What each kind of set asks of its folders: partners, masks, two heaps."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from retinaview.core.progress import Progress, part
from retinaview.errors import ImageReadError, OptionError
from retinaview.words import tr
from trainer.clinic.look import (
    Grader,
    Seen,
    entry_of,
    files_of,
    look_at,
    mask_of,
    size_of,
    steps_of,
)
from trainer.clinic.manifest import FileEntry, Kind, LeftOut
from trainer.clinic.patients import Patients
from trainer.photographs import SUFFIXES

Gathered = tuple[list[Seen], list[LeftOut]]


@dataclass(frozen=True)
class Folders:
    """What a user pointed at; () and None for what they did not.

    Attributes:
        photographs: folders of good photographs.
        low, high: folders of poor and of good ones.
        is_paired: whether the two show the same eyes, photograph by photograph.
        masks: "vessels", "disc" or "cup", and the folder of masks.
    """

    photographs: tuple[Path, ...] = ()
    low: Path | None = None
    high: Path | None = None
    is_paired: bool = False
    masks: tuple[tuple[str, Path], ...] = ()

    @property
    def kind(self) -> Kind:
        """What kind of set they make.

        Raises:
            OptionError: they make none.
        """
        names = {name for name, _ in self.masks}
        if (self.low is None) != (self.high is None):
            raise OptionError("Give both --low and --high, or neither.")
        if bool(self.photographs) == (self.low is not None):
            raise OptionError("Give folders of photographs, or --low and --high.")
        if self.low is not None and names:
            raise OptionError("Masks belong to one folder of photographs, not to --low and --high.")
        if self.low is not None:
            return "pairs" if self.is_paired else "heaps"
        if not names:
            return "good"
        if names == {"vessels"}:
            return "vessels"
        if "disc" in names and "vessels" not in names:
            return "disc"
        raise OptionError("Give masks of vessels, or of discs and, beside them, of cups.")


def gather(folders: Folders, patients: Patients, progress: Progress) -> Gathered:
    """Look at all photographs of a set.

    Raises:
        OptionError: a folder is missing, empty, or does not fit the others.
    """
    grader = Grader()
    if folders.low is None or folders.high is None:
        seen, left_out = _photographs(folders, patients, grader, progress)
        for name, masks in folders.masks:
            seen, more = _with_masks(seen, name, masks)
            left_out += more
        return seen, left_out
    low, high = folders.low.resolve(), folders.high.resolve()
    if low == high or low in high.parents or high in low.parents:
        raise OptionError(
            tr(
                "The poor photographs and the good ones have to lie in two folders, neither "
                "inside the other."
            )
        )
    if folders.is_paired:
        seen, left_out = look_at(files_of(high), patients, grader, "", progress)
        seen, more = _with_partners(seen, low)
        return seen, left_out + more
    poor, no_poor = look_at(files_of(low), patients, grader, "low", part(progress, 0.0, 0.5))
    good, no_good = look_at(files_of(high), patients, grader, "high", part(progress, 0.5, 1.0))
    return poor + good, no_poor + no_good


def _photographs(
    folders: Folders, patients: Patients, grader: Grader, progress: Progress
) -> Gathered:
    seen: list[Seen] = []
    left_out: list[LeftOut] = []
    known: set[Path] = set()
    masks = [folder.resolve() for _, folder in folders.masks]
    steps = steps_of(progress, len(folders.photographs))
    for folder, step in zip(folders.photographs, steps, strict=True):
        files = [f for f in files_of(folder) if not _lies_in(f, masks) and f.resolve() not in known]
        if not files:
            raise OptionError(
                tr("{folder}: this folder holds no photographs beside masks.", folder=folder)
            )
        known |= {file.resolve() for file in files}
        more, without = look_at(files, patients, grader, "", step)
        seen += more
        left_out += without
    return seen, left_out


def _with_masks(seen: Sequence[Seen], name: str, folder: Path) -> Gathered:
    """Those that have a mask of a name; a cup may be missing."""
    files = _by_stem(folder)

    def find(each: Seen) -> FileEntry:
        path = files.get(each.path.stem.lower())
        if path is None:
            raise ImageReadError(
                tr(
                    "{file}: there is no {name} mask of this name.",
                    file=each.path.name,
                    name=_title_of(name),
                )
            )
        return mask_of(path, each.size)

    if name == "cup":
        return _beside(seen, name, find, is_needed=False)
    kept, left_out = _beside(seen, name, find, is_needed=True)
    if not kept:
        raise OptionError(
            tr(
                "{folder}: no photograph has a {name} mask that can be used ({why}) Name each mask "
                "as its photograph, and export it at the same size.",
                folder=folder,
                name=_title_of(name),
                why=left_out[0].why,
            )
        )
    return kept, left_out


def _with_partners(seen: Sequence[Seen], folder: Path) -> Gathered:
    files = _by_stem(folder)

    def find(each: Seen) -> FileEntry:
        path = files.get(each.path.stem.lower())
        if path is None:
            raise ImageReadError(
                tr("{file}: it has no poor partner of this name.", file=each.path.name)
            )
        width, height = size_of(path)
        if (width, height) != each.size:
            raise ImageReadError(
                tr(
                    "{file}: the poor photograph is {poor} pixels, the good one {good}. The two of "
                    "a pair have to lie on one another: register them and export both at one size.",
                    file=path.name,
                    poor=f"{width} x {height}",
                    good=f"{each.size[0]} x {each.size[1]}",
                )
            )
        return entry_of(path)

    kept, left_out = _beside(seen, "low", find, is_needed=True)
    if not kept:
        raise OptionError(
            tr(
                "{folder}: no photograph has a poor partner that can be used ({why}) Name both of "
                "a pair alike.",
                folder=folder,
                why=left_out[0].why,
            )
        )
    return kept, left_out


def _beside(
    seen: Sequence[Seen], name: str, find: Callable[[Seen], FileEntry], *, is_needed: bool
) -> Gathered:
    kept, left_out = [], []
    for each in seen:
        try:
            kept.append(replace(each, beside={**each.beside, name: find(each)}))
        except ImageReadError as error:
            if is_needed:
                left_out.append(LeftOut(path=str(each.path), why=str(error)))
            else:
                kept.append(each)
    return kept, left_out


def _title_of(masks: str) -> str:
    titles = {"vessels": tr("vessel"), "disc": tr("disc"), "cup": tr("cup")}
    return titles[masks]


def _by_stem(folder: Path) -> dict[str, Path]:
    if not folder.is_dir():
        raise OptionError(tr("{folder}: there is no such folder.", folder=folder))
    paths = [path for path in sorted(folder.rglob("*")) if path.suffix.lower() in SUFFIXES]
    if not paths:
        raise OptionError(
            tr(
                "{folder}: this folder holds no pictures. Give the folder they lie in.",
                folder=folder,
            )
        )
    found: dict[str, Path] = {}
    for path in paths:
        first = found.setdefault(path.stem.lower(), path)
        if first is not path:
            raise OptionError(
                tr(
                    "{one} and {other} have one name, so nobody knows whose they are. Give a "
                    "folder in which each name stands once.",
                    one=first,
                    other=path,
                )
            )
    return found


def _lies_in(path: Path, folders: Sequence[Path]) -> bool:
    return any(folder in path.resolve().parents for folder in folders)
