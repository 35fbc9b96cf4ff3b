from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from retinaview.app import file_dialogs
from retinaview.app.annotation_desk import AnnotationDesk
from retinaview.app.annotations_panel import AnnotationsPanel
from retinaview.app.arrangement import CompareMode
from retinaview.app.key_hints import filled
from retinaview.app.main import Program
from retinaview.app.measure_tool import MeasureTool
from retinaview.app.report_page import ReportPage
from retinaview.app.scale_form import BY_EYE, NO_LINE, TOO_WIDE
from retinaview.core.annotation import Annotation, DrawnOn, Shape
from retinaview.core.image import Acquisition
from retinaview.core.overlay import Subject
from retinaview.imaging.calibration import by_line
from retinaview.imaging.measuring import Measurement, measure
from retinaview.report.plan import Report
from retinaview.workflow.measurement_files import MeasurementFiles

ONE, TWO = Path("/photographs/one_large.png"), Path("/photographs/second_large.png")
LINE = Annotation("a", Shape.LINE, ((10, 10), (10, 110)))


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("retinaview.paths.user_data", lambda: tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture
def opened(qtbot: QtBot, program: Program) -> Program:
    open_photograph(qtbot, program, ONE)
    return program


def open_photograph(qtbot: QtBot, program: Program, path: Path) -> None:
    with qtbot.waitSignal(program.session.image_changed):
        program.session.open([path])


def tool_of(program: Program) -> MeasureTool:
    (tool,) = program.window.findChildren(MeasureTool)
    return tool


def desk_of(program: Program) -> AnnotationDesk:
    (desk,) = program.window.findChildren(AnnotationDesk)
    return desk


def click(program: Program, y: float, x: float, panel: int = 0) -> None:
    """Click on (y, x) px of the photograph."""
    image = program.session.image
    assert image is not None
    at = (y + 0.5) / image.height, (x + 0.5) / image.width
    canvas = program.window.compare.panels[panel].canvas
    canvas.clicked.emit(at, Qt.KeyboardModifier.NoModifier)


def texts(program: Program) -> list[str]:
    return [view.link.text() for view in program.window.panels.annotations.rows]


def test_a_line_is_two_clicks(opened: Program) -> None:
    opened.window.actions_by_name["measure"].trigger()
    note = tool_of(opened).notes[0]
    assert note.isVisible()
    assert note.hint.text().startswith("Click where it begins.")
    click(opened, 100, 200)
    canvas = opened.window.compare.panels[0].canvas
    image = opened.session.image
    assert image is not None
    canvas.hovered.emit(((100 + 0.5) / image.height, (500 + 0.5) / image.width))
    assert note.number.text().startswith("300 px")
    click(opened, 100, 612)
    assert texts(opened) == ["Line: 412 px"]
    caption = opened.window.panels.annotations.sentences()
    assert any("drawn on ORIGINAL; no disc is known" in text for text in caption)
    assert not tool_of(opened).lines[0].is_empty


def test_an_angle_and_an_area(opened: Program) -> None:
    tool = tool_of(opened)
    tool.start()
    tool.notes[0].buttons[Shape.ANGLE].click()
    for y, x in ((100, 100), (100, 200), (200, 200)):
        click(opened, y, x)
    tool.notes[0].buttons[Shape.AREA].click()
    for y, x in ((100, 100), (100, 300), (400, 300), (400, 100), (100, 100)):
        click(opened, y, x)
    assert texts(opened) == ["Angle: 90.0°", "Area: 60000 px²"]


def test_undo_redo_delete_and_hide(opened: Program) -> None:
    desk, panel = desk_of(opened), opened.window.panels.annotations
    desk.add(Shape.LINE, LINE.points, DrawnOn())
    desk.add(Shape.LINE, ((0, 0), (0, 50)), DrawnOn())
    assert texts(opened) == ["Line: 100 px", "Line: 50 px"]
    panel.rows[0].delete.click()
    assert texts(opened) == ["Line: 50 px"]
    undo, redo = (opened.window.actions_by_name[name] for name in ("undo", "redo"))
    assert undo.text() == "Undo delete line"
    undo.trigger()
    assert texts(opened) == ["Line: 100 px", "Line: 50 px"]
    redo.trigger()
    assert texts(opened) == ["Line: 50 px"]
    panel.rows[0].box.click()
    assert tool_of(opened).lines[0].is_empty
    undo.trigger()
    assert not tool_of(opened).lines[0].is_empty


def test_what_was_drawn_on_the_result_says_so(qtbot: QtBot, opened: Program) -> None:
    opened.session.choose_model("quick")
    with qtbot.waitSignal(opened.session.study_changed):
        opened.session.enhance_shown()
    tool_of(opened).start()
    click(opened, 100, 100, panel=1)
    click(opened, 100, 200, panel=1)
    (annotation,) = desk_of(opened).annotations
    assert annotation.drawn_on.subject is Subject.PROCESSED
    study = opened.session.study
    assert study is not None
    assert annotation.drawn_on.text == f"drawn on PROCESSED ({study.model_label})"
    assert annotation.points == (pytest.approx((100, 100)), pytest.approx((100, 200)))
    opened.view.toggle_mode(CompareMode.CURTAIN)
    assert not tool_of(opened).lines[0].is_empty


def test_it_is_there_again_at_the_next_start(
    qtbot: QtBot, opened: Program, own_folder: Path
) -> None:
    desk_of(opened).add(Shape.LINE, LINE.points, DrawnOn())
    open_photograph(qtbot, opened, TWO)
    assert texts(opened) == []
    image = opened.session.image
    assert image is not None
    opened.window.close()
    with_one = [MeasurementFiles().load(name) for name in desk_of(opened)._kept]
    assert [len(found.annotations) for found in with_one] == [1, 0]
    (file,) = (own_folder / "measurements").iterdir()
    assert "one_large" not in file.name
    assert "one_large" not in file.read_text("utf-8")


def test_a_damaged_file_is_set_aside_and_said(
    qtbot: QtBot, program: Program, own_folder: Path
) -> None:
    open_photograph(qtbot, program, ONE)
    desk_of(program).add(Shape.LINE, LINE.points, DrawnOn())
    desk_of(program).save()
    (file,) = (own_folder / "measurements").iterdir()
    file.write_text("{", "utf-8")
    desk_of(program)._kept.clear()
    said: list[str] = []
    program.session.warned.connect(said.append)
    open_photograph(qtbot, program, TWO)
    with qtbot.waitSignal(program.session.image_changed):
        program.session.select(ONE)
    assert "set aside" in said[0]
    assert texts(program) == []
    assert len(list((own_folder / "measurements").glob("*.damaged-1.json"))) == 1


def test_the_grading_safe_view_shows_none(opened: Program) -> None:
    desk_of(opened).add(Shape.LINE, LINE.points, DrawnOn())
    tool = tool_of(opened)
    tool.start()
    opened.view.toggle_grading_safe()
    assert not tool.is_on
    assert not tool.lines[0].isVisible()
    assert not opened.window.actions_by_name["measure"].isEnabled()
    opened.view.toggle_grading_safe()
    assert tool.lines[0].isVisible()


def test_millimetres_are_those_of_the_file(opened: Program) -> None:
    image, desk = opened.session.image, desk_of(opened)
    assert image is not None
    assert [each.unit for each in desk.measured(LINE).numbers] == ["px"]
    spaced = replace(image.source, acquisition=Acquisition(pixel_spacing_mm=(0.01, 0.01)))
    opened.session.image = replace(image, source=spaced)
    assert desk.measured(LINE).numbers[-1].text == (
        "1.00 mm, calibrated by the file's pixel spacing, uncertainty not stated"
    )


def test_escape_ends_measuring(qtbot: QtBot, opened: Program) -> None:
    tool = tool_of(opened)
    tool.start()
    click(opened, 10, 10)
    qtbot.keyClick(opened.window, Qt.Key.Key_Escape)
    assert not tool.is_on
    assert tool.points == ()
    assert not opened.window.actions_by_name["measure"].isChecked()
    assert desk_of(opened).annotations == ()


def test_a_click_on_a_row_goes_there(opened: Program) -> None:
    desk_of(opened).add(Shape.LINE, ((200, 300), (240, 300)), DrawnOn())
    opened.window.panels.annotations.rows[0].link.click()
    QApplication.processEvents()
    centre, image = opened.window.compare.view.centre, opened.session.image
    assert image is not None
    assert centre == pytest.approx(((220.5) / image.height, 300.5 / image.width), abs=0.02)


def test_the_panel_says_what_there_is(qtbot: QtBot) -> None:
    panel = AnnotationsPanel()
    qtbot.addWidget(panel)
    assert panel.sentences() == ["Nothing is measured yet. Measure on the picture (M)."]
    panel.show_rows([Measurement(LINE, measure(LINE))])
    with qtbot.waitSignal(panel.removal_wanted) as told:
        panel.rows[0].delete.click()
    assert told.args == ["a"]
    assert panel.rows[0].delete.accessibleName() == "Delete line 100 px"


def test_a_note_takes_the_users_words(qtbot: QtBot, opened: Program, own_folder: Path) -> None:
    panel = opened.window.panels.annotations
    opened.window.panels.section("annotations").fold(True)
    tool_of(opened).start()
    tool_of(opened).notes[0].buttons[Shape.NOTE].click()
    click(opened, 100, 200)
    (row,) = panel.rows
    assert not opened.window.panels.section("annotations").is_folded
    assert row.words.isVisibleTo(panel)
    qtbot.waitUntil(row.words.hasFocus)
    row.words.setText("  haemorrhage? look again in March  ")
    row.words.editingFinished.emit()
    (annotation,) = desk_of(opened).annotations
    assert annotation.text == "haemorrhage? look again in March"
    assert panel.rows[0].words.text() == annotation.text
    opened.window.actions_by_name["undo"].trigger()
    assert desk_of(opened).annotations[0].text == ""


def test_words_being_written_survive_a_redraw(opened: Program) -> None:
    desk, panel = desk_of(opened), opened.window.panels.annotations
    desk.add(Shape.NOTE, ((10, 10),), DrawnOn())
    panel.rows[0].words.setText("half a sen")
    panel.rows[0].words.setModified(True)
    desk.add(Shape.LINE, LINE.points, DrawnOn())
    assert panel.rows[0].words.text() == "half a sen"
    assert panel.rows[0].words.isModified()


def test_only_notes_have_words(opened: Program) -> None:
    desk_of(opened).add(Shape.LINE, LINE.points, DrawnOn())
    panel = opened.window.panels.annotations
    assert not panel.rows[0].words.isVisibleTo(panel)


def test_a_line_of_known_length_sets_the_scale(opened: Program) -> None:
    form, desk = opened.window.panels.annotations.scale, desk_of(opened)
    form.open_button.click()
    assert form.problem.text() == filled(NO_LINE)
    assert not form.set_button.isEnabled()
    desk.add(Shape.LINE, LINE.points, DrawnOn())
    assert form.set_button.isEnabled()
    form.length.setValue(2.0)
    form.length_error.setValue(0.1)
    form.set_button.click()
    assert texts(opened) == ["Line: 100 px · 2.00 mm ± 0.10"]
    caption = opened.window.panels.annotations.sentences()
    assert any("calibrated by a line of known length" in text for text in caption)
    assert form.words.text().startswith("1 px is 20.00 µm")
    form.remove_button.click()
    assert texts(opened) == ["Line: 100 px"]
    opened.window.actions_by_name["undo"].trigger()
    assert "mm" in texts(opened)[0]


def test_the_length_of_the_eye_sets_the_scale(opened: Program) -> None:
    form, desk = opened.window.panels.annotations.scale, desk_of(opened)
    form.way.setCurrentText(BY_EYE)
    form.eye.setValue(23.5)
    form.set_button.click()
    assert desk.calibration is not None
    assert desk.calibration.row_mm == pytest.approx(0.01 * 0.01306 * (23.5 - 1.82), rel=1e-3)
    assert desk.is_calibrated_by_hand


def test_a_scale_is_there_again_at_the_next_start(
    qtbot: QtBot, opened: Program, own_folder: Path
) -> None:
    desk = desk_of(opened)
    desk.add(Shape.LINE, LINE.points, DrawnOn())
    desk.calibrate(by_line(100.0, 1.8, 0.1))
    desk.save()
    (kept,) = (MeasurementFiles().load(name).measurements for name in desk._kept)
    assert kept.calibration == by_line(100.0, 1.8, 0.1)


def test_no_scale_holds_for_a_very_wide_field(qtbot: QtBot, opened: Program) -> None:
    image = opened.session.image
    assert image is not None
    wide = replace(image.source, acquisition=Acquisition(horizontal_field_deg=100.0))
    opened.session.image_changed.emit(replace(image, source=wide))
    opened.session.image = replace(image, source=wide)
    desk_of(opened).changed.emit()
    form = opened.window.panels.annotations.scale
    assert form.words.text() == TOO_WIDE
    assert not form.open_button.isVisibleTo(form)


def test_what_was_measured_is_exported_as_a_table(
    qtbot: QtBot, opened: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    action, panel = opened.window.actions_by_name["export_measurements"], opened.window.panels
    assert not action.isEnabled()
    assert panel.annotations.export is None
    desk_of(opened).add(Shape.LINE, LINE.points, DrawnOn())
    assert action.isEnabled()
    target = tmp_path / "one.csv"
    monkeypatch.setattr(file_dialogs, "ask_table_target", lambda *_: target)
    assert panel.annotations.export is not None
    with qtbot.waitSignal(opened.session.written, timeout=20_000):
        panel.annotations.export.click()
    assert "one_large.png" in target.read_text("utf-8")
    opened.session.change(deidentify=True)
    with qtbot.waitSignal(opened.session.written, timeout=20_000):
        action.trigger()
    assert "one_large.png" not in target.read_text("utf-8")


def test_a_table_that_cannot_be_written_is_said(
    qtbot: QtBot, opened: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk_of(opened).add(Shape.LINE, LINE.points, DrawnOn())
    monkeypatch.setattr(file_dialogs, "ask_table_target", lambda *_: tmp_path / "no" / "one.csv")
    with qtbot.waitSignal(opened.session.failed, timeout=20_000) as told:
        opened.window.actions_by_name["export_measurements"].trigger()
    assert "no such folder" in str(told.args[0])


def test_the_report_shows_what_was_measured(
    qtbot: QtBot, opened: Program, tools: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[Report] = []
    object.__setattr__(tools, "write_report", lambda report, *_a, **_k: written.append(report))
    desk_of(opened).add(Shape.LINE, LINE.points, DrawnOn())
    opened.session.choose_model("quick")
    with qtbot.waitSignal(opened.session.study_changed, timeout=20_000):
        opened.session.enhance_shown()
    monkeypatch.setattr(file_dialogs, "ask_report_target", lambda *_: tmp_path / "r.pdf")
    opened.window.actions_by_name["report"].trigger()
    (page,) = opened.window.findChildren(ReportPage)
    with qtbot.waitSignal(opened.session.written, timeout=20_000):
        page.buttons[".pdf"].click()
    assert [each.numbers for each in written[0].measurements] == ["100 px"]
