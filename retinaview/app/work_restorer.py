"""Offers at the start what was open when the program ended, and opens it again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from retinaview.app.main_window import MainWindow
from retinaview.app.message_bar import Offer
from retinaview.app.open_work import OpenWork
from retinaview.app.open_work_files import Left, LeftWork, OpenWorkFiles
from retinaview.app.pair_desk import PairDesk
from retinaview.app.results_desk import ResultsDesk
from retinaview.app.session import Session
from retinaview.app.view_choices import ViewChoices
from retinaview.app.worker import Job, Lane
from retinaview.core.image import LoadChoices
from retinaview.words import tr

MOST_NAMED = 3


@dataclass(frozen=True, eq=False)
class _Found:
    """Which of the files are still there, and which are not."""

    there: Mapping[Path, LoadChoices]
    gone: Sequence[Path]


class WorkRestorer(QObject):
    """After a crash it offers; after a proper end it opens, where the settings say so."""

    def __init__(
        self,
        session: Session,
        window: MainWindow,
        view: ViewChoices,
        results: ResultsDesk,
        pair: PairDesk,
        files: OpenWorkFiles,
    ) -> None:
        super().__init__(window)
        self._session, self._window, self._view = session, window, view
        self._results, self._pair = results, pair
        self._left: LeftWork | None = None
        self._taken: LeftWork | None = None
        self._due: OpenWork | None = None
        self._lane = Lane("restoring", self)
        self._lane.put(Job(lambda _progress: files.left(), self._on_left))
        session.image_changed.connect(self._on_image_changed)
        window.closing.connect(self.close)

    @Slot()
    def close(self) -> None:
        """Leave what was neither opened nor refused for another start."""
        self._lane.close()
        if self._left is not None:
            self._left.file.let_go()
        self.forget()

    @Slot()
    def forget(self) -> None:
        """Remove the note that was taken up, now that there is another."""
        taken, self._taken = self._taken, None
        if taken is not None:
            taken.file.remove()

    def _on_left(self, left: Left) -> None:
        if left.problem:
            self._session.warned.emit(left.problem)
        if left.latest is None:
            return
        self._left = left.latest
        work = left.latest.work
        if not work.is_closed:
            self._window.message_bar.offer(
                Offer(_words(work), tr("Open again"), self._take, self._refuse)
            )
        elif self._session.settings.reopen and not self._is_busy:
            self._take()
        else:
            self._refuse()

    @property
    def _is_busy(self) -> bool:
        """The user has opened something since the start."""
        return len(self._session.reader.worklist) > 0

    def _refuse(self) -> None:
        left, self._left = self._left, None
        if left is not None:
            left.file.remove()

    def _take(self) -> None:
        if self._left is None:
            return
        work = self._left.work
        self._lane.put(Job(lambda _progress: _look_for(work), self._open))

    def _open(self, found: _Found) -> None:
        left, self._left = self._left, None
        if left is None:
            return
        self._taken, work = left, left.work
        if found.gone:
            self._session.warned.emit(_gone_words(found.gone))
        self._results.take(work.results)
        if found.there:
            shown = next((p for p in found.there if p == work.shown), next(iter(found.there)))
            self._due = work if shown == work.shown else None
            self._session.reader.add_known(found.there)
            self._take_up(work)
            self._session.select(shown)

    def _take_up(self, work: OpenWork) -> None:
        look, overlays = work.look, self._session.overlays
        self._session.choose_how_much(work.how_much)
        self._view.take(look.mode, look.channel, look.tone, is_grading_safe=look.is_grading_safe)
        for name in look.overlays:
            overlays.want(name, True)

    @Slot(object)
    def _on_image_changed(self, _image: object) -> None:
        if self._due is not None:
            # the panels get their sizes once the others have been told of the photograph
            QTimer.singleShot(0, self, self._look)

    @Slot()
    def _look(self) -> None:
        due, self._due = self._due, None
        image = self._session.image
        if due is None or image is None or due.shown != self._session.path:
            return
        look = due.look
        self._window.compare.navigator.take(look.view)
        if look.region is not None and look.region.is_inside(image.height, image.width):
            self._session.choose_region(look.region)
        if look.right is not None and look.left is not None:
            self._pair.expect(look.right, look.left)


def _look_for(work: OpenWork) -> _Found:
    there, gone = {}, []
    for file in work.files:
        try:
            is_there = file.path.is_file()
        except OSError:
            is_there = False
        if is_there:
            there[file.path] = file.choices
        else:
            gone.append(file.path)
    return _Found(there, gone)


def _words(work: OpenWork) -> str:
    count = len(work.files)
    if count == 1:
        return tr("RetinaView did not end as it should. A photograph was open.")
    return tr("RetinaView did not end as it should. {count} photographs were open.", count=count)


def _gone_words(gone: Sequence[Path]) -> str:
    names, count = ", ".join(path.name for path in gone[:MOST_NAMED]), len(gone)
    if count == 1:
        return tr("{name} is no longer where it was.", name=names)
    if count <= MOST_NAMED:
        return tr(
            "{count} photographs are no longer where they were: {names}.", count=count, names=names
        )
    return tr(
        "{count} photographs are no longer where they were: {names} and {more} more.",
        count=count,
        names=names,
        more=count - MOST_NAMED,
    )
