"""Folders of photographs and several models: a batch that can be stopped and goes on."""

import secrets
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from retinaview.core.progress import Cancelled, Progress
from retinaview.core.time_words import time_words
from retinaview.errors import ImageReadError, ImageWriteError
from retinaview.words import tr
from retinaview.workflow.audit import Audit
from retinaview.workflow.batch import Outcome
from retinaview.workflow.batch_items import Item
from retinaview.workflow.batch_journal import Entry, Journal, alone_in, file_hash
from retinaview.workflow.batch_place import Placer
from retinaview.workflow.batch_table import numbers_of, write_table
from retinaview.workflow.batch_work import APART, Hands, Made, Task, Work, name_of, task_of
from retinaview.workflow.contact_sheet import write_contact_sheet

MEAN_OF = 8
"""So many of the last photographs tell how long the others will take."""


@dataclass(frozen=True)
class Done:
    """How a batch ended.

    Attributes:
        made: photographs and models that were enhanced now.
        kept: those that were done before and still hold.
        failed: what came of the others.
        is_whole: it was not stopped.
        table: the CSV file.
        sheet: the contact sheet; None where none was wanted.
        peak_bytes: the most memory that one of those who worked has held, 0 where nobody knows.
    """

    made: int
    kept: int
    failed: tuple[Outcome, ...]
    is_whole: bool
    table: Path
    sheet: Path | None = None
    peak_bytes: int = 0


def run_batch(
    hands: Hands,
    work: Work,
    progress: Progress,
    told: Callable[[Outcome], None] = lambda outcome: None,
    audit: Audit | None = None,
) -> Done:
    """Enhance every photograph by every model, and write the table.

    What a run before has done in the same folder, and still holds, is not done again: same bytes,
    same model and options, results still there. A photograph that fails is a line in the table and
    is tried again the next time. Results lie as the photographs do, in sub-folders of their own
    (without names: all in one folder).

    Args:
        hands: those who do it.
        work: what to do.
        progress: called between steps; may raise `Cancelled`, and may wait to pause.
        told: called with each outcome as soon as it is known.
        audit: where begin and end are noted; None notes nothing.

    Raises:
        ImageWriteError: the folder cannot be written to, has no room, or another batch is there.
    """
    with alone_in(work.folder):
        return _Run(hands, work, progress, told, audit).go()


class _Run:
    """One run over the items of a batch; the one that gives results their places and notes it."""

    def __init__(
        self,
        hands: Hands,
        work: Work,
        progress: Progress,
        told: Callable[[Outcome], None],
        audit: Audit | None,
    ) -> None:
        self._hands, self._work = hands, work
        self._progress, self._told, self._audit = progress, told, audit
        self._journal = Journal(work.folder)
        self._placer = Placer(work, self._journal)
        self._tasks = [task_of(*pair) for pair in zip(work.batches, work.cards, strict=True)]
        self._names = [name_of(item, work.key) for item in work.items]
        self._apart = work.folder / APART / secrets.token_hex(4)
        self._under_way: dict[int, float] = {}
        self._took: list[float] = []
        self._failed: list[Outcome] = []
        self._made = self._kept = self._through = self._peak = 0

    def go(self) -> Done:
        shutil.rmtree(self._apart.parent, ignore_errors=True)  # what was killed has left there
        is_whole = True
        self._note("begins")
        without_items = replace(self._work, items=())
        try:
            with closing(self._hands.do(without_items, self._due(), self._at)) as found:
                for made in found:
                    self._take(made)
        except Cancelled:
            is_whole = False
        finally:
            shutil.rmtree(self._apart.parent, ignore_errors=True)
            entries = self._entries()
            sources = [item.path for item in self._work.items]
            table = write_table(self._work.folder, entries, sources)
        self._note("ends" if is_whole else "is stopped")
        sheet = self._write_sheet(entries, sources) if self._work.with_sheet else None
        return Done(self._made, self._kept, tuple(self._failed), is_whole, table, sheet, self._peak)

    def _entries(self) -> list[Entry]:
        """All that is known of the folder, in the order of the photographs, then all others."""
        order = {name: number for number, name in enumerate(self._names)}
        known = [each for each in self._journal.entries.values() if not each.begun_at]
        return sorted(known, key=lambda each: order.get(each.photograph, len(order)))

    def _write_sheet(self, entries: Sequence[Entry], sources: Sequence[Path]) -> Path:
        paper = self._work.batches[0].plan.paper
        return write_contact_sheet(self._work.folder, entries, sources, paper)

    def _note(self, what: str) -> None:
        if self._audit is not None:
            facts = {"photographs": len(self._work.items), "made": self._made}
            facts |= {"kept": self._kept, "failed": len(self._failed)}
            models = [card.label for card in self._work.cards]
            self._audit.note("batch", {"what": what, "models": models, **facts})

    def _due(self) -> Iterator[Task]:
        """What is missing of each photograph; looked at when there is somebody free to do it."""
        for number, item in enumerate(self._work.items):
            name = self._names[number]
            due = self._missing(item, name)
            self._kept += len(self._tasks) - len(due)
            if due:
                yield Task(number, item, name, due, self._apart / str(number))
            else:
                self._through += 1

    def _missing(self, item: Item, name: str) -> tuple[int, ...]:
        ids = [card.id for card in self._work.cards]
        if not any(self._journal.knows(name, each) for each in ids):
            return tuple(range(len(ids)))
        try:
            sha256 = file_hash(item.path)
        except ImageReadError:
            sha256 = ""  # reading it says what is wrong
        return tuple(
            index
            for index, (task, each) in enumerate(zip(self._tasks, ids, strict=True))
            if not self._journal.is_done(name, sha256, each, task)
        )

    def _take(self, made: Made) -> None:
        """Give results their places, and note what came of a photograph and a model."""
        batch, card = self._work.batches[made.model], self._work.cards[made.model]
        item, name = self._work.items[made.number], self._names[made.number]
        noted = Entry(name, made.sha256, self._tasks[made.model], card.id, card.label)
        outcome, outputs = self._placer.place(made, item, noted)
        error = outcome.error or ""
        if batch.key is not None:
            error = error.replace(item.path.name, name)
        numbers = {} if outcome.error else numbers_of(outcome, batch)
        self._journal.add(replace(noted, outputs=outputs, numbers=numbers, error=error))
        if outcome.error:
            self._failed.append(outcome)
        else:
            self._made += 1
        self._peak = max(self._peak, made.peak_bytes)
        if made.is_last:
            self._end(made)
        self._told(outcome)

    def _end(self, made: Made) -> None:
        shutil.rmtree(self._apart / str(made.number), ignore_errors=True)
        self._under_way.pop(made.number, None)
        self._through += 1
        self._took.append(made.seconds)

    def _at(self, number: int, fraction: float, label: str) -> None:
        """Say how far all is, and for how long it will go on."""
        self._under_way[number] = fraction
        share = (self._through + sum(self._under_way.values())) / len(self._work.items)
        self._progress(share, f"{self._how_far()} · {label}")

    def _how_far(self) -> str:
        total = len(self._work.items)
        number = min(self._through + 1, total)
        if not self._took:
            return tr("{number} of {total}", number=number, total=total)
        last = self._took[-MEAN_OF:]
        seconds = (total - self._through) * sum(last) / len(last) / self._hands.count
        return tr(
            "{number} of {total}, about {time} left",
            number=number,
            total=total,
            time=time_words(seconds),
        )


def check_room(work: Work) -> None:
    """Refuse a folder that could not even hold files as large as the photographs.

    Raises:
        ImageWriteError: with how much is needed and how much there is.
    """
    folder = next(p for p in (work.folder, *work.folder.absolute().parents) if p.exists())
    try:
        needed = sum(item.path.stat().st_size for item in work.items) * len(work.batches)
    except OSError:
        return  # reading it says what is wrong
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise ImageWriteError(
            tr(
                "{folder}: the results need about {needed:.1f} GB, and {free:.1f} GB are "
                "free. Free some space or choose another folder.",
                folder=folder,
                needed=needed / 1e9,
                free=free / 1e9,
            )
        )
