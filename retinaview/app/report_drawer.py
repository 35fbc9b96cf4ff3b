"""Draws pages of a report one at a time, in a thread of its own that starts with the first."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from retinaview.app.report_preview import Asked, Drawn, draw
from retinaview.app.worker import Job, Lane


class ReportDrawer(QObject):
    """The page asked for last wins."""

    failed = Signal(object)  # Exception

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane: Lane | None = None
        self._job: Job | None = None

    @property
    def is_drawing(self) -> bool:
        """A page is on its way."""
        return self._job is not None

    @property
    def has_thread(self) -> bool:
        """Its thread was started, and not ended since."""
        return self._lane is not None

    def draw(self, asked: Asked, before: Drawn | None, then: Callable[[Drawn], None]) -> None:
        """Draw a page with what is left of `before`; `then` gets it."""
        self.stop()
        if self._lane is None:
            self._lane = Lane("report", self)
            self._lane.failed.connect(self._on_failed)
            self._lane.ended.connect(self._on_ended)
        self._job = self._lane.put(Job(partial(draw, asked, before), then))

    def stop(self) -> None:
        """Draw no longer."""
        if self._job is not None and self._lane is not None:
            job, self._job = self._job, None
            self._lane.stop(job)

    def close(self) -> None:
        """Stop and wait for it."""
        if self._lane is not None:
            self._lane.close()
            self._lane = self._job = None

    @Slot(object, object)
    def _on_failed(self, _job: Job, error: Exception) -> None:
        self.failed.emit(error)

    @Slot(object)
    def _on_ended(self, job: Job) -> None:
        if job is self._job:
            self._job = None
