"""Which photographs a batch takes: those of files and folders, results left out."""

import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from retinaview.errors import ImageReadError
from retinaview.words import tr
from retinaview.workflow.batch_journal import JOURNAL
from retinaview.workflow.photograph_files import photographs_in


@dataclass(frozen=True)
class Item:
    """One photograph of a batch: its file, and its path within what was searched."""

    path: Path
    within: Path


def collect(sources: Iterable[Path], target: Path) -> list[Item]:
    """List the photographs of files and folders, sub-folders too, in order of their names.

    What lies in `target`, or in the folder of another batch, is left out: results are no
    photographs. Of several folders each
    keeps its own name in `within`.

    Raises:
        ImageReadError: a source is not there, a folder cannot be read, or there are none at all.
    """
    found: dict[Path, Item] = {}
    inside, sources = target.resolve(), list(sources)
    for source in sources:
        if not source.exists():
            raise ImageReadError(tr("{source}: there is no such file or folder.", source=source))
        try:
            items = list(_in_folder(source)) if source.is_dir() else [_alone(source)]
            if source.is_dir() and len(sources) > 1:
                items = [replace(each, within=source.name / each.within) for each in items]
        except OSError as error:
            raise ImageReadError(
                tr("{source}: the folder cannot be read.", source=source)
            ) from error
        for item in items:
            if not item.path.resolve().is_relative_to(inside):
                found.setdefault(item.path.resolve(), item)
    if not found and any(source.resolve().is_relative_to(inside) for source in sources):
        raise ImageReadError(
            tr("{target}: choose another folder than the photographs' own.", target=target)
        )
    if not found:
        raise ImageReadError(tr("There are no photographs there."))
    return _told_apart(found.values())


def _told_apart(items: Iterable[Item]) -> list[Item]:
    """Give every photograph a `within` of its own: two of one name get a number."""
    taken: dict[Path, Item] = {}
    for item in items:
        within, number = item.within, 1
        while within in taken:
            number += 1
            within = item.within.with_stem(f"{item.within.stem}_{number}")
        taken[within] = replace(item, within=within)
    return list(taken.values())


def _in_folder(folder: Path) -> Iterable[Item]:
    for place, folders, _ in os.walk(folder):
        folders.sort()
        if (Path(place) / JOURNAL).exists():
            folders.clear()  # results of another batch are no photographs
            continue
        for path in photographs_in(Path(place)).files:
            is_inside = path.is_relative_to(folder)
            yield Item(path, path.relative_to(folder) if is_inside else Path(path.name))


def _alone(path: Path) -> Item:
    return Item(path, Path(path.name))
