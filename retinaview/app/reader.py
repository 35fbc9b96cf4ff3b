"""Reads photographs off the window's thread and keeps the worklist."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from retinaview.app.photographs import Photograph, Worklist, line_of
from retinaview.app.picture_source import picture_of_image
from retinaview.app.worker import Job, Lane
from retinaview.core.image import FundusImage, LoadChoices
from retinaview.core.progress import Progress
from retinaview.errors import ImageReadError
from retinaview.workflow.photograph_files import find_photographs

AS_THE_FILE_SAYS = LoadChoices()


class Load(Protocol):
    """Reads a photograph."""

    def __call__(self, path: Path, *, choices: LoadChoices = ...) -> FundusImage:
        """Read `path` as `choices` say.

        Raises:
            ImageReadError: it cannot be read.
        """


@dataclass(frozen=True, eq=False)
class _Read:
    """What reading a file gave; `image` is None where only its line was wanted."""

    line: Photograph
    image: FundusImage | None


class Reader(QObject):
    """Opens the photograph that is wanted at once and fills in the other lines after it.

    A file that cannot be read leaves the worklist again.

    Args:
        load: path to photograph; runs in the lane's thread.
        lane: where reading is done.
    """

    listed = Signal()  # the worklist changed
    opening_changed = Signal()
    opened = Signal(object, object)  # Path, FundusImage
    failed = Signal(object)  # Exception

    def __init__(self, load: Load, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.worklist = Worklist()
        self.opening: Path | None = None
        """The file that will be shown next, None if none is on its way."""
        self._load = load
        self._lane = lane
        self._jobs: dict[Path, Job] = {}
        self._choices: dict[Path, LoadChoices] = {}
        self._before: dict[Path, LoadChoices] = {}
        self._unreadable: list[Exception] = []
        lane.failed.connect(self._on_failed)
        lane.ended.connect(self._on_ended)

    def add(self, wanted: Sequence[Path]) -> Path | None:
        """List files, and the photographs in folders; gives the first, None if there is none."""
        try:
            listed = find_photographs(wanted)
        except ImageReadError as error:
            self.failed.emit(error)
            return None
        except OSError as error:
            self.failed.emit(ImageReadError(f"A folder cannot be read: {error.strerror}."))
            return None
        found = listed.files
        if listed.problems:
            self.failed.emit(ImageReadError(" ".join(listed.problems)))
        if not found:
            self.failed.emit(ImageReadError("There are no photographs in this folder."))
            return None
        for path in self.worklist.add(found):
            self._put(path, whole=False)
        self.listed.emit()
        return found[0]

    def add_known(self, files: Mapping[Path, LoadChoices]) -> None:
        """List files that are known to be there, each to be read as it was before."""
        self._choices.update(files)
        for path in self.worklist.add(files):
            self._put(path, whole=False)
        self.listed.emit()

    def choices_of(self, path: Path) -> LoadChoices:
        """How a file is read."""
        return self._choices.get(path, AS_THE_FILE_SAYS)

    def want(self, path: Path | None) -> None:
        """Open `path` before everything else; the last one wanted wins, None wants nothing."""
        if self.opening is not None:
            self._stop(self.opening)
            if self.opening in self.worklist and not self.worklist.is_described(self.opening):
                self._put(self.opening, whole=False)
        self.opening = path
        if path is not None:
            self._stop(path)
            self._put(path, whole=True)
        self.opening_changed.emit()

    def read_first(self, paths: Sequence[Path]) -> None:
        """Read files that are in sight before the others, behind one that is being opened."""
        if self.opening is not None:
            return
        for path in reversed(paths):
            if path in self._jobs:
                self._lane.hurry(self._jobs[path])

    def read_otherwise(self, path: Path, choices: LoadChoices) -> None:
        """Open a file of the list again as `choices` say; where that fails it stays as it was."""
        if path in self.worklist:
            self._before.setdefault(path, self.choices_of(path))
            self._choices[path] = choices
            self.want(path)

    def keep(self, path: Path, image: FundusImage) -> None:
        """Take what the user said about a file of the list, without reading it again."""
        self._choices[path] = image.source.choices
        self.worklist.describe(line_of(path, image))
        self.listed.emit()

    def _put(self, path: Path, *, whole: bool) -> None:
        work = partial(_read, self._load, path, self.choices_of(path), whole)
        self._jobs[path] = Job(work, partial(self._on_read, path))
        self._lane.put(self._jobs[path], first=whole)

    def _stop(self, path: Path) -> None:
        job = self._jobs.pop(path, None)
        if job is not None:
            self._lane.stop(job)

    def _on_read(self, path: Path, read: _Read) -> None:
        self._before.pop(path, None)
        self.worklist.describe(read.line)
        self.listed.emit()
        if read.image is not None:
            self.opening = None
            self.opening_changed.emit()
            self.opened.emit(path, read.image)

    @Slot(object, object)
    def _on_failed(self, job: Job, error: Exception) -> None:
        path = self._path_of(job)
        if path is None:
            return
        if path in self._before:
            self._choices[path] = self._before.pop(path)
        else:
            self.worklist.remove(path)
            self.listed.emit()
        if path == self.opening:
            self.opening = None
            self.opening_changed.emit()
            self.failed.emit(error)
        else:
            self._unreadable.append(error)

    @Slot(object)
    def _on_ended(self, job: Job) -> None:
        path = self._path_of(job)
        if path is not None:
            del self._jobs[path]
        if not self._jobs and self._unreadable:
            unreadable, self._unreadable = self._unreadable, []
            self.failed.emit(_in_one_sentence(unreadable))

    def _path_of(self, job: Job) -> Path | None:
        return next((path for path, known in self._jobs.items() if known is job), None)


def _read(load: Load, path: Path, choices: LoadChoices, whole: bool, progress: Progress) -> _Read:
    progress(0.0, "Opening")
    image = load(path) if choices == AS_THE_FILE_SAYS else load(path, choices=choices)
    if whole:
        picture_of_image(image)  # made here, so that the window need not wait for its colours
    return _Read(line_of(path, image), image if whole else None)


def _in_one_sentence(errors: list[Exception]) -> Exception:
    """Say several failures at once, unless one of them is a fault of the program."""
    for error in errors:
        if not isinstance(error, ImageReadError):
            return error
    if len(errors) == 1:
        return errors[0]
    return ImageReadError(f"{len(errors)} files could not be opened. The first: {errors[0]}")
