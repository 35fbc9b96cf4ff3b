"""The quality of the photographs opened so far, graded while they are looked at."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from retinaview.app.lazy_engine import LazyEngine
from retinaview.app.worker import Job, Lane
from retinaview.core.image import FundusImage
from retinaview.core.review import Quality
from retinaview.errors import RetinaViewError
from retinaview.words import tr

GRADED_AFTER_MS: Final = 300
"""Who steps through the worklist faster than this has nothing graded; the picture comes first."""


@dataclass(frozen=True)
class QualityState:
    """What is known of the photograph on screen.

    Attributes:
        quality: None where it is not graded.
        is_running: it is being graded.
        problem: a sentence on why it could not be graded, "" where there is no problem.
    """

    quality: Quality | None = None
    is_running: bool = False
    problem: str = ""


class QualityDesk(QObject):
    """Grades the photograph on screen in the long lane, behind whatever runs there.

    A photograph that is left before its turn came is dropped; what was graded once is kept.
    """

    changed = Signal()

    def __init__(self, lane: Lane, engine: LazyEngine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._engine = engine
        self._path: Path | None = None
        self._job: Job | None = None
        self._image: FundusImage | None = None
        self._timer = QTimer(self, singleShot=True, interval=GRADED_AFTER_MS)
        self._timer.timeout.connect(self._start)
        self._found: dict[Path, Quality] = {}
        self._problem = ""
        lane.ended.connect(self._on_ended)

    @property
    def state(self) -> QualityState:
        """What is known of the photograph on screen."""
        found = None if self._path is None else self._found.get(self._path)
        is_running = self._job is not None or self._timer.isActive()
        return QualityState(found, is_running, self._problem)

    def of(self, path: Path) -> Quality | None:
        """Give the quality of a photograph opened before, None where it is not known."""
        return self._found.get(path)

    def forget(self, path: Path) -> None:
        """Grade a photograph again when it is shown next: it is read otherwise."""
        self._found.pop(path, None)

    def set_image(self, path: Path, image: FundusImage) -> None:
        """Take the photograph on screen and grade it, unless that was done."""
        self.stop()
        self._path, self._image, self._problem = path, image, ""
        if path not in self._found:
            self._timer.start()
        self.changed.emit()

    def stop(self) -> None:
        """Grade nothing any more, until the next photograph."""
        self._timer.stop()
        if self._job is not None:
            job, self._job = self._job, None
            self._lane.stop(job)

    @Slot()
    def _start(self) -> None:
        if self._path is not None and self._image is not None:
            work = partial(self._engine.quality, self._image)
            self._job = self._lane.put(Job(work, partial(self._on_graded, self._path)))

    def take(self, path: Path | None, quality: Quality | None) -> None:
        """Take a grade that a study brought with it."""
        if path is not None and quality is not None and path not in self._found:
            self._found[path] = quality
            self.changed.emit()

    def take_failure(self, job: Job, error: Exception) -> bool:
        """Remember why the grade is missing; False where the job is none of this desk's."""
        if job is not self._job:
            return False
        is_known = isinstance(error, RetinaViewError)
        self._problem = str(error) if is_known else tr("It could not be graded.")
        return True

    def _on_graded(self, path: Path, quality: Quality | None) -> None:
        if quality is not None:
            self._found[path] = quality

    @Slot(object)
    def _on_ended(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self.changed.emit()
