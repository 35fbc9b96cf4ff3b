"""Folders of photographs and several models: a batch that can be stopped and goes on."""

import hashlib
import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path

from retinaview.catalog import ModelCard
from retinaview.core.image import FundusImage
from retinaview.core.progress import Cancelled, Progress
from retinaview.core.time_words import time_words
from retinaview.errors import ImageReadError, ImageWriteError
from retinaview.words import tr
from retinaview.workflow.audit import Audit
from retinaview.workflow.batch import Batch, Outcome, RunsRecipes, enhance_file
from retinaview.workflow.batch_items import Item
from retinaview.workflow.batch_journal import (
    Entry,
    Journal,
    alone_in,
    file_hash,
    task_hash,
)
from retinaview.workflow.batch_table import numbers_of, write_table
from retinaview.workflow.contact_sheet import SmallPictures, write_contact_sheet
from retinaview.workflow.keyed import keyed_id
from retinaview.workflow.pseudonym import PREFIX

MEAN_OF = 8
"""So many of the last photographs tell how long the others will take."""


@dataclass(frozen=True, eq=False)
class Work:
    """What is to be done with every photograph.

    Attributes:
        items: the photographs.
        batches: one a model; all write into the same folder and agree on `key`.
        cards: of the models, in the order of `batches`.
        with_sheet: write a contact sheet too.
    """

    items: Sequence[Item]
    batches: Sequence[Batch]
    cards: Sequence[ModelCard]
    with_sheet: bool = False

    @property
    def folder(self) -> Path:
        """Where results go."""
        return self.batches[0].folder

    @property
    def key(self) -> bytes | None:
        """What stand-ins for names are made of; None keeps names."""
        return self.batches[0].key


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
    """

    made: int
    kept: int
    failed: tuple[Outcome, ...]
    is_whole: bool
    table: Path
    sheet: Path | None = None


def run_batch(
    engine: RunsRecipes,
    load: Callable[[Path], FundusImage],
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
        engine: runs the recipes.
        load: reads a photograph.
        work: what to do.
        progress: called between steps; may raise `Cancelled`, and may wait to pause.
        told: called with each outcome as soon as it is known.
        audit: where it is noted what was done; None notes nothing.

    Raises:
        ImageWriteError: the folder cannot be written to, has no room, or another batch is there.
    """
    with alone_in(work.folder):
        return _Run(engine, load, work, progress, told, audit).go()


class _Run:
    """One run over the items of a batch."""

    def __init__(
        self,
        engine: RunsRecipes,
        load: Callable[[Path], FundusImage],
        work: Work,
        progress: Progress,
        told: Callable[[Outcome], None],
        audit: Audit | None,
    ) -> None:
        self._engine, self._load, self._work = engine, load, work
        self._progress, self._told, self._audit = progress, told, audit
        self._journal = Journal(work.folder)
        self._sources = [item.path for item in work.items]
        self._last: tuple[Path, FundusImage] | None = None
        self._took: list[float] = []
        self._failed: list[Outcome] = []
        self._made = self._kept = 0

    def go(self) -> Done:
        tasks = [task_of(*pair) for pair in zip(self._work.batches, self._work.cards, strict=True)]
        is_whole = True
        self._note("begins")
        try:
            for number, item in enumerate(self._work.items):
                self._one(number, item, tasks)
        except Cancelled:
            is_whole = False
        finally:
            entries = [each for each in self._journal.entries.values() if not each.begun_at]
            table = write_table(self._work.folder, entries, self._sources)
        self._note("ends" if is_whole else "is stopped")
        sheet = self._write_sheet(entries) if self._work.with_sheet else None
        return Done(self._made, self._kept, tuple(self._failed), is_whole, table, sheet)

    def _write_sheet(self, entries: Sequence[Entry]) -> Path:
        paper = self._work.batches[0].plan.paper
        return write_contact_sheet(self._work.folder, entries, self._sources, paper)

    def _note(self, what: str) -> None:
        if self._audit is not None:
            facts = {"photographs": len(self._work.items), "made": self._made}
            facts |= {"kept": self._kept, "failed": len(self._failed)}
            models = [card.label for card in self._work.cards]
            self._audit.note("batch", {"what": what, "models": models, **facts})

    def _one(self, number: int, item: Item, tasks: Sequence[str]) -> None:
        """Do what is missing of one photograph."""
        name = name_of(item, self._work.key)
        try:
            sha256 = file_hash(item.path)
        except ImageReadError:
            sha256 = ""  # reading it says what is wrong
        due = [
            index
            for index, (task, card) in enumerate(zip(tasks, self._work.cards, strict=True))
            if not self._journal.is_done(name, sha256, card.id, task)
        ]
        self._kept += len(tasks) - len(due)
        started = time.perf_counter()
        for place, index in enumerate(due):
            step = self._step(number, place, len(due))
            self._enhance(item, name, sha256, index, tasks[index], step)
        if due:
            self._took.append(time.perf_counter() - started)
        self._last = None

    def _enhance(
        self, item: Item, name: str, sha256: str, index: int, task: str, progress: Progress
    ) -> None:
        batch, card = self._work.batches[index], self._work.cards[index]
        if batch.key is None:
            batch = replace(batch, folder=batch.folder / item.within.parent)
        stem = f"{item.path.stem}_{card.id}" if batch.key is None else PREFIX
        self._journal.clear(name, card.id, batch.folder, stem)
        self._journal.add(Entry(name, sha256, task, card.id, card.label, begun_at=time.time()))
        small = SmallPictures(self._work.folder)
        outcome = enhance_file(
            self._engine,
            self._read,
            item.path,
            batch,
            self._sources,
            progress,
            self._audit,
            partial(small.keep, name, card.id) if self._work.with_sheet else lambda study: None,
        )
        error = outcome.error or ""
        if batch.key is not None:
            error = error.replace(item.path.name, name)
        written = [outcome.picture, outcome.report, *outcome.further_pages, *outcome.maps]
        outputs = {
            path.relative_to(self._work.folder).as_posix(): file_hash(path)
            for path in written
            if path is not None
        }
        numbers = {} if outcome.error else numbers_of(outcome, batch)
        self._journal.add(Entry(name, sha256, task, card.id, card.label, outputs, numbers, error))
        if outcome.error:
            self._failed.append(outcome)
        else:
            self._made += 1
        self._told(outcome)

    def _read(self, path: Path) -> FundusImage:
        """Read a photograph once for all its models."""
        if self._last is None or self._last[0] != path:
            self._last = path, self._load(path)
        return self._last[1]

    def _step(self, number: int, place: int, count: int) -> Progress:
        """Say how far all is, and for how long it will go on."""
        total = len(self._work.items)
        how_far = self._how_far(number + 1, total)

        def report(fraction: float, label: str) -> None:
            share = (number + (place + fraction) / count) / total
            self._progress(share, f"{how_far} · {label}")

        return report

    def _how_far(self, number: int, total: int) -> str:
        if not self._took:
            return tr("{number} of {total}", number=number, total=total)
        last = self._took[-MEAN_OF:]
        seconds = (total - number + 1) * sum(last) / len(last)
        return tr(
            "{number} of {total}, about {time} left",
            number=number,
            total=total,
            time=time_words(seconds),
        )


def task_of(batch: Batch, card: ModelCard) -> str:
    """Give what stands for all that decides what results look like, the machine left out."""
    recipe = batch.recipe
    return task_hash(
        {
            "model": card.id,
            "version": card.version,
            "weights": card.sha256,
            "options": sorted(dict(recipe.options).items()),
            "overlays": sorted(recipe.overlays),
            "review": recipe.review,
            "region": recipe.region,
            "how_much": recipe.how_much,
            "format": batch.file_format,
            "report": _report_task(batch),
            "mark": batch.with_mark,
            "without_names": batch.key is not None,
        }
    )


def _report_task(batch: Batch) -> tuple[object, ...]:
    logo = None if batch.logo is None else hashlib.sha256(batch.logo.data).hexdigest()
    return (batch.with_report, batch.report_format, asdict(batch.plan), logo)


def name_of(item: Item, key: bytes | None) -> str:
    """Give what a photograph is called in journal and table."""
    within = item.within.as_posix()
    return within if key is None else keyed_id(key, "batch", within)


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
