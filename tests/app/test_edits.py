import time
from pathlib import Path

import pytest
from fakes import make_image
from pytestqt.qtbot import QtBot

from retinaview.app.edits import ONE_MOVE_S, Edits
from retinaview.app.main import Program
from retinaview.core.image import Eye, Region


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


def test_one_move_is_one_step(edits: Edits, monkeypatch: pytest.MonkeyPatch) -> None:
    at: list[int] = [0]
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])

    def move(to: int, name: str = "slider") -> None:
        before = at[0]
        edits.do(
            "move",
            lambda: at.__setitem__(0, to),
            lambda: at.__setitem__(0, before),
            of_one_move=name,
        )

    for to in (1, 2, 3):
        move(to)
    now[0] += ONE_MOVE_S + 1
    move(4)
    move(5, "another")
    for expected in (4, 3, 0):
        edits.undo()
        assert at == [expected]
    edits.redo()
    assert at == [3]


def opened(qtbot: QtBot, program: Program) -> Program:
    with qtbot.waitSignal(program.session.image_changed):
        program.session.open([Path("/photographs/one_OD.png")])
    return program


def test_the_eye_that_was_stated_is_taken_back(qtbot: QtBot, program: Program) -> None:
    session = opened(qtbot, program).session
    assert session.image is not None
    basis = session.image.source.eye_basis
    program.window.worklist.facts.eye_wanted.emit(Eye.OS)
    assert session.image.eye is Eye.OS
    assert session.edits.undo_text == "eye OS"
    session.edits.undo()
    assert (session.image.eye, session.image.source.eye_basis) == (Eye.OD, basis)
    session.edits.redo()
    assert session.image.eye is Eye.OS


def test_options_are_taken_back_for_their_own_model(qtbot: QtBot, program: Program) -> None:
    session, enhance = opened(qtbot, program).session, program.window.panels.enhance
    enhance.option_wanted.emit("strength", 0.6)
    enhance.option_wanted.emit("strength", 0.9)
    session.choose_model("clahe")
    session.edits.undo()
    assert session.options == {"channel": "all"}
    session.choose_model("rv-net")
    assert session.options == {"strength": 0.5}, "one move of one control is one step"
    session.edits.redo()
    assert session.options == {"strength": 0.9}
    enhance.reset_wanted.emit()
    assert session.options == {"strength": 0.5}
    session.edits.undo()
    assert session.options == {"strength": 0.9}


def test_share_and_region_are_taken_back(qtbot: QtBot, program: Program) -> None:
    session, enhance = opened(qtbot, program).session, program.window.panels.enhance
    enhance.how_much.wanted.emit(0.4)
    session.choose_region(Region(1, 2, 30, 40))
    enhance.whole_wanted.emit()
    assert session.region is None
    session.edits.undo()
    assert session.region == Region(1, 2, 30, 40)
    session.edits.undo()
    assert session.how_much == 1.0
    assert enhance.how_much.slider.value() == 100
