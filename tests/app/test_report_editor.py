import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from retinaview.app import file_dialogs, printing
from retinaview.app.annotation_desk import AnnotationDesk
from retinaview.app.help_desk import HelpDesk
from retinaview.app.main import Program
from retinaview.app.page_preview import WHOLE, WIDTH
from retinaview.app.report_choices import WITHOUT_NAMES
from retinaview.app.report_desk import NO_RESULT, ReportDesk
from retinaview.app.report_page import ReportPage
from retinaview.app.settings import Settings, SettingsFile
from retinaview.core.annotation import DrawnOn, Shape
from retinaview.report.pages import lay_out
from retinaview.report.plan import NEVER_ALONE, Report, ReportPlan
from retinaview.workflow.report_files import write_report

ONE, TWO = Path("/photographs/one_OD.png"), Path("/photographs/second_OS.png")
WAIT_MS = 20_000


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("retinaview.paths.user_data", lambda: tmp_path / "data")


@pytest.fixture
def desk(program: Program) -> ReportDesk:
    (desk,) = program.window.findChildren(ReportDesk)
    return desk


@pytest.fixture
def page(qtbot: QtBot, program: Program, desk: ReportDesk, tools: Any) -> ReportPage:
    """The editor on a result, its first page drawn."""
    object.__setattr__(tools, "write_report", write_report)
    open_photograph(qtbot, program, ONE)
    enhance(qtbot, program)
    program.window.actions_by_name["report"].trigger()
    settle(qtbot, desk)
    assert desk.page is not None
    return desk.page


def open_photograph(qtbot: QtBot, program: Program, path: Path) -> None:
    with qtbot.waitSignal(program.session.image_changed, timeout=WAIT_MS):
        program.session.open([path])


def enhance(qtbot: QtBot, program: Program) -> None:
    program.session.choose_model("quick")
    with qtbot.waitSignal(program.session.study_changed, timeout=WAIT_MS):
        program.session.enhance_shown()


def settle(qtbot: QtBot, desk: ReportDesk) -> None:
    qtbot.waitUntil(lambda: desk.is_settled, timeout=WAIT_MS)


def shown(desk: ReportDesk) -> ReportPlan:
    """The plan of the page that is seen."""
    drawn = desk._drawn
    assert drawn is not None
    return drawn.asked.report.plan


def text_of(path: Path) -> str:
    reader = PdfReader(io.BytesIO(path.read_bytes()))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def answer(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> list[str]:
    """Answer the dialog; gives the endings that were asked for."""
    asked: list[str] = []

    def ask(*words: Any) -> Path | None:
        asked.append(words[-1])
        return path

    monkeypatch.setattr(file_dialogs, "ask_report_target", ask)
    return asked


def test_the_editor_stands_in_place_of_the_pictures(program: Program, page: ReportPage) -> None:
    assert page.isVisible()
    assert not program.window.compare.isVisible()
    assert not program.window.panels.isVisible()
    assert program.window.worklist.isVisible()
    assert page.preview.place.text() == "Page 1 of 1"
    assert page.preview.area.widget().pixmap().width() > 200
    assert page.choices.comment.hasFocus() or not program.window.isActiveWindow()


def test_words_are_seen_on_the_page(qtbot: QtBot, desk: ReportDesk, page: ReportPage) -> None:
    qtbot.keyClicks(page.choices.comment, "Stable.")
    qtbot.keyClicks(page.choices.title, "Follow-up ")
    qtbot.keyClicks(page.choices.clinic, "Eye clinic")
    settle(qtbot, desk)
    assert shown(desk) == ReportPlan(comment="Stable.", title="Follow-up", clinic="Eye clinic")
    assert page.choices.title.text() == "Follow-up ", "what is being typed stays as it is"


def test_parts_are_left_out(qtbot: QtBot, desk: ReportDesk, page: ReportPage) -> None:
    boxes = page.choices.boxes
    assert not boxes["original"].isEnabled()
    assert boxes["original"].toolTip() == NEVER_ALONE
    boxes["processed"].click()
    boxes["numbers"].click()
    settle(qtbot, desk)
    assert shown(desk).without == ("numbers", "processed")
    assert boxes["original"].isEnabled()
    boxes["original"].click()
    boxes["processed"].click()
    settle(qtbot, desk)
    assert shown(desk).without == ("numbers",)
    assert boxes["original"].isChecked()


def test_a_part_that_is_not_there_says_why(
    qtbot: QtBot, program: Program, desk: ReportDesk, page: ReportPage
) -> None:
    box = page.choices.boxes["measurements"]
    assert not box.isEnabled()
    assert "Nothing is measured" in box.toolTip()
    (annotations,) = program.window.findChildren(AnnotationDesk)
    annotations.add(Shape.LINE, ((10, 10), (10, 60)), DrawnOn())
    settle(qtbot, desk)
    assert box.isEnabled()
    assert desk._drawn is not None
    assert [each.numbers for each in desk._drawn.asked.report.measurements] == ["50 px"]


def test_pages_are_turned(qtbot: QtBot, desk: ReportDesk, page: ReportPage) -> None:
    page.choices.comment.setPlainText("\n".join(map(str, range(50))))
    settle(qtbot, desk)
    assert page.preview.place.text() == "Page 1 of 2"
    assert not page.preview.back.isEnabled()
    page.preview.on.click()
    settle(qtbot, desk)
    assert page.preview.place.text() == "Page 2 of 2"
    assert not page.preview.on.isEnabled()
    page.choices.comment.setPlainText("")
    settle(qtbot, desk)
    assert page.preview.place.text() == "Page 1 of 1"


def test_the_page_is_seen_whole_or_wide(qtbot: QtBot, desk: ReportDesk, page: ReportPage) -> None:
    whole = page.preview.wanted_px
    page.preview.size_button.click()
    assert page.preview.size_button.text() == WHOLE
    settle(qtbot, desk)
    wide = page.preview.area.widget().pixmap().width()
    assert wide == page.preview.wanted_px > whole
    page.preview.size_button.click()
    assert page.preview.size_button.text() == WIDTH


@pytest.mark.parametrize("suffix", [".pdf", ".dcm", ".png"])
def test_it_writes(
    qtbot: QtBot,
    program: Program,
    page: ReportPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    suffix: str,
) -> None:
    page.choices.comment.setPlainText("Stable since May.")
    path = tmp_path / f"r{suffix}"
    asked = answer(monkeypatch, path)
    with qtbot.waitSignal(program.session.written, timeout=WAIT_MS):
        page.buttons[suffix].click()
    assert asked == [suffix]
    if suffix == ".pdf":
        assert "Stable since May." in text_of(path)
    elif suffix == ".png":
        with Image.open(path) as picture:
            assert picture.height > 2000
    else:
        assert path.read_bytes()[128:132] == b"DICM"


def test_the_preview_is_the_page_that_is_written(
    qtbot: QtBot, program: Program, desk: ReportDesk, page: ReportPage
) -> None:
    page.choices.comment.setPlainText("Stable.")
    settle(qtbot, desk)
    assert desk._drawn is not None
    again = lay_out(desk._drawn.asked.report)
    assert again.record == desk._drawn.document.record
    assert [[y for _, y in each] for each in again.pages] == [
        [y for _, y in each] for each in desk._drawn.document.pages
    ]


def test_nothing_is_written_when_the_user_thinks_better_of_it(
    program: Program, page: ReportPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, None)
    page.buttons[".pdf"].click()
    assert program.session._long.is_idle


def test_the_plan_is_remembered_and_the_comment_is_not(
    qtbot: QtBot, program: Program, desk: ReportDesk, page: ReportPage, settings_path: Path
) -> None:
    page.choices.comment.setPlainText("On this eye alone.")
    page.choices.operator.setText("A. Müller")
    page.choices.boxes["grade"].click()
    page.choices.paper.setCurrentIndex(1)
    settle(qtbot, desk)
    open_photograph(qtbot, program, TWO)
    assert desk.plan == ReportPlan("Letter", operator="A. Müller", without=("grade",))
    program.session.select(ONE)
    qtbot.waitUntil(lambda: desk.plan.comment == "On this eye alone.", timeout=WAIT_MS)
    program.window.close()
    text = settings_path.read_text("utf-8")
    assert "alone" not in text
    kept = SettingsFile(settings_path).load().report
    assert kept == ReportPlan("Letter", operator="A. Müller", without=("grade",))


def test_a_bad_plan_in_the_settings_is_lost_alone(settings_path: Path) -> None:
    settings_path.parent.mkdir(parents=True)
    settings_path.write_text('theme = "light"\n[report]\nwithout = ["original"]\n')
    file = SettingsFile(settings_path)
    assert file.load() == Settings(theme="light")
    assert "report" in file.problem


def test_without_a_result_it_says_what_to_do(
    qtbot: QtBot, program: Program, desk: ReportDesk, page: ReportPage
) -> None:
    open_photograph(qtbot, program, TWO)
    settle(qtbot, desk)
    assert page.preview.vacancy.text() == NO_RESULT
    assert page.preview.vacancy.isVisible()
    assert not any(button.isEnabled() for button in page.buttons.values())
    enhance(qtbot, program)
    settle(qtbot, desk)
    assert not page.preview.vacancy.isVisible()
    assert page.buttons[".pdf"].isEnabled()


def test_names_are_left_out_where_wanted(
    qtbot: QtBot, program: Program, desk: ReportDesk, page: ReportPage
) -> None:
    page.choices.comment.setPlainText("For Mrs Doe.")
    program.session.change(deidentify=True)
    settle(qtbot, desk)
    assert desk._drawn is not None
    assert desk._drawn.plain.study.image.source.name.startswith("RV-")
    assert "one_OD" not in desk._drawn.document.title
    assert page.choices.note.text() == WITHOUT_NAMES
    assert not page.choices.comment.isEnabled()
    program.session.change(deidentify=False)
    settle(qtbot, desk)
    assert page.choices.comment.isEnabled()
    assert shown(desk).comment == "For Mrs Doe."


def test_a_logo_that_cannot_be_read_is_said(
    qtbot: QtBot, desk: ReportDesk, page: ReportPage, tmp_path: Path, monkeypatch: Any
) -> None:
    logo = tmp_path / "logo.png"
    logo.write_bytes(b"no")
    monkeypatch.setattr(file_dialogs, "ask_logo", lambda *_: logo)
    page.choices.choose_logo.click()
    settle(qtbot, desk)
    assert "a logo is a PNG, JPEG or SVG file" in page.choices.logo.text()
    Image.new("RGB", (60, 20), "navy").save(logo)
    page.choices.title.setText("Again")
    settle(qtbot, desk)
    assert page.choices.logo.text() == "logo.png"
    page.choices.no_logo.click()
    settle(qtbot, desk)
    assert page.choices.logo.text() == "No logo"
    assert shown(desk).logo == ""


def test_a_comment_that_is_too_long_is_said_and_not_cut(
    program: Program, desk: ReportDesk, page: ReportPage
) -> None:
    said: list[str] = []
    program.session.warned.connect(said.append)
    page.choices.comment.setPlainText("x" * 20_001)
    assert "at most 20000" in said[0]
    assert len(page.choices.comment.toPlainText()) == 20_001


def back(program: Program, page: ReportPage) -> None:
    page.back_wanted.emit()


def escape(program: Program, page: ReportPage) -> None:
    page.choices.comment.setFocus()
    QTest.keyClick(page.choices.comment, Qt.Key.Key_Escape)


def look(program: Program, page: ReportPage) -> None:
    program.window.actions_by_name["curtain"].trigger()


def settings(program: Program, page: ReportPage) -> None:
    program.window.actions_by_name["settings"].trigger()


@pytest.mark.parametrize("leave", [back, escape, look, settings])
def test_ways_back(
    program: Program,
    desk: ReportDesk,
    page: ReportPage,
    leave: Callable[[Program, ReportPage], None],
) -> None:
    leave(program, page)
    assert desk.page is None
    assert program.window.compare.isVisible()
    assert program.window.panels.isVisible()


def test_return_in_a_line_starts_no_run(
    qtbot: QtBot, program: Program, page: ReportPage, engine: Any
) -> None:
    ran = len(engine.ran)
    page.choices.clinic.setFocus()
    qtbot.keyClick(page.choices.clinic, Qt.Key.Key_Return)
    assert not program.session.is_running
    assert len(engine.ran) == ran


def test_closing_the_window_ends_the_drawing(
    program: Program, desk: ReportDesk, page: ReportPage
) -> None:
    page.choices.clinic.setText("Eye clinic")
    program.window.close()
    assert not desk._drawer.has_thread


def pdf_printer(path: Path) -> Callable[..., QPrinter]:
    def ask(_parent: object, document: Any) -> QPrinter:
        printer = printing.make_printer(document)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        return printer

    return ask


def test_it_prints_the_same_page(
    qtbot: QtBot, desk: ReportDesk, page: ReportPage, tmp_path: Path, monkeypatch: Any
) -> None:
    page.choices.comment.setPlainText("\n".join(f"Line {number}" for number in range(50)))
    settle(qtbot, desk)
    monkeypatch.setattr(printing, "ask_printer", pdf_printer(tmp_path / "print.pdf"))
    page.print_button.click()
    settle(qtbot, desk)
    reader = PdfReader(tmp_path / "print.pdf")
    assert len(reader.pages) == 2
    box = reader.pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == (595, 842)
    text = text_of(tmp_path / "print.pdf")
    assert "Line 49" in text
    assert "not a medical device" in text


def test_nothing_is_printed_when_the_user_thinks_better_of_it(
    qtbot: QtBot, desk: ReportDesk, page: ReportPage, monkeypatch: Any
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(printing, "ask_printer", lambda *words: asked.append(words))
    page.print_button.click()
    settle(qtbot, desk)
    assert len(asked) == 1


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_fails_is_said(
    qtbot: QtBot,
    program: Program,
    desk: ReportDesk,
    page: ReportPage,
    tmp_path: Path,
    monkeypatch: Any,
) -> None:
    nowhere = tmp_path / "no such folder" / "print.pdf"
    monkeypatch.setattr(printing, "ask_printer", pdf_printer(nowhere))
    with qtbot.waitSignal(program.session.failed, timeout=WAIT_MS) as told:
        page.print_button.click()
    assert "could not be printed" in str(told.args[0])


def test_only_the_wanted_pages_are_printed(
    page: ReportPage, desk: ReportDesk, tmp_path: Path
) -> None:
    assert desk._drawn is not None
    study = desk._drawn.plain.study
    comment = "\n".join(map(str, range(150)))
    document = lay_out(Report(study, ReportPlan(comment=comment)))
    assert len(document.pages) > 2
    printer = pdf_printer(tmp_path / "p.pdf")(None, document)
    printer.setFromTo(2, 2)
    printing.print_document(document, printer)
    (only,) = PdfReader(tmp_path / "p.pdf").pages
    assert f"2 / {len(document.pages)}" in " ".join(only.extract_text().split())


def test_help_opens_at_the_page_on_reports(program: Program, page: ReportPage) -> None:
    (helper,) = program.window.findChildren(HelpDesk)
    assert helper.fitting(page.choices.clinic) == "report"
