"""Puts another photograph beside the one on screen, and lays two of one eye on each other."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Slot

from retinaview.app.main_window import MainWindow
from retinaview.app.pair_page import TITLE, PairPage
from retinaview.app.partner import Partner, pair_of, registered
from retinaview.app.session import Session
from retinaview.app.suggestions import Kind, Suggestion, first_of, suggest
from retinaview.app.view_choices import ViewChoices
from retinaview.app.worker import Job, Lane
from retinaview.core.image import FundusImage
from retinaview.core.progress import Progress
from retinaview.imaging.register import register
from retinaview.words import mark, tr

EYES: Final = (Kind.OTHER_EYE,)
VISITS: Final = (Kind.EARLIER, Kind.LATER)
NO_OTHER_EYE: Final = mark(
    "No photograph of the list is known to be this patient's other eye. Choose one by “Pair with…”."
)
NOT_YET: Final = mark("The files of the list are still being read. Try again in a moment.")
NO_OTHER_VISIT: Final = mark(
    "No photograph of the list is known to be of this eye at another visit. Choose one by “Pair "
    "with…”."
)


@dataclass(frozen=True, eq=False)
class _Read:
    """The other photograph, and both beside each other as they are."""

    other: FundusImage
    partner: Partner


class VisitDesk(QObject):
    """A wish for the pair that is there takes it apart; so do a run and another photograph.

    The other photograph is shown as soon as it was read. Both are worked on in a thread of their
    own, started with the first pair.
    """

    def __init__(self, session: Session, window: MainWindow, view: ViewChoices) -> None:
        super().__init__(window)
        self._session, self._window, self._view = session, window, view
        self._lane: Lane | None = None
        self._job: Job | None = None
        self._path: Path | None = None
        self._kind: Kind | None = None
        self._is_shown = False
        actions = window.actions_by_name
        actions["pair_eyes"].triggered.connect(self._on_eyes_wanted)
        actions["pair_visits"].triggered.connect(self._on_visits_wanted)
        actions["pair"].triggered.connect(self._on_page_wanted)
        actions["cancel"].triggered.connect(self._on_cancel_wanted)
        window.worklist.pair_wanted.connect(self.pair_with)
        window.closing.connect(self._on_closing)
        session.image_changed.connect(self._on_image_changed)
        session.study_changed.connect(self._on_study_changed)
        session.running_changed.connect(self._on_running_changed)
        session.reader.listed.connect(self._draw)
        view.changed.connect(self._on_view_changed)
        self._draw()

    @property
    def is_working(self) -> bool:
        """A photograph is being read or laid on another."""
        return self._job is not None

    @property
    def suggestions(self) -> list[Suggestion]:
        """What may stand beside the photograph on screen."""
        path, worklist = self._session.path, self._session.reader.worklist
        if path is None or path not in worklist:
            return []
        return suggest(worklist, worklist[path])

    @Slot(object)
    def pair_with(self, path: Path) -> None:
        """Put a photograph of the list beside the one on screen; asked for again, take it away."""
        own = self._session.image
        if path == self._path:
            self.take_apart()
        elif own is not None and path != self._session.path:
            self.take_apart()
            self._session.show_whole()
            self._window.message_bar.clear()
            self._path = path
            self._kind = {each.path: each.kind for each in self.suggestions}.get(path)
            load = self._session.reader.load_of(path)

            def work(progress: Progress) -> _Read:
                progress(0.0, tr("Opening the other photograph"))
                other = load()
                return _Read(other, pair_of(path, other, own))

            self._start(Job(work, partial(self._on_read, own)))

    @Slot()
    def take_apart(self) -> None:
        """Show the photograph on screen alone again."""
        self._forget()
        self._view.set_partner(None)

    def _on_read(self, own: FundusImage, read: _Read) -> None:
        self._view.set_partner(read.partner)
        if read.partner.is_other_eye:
            self._job = None
            self._draw()
            return

        def work(progress: Progress) -> Partner:
            found = register(own, read.other, progress)
            return registered(read.partner, read.other, own, found)

        self._start(Job(work, self._on_registered))

    def _on_registered(self, partner: Partner) -> None:
        self._job = None
        self._view.set_partner(partner)
        if partner.registration is not None and not partner.is_registered:
            self._session.warned.emit(partner.registration.verdict)
        self._draw()

    def _start(self, job: Job) -> None:
        if self._lane is None:
            self._lane = Lane("pair", self)
            self._lane.failed.connect(self._on_failed)
            self._lane.progressed.connect(self._on_progressed)
        self._job = self._lane.put(job)
        self._window.compare.show_pairing(0.0, tr("Opening the other photograph"))
        self._draw()

    def _forget(self) -> None:
        if self._job is not None and self._lane is not None:
            job, self._job = self._job, None
            self._lane.stop(job)
        self._path = self._kind = None
        self._draw()

    @Slot(object, float, str)
    def _on_progressed(self, job: Job, fraction: float, label: str) -> None:
        if job is self._job:
            self._window.compare.show_pairing(fraction, label)

    @Slot(object, object)
    def _on_failed(self, job: Job, error: Exception) -> None:
        if job is self._job:
            self._job = None
            if self._view.partner is None:
                self._path = self._kind = None
            self._session.failed.emit(error)
            self._draw()

    # wishes

    @Slot()
    def _on_eyes_wanted(self) -> None:
        self._pair_with_first(NO_OTHER_EYE, *EYES)

    @Slot()
    def _on_visits_wanted(self) -> None:
        self._pair_with_first(NO_OTHER_VISIT, *VISITS)

    def _pair_with_first(self, otherwise: str, *kinds: Kind) -> None:
        if self._kind in kinds:
            self.take_apart()
        elif (first := first_of(self.suggestions, *kinds)) is not None:
            self.pair_with(first.path)
        else:
            is_known = self._session.reader.is_idle
            self._session.warned.emit(tr(otherwise if is_known else NOT_YET))
        self._draw()

    @Slot()
    def _on_page_wanted(self) -> None:
        path, worklist = self._session.path, self._session.reader.worklist
        if path is None or path not in worklist:
            return
        of = worklist[path]
        others = [line for line in worklist if line.group == of.group and line is not of]
        lines = {line.path: line for line in worklist}
        page = PairPage(self.suggestions, [each for each in others if not each.problem], lines)
        page.wanted.connect(self.pair_with)
        self._window.set_panels_visible(True)
        self._window.panels.show_page(tr(TITLE), page)

    # what else happens

    @Slot(object)
    def _on_image_changed(self, _image: object) -> None:
        self._window.panels.close_page(tr(TITLE))
        self.take_apart()

    @Slot(object)
    def _on_study_changed(self, study: object) -> None:
        if study is not None:
            self.take_apart()

    @Slot(bool)
    def _on_running_changed(self, is_running: bool) -> None:
        if is_running:
            self.take_apart()
        self._draw()

    @Slot()
    def _on_cancel_wanted(self) -> None:
        if not self._session.is_running:
            self.take_apart()

    @Slot()
    def _on_view_changed(self) -> None:
        partner = self._view.partner
        if partner is None and self._is_shown:
            self._forget()  # a result was put in its place
        self._is_shown = partner is not None
        self._draw()

    @Slot()
    def _on_closing(self) -> None:
        self._forget()
        if self._lane is not None:
            self._lane.close()

    @Slot()
    def _draw(self) -> None:
        actions, has_image = self._window.actions_by_name, self._session.image is not None
        for name, its in (("pair_eyes", EYES), ("pair_visits", VISITS)):
            actions[name].setEnabled(has_image)
            actions[name].setChecked(self._kind in its)
        if not self.is_working and not self._session.is_running:
            self._window.compare.show_idle()
        actions["pair"].setEnabled(has_image and len(self._session.reader.worklist) > 1)
        actions["cancel"].setEnabled(self._session.is_running or self._path is not None)
        self._window.worklist.mark_partner(self._path)
