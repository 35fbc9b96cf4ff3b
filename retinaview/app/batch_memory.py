"""Offers at the start to go on with batches that were not finished."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from retinaview.app.batch_desk import BatchDesk
from retinaview.app.batch_words import unfinished_words
from retinaview.app.main_window import MainWindow
from retinaview.app.message_bar import Offer
from retinaview.app.session import Session
from retinaview.app.worker import Job, Lane
from retinaview.words import tr
from retinaview.workflow.batch_plan import BatchPlans, Unfinished


class BatchMemory(QObject):
    """Looks once, in a thread: the folders of results may be on a slow drive."""

    def __init__(
        self, session: Session, window: MainWindow, desk: BatchDesk, plans: BatchPlans
    ) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._desk, self._plans = desk, plans
        self._lane = Lane("batches", self)
        self._lane.put(Job(lambda _progress: plans.unfinished(), self._on_found))
        window.closing.connect(self.close)

    @Slot()
    def close(self) -> None:
        """Wait for the look."""
        self._lane.close()

    def _on_found(self, found: tuple[list[Unfinished], list[str]]) -> None:
        unfinished, problems = found
        for problem in problems:
            self._session.warned.emit(problem)
        for each in unfinished:
            take = partial(self._desk.go_on, each.plan)
            refuse = partial(self._plans.drop, each.plan.target)
            self._window.message_bar.offer(Offer(unfinished_words(each), tr("Go on"), take, refuse))
