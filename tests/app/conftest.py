"""Fixtures of the window's tests: an engine that waits to be told, and a watch on what is left."""

import gc
import threading
import weakref
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from fakes import FakeCatalog, FakeEngine, make_image
from PySide6.QtCore import QCoreApplication, QEvent, QThread
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from retinaview.app.main import Program, build_window
from retinaview.app.results import Tools
from retinaview.app.session import Session
from retinaview.app.settings import SettingsFile
from retinaview.catalog import OptionCard
from retinaview.core.image import Eye, FundusImage
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.progress import Progress
from retinaview.core.review import Quality
from retinaview.core.study import Recipe, Study
from retinaview.errors import ImageReadError, ImageWriteError, RunError
from retinaview.report.plan import Report


class GatedEngine(FakeEngine):
    """A `FakeEngine` that notes the threads it runs in.

    Its model "slow", and the grade of a photograph called "doubtful", wait for `gate`.
    """

    def __init__(self) -> None:
        super().__init__(FakeCatalog())
        self.gate = threading.Event()
        self.entered = threading.Event()
        self.threads: list[str] = []

    def run(self, image: FundusImage, recipe: Recipe, progress: Progress) -> Study:
        self.threads.append(QThread.currentThread().objectName())
        self.entered.set()
        while recipe.enhancer == "slow" and not self.gate.wait(0.002):
            progress(0.5, "Enhancing")
        quick = replace(recipe, enhancer="quick") if recipe.enhancer == "slow" else recipe
        return replace(super().run(image, quick, progress), recipe=recipe)

    def overlay(
        self,
        overlay_id: str,
        source: FundusImage | Study,
        subject: Subject,
        progress: Progress,
    ) -> Overlay:
        self.threads.append(QThread.currentThread().objectName())
        return super().overlay(overlay_id, source, subject, progress)

    def quality(self, image: FundusImage, progress: Progress) -> Quality | None:
        self.threads.append(QThread.currentThread().objectName())
        while "doubtful" in image.source.name and not self.gate.wait(0.002):
            progress(0.5, "Grading the photograph")
        if "ungraded" in image.source.name:
            raise RunError("The field is too small to be graded.")
        return super().quality(image, progress)


class FakeDisk:
    """Reads no file: the name says what comes of it.

    "bad" cannot be read, "crash" meets a defect, "late" waits for `gate`, "large" is larger than
    the window.
    """

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.read: list[str] = []
        self.threads: list[str] = []
        self.keys: list[bytes | None] = []

    def load(self, path: Path) -> FundusImage:
        self.read.append(path.name)
        self.threads.append(QThread.currentThread().objectName())
        if "late" in path.name:
            assert self.gate.wait(5)
        if "bad" in path.name:
            raise ImageReadError(f"{path.name}: not a photograph that can be opened.")
        if "crash" in path.name:
            raise ZeroDivisionError("a defect")
        eye = Eye.OD if "_OD" in path.name else Eye.OS if "_OS" in path.name else None
        side = 1200 if "large" in path.name else 96
        return _drawn(side, path, eye)

    def write(
        self, study: Study, path: Path, *, sources: Collection[Path], key: bytes | None = None
    ) -> None:
        if path in sources:
            raise ImageWriteError(f"{path.name}: this is a photograph that was opened.")
        self.threads.append(QThread.currentThread().objectName())
        self.keys.append(key)
        path.write_text(study.model_label)

    def write_report(
        self, report: Report, path: Path, *, sources: Collection[Path], key: bytes | None = None
    ) -> None:
        self.write(report.study, path, sources=sources, key=key)


@cache
def _drawn(side: int, path: Path, eye: Eye | None) -> FundusImage:
    """Draw a photograph once: a large one takes seconds where the processor is short."""
    return make_image(side, side * 4 // 3, len(path.name), name=path.name, eye=eye, path=path)


PATIENCE_MS = 20_000
"""How long a test waits for what will come, where other work shares the processor."""
for _wait in (QtBot.waitSignal, QtBot.waitSignals, QtBot.waitUntil, QtBot.waitExposed):
    assert _wait.__kwdefaults__ is not None
    _wait.__kwdefaults__["timeout"] = PATIENCE_MS

_started: "weakref.WeakSet[QThread]" = weakref.WeakSet()
_start = QThread.start


def _noted_start(thread: QThread, *words: Any) -> None:
    """Stand in for `QThread.start`, so that every thread a test starts is known."""
    _started.add(thread)
    _start(thread, *words)


QThread.start = _noted_start  # type: ignore[method-assign]


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a top-level widget or a running thread behind."""
    before = set(map(id, QApplication.topLevelWidgets()))
    yield
    if _left(before):
        gc.collect()
    left = _left(before)
    for widget in left:
        widget.hide()
        widget.deleteLater()
    assert not left, f"widgets left behind: {left}"
    # By type: asking an object for its `__class__` would wake lazy and deprecated ones of torch.
    threads = [found for found in gc.get_objects() if issubclass(type(found), QThread)]
    running = [thread for thread in threads if _runs(thread)]
    assert not running, f"threads left running: {[thread.objectName() for thread in running]}"


def _left(before: set[int]) -> list[QWidget]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [widget for widget in QApplication.topLevelWidgets() if id(widget) not in before]


def _runs(thread: QThread) -> bool:
    try:
        return thread.isRunning()
    except RuntimeError:  # its C++ side is gone
        return False


@pytest.fixture
def fundus() -> FundusImage:
    return make_image()


@pytest.fixture
def engine() -> Iterator[GatedEngine]:
    engine = GatedEngine()
    yield engine
    engine.gate.set()


@pytest.fixture
def disk() -> Iterator[FakeDisk]:
    disk = FakeDisk()
    yield disk
    disk.gate.set()


@pytest.fixture
def settings_path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


@pytest.fixture
def tools(engine: GatedEngine, disk: FakeDisk) -> Tools:
    return Tools(lambda: engine, disk.load, disk.write, disk.write_report)


@pytest.fixture
def make_session(
    qapp: QApplication, engine: GatedEngine, tools: Tools, settings_path: Path
) -> Iterator[Callable[[], Session]]:
    made: list[Session] = []

    def make() -> Session:
        made.append(Session(engine.catalog, tools, SettingsFile(settings_path)))
        return made[-1]

    yield make
    for session in made:
        session.close()


@pytest.fixture
def session(make_session: Callable[[], Session]) -> Session:
    return make_session()


@pytest.fixture
def program(
    qtbot: QtBot,
    engine: GatedEngine,
    tools: Tools,
    settings_path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Program]:
    """A whole window on the screen, with a `FakeEngine`, no files and a cache of its own."""
    monkeypatch.setattr("retinaview.paths.user_cache", lambda: tmp_path / "cache")
    made = build_window(engine.catalog, tools, SettingsFile(settings_path))
    made.window.show()
    qtbot.waitExposed(made.window)
    yield made
    made.window.close()
    made.window.deleteLater()


@pytest.fixture
def option_cards() -> dict[str, OptionCard]:
    """One option of every kind."""
    return {
        "strength": OptionCard(title="Strength", default=0.5, minimum=0, maximum=1, step=0.1),
        "rounds": OptionCard(title="Rounds", default=2, minimum=1, maximum=9),
        "is_gentle": OptionCard(title="Gentle", default=True, help="Leaves bright parts alone."),
        "space": OptionCard(title="Colour space", default="lab", choices=("lab", "rgb")),
        "note": OptionCard(title="Note", default=""),
    }
