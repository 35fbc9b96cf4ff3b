"""What batches were begun and not finished, so that the next start can go on with them.

What each has done stands in the journal beside its results; a plan says what was asked for.
"""

import hashlib
import logging
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final, Literal

from pydantic import TypeAdapter

from retinaview.core.study import Option
from retinaview.errors import ImageWriteError
from retinaview.report.plan import EVERYTHING, ReportPlan
from retinaview.words import mark, tr
from retinaview.workflow.batch_journal import JOURNAL, Journal, alone_in
from retinaview.workflow.encode import PictureFormat
from retinaview.workflow.owner_files import make_owner_folder, replace_whole
from retinaview.workflow.plain_json import from_json, to_json

_GONE: Final = mark(
    "A batch was not finished, and the folder of its results is not there: {folder}. Start the "
    "batch again when it is."
)

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class BatchPlan:
    """What was asked for.

    Attributes:
        sources: photographs and folders of them.
        target: where results go.
        models: ids.
        options: those of each model, complete.
        file_format: of the processed pictures.
        with_report: a report beside each picture.
        without_names: names are left out of what is written.
        total: how many photographs there are.
        with_sheet: a contact sheet of them all.
        report: what is wanted of the reports.
    """

    sources: tuple[Path, ...]
    target: Path
    models: tuple[str, ...]
    options: Mapping[str, Mapping[str, Option]] = field(default_factory=dict)
    file_format: PictureFormat = "png"
    with_report: bool = False
    without_names: bool = False
    total: int = 0
    with_sheet: bool = False
    report: ReportPlan = EVERYTHING
    form: Literal["retinaview-batch/1"] = "retinaview-batch/1"


@cache  # made when it is used: it takes its time
def _adapter() -> TypeAdapter[BatchPlan]:
    return TypeAdapter(BatchPlan)


@dataclass(frozen=True)
class Unfinished:
    """A plan, and at how many photographs it stands."""

    plan: BatchPlan
    done: int


class BatchPlans:
    """One file for each folder of results.

    Args:
        folder: where they lie; it is made when it is needed. None keeps nothing.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def keep(self, plan: BatchPlan) -> None:
        """Note what is begun; where that cannot be done the batch goes on without."""
        if self._folder is None:
            return
        try:
            make_owner_folder(self._folder)
            replace_whole(self._path(plan.target), to_json(_adapter(), plan))
        except OSError as error:
            log.warning("a batch could not be noted: %s", type(error).__name__)

    def drop(self, target: Path) -> None:
        """Forget what goes into a folder."""
        if self._folder is None:
            return
        with suppress(OSError):
            self._path(target).unlink(missing_ok=True)

    def unfinished(self) -> tuple[list[Unfinished], list[str]]:
        """Find what was begun and not finished, and sentences on what cannot go on.

        What another program is at is left alone; what cannot go on is forgotten.
        """
        found: list[Unfinished] = []
        problems: list[str] = []
        for plan in self._plans(problems):
            if not (plan.target / JOURNAL).is_file():
                if not plan.target.parent.is_dir():  # else it never began
                    problems.append(tr(_GONE, folder=plan.target))
                self.drop(plan.target)
                continue
            try:
                with alone_in(plan.target):
                    done = _done(Journal(plan.target), plan)
            except ImageWriteError:
                continue  # another program is at it, or nothing can be written there now
            found.append(Unfinished(plan, done))
        return found, problems

    def _plans(self, problems: list[str]) -> Iterator[BatchPlan]:
        if self._folder is None:
            return
        for path in sorted(self._folder.glob("batch-*.json")):
            try:
                yield from_json(_adapter(), path.read_bytes())
            except (OSError, ValueError):
                problems.append(tr("What is left of a batch that was not finished cannot be read."))
                with suppress(OSError):
                    path.unlink()

    def _path(self, target: Path) -> Path:
        assert self._folder is not None
        name = hashlib.sha256(os.fsencode(target.absolute())).hexdigest()[:16]
        return self._folder / f"batch-{name}.json"


def _done(journal: Journal, plan: BatchPlan) -> int:
    """Count the photographs that every model of the plan is through with."""
    made: dict[str, set[str]] = {}
    for entry in journal.entries.values():
        if not entry.begun_at:
            made.setdefault(entry.photograph, set()).add(entry.model_id)
    return min(plan.total, sum(models >= set(plan.models) for models in made.values()))
