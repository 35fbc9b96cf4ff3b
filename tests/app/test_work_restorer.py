"""What was open comes back: after a crash when it is wanted, after an end when it is set so."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from retinaview import paths
from retinaview.app.arrangement import Channel, CompareMode
from retinaview.app.main import Program, build_window
from retinaview.app.open_work import OpenWork, from_bytes
from retinaview.app.open_work_files import UNREADABLE, OpenWorkFiles
from retinaview.app.results import Tools
from retinaview.app.settings import SettingsFile
from retinaview.app.tone import Tone
from retinaview.core.image import Eye, FundusImage, LoadChoices, Region
from retinaview.imaging.load import with_eye

WAIT_MS = 20_000
Start = Callable[[], Program]
KILLED = """
import os, sys
from pathlib import Path
from typing import Any
from PySide6.QtCore import QTimer
from retinaview.app import main as app_main

def build(**fields):
    program = real_build(**fields)
    program.session.image_changed.connect(lambda image: print("open", flush=True))
    return program

real_build, app_main.build_window = app_main.build_window, build
app_main.main([Path(sys.argv[1])])
"""


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def start(
    qtbot: QtBot,
    engine: Any,
    tools: Tools,
    disk: Any,
    settings_path: Path,
    state: Path,
) -> Iterator[Start]:
    made: list[Program] = []

    def load(path: Path, *, choices: LoadChoices = LoadChoices()) -> FundusImage:  # noqa: B008
        image = disk.load(path)
        return with_eye(image, choices.eye) if choices.eye else image

    def begin() -> Program:
        file = SettingsFile(settings_path)
        made.append(
            build_window(engine.catalog, replace(tools, load=load), file, state_folder=state)
        )
        made[-1].window.show()
        qtbot.waitExposed(made[-1].window)
        return made[-1]

    yield begin
    for program in made:
        program.window.close()
        program.window.deleteLater()


@pytest.fixture
def photographs(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "photographs"
    folder.mkdir()
    found = [folder / name for name in ("large_one.png", "two.png", "three.png")]
    for path in found:
        path.touch()
    return found


def opened(qtbot: QtBot, program: Program, files: list[Path]) -> None:
    with qtbot.waitSignal(program.session.image_changed, timeout=WAIT_MS):
        program.session.open(files)
    qtbot.waitUntil(lambda: program.session._interactive.is_idle, timeout=WAIT_MS)


def noted(state: Path) -> OpenWork | None:
    """What the program that runs has written down."""
    found = list((state / "open").glob("open-*.json"))
    return from_bytes(found[0].read_bytes()) if found else None


def crash(program: Program, state: Path) -> None:
    """End a program as a kill would: its note stays, its lock is gone."""
    work = noted(state)
    assert work is not None
    program.window.close()
    file = OpenWorkFiles(state / "open").begin()
    file.write(work)
    file.let_go()


def test_after_a_crash_all_is_offered_and_comes_back(
    qtbot: QtBot, start: Start, state: Path, photographs: list[Path], engine: Any
) -> None:
    first = start()
    session, view = first.session, first.view
    opened(qtbot, first, photographs)
    session.state_eye(Eye.OS)
    with qtbot.waitSignal(session.study_changed, timeout=WAIT_MS):
        session.enhance_shown()
    qtbot.waitUntil(lambda: not session.is_running, timeout=WAIT_MS)
    session.overlays.want("vessels", True)
    session.choose_how_much(0.6)
    view.toggle_mode(CompareMode.CURTAIN)
    view.set_channel(Channel.RED_FREE)
    view.set_tone(Tone(gamma=1.5))
    first.window.compare.navigator.zoom_to(4.0)
    first.window.compare.navigator.look()
    looked_at = first.window.compare.view

    def is_noted() -> bool:
        work = noted(state)
        return work is not None and work.look.view == looked_at and bool(work.results)

    qtbot.waitUntil(is_noted, timeout=WAIT_MS)
    crash(first, state)

    second = start()
    bar = second.window.message_bar
    qtbot.waitUntil(lambda: bar.offered is not None, timeout=WAIT_MS)
    assert bar.text == "RetinaView did not end as it should. 3 photographs were open."
    offer = bar.offered
    assert offer is not None
    with qtbot.waitSignal(second.session.image_changed, timeout=WAIT_MS):
        offer.take()
    session, view = second.session, second.view
    assert [line.path for line in session.reader.worklist] == photographs
    assert session.path == photographs[0]
    assert session.image is not None
    assert session.image.eye is Eye.OS
    assert session.how_much == 0.6
    assert session.overlays.wanted == ("vessels",)
    assert (view.mode, view.channel, view.tone) == (
        CompareMode.CURTAIN, Channel.RED_FREE, Tone(gamma=1.5),
    )  # fmt: skip
    qtbot.waitUntil(lambda: not second.window.compare.view.is_fit, timeout=WAIT_MS)
    assert second.window.compare.view.zoom == looked_at.zoom
    (row,) = second.window.panels.enhance.results.rows
    runs = len(engine.ran)
    with qtbot.waitSignal(session.study_changed, timeout=WAIT_MS):
        row.click()
    assert len(engine.ran) == runs + 1
    assert engine.ran[-1].how_much == 1.0  # as it was made, not as it is chosen now


def test_the_region_and_the_result_on_the_left_come_back(
    qtbot: QtBot, start: Start, state: Path, photographs: list[Path]
) -> None:
    first = start()
    opened(qtbot, first, photographs[:1])
    for share in (1.0, 0.6):
        first.session.choose_how_much(share)
        with qtbot.waitSignal(first.session.study_changed, timeout=WAIT_MS):
            first.session.enhance_shown()
        qtbot.waitUntil(lambda: not first.session.is_running, timeout=WAIT_MS)
    row = first.window.panels.enhance.results.left
    row.wanted.emit(1)
    assert first.view.rival is not None
    left = first.view.rival.provenance.how_much
    first.session.choose_region(Region(4, 6, 20, 10))

    def is_noted() -> bool:
        work = noted(state)
        return work is not None and work.look.left is not None and work.look.region is not None

    qtbot.waitUntil(is_noted, timeout=WAIT_MS)
    crash(first, state)

    second = start()
    session, bar = second.session, second.window.message_bar
    qtbot.waitUntil(lambda: bar.offered is not None, timeout=WAIT_MS)
    assert bar.offered is not None
    bar.offered.take()
    qtbot.waitUntil(lambda: session.region == Region(4, 6, 20, 10), timeout=WAIT_MS)
    assert session.study is None
    second.window.panels.enhance.results.rows[0].click()
    qtbot.waitUntil(lambda: second.view.rival is not None, timeout=WAIT_MS)
    assert second.view.rival.provenance.how_much == left
    assert session.study is not None
    assert session.study.provenance.how_much == 0.6


def test_after_a_proper_end_nothing_is_offered(
    qtbot: QtBot, start: Start, state: Path, photographs: list[Path]
) -> None:
    first = start()
    opened(qtbot, first, photographs)
    qtbot.waitUntil(lambda: noted(state) is not None, timeout=WAIT_MS)
    first.window.close()
    assert list((state / "open").iterdir()) == []
    second = start()
    lane = second.window.findChildren(type(second.session._long))
    qtbot.waitUntil(lambda: all(each.is_idle for each in lane), timeout=WAIT_MS)
    assert second.window.message_bar.text == ""
    assert len(second.session.reader.worklist) == 0


def test_what_was_open_last_is_opened_where_that_is_set(
    qtbot: QtBot, start: Start, photographs: list[Path]
) -> None:
    first = start()
    first.session.change(reopen=True)
    opened(qtbot, first, photographs)
    first.session.select(photographs[1])
    qtbot.waitUntil(lambda: first.session.path == photographs[1], timeout=WAIT_MS)
    first.window.close()
    second = start()
    qtbot.waitUntil(lambda: second.session.path == photographs[1], timeout=WAIT_MS)
    assert len(second.session.reader.worklist) == 3
    assert second.window.message_bar.offered is None


def test_an_offer_that_is_refused_is_not_made_again(
    qtbot: QtBot, start: Start, state: Path, photographs: list[Path]
) -> None:
    first = start()
    opened(qtbot, first, photographs)
    qtbot.waitUntil(lambda: noted(state) is not None, timeout=WAIT_MS)
    crash(first, state)
    second = start()
    qtbot.waitUntil(lambda: second.window.message_bar.offered is not None, timeout=WAIT_MS)
    second.window.message_bar._close_button.click()
    assert list((state / "open").iterdir()) == []


def test_an_offer_that_was_not_answered_is_made_again(
    qtbot: QtBot, start: Start, state: Path, photographs: list[Path]
) -> None:
    first = start()
    opened(qtbot, first, photographs[:1])
    qtbot.waitUntil(lambda: noted(state) is not None, timeout=WAIT_MS)
    crash(first, state)
    second = start()
    qtbot.waitUntil(lambda: second.window.message_bar.offered is not None, timeout=WAIT_MS)
    second.window.close()
    third = start()
    qtbot.waitUntil(lambda: third.window.message_bar.offered is not None, timeout=WAIT_MS)
    assert third.window.message_bar.text.endswith("A photograph was open.")


def test_files_that_are_gone_are_said(
    qtbot: QtBot, start: Start, state: Path, photographs: list[Path]
) -> None:
    first = start()
    opened(qtbot, first, photographs)
    qtbot.waitUntil(lambda: noted(state) is not None, timeout=WAIT_MS)
    crash(first, state)
    for path in photographs[:2]:
        path.unlink()
    second = start()
    qtbot.waitUntil(lambda: second.window.message_bar.offered is not None, timeout=WAIT_MS)
    offer = second.window.message_bar.offered
    assert offer is not None
    with qtbot.waitSignal(second.session.image_changed, timeout=WAIT_MS):
        offer.take()
    assert second.session.path == photographs[2]
    assert second.window.message_bar.text == (
        "2 photographs are no longer where they were: large_one.png, two.png."
    )


def test_a_damaged_note_is_said(qtbot: QtBot, start: Start, state: Path) -> None:
    (state / "open").mkdir(parents=True)
    (state / "open" / "open-1.json").write_text("{")
    program = start()
    qtbot.waitUntil(lambda: program.window.message_bar.text == UNREADABLE, timeout=WAIT_MS)


def test_a_folder_that_cannot_be_written_to_is_said_once(
    qtbot: QtBot, start: Start, state: Path, photographs: list[Path]
) -> None:
    state.write_text("a file where a folder should be")
    program = start()
    told: list[str] = []
    program.session.warned.connect(told.append)
    opened(qtbot, program, photographs)
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT_MS)
    assert told[0].startswith("What is open cannot be noted")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL there")
def test_a_program_that_was_killed_is_offered_again(
    qtbot: QtBot, start: Start, state: Path, tmp_path: Path
) -> None:
    environment = os.environ | {"XDG_STATE_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    command = [sys.executable, "-c", KILLED, str(paths.sample_photograph())]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as killed:
        assert killed.stdout is not None
        assert killed.stdout.readline() == "open\n"
        folder = tmp_path / "RetinaView"

        def is_noted() -> bool:
            work = noted(folder)
            return work is not None and work.shown is not None

        qtbot.waitUntil(is_noted, timeout=WAIT_MS)
        killed.send_signal(signal.SIGKILL)
    state.parent.mkdir(exist_ok=True)
    folder.rename(state)
    program = start()
    qtbot.waitUntil(lambda: program.window.message_bar.offered is not None, timeout=WAIT_MS)
    assert program.window.message_bar.text.endswith("A photograph was open.")
