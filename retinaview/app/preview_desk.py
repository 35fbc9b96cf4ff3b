"""Tries model, options and share on a small copy of the photograph while they are being changed."""

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from retinaview.app.lazy_engine import LazyEngine
from retinaview.app.main_window import MainWindow
from retinaview.app.mip import Pixels
from retinaview.app.picture_source import picture_of_image, picture_of_result
from retinaview.app.session import Session
from retinaview.app.worker import Job
from retinaview.core.image import FundusImage
from retinaview.core.progress import Progress
from retinaview.core.study import Recipe, Study, is_same_picture
from retinaview.errors import RetinaViewError
from retinaview.imaging.small_copy import middle_of, small_copy
from retinaview.words import mark, tr

PREVIEW_PX: Final = 384
AFTER_MS: Final = 120
WHOLE: Final = mark("A small copy; fine detail shows in the result alone.")
MIDDLE: Final = mark("The middle of the field, pixel by pixel.")


@dataclass(frozen=True, eq=False)
class _Tried:
    """A try: two pictures, or the sentence that says why there are none."""

    before: Pixels | None = None
    after: Pixels | None = None
    problem: str = ""


class PreviewDesk(QObject):
    """Shows a try of what Enhance would do, where that differs from the result on screen.

    A model that removes noise is tried on the middle of the field at full size, for a small copy
    has lost its noise; all others on the whole photograph made small. Models that enlarge have no
    preview.
    """

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._strip = window.panels.enhance.preview
        self._job: Job | None = None
        self._soon = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._soon.timeout.connect(self._try)
        session.recipe_changed.connect(self._on_recipe_changed)
        session.image_changed.connect(self._on_image_changed)
        session.running_changed.connect(self._on_running_changed)

    @Slot()
    def _on_recipe_changed(self) -> None:
        self._stop()
        if self._has_something_to_try():
            self._strip.show_waiting()
            self._soon.start()
        else:
            self._strip.hide()

    @Slot(object)
    def _on_image_changed(self, _image: FundusImage) -> None:
        self._stop()
        self._strip.hide()

    @Slot(bool)
    def _on_running_changed(self, is_running: bool) -> None:
        if is_running:
            self._stop()
            self._strip.hide()

    def _has_something_to_try(self) -> bool:
        session, card = self._session, self._session.card
        if session.image is None or card is None or card.scale > 1 or session.is_running:
            return False
        return session.study is None or not _is_made(session.study, session.recipe())

    @Slot()
    def _try(self) -> None:
        session, recipe, card = self._session, self._session.recipe(), self._session.card
        if session.image is None or recipe is None or card is None:
            return
        image, is_native = session.image, card.task == "denoise"
        bare = replace(recipe, overlays=(), review=False, tile_px=None)

        def work(engine: LazyEngine, progress: Progress) -> _Tried:
            small = middle_of(image, PREVIEW_PX) if is_native else small_copy(image, PREVIEW_PX)
            try:
                return _drawn(engine.run(small, bare, progress))
            except RetinaViewError as error:
                return _Tried(problem=tr("No preview: {reason}", reason=error))

        def show(tried: _Tried) -> None:
            self._job = None
            if tried.before is None or tried.after is None:
                self._strip.show_problem(tried.problem)
            else:
                words = tr(MIDDLE if is_native else WHOLE)
                self._strip.show_pictures(tried.before, tried.after, words)

        self._job = session.measure(work, show)

    def _stop(self) -> None:
        self._soon.stop()
        if self._job is not None:
            job, self._job = self._job, None
            self._session.drop(job)


def _drawn(study: Study) -> _Tried:
    before, after = picture_of_image(study.image), picture_of_result(study)
    return _Tried(before.colour.levels[0], after.colour.levels[0])


def _is_made(study: Study, wanted: Recipe | None) -> bool:
    return wanted is not None and is_same_picture(study.recipe, wanted)
