"""Files and folders opened before, in a whole window."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from retinaview.app.main import Program
from retinaview.app.settings import Settings

WAIT_MS = 20_000


def offered(program: Program) -> list[str]:
    actions = program.window.top_bar.recent_menu.actions()
    return [action.text() for action in actions if not action.isSeparator()]


def pick(program: Program, text: str) -> None:
    menu = program.window.top_bar.recent_menu
    next(action for action in menu.actions() if action.text() == text).trigger()


def open_folder(qtbot: QtBot, program: Program, folder: Path) -> Path:
    folder.mkdir()
    file = folder / "one.png"
    file.touch()
    with qtbot.waitSignal(program.session.image_changed, timeout=WAIT_MS):
        program.session.open([folder])
    return file


def test_files_and_folders_are_offered_and_can_be_cleared(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    open_folder(qtbot, program, tmp_path / "monday")
    assert offered(program) == ["one.png", "Folder monday", "Clear this list"]
    pick(program, "Clear this list")
    assert offered(program) == ["Clear this list"]
    assert not program.window.top_bar.recent_menu.isEnabled()
    assert program.session.settings.recent_folders == ()


def test_what_is_gone_is_said_and_dropped(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    file = open_folder(qtbot, program, tmp_path / "monday")
    file.unlink()
    with qtbot.waitSignal(program.session.warned, timeout=WAIT_MS):
        pick(program, "one.png")
    assert program.window.message_bar.text == (
        f"one.png is no longer where it was ({file.parent}). It was taken off the list."
    )
    assert offered(program) == ["Folder monday", "Clear this list"]


def test_a_folder_is_opened_again(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    file = open_folder(qtbot, program, tmp_path / "monday")
    (file.parent / "two.png").touch()
    pick(program, "Folder monday")
    qtbot.waitUntil(lambda: len(program.session.reader.worklist) == 2, timeout=WAIT_MS)


def test_an_empty_worklist_offers_both(program: Program) -> None:
    program.session.change(recent_files=("/a/one.png",), recent_folders=("/a",))
    links = program.window.worklist.recent_links()
    assert [link.accessibleName() for link in links] == ["Open one.png", "Open a"]
    program.session.change(recent_files=(), recent_folders=())
    assert program.window.worklist.recent_links() == []


def test_nothing_is_remembered_where_the_settings_say_so(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    program.session.change(recent_files=("/a/one.png",), recent_folders=("/a",))
    program.session.change(keep_recent=False)
    open_folder(qtbot, program, tmp_path / "monday")
    settings = program.session.settings
    assert (settings.recent_files, settings.recent_folders) == ((), ())
    assert Settings(keep_recent=False, recent_files=("/a",)).recent_files == ()
