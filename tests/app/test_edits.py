import pytest
from fakes import make_image
from pytestqt.qtbot import QtBot

from retinaview.app.edits import Edits


@pytest.fixture
def edits(qtbot: QtBot) -> Edits:
    made = Edits()
    made.show(make_image(name="one"))
    return made


def test_a_step_is_done_taken_back_and_done_again(edits: Edits) -> None:
    lines: list[str] = []
    edits.do("line", lambda: lines.append("line"), lines.pop)
    assert (lines, edits.undo_text, edits.redo_text) == (["line"], "line", "")
    edits.undo()
    assert (lines, edits.undo_text, edits.redo_text) == ([], "", "line")
    edits.undo()
    edits.redo()
    edits.redo()
    assert lines == ["line"]


def test_each_photograph_has_its_own_history(edits: Edits) -> None:
    done: list[str] = []
    edits.do("first", lambda: done.append("first"), done.pop)
    edits.show(make_image(seed=5, name="two"))
    assert edits.undo_text == ""
    edits.undo()
    assert done == ["first"]
    edits.show(make_image(name="one"))
    assert edits.undo_text == "first"


def test_without_a_photograph_it_is_done_all_the_same(edits: Edits) -> None:
    edits.show(None)
    done: list[int] = []
    edits.do("step", lambda: done.append(1), done.pop)
    assert done == [1]
    assert edits.undo_text == ""


def test_it_says_when_there_is_something_to_undo(qtbot: QtBot, edits: Edits) -> None:
    with qtbot.waitSignal(edits.changed):
        edits.do("step", lambda: None, lambda: None)
