"""The page of settings, in a whole window."""

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit
from pytestqt.qtbot import QtBot

from retinaview import paths
from retinaview.app.main import Program
from retinaview.app.settings import Settings
from retinaview.app.settings_desk import NOT_PURGED
from retinaview.app.settings_page import OFFERED, SettingsPage
from retinaview.workflow.thumbnail_files import Taken, Thumbnail

WAIT_MS = 20_000

AT_SCALE = """
import sys
from pathlib import Path
from retinaview.app.main import build_window, make_application, set_scale
from retinaview.app.settings import SettingsFile
scale = float(sys.argv[1])
settings_file = SettingsFile(Path(sys.argv[2]))
settings_file.save(settings_file.load().model_copy(update={"scale": scale}))
set_scale(settings_file.load().scale)
app = make_application()
window = build_window(settings_file=settings_file).window
window.resize(1100, 700)
window.actions_by_name["settings"].trigger()
window.show()
app.processEvents()
assert (window.width(), window.height()) == (1100, 700), window.size()
assert window.grab().width() == 1100 * scale, window.grab().width()
for part in (window.top_bar, window.worklist, window.compare, window.panels, window.status):
    corner = part.mapTo(window, part.rect().bottomRight())
    assert part.isVisible() and window.rect().contains(corner), (part, corner)
window.close()
"""


def page_of(program: Program) -> SettingsPage:
    program.window.actions_by_name["settings"].trigger()
    (page,) = program.window.panels.findChildren(SettingsPage)
    return page


def pick(page: SettingsPage, name: str, value: object) -> None:
    box = page.control(name)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(value))


def test_every_control_sets_its_setting(program: Program, tmp_path: Path) -> None:
    page = page_of(program)
    for name, value in (
        ("theme", "light"), ("scale", 1.5), ("device", "cpu"), ("export_format", "tiff"),
    ):  # fmt: skip
        pick(page, name, value)
        assert getattr(program.session.settings, name) == value
    strength, switch = page.control("overlay_opacity"), page.control("deidentify")
    assert isinstance(strength, QDoubleSpinBox)
    assert isinstance(switch, QCheckBox)
    strength.setValue(35)
    switch.setChecked(True)
    folder = page.control("export_folder")
    assert isinstance(folder, QLineEdit)
    folder.setText(str(tmp_path))
    folder.editingFinished.emit()
    settings = program.session.settings
    assert settings.overlay_opacity == pytest.approx(0.35)
    assert settings.deidentify
    assert settings.export_folder == str(tmp_path)


def test_the_page_has_all_that_a_reset_takes_back(program: Program) -> None:
    page = page_of(program)
    assert all(page.control(name).accessibleName() for name in OFFERED)


def test_a_folder_that_is_not_there_is_not_taken(program: Program, tmp_path: Path) -> None:
    folder = page_of(program).control("export_folder")
    assert isinstance(folder, QLineEdit)
    folder.setText(str(tmp_path / "none"))
    folder.editingFinished.emit()
    assert program.session.settings.export_folder == ""


def test_the_model_of_the_page_is_the_one_of_the_next_run(program: Program) -> None:
    page = page_of(program)
    other = program.session.catalog.enhancers()[-1].id
    pick(page, "model", other)
    recipe = program.session.recipe()
    assert recipe is not None
    assert recipe.enhancer == other


def test_the_page_follows_the_session(program: Program) -> None:
    page = page_of(program)
    program.session.change(theme="light", overlay_opacity=0.2)
    theme, strength = page.control("theme"), page.control("overlay_opacity")
    assert isinstance(theme, QComboBox)
    assert isinstance(strength, QDoubleSpinBox)
    assert theme.currentData() == "light"
    assert strength.value() == 20


def test_a_reset_can_be_undone_until_something_else_is_set(program: Program) -> None:
    program.session.change(device="cpu", scale=1.25, keys={"fit": ("Q",)})
    page = page_of(program)
    assert page.undo.isHidden()
    page.reset.click()
    settings = program.session.settings
    assert (settings.device, settings.scale) == (Settings().device, Settings().scale)
    assert settings.keys == {"fit": ("Q",)}  # those have a page and a reset of their own
    page.undo.click()
    assert program.session.settings.device == "cpu"
    assert program.session.settings.scale == 1.25
    assert page.undo.isHidden()
    page.reset.click()
    pick(page, "device", "cpu")
    assert page.undo.isHidden()


def test_a_page_that_was_left_hears_of_nothing(program: Program, qtbot: QtBot) -> None:
    first = page_of(program)
    with qtbot.waitSignal(first.destroyed):
        program.window.actions_by_name["keys"].trigger()
    program.session.change(theme="light")
    assert program.session.settings.theme == "light"


@pytest.mark.parametrize("scale", ["1.0", "1.25", "1.5", "2.0"])
def test_the_smallest_window_holds_everything_at_every_size(tmp_path: Path, scale: str) -> None:
    command = [sys.executable, "-c", AT_SCALE, scale, str(tmp_path / "settings.toml")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr


def kept_thumbnail(program: Program) -> None:
    pixels = np.full((90, 160, 3), 120, np.uint8)
    program.session.thumbnails.save("0", Thumbnail(pixels, 1, (900, 1600)))


def test_thumbnails_are_counted_and_purged(qtbot: QtBot, program: Program) -> None:
    program.session.thumbnails.purge()
    kept_thumbnail(program)
    page = page_of(program)
    qtbot.waitUntil(page.kept.button.isEnabled, timeout=WAIT_MS)
    assert page.kept.words.text() == "1 thumbnail, less than 0.1\N{NO-BREAK SPACE}MB."
    page.kept.button.click()
    qtbot.waitUntil(lambda: not page.kept.button.isEnabled(), timeout=WAIT_MS)
    assert page.kept.words.text() == "No thumbnails are kept."
    assert program.session.thumbnails.taken().count == 0


def test_thumbnails_that_are_not_wanted_are_deleted(qtbot: QtBot, program: Program) -> None:
    page = page_of(program)
    kept_thumbnail(program)
    switch = page.control("keep_thumbnails")
    assert isinstance(switch, QCheckBox)
    assert switch.isChecked()
    switch.click()
    qtbot.waitUntil(lambda: program.session.thumbnails.taken().count == 0, timeout=WAIT_MS)
    assert not program.session.settings.keep_thumbnails


def test_thumbnails_that_stay_are_told(
    qtbot: QtBot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(program)
    monkeypatch.setattr(program.session.thumbnails, "purge", lambda: Taken(2, 12_300_000))
    with qtbot.waitSignal(program.session.warned, timeout=WAIT_MS) as told:
        page.kept.purge_wanted.emit()
    assert told.args == [NOT_PURGED]
    assert page.kept.words.text() == "2 thumbnails, 12\N{NO-BREAK SPACE}MB."


def test_a_folder_of_models_is_read_and_one_that_is_gone_is_said(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    session, bar = program.session, program.window.message_bar
    shared = tmp_path / "shared"
    shutil.copytree(paths.shipped_models() / "clahe", shared / "own-clahe")
    line = page_of(program).control("models_folder")
    assert isinstance(line, QLineEdit)
    with qtbot.waitSignal(session.models_changed, timeout=WAIT_MS):
        line.setText(str(shared))
        line.editingFinished.emit()
    assert "own-clahe" in program.window.panels.enhance.models.shown()
    with qtbot.waitSignal(session.models_changed, timeout=WAIT_MS):
        session.change(models_folder=str(tmp_path / "gone"))
    assert "own-clahe" not in program.window.panels.enhance.models.shown()
    qtbot.waitUntil(lambda: "gone is not there" in bar.text, timeout=WAIT_MS)
    line.setText("/no/such/folder")
    line.editingFinished.emit()
    assert session.settings.models_folder == str(tmp_path / "gone")
