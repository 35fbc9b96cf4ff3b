"""What helps to choose before and after a run: preview, time, comparison with the plain method."""

from pathlib import Path

import pytest
from fakes import FakeEngine
from pytestqt.qtbot import QtBot

from retinaview.app.main import Program
from retinaview.app.paces import Paces
from retinaview.app.preview_desk import PREVIEW_PX, WHOLE
from retinaview.app.preview_strip import WAITING, PreviewStrip
from retinaview.app.share_desk import SETTLED_MS
from retinaview.core.study import Recipe, is_same_picture

LARGE = Path("/photographs/large.png")


@pytest.fixture
def opened(qtbot: QtBot, program: Program) -> Program:
    with qtbot.waitSignal(program.session.image_changed):
        program.session.open([LARGE])
    return program


def preview(program: Program) -> PreviewStrip:
    return program.window.panels.enhance.preview


def tried(qtbot: QtBot, program: Program) -> None:
    qtbot.waitUntil(lambda: preview(program).words.text() == WHOLE)


def enhanced(qtbot: QtBot, program: Program) -> None:
    with qtbot.waitSignal(program.session.study_changed):
        program.session.enhance_shown()
    qtbot.waitUntil(lambda: not program.session.is_running)


def test_nothing_is_tried_before_something_is_changed(opened: Program) -> None:
    assert preview(opened).isHidden()
    assert opened.session.recipe() is not None


def test_options_are_tried_on_a_small_copy(
    qtbot: QtBot, opened: Program, engine: FakeEngine
) -> None:
    opened.session.set_option("strength", 0.9)
    assert preview(opened).words.text() == WAITING
    tried(qtbot, opened)
    recipe = engine.ran[-1]
    assert (recipe.options["strength"], recipe.review, recipe.overlays) == (0.9, False, ())
    for label in preview(opened).pictures:
        assert not label.pixmap().isNull()
    assert opened.session.study is None, "a try is no result"


def test_the_copy_is_small(qtbot: QtBot, opened: Program, engine: FakeEngine) -> None:
    sides: list[int] = []
    run = engine.run
    engine.run = lambda image, *rest: (sides.append(image.width), run(image, *rest))[1]  # type: ignore[method-assign]
    opened.session.choose_how_much(0.5)
    tried(qtbot, opened)
    assert sides == [PREVIEW_PX]


def test_what_is_on_screen_already_is_not_tried(qtbot: QtBot, opened: Program) -> None:
    enhanced(qtbot, opened)
    opened.session.choose_how_much(0.5)
    assert not preview(opened).isHidden()
    opened.session.choose_how_much(1.0)
    assert preview(opened).isHidden()


def test_a_result_follows_the_slider(qtbot: QtBot, opened: Program, engine: FakeEngine) -> None:
    slider = opened.window.panels.enhance.how_much.slider
    slider.setValue(80)
    qtbot.wait(2 * SETTLED_MS)
    assert opened.session.study is None, "nothing is on screen that could follow"
    enhanced(qtbot, opened)
    with qtbot.waitSignal(opened.session.study_changed):
        slider.setValue(30)
    assert opened.session.study is not None
    assert opened.session.study.recipe.how_much == 0.3
    qtbot.waitUntil(lambda: not opened.session.is_running)
    opened.session.choose_model("quick")
    slider.setValue(60)
    qtbot.wait(2 * SETTLED_MS)
    assert opened.session.study.recipe.how_much == 0.3, "another model is chosen by now"


def test_a_failure_is_said_in_its_place(qtbot: QtBot, opened: Program) -> None:
    opened.session.choose_model("failing")
    qtbot.waitUntil(lambda: preview(opened).words.text().startswith("No preview: "))
    assert not opened.window.message_bar.isVisible()


def test_the_time_of_a_run_is_said_before_the_next(
    qtbot: QtBot, opened: Program, tmp_path: Path
) -> None:
    estimate = opened.window.panels.enhance._estimate
    opened.session.choose_model("quick")
    assert estimate.isHidden()
    enhanced(qtbot, opened)
    assert estimate.text().startswith("Takes about ")
    opened.session.choose_model("carried")
    assert estimate.isHidden()


def test_paces_are_kept_and_a_damaged_file_counts_as_none(tmp_path: Path) -> None:
    path = tmp_path / "new" / "paces.json"
    paces = Paces(path)
    for seconds in (2.0, 4.0, 40.0):
        paces.note("RV-Net 2.2", "cpu", 2.0, seconds)
    assert Paces(path).estimate_s("RV-Net 2.2", "cpu", 10.0) == pytest.approx(20.0)
    assert Paces(path).estimate_s("RV-Net 2.2", "cuda", 10.0) is None
    for damaged in ("{", "[1]", '{"RV-Net 2.2 · cpu": ["x"]}', '{"RV-Net 2.2 · cpu": [-1]}'):
        path.write_text(damaged)
        assert Paces(path).estimate_s("RV-Net 2.2", "cpu", 1.0) is None


def test_the_plain_method_is_put_beside_the_result(
    qtbot: QtBot, opened: Program, engine: FakeEngine
) -> None:
    button = opened.window.panels.enhance.baseline_button
    assert button.isHidden()
    enhanced(qtbot, opened)
    shown = opened.session.study
    assert (button.isHidden(), button.text()) == (False, "Compare with CLAHE")
    button.click()
    qtbot.waitUntil(lambda: opened.view.rival is not None)
    assert opened.view.rival is not None
    assert opened.view.rival.recipe.enhancer == "clahe"
    assert opened.session.study is shown
    runs = len(engine.ran)
    opened.view.set_rival(None)
    button.click()
    assert opened.view.rival is not None
    assert len(engine.ran) == runs, "it was made before"


def test_a_plain_method_is_compared_with_none(qtbot: QtBot, opened: Program) -> None:
    opened.session.choose_model("clahe")
    enhanced(qtbot, opened)
    assert opened.window.panels.enhance.baseline_button.isHidden()


def test_recipes_are_told_apart_by_the_picture_they_make() -> None:
    one = Recipe("clahe", {"clip": 2.0})
    assert is_same_picture(one, Recipe("clahe", {"clip": 2.0}, ("vessels",), device="cpu"))
    assert not is_same_picture(one, Recipe("clahe", {"clip": 3.0}))
    assert not is_same_picture(one, Recipe("clahe", {"clip": 2.0}, how_much=0.5))


def test_the_bar_shows_every_word_whole_or_an_icon(qtbot: QtBot, program: Program) -> None:
    bar, window = program.window.top_bar, program.window
    for width in (1100, 1300, 1500, 1900):
        window.resize(width, 700)
        qtbot.waitUntil(lambda wanted=width: bar.width() == wanted)
        assert bar.layout().sizeHint().width() <= width
