"""Any two of original and results, and the grid."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from retinaview.app import results_desk
from retinaview.app.compare_view import CompareMode
from retinaview.app.image_panel import Face
from retinaview.app.main import Program
from retinaview.app.pair_desk import PairDesk
from retinaview.app.scene import VACANT
from retinaview.app.theme import DARK
from retinaview.core.overlay import Subject

ONE, TWO = Path("/photographs/one.png"), Path("/photographs/second.png")
CLAHE, HALF, WHOLE = "CLAHE 1.0", "RV-Net 1.0 at 50 %", "RV-Net 1.0"


@pytest.fixture
def compared(qtbot: QtBot, program: Program) -> Program:
    """A photograph with three results: CLAHE, RV-Net at half, RV-Net in full, which is shown."""
    with qtbot.waitSignal(program.session.image_changed):
        program.session.open([ONE])
    for model, share in (("clahe", 1.0), ("rv-net", 0.5), ("rv-net", 1.0)):
        program.session.choose_how_much(share)
        enhanced(qtbot, program, model)
    return program


def enhanced(qtbot: QtBot, program: Program, model: str) -> None:
    program.session.choose_model(model)
    with qtbot.waitSignal(program.session.study_changed):
        program.session.enhance_shown()
    qtbot.waitUntil(lambda: not program.session.is_running)


def choose_left(program: Program, title: str) -> None:
    choice = program.window.panels.enhance.results.left.choice
    titles = [choice.itemText(place) for place in range(choice.count())]
    place = next(place for place, text in enumerate(titles) if text.startswith(title))
    choice.setCurrentIndex(place)
    choice.activated.emit(place)


def badges(program: Program) -> list[tuple[str, str]]:
    shown = program.window.compare.shown_panels
    return [(badge.word, badge.note) for panel in shown for badge in panel.header.badges]


def test_the_original_stands_on_the_left_at_first(compared: Program) -> None:
    row = compared.window.panels.enhance.results.left
    assert row.choice.currentText() == "Original"
    assert [row.choice.itemText(n).split(" · ")[0] for n in (1, 2)] == [HALF, CLAHE]
    assert badges(compared) == [("ORIGINAL", "as captured"), ("PROCESSED", WHOLE)]
    assert not row.swap.isEnabled()


def test_two_results_side_by_side_are_both_amber(compared: Program) -> None:
    study = compared.session.study
    choose_left(compared, CLAHE)
    assert badges(compared) == [("PROCESSED", CLAHE), ("PROCESSED", WHOLE)]
    assert compared.session.study is study
    left, right = compared.window.compare.shown_panels
    assert left.face is Face.RIVAL
    for panel in (left, right):
        edge = panel.grab().toImage().pixelColor(QPoint(0, panel.height() // 2))
        assert edge.name() == DARK.processed
    rival = compared.view.rival
    assert rival is not None
    picture = compared.window.compare.pictures[Subject.ORIGINAL]
    assert np.array_equal(picture.pixels, rival.result)


@pytest.mark.parametrize(
    ("mode", "faces", "words"),
    [
        (CompareMode.CURTAIN, [Face.RESULTS], [("PROCESSED", CLAHE), ("PROCESSED", WHOLE)]),
        (
            CompareMode.DIFFERENCE,
            [Face.RESULTS_DIFFERENCE],
            [("DIFFERENCE", f"{CLAHE} - {WHOLE}, twice as bright")],
        ),
        (CompareMode.ORIGINAL, [Face.ORIGINAL], [("ORIGINAL", "as captured")]),
        (CompareMode.PROCESSED, [Face.PROCESSED], [("PROCESSED", WHOLE)]),
    ],
)
def test_every_mode_says_which_result_is_which(
    compared: Program, mode: CompareMode, faces: list[Face], words: list[tuple[str, str]]
) -> None:
    choose_left(compared, CLAHE)
    compared.view.toggle_mode(mode)
    assert [panel.face for panel in compared.window.compare.shown_panels] == faces
    assert badges(compared) == words


def test_blink_changes_between_two_results(qtbot: QtBot, compared: Program) -> None:
    choose_left(compared, CLAHE)
    compared.view.toggle_mode(CompareMode.BLINK)
    assert badges(compared) == [("PROCESSED", WHOLE)]
    qtbot.waitUntil(lambda: badges(compared) == [("PROCESSED", CLAHE)])
    qtbot.waitUntil(lambda: badges(compared) == [("PROCESSED", WHOLE)])


def test_the_difference_is_that_of_both_results(compared: Program) -> None:
    choose_left(compared, HALF)
    compared.view.toggle_mode(CompareMode.DIFFERENCE)
    left, right = compared.view.rival, compared.session.study
    assert left is not None
    assert right is not None
    expected = np.abs(left.result.astype(int) - right.result.astype(int))
    shown = compared.window.compare.pictures[Subject.PAIR]
    assert np.array_equal(shown.pixels, expected)


def test_the_grading_safe_view_shows_the_original(compared: Program) -> None:
    choose_left(compared, CLAHE)
    compared.view.toggle_grading_safe()
    assert badges(compared) == [("ORIGINAL", "as captured")]
    compared.view.toggle_grading_safe()
    assert badges(compared)[0] == ("PROCESSED", CLAHE)


def test_the_review_says_what_it_refers_to(compared: Program) -> None:
    review = compared.window.panels.review
    assert not any("on the left" in sentence for sentence in review.sentences())
    choose_left(compared, CLAHE)
    assert any(f"not against {CLAHE} on the left" in each for each in review.sentences())
    compared.view.toggle_mode(CompareMode.GRID)  # there the original is on the left
    assert not any("on the left" in sentence for sentence in review.sentences())
    compared.view.toggle_mode(CompareMode.SIDE_BY_SIDE)
    assert any("on the left" in sentence for sentence in review.sentences())
    choose_left(compared, "Original")
    assert not any("on the left" in sentence for sentence in review.sentences())


def test_left_and_right_are_exchanged(compared: Program) -> None:
    choose_left(compared, CLAHE)
    compared.window.panels.enhance.results.left.swap.click()
    assert badges(compared) == [("PROCESSED", WHOLE), ("PROCESSED", CLAHE)]
    assert compared.session.study is not None
    assert compared.session.study.model_label == CLAHE


def test_a_result_on_the_right_is_not_on_the_left_too(compared: Program) -> None:
    choose_left(compared, CLAHE)
    rows = compared.window.panels.enhance.results.rows
    next(row for row in rows if row.line.title == CLAHE).click()
    assert badges(compared) == [("ORIGINAL", "as captured"), ("PROCESSED", CLAHE)]


def test_another_photograph_has_its_original_on_the_left(qtbot: QtBot, compared: Program) -> None:
    choose_left(compared, CLAHE)
    with qtbot.waitSignal(compared.session.image_changed):
        compared.session.open([TWO])
    assert badges(compared) == [("ORIGINAL", "as captured")]
    enhanced(qtbot, compared, "clahe")
    assert badges(compared)[0] == ("ORIGINAL", "as captured")


def test_a_result_no_longer_in_memory_is_made_again_for_the_left(
    qtbot: QtBot, compared: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(results_desk, "MOST_KEPT", 1)
    compared.session.choose_how_much(0.2)
    enhanced(qtbot, compared, "rv-net")
    choose_left(compared, CLAHE)
    qtbot.waitUntil(lambda: badges(compared)[0] == ("PROCESSED", CLAHE))
    assert badges(compared)[1] == ("PROCESSED", "RV-Net 1.0 at 20 %")


def test_a_run_that_fails_leaves_the_pair_as_it_was(qtbot: QtBot, compared: Program) -> None:
    recipe = compared.session.recipe()
    assert recipe is not None
    desk = compared.window.findChild(PairDesk)
    assert isinstance(desk, PairDesk)
    with qtbot.waitSignal(compared.session.failed):
        desk.run_beside(replace(recipe, enhancer="failing"))
    qtbot.waitUntil(lambda: not compared.session.is_running)
    enhanced(qtbot, compared, "clahe")
    assert badges(compared) == [("ORIGINAL", "as captured"), ("PROCESSED", CLAHE)]


def test_the_grid_shows_the_latest_of_other_models(qtbot: QtBot, compared: Program) -> None:
    grid = compared.window.actions_by_name["grid"]
    assert grid.shortcut().toString() == "4"
    grid.trigger()
    assert badges(compared) == [
        ("ORIGINAL", "as captured"),
        ("PROCESSED", WHOLE),
        ("PROCESSED", CLAHE),
    ]
    panels = compared.window.compare.shown_panels
    assert [panel.vacancy.text() for panel in panels] == ["", "", "", VACANT]
    assert panels[3].vacancy.isVisible()
    panels[2].canvas.wheel_turned.emit((0.4, 0.6), 4)
    assert len({(p.canvas._view.centre, p.canvas._view.zoom) for p in panels}) == 1
    enhanced(qtbot, compared, "quick")
    assert [note for _, note in badges(compared)] == ["as captured", "Quick 1.0", WHOLE, CLAHE]
    assert all(panel.isVisible() for panel in compared.window.compare.panels)
    grid.trigger()
    assert len(compared.window.compare.shown_panels) == 2
    assert not compared.window.compare.panels[2].isVisible()


def test_nothing_of_the_study_lies_over_another_result(qtbot: QtBot, compared: Program) -> None:
    compared.session.overlays.want("saliency", True)
    qtbot.waitUntil(lambda: not compared.session.overlays.is_computing)
    left, right = compared.window.compare.shown_panels
    assert left.canvas.layers[Subject.ORIGINAL].overlays
    choose_left(compared, CLAHE)
    assert left.canvas.layers[Subject.ORIGINAL].overlays == ()
    assert right.canvas.layers[Subject.PROCESSED].overlays
    choose_left(compared, "Original")
    assert left.canvas.layers[Subject.ORIGINAL].overlays


def test_the_row_is_reached_by_keyboard(compared: Program) -> None:
    row = compared.window.panels.enhance.results.left
    for control in (row.choice, row.swap):
        assert control.accessibleName()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
