"""Looks through folders off the window's thread; what is found comes in portions."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from retinaview.app.worker import Job, Lane
from retinaview.core.progress import Progress
from retinaview.errors import ImageReadError
from retinaview.words import mark, tr
from retinaview.workflow.photograph_files import Found, find_photographs, joined

PORTION_S: Final = 0.1
"""A portion is what is found in this time."""
FIRST_S: Final = 0.02
"""The first one is what is found in this, if anything is: it is waited for."""
NOTHING_FOUND: Final = mark("There are no photographs in this folder.")


@dataclass(eq=False)
class _Search:
    """One wish to list files and folders, and how far it is."""

    steps: Iterator[Found]
    problems: list[str] = field(default_factory=list)
    has_found: bool = False


@dataclass(frozen=True)
class _Portion:
    found: Found
    is_last: bool


class Lister(QObject):
    """Each search goes on portion by portion; a later one does not wait for those before it.

    Args:
        lane: where folders are read.
    """

    found = Signal(object, bool)  # tuple of Path; these are the first of the latest search
    failed = Signal(object)  # Exception
    ended = Signal()  # of one search

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._searches: dict[_Search, Job] = {}
        self._latest: _Search | None = None
        lane.failed.connect(self._on_failed)

    @property
    def is_busy(self) -> bool:
        """Folders are being looked through."""
        return bool(self._searches)

    def search(self, wanted: Sequence[Path]) -> None:
        """Find files, and the photographs in folders."""
        self._latest = _Search(find_photographs(tuple(wanted)))
        self._go_on(self._latest)

    def forget_first(self) -> None:
        """Tell of no photograph as the first any more: another one is wanted."""
        self._latest = None

    def _go_on(self, search: _Search) -> None:
        work = partial(_portion, search.steps, is_first=not search.has_found)
        job = Job(work, partial(self._on_portion, search))
        self._searches[search] = self._lane.put(job, first=True)

    def _on_portion(self, search: _Search, portion: _Portion) -> None:
        files = portion.found.files
        search.problems.extend(portion.found.problems)
        search.has_found = search.has_found or bool(files)
        if portion.is_last:
            self._searches.pop(search, None)
        else:
            self._go_on(search)
        if files:
            is_first = search is self._latest
            if is_first:
                self._latest = None
            self.found.emit(files, is_first)
        if portion.is_last:
            self._tell_end(search)

    def _tell_end(self, search: _Search) -> None:
        if not search.has_found and not search.problems:
            search.problems.append(tr(NOTHING_FOUND))
        if search.problems:
            self.failed.emit(ImageReadError(" ".join(dict.fromkeys(search.problems))))
        self.ended.emit()

    @Slot(object, object)
    def _on_failed(self, job: Job, error: Exception) -> None:
        search = next((s for s, known in self._searches.items() if known is job), None)
        if search is not None:
            del self._searches[search]
            self.failed.emit(error)
            self.ended.emit()


def _portion(steps: Iterator[Found], progress: Progress, *, is_first: bool) -> _Portion:
    """Go on for a moment."""
    progress(0.0, tr("Looking for photographs"))
    started, taken = time.monotonic(), list[Found]()
    for step in steps:
        taken.append(step)
        took_s = time.monotonic() - started
        is_awaited = is_first and took_s >= FIRST_S and any(each.files for each in taken)
        if is_awaited or took_s >= PORTION_S:
            return _Portion(joined(taken), is_last=False)
    return _Portion(joined(taken), is_last=True)
