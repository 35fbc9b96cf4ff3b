"""The overlays that are switched on, and the maps computed for the pictures on screen."""

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from retinaview.app.lazy_engine import LazyEngine
from retinaview.app.picture_source import is_empty, map_pyramid
from retinaview.app.worker import Job, Lane
from retinaview.catalog import Catalog
from retinaview.core.image import FundusImage
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.progress import Progress
from retinaview.core.study import Study
from retinaview.errors import RetinaViewError
from retinaview.words import mark, tr

UNCERTAINTY = "uncertainty"
"""A map of the enhancement model itself; no card of its own."""
NO_RESULT = mark("It compares both pictures: it is there once the photograph is enhanced.")
NOT_THERE = mark("There is no such map of the pictures on screen.")

Key = tuple[str, Subject]
"""Overlay and picture; a map of both pictures is asked for by that of the processed one."""


@dataclass(frozen=True)
class OverlayChoice:
    """An overlay that can be shown now."""

    id: str
    title: str
    hint: str


@dataclass(frozen=True)
class OverlayState:
    """How far an overlay that is switched on is.

    Attributes:
        found: its maps, of the original first; () while there is none.
        fraction: how far the next map is, in [0, 1]; None where none is being made.
        problem: a sentence on why there is no map, "" where there is no problem.
    """

    found: tuple[Overlay, ...] = ()
    fraction: float | None = None
    problem: str = ""


class OverlayDesk(QObject):
    """Computes the overlays that are wanted, on the pictures that are shown, in the long lane.

    Maps that a study brought with it are used as they are; the others are computed once for each
    picture and forgotten with it. Switching an overlay off stops its work.
    """

    changed = Signal()
    progressed = Signal(str, float)  # overlay id, fraction in [0, 1]
    failed = Signal(object)  # Exception

    def __init__(
        self, lane: Lane, engine: LazyEngine, catalog: Catalog, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._engine = engine
        self._catalog = catalog
        self._image: FundusImage | None = None
        self._study: Study | None = None
        self._found: dict[Key, Overlay] = {}
        self._by_hand: dict[Key, Overlay] = {}
        self._jobs: dict[Key, Job] = {}
        self._fractions: dict[str, float] = {}
        self._problems: dict[Key, str] = {}
        self._wanted: tuple[str, ...] = ()
        lane.progressed.connect(self._on_progressed)
        lane.ended.connect(self._on_ended)

    @property
    def wanted(self) -> tuple[str, ...]:
        """Ids of the overlays that are switched on, the one switched on last at the end."""
        return self._wanted

    @property
    def is_computing(self) -> bool:
        """A map that is wanted is not there yet."""
        return bool(self._jobs)

    def choices(self) -> list[OverlayChoice]:
        """Every overlay that can be shown now: the catalog's, then the study's own maps."""
        cards = self._catalog.overlays()
        found = [OverlayChoice(card.id, tr(card.title), tr(card.summary)) for card in cards]
        known = {choice.id for choice in found}
        for overlay in self._study.overlays if self._study else ():
            if overlay.id not in known:
                known.add(overlay.id)
                title, caption = tr(overlay.title), tr(overlay.caption)
                found.append(OverlayChoice(overlay.id, title, caption))
        if self._study is not None and UNCERTAINTY not in known:
            hint = tr("Where the enhancement model is least sure of its result")
            found.append(OverlayChoice(UNCERTAINTY, tr("Uncertainty"), hint))
        return found

    def state(self, overlay_id: str) -> OverlayState:
        """Say how far one overlay is."""
        on_any = [self.overlay(overlay_id, subject) for subject in Subject]
        found = tuple(overlay for overlay in on_any if overlay is not None)
        waits = [key for key in self._jobs if key[0] == overlay_id]
        if waits:
            return OverlayState(found, self._fractions.get(overlay_id, 0.0))
        problems = [text for key, text in self._problems.items() if key[0] == overlay_id]
        if found or self._image is None:
            return OverlayState(found, problem=problems[0] if problems and not found else "")
        return OverlayState(problem=problems[-1] if problems else tr(NOT_THERE))

    def shown(self, subject: Subject) -> list[Overlay]:
        """Give the overlays to lay over one picture, or over the difference of both.

        What compares both pictures lies on the processed one and on the difference; where it has
        classes or lines, on the original too: what was lost is to be seen there.
        """
        shown = []
        for overlay_id in self._wanted:
            pair = self.overlay(overlay_id, Subject.PAIR)
            if subject is Subject.ORIGINAL and pair and not (pair.swatches or pair.outlines):
                pair = None
            own = None if subject is Subject.PAIR else self.overlay(overlay_id, subject)
            shown += [each for each in (own, pair) if each is not None and not is_empty(each)]
        return shown

    def overlay(self, overlay_id: str, subject: Subject) -> Overlay | None:
        """Give one map, wanted or not; None where it is not there."""
        brought = self._study.overlay(overlay_id, subject) if self._study else None
        key = (overlay_id, subject)
        return self._by_hand.get(key) or brought or self._found.get(key)

    def known(self) -> list[Overlay]:
        """Every map there is of the pictures on screen."""
        brought = self._study.overlays if self._study else ()
        have = {(overlay.id, overlay.subject) for overlay in brought}
        found = [*brought, *(o for key, o in self._found.items() if key not in have)]
        return [self._by_hand.get((o.id, o.subject), o) for o in found]

    def put(self, overlay: Overlay) -> None:
        """Take a map that a hand has changed in place of the one that was computed."""
        self._by_hand[overlay.id, overlay.subject] = overlay
        self.changed.emit()

    def put_back(self, overlay_id: str, subject: Subject) -> None:
        """Go back to the map that was computed."""
        if self._by_hand.pop((overlay_id, subject), None) is not None:
            self.changed.emit()

    def want(self, overlay_id: str, is_on: bool) -> None:
        """Switch one overlay on or off."""
        others = tuple(name for name in self._wanted if name != overlay_id)
        wanted = (*others, overlay_id) if is_on else others
        if set(wanted) != set(self._wanted):
            self._wanted = wanted
            old = self._problems.items()
            self._problems = {key: text for key, text in old if key[0] in wanted}
            self._update()

    def toggle(self, overlay_id: str) -> None:
        """Switch one overlay on, or off again; one that is not offered stays off."""
        if overlay_id in {choice.id for choice in self.choices()} or overlay_id in self._wanted:
            self.want(overlay_id, overlay_id not in self._wanted)

    def set_image(self, image: FundusImage | None) -> None:
        """Take the photograph on screen; what was computed on another one is forgotten."""
        if image is self._image:
            return
        self._stop(list(self._jobs))
        self._image, self._study, self._found, self._problems = image, None, {}, {}
        self._by_hand = {}
        self._update()

    def set_study(self, study: Study | None) -> None:
        """Take the study on screen; maps of the original are kept."""
        original = Subject.ORIGINAL
        self._stop([key for key in self._jobs if key[1] is not original])
        self._study = study
        self._found = {key: each for key, each in self._found.items() if key[1] is original}
        self._by_hand = {key: each for key, each in self._by_hand.items() if key[1] is original}
        self._problems = {key: text for key, text in self._problems.items() if key[1] is original}
        self._update()

    def complete(self, study: Study) -> Study:
        """Add what was computed or drawn since to `study`: its report shows what the screen did."""
        have = {(overlay.id, overlay.subject) for overlay in study.overlays}
        new = tuple(overlay for key, overlay in self._found.items() if key not in have)
        if not new and not self._by_hand:
            return study
        overlays = (self._by_hand.get((o.id, o.subject), o) for o in study.overlays + new)
        return replace(study, overlays=tuple(overlays))

    # inside

    def _update(self) -> None:
        """Start what is wanted and missing, stop what nobody wants any more."""
        due = self._due()
        self._stop([key for key in self._jobs if key not in due])
        for key, source in due.items():
            if key not in self._jobs:
                work = partial(_draw, self._engine, *key, source)
                job = Job(work, partial(self._on_computed, key))
                self._jobs[key] = job
                self._lane.put(job)
        self.changed.emit()

    def _stop(self, keys: list[Key]) -> None:
        for key in keys:
            self._fractions.pop(key[0], None)
            self._lane.stop(self._jobs.pop(key))

    def _due(self) -> dict[Key, FundusImage | Study]:
        sources: dict[Subject, FundusImage | Study | None] = {
            Subject.ORIGINAL: self._image,
            Subject.PROCESSED: self._study,
        }
        offered = {card.id for card in self._catalog.overlays()} | {UNCERTAINTY}
        return {
            (name, subject): source
            for name in self._wanted
            for subject, source in sources.items()
            if source is not None and name in offered and not self._is_settled(name, subject)
        }

    def _is_settled(self, name: str, subject: Subject) -> bool:
        """There is nothing to compute: the map is there, or cannot be."""
        if name == UNCERTAINTY and subject is Subject.ORIGINAL:
            return True
        subjects = [subject] if subject is Subject.ORIGINAL else [subject, Subject.PAIR]
        has_map = any(self.overlay(name, each) is not None for each in subjects)
        return has_map or (name, subject) in self._problems

    def _on_computed(self, key: Key, overlay: Overlay | None) -> None:
        if overlay is None:
            self._problems[key] = tr(NO_RESULT)
        else:
            self._found[overlay.id, overlay.subject] = overlay

    @Slot(object, float, str)
    def _on_progressed(self, job: Job, fraction: float, _label: str) -> None:
        key = self._key_of(job)
        if key is not None:
            self._fractions[key[0]] = fraction
            self.progressed.emit(key[0], fraction)

    def take_failure(self, job: Job, error: Exception) -> bool:
        """Remember why a map cannot be made; False where the job is none of this desk's."""
        key = self._key_of(job)
        if key is not None:
            is_known = isinstance(error, RetinaViewError)
            self._problems[key] = str(error) if is_known else tr("It could not be drawn.")
        return key is not None

    @Slot(object)
    def _on_ended(self, job: Job) -> None:
        key = self._key_of(job)
        if key is not None:
            del self._jobs[key]
            self._fractions.pop(key[0], None)
            self.changed.emit()

    def _key_of(self, job: Job) -> Key | None:
        return next((key for key, known in self._jobs.items() if known is job), None)


def _draw(
    engine: LazyEngine,
    overlay_id: str,
    subject: Subject,
    source: FundusImage | Study,
    progress: Progress,
) -> Overlay | None:
    """Compute one map and its colours; None of a photograph alone where it takes two."""
    if engine.draws_pairs(overlay_id, progress):
        if subject is Subject.ORIGINAL:
            return None
        subject = Subject.PAIR
    overlay = engine.overlay(overlay_id, source, subject, progress)
    map_pyramid(overlay)
    return overlay
