"""The vessels being traced on the pictures, and the work behind them, done in the lanes.

The vessel map of a picture and the paths from a start are worked out off the window's thread; what
is left for each move of the mouse is to walk one path back.
"""

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from retinaview.app.lazy_engine import LazyEngine
from retinaview.app.session import Session
from retinaview.app.view_link import Point
from retinaview.app.worker import Job
from retinaview.core.image import FundusImage
from retinaview.core.overlay import Subject
from retinaview.core.progress import Progress
from retinaview.core.study import Study
from retinaview.errors import RetinaViewError
from retinaview.words import mark, tr

if TYPE_CHECKING:  # they load scipy: not before a vessel is traced
    from retinaview.app.trace_ground import Ground
    from retinaview.imaging.geodesic import PathField
    from retinaview.metrics.traced_path import TracedPath

VESSELS, DISC, DISC_DIAMETER = "vessels", "disc", "disc_diameter_px"
PICTURES: Final = (Subject.ORIGINAL, Subject.PROCESSED)
FIRST_HINT: Final = mark("Click where the vessel starts.")
MAP_HINT: Final = mark("Looking for the vessels of this picture…")
PATHS_HINT: Final = mark("Working out the paths from there…")
END_HINT: Final = mark("Follow the vessel and click where it ends.")
NEXT_HINT: Final = mark("Click to trace another vessel. Esc ends tracing.")
PAIR_HINT: Final = mark("Trace on the original or on the processed picture.")


@dataclass(frozen=True, eq=False)
class Trace:
    """One path in the making or made; points are (y, x) in pixels of its picture.

    Attributes:
        start: where it was clicked first.
        end: where the mouse was last, None before it moved.
        field: the paths from the start, None while they are worked out.
        path: what is shown, None before there is one.
        is_fixed: the end was clicked.
    """

    start: Point
    end: Point | None = None
    field: "PathField | None" = None
    path: "TracedPath | None" = None
    is_fixed: bool = False


class TraceDesk(QObject):
    """One path on each picture, at most one of them in the making."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._grounds: dict[Subject, Ground] = {}
        self._traces: dict[Subject, Trace] = {}
        self._problems: dict[Subject, str] = {}
        self._looking: dict[Subject, Job] = {}
        self._walking: Job | None = None

    @property
    def is_offered(self) -> bool:
        """There is a model that finds vessels."""
        return VESSELS in {card.id for card in self._session.catalog.overlays()}

    @property
    def is_busy(self) -> bool:
        """Something is being worked out."""
        return self._walking is not None or bool(self._looking)

    @property
    def traced(self) -> tuple[Subject, ...]:
        """Pictures with a path or its start, the one begun last at the end."""
        return tuple(self._traces)

    def trace(self, subject: Subject) -> Trace | None:
        """What was traced on one picture, None where nothing was."""
        return self._traces.get(subject)

    def hint(self, subject: Subject) -> str:
        """Say what a click on a picture does next, what is being waited for, or what is wrong."""
        if subject is Subject.PAIR:
            return tr(PAIR_HINT)
        if subject in self._problems:
            return self._problems[subject]
        trace = self._traces.get(subject)
        if trace is None:
            return tr(FIRST_HINT)
        if trace.is_fixed:
            return tr(NEXT_HINT)
        if trace.field is not None:
            return tr(END_HINT)
        return tr(PATHS_HINT if subject in self._grounds else MAP_HINT)

    def open(self) -> None:
        """Look for the vessels of the pictures ahead of the first click."""
        for subject in PICTURES:
            self._want_ground(subject)
        self.changed.emit()

    def clear(self) -> None:
        """Let all paths go and stop all work."""
        self._drop(*PICTURES)
        self._traces, self._problems = {}, {}
        self.changed.emit()

    def forget(self, *subjects: Subject) -> None:
        """Let go what was known of pictures that are no longer shown."""
        self._drop(*subjects)
        for subject in subjects:
            self._traces.pop(subject, None)
            self._grounds.pop(subject, None)
            self._problems.pop(subject, None)
        for subject, trace in self._traces.items():
            if trace.field is None and subject in self._grounds:
                self._prepare(subject)  # it was stopped with the others
        self.changed.emit()

    def click(self, subject: Subject, at: Point) -> None:
        """Start a path at (y, x) of a picture, or end the one that was started there."""
        trace = self._traces.get(subject)
        if trace is not None and trace.field is not None and not trace.is_fixed:
            self._follow(subject, at)
            self._traces[subject] = replace(self._traces[subject], is_fixed=True)
            self.changed.emit()
            return
        unfinished = [key for key, each in self._traces.items() if not each.is_fixed]
        for key in {*unfinished, subject}:
            self._traces.pop(key, None)
        self._problems.pop(subject, None)
        self._traces[subject] = Trace(at)
        self._drop()
        self._prepare(subject)
        self.changed.emit()

    def hover(self, subject: Subject, at: Point) -> None:
        """Lead the path of a picture to (y, x), unless its end was clicked."""
        trace = self._traces.get(subject)
        if trace is None or trace.is_fixed:
            return
        if trace.field is None:
            self._traces[subject] = replace(trace, end=at)
        else:
            self._follow(subject, at)
            self.changed.emit()

    # inside

    def _prepare(self, subject: Subject) -> None:
        """Work out the paths from a start, and before them the ground they run on."""
        ground, trace = self._grounds.get(subject), self._traces[subject]
        if ground is None:
            self._want_ground(subject)
            return
        work = partial(ground.vessels.paths_from, ground.vessels.nearest_vessel(*trace.start))
        self._walking = self._session.prepare(work, partial(self._on_field, subject))

    def _want_ground(self, subject: Subject) -> None:
        source = self._session.pictured if subject is Subject.ORIGINAL else self._session.study
        if source is None or subject in self._grounds or subject in self._looking:
            return
        has_disc = DISC in {card.id for card in self._session.catalog.overlays()}
        work = partial(_look, source, subject, has_disc)
        self._looking[subject] = self._session.measure(work, partial(self._on_ground, subject))

    def _drop(self, *subjects: Subject) -> None:
        """Stop working out paths, and the ground of these pictures."""
        jobs = [self._looking.pop(each) for each in subjects if each in self._looking]
        if self._walking is not None:
            jobs.append(self._walking)
            self._walking = None
        for job in jobs:
            self._session.drop(job)

    def _on_ground(self, subject: Subject, found: "Ground | RetinaViewError") -> None:
        self._looking.pop(subject, None)
        if isinstance(found, RetinaViewError):
            self._problems[subject] = str(found)
            self._traces.pop(subject, None)
        else:
            self._grounds[subject] = found
            if subject in self._traces:
                self._prepare(subject)
        self.changed.emit()

    def _on_field(self, subject: Subject, field: "PathField") -> None:
        self._walking = None
        trace = self._traces.get(subject)
        if trace is not None:
            self._traces[subject] = replace(trace, field=field)
            if trace.end is not None:
                self._follow(subject, trace.end)
        self.changed.emit()

    def _follow(self, subject: Subject, at: Point) -> None:
        """Lead a path to a point of its picture."""
        trace, ground = self._traces[subject], self._grounds[subject]
        if trace.field is not None:
            self._traces[subject] = replace(trace, end=at, path=ground.path_to(trace.field, at))


def _look(
    source: FundusImage | Study,
    subject: Subject,
    with_disc: bool,
    engine: LazyEngine,
    progress: Progress,
) -> "Ground | RetinaViewError":
    """Find what tracing stands on, or why there is none; runs in the lane of the engine."""
    from retinaview.app.trace_ground import ground_of

    try:
        vessels = engine.overlay(VESSELS, source, subject, progress)
    except RetinaViewError as error:
        return error
    disc_px = _disc_px(source, subject, engine, progress) if with_disc else None
    return ground_of(source, vessels, disc_px)


def _disc_px(
    source: FundusImage | Study, subject: Subject, engine: LazyEngine, progress: Progress
) -> float | None:
    """Diameter of the disc in pixels of the picture; None where it is not known."""
    try:
        return engine.overlay(DISC, source, subject, progress).number(DISC_DIAMETER)
    except RetinaViewError:
        return None
