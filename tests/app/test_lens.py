"""The magnifier: the same place in every panel, enlarged, under a rim that says which picture."""

from pathlib import Path

import numpy as np
import pytest
from fakes import make_image, make_study
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from retinaview.app.compare_view import CompareMode, CompareView
from retinaview.app.image_panel import ImagePanel
from retinaview.app.lens import MAGNIFIED, SIDE_PX
from retinaview.app.main import Program
from retinaview.app.theme import DARK
from retinaview.app.tone import NEUTRAL
from retinaview.core.overlay import Subject
from retinaview.core.study import Study

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
AT = (0.45, 0.55)


@pytest.fixture(scope="module")
def study() -> Study:
    return make_study(make_image(600, 800))


@pytest.fixture
def compared(qtbot: QtBot, study: Study) -> CompareView:
    view = CompareView()
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show()
    view.show_image(study.image)
    view.show_study(study)
    view.set_smooth(False)
    view.zoom_one_to_one()
    return view


def hover(view: CompareView, panel: int = 0) -> None:
    view.panels[panel].canvas.hovered.emit(AT)


def rim(panel: ImagePanel) -> str:
    return seen(panel, QPoint(SIDE_PX // 2, 2)).name()


def seen(panel: ImagePanel, at: QPoint) -> QColor:
    return panel.lens.grab().toImage().pixelColor(at)


def test_every_panel_magnifies_the_same_place(compared: CompareView, study: Study) -> None:
    compared.navigator.set_magnifies(True)
    assert not any(panel.lens.isVisible() for panel in compared.panels)
    hover(compared)
    left, right = compared.shown_panels
    original = np.rint(study.image.rgb * 255).astype(int)
    for panel, pixels in ((left, original), (right, study.result.astype(int))):
        assert panel.lens.isVisible()
        beside = QPoint(SIDE_PX // 2 + round(8 * MAGNIFIED), SIDE_PX // 2 + 1)
        colour = seen(panel, beside)
        row, column = int(AT[0] * 600), int(AT[1] * 800) + 8
        near = pixels[row - 1 : row + 2, column - 1 : column + 2].reshape(-1, 3)
        apart = np.abs(near - [colour.red(), colour.green(), colour.blue()]).max(axis=1)
        assert apart.min() <= 1
    assert rim(left) == DARK.original
    assert rim(right) == DARK.processed
    compared.panels[0].canvas.hovered.emit(None)
    assert not left.lens.isVisible()


def test_it_is_drawn_where_the_cursor_is(compared: CompareView) -> None:
    compared.navigator.set_magnifies(True)
    hover(compared, 1)
    for panel in compared.shown_panels:
        place = panel.canvas.place_of(AT)
        assert panel.canvas.point_at(place) == pytest.approx(AT)
        middle = QPointF(panel.lens.geometry().topLeft()) + QPointF(SIDE_PX / 2, SIDE_PX / 2)
        assert (middle - place).manhattanLength() <= 2


def test_beside_a_curtain_it_shows_the_side_it_is_on(compared: CompareView) -> None:
    compared.navigator.set_magnifies(True)
    compared.set_mode(CompareMode.CURTAIN)
    (panel,) = compared.shown_panels
    panel.divider.move_to(0.9)
    hover(compared)
    assert rim(panel) == DARK.original
    panel.divider.move_to(0.1)
    hover(compared)
    assert rim(panel) == DARK.processed


def test_it_follows_tone_and_ends_at_the_edge(compared: CompareView) -> None:
    compared.navigator.set_magnifies(True)
    hover(compared)
    panel = compared.panels[0]
    at = QPoint(SIDE_PX // 2 + 24, SIDE_PX // 2 + 1)
    before = seen(panel, at)
    compared.set_tone(NEUTRAL.inverted())
    assert seen(panel, at).red() == pytest.approx(255 - before.red(), abs=1)
    item = panel.canvas.pictures[Subject.ORIGINAL]
    assert item.enlarged(QPointF(-500, -500), 1.0, 100) is None
    corner = item.enlarged(QPointF(0, 0), 1.0, 100)
    assert corner is not None
    assert (corner.top, corner.left, corner.pixels.shape[:2]) == (50, 50, (50, 50))


def test_the_key_turns_it_on_and_the_grading_safe_view_off(qtbot: QtBot, program: Program) -> None:
    action = program.window.actions_by_name["magnifier"]
    assert not action.isEnabled()
    with qtbot.waitSignal(program.session.image_changed, timeout=20_000):
        program.session.open([Path("/photographs/one.png")])
    program.window.activateWindow()
    program.window.compare.setFocus()
    qtbot.keyClick(program.window.compare, Qt.Key.Key_Z)
    assert action.isChecked()
    hover(program.window.compare)
    assert program.window.compare.panels[0].lens.isVisible()
    program.view.toggle_grading_safe()
    assert not action.isEnabled()
    assert not program.window.compare.panels[0].lens.isVisible()
    program.view.toggle_grading_safe()
    qtbot.keyClick(program.window.compare, Qt.Key.Key_Z)
    assert not action.isChecked()
    assert not program.window.compare.panels[0].lens.isVisible()
