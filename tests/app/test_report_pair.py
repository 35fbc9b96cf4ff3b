"""The report editor on two photographs: the choice, the second study, what is written."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from retinaview.app import file_dialogs, printing
from retinaview.app.main import Program
from retinaview.app.report_desk import NO_RESULT, ReportDesk
from retinaview.app.report_pair import NO_OTHER, OF_A_PART, ReportPair
from retinaview.core.annotation import DrawnOn, Shape
from retinaview.core.image import Acquisition, FundusImage, Patient, Region
from retinaview.core.progress import Progress
from retinaview.core.study import Recipe, Study
from retinaview.report.plan import Report, ReportPlan
from retinaview.workflow.recorded import read_recorded
from retinaview.workflow.report_files import write_report

WAIT_MS = 20_000
ANNA, BERTA = Patient("Drawn, Anna", "4711"), Patient("Drawn, Berta", "4712")
FOLDER = Path("/photographs")
RIGHT, LEFT, OLD = (FOLDER / n for n in ("now_OD.png", "other_OS.png", "earlier_OD.png"))
STRANGER = FOLDER / "somebody_OS.png"
DATES = {RIGHT: "2026-11-02", LEFT: "2026-11-02", OLD: "2024-05-01"}


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("retinaview.paths.user_data", lambda: tmp_path / "data")


@pytest.fixture(autouse=True)
def named(tools: Any, disk: Any) -> None:
    """Photographs of Anna, but for that of a stranger; reports are written as they are."""
    load: Callable[[Path], FundusImage] = disk.load

    def with_patient(path: Path) -> FundusImage:
        image = load(path)
        taken = Acquisition(taken_on=DATES.get(path, ""))
        patient = BERTA if path == STRANGER else ANNA
        return replace(image, source=replace(image.source, patient=patient, acquisition=taken))

    object.__setattr__(tools, "load", with_patient)
    object.__setattr__(tools, "write_report", write_report)


@pytest.fixture
def gate(engine: Any, monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Holds runs on left eyes until it is set; it is set unless a test clears it."""
    made = threading.Event()
    made.set()
    run = engine.run

    def gated(image: FundusImage, recipe: Recipe, progress: Progress) -> Study:
        while "_OS" in image.source.name and not made.wait(0.002):
            progress(0.5, "Enhancing")
        study: Study = run(image, recipe, progress)
        return study

    monkeypatch.setattr(engine, "run", gated)
    return made


@pytest.fixture
def desk(program: Program, gate: threading.Event) -> ReportDesk:
    (desk,) = program.window.findChildren(ReportDesk)
    return desk


def open_editor(qtbot: QtBot, program: Program, desk: ReportDesk, *files: Path) -> None:
    """Open photographs, enhance the first and show its report."""
    session = program.session
    with qtbot.waitSignal(session.image_changed, timeout=WAIT_MS):
        session.open(files)
    qtbot.waitUntil(lambda: session.reader.is_idle, timeout=WAIT_MS)
    session.choose_model("quick")
    with qtbot.waitSignal(session.study_changed, timeout=WAIT_MS):
        session.enhance_shown()
    program.window.actions_by_name["report"].trigger()
    settle(qtbot, desk)


def settle(qtbot: QtBot, desk: ReportDesk) -> None:
    qtbot.waitUntil(lambda: desk.is_settled, timeout=WAIT_MS)


def choose(desk: ReportDesk, place: int) -> None:
    """Choose a line of the list, as a hand does."""
    assert desk.page is not None
    choice = desk.page.choices.template.choice
    choice.setCurrentIndex(place)
    choice.activated.emit(place)


def items(desk: ReportDesk) -> list[str]:
    assert desk.page is not None
    choice = desk.page.choices.template.choice
    return [choice.itemText(place) for place in range(choice.count())]


def shown(desk: ReportDesk) -> Report:
    """The report whose page is seen."""
    assert desk._drawn is not None
    return desk._drawn.asked.report


def names(report: Report) -> list[str]:
    return [study.image.source.name for study in report.studies]


def test_both_eyes_are_seen_once_the_other_is_enhanced(
    qtbot: QtBot, program: Program, desk: ReportDesk, gate: threading.Event
) -> None:
    open_editor(qtbot, program, desk, RIGHT, LEFT, OLD)
    page = desk.page
    assert page is not None
    assert items(desk) == [
        "This eye",
        "Both eyes: OS · 2026-11-02 · other_OS",
        "Both visits: OD · 2024-05-01 · earlier_OD",
    ]
    assert names(shown(desk)) == [RIGHT.name]
    gate.clear()
    choose(desk, 1)
    state = page.preview.state
    qtbot.waitUntil(lambda: "is being enhanced: 4" in state.text(), timeout=WAIT_MS)
    assert not page.buttons[".pdf"].isEnabled()
    assert not page.print_button.isEnabled()
    assert names(shown(desk)) == [RIGHT.name], "the page before stays"
    gate.set()
    settle(qtbot, desk)
    assert names(shown(desk)) == [RIGHT.name, LEFT.name]
    assert shown(desk).plan.template == "pair"
    assert page.preview.place.text().startswith("Page 1 of ")
    assert state.text() == ""
    assert page.buttons[".pdf"].isEnabled()
    assert program.session.settings.report.template == "eye", "never kept for another photograph"
    choose(desk, 2)
    settle(qtbot, desk)
    assert names(shown(desk)) == [RIGHT.name, OLD.name]
    choose(desk, 0)
    settle(qtbot, desk)
    assert names(shown(desk)) == [RIGHT.name]


def test_a_study_that_the_session_has_is_taken(
    qtbot: QtBot, program: Program, desk: ReportDesk
) -> None:
    session = program.session
    with qtbot.waitSignal(session.image_changed, timeout=WAIT_MS):
        session.open([LEFT])
    session.choose_model("quick")
    with qtbot.waitSignal(session.study_changed, timeout=WAIT_MS):
        session.enhance_shown()
    known = session.study
    open_editor(qtbot, program, desk, RIGHT)
    choose(desk, 1)
    settle(qtbot, desk)
    other = shown(desk).other
    assert known is not None
    assert other is not None
    assert other.provenance is known.provenance


def test_the_second_result_is_there_when_one_goes_to_its_photograph(
    qtbot: QtBot, program: Program, desk: ReportDesk
) -> None:
    open_editor(qtbot, program, desk, RIGHT, LEFT)
    choose(desk, 1)
    settle(qtbot, desk)
    made = shown(desk).other
    with qtbot.waitSignal(program.session.image_changed, timeout=WAIT_MS):
        program.session.select(LEFT)
    assert made is not None
    assert program.session.study is made
    settle(qtbot, desk)
    assert names(shown(desk)) == [LEFT.name], "the choice is of one photograph"


def test_taking_the_choice_back_stops_the_run(
    qtbot: QtBot, program: Program, desk: ReportDesk, gate: threading.Event
) -> None:
    open_editor(qtbot, program, desk, RIGHT, LEFT)
    (pair,) = program.window.findChildren(ReportPair)
    for take_back in (lambda: choose(desk, 0), program.window.close_page):
        gate.clear()
        choose(desk, 1)
        qtbot.waitUntil(lambda: pair.is_working, timeout=WAIT_MS)
        take_back()
        qtbot.waitUntil(lambda: not pair.is_working, timeout=WAIT_MS)
        gate.set()
        settle(qtbot, desk)
    program.window.actions_by_name["report"].trigger()
    settle(qtbot, desk)
    assert names(shown(desk)) == [RIGHT.name, LEFT.name], "it is still wanted"


def test_why_there_is_no_choice_is_said(qtbot: QtBot, program: Program, desk: ReportDesk) -> None:
    open_editor(qtbot, program, desk, RIGHT)
    page = desk.page
    assert page is not None
    template = page.choices.template
    assert not template.choice.isEnabled()
    assert template.note.text() == NO_OTHER
    session, study = program.session, program.session.study
    assert study is not None
    recipe = replace(study.recipe, region=Region(0, 0, 9, 9))
    session._show_study(replace(study, recipe=recipe))
    settle(qtbot, desk)
    assert template.note.text() == OF_A_PART
    session._show_study(None)
    settle(qtbot, desk)
    assert not template.choice.isEnabled()
    assert template.note.text() == ""
    assert page.preview.vacancy.text() == NO_RESULT


def test_another_patients_photograph_is_refused(
    qtbot: QtBot, program: Program, desk: ReportDesk
) -> None:
    open_editor(qtbot, program, desk, RIGHT, STRANGER)
    program.window.worklist.pair_wanted.emit(STRANGER)
    qtbot.waitUntil(lambda: len(items(desk)) == 2, timeout=WAIT_MS)
    assert items(desk)[1].startswith("Both photographs: OS")
    told: list[Exception] = []
    program.session.failed.connect(told.append)
    choose(desk, 1)
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT_MS)
    settle(qtbot, desk)
    assert "are of different patients" in str(told[0])
    assert desk.page is not None
    assert desk.page.choices.template.choice.currentIndex() == 0
    assert "are of different patients" in desk.page.choices.template.note.text()
    assert names(shown(desk)) == [RIGHT.name]


def test_what_is_written_and_printed_is_on_both(
    qtbot: QtBot,
    program: Program,
    desk: ReportDesk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    open_editor(qtbot, program, desk, RIGHT, LEFT)
    choose(desk, 1)
    settle(qtbot, desk)
    exported: list[Path] = []
    program.session.exported.connect(exported.append)
    page = desk.page
    assert page is not None
    for suffix in (".pdf", ".dcm", ".png"):
        path = tmp_path / f"both{suffix}"
        monkeypatch.setattr(file_dialogs, "ask_report_target", lambda *_, path=path: path)
        with qtbot.waitSignal(program.session.written, timeout=WAIT_MS):
            page.buttons[suffix].click()
        recorded = read_recorded(path).record
        assert recorded.other is not None
        assert (recorded.input_name, recorded.other.input_name) == (RIGHT.name, LEFT.name)
    assert exported == [RIGHT, LEFT] * 3
    printed: list[Any] = []
    monkeypatch.setattr(printing, "ask_printer", lambda *_: object())
    monkeypatch.setattr(printing, "print_document", lambda document, _p: printed.append(document))
    noted: list[Study] = []
    monkeypatch.setattr(desk._audit, "reported", lambda study, *_a, **_k: noted.append(study))
    page.print_button.click()
    qtbot.waitUntil(lambda: len(noted) == 2, timeout=WAIT_MS)
    assert "now_OD.png, other_OS.png" in printed[0].title


def test_the_name_that_is_proposed_tells_a_pair(
    qtbot: QtBot, program: Program, desk: ReportDesk, tmp_path: Path
) -> None:
    open_editor(qtbot, program, desk, RIGHT, LEFT)
    choose(desk, 1)
    settle(qtbot, desk)
    study = shown(desk).study
    proposed = file_dialogs.propose(study, str(tmp_path), ".pdf", is_pair=True)
    assert proposed == tmp_path / "now_OD_pair_quick.pdf"


def test_what_was_measured_on_the_other_is_in_the_report(
    qtbot: QtBot, program: Program, desk: ReportDesk
) -> None:
    session, annotations = program.session, desk._annotations
    with qtbot.waitSignal(session.image_changed, timeout=WAIT_MS):
        session.open([LEFT])
    annotations.add(Shape.LINE, ((20, 20), (40, 40)), DrawnOn())
    open_editor(qtbot, program, desk, RIGHT)
    choose(desk, 1)
    settle(qtbot, desk)
    assert shown(desk).measurements == ()
    assert len(shown(desk).other_measurements) == 1
    assert desk.page is not None
    assert desk.page.choices.boxes["measurements"].isEnabled()


def test_a_template_in_the_settings_is_no_pair_of_its_own(
    qtbot: QtBot, program: Program, desk: ReportDesk
) -> None:
    program.session.change(report=ReportPlan(template="pair"))
    open_editor(qtbot, program, desk, RIGHT)
    assert names(shown(desk)) == [RIGHT.name]


def test_without_names_neither_is_named(qtbot: QtBot, program: Program, desk: ReportDesk) -> None:
    open_editor(qtbot, program, desk, RIGHT, LEFT)
    program.session.change(deidentify=True)
    choose(desk, 1)
    settle(qtbot, desk)
    assert desk._drawn is not None
    assert all(name.startswith("RV-") for name in names(desk._drawn.plain))
