from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from retinaview.app.main import Program
from retinaview.app.region_picker import RegionPicker, rectangle
from retinaview.app.region_row import ASKS, WHOLE, RegionRow, sizes
from retinaview.core.image import FundusImage, Region
from retinaview.core.progress import Progress
from retinaview.core.study import Recipe, Study
from retinaview.imaging import region as limits
from retinaview.imaging.region import cut_region

ONE = Path("/photographs/one_large.png")


def test_a_rectangle_stays_in_the_photograph(fundus: FundusImage) -> None:
    assert rectangle((10.2, 20.7), (40, 60), fundus) == Region(21, 10, 39, 30)
    assert rectangle((90, 120), (-5, 999), fundus) == Region(120, 0, 8, 90)


def test_the_row_says_what_becomes_of_a_region(qtbot: QtBot) -> None:
    row = RegionRow()
    qtbot.addWidget(row)
    assert row.isHidden(), "not for models that keep the size"
    row.set_scale(4)
    assert (row.isHidden(), row.label.text()) == (False, WHOLE)
    row.set_scale(8)
    assert row.label.text() == ASKS
    row.set_region(Region(0, 0, 30, 20))
    assert row.label.text() == "Region 30 x 20 px becomes 240 x 160 px."
    assert not row.whole_button.isHidden()


@pytest.fixture
def picker(
    qtbot: QtBot, program: Program, engine: Any, monkeypatch: pytest.MonkeyPatch
) -> RegionPicker:
    """The tool over a photograph, with a model that enlarges four times chosen."""
    card = engine.catalog.card("quick")
    engine.catalog._cards["large"] = card.model_copy(
        update={"id": "large", "title": "Large", "task": "super-resolve", "scale": 4}
    )
    run = engine.run

    def run_region(image: FundusImage, recipe: Recipe, progress: Progress) -> Study:
        part = image if recipe.region is None else cut_region(image, recipe.region)
        return run(part, recipe, progress)

    monkeypatch.setattr(engine, "run", run_region)
    with qtbot.waitSignal(program.session.image_changed):
        program.session.open([ONE])
    program.session.choose_model("large")
    (picker,) = program.window.findChildren(RegionPicker)
    return picker


def drag(qtbot: QtBot, program: Program, start: QPoint, end: QPoint) -> None:
    viewport = program.window.compare.shown_panels[0].canvas.viewport()
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(viewport, left, pos=start)
    qtbot.mouseMove(viewport, pos=end)
    qtbot.mouseRelease(viewport, left, pos=end)


def test_a_drag_chooses_and_enhance_enlarges_that_part(
    qtbot: QtBot, program: Program, picker: RegionPicker
) -> None:
    session, compare = program.session, program.window.compare
    program.window.actions_by_name["region"].trigger()
    assert picker.is_on
    note = picker.notes[0]
    assert note.isVisible()
    view = compare.view
    middle = compare.shown_panels[0].canvas.rect().center()
    drag(qtbot, program, middle, middle + QPoint(90, 60))
    assert compare.view == view, "nothing was panned"
    assert not picker.is_on
    region = session.region
    assert region is not None
    assert region.width > region.height > 16
    assert program.window.panels.enhance.region.label.text() == sizes(region, 4)
    with qtbot.waitSignal(session.study_changed):
        session.enhance_shown()
    assert session.study is not None
    assert session.study.recipe.region == region
    assert compare.image is session.study.image
    assert compare.image.width == region.width

    program.window.panels.enhance.region.whole_button.click()
    assert session.region is None
    assert session.study is None
    assert compare.image is session.image


def test_esc_ends_choosing_and_too_much_is_not_taken(
    qtbot: QtBot, program: Program, picker: RegionPicker, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.window.actions_by_name["region"].trigger()
    monkeypatch.setattr(limits, "LARGEST_RESULT_PX", 16 * 40 * 40)
    middle = program.window.compare.shown_panels[0].canvas.rect().center()
    drag(qtbot, program, middle, middle + QPoint(90, 60))
    assert picker.is_on
    assert program.session.region is None
    assert "up to about 40 x 40 px" in picker.notes[0].hint.text()
    drag(qtbot, program, middle, middle + QPoint(2, 1))
    assert program.session.region is None
    qtbot.keyClick(program.window, Qt.Key.Key_Escape)
    assert not picker.is_on
    assert picker.notes[0].isHidden()


def test_a_model_that_keeps_the_size_offers_no_region(
    program: Program, picker: RegionPicker
) -> None:
    action = program.window.actions_by_name["region"]
    assert action.isEnabled()
    picker.start()
    program.session.choose_model("quick")
    assert not action.isEnabled()
    assert not picker.is_on
    recipe = program.session.recipe()
    assert recipe is not None
    assert recipe.region is None
