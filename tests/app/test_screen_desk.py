"""The pictures in a window of their own, or on another screen, and back."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from retinaview.app.compare_view import CompareMode
from retinaview.app.main import Program
from retinaview.app.screen_desk import BACK, ScreenDesk
from retinaview.core.intended_use import STANDING_SENTENCE

WAIT_MS = 20_000
ONE = Path("/photographs/one.png")


@pytest.fixture
def desk(qtbot: QtBot, program: Program) -> ScreenDesk:
    with qtbot.waitSignal(program.session.image_changed, timeout=WAIT_MS):
        program.session.open([ONE])
    desk = program.window.findChild(ScreenDesk)
    assert isinstance(desk, ScreenDesk)
    return desk


def is_home(program: Program, desk: ScreenDesk) -> bool:
    return desk.away is None and program.window.compare.window() is program.window


def test_the_pictures_go_and_come_back(qtbot: QtBot, program: Program, desk: ScreenDesk) -> None:
    action, compare = program.window.actions_by_name["detach"], program.window.compare
    action.trigger()
    away = desk.away
    assert away is not None
    assert compare.window() is away
    assert action.isChecked()
    assert not away.isFullScreen()
    assert compare.isVisible()
    assert compare.panels[0].header.badges[0].word == "ORIGINAL"
    assert STANDING_SENTENCE in [label.text() for label in away.findChildren(QLabel)]
    action.trigger()
    assert is_home(program, desk)
    assert compare.isVisible()
    assert not action.isChecked()


def test_keys_work_in_the_other_window(qtbot: QtBot, program: Program, desk: ScreenDesk) -> None:
    program.window.actions_by_name["detach"].trigger()
    away = desk.away
    assert away is not None
    program.session.choose_model("quick")
    with qtbot.waitSignal(program.session.study_changed, timeout=WAIT_MS):
        program.session.enhance_shown()
    away.activateWindow()
    qtbot.waitUntil(away.isActiveWindow, timeout=WAIT_MS)
    program.window.compare.setFocus()
    qtbot.keyClick(program.window.compare, Qt.Key.Key_C)
    assert program.view.mode is CompareMode.CURTAIN
    qtbot.keyClick(program.window.compare, Qt.Key.Key_Space)
    assert program.view.mode is CompareMode.BLINK


@pytest.mark.parametrize("way", ["close", "escape", "button", "unplugged"])
def test_every_way_back(qtbot: QtBot, program: Program, desk: ScreenDesk, way: str) -> None:
    program.window.actions_by_name["detach"].trigger()
    away = desk.away
    assert away is not None
    if way == "close":
        away.close()
    elif way == "escape":
        qtbot.keyClick(program.window.compare, Qt.Key.Key_Escape)
    elif way == "button":
        buttons = program.window.findChildren(QPushButton)
        next(button for button in buttons if button.text() == BACK).click()
    else:
        desk._on_screen_removed(away.screen())
    assert is_home(program, desk)


def test_another_screen_is_filled(
    program: Program, desk: ScreenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "_other_screen", lambda: QGuiApplication.primaryScreen())
    program.window.actions_by_name["detach"].trigger()
    away = desk.away
    assert away is not None
    assert away.isFullScreen()
    desk.bring_back()
    assert is_home(program, desk)


def test_a_page_of_the_window_goes_its_own_way(program: Program, desk: ScreenDesk) -> None:
    window = program.window
    window.actions_by_name["detach"].trigger()
    window.show_page(QLabel("a page"))
    window.close_page()
    assert window.compare.window() is desk.away
    window.show_page(QLabel("a page"))
    window.actions_by_name["detach"].trigger()
    assert is_home(program, desk)
    assert window.compare.isVisible()


def test_closing_the_window_takes_the_pictures_along(program: Program, desk: ScreenDesk) -> None:
    program.window.actions_by_name["detach"].trigger()
    program.window.close()
    assert desk.away is None


TWO_SCREENS = """
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from retinaview.app.main import build_window, make_application
from retinaview.app.screen_desk import ScreenDesk
from retinaview.app.settings import SettingsFile
app = make_application()
left, right = QGuiApplication.screens()
window = build_window(settings_file=SettingsFile(Path(sys.argv[1]))).window
window.show()
app.processEvents()
window.actions_by_name["detach"].trigger()
app.processEvents()
away = window.findChild(ScreenDesk).away
assert (window.screen(), away.screen()) == (left, right)
assert away.isFullScreen() and away.geometry() == right.geometry(), away.geometry()
assert window.compare.window() is away and window.compare.isVisible()
window.actions_by_name["detach"].trigger()
app.processEvents()
assert window.compare.window() is window and window.compare.isVisible()
window.close()
"""


def test_the_pictures_fill_the_other_screen(tmp_path: Path) -> None:
    screens = [
        {"name": name, "x": x, "y": 0, "width": 1440, "height": 900, "dpr": 1,
         "logicalDpi": 96, "logicalBaseDpi": 96}
        for name, x in (("left", 0), ("right", 1440))
    ]  # fmt: skip
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"screens": screens}), "utf-8")
    command = [sys.executable, "-c", TWO_SCREENS, str(tmp_path / "settings.toml")]
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={file}"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr
