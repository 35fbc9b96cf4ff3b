"""The study of a second photograph: what the session has, else made by the same recipe."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from retinaview.app.lazy_engine import LazyEngine
from retinaview.app.session import Session
from retinaview.app.worker import Job
from retinaview.catalog import Catalog
from retinaview.core.image import FundusImage
from retinaview.core.overlay import Subject
from retinaview.core.progress import Cancelled, Progress, part
from retinaview.core.study import Recipe, Study, is_same_picture
from retinaview.errors import PairError
from retinaview.report.pair import why_no_pair
from retinaview.workflow.audit import Audit
from retinaview.workflow.report_maps import report_maps, with_maps

RUN_SHARE = 0.85
"""Of the work, the rest goes to the maps."""


@dataclass(frozen=True, eq=False)
class _Wish:
    """What is wanted: the photograph at `path` as `first` was made.

    Attributes:
        path: the file.
        first: the study beside which it shall stand, with its maps.
        load: reads the file.
        kept: the photograph and its study, as far as they are in memory.
        maps: which maps of what was changed a report shows.
    """

    path: Path
    first: Study
    load: Callable[[], FundusImage]
    kept: tuple[FundusImage, Study | None] | None
    maps: Sequence[str]


@dataclass(frozen=True, eq=False)
class _Made:
    """What came of it; `is_new` where it was run and not in memory."""

    path: Path
    study: Study
    is_new: bool


class SecondStudy(QObject):
    """Works in the long lane, one photograph at a time; the last one wanted wins."""

    changed = Signal()  # it is there, or failed
    progressed = Signal(float)  # in [0, 1]
    failed = Signal(object)  # Exception
    _stepped = Signal(object, float)  # the wish, fraction; from the thread that works

    def __init__(self, session: Session, audit: Audit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._audit = session, audit
        self._wish: _Wish | None = None
        self._job: Job | None = None
        self._made: _Made | None = None
        self._stepped.connect(self._on_stepped)

    @property
    def is_working(self) -> bool:
        """It is being made."""
        return self._job is not None

    def study_of(self, path: Path, first: Study) -> Study | None:
        """Give the study of the photograph at `path`, made as `first` was; None while it is not."""
        made = self._made
        is_it = made is not None and made.path == path and _is_made_alike(made.study, first)
        return made.study if made is not None and is_it else None

    def want(self, path: Path, first: Study) -> None:
        """Have it made, unless it is there or on its way."""
        if self.study_of(path, first) is not None:
            return
        wish = self._wish
        if wish is not None and wish.path == path and _is_made_alike(wish.first, first):
            return
        self.stop()
        maps = report_maps(first.recipe, self._session.catalog)
        load = self._session.reader.load_of(path)
        wish = self._wish = _Wish(path, first, load, self._session.kept(path), maps)
        work = partial(_attempt, self._session.catalog, wish, partial(self._stepped.emit, wish))
        self._job = self._session.measure(work, partial(self._on_done, wish))

    def stop(self) -> None:
        """Make it no longer."""
        if self._job is not None:
            self._session.drop(self._job)
        self._wish = self._job = None

    def forget(self) -> None:
        """Make it no longer, and let go of what was made."""
        self.stop()
        self._made = None

    def _on_done(self, wish: _Wish, came: _Made | Exception) -> None:
        if wish is not self._wish:
            return
        self._wish = self._job = None
        if isinstance(came, Exception):
            self.failed.emit(came)
        else:
            self._made = came
            if came.is_new:
                self._audit.processed(came.study)
                self._session.keep(came.path, came.study)
        self.changed.emit()

    @Slot(object, float)
    def _on_stepped(self, wish: _Wish, fraction: float) -> None:
        if wish is self._wish:
            self.progressed.emit(fraction)


def _is_made_alike(one: Study, other: Study) -> bool:
    return is_same_picture(one.recipe, other.recipe) and one.recipe.review == other.recipe.review


def _attempt(
    catalog: Catalog,
    wish: _Wish,
    stepped: Callable[[float], None],
    engine: LazyEngine,
    progress: Progress,
) -> _Made | Exception:
    """Make it, or give what went wrong."""

    def told(fraction: float, label: str) -> None:
        progress(fraction, label)
        stepped(fraction)

    try:
        return _make(catalog, wish, engine, told)
    except Cancelled:
        raise
    except Exception as error:  # noqa: BLE001  shown by the window
        return error


def _make(catalog: Catalog, wish: _Wish, engine: LazyEngine, progress: Progress) -> _Made:
    progress(0.0, "")
    image, study = wish.kept or (wish.load(), None)
    problem = why_no_pair(wish.first.image, image)
    if problem:
        raise PairError(problem)
    is_new = study is None or not _is_made_alike(study, wish.first)
    drawn = _drawn_by_catalog(wish.first, catalog)
    if study is None or is_new:
        recipe: Recipe = replace(wish.first.recipe, overlays=tuple(dict(drawn)))
        study = engine.run(image, recipe, part(progress, 0.0, RUN_SHARE))
    missing = [each for each in drawn if study.overlay(*each) is None]
    step = part(progress, RUN_SHARE, 1.0)
    added = tuple(engine.overlay(name, study, subject, step) for name, subject in missing)
    study = replace(study, overlays=(*study.overlays, *added))
    return _Made(wish.path, with_maps(engine, study, wish.maps, step), is_new)


def _drawn_by_catalog(study: Study, catalog: Catalog) -> list[tuple[str, Subject]]:
    """The maps of single pictures that a study has and the catalog's models draw."""
    known = {card.id for card in catalog.overlays()}
    return [
        (each.id, each.subject)
        for each in study.overlays
        if each.id in known and each.subject is not Subject.PAIR
    ]
