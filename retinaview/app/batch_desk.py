"""Runs batches from the window: in a thread and with an engine of their own.

The window stays free meanwhile. A batch that is cancelled, or ended with the window, goes on where
it stopped when it is started again into the same folder; see `workflow.batch_run`.
"""

import threading
import time
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from shiboken6 import isValid

from retinaview.app import file_dialogs
from retinaview.app.batch_page import BatchPage
from retinaview.app.batch_words import done_words
from retinaview.app.lazy_engine import LazyEngine
from retinaview.app.main_window import MainWindow
from retinaview.app.results import Tools
from retinaview.app.session import Session
from retinaview.app.worker import Job, Lane
from retinaview.catalog import ModelCard
from retinaview.core.progress import Progress
from retinaview.core.study import Recipe, frozen_options
from retinaview.errors import RetinaViewError
from retinaview.report.logo import read_logo
from retinaview.words import mark, tr
from retinaview.workflow.batch_plan import BatchPlan, BatchPlans
from retinaview.workflow.keyed import user_key
from retinaview.workflow.report_maps import report_maps

if TYPE_CHECKING:
    from retinaview.workflow.batch import Batch, Outcome
    from retinaview.workflow.batch_run import Done

TITLE: Final = mark("Batch")
STOPPED: Final = mark("The batch was stopped by an error in RetinaView.")
LARGEST_SCALE: Final = 4
"""Models that enlarge more take a region, which a batch has not."""
PAUSE_S: Final = 0.1


class BatchDesk(QObject):
    """Between the page, the workflow and the settings.

    What makes pictures and reports is imported with the first batch: a start is the sooner for it.
    """

    _told = Signal(object)  # Outcome, from the batch's thread

    def __init__(
        self, session: Session, window: MainWindow, tools: Tools, plans: BatchPlans | None = None
    ) -> None:
        super().__init__(window)
        self._session, self._window, self._tools = session, window, tools
        self._plans = plans or BatchPlans(None)
        self._engine = LazyEngine(tools.make_engine)
        self._lane: Lane | None = None
        self._job: Job | None = None
        self._page: BatchPage | None = None
        self._sources: tuple[Path, ...] = ()
        self._target: Path | None = None
        self._models: tuple[str, ...] = ()
        self._with_report = self._with_sheet = False
        self._paused, self._cancelled = threading.Event(), threading.Event()
        self._words, self._fraction = "", 0.0
        self._problems: list[str] = []
        self._files: list[Path] = []
        self._has_results = False
        self._told.connect(self._on_told)
        window.actions_by_name["batch"].triggered.connect(self._on_wanted)
        window.closing.connect(self.close)
        session.models_changed.connect(self._engine.renew)

    @property
    def is_running(self) -> bool:
        """A batch is under way, or paused."""
        return self._job is not None

    @property
    def cards(self) -> list[ModelCard]:
        """The models that can be had."""
        return [c for c in self._session.catalog.enhancers() if c.scale <= LARGEST_SCALE]

    def choose(self, sources: Sequence[Path], target: Path | None = None) -> None:
        """Take photographs, or folders of them, and where results shall lie."""
        self._sources = tuple(sources)
        self._target = target or self._target
        self._draw()

    @Slot()
    def close(self) -> None:
        """Stop at the next step and wait for it."""
        self._paused.clear()
        if self._lane is not None:
            self._lane.close()
            self._lane = self._job = None

    # the page

    @Slot()
    def _on_wanted(self) -> None:
        page = self._page = BatchPage(self.cards)
        card = self._session.card
        if not self._models and card in self.cards and card is not None:
            self._models = (card.id,)
        page.folder_wanted.connect(self._on_folder_wanted)
        page.worklist_wanted.connect(self._on_worklist_wanted)
        page.target_wanted.connect(self._on_target_wanted)
        page.model_wanted.connect(self._on_model_wanted)
        page.report_wanted.connect(self._on_report_wanted)
        page.sheet_wanted.connect(self._on_sheet_wanted)
        page.start_wanted.connect(self.start)
        page.pause_wanted.connect(self._on_pause_wanted)
        page.cancel_wanted.connect(self.cancel)
        page.open_wanted.connect(self._on_open_wanted)
        page.file_wanted.connect(self._on_file_wanted)
        self._window.set_panels_visible(True)
        self._window.panels.show_page(tr(TITLE), page)
        self._draw()

    @Slot()
    def _on_folder_wanted(self) -> None:
        folder = file_dialogs.ask_folder(self._window, self._sources_folder)
        if folder is not None:
            self.choose([folder])

    @Slot()
    def _on_worklist_wanted(self) -> None:
        self.choose([line.path for line in self._session.reader.worklist])

    @Slot()
    def _on_target_wanted(self) -> None:
        folder = file_dialogs.ask_folder(self._window, self._target or self._sources_folder)
        if folder is not None:
            self.choose(self._sources, folder)

    @Slot(str, bool)
    def _on_model_wanted(self, model: str, is_on: bool) -> None:
        others = tuple(each for each in self._models if each != model)
        self._models = (*others, model) if is_on else others
        self._draw()

    @Slot(bool)
    def _on_report_wanted(self, is_on: bool) -> None:
        self._with_report = is_on

    @Slot(bool)
    def _on_sheet_wanted(self, is_on: bool) -> None:
        self._with_sheet = is_on

    @Slot()
    def _on_pause_wanted(self) -> None:
        if self._paused.is_set():
            self._paused.clear()
        else:
            self._paused.set()
        self._draw()

    @Slot()
    def _on_open_wanted(self) -> None:
        if self._target is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._target)))

    @Slot(object)
    def _on_file_wanted(self, path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    @property
    def _sources_folder(self) -> Path:
        first = self._sources[0] if self._sources else Path.home()
        return first if first.is_dir() else first.parent

    # the run

    @Slot()
    def start(self) -> None:
        """Begin, or go on with what was begun in the folder."""
        target = self._target
        if self.is_running or target is None or not self._sources or not self._models:
            return
        try:
            plan = self.plan(target)
        except RetinaViewError as error:
            self._session.failed.emit(error)
            return
        self._run(plan)

    def plan(self, target: Path) -> BatchPlan:
        """Give what is chosen now; reports are set up as the last one was.

        Raises:
            RetinaViewError: a model is gone, or does not take the options that are chosen.
        """
        settings, card = self._session.settings, self._session.catalog.card
        return BatchPlan(
            self._sources,
            target,
            self._models,
            {name: card(name).complete(settings.options.get(name, {})) for name in self._models},
            settings.export_format,
            self._with_report,
            settings.deidentify,
            with_sheet=self._with_sheet,
            report=replace(settings.report, comment="", template="eye"),
        )

    def go_on(self, plan: BatchPlan) -> None:
        """Show the page and go on with what was begun before this start."""
        if self.is_running:
            return
        self._sources, self._target = plan.sources, plan.target
        self._models, self._with_report = plan.models, plan.with_report
        self._with_sheet = plan.with_sheet
        self._on_wanted()
        self._run(plan)

    def _run(self, plan: BatchPlan) -> None:
        self._problems, self._has_results, self._files = [], False, []
        self._words, self._fraction = tr("Starting"), 0.0
        self._cancelled.clear()
        try:
            work = partial(self._work, plan, self._batches(plan))
        except RetinaViewError as error:  # a model is gone, or no longer takes such options
            self._session.failed.emit(error)
            return
        if self._lane is None:
            self._lane = Lane("batch", self)
            self._lane.progressed.connect(self._on_progressed)
            self._lane.failed.connect(self._on_failed)
            self._lane.ended.connect(self._on_ended)
        self._job = self._lane.put(Job(work, self._on_done))
        self._draw()

    def _work(self, plan: BatchPlan, batches: "Sequence[Batch]", progress: Progress) -> "Done":
        """Do what is planned, in the batch's thread; until it is done the plan is kept."""
        from retinaview.workflow.batch_items import collect
        from retinaview.workflow.batch_run import check_room, run_batch
        from retinaview.workflow.batch_work import Alone, Kit, Work

        progress(0.0, tr("Looking for photographs"))
        if plan.with_report:
            logo = read_logo(plan.report.logo)
            batches = [replace(batch, logo=logo) for batch in batches]
        cards = [self._session.catalog.card(name) for name in plan.models]
        items = collect(plan.sources, plan.target)
        found = Work(items, batches, cards, with_sheet=plan.with_sheet)
        check_room(found)
        self._plans.keep(replace(plan, total=len(found.items)))
        steps, audit = self._pausing(progress), self._tools.audit
        hands = Alone(Kit(self._engine, self._tools.read, audit))
        done = run_batch(hands, found, steps, self._told.emit, audit)
        if done.is_whole or self._cancelled.is_set():
            self._plans.drop(plan.target)
        return done

    @Slot()
    def cancel(self) -> None:
        """Stop at the next step; what is made stays."""
        self._paused.clear()
        if self._job is not None and self._lane is not None:
            self._words = tr("Stopped. Start goes on from here.")
            self._has_results = True
            self._cancelled.set()
            self._lane.stop(self._job)
            if self._target is not None:
                self._plans.drop(self._target)

    def _batches(self, plan: BatchPlan) -> "list[Batch]":
        from retinaview.workflow.batch import Batch

        catalog, device = self._session.catalog, self._session.settings.device
        batches = []
        for name in plan.models:
            options = catalog.card(name).complete(plan.options.get(name, {}))
            recipe = Recipe(name, frozen_options(options), device=device)
            batches.append(
                Batch(
                    recipe,
                    plan.target,
                    file_format=plan.file_format,
                    with_report=plan.with_report,
                    plan=plan.report,
                    report_maps=report_maps(recipe, catalog),
                    key=user_key() if plan.without_names else None,
                )
            )
        return batches

    def _pausing(self, progress: Progress) -> Progress:
        """Wait between steps while the user wants so; cancelling is heard meanwhile."""

        def report(fraction: float, label: str) -> None:
            progress(fraction, label)
            while self._paused.is_set():
                time.sleep(PAUSE_S)
                progress(fraction, tr("Paused · {step}", step=label))

        return report

    @Slot(object, float, str)
    def _on_progressed(self, _job: Job, fraction: float, label: str) -> None:
        self._fraction, self._words = fraction, label
        self._draw()

    @Slot(object)
    def _on_told(self, outcome: "Outcome") -> None:
        if outcome.error:
            name = outcome.source.name
            told = outcome.error if name in outcome.error else f"{name}: {outcome.error}"
            self._problems.append(told)
            self._draw()

    def _on_done(self, done: "Done") -> None:
        self._words = done_words(done)
        self._has_results = True
        self._files = [path for path in (done.table, done.sheet) if path is not None]

    @Slot(object, object)
    def _on_failed(self, _job: Job, error: Exception) -> None:
        is_known = isinstance(error, RetinaViewError)
        self._words = str(error) if is_known else tr(STOPPED)
        if not is_known:
            self._session.failed.emit(error)

    @Slot(object)
    def _on_ended(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self._paused.clear()
            self._draw()

    def _draw(self) -> None:
        page = self._page
        if page is None or not isValid(page):
            return
        page.show_wanted(
            self._source_words(),
            self._target,
            self._models,
            with_report=self._with_report,
            with_sheet=self._with_sheet,
        )
        page.show_state(
            self._words,
            self._fraction if self.is_running else None,
            is_ready=bool(self._sources and self._models and self._target),
            is_running=self.is_running,
            is_paused=self._paused.is_set(),
            has_results=self._has_results and not self.is_running,
        )
        page.show_files([] if self.is_running else self._files)
        page.show_problems(self._problems)

    def _source_words(self) -> str:
        if len(self._sources) == 1:
            return str(self._sources[0])
        return tr("{count} photographs", count=len(self._sources)) if self._sources else ""
