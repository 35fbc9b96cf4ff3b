"""The tasks of a batch done by a Ray cluster: actors of Ray Data, each with its own models.

Ray is an optional part (`retinaview[cluster]`). Every computer of the cluster needs RetinaView in
this version with these models, and photographs and results under the same paths. An actor that dies
is started anew by Ray and does its photographs again; this program alone gives results their
places.
"""

import logging
import os
import pickle
import platform
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from typing import Any, Final

from retinaview import __version__
from retinaview.catalog import Catalog, ModelCard
from retinaview.core.processor import cores
from retinaview.core.progress import Cancelled
from retinaview.errors import CatalogError, RetinaViewError, RunError
from retinaview.workflow.batch import Outcome
from retinaview.workflow.batch_processes import MakeKit, threads_variables
from retinaview.workflow.batch_work import At, Made, Task, Work, carried, do_task

WAVE: Final = 2000
"""So many photographs are known to Ray at once; its actors are started anew for each wave."""
STORE_BYTES: Final = 200_000_000
"""What a cluster that is this computer alone keeps in memory: names and numbers, no picture."""
MOST_STARTS: Final = 3
HOW_TO_INSTALL: Final = (
    "Ray is not installed, which --engine ray needs. Install RetinaView with it: "
    "pip install 'retinaview[cluster]'. Or leave --engine out and take --workers."
)


class RayActors:
    """Actors of a Ray cluster.

    Args:
        make_kit: called in each of them.
        count: how many.
        address: of the cluster; "" starts one of this computer alone.
        with_gpu: each of them needs a GPU of its own.
    """

    def __init__(
        self, make_kit: MakeKit, count: int, address: str = "", *, with_gpu: bool = False
    ) -> None:
        self._make_kit, self.count = make_kit, count
        self._address, self._with_gpu = address, with_gpu

    def do(self, work: Work, tasks: Iterable[Task], at: At) -> Generator[Made, None, None]:
        """Let the actors do the tasks; see `Hands`. A wish to stop is heard with each result.

        Raises:
            RunError: Ray is not installed, there is no such cluster, it is too small or it failed.
        """
        ray, rest = _ray(), iter(tasks)
        with _connected(ray, self._address, self.count):
            threads = threads_in([_amount(node, "CPU") for node in ray.nodes()], self.count)
            self._check(ray, threads)
            constructor = [pickle.dumps((self._make_kit, _everywhere(work), __version__))]
            while wave := list(islice(rest, WAVE)):
                yield from self._wave(ray, wave, constructor, threads, at)

    def _check(self, ray: Any, threads: int) -> None:
        gpus = sum(int(_amount(node, "GPU")) for node in ray.nodes())
        if not threads:
            raise RunError(f"The cluster has fewer than {self.count} cores. Take fewer workers.")
        if self._with_gpu and gpus < self.count:
            raise RunError(
                f"The cluster has {gpus} GPUs. Take as many workers at most, or --device cpu."
            )

    def _wave(
        self, ray: Any, wave: Sequence[Task], constructor: list[bytes], threads: int, at: At
    ) -> Iterator[Made]:
        paths = {task.number: task.item.path for task in wave}
        rows = [{"task": pickle.dumps(_task_everywhere(task))} for task in wave]
        made_rows = ray.data.from_items(rows, override_num_blocks=len(rows)).map(
            _Actor,
            fn_constructor_args=constructor,
            compute=ray.data.ActorPoolStrategy(size=min(self.count, len(rows))),
            num_cpus=threads,
            num_gpus=1 if self._with_gpu else 0,
            runtime_env={"env_vars": threads_variables(threads)},
        )
        for row in made_rows.iter_rows():
            for made in pickle.loads(row["made"]):
                path = paths[made.number]
                at(made.number, 0.0 if not made.is_last else 1.0, path.name)
                yield replace(made, outcome=replace(made.outcome, source=path))


class _Actor:
    """One process of the cluster, kept for many photographs."""

    def __init__(self, packed: bytes) -> None:
        make_kit, self._work, version = pickle.loads(packed)
        self._problem = difference(version, self._work.cards)
        self._kit = make_kit()

    def __call__(self, row: dict[str, Any]) -> dict[str, Any]:
        task = pickle.loads(row["task"])
        made = map(carried, self._refused(task) if self._problem else self._done(task))
        return {"made": pickle.dumps(list(made))}

    def _done(self, task: Task) -> Iterable[Made]:
        return do_task(self._kit, self._work, task, _unheard)

    def _refused(self, task: Task) -> Iterable[Made]:
        for index in task.due:
            model = self._work.cards[index].id
            outcome = Outcome(task.item.path, model, error=self._problem)
            yield Made(task.number, index, "", outcome, is_last=index == task.due[-1])


def difference(version: str, cards: Iterable[ModelCard]) -> str:
    """Say what here is not as where the batch was started, "" where nothing is."""
    here = f"A computer of the cluster ({platform.node()})"
    if version != __version__:
        return f"{here} has RetinaView {__version__}, not {version}."
    catalog = Catalog()
    for card in cards:
        try:
            own = catalog.card(card.id)
        except CatalogError:
            return f"{here} has no model {card.label}."
        if (own.version, own.sha256) != (card.version, card.sha256):
            return f"{here} has another {card.title}: {own.label}, or other weights."
    return ""


def threads_in(cpus: Iterable[float], count: int) -> int:
    """Give how many threads each of `count` actors may have on nodes with so many cores; 0: none.

    An actor lies on one node.
    """
    nodes = [int(each) for each in cpus]
    for threads in range(max(nodes, default=0), 0, -1):
        if sum(node // threads for node in nodes) >= count:
            return threads
    return 0


def _ray() -> Any:
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # it would tell its makers of each use
    os.environ.setdefault("RAY_BACKEND_LOG_LEVEL", "fatal")
    try:
        import ray
        import ray.data
    except ImportError as error:
        raise RunError(HOW_TO_INSTALL) from error
    logging.getLogger("ray.data").setLevel(logging.ERROR)
    return ray


@contextmanager
def _connected(ray: Any, address: str, count: int) -> Iterator[None]:
    """Work with a cluster: the one that is there, or this computer alone."""
    if address:
        hint = " If the cluster asks for a token, set RAY_AUTH_MODE=token."
        _start(ray, f"at {address}", 1, hint, address=address)
    else:
        alone = {"num_cpus": max(cores(), count), "include_dashboard": False}
        own = {**alone, "object_store_memory": STORE_BYTES}
        _start(ray, "on this computer", MOST_STARTS, "", address="local", **own)
    try:
        context = ray.data.DataContext.get_current()
        context.enable_progress_bars = context.print_on_execution_start = False
        yield
    except Exception as error:
        is_ours = isinstance(error, (RetinaViewError, Cancelled))
        if is_ours and not isinstance(error, ray.exceptions.RayError):
            raise
        raise RunError(
            f"Ray gave the work up ({type(error).__name__}). What is made is kept; the same "
            "command goes on."
        ) from error
    finally:
        ray.shutdown()


def _start(ray: Any, where: str, tries: int, hint: str, **how: Any) -> None:
    """Connect; on a busy computer Ray may not start within the time that it gives itself."""
    for left in reversed(range(tries)):
        try:
            ray.init(log_to_driver=False, logging_level="ERROR", **how)
            return
        except Exception as error:
            ray.shutdown()
            if not left:
                kind = type(error).__name__
                raise RunError(
                    f"Ray cannot be reached or started {where} ({kind}).{hint}"
                ) from error


def _everywhere(work: Work) -> Work:
    """Give the same with paths that hold on every computer."""
    batches = [replace(each, folder=each.folder.absolute()) for each in work.batches]
    return replace(work, batches=batches)


def _task_everywhere(task: Task) -> Task:
    item = replace(task.item, path=task.item.path.absolute())
    return replace(task, item=item, apart=task.apart.absolute())


def _amount(node: dict[str, Any], what: str) -> float:
    return float(node["Resources"].get(what, 0.0)) if node.get("Alive") else 0.0


def _unheard(number: int, fraction: float, label: str) -> None:
    """Report to nobody: an actor stops when Ray ends it."""
