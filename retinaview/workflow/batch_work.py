"""The work of a batch, cut into tasks that anyone may do: here, in other processes, elsewhere.

A task is one photograph with the models that are due. Whoever does it writes the results into a
folder of its own, apart from all others; only the one program that holds the batch gives them their
places and notes it (`batch_run`). So whoever dies on the way, or is too late, has done no harm.
"""

import copyreg
import hashlib
import sys
import time
import traceback
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Protocol

from retinaview.catalog import ModelCard
from retinaview.core.image import FundusImage
from retinaview.core.progress import Progress, part
from retinaview.errors import ImageReadError, ImageWriteError
from retinaview.workflow.audit import Audit
from retinaview.workflow.batch import Batch, Outcome, RunsRecipes, enhance_file
from retinaview.workflow.batch_items import Item
from retinaview.workflow.batch_journal import file_hash, task_hash
from retinaview.workflow.contact_sheet import SmallPictures
from retinaview.workflow.files import make_own_folder
from retinaview.workflow.keyed import keyed_id
from retinaview.workflow.logs import CarriedError, kind_and_place

APART: Final = ".retinaview-apart"
"""Folder within that of the results, for what has no place yet."""
MOST_TRIES: Final = 2
"""So often a photograph may end the process that works on it, before it is passed over."""


def _frozen(items: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    return MappingProxyType(items)


copyreg.pickle(MappingProxyType, lambda mapping: (_frozen, (dict(mapping),)))
"""Recipes and results hold some; Python does not know by itself how they get elsewhere."""


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
class Kit:
    """What a task is done with: an engine, what reads photographs, and the audit log, if any."""

    engine: RunsRecipes
    load: Callable[[Path], FundusImage]
    audit: Audit | None = None


@dataclass(frozen=True)
class Task:
    """One photograph and the models that are due.

    Attributes:
        number: of the photograph among the items.
        item: the photograph.
        name: what it is called in journal and table.
        due: places of the models in `Work.batches`.
        apart: folder for this task alone; each try gets one within it.
    """

    number: int
    item: Item
    name: str
    due: tuple[int, ...]
    apart: Path


@dataclass(frozen=True)
class Made:
    """What came of a photograph and a model.

    Attributes:
        number: as in the task.
        model: place of the model in `Work.batches`.
        sha256: of the photograph's bytes, "" where they could not be read.
        outcome: what came of it; its files lie apart.
        outputs: SHA-256 of these files by name.
        seconds: since the task was begun.
        peak_bytes: the most memory its process has held so far, 0 where that is not known.
        is_last: the task is done.
    """

    number: int
    model: int
    sha256: str
    outcome: Outcome
    outputs: Mapping[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    peak_bytes: int = 0
    is_last: bool = True


class At(Protocol):
    """Called between steps of a task; raises `Cancelled` where the batch should stop."""

    def __call__(self, number: int, fraction: float, label: str) -> None:
        """Say how far photograph `number` is, 0 to 1, and what is being done."""


class Hands(Protocol):
    """Those who do the tasks of a batch."""

    count: int
    """So many tasks are done at once."""

    def do(self, work: Work, tasks: Iterable[Task], at: At) -> Generator[Made, None, None]:
        """Do tasks, in whatever order; gives what came of each as soon as it is known.

        Closing the iterator stops all of them.

        Args:
            work: what to do, without its photographs.
            tasks: taken one by one, when there is somebody free.
            at: called between steps.
        """
        ...


class Alone:
    """Does tasks one after another, in this process."""

    count = 1

    def __init__(self, kit: Kit) -> None:
        self._kit = kit

    def do(self, work: Work, tasks: Iterable[Task], at: At) -> Generator[Made, None, None]:
        """Do them in their order; see `Hands`."""
        for task in tasks:
            yield from do_task(self._kit, work, task, at)


def do_task(kit: Kit, work: Work, task: Task, at: At) -> Iterator[Made]:
    """Enhance one photograph by each model that is due, the results apart.

    Raises:
        Cancelled: `at` had enough.
    """
    started = time.perf_counter()
    path = task.item.path
    try:
        sha256 = file_hash(path)
    except ImageReadError:
        sha256 = ""  # reading it says what is wrong
    load, problem, folder = _read_once(kit.load), "", task.apart
    try:
        folder = _begin(task.apart, path.name)
    except ImageWriteError as error:
        problem = str(error)
    for place, index in enumerate(task.due):
        if problem:
            outcome = Outcome(path, work.cards[index].id, error=problem)
        else:
            span = (place / len(task.due), (place + 1) / len(task.due))
            step = part(partial(at, task.number), *span)
            own = replace(kit, load=load)
            outcome = _enhance(own, work, task, index, folder / str(index), step)
        yield Made(
            task.number,
            index,
            sha256,
            outcome,
            {each.name: file_hash(each) for each in outcome.files},
            time.perf_counter() - started,
            peak_bytes(),
            is_last=place + 1 == len(task.due),
        )


def _begin(apart: Path, name: str) -> Path:
    """Make the folder of this try; a try that nobody ended has left its own.

    Raises:
        ImageWriteError: it cannot be made, or there were too many tries.
    """
    for number in range(MOST_TRIES):
        if make_own_folder(apart / str(number)):
            return apart / str(number)
    raise ImageWriteError(
        f"{name}: the process that worked on it ended {MOST_TRIES} times, so it was passed over. "
        "It may be damaged, or memory may be short: try it alone, or with fewer workers."
    )


def _enhance(
    kit: Kit, work: Work, task: Task, index: int, folder: Path, progress: Progress
) -> Outcome:
    card = work.cards[index]
    small = SmallPictures(work.folder)
    return enhance_file(
        kit.engine,
        kit.load,
        task.item.path,
        replace(work.batches[index], folder=folder),
        (task.item.path,),
        progress,
        kit.audit,
        partial(small.keep, task.name, card.id) if work.with_sheet else lambda study: None,
    )


def _read_once(load: Callable[[Path], FundusImage]) -> Callable[[Path], FundusImage]:
    """Read a photograph once for all its models."""
    kept: dict[Path, FundusImage] = {}

    def read(path: Path) -> FundusImage:
        if path not in kept:
            kept[path] = load(path)
        return kept[path]

    return read


def peak_bytes() -> int:
    """Give the most memory that this process has held, 0 where the system does not tell."""
    if sys.platform == "win32":
        return 0
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


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


def carried(made: Made) -> Made:
    """Give the same as it can be sent to another process: an exception only as text."""
    defect = made.outcome.defect
    if defect is None:
        return made
    text = "".join(traceback.format_exception(defect))
    return replace(
        made, outcome=replace(made.outcome, defect=CarriedError(kind_and_place(defect), text))
    )
