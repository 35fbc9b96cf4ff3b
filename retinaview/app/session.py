"""`Session`: the one mutable state of the window; tells the widgets by signal."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from retinaview import paths
from retinaview.app.edits import Edits
from retinaview.app.lazy_engine import LazyEngine
from retinaview.app.line_reader import LineReader
from retinaview.app.overlay_desk import OverlayDesk
from retinaview.app.photographs import Shelf
from retinaview.app.picture_source import forget_picture, run_and_draw
from retinaview.app.quality_desk import QualityDesk
from retinaview.app.reader import Reader
from retinaview.app.results import Results, Tools, Work
from retinaview.app.settings import Settings, SettingsFile
from retinaview.app.time_left import TimeLeft
from retinaview.app.worker import Job, Lane
from retinaview.catalog import Catalog, ModelCard
from retinaview.core.image import Eye, FovBasis, FundusImage, Region
from retinaview.core.progress import Progress
from retinaview.core.study import Option, Recipe, Study
from retinaview.errors import RetinaViewError
from retinaview.imaging.load import with_eye
from retinaview.report.plan import Report
from retinaview.words import mark, tr
from retinaview.workflow.deidentify import NO_SURROUND
from retinaview.workflow.keyed import user_key
from retinaview.workflow.report_maps import report_maps

SAVE_AFTER_MS = 1000
NONE_IN_VIEW = mark("No photograph in the worklist matches its filter. Clear the filter to go on.")
AUDITED = {"device", "model", "export_format", "deidentify"}
"""Settings that decide what comes out; what the window looks like is not noted."""

log = logging.getLogger(__name__)


class Session(QObject):
    """What is open, chosen, running and made.

    Lanes work for it: the interactive one reads the photograph that is wanted, two others look
    through folders and fill the worklist, the long one holds the engine and writes results. So
    opening a file never waits for a run or a folder. What comes too late is dropped, and what fails
    leaves the last good photograph and study as they are.
    """

    image_changed = Signal(object)  # FundusImage
    study_changed = Signal(object)  # Study | None
    running_changed = Signal(bool)
    progressed = Signal(float, str, object)  # fraction, label, seconds left or None
    recipe_changed = Signal()  # model, options or device
    settings_changed = Signal(object)  # Settings
    written = Signal(object)  # Path
    exported = Signal(object)  # Path of the photograph of which something was written
    failed = Signal(object)  # Exception
    warned = Signal(str)
    asked = Signal(object)  # list of Path: files and folders that were listed
    models_changed = Signal()

    def __init__(
        self,
        catalog: Catalog,
        tools: Tools,
        settings_file: SettingsFile,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.catalog = catalog
        self.image: FundusImage | None = None
        self.study: Study | None = None
        self.path: Path | None = None
        self.region: Region | None = None
        self.how_much = 1.0
        """Share of a model's change that the next run takes; models that enlarge take all."""
        self._settings_file = settings_file
        self.settings = settings_file.load()
        self.settings_problem = settings_file.problem
        self.locked, self.defaults = settings_file.locked, settings_file.defaults
        self._tools = tools
        self._shelf = Shelf()
        self._wanted: tuple[Path, ...] = ()
        self._interactive = Lane("interactive", self)
        self._background, self._listing = Lane("background", self), Lane("listing", self)
        self._long = Lane("long", self)
        self._engine = LazyEngine(tools.make_engine)
        self._results = Results(tools, self._engine)
        self.thumbnails = tools.thumbnails
        lines = LineReader(tools.read, self.thumbnails, lambda: self.settings.keep_thumbnails)
        self.reader = Reader(lines, self._interactive, self._background, self._listing, self)
        self.overlays = OverlayDesk(self._long, self._engine, catalog, self)
        self.quality = QualityDesk(self._long, self._engine, self)
        self.edits = Edits(self)
        self._running: Job | None = None
        self._time_left = TimeLeft()
        self._saving = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._saving.timeout.connect(self._save_settings)
        self.reader.first_found.connect(self._on_first_found)
        self.reader.opened.connect(self._on_opened)
        self.reader.failed.connect(self.failed)
        self._long.progressed.connect(self._on_progressed)
        self._long.failed.connect(self._on_failed)
        self._long.ended.connect(self._on_ended)

    # Photographs

    def open(self, wanted: Sequence[Path]) -> None:
        """List files, and the photographs in folders, and show the first."""
        self._wanted = tuple(wanted)
        self.reader.add(wanted)

    @Slot(object)
    def _on_first_found(self, path: Path) -> None:
        self.select(path)
        self.asked.emit(self._wanted)

    def open_sample(self) -> None:
        """Open the drawn fundus that comes with the program."""
        self.open([paths.sample_photograph()])

    @Slot(object)
    def select(self, path: Path) -> None:
        """Show one photograph of the worklist; the one asked for last wins."""
        kept = None if path == self.path else self._shelf.take(path)
        is_there = path == self.path or kept is not None
        if not is_there and self.image is not None:
            self._shelf.make_room(self.image)
        self.reader.want(None if is_there else path)
        if kept:
            self._show(path, *kept)

    def step(self, places: int) -> None:
        """Show the photograph `places` further down the worklist, if there is one."""
        worklist = self.reader.worklist
        path = worklist.neighbour(self.reader.opening or self.path, places)
        if path is not None:
            self.select(path)
        elif worklist.shows_none:
            self.warned.emit(tr(NONE_IN_VIEW))

    def read_otherwise(self, **choices: Any) -> None:
        """Read the photograph on screen again: another `frame` or `colour`."""
        if self.image is None or self.path is None:
            return
        wanted = replace(self.image.source.choices, **choices)
        if wanted != self.image.source.choices:
            self.reader.read_otherwise(self.path, wanted)

    def state_eye(self, eye: Eye) -> None:
        """Take the eye of the photograph on screen from the user; what was made of it stays."""
        if self.image is not None:
            self.put_eye(with_eye(self.image, eye))

    def put_eye(self, image: FundusImage) -> None:
        """Show the photograph on screen as `image`, which differs in its eye alone."""
        if self.path is None:
            return
        study = self.study
        if study is not None:
            is_whole = study.image is self.image
            own = image if is_whole else _with_eye_of(study.image, image)
            study = replace(study, image=own)
        self.reader.keep(self.path, image)
        self._show(self.path, image, study)

    def _show(self, path: Path, image: FundusImage, study: Study | None) -> None:
        self.cancel()
        if self.path is not None and self.image is not None and self.path != path:
            self._shelf.put(self.path, self.image, self.study)
            forget_picture(self.image)
        self.path, self.image, self.study, self.region = path, image, study, None
        self.change(**{"recent_files": self.settings.with_recent(path).recent_files})
        self.overlays.set_image(image)
        self.quality.set_image(path, image)
        self.edits.show(image)
        self.image_changed.emit(image)
        self._show_study(study)

    def _show_study(self, study: Study | None) -> None:
        self.study = study
        self.overlays.set_image(self.pictured)
        self.overlays.set_study(study)
        self.quality.take(self.path, study.quality if study else None)
        self.study_changed.emit(study)

    @Slot(object, object)
    def _on_opened(self, path: Path, image: FundusImage) -> None:
        log.info("opened %s", image.source.sha256[:12])
        if path == self.path:
            self.quality.forget(path)
        self._tools.audit.opened(image)
        self._warn_of_audit()
        self._show(path, image, None)

    @property
    def pictured(self) -> FundusImage | None:
        """What stands before the result: the photograph, or the region of it that was enlarged."""
        return self.image if self.study is None else self.study.image

    # What to do

    @property
    def card(self) -> ModelCard | None:
        """The model that is chosen, None where none is installed."""
        cards = {card.id: card for card in self.catalog.enhancers()}
        return cards.get(self.settings.model) or next(iter(cards.values()), None)

    @property
    def options(self) -> dict[str, Option]:
        """Every option of the chosen model; a remembered value that no longer fits is dropped."""
        card = self.card
        if card is None:
            return {}
        try:
            return card.complete(self.settings.options.get(card.id, {}))
        except RetinaViewError:
            return card.complete({})

    def recipe(self) -> Recipe | None:
        """What Enhance would do now, None where no model is installed."""
        card = self.card
        if card is None:
            return None
        known = {overlay.id for overlay in self.catalog.overlays()}
        wanted = tuple(name for name in self.overlays.wanted if name in known)
        enlarges = card.scale > 1
        return Recipe(
            card.id,
            self.options,
            wanted,
            device=self.settings.device,
            region=self.region if enlarges else None,
            how_much=1.0 if enlarges else self.how_much,
        )

    def choose_model(self, model_id: str) -> None:
        """Take another model for the next run."""
        if self.card is None or model_id != self.card.id:
            self.change(model=model_id)
            self.recipe_changed.emit()

    def set_option(self, name: str, value: Option) -> None:
        """Set one option of the chosen model; one set to its default is not remembered."""
        card = self.card
        if card is None:
            return
        options = {**self.options, name: value}
        changed = {key: v for key, v in options.items() if v != card.options[key].default}
        self.put_options(card.id, changed)

    def put_options(self, model_id: str, changed: Mapping[str, Option]) -> None:
        """Set the options of a model that differ from its card; all others take their defaults."""
        self.change(options=self.settings.with_options(model_id, changed).options)
        self.recipe_changed.emit()

    def choose_how_much(self, share: float) -> None:
        """Take another share of a model's change, in [0, 1], at the next run."""
        if share != self.how_much:
            self.how_much = share
            self.recipe_changed.emit()

    def reset_options(self) -> None:
        """Take the card's defaults for every option of the chosen model."""
        if self.card is not None:
            self.put_options(self.card.id, {})

    def choose_region(self, region: Region | None) -> None:
        """Take a part of the photograph for models that enlarge; None takes all of it."""
        self.region = region
        self.show_whole()
        self.recipe_changed.emit()

    def show_whole(self) -> None:
        """Go back from the result of a region to the whole photograph."""
        if self.study is not None and self.study.recipe.region is not None:
            self._show_study(None)

    def choose_device(self, device: str) -> None:
        """Take another device for the next run: "auto", "cpu", "cuda" or "mps"."""
        self.change(device=device)
        self.recipe_changed.emit()

    def read_models_again(self) -> None:
        """Take up models that were put in place or taken away since the start."""
        self.catalog.read_again()
        self.take_models()

    def take_models(self) -> None:
        """Take up the models that the catalog has now."""
        self._engine.renew()
        self.models_changed.emit()
        self.recipe_changed.emit()

    # Runs

    def kept(self, path: Path) -> tuple[FundusImage, Study | None] | None:
        """Give a photograph that is not on screen and its study, None where it is not in memory."""
        return self._shelf.look(path)

    def keep(self, path: Path, study: Study) -> None:
        """Keep a study of a photograph that is not on screen, unless it has one already."""
        kept = self._shelf.look(path)
        if path != self.path and (kept is None or kept[1] is None):
            self._shelf.put(path, study.image, study)

    @property
    def is_running(self) -> bool:
        """An enhancement is under way."""
        return self._running is not None

    def enhance_shown(self) -> None:
        """Enhance the photograph on screen as chosen."""
        recipe = self.recipe()
        if self.image is not None and recipe is not None and not self.is_running:
            self.enhance(self.image, recipe)

    def enhance(self, image: FundusImage, recipe: Recipe) -> None:
        """Run `recipe`; the run asked for last wins."""
        if self._running is not None:
            self._long.stop(self._running)
        log.info("enhance %s with %s", image.source.sha256[:12], recipe.enhancer)
        self._time_left = TimeLeft()
        work = partial(run_and_draw, self._engine.run, image, recipe)
        job = Job(work, self._on_enhanced)
        self._running = job
        self.running_changed.emit(True)
        self.progressed.emit(0.0, tr("Waiting"), None)
        self._long.put(job, first=True)

    def show_result(self, study: Study) -> None:
        """Show what was made before of the photograph on screen."""
        if self.image is None or study.provenance.input_sha256 != self.image.source.sha256:
            return
        image, eye = study.image, self.image.eye
        if study.recipe.region is None:
            image = self.image  # the eye may have been stated since
        elif eye is not None and eye is not image.eye:
            image = with_eye(image, eye)
        self._show_study(study if study.image is image else replace(study, image=image))

    def cancel(self) -> None:
        """Stop the run under way; the last study stays."""
        if self._running is not None:
            job, self._running = self._running, None
            self._long.stop(job)
            self.running_changed.emit(False)

    def _on_enhanced(self, study: Study) -> None:
        log.info("enhanced %s in %.2f s", study.image.source.sha256[:12], study.provenance.took_s)
        self._tools.audit.processed(study)
        self._show_study(study)

    @Slot(object, float, str)
    def _on_progressed(self, job: Job, fraction: float, label: str) -> None:
        if job is self._running:
            self.progressed.emit(fraction, label, self._time_left.seconds(fraction))

    @Slot(object, object)
    def _on_failed(self, job: Job, error: Exception) -> None:
        self.overlays.take_failure(job, error)
        is_told = self.quality.take_failure(job, error) and isinstance(error, RetinaViewError)
        if not is_told:
            self.failed.emit(error)

    @Slot(object)
    def _on_ended(self, job: Job) -> None:
        if job is self._running:
            self._running = None
            self.running_changed.emit(False)

    # What tools on the pictures work out

    def measure(
        self, work: Callable[[LazyEngine, Progress], object], then: Callable[[Any], None]
    ) -> Job:
        """Do work that needs the engine, in the long lane; `then` gets what came of it."""
        return self._long.put(Job(partial(work, self._engine), then))

    def prepare(self, work: Callable[[Progress], object], then: Callable[[Any], None]) -> Job:
        """Do short work that the user waits for, in the interactive lane."""
        return self._interactive.put(Job(work, then), first=True)

    def drop(self, job: Job) -> None:
        """Forget a job of `measure` or `prepare`."""
        for lane in (self._interactive, self._long):
            lane.stop(job)

    # Results

    def export_picture(self, path: Path) -> None:
        """Write the processed picture; the suffix of `path` says in which format."""
        if self.study is not None:
            study = self.overlays.complete(self.study)
            self._write(partial(self._results.picture, study), path, [study])

    def write_report(self, path: Path, wanted: Report | None = None) -> None:
        """Write a report, with the maps of what was changed.

        Args:
            path: its suffix says in which format.
            wanted: the report; None is one of everything, on the study on screen.
        """
        if wanted is None and self.study is not None:
            wanted = Report(self.overlays.complete(self.study))
        if wanted is not None:
            maps = report_maps(wanted.study.recipe, self.catalog)
            self._write(partial(self._results.report, wanted, maps=maps), path, wanted.studies)

    def _write(self, work_of: Callable[..., Work], path: Path, studies: Sequence[Study]) -> None:
        sources = [line.path for line in self.reader.worklist]
        self.change(export_folder=str(path.parent))
        key = user_key() if self.settings.deidentify else None
        photographs = [self.path, *(study.image.source.path for study in studies[1:])]

        def tell(written: Path) -> None:
            self.written.emit(written)
            for photograph in photographs:
                self.exported.emit(photograph)
            if key and any(study.image.view.basis is FovBasis.FRAME for study in studies):
                self.warned.emit(tr(NO_SURROUND))
            self._warn_of_audit()

        self._long.put(Job(work_of(path, sources, key), tell))

    def _warn_of_audit(self) -> None:
        problem = self._tools.audit.take_problem()
        if problem:
            self.warned.emit(problem)

    # Settings and the end

    def change(self, **fields: Any) -> None:
        """Change settings by name; they are written a moment later. Locked ones stay."""
        before = self.settings
        fields = {name: value for name, value in fields.items() if name not in self.locked}
        self.settings = Settings.model_validate({**before.model_dump(), **fields})
        changed = [
            name
            for name in fields
            if name in AUDITED and getattr(before, name) != getattr(self.settings, name)
        ]
        if changed:
            self._tools.audit.settings_changed(changed)
        self._saving.start()
        self.settings_changed.emit(self.settings)

    def close(self) -> None:
        """Stop everything and wait for it; the settings are written."""
        if self._saving.isActive():
            self._saving.stop()
            self._save_settings()
        self.quality.stop()
        for lane in (self._listing, self._background, self._interactive, self._long):
            lane.close()

    @Slot()
    def _save_settings(self) -> None:
        self._settings_file.save(self.settings)


def _with_eye_of(image: FundusImage, other: FundusImage) -> FundusImage:
    """Give a picture of the same eye what is known of that eye."""
    told = replace(image.source, eye_basis=other.source.eye_basis, choices=other.source.choices)
    return replace(image, eye=other.eye, source=told)
