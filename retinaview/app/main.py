"""Starts the window."""

import gc
import os
import signal
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from retinaview import __version__, paths
from retinaview.app import languages, theme
from retinaview.app.about_desk import AboutDesk
from retinaview.app.annotation_desk import AnnotationDesk
from retinaview.app.annotations_list import AnnotationsList
from retinaview.app.baseline_desk import BaselineDesk
from retinaview.app.batch_desk import BatchDesk
from retinaview.app.batch_memory import BatchMemory
from retinaview.app.change_tour import ChangeTour
from retinaview.app.commands import Commands
from retinaview.app.crash_dialog import Faults
from retinaview.app.deeds_desk import DeedsDesk
from retinaview.app.disc_editor import DiscEditor
from retinaview.app.display_desk import DisplayDesk
from retinaview.app.guide_desk import GuideDesk
from retinaview.app.help_desk import HelpDesk
from retinaview.app.key_desk import KeyDesk
from retinaview.app.lazy_engine import RunsRecipes
from retinaview.app.lock_desk import LockDesk
from retinaview.app.main_window import MainWindow
from retinaview.app.measure_tool import MeasureTool
from retinaview.app.models_folder_desk import ModelsFolderDesk
from retinaview.app.open_work_files import OpenWorkFiles
from retinaview.app.pace_desk import PaceDesk
from retinaview.app.pair_desk import PairDesk
from retinaview.app.presenter import Presenter
from retinaview.app.preview_desk import PreviewDesk
from retinaview.app.recent_desk import RecentDesk
from retinaview.app.region_picker import RegionPicker
from retinaview.app.report_desk import ReportDesk
from retinaview.app.report_pair import ReportPair
from retinaview.app.results import Tools
from retinaview.app.results_desk import ResultsDesk
from retinaview.app.screen_desk import ScreenDesk
from retinaview.app.session import Session
from retinaview.app.settings import Geometry, SettingsFile
from retinaview.app.settings_desk import SettingsDesk
from retinaview.app.share_desk import ShareDesk
from retinaview.app.site_settings import load_site
from retinaview.app.train_desk import TrainDesk
from retinaview.app.train_gate import TrainGate
from retinaview.app.vessel_tracer import VesselTracer
from retinaview.app.view_choices import ViewChoices
from retinaview.app.visit_desk import VisitDesk
from retinaview.app.work_keeper import WorkKeeper
from retinaview.app.work_restorer import WorkRestorer
from retinaview.app.worklist_desk import WorklistDesk
from retinaview.catalog import Catalog, ModelCard
from retinaview.imaging.load import load_fundus
from retinaview.workflow.batch_plan import BatchPlans
from retinaview.workflow.logs import LogFiles
from retinaview.workflow.measurement_files import MeasurementFiles
from retinaview.workflow.trainings import Trainings

if TYPE_CHECKING:
    from retinaview.core.study import Study
    from retinaview.report.plan import Report
    from retinaview.workflow.model_store import ModelStore


@dataclass(frozen=True)
class Program:
    """The pieces of one running program; who holds it keeps them alive."""

    session: Session
    window: MainWindow
    view: ViewChoices
    presenter: Presenter
    guide: GuideDesk


def main(files: Sequence[Path]) -> int:
    """Open the window, with `files` in it, and stay until it is closed; gives the exit code."""
    if not has_screen():
        print(
            "There is no screen here to open a window on. `retinaview enhance` works without one.",
            file=sys.stderr,
        )
        return 1
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in a terminal ends the program
    settings_file = SettingsFile(site=load_site())
    settings = settings_file.load()
    set_scale(settings.scale)
    app = make_application()
    languages.speak(languages.language_of(settings.language))
    logs = LogFiles()
    faults = Faults()
    program = build_window(
        settings_file=settings_file, log_path=logs.path, state_folder=paths.user_state()
    )
    if logs.problem:
        program.window.message_bar.show_warning(logs.problem)
    faults.happened.connect(program.window.message_bar.show_error)
    faults.install()
    geometry = Geometry()
    restore(program.window, geometry)
    program.window.closing.connect(lambda: geometry.save(program.window.saveGeometry()))
    program.window.show()
    QTimer.singleShot(0, program.window, collect_garbage)
    if files:
        QTimer.singleShot(0, program.window, lambda: program.session.open(list(files)))
    program.guide.offer_once()
    try:
        return app.exec()
    finally:
        program.session.close()
        faults.uninstall()
        logs.close()


def collect_garbage() -> None:
    """Let Python look for garbage from now on, but not in what every start makes."""
    if not gc.isenabled():  # `__main__` has switched it off
        gc.freeze()
        gc.enable()


def has_screen() -> bool:
    """Whether Qt can open a window; without a screen on Linux it would end the program."""
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in wanted)


def set_scale(scale: float) -> None:
    """Draw everything `scale` times as large; before the application is made.

    A factor that the environment gives already is left as it is.
    """
    if scale != 1:
        os.environ.setdefault("QT_SCALE_FACTOR", f"{scale:g}")


def make_application() -> QApplication:
    """Make the one `QApplication`, or give the one there is."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName(paths.APP_NAME)
    app.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName("retinaview")
    QGuiApplication.setWindowIcon(QIcon(str(paths.resources() / "logo" / "retinaview.svg")))
    return app


def build_window(
    catalog: Catalog | None = None,
    tools: Tools | None = None,
    settings_file: SettingsFile | None = None,
    log_path: Path | None = None,
    state_folder: Path | None = None,
) -> Program:
    """Put a window together, not shown yet; without arguments the one that `main` opens.

    Neither torch nor the engine is loaded here: the first run does that in its own thread. What is
    open is noted in `state_folder` for the next start; without one it is noted nowhere.
    """
    catalog = catalog or Catalog()
    tools = tools or real_tools(catalog)
    session = Session(catalog, tools, settings_file or SettingsFile())
    app = make_application()
    theme.apply_theme(app, dark=session.settings.theme == "dark")
    window = MainWindow(log_path)
    view = ViewChoices(window)
    tour = ChangeTour(window)
    presenter = Presenter(session, window, view, tour)
    Commands(session, window, view, tour)
    DisplayDesk(session, window, view)
    DiscEditor(session, window.compare, view)
    VesselTracer(session, window, view)
    RegionPicker(session, window, view)
    desk = AnnotationDesk(session, MeasurementFiles(), window)
    MeasureTool(session, window, view, desk)
    AnnotationsList(session, window, desk, tools.audit)
    report_pair = ReportPair(session, view, desk, tools.audit, window)
    ReportDesk(session, window, desk, tools.audit, report_pair)
    ScreenDesk(window)
    WorklistDesk(session, window)
    RecentDesk(session, window)
    results = ResultsDesk(session, window)
    pair = PairDesk(session, window, view, results)
    VisitDesk(session, window, view)
    DeedsDesk(session, window, results, desk)
    BaselineDesk(session, window, pair)
    PreviewDesk(session, window)
    PaceDesk(session, window)
    ShareDesk(session, window)
    plans = None if state_folder is None else BatchPlans(state_folder / "batches")
    batch_desk = BatchDesk(session, window, tools, plans)
    trainings = Trainings((state_folder or paths.user_state()) / "trainings")
    TrainDesk(session, window, tools.audit, trainings, make_gate(session, tools))
    SettingsDesk(session, window)
    ModelsFolderDesk(session, window)
    KeyDesk(session, window)
    LockDesk(session, window)
    HelpDesk(session, window)
    guide = GuideDesk(session, window)
    AboutDesk(session, window)
    if state_folder is not None:
        open_files = OpenWorkFiles(state_folder / "open")
        restorer = WorkRestorer(session, window, view, results, pair, open_files)
        WorkKeeper(session, window, view, results, open_files).kept.connect(restorer.forget)
    if plans is not None:
        BatchMemory(session, window, batch_desk, plans)
    return Program(session, window, view, presenter, guide)


def real_tools(catalog: Catalog) -> Tools:
    """Give what the session of the real program works with; it is loaded when it is used."""

    def make_engine() -> RunsRecipes:
        from retinaview.engine import Engine  # loads torch: only here, in the worker's thread

        return Engine(catalog)

    def write_picture(study: "Study", path: Path, **how: Any) -> object:
        from retinaview.workflow.export import write_picture as write

        return write(study, path, **how)

    def write_report(report: "Report", path: Path, **how: Any) -> object:
        from retinaview.workflow.report_files import write_report as write

        return write(report, path, **how)

    return Tools(make_engine, load_fundus, write_picture, write_report)


def make_gate(session: Session, tools: Tools) -> TrainGate:
    """Give what compares trained models and puts them in place."""

    def make_store() -> "ModelStore":
        from retinaview.workflow.model_store import ModelStore  # read when a model is put in place

        return ModelStore(session.catalog, tools.audit)

    def try_out(card: ModelCard) -> None:
        from retinaview.engine import Engine
        from retinaview.workflow.model_trial import try_model

        try_model(Engine, card)

    return TrainGate(session, make_store, try_out)


def restore(window: MainWindow, geometry: Geometry) -> None:
    """Put the window where it stood last; at a first start it is no larger than its screen."""
    kept = geometry.load()
    if kept is not None:
        window.restoreGeometry(kept)
        return
    room = window.screen().availableGeometry()
    if not room.contains(QRect(room.topLeft(), window.size())):
        window.resize(window.size().boundedTo(room.size()))
        window.move(room.topLeft())
