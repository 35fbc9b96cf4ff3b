"""Reads photographs off the window's thread and keeps the worklist."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from retinaview.app.line_reader import AS_THE_FILE_SAYS, LineReader
from retinaview.app.lister import Lister
from retinaview.app.photographs import Photograph, Worklist, line_of
from retinaview.app.picture_source import picture_of_image
from retinaview.app.worker import Job, Lane
from retinaview.core.image import FundusImage, LoadChoices
from retinaview.core.progress import Progress
from retinaview.errors import ImageReadError
from retinaview.words import tr


@dataclass(frozen=True, eq=False)
class _Read:
    """What reading a file gave; `image` is None where only its line was wanted."""

    line: Photograph
    image: FundusImage | None


class Reader(QObject):
    """Opens the photograph that is wanted at once and fills in the other lines after it.

    A file that cannot be read stays in the list, and its line says why.

    Args:
        lines: reads photographs and lines; runs in the lanes' threads.
        lane: where the photograph that is wanted is read.
        background: where files are read for their lines alone; it is held while one is wanted.
        listing: where folders are looked through.
    """

    listed = Signal()  # the worklist changed, or what it waits for
    described = Signal(object)  # Photograph: a line that stays where it stood
    first_found = Signal(object)  # Path: the first photograph of what was asked for last
    opening_changed = Signal()
    opened = Signal(object, object)  # Path, FundusImage
    failed = Signal(object)  # Exception

    def __init__(
        self,
        lines: LineReader,
        lane: Lane,
        background: Lane,
        listing: Lane,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.worklist = Worklist()
        self.opening: Path | None = None
        """The file that will be shown next, None if none is on its way."""
        self._lines = lines
        self._lane = lane
        self._background = background
        self._lister = Lister(listing, self)
        self._jobs: dict[Path, Job] = {}
        self._paths: dict[Job, Path] = {}
        self._choices: dict[Path, LoadChoices] = {}
        self._before: dict[Path, LoadChoices] = {}
        self._unreadable: list[Exception] = []
        for each in (lane, background):
            each.failed.connect(self._on_failed)
            each.ended.connect(self._on_ended)
        self._lister.found.connect(self._on_found)
        self._lister.failed.connect(self.failed)
        self._lister.ended.connect(self._on_search_ended)
        self.opening_changed.connect(self._on_opening_changed)

    @property
    def is_listing(self) -> bool:
        """Folders are being looked through."""
        return self._lister.is_busy

    @property
    def is_idle(self) -> bool:
        """All that was asked for is listed and read."""
        return not self.is_listing and not self._jobs

    def add(self, wanted: Sequence[Path]) -> None:
        """List files, and the photographs in folders, as they are found."""
        self._lister.search(wanted)
        self.listed.emit()

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
        self._lister.forget_first()
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
        """Read files that are in sight before the others."""
        for path in reversed(paths):
            if path in self._jobs:
                self._background.hurry(self._jobs[path])

    def read_otherwise(self, path: Path, choices: LoadChoices) -> None:
        """Open a file of the list again as `choices` say; where that fails it stays as it was."""
        if path in self.worklist:
            self._before.setdefault(path, self.choices_of(path))
            self._choices[path] = choices
            self.want(path)

    def load_of(self, path: Path) -> Callable[[], FundusImage]:
        """Give what reads a file of the list, as the user said; for a thread."""
        return partial(self._lines.image, path, self.choices_of(path))

    def keep(self, path: Path, image: FundusImage) -> None:
        """Take what the user said about a file of the list, without reading it again."""
        self._choices[path] = image.source.choices
        self._describe(line_of(path, image))

    def _describe(self, line: Photograph) -> None:
        if self.worklist.describe(line):
            self.listed.emit()
        else:
            self.described.emit(line)

    @Slot(object, bool)
    def _on_found(self, files: Sequence[Path], is_first: bool) -> None:
        new = self.worklist.add(files)
        if is_first:
            self.first_found.emit(files[0])
        for path in new:
            if path not in self._jobs and not self.worklist.is_described(path):
                self._put(path, whole=False)
        self.listed.emit()

    @Slot()
    def _on_search_ended(self) -> None:
        self._tell_unreadable()
        self.listed.emit()

    @Slot()
    def _on_opening_changed(self) -> None:
        self._background.hold(self.opening is not None)

    def _put(self, path: Path, *, whole: bool) -> None:
        work = partial(_read, self._lines, path, self.choices_of(path), whole)
        job = Job(work, partial(self._on_read, path))
        self._jobs[path], self._paths[job] = job, path
        if whole:
            self._lane.put(job, first=True)
        else:
            self._background.put(job)

    def _stop(self, path: Path) -> None:
        job = self._jobs.pop(path, None)
        if job is not None:
            del self._paths[job]
            self._lane.stop(job)
            self._background.stop(job)

    def _on_read(self, path: Path, read: _Read) -> None:
        self._before.pop(path, None)
        self._describe(read.line)
        if read.image is not None:
            self.opening = None
            self.opening_changed.emit()
            self.opened.emit(path, read.image)

    @Slot(object, object)
    def _on_failed(self, job: Job, error: Exception) -> None:
        path = self._paths.get(job)
        if path is None:
            return
        if path in self._before:
            self._choices[path] = self._before.pop(path)
        else:
            self._describe(replace(self.worklist[path], problem=_reason(error)))
        if path == self.opening:
            self.opening = None
            self.opening_changed.emit()
            self.failed.emit(error)
        else:
            self._unreadable.append(error)

    @Slot(object)
    def _on_ended(self, job: Job) -> None:
        path = self._paths.pop(job, None)
        if path is not None:
            del self._jobs[path]
            self._tell_unreadable()

    def _tell_unreadable(self) -> None:
        """Say once what could not be read of all that was asked for."""
        if self.is_idle and self._unreadable:
            unreadable, self._unreadable = self._unreadable, []
            self.failed.emit(_in_one_sentence(unreadable))


def _read(
    lines: LineReader, path: Path, choices: LoadChoices, whole: bool, progress: Progress
) -> _Read:
    progress(0.0, tr("Opening"))
    if not whole:
        return _Read(lines.line(path, choices), None)
    image = lines.image(path, choices)
    picture_of_image(image)  # made here, so that the window need not wait for its colours
    return _Read(lines.line_of(path, image), image)


def _reason(error: Exception) -> str:
    return str(error) if isinstance(error, ImageReadError) else tr("It could not be opened.")


def _in_one_sentence(errors: list[Exception]) -> Exception:
    """Say several failures at once, unless one of them is a fault of the program."""
    for error in errors:
        if not isinstance(error, ImageReadError):
            return error
    if len(errors) == 1:
        return errors[0]
    return ImageReadError(
        tr(
            "{count} files could not be opened. The first: {first}",
            count=len(errors),
            first=errors[0],
        )
    )
