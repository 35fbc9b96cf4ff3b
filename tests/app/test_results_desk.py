from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from fakes import make_study
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from retinaview import words
from retinaview.app import results_desk
from retinaview.app.how_much_row import HowMuchRow
from retinaview.app.languages import pseudo
from retinaview.app.main import Program
from retinaview.app.results_list import AGAIN, ResultLine, ResultsList
from retinaview.core.image import Eye, Region
from retinaview.core.study import Recipe
from retinaview.imaging.region import cut_region

ONE, TWO = Path("/photographs/one.png"), Path("/photographs/second.png")


def opened(qtbot: QtBot, program: Program, path: Path) -> None:
    with qtbot.waitSignal(program.session.image_changed):
        program.session.open([path])


def enhanced(qtbot: QtBot, program: Program, model: str) -> None:
    program.session.choose_model(model)
    with qtbot.waitSignal(program.session.study_changed):
        program.session.enhance_shown()
    qtbot.waitUntil(lambda: not program.session.is_running)


def titles(program: Program) -> list[str]:
    return [row.line.title for row in program.window.panels.enhance.results.rows]


def shown(program: Program) -> list[bool]:
    return [row.isChecked() for row in program.window.panels.enhance.results.rows]


def test_what_is_kept_is_in_english_whatever_is_spoken(qtbot: QtBot, program: Program) -> None:
    desk = program.window.findChild(results_desk.ResultsDesk)
    words.speak(pseudo)
    try:
        opened(qtbot, program, ONE)
        enhanced(qtbot, program, "clahe")
        (result,) = desk.results
        ((kept,),) = desk.to_keep().values()
        assert "[" in result.title
        assert "[" not in kept.title + kept.key[1]
        assert desk.result_of(program.session.study) is result
    finally:
        words.speak(None)


def test_one_result_needs_no_list(qtbot: QtBot, program: Program) -> None:
    opened(qtbot, program, ONE)
    enhanced(qtbot, program, "clahe")
    assert program.window.panels.enhance.results.isHidden()


def test_a_click_goes_back_to_a_result(qtbot: QtBot, program: Program, engine: Any) -> None:
    opened(qtbot, program, ONE)
    enhanced(qtbot, program, "clahe")
    first = program.session.study
    program.session.choose_how_much(0.5)
    enhanced(qtbot, program, "clahe")
    results = program.window.panels.enhance.results
    assert results.isVisible()
    assert shown(program) == [True, False]
    runs = len(engine.ran)
    qtbot.mouseClick(results.rows[1], Qt.MouseButton.LeftButton)
    assert program.session.study is first
    assert shown(program) == [False, True]
    assert len(engine.ran) == runs  # nothing was run again


def test_results_are_there_again_with_their_photograph(
    qtbot: QtBot, program: Program, engine: Any
) -> None:
    opened(qtbot, program, ONE)
    for model in ("clahe", "rv-net"):
        program.session.choose_how_much(program.session.how_much - 0.1)
        enhanced(qtbot, program, model)
    before = titles(program)
    opened(qtbot, program, TWO)
    assert program.window.panels.enhance.results.isHidden()
    with qtbot.waitSignal(program.session.image_changed):
        program.session.select(ONE)
    assert titles(program) == before
    assert shown(program) == [True, False]  # the session kept the one that was on screen
    row = program.window.panels.enhance.results.rows[1]
    assert row.toolTip() == AGAIN
    runs = len(engine.ran)
    with qtbot.waitSignal(program.session.study_changed):
        row.click()
    assert len(engine.ran) == runs + 1
    assert engine.ran[-1].enhancer == "clahe"
    assert engine.ran[-1].how_much == pytest.approx(0.9)


def test_only_the_last_stay_in_memory(
    qtbot: QtBot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(results_desk, "MOST_KEPT", 1)
    opened(qtbot, program, ONE)
    for share in (1.0, 0.6, 0.3):
        program.session.choose_how_much(share)
        enhanced(qtbot, program, "clahe")
    rows = program.window.panels.enhance.results.rows
    assert [row.line.is_here for row in rows] == [True, False, False]


def test_a_stated_eye_holds_for_results_before(qtbot: QtBot, program: Program) -> None:
    opened(qtbot, program, ONE)
    enhanced(qtbot, program, "clahe")
    program.session.choose_how_much(0.5)
    enhanced(qtbot, program, "clahe")
    program.session.state_eye(Eye.OS)
    program.window.panels.enhance.results.rows[1].click()
    assert program.session.study is not None
    assert program.session.study.image.eye is Eye.OS
    assert program.session.study.image is program.session.image


def test_a_row_says_what_it_is(qtbot: QtBot) -> None:
    listed = ResultsList()
    qtbot.addWidget(listed)
    listed.show_lines([ResultLine("A 1.0", "09:12", is_shown=True), ResultLine("B 1.0", "", False)])
    names = [row.accessibleName() for row in listed.rows]
    assert names == ["A 1.0, 09:12, on screen", "B 1.0, to be made again"]
    with qtbot.waitSignal(listed.wanted) as told:
        listed.rows[1].click()
    assert told.args == [1]
    assert not listed.rows[1].isChecked()


def test_the_share_goes_into_the_recipe(qtbot: QtBot, program: Program) -> None:
    opened(qtbot, program, ONE)
    program.session.choose_model("clahe")
    row = program.window.panels.enhance.how_much
    row.slider.setValue(70)
    assert row.value.text() == "70 %"
    recipe = program.session.recipe()
    assert recipe is not None
    assert recipe.how_much == 0.7


def test_models_that_enlarge_take_all(qtbot: QtBot) -> None:
    row = HowMuchRow()
    qtbot.addWidget(row)
    row.show_share(0.7, enlarges=True)
    assert row.isHidden()


def test_the_result_of_a_region_is_gone_back_to(qtbot: QtBot, program: Program) -> None:
    session = program.session
    with qtbot.waitSignal(session.image_changed):
        session.open([ONE])
    assert session.image is not None
    whole = make_study(session.image, Recipe("quick"))
    region = Region(10, 10, 40, 40)
    part = make_study(cut_region(session.image, region), Recipe("quick", region=region))
    made = replace(part.provenance, input_sha256=session.image.source.sha256, region=region)
    session.show_result(whole)
    session.show_result(replace(part, provenance=made))
    assert session.study is not None
    assert session.study.recipe.region == region
    session.show_result(whole)
    assert session.study.recipe.region is None
