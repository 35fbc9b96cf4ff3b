"""A batch that the end of the program cut short is offered at the next start."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from retinaview.app.batch_desk import BatchDesk
from retinaview.app.batch_page import BatchPage
from retinaview.app.main import Program, build_window
from retinaview.app.results import Tools
from retinaview.app.settings import SettingsFile

WAIT_MS = 20_000
Start = Callable[[], Program]


@pytest.fixture
def start(
    qtbot: QtBot, engine: Any, tools: Tools, settings_path: Path, tmp_path: Path
) -> Iterator[Start]:
    made: list[Program] = []

    def begin() -> Program:
        file, state = SettingsFile(settings_path), tmp_path / "state"
        made.append(build_window(engine.catalog, tools, file, state_folder=state))
        made[-1].window.show()
        return made[-1]

    yield begin
    for program in made:
        program.window.close()
        program.window.deleteLater()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.png").write_bytes(f"{number}".encode())
    return folder


def desk_of(program: Program) -> BatchDesk:
    (desk,) = program.window.findChildren(BatchDesk)
    return desk


def run(program: Program, source: Path, models: tuple[str, ...]) -> BatchDesk:
    desk = desk_of(program)
    desk._models = models
    desk.choose([source], source.parent / "out")
    desk.start()
    return desk


def cut_short(qtbot: QtBot, start: Start, source: Path) -> None:
    """Close a window while its batch is at the second model."""
    first = start()
    desk = run(first, source, ("quick", "slow"))
    out = source.parent / "out"
    qtbot.waitUntil(lambda: (out / "0_quick.png").exists(), timeout=WAIT_MS)
    first.window.close()
    assert not desk.is_running


def plans(source: Path) -> list[Path]:
    return list((source.parent / "state" / "batches").glob("*"))


def test_it_goes_on_as_it_was_asked_for(
    qtbot: QtBot, start: Start, source: Path, engine: Any
) -> None:
    cut_short(qtbot, start, source)
    engine.gate.set()
    second = start()
    second.session.change(export_format="tiff")  # the batch was begun with another
    bar = second.window.message_bar
    qtbot.waitUntil(lambda: bar.offered is not None, timeout=WAIT_MS)
    assert bar.text == "A batch of 3 photographs into “out” stands at 0."
    next(b for b in bar.findChildren(QPushButton) if b.text() == "Go on").click()
    assert second.window.findChildren(BatchPage)
    desk = desk_of(second)
    qtbot.waitUntil(lambda: not desk.is_running, timeout=WAIT_MS)
    made = sorted(path.name for path in (source.parent / "out").glob("*_*.*"))
    assert made == [f"{n}_{model}.png" for n in range(3) for model in ("quick", "slow")]
    assert plans(source) == []


def test_it_is_not_offered_again_once_refused(qtbot: QtBot, start: Start, source: Path) -> None:
    cut_short(qtbot, start, source)
    second = start()
    qtbot.waitUntil(lambda: second.window.message_bar.offered is not None, timeout=WAIT_MS)
    second.window.message_bar._close_button.click()
    assert plans(source) == []


def test_one_that_was_cancelled_is_not_offered(qtbot: QtBot, start: Start, source: Path) -> None:
    first = start()
    desk = run(first, source, ("slow",))
    qtbot.waitUntil(lambda: bool(plans(source)), timeout=WAIT_MS)
    desk.cancel()
    qtbot.waitUntil(lambda: not desk.is_running, timeout=WAIT_MS)
    assert plans(source) == []


def test_one_whose_model_is_gone_is_said(qtbot: QtBot, start: Start, source: Path) -> None:
    cut_short(qtbot, start, source)
    second = start()
    bar = second.window.message_bar
    qtbot.waitUntil(lambda: bar.offered is not None, timeout=WAIT_MS)
    second.session.catalog._cards.pop("slow")
    next(b for b in bar.findChildren(QPushButton) if b.text() == "Go on").click()
    assert "slow" in bar.text
    assert not desk_of(second).is_running
