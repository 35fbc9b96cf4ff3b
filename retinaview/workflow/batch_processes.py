"""The tasks of a batch done by several processes of this computer, each with its own models.

A process that dies, whatever killed it, gives its photograph back, and another one takes its place;
when this program dies, they end too. They speak by pipes alone, never by a socket.
"""

import multiprocessing
import os
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Final

from retinaview.core.processor import cores
from retinaview.core.progress import Cancelled
from retinaview.errors import RunError
from retinaview.workflow.batch_work import At, Kit, Made, Task, Work, carried, do_task

READY: Final = "ready"
TICK_S: Final = 0.2
"""How long a wish to stop may go unheard."""
ENDING_S: Final = 5.0
"""What a process that shall stop gets to end by itself."""
MOST_LOST_STARTS: Final = 3
THREADS: Final = (
    "OMP_NUM_THREADS",
    "MKL_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "OPENCV_FOR_THREADS_NUM",
)
"""What the libraries that compute look at when they are loaded."""
GPUS: Final = "CUDA_VISIBLE_DEVICES"
NVIDIA: Final = Path("/proc/driver/nvidia/gpus")

MakeKit = Callable[[], Kit]
"""Makes what a task is done with, in another process: it is carried there by its name."""


class Processes:
    """Several processes of this computer.

    Args:
        make_kit: called in each of them.
        count: how many.
    """

    def __init__(self, make_kit: MakeKit, count: int) -> None:
        self._make_kit, self.count = make_kit, count

    def do(self, work: Work, tasks: Iterable[Task], at: At) -> Generator[Made, None, None]:
        """Share tasks out among the processes; see `Hands`.

        Raises:
            RunError: no process can be started.
        """
        crew = _Crew(self._make_kit, work, self.count, _Queue(tasks))
        try:
            yield from crew.go(at)
        except KeyboardInterrupt:
            crew.stop(within_s=0.0)
            raise
        finally:
            crew.stop(within_s=ENDING_S)


class _Queue:
    """What is to be done; what a process died of comes last, when all others are done."""

    def __init__(self, tasks: Iterable[Task]) -> None:
        self._tasks = iter(tasks)
        self._again: deque[Task] = deque()

    def next(self) -> Task | None:
        task = next(self._tasks, None)
        if task is None and self._again:
            return self._again.popleft()
        return task

    def put_back(self, task: Task) -> None:
        self._again.append(task)


class _Worker:
    """One process, the task it has, and how far it is."""

    def __init__(self, number: int, make_kit: MakeKit, work: Work, threads: int) -> None:
        context = multiprocessing.get_context("spawn")
        theirs, self._orders = context.Pipe(duplex=False)
        self.answers, answers = context.Pipe(duplex=False)
        self._process = context.Process(
            target=serve, args=(make_kit, work, theirs, answers), name=f"batch-{number}"
        )
        self.number, self.is_ready = number, False
        self.task: Task | None = None
        self.said: tuple[int, float, str] | None = None
        with _surroundings(number, threads), _deaf_to_interrupts():
            self._process.start()
        theirs.close()  # else nobody would hear that the process is gone
        answers.close()

    def give(self, task: Task) -> None:
        self.task = task
        self.said = task.number, 0.0, task.name
        if self.is_ready:
            self.send()

    def send(self) -> None:
        with suppress(OSError):  # it is gone; its answers will tell
            self._orders.send(self.task)

    def leave(self) -> None:
        """Let it stop at its next step."""
        self._orders.close()
        self.answers.close()

    def end(self, within_s: float) -> None:
        self._process.join(within_s)
        if self._process.is_alive():
            self._process.kill()
        self._process.join()
        self._process.close()


class _Crew:
    """The processes of one batch."""

    def __init__(self, make_kit: MakeKit, work: Work, count: int, queue: _Queue) -> None:
        self._make_kit, self._work, self._queue = make_kit, work, queue
        self._threads = threads_for(count)
        self._free = list(range(count))
        self._workers: dict[Connection, _Worker] = {}
        self._lost_starts = 0

    def go(self, at: At) -> Iterator[Made]:
        """Give whoever is free something to do, and hear what comes of it."""
        while self._share_out():
            for answers in wait(list(self._workers), TICK_S):
                made = self._hear(self._workers[answers])  # type: ignore[index]
                if made is not None:
                    yield made
            for worker in self._workers.values():
                if worker.task is not None and worker.said is not None:
                    at(*worker.said)

    def _share_out(self) -> bool:
        """Give tasks to those who have none; gives whether anybody has one."""
        idle = [worker for worker in self._workers.values() if worker.task is None]
        while idle or self._free:
            task = self._queue.next()
            if task is None:
                break
            if not idle:
                number = self._free.pop(0)
                worker = _Worker(number, self._make_kit, self._work, self._threads)
                self._workers[worker.answers] = worker
                idle.append(worker)
            idle.pop().give(task)
        return any(worker.task is not None for worker in self._workers.values())

    def _hear(self, worker: _Worker) -> Made | None:
        try:
            answer = worker.answers.recv()
        except (EOFError, OSError):
            self._lose(worker)
            return None
        if answer == READY:
            worker.is_ready, self._lost_starts = True, 0
            worker.send()
        elif isinstance(answer, Made) and worker.task is not None:
            left = tuple(index for index in worker.task.due if index != answer.model)
            worker.task = replace(worker.task, due=left) if left else None
            return answer
        else:
            worker.said = answer
        return None

    def _lose(self, worker: _Worker) -> None:
        """Somebody died: what it had is done by another."""
        del self._workers[worker.answers]
        self._free.append(worker.number)
        worker.leave()
        worker.end(ENDING_S)
        if worker.task is not None:
            self._queue.put_back(worker.task)
        if not worker.is_ready:
            self._lost_starts += 1
        if self._lost_starts >= MOST_LOST_STARTS:
            raise RunError(
                "The processes that should work on the photographs end as soon as they start. "
                "Memory may be short: try fewer workers."
            )

    def stop(self, within_s: float) -> None:
        """Stop all of them at their next step, or by force where that takes long."""
        until = time.monotonic() + within_s
        for worker in self._workers.values():
            worker.leave()
        for worker in self._workers.values():
            worker.end(max(0.0, until - time.monotonic()))
        self._workers.clear()


def serve(make_kit: MakeKit, work: Work, orders: Connection, answers: Connection) -> None:
    """Do tasks in a process of its own until there are no more, or the program is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the program says when to stop
    threading.Thread(target=_end_with_the_program, daemon=True).start()

    def tell(answer: object) -> None:
        try:
            answers.send(answer)
        except OSError:  # nobody listens any more
            raise Cancelled from None

    def at(number: int, fraction: float, label: str) -> None:
        tell((number, fraction, label))

    kit = make_kit()
    with suppress(Cancelled, EOFError):
        tell(READY)
        while True:
            for made in do_task(kit, work, orders.recv(), at):
                tell(carried(made))


def threads_for(count: int) -> int:
    """Give how many threads each of `count` processes may have, so that all share the cores."""
    own = os.environ.get(THREADS[0], "")
    most = int(own) if own.isdecimal() and int(own) else cores()
    return max(1, min(most, cores() // count))


def threads_variables(threads: int) -> dict[str, str]:
    """Give the environment in which libraries that compute start so many threads."""
    return dict.fromkeys(THREADS, str(threads))


def gpu_of(number: int, environment: Mapping[str, str] = os.environ, folder: Path = NVIDIA) -> str:
    """Give the GPU of a process where there are several, "" where there is no choice."""
    named = environment.get(GPUS)
    if named is None:
        gpus = [str(index) for index, _ in enumerate(folder.glob("*"))]
    else:
        gpus = [each for each in named.split(",") if each]
    return gpus[number % len(gpus)] if len(gpus) > 1 else ""


@contextmanager
def _surroundings(number: int, threads: int) -> Iterator[None]:
    """Let a process that is started inside see so many threads, and its own GPU."""
    gpu = gpu_of(number)
    changed = threads_variables(threads) | ({GPUS: gpu} if gpu else {})
    before = {name: os.environ.get(name) for name in changed}
    os.environ.update(changed)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """Let a process that is started inside never hear Ctrl+C; here it is heard afterwards."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _end_with_the_program() -> None:
    program = multiprocessing.parent_process()
    if program is not None:
        wait([program.sentinel])
        os._exit(1)
