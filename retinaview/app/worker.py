"""Work off the window's thread: `Job`, the `Worker` that does it, the `Lane` that queues it."""

import os
import sys
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

from retinaview.core.progress import Cancelled, Progress

BACKGROUND_NICENESS = 5
"""How far behind the window's own thread the processor puts a worker (Unix niceness)."""


@dataclass(frozen=True, eq=False)
class Job:
    """Work for a thread; its `stop` tells a fresh answer from a stale one."""

    work: Callable[[Progress], object]
    """Runs in the worker's thread."""
    then: Callable[[Any], None]
    """Gets the result in the window's thread, unless the job was stopped meanwhile."""
    stop: threading.Event = field(default_factory=threading.Event)


class Worker(QObject):
    """Lives in its own thread; speaks to the window by signals alone."""

    progressed = Signal(object, float, str)  # job, fraction in [0, 1], label
    succeeded = Signal(object, object)  # job, result
    failed = Signal(object, object)  # job, Exception
    ended = Signal(object)  # job; always last, whatever happened

    @Slot(object)
    def run(self, job: Job) -> None:
        """Do the work of `job` and say how it went."""

        def progress(fraction: float, label: str) -> None:
            if job.stop.is_set():
                raise Cancelled
            self.progressed.emit(job, fraction, label)

        try:
            self.succeeded.emit(job, job.work(progress))
        except Cancelled:
            pass
        except Exception as error:  # noqa: BLE001  shown by the window
            self.failed.emit(job, error)
        finally:
            self.ended.emit(job)


class Lane(QObject):
    """One thread and the jobs that wait for it, done one after another.

    A stopped job is never answered: neither its result nor its failure is passed on, however late
    it comes.
    """

    progressed = Signal(object, float, str)  # job, fraction in [0, 1], label
    failed = Signal(object, object)  # job, Exception
    ended = Signal(object)  # job; it was answered, failed or stopped
    _wanted = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Job] = deque()
        self._running: Job | None = None
        self._is_held = False
        self._thread = _BackgroundThread(self)
        self._thread.setObjectName(name)
        self._worker = Worker()
        self._worker.moveToThread(self._thread)
        self._wanted.connect(self._worker.run)
        self._worker.progressed.connect(self._on_progressed)
        self._worker.succeeded.connect(self._on_succeeded)
        self._worker.failed.connect(self._on_failed)
        self._worker.ended.connect(self._on_ended)
        self._thread.start()

    @property
    def is_idle(self) -> bool:
        """Nothing runs and nothing waits."""
        return self._running is None and not self._waiting

    def put(self, job: Job, *, first: bool = False) -> Job:
        """Queue `job`, behind the others or, with `first`, before all that wait."""
        if first:
            self._waiting.appendleft(job)
        else:
            self._waiting.append(job)
        self._start_next()
        return job

    def hurry(self, job: Job) -> None:
        """Do `job` before all that wait; one that runs or is done is left alone."""
        if job in self._waiting:
            self._waiting.remove(job)
            self._waiting.appendleft(job)

    def hold(self, is_held: bool) -> None:
        """Start nothing more, or go on; what runs goes on."""
        self._is_held = is_held
        self._start_next()

    def stop(self, job: Job) -> None:
        """Forget `job`: taken out of the queue, or told to stop at its next step."""
        job.stop.set()
        if job in self._waiting:
            self._waiting.remove(job)
            self.ended.emit(job)

    def close(self) -> None:
        """Stop every job, end the thread and wait for it."""
        waiting, self._waiting = self._waiting, deque()
        for job in waiting:
            job.stop.set()
        if self._running is not None:
            self._running.stop.set()
        self._thread.quit()
        self._thread.wait()

    def _start_next(self) -> None:
        if self._running is None and self._waiting and not self._is_held:
            self._running = self._waiting.popleft()
            self._wanted.emit(self._running)

    @Slot(object, float, str)
    def _on_progressed(self, job: Job, fraction: float, label: str) -> None:
        if not job.stop.is_set():
            self.progressed.emit(job, fraction, label)

    @Slot(object, object)
    def _on_succeeded(self, job: Job, result: object) -> None:
        if not job.stop.is_set():
            job.then(result)

    @Slot(object, object)
    def _on_failed(self, job: Job, error: Exception) -> None:
        if not job.stop.is_set():
            self.failed.emit(job, error)

    @Slot(object)
    def _on_ended(self, job: Job) -> None:
        self._running = None
        self.ended.emit(job)
        self._start_next()


class _BackgroundThread(QThread):
    """A thread that stands behind the window's own when the processor is short.

    Qt's thread priorities do nothing under Linux's normal scheduling; there each thread has a
    niceness of its own, which the compute threads it starts inherit.
    """

    def run(self) -> None:
        if sys.platform == "linux":
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), BACKGROUND_NICENESS)
        else:
            self.setPriority(QThread.Priority.LowPriority)
        self.exec()
