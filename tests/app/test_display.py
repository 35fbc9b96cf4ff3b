from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from fakes import make_image
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from retinaview.app.arrangement import Channel
from retinaview.app.canvas import Canvas
from retinaview.app.display_panel import STEPS, DisplayPanel
from retinaview.app.histogram_view import BINS, counts_in_field
from retinaview.app.main import Program
from retinaview.app.picture_source import picture_of_image
from retinaview.app.settings import SettingsFile
from retinaview.app.tone import NEUTRAL
from retinaview.core.image import FieldOfView

ONE = Path("/photographs/one_large.png")


@pytest.fixture
def opened(qtbot: QtBot, program: Program) -> Program:
    with qtbot.waitSignal(program.session.image_changed):
        program.session.open([ONE])
    return program


def middle(canvas: Canvas) -> tuple[int, int, int]:
    image = canvas.grab().toImage()
    colour = image.pixelColor(image.width() // 2, image.height() // 2)
    return colour.red(), colour.green(), colour.blue()


def drag_right(canvas: Canvas, by: QPoint) -> None:
    start, right = QPointF(canvas.rect().center()), Qt.MouseButton.RightButton
    for kind, place in (
        (QEvent.Type.MouseButtonPress, start),
        (QEvent.Type.MouseMove, start + QPointF(by)),
        (QEvent.Type.MouseButtonRelease, start + QPointF(by)),
    ):
        event = QMouseEvent(
            kind, place, canvas.mapToGlobal(place), right, right, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(canvas.viewport(), event)


def test_brightness_changes_the_screen_and_no_number(opened: Program) -> None:
    panel, canvas = opened.window.compare.panels[0], opened.window.compare.panels[0].canvas
    canvas.hovered.emit((0.5, 0.5))
    before, read = middle(canvas), panel.foot.text()
    display = opened.window.panels.display
    display.sliders["level"].setValue(round(0.8 * STEPS))
    canvas.hovered.emit((0.5, 0.5))
    assert all(now > was for now, was in zip(middle(canvas), before, strict=True) if was < 200)
    assert panel.foot.text() == read
    assert panel.header.badges[0].note == "as captured · window adjusted"
    assert display.reset.isEnabled()
    opened.window.actions_by_name["reset_display"].trigger()
    assert middle(canvas) == before
    assert panel.header.badges[0].note == "as captured"
    assert not display.reset.isEnabled()


def test_inverting_is_exact(opened: Program) -> None:
    canvas = opened.window.compare.panels[0].canvas
    before = middle(canvas)
    opened.window.actions_by_name["invert"].trigger()
    assert middle(canvas) == tuple(255 - value for value in before)
    assert opened.window.panels.display.invert.isChecked()
    opened.window.panels.display.invert.click()
    assert middle(canvas) == before


@pytest.mark.parametrize(
    ("name", "channel", "place"), [("red", Channel.RED, 0), ("blue", Channel.BLUE, 2)]
)
def test_one_channel_in_grey(opened: Program, name: str, channel: Channel, place: int) -> None:
    canvas = opened.window.compare.panels[0].canvas
    value = middle(canvas)[place]
    opened.window.actions_by_name[name].trigger()
    assert opened.window.compare.display.channel is channel
    assert middle(canvas) == (value, value, value)
    assert f"{name} channel" in opened.window.compare.panels[0].header.badges[0].note
    opened.window.actions_by_name[name].trigger()
    assert opened.window.compare.display.channel is Channel.COLOUR


def test_the_right_button_moves_level_and_window(opened: Program) -> None:
    canvas = opened.window.compare.panels[0].canvas
    drag_right(canvas, QPoint(0, -canvas.height() // 10))
    tone = opened.view.tone
    assert tone.level == pytest.approx(0.4, abs=0.01)
    assert tone.window == 1.0
    drag_right(canvas, QPoint(canvas.width() // 5, 0))
    assert opened.view.tone.window == pytest.approx(1.2, abs=0.01)
    assert opened.window.compare.view.is_fit  # nothing was panned


def test_the_grading_safe_view_is_neutral_and_gives_it_back(opened: Program) -> None:
    canvas, display = opened.window.compare.panels[0].canvas, opened.window.panels.display
    opened.window.actions_by_name["one_to_one"].trigger()
    plain = middle(canvas)
    opened.view.set_tone(NEUTRAL.inverted())
    opened.window.actions_by_name["blue"].trigger()
    changed = middle(canvas)
    opened.window.actions_by_name["grading_safe"].trigger()
    assert middle(canvas) == plain
    assert opened.window.compare.panels[0].header.badges[0].note == "as captured"
    assert not display.sliders["gamma"].isEnabled()
    assert not opened.window.actions_by_name["invert"].isEnabled()
    drag_right(canvas, QPoint(0, 50))
    assert opened.view.tone == NEUTRAL.inverted()
    opened.window.actions_by_name["grading_safe"].trigger()
    assert middle(canvas) == changed


def test_pixels_are_squares_when_wanted_and_at_the_next_start(
    opened: Program, settings_path: Path
) -> None:
    opened.window.panels.display.smooth.click()
    assert not opened.window.compare.is_smooth
    assert not opened.window.actions_by_name["smooth"].isChecked()
    opened.session.close()
    assert not SettingsFile(settings_path).load().smooth


def test_the_histogram_is_counted_once_it_is_unfolded(opened: Program) -> None:
    histogram = opened.window.panels.display.histogram
    assert histogram.plots == ()
    opened.window.panels.section("display").head.click()
    assert [plot.title for plot in histogram.plots] == ["Original"]
    assert histogram.isVisible()


def test_only_the_field_is_counted() -> None:
    image = make_image(name="counted.png")
    counts = counts_in_field(picture_of_image(image), image)
    assert counts.shape == (3, BINS)
    everything = replace(image, view=FieldOfView(np.ones_like(image.fov), None, image.view.basis))
    black = counts_in_field(picture_of_image(everything), everything)
    assert counts[0, 0] < black[0, 0]  # the surround is left out
    lit = image.rgb[image.fov][:, 0]
    assert np.argmax(counts[0]) == pytest.approx(np.median(lit) * BINS, abs=BINS / 4)


def test_full_screen_and_back(qtbot: QtBot, program: Program) -> None:
    action = program.window.actions_by_name["full_screen"]
    action.trigger()
    assert program.window.isFullScreen()
    assert action.isChecked()
    qtbot.keyClick(program.window, Qt.Key.Key_Escape)
    assert not program.window.isFullScreen()
    assert not action.isChecked()


def test_the_panel_follows_and_does_not_answer(qtbot: QtBot) -> None:
    panel = DisplayPanel()
    qtbot.addWidget(panel)
    said: list[object] = []
    panel.tone_wanted.connect(said.append)
    panel.show_tone(NEUTRAL.with_gamma(2.0), is_grading_safe=False, is_changed=True)
    assert said == []
    assert panel.values["gamma"].text() == "2.00"
    panel.sliders["gamma"].setValue(STEPS // 2)
    assert said[-1] == NEUTRAL.with_gamma(1.0)
