"""The one overlay that is shown, and the maps computed for the pictures on screen."""

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from retinaview.app.lazy_engine import LazyEngine
from retinaview.app.worker import Job, Lane
from retinaview.catalog import Catalog
from retinaview.core.image import FundusImage
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.study import Study


@dataclass(frozen=True)
class OverlayChoice:
    """An overlay that can be shown now."""

    id: str
    title: str
    hint: str


class OverlayDesk(QObject):
    """Computes the overlay that is wanted, on the pictures that are shown, in the long lane.

    Maps that a study brought with it are used as they are; the others are computed once for each
    picture and forgotten with it.
    """

    changed = Signal()

    def __init__(
        self, lane: Lane, engine: LazyEngine, catalog: Catalog, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._engine = engine
        self._catalog = catalog
        self._image: FundusImage | None = None
        self._study: Study | None = None
        self._found: dict[tuple[str, Subject], Overlay] = {}
        self._jobs: dict[tuple[str, Subject], Job] = {}
        self._wanted: str | None = None
        lane.ended.connect(self._on_ended)

    @property
    def wanted(self) -> str | None:
        """Id of the overlay that is switched on, None if none is."""
        return self._wanted

    @property
    def is_computing(self) -> bool:
        """A map that is wanted is not there yet."""
        return bool(self._jobs)

    def choices(self) -> list[OverlayChoice]:
        """Every overlay that can be shown now: the catalog's, then the study's own maps."""
        found = [OverlayChoice(c.id, c.title, c.summary) for c in self._catalog.overlays()]
        known = {choice.id for choice in found}
        for overlay in self._study.overlays if self._study else ():
            if overlay.id not in known:
                known.add(overlay.id)
                found.append(OverlayChoice(overlay.id, overlay.title, overlay.caption))
        return found

    def shown(self, subject: Subject) -> Overlay | None:
        """Give the overlay that is wanted on one picture, None while it is not there."""
        return None if self._wanted is None else self._overlay(self._wanted, subject)

    def want(self, overlay_id: str | None) -> None:
        """Switch one overlay on, or with None the overlay off."""
        if overlay_id != self._wanted:
            self._wanted = overlay_id
            self._update()

    def set_image(self, image: FundusImage | None) -> None:
        """Take the photograph on screen; what was computed on the last one is forgotten."""
        self._image, self._study, self._found = image, None, {}
        self._update()

    def set_study(self, study: Study | None) -> None:
        """Take the study on screen; maps of the original are kept."""
        self._study = study
        self._found = {
            key: overlay for key, overlay in self._found.items() if key[1] is Subject.ORIGINAL
        }
        self._update()

    def complete(self, study: Study) -> Study:
        """Add the maps computed since to `study`, so that its report shows what the screen did."""
        have = {(overlay.id, overlay.subject) for overlay in study.overlays}
        new = tuple(overlay for key, overlay in self._found.items() if key not in have)
        return replace(study, overlays=study.overlays + new) if new else study

    def _overlay(self, overlay_id: str, subject: Subject) -> Overlay | None:
        brought = self._study.overlay(overlay_id, subject) if self._study else None
        return brought or self._found.get((overlay_id, subject))

    def _update(self) -> None:
        self._drop_jobs()
        if self._wanted in {card.id for card in self._catalog.overlays()}:
            self._compute(self._wanted, self._image, Subject.ORIGINAL)
            self._compute(self._wanted, self._study, Subject.PROCESSED)
        self.changed.emit()

    def _compute(
        self, overlay_id: str, source: FundusImage | Study | None, subject: Subject
    ) -> None:
        if source is None or self._overlay(overlay_id, subject) is not None:
            return
        work = partial(self._engine.overlay, overlay_id, source, subject)
        self._jobs[overlay_id, subject] = self._lane.put(Job(work, self._on_computed))

    def _drop_jobs(self) -> None:
        jobs, self._jobs = self._jobs, {}
        for job in jobs.values():
            self._lane.stop(job)

    def _on_computed(self, overlay: Overlay) -> None:
        self._found[overlay.id, overlay.subject] = overlay
        self.changed.emit()

    @Slot(object)
    def _on_ended(self, job: Job) -> None:
        left = {key: waiting for key, waiting in self._jobs.items() if waiting is not job}
        if len(left) != len(self._jobs):
            self._jobs = left
            self.changed.emit()
