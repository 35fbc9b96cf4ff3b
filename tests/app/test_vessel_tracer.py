"""The tracing tool on a whole window, with a hand-made vessel map."""

import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from fakes import make_image, make_overlay
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot
from scipy.ndimage import gaussian_filter

from retinaview.app.image_panel import ImagePanel
from retinaview.app.main import Program
from retinaview.app.results import Tools
from retinaview.app.trace_desk import END_HINT, FIRST_HINT, NEXT_HINT, PAIR_HINT
from retinaview.app.trace_note import numbers_text
from retinaview.app.vessel_tracer import VesselTracer
from retinaview.core.image import FundusImage
from retinaview.core.overlay import Overlay, Score, Subject
from retinaview.core.progress import Progress
from retinaview.core.study import Study
from retinaview.errors import RunError
from retinaview.metrics.traced_path import TracedPath

ONE, TWO = Path("/photographs/one_OD.png"), Path("/photographs/two_OS.png")
HEIGHT, WIDTH = 384, 512
DISC_PX = 50.0
LONG_MS = 20_000


def a_vessel(height: int, width: int) -> np.ndarray:
    """A level vessel across the middle, 9 px wide."""
    mask = np.zeros((height, width), bool)
    mask[height // 2 - 4 : height // 2 + 5, width // 8 : -width // 8] = True
    return mask


def vessels_of(image: FundusImage, subject: Subject) -> Overlay:
    mask = a_vessel(image.height, image.width)
    probability = gaussian_filter(mask.astype(np.float32), 1.0)[::2, ::2]
    drawn = make_overlay(image, subject, "vessels")
    return replace(drawn, values=probability, masks={"vessels": mask})


@pytest.fixture
def tools(tools: Tools) -> Tools:
    """Photographs large enough for a vessel."""

    def load(path: Path) -> FundusImage:
        return make_image(HEIGHT, WIDTH, len(path.name), name=path.name, path=path)

    return replace(tools, load=load)


@pytest.fixture
def tracer(program: Program, engine: object, monkeypatch: pytest.MonkeyPatch) -> VesselTracer:
    """The tool of a window whose engine finds vessels and a disc."""
    plain = type(engine).overlay

    def overlay(
        self: object,
        overlay_id: str,
        source: FundusImage | Study,
        subject: Subject,
        progress: Progress,
    ) -> Overlay:
        image = source if isinstance(source, FundusImage) else source.image
        if overlay_id == "vessels":
            if "two" in image.source.name:
                raise RunError("The photograph has no lit field to work on.")
            return vessels_of(image, subject)
        if overlay_id == "disc":
            number = Score("disc_diameter_px", "Disc diameter", subject, DISC_PX, "px")
            return replace(make_overlay(image, subject, "disc"), numbers=(number,))
        return plain(self, overlay_id, source, subject, progress)

    monkeypatch.setattr(type(engine), "overlay", overlay)
    cards = program.session.catalog.overlays()
    named = [cards[0].model_copy(update={"id": name}) for name in ("vessels", "disc")]
    monkeypatch.setattr(program.session.catalog, "overlays", lambda: [*cards, *named])
    found = program.window.findChild(VesselTracer)
    assert found is not None
    return found


def path_of(tracer: VesselTracer, subject: Subject) -> TracedPath | None:
    trace = tracer.desk.trace(subject)
    return trace.path if trace else None


def opened(qtbot: QtBot, program: Program, path: Path = ONE) -> FundusImage:
    with qtbot.waitSignal(program.session.image_changed, timeout=LONG_MS):
        program.session.open([path])
    qtbot.waitUntil(lambda: program.session.reader.is_idle, timeout=LONG_MS)
    assert program.session.image is not None
    return program.session.image


def press(qtbot: QtBot, program: Program, key: Qt.Key) -> None:
    program.window.activateWindow()
    program.window.compare.setFocus()
    qtbot.keyClick(program.window.compare, key)


def place(panel: ImagePanel, image: FundusImage, y: float, x: float) -> QPointF:
    """Where a pixel of the photograph lies on a panel's canvas."""
    canvas = panel.canvas
    low, high = canvas.point_at(QPointF(0, 0)), canvas.point_at(QPointF(1000, 1000))
    return QPointF(
        1000 * ((x + 0.5) / image.width - low[1]) / (high[1] - low[1]),
        1000 * ((y + 0.5) / image.height - low[0]) / (high[0] - low[0]),
    )


def move(qtbot: QtBot, panel: ImagePanel, image: FundusImage, y: float, x: float) -> None:
    qtbot.mouseMove(panel.canvas.viewport(), place(panel, image, y, x).toPoint())


def click(qtbot: QtBot, panel: ImagePanel, image: FundusImage, y: float, x: float) -> None:
    at = place(panel, image, y, x).toPoint()
    qtbot.mouseClick(panel.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)


def traced(
    qtbot: QtBot, program: Program, tracer: VesselTracer, image: FundusImage, number: int = 0
) -> TracedPath:
    """Click a start and an end on one panel; give the path."""
    panel = program.window.compare.shown_panels[number]
    subject = panel.face.subjects[0]
    click(qtbot, panel, image, image.height / 2, image.width / 4)
    qtbot.waitUntil(lambda: not tracer.desk.is_busy, timeout=LONG_MS)
    move(qtbot, panel, image, image.height / 2 + 3, image.width * 0.6)
    click(qtbot, panel, image, image.height / 2 + 3, image.width * 0.75)
    assert tracer.desk.trace(subject).is_fixed
    path = path_of(tracer, subject)
    assert path is not None
    return path


def test_the_action_waits_for_a_photograph(
    qtbot: QtBot, program: Program, tracer: VesselTracer
) -> None:
    action = program.window.actions_by_name["trace"]
    assert not action.isEnabled()
    opened(qtbot, program)
    assert action.isEnabled()
    press(qtbot, program, Qt.Key.Key_T)
    assert tracer.is_on
    assert action.isChecked()
    qtbot.waitUntil(lambda: not tracer.desk.is_busy, timeout=LONG_MS)
    assert FIRST_HINT in tracer.notes[0].text
    press(qtbot, program, Qt.Key.Key_T)
    assert not tracer.is_on
    assert not action.isChecked()
    assert tracer.notes[0].isHidden()


def test_a_vessel_is_traced_and_measured(
    qtbot: QtBot, program: Program, tracer: VesselTracer
) -> None:
    image = opened(qtbot, program)
    press(qtbot, program, Qt.Key.Key_T)
    path = traced(qtbot, program, tracer, image)
    assert path.length_px == pytest.approx(image.width / 2, rel=0.03)
    assert path.length_dd == pytest.approx(path.length_px / DISC_PX)
    assert path.tortuosity == pytest.approx(1.0, abs=0.01)
    assert path.width_px == pytest.approx(9, abs=2.5)  # the map is half as large
    assert np.abs(path.points[:, 0] - image.height / 2).max() < 4
    note = tracer.notes[0]
    assert "on the original" in note.text
    assert f"{path.length_px:.0f} px" in note.text
    assert NEXT_HINT in note.text
    canvas = program.window.compare.panels[0].canvas
    assert not canvas.sketches[Subject.ORIGINAL].is_empty


def test_the_path_follows_the_mouse_at_once(
    qtbot: QtBot, program: Program, tracer: VesselTracer
) -> None:
    image = opened(qtbot, program)
    tracer.start()
    panel = program.window.compare.panels[0]
    click(qtbot, panel, image, image.height / 2, image.width / 4)
    qtbot.waitUntil(lambda: not tracer.desk.is_busy, timeout=LONG_MS)
    assert END_HINT in tracer.notes[0].text
    took, lengths = [], []
    for share in np.linspace(0.3, 0.8, 20):
        at = (image.height / 2, image.width * share)
        started = time.perf_counter()
        tracer.desk.hover(Subject.ORIGINAL, at)
        took.append(time.perf_counter() - started)
        path = path_of(tracer, Subject.ORIGINAL)
        assert path is not None
        lengths.append(path.length_px)
    assert np.all(np.diff(lengths) > 0)
    assert not tracer.desk.trace(Subject.ORIGINAL).is_fixed
    assert np.median(took) < 0.1


def test_a_mouse_that_moved_on_is_followed_when_the_paths_are_there(
    qtbot: QtBot, program: Program, tracer: VesselTracer
) -> None:
    image = opened(qtbot, program)
    tracer.start()
    tracer.desk.click(Subject.ORIGINAL, (image.height / 2, image.width / 4))
    tracer.desk.hover(Subject.ORIGINAL, (image.height / 2, image.width / 2))
    assert path_of(tracer, Subject.ORIGINAL) is None
    qtbot.waitUntil(lambda: path_of(tracer, Subject.ORIGINAL) is not None)


def test_escape_ends_and_takes_the_paths_away(
    qtbot: QtBot, program: Program, tracer: VesselTracer
) -> None:
    image = opened(qtbot, program)
    press(qtbot, program, Qt.Key.Key_T)
    traced(qtbot, program, tracer, image)
    press(qtbot, program, Qt.Key.Key_Escape)
    assert not tracer.is_on
    assert path_of(tracer, Subject.ORIGINAL) is None
    assert program.window.compare.panels[0].canvas.sketches[Subject.ORIGINAL].is_empty


def test_both_panels_have_a_path_of_their_own(
    qtbot: QtBot, program: Program, tracer: VesselTracer
) -> None:
    image = opened(qtbot, program)
    program.session.choose_model("quick")
    with qtbot.waitSignal(program.session.study_changed, timeout=LONG_MS):
        program.session.enhance_shown()
    qtbot.waitUntil(lambda: not program.session.is_running)
    tracer.start()
    one = traced(qtbot, program, tracer, image, 0)
    other = traced(qtbot, program, tracer, image, 1)
    assert one.length_px == pytest.approx(other.length_px, rel=0.01)
    assert "on the original" in tracer.notes[0].text
    assert "on the processed picture" in tracer.notes[1].text
    assert path_of(tracer, Subject.ORIGINAL) is one
    program.session._show_study(None)
    assert path_of(tracer, Subject.PROCESSED) is None
    assert path_of(tracer, Subject.ORIGINAL) is one


def test_the_curtain_tells_its_two_pictures_apart(
    qtbot: QtBot, program: Program, tracer: VesselTracer
) -> None:
    image = opened(qtbot, program)
    program.session.choose_model("quick")
    with qtbot.waitSignal(program.session.study_changed, timeout=LONG_MS):
        program.session.enhance_shown()
    press(qtbot, program, Qt.Key.Key_C)
    panel = program.window.compare.panels[0]
    left, right = (image.height / 2 / image.height, 0.3), (0.5, 0.7)
    assert panel.subject_at(left) is Subject.ORIGINAL
    assert panel.subject_at(right) is Subject.PROCESSED
    panel.divider.move_to(0.1)
    assert panel.subject_at(left) is Subject.PROCESSED


def test_the_difference_cannot_be_traced(
    qtbot: QtBot, program: Program, tracer: VesselTracer
) -> None:
    image = opened(qtbot, program)
    program.session.choose_model("quick")
    with qtbot.waitSignal(program.session.study_changed, timeout=LONG_MS):
        program.session.enhance_shown()
    press(qtbot, program, Qt.Key.Key_D)
    tracer.start()
    click(qtbot, program.window.compare.panels[0], image, image.height / 2, image.width / 4)
    assert path_of(tracer, Subject.PAIR) is None
    assert PAIR_HINT in tracer.notes[0].text


def test_another_photograph_begins_anew(
    qtbot: QtBot, program: Program, tracer: VesselTracer
) -> None:
    image = opened(qtbot, program)
    tracer.start()
    traced(qtbot, program, tracer, image)
    opened(qtbot, program, TWO)
    qtbot.waitUntil(lambda: not tracer.desk.is_busy, timeout=LONG_MS)
    assert path_of(tracer, Subject.ORIGINAL) is None
    assert "no lit field" in tracer.notes[0].text


def test_the_grading_safe_view_shows_no_path(
    qtbot: QtBot, program: Program, tracer: VesselTracer
) -> None:
    image = opened(qtbot, program)
    tracer.start()
    traced(qtbot, program, tracer, image)
    press(qtbot, program, Qt.Key.Key_S)
    assert not tracer.is_on
    assert not program.window.actions_by_name["trace"].isEnabled()
    press(qtbot, program, Qt.Key.Key_S)
    assert program.window.actions_by_name["trace"].isEnabled()


def test_closing_the_window_while_paths_are_worked_out(
    qtbot: QtBot, program: Program, tracer: VesselTracer
) -> None:
    image = opened(qtbot, program)
    tracer.start()
    tracer.desk.click(Subject.ORIGINAL, (image.height / 2, image.width / 4))
    program.window.close()


def test_what_is_not_known_is_said_so() -> None:
    points = np.zeros((1, 2), np.float32)
    text = numbers_text(TracedPath(points, 3.0, None, None, None, None, 0.2))
    assert "DD" not in text
    assert text.count("not measured") == 2
    assert "Only 20 % of it lies on vessel" in text
    whole = numbers_text(TracedPath(points, 412.4, 2.061, 1.0834, 6.24, 0.0312, 0.9))
    assert whole.splitlines() == [
        "Length 412 px · 2.06 DD",
        "Tortuosity 1.083 (arc/chord)",
        "Mean width 6.2 px · 0.031 DD",
    ]
