"""Writes down what is open while the program runs, so that nothing is lost with it."""

import logging
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from retinaview.app.main_window import MainWindow
from retinaview.app.open_work import Look, OpenFile, OpenWork
from retinaview.app.open_work_files import HeldFile, OpenWorkFiles
from retinaview.app.results_desk import ResultsDesk
from retinaview.app.session import Session
from retinaview.app.view_choices import ViewChoices
from retinaview.app.worker import Job, Lane
from retinaview.core.progress import Progress
from retinaview.words import mark, tr

WRITE_AFTER_MS: Final = 1000
NOT_KEPT: Final = mark(
    "What is open cannot be noted for the next start: nothing can be written there."
)

log = logging.getLogger(__name__)


class WorkKeeper(QObject):
    """Notes changes at most once a second, in a thread of its own.

    At the end the note is taken away again, or kept where the next start shall open it.
    """

    kept = Signal()  # what is open was written down

    def __init__(
        self,
        session: Session,
        window: MainWindow,
        view: ViewChoices,
        results: ResultsDesk,
        files: OpenWorkFiles,
    ) -> None:
        super().__init__(window)
        self._session, self._window, self._view = session, window, view
        self._results, self._files = results, files
        self._held: HeldFile | None = None
        self._written = OpenWork()
        self._listed: tuple[OpenFile, ...] = ()
        self._is_told = False
        self._lane = Lane("keeping", self)
        self._timer = QTimer(self, singleShot=True, interval=WRITE_AFTER_MS)
        self._timer.timeout.connect(self._on_due)
        session.reader.listed.connect(self._on_listed)
        for changed in (
            session.image_changed,
            session.recipe_changed,
            session.overlays.changed,
            results.changed,
            view.changed,
            window.compare.view_changed,
        ):
            changed.connect(self._on_changed)
        window.closing.connect(self.close)

    @property
    def work(self) -> OpenWork:
        """What is open now."""
        session, view = self._session, self._view
        look = Look(
            view.mode,
            view.channel,
            view.is_grading_safe,
            view.tone,
            self._window.compare.view,
            session.overlays.wanted,
            session.region,
            self._results.key_of(session.study),
            self._results.key_of(view.rival),
        )
        shown = session.reader.opening or session.path
        return OpenWork(
            self._listed, shown, look, session.how_much, results=self._results.to_keep()
        )

    @Slot()
    def close(self) -> None:
        """Wait for what is being written; then keep it for the next start, or remove it."""
        self._timer.stop()
        self._lane.close()
        work = self.work
        try:
            if self._session.settings.reopen and work.files:
                held = self._hold()
                held.write(replace(work, is_closed=True))
                held.let_go()
                return
        except OSError as error:
            log.warning("what was open could not be kept: %s", type(error).__name__)
        if self._held is not None:
            self._held.remove()

    @Slot()
    def _on_listed(self) -> None:
        reader = self._session.reader
        self._listed = tuple(
            OpenFile(line.path, reader.choices_of(line.path)) for line in reader.worklist
        )
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        if self._listed and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _on_due(self) -> None:
        if not self._lane.is_idle:
            self._timer.start()
            return
        work = self.work
        if work != self._written:
            self._written = work
            self._lane.put(Job(lambda progress: self._write(work, progress), self._on_written))

    def _write(self, work: OpenWork, _progress: Progress) -> bool:
        """Write, in the lane's thread; whether that could be done."""
        try:
            self._hold().write(work)
        except OSError as error:
            log.warning("what is open could not be noted: %s", type(error).__name__)
            return False
        return True

    def _hold(self) -> HeldFile:
        if self._held is None:
            self._held = self._files.begin()
        return self._held

    def _on_written(self, is_written: bool) -> None:
        if is_written:
            self.kept.emit()
        elif not self._is_told:
            self._is_told = True
            self._session.warned.emit(tr(NOT_KEPT))
