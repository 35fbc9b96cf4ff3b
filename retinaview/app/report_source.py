"""The study that a report is on: with all that was computed of it, and the maps of what changed."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from retinaview.app.lazy_engine import LazyEngine
from retinaview.app.session import Session
from retinaview.app.worker import Job
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.progress import Progress
from retinaview.core.study import Study
from retinaview.report.plan import ReportPlan
from retinaview.words import tr
from retinaview.workflow.report_maps import report_maps, with_maps


class ReportSource(QObject):
    """Gives the study of the result on screen; has maps drawn by the engine that are missing."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._whole: Study | None = None
        self._maps: Sequence[Overlay] = ()
        self._asked: tuple[Study, tuple[str, ...]] | None = None
        self._job: Job | None = None
        session.failed.connect(self._on_failed)

    @property
    def is_drawing(self) -> bool:
        """A map is being drawn."""
        return self._job is not None

    @property
    def study(self) -> Study | None:
        """The study with all that was computed of it; the same one while nothing changes."""
        shown = self._session.study
        if shown is None:
            return None
        study = self._session.overlays.complete(shown)
        drawn = (each for each in self._drawn_of(shown) if not _has(study, each))
        overlays = (*study.overlays, *drawn)
        kept = self._whole
        is_same = kept is not None and (
            kept.provenance is study.provenance
            and kept.image is study.image
            and kept.overlays == overlays
        )
        if not is_same:
            kept = self._whole = replace(study, overlays=overlays)
        return kept

    def titles(self) -> dict[str, str]:
        """Titles of the maps that there are or will be, by id."""
        study = self.study
        if study is None:
            return {}
        catalog = self._session.catalog
        expected = report_maps(study.recipe, catalog)
        found = {name: tr(catalog.card(name).title) for name in expected}
        return found | {overlay.id: tr(overlay.title) for overlay in study.overlays}

    def want_maps(self, plan: ReportPlan) -> None:
        """Have the maps drawn that a report shows of what was changed, once for each result."""
        shown, study = self._session.study, self.study
        if shown is None or study is None:
            return
        names = tuple(
            name
            for name in report_maps(study.recipe, self._session.catalog)
            if study.overlay(name, Subject.PAIR) is None and plan.shows(name)
        )
        if not names or self._asked == (shown, names):
            return
        self._maps = self._drawn_of(shown)
        self._asked = (shown, names)

        def work(engine: LazyEngine, progress: Progress) -> Study:
            return with_maps(engine, study, names, progress)

        self._job = self._session.measure(work, partial(self._on_drawn, shown))

    def _drawn_of(self, shown: Study) -> Sequence[Overlay]:
        return self._maps if self._asked is not None and self._asked[0] is shown else ()

    def _on_drawn(self, shown: Study, study: Study) -> None:
        self._job = None
        if self._asked is not None and self._asked[0] is shown:
            self._maps = [each for each in study.overlays if each.subject is Subject.PAIR]
        self.changed.emit()

    @Slot(object)
    def _on_failed(self, _error: Exception) -> None:
        self._job = None


def _has(study: Study, overlay: Overlay) -> bool:
    return study.overlay(overlay.id, overlay.subject) is not None
