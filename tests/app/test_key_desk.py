"""Keys that the user chose, in a whole window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from retinaview.app.actions import ACTIONS, key_map, key_problem
from retinaview.app.key_button import KeyButton
from retinaview.app.main import Program
from retinaview.app.settings import SettingsFile
from retinaview.app.shortcuts_view import ShortcutsView
from retinaview.app.small_widgets import words_of


def page_of(program: Program) -> ShortcutsView:
    program.window.actions_by_name["keys"].trigger()
    (page,) = program.window.panels.findChildren(ShortcutsView)
    return page


def test_without_a_choice_every_action_has_its_own_keys() -> None:
    given = key_map({})
    assert {name: len(keys) for name, keys in given.items()} == {
        spec.name: len(spec.keys) for spec in ACTIONS
    }


def test_no_key_is_given_twice() -> None:
    given = key_map({"export": ("F",), "report": ("F",), "nobody": ("X",), "open": ("??", "")})
    keys = [key for each in given.values() for key in each]
    assert len(keys) == len(set(keys))
    assert given["export"] == ("F",)
    assert given["report"] == given["fit"] == given["open"] == ()
    assert "nobody" not in given


@pytest.mark.parametrize(
    ("name", "key", "words"),
    [
        ("fit", "Ctrl+E", "belongs to “Export…”"),
        ("fit", "Space", "choose another key"),
        ("fit", "", "no key"),
        ("fit", "F", ""),
        ("fit", "Q", ""),
        ("blink", "Tab", "belongs to “Side panels”"),
        ("blink", "Space", ""),
    ],
)
def test_why_a_key_is_refused(name: str, key: str, words: str) -> None:
    problem = key_problem(name, key, key_map({}))
    assert (words in problem) if words else not problem


def test_a_recorded_key_is_taken_kept_and_shown(
    program: Program, qtbot: QtBot, settings_path: Path
) -> None:
    page = page_of(program)
    button = page.key_button("curtain")
    button.click()
    QTest.keyClick(button, Qt.Key.Key_Q)
    action = program.window.actions_by_name["curtain"]
    assert action.shortcuts() == [QKeySequence("Q")]
    assert action.toolTip() == "Curtain (Q)"
    assert button.text() == "Q"
    assert not page.reset_button("curtain").isHidden()
    program.session.close()
    assert SettingsFile(settings_path).load().keys == {"curtain": ("Q",)}
    page.reset_button("curtain").click()
    assert action.shortcuts() == [QKeySequence("C")]
    assert program.session.settings.keys == {}


def test_a_key_in_use_is_refused_and_said(program: Program) -> None:
    button = page_of(program).key_button("curtain")
    button.click()
    QTest.keyClick(button, Qt.Key.Key_F)
    assert program.session.settings.keys == {}
    assert button.text() == "C"
    assert "belongs to “Fit”" in " ".join(words(program))


def test_a_default_that_another_has_now_is_not_taken_from_it(program: Program) -> None:
    program.session.change(keys={"curtain": ("Q",), "fit": ("C",)})
    page_of(program).reset_button("curtain").click()
    assert program.session.settings.keys == {"curtain": ("Q",), "fit": ("C",)}
    assert "belongs to “Fit”" in " ".join(words(program))


def test_all_keys_are_reset_at_once(program: Program) -> None:
    program.session.change(keys={"curtain": ("Q",), "fit": ("C",)})
    page = page_of(program)
    page.reset_all.click()
    assert program.window.actions_by_name["fit"].shortcuts() == [QKeySequence("F")]
    assert not page.reset_all.isEnabled()


def test_tab_and_space_still_belong_to_the_pictures(program: Program) -> None:
    program.session.change(keys={"blink": ("Tab",), "panels": ("Space",)})
    within = Qt.ShortcutContext.WidgetWithChildrenShortcut
    for name in ("blink", "panels"):
        assert program.window.actions_by_name[name].shortcutContext() == within


@pytest.mark.parametrize(
    ("key", "held", "written"),
    [
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "Tab"),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, "Space"),
        (Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier, "?"),
        (Qt.Key.Key_J, Qt.KeyboardModifier.ShiftModifier, "Shift+J"),
        (Qt.Key.Key_5, Qt.KeyboardModifier.KeypadModifier, "5"),
        (Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier, "Ctrl+E"),
    ],
)
def test_a_key_is_recorded_as_actions_have_it(
    qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier, written: str
) -> None:
    button = KeyButton("Fit", ("F",))
    qtbot.addWidget(button)
    recorded: list[str] = []
    button.recorded.connect(recorded.append)
    button.click()
    QTest.keyClick(button, key, held)
    assert recorded == [written]


def test_a_recorded_key_replaces_the_first_alone(program: Program) -> None:
    page = page_of(program)
    button = page.key_button("redo")
    first, further = ("Ctrl+Shift+Z", "Ctrl+Y")
    assert (button.text(), further in button.toolTip()) == (first, True)
    button.click()
    QTest.keyClick(button, Qt.Key.Key_Q)
    assert program.session.settings.keys == {"redo": ("Q", further)}
    keys = program.window.actions_by_name["redo"].shortcuts()
    assert keys == [QKeySequence("Q"), QKeySequence(further)]
    assert (button.text(), further in button.toolTip()) == ("Q", True)
    page.search.setText(further)
    assert not page.row("redo").isHidden()


def test_every_key_fits_its_button(program: Program) -> None:
    page = page_of(program)
    for spec in ACTIONS:
        button = page.key_button(spec.name)
        assert button.sizeHint().width() <= button.width(), spec.name


def test_esc_leaves_a_key_as_it_is(qtbot: QtBot) -> None:
    button = KeyButton("Fit", ("F",))
    qtbot.addWidget(button)
    recorded: list[str] = []
    button.recorded.connect(recorded.append)
    button.click()
    QTest.keyClick(button, Qt.Key.Key_Escape)
    assert (recorded, button.text()) == ([], "F")


def test_a_search_leaves_what_it_finds(program: Program) -> None:
    page = page_of(program)
    page.search.setText("curt")
    shown = [spec.name for spec in ACTIONS if not page.row(spec.name).isHidden()]
    assert shown == ["curtain"]
    page.search.clear()
    assert not any(page.row(spec.name).isHidden() for spec in ACTIONS)


def words(program: Program) -> list[str]:
    return words_of(program.window.message_bar)
