import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from retinaview import words
from retinaview.app import train_process
from retinaview.app.main import Program, build_window
from retinaview.app.results import Tools
from retinaview.app.settings import SettingsFile
from retinaview.app.small_widgets import words_of
from retinaview.app.train_curves import PLOT_PX
from retinaview.app.train_desk import TrainDesk
from retinaview.app.train_page import TrainPage
from retinaview.catalog import Catalog
from retinaview.core.file_locks import locked_at_once
from retinaview.workflow import model_trial
from retinaview.workflow.trainings import LOCK, Photographs

STAND_IN = Path(__file__).parent.parent / "stand_in_trainer.py"
WAIT_MS = 30_000


@pytest.fixture
def start(
    qtbot: QtBot, tools: Tools, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Program]]:
    """Starts the window on the real models, with the stand-in for the trainer."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr(model_trial, "try_model", lambda *_: None)
    monkeypatch.setattr(train_process, "trainer_command", stand_in)
    made: list[Program] = []

    def again() -> Program:
        file = SettingsFile(tmp_path / "settings.toml")
        program = build_window(Catalog(), tools, file, state_folder=tmp_path / "state")
        made.append(program)
        qtbot.addWidget(program.window)
        program.window.show()
        return program

    yield again
    for program in made:
        program.window.close()
        program.session.close()


def stand_in(arguments: Sequence[str]) -> list[str]:
    return [sys.executable, str(STAND_IN), *arguments]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "photographs"
    folder.mkdir()
    return folder


def desk_of(program: Program) -> TrainDesk:
    (desk,) = program.window.findChildren(TrainDesk)
    return desk


def page_of(program: Program) -> TrainPage:
    program.window.actions_by_name["train"].trigger()
    page = desk_of(program).page
    assert page is not None
    return page


@pytest.fixture
def checked(qtbot: QtBot, start: Callable[[], Program], folder: Path) -> Program:
    """A window whose photographs are checked."""
    program = start()
    page, desk = page_of(program), desk_of(program)
    desk.want(model="rv-net", photographs=Photographs("good", folder), minutes=5)
    page.choices.check_button.click()
    qtbot.waitUntil(lambda: not desk.runner.is_busy, timeout=WAIT_MS)
    return program


@pytest.fixture
def said_in_german() -> Iterator[None]:
    known = {
        "{recipe}: reading photographs": "{recipe}: Aufnahmen werden gelesen",
        "Expect {how_much}.": "Erwarten Sie {how_much}.",
    }
    words.speak(lambda text: known.get(text, text))
    yield
    words.speak(None)


def state_of(program: Program) -> str:
    training = desk_of(program).training
    return "" if training is None else training.status.state


def trained(qtbot: QtBot, program: Program) -> None:
    """Start, and stop and keep as soon as it learns."""
    page_of(program) if desk_of(program).page is None else None
    page = desk_of(program).page
    assert page is not None
    page.start_button.click()
    qtbot.waitUntil(lambda: state_of(program) == "training", timeout=WAIT_MS)
    desk_of(program).stop()
    qtbot.waitUntil(lambda: state_of(program) == "stopped", timeout=WAIT_MS)
    desk_of(program).look()


def compared(qtbot: QtBot, program: Program) -> TrainPage:
    page = desk_of(program).page
    assert page is not None
    page.gate_button.click()
    qtbot.waitUntil(lambda: not desk_of(program).gate.is_busy, timeout=WAIT_MS)
    return page


def test_nothing_chosen_cannot_start(start: Callable[[], Program]) -> None:
    page = page_of(start())
    assert not page.start_button.isEnabled()
    assert not page.choices.check_button.isEnabled()
    assert page.state.text() == "Choose a model and photographs to train it on."


def test_the_kinds_are_those_the_model_learns_from(start: Callable[[], Program]) -> None:
    program = start()
    page, desk = page_of(program), desk_of(program)
    desk.want(model="vessels")
    box = page.choices.kind
    assert [box.itemData(place) for place in range(box.count())] == ["vessels"]
    assert page.choices.beside_button.text() == "Vessel masks…"


def test_a_check_shows_what_was_found(checked: Program) -> None:
    page = desk_of(checked).page
    assert page is not None
    assert {"photographs", "12 of 6 patients", "Expect little."} <= set(words_of(page.choices))
    assert page.start_button.isEnabled()


def test_what_the_trainer_says_is_shown_in_the_language_of_the_window(
    qtbot: QtBot, checked: Program, said_in_german: None
) -> None:
    trained(qtbot, checked)
    page = desk_of(checked).page
    assert page is not None
    assert page.log.toPlainText() == "RV-Net: Aufnahmen werden gelesen"
    page.choices.check_button.click()
    qtbot.waitUntil(lambda: not desk_of(checked).runner.is_busy, timeout=WAIT_MS)
    assert "Erwarten Sie little." in words_of(page.choices)


def test_a_bad_folder_is_told_in_a_sentence(
    qtbot: QtBot, start: Callable[[], Program], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_PROBLEM", "There is no photograph in the folder.")
    program = start()
    page, desk = page_of(program), desk_of(program)
    desk.want(photographs=Photographs("good", folder))
    page.choices.check_button.click()
    qtbot.waitUntil(lambda: not desk.runner.is_busy, timeout=WAIT_MS)
    assert program.window.message_bar.text == "There is no photograph in the folder."
    assert not page.start_button.isEnabled()


def test_a_full_disk_is_told_before_anything_starts(
    qtbot: QtBot, checked: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_FREE", "10")
    page, desk = desk_of(checked).page, desk_of(checked)
    assert page is not None
    page.start_button.click()
    qtbot.waitUntil(lambda: not desk.runner.is_busy, timeout=WAIT_MS)
    assert "are free" in checked.window.message_bar.text
    assert state_of(checked) == ""


def test_a_training_is_paused_goes_on_and_is_kept(qtbot: QtBot, checked: Program) -> None:
    desk = desk_of(checked)
    page = desk.page
    assert page is not None
    page.start_button.click()
    qtbot.waitUntil(page.pause_button.isEnabled, timeout=WAIT_MS)
    assert "0.5 s a step" in page.choices.estimate.text()
    assert not page.choices.folder_button.isEnabled()
    page.pause_button.click()
    qtbot.waitUntil(lambda: page.start_button.text() == "Go on", timeout=WAIT_MS)
    qtbot.waitUntil(page.start_button.isEnabled, timeout=WAIT_MS)
    page.start_button.click()
    qtbot.waitUntil(lambda: state_of(checked) == "training", timeout=WAIT_MS)
    page.stop_button.click()
    qtbot.waitUntil(lambda: page.gate_button.isEnabled(), timeout=WAIT_MS)
    assert page.curves.loss.listDataItems()
    assert "reading photographs" in page.log.toPlainText()


def test_a_training_outlives_the_window(
    qtbot: QtBot, checked: Program, start: Callable[[], Program]
) -> None:
    desk_of(checked).start()
    qtbot.waitUntil(lambda: state_of(checked) == "training", timeout=WAIT_MS)
    checked.window.close()
    checked.session.close()
    again = start()
    page = page_of(again)
    assert state_of(again) == "training"
    assert page.stop_button.isEnabled()
    page.stop_button.click()
    qtbot.waitUntil(lambda: state_of(again) == "stopped", timeout=WAIT_MS)


def test_a_better_model_is_put_in_place_and_taken_back(qtbot: QtBot, checked: Program) -> None:
    trained(qtbot, checked)
    page, gate = compared(qtbot, checked), desk_of(checked).gate
    assert page.verdict.text().startswith("Better than RV-Net 2.2. On 6 held-out patients")
    assert {"PSNR", "27.5 dB", "27 dB", "lesions", "passed"} <= set(words_of(page))
    assert page.override.isHidden()
    page.promote_button.click()
    qtbot.waitUntil(lambda: not gate.is_busy, timeout=WAIT_MS)
    assert checked.session.card is not None
    assert checked.session.card.id == "rv-net-own"
    assert checked.session.catalog.find("rv-net-own") is not None
    assert "is in use now" in checked.window.message_bar.text
    page.roll_back_button.click()
    qtbot.waitUntil(lambda: not gate.is_busy, timeout=WAIT_MS)
    assert checked.session.catalog.find("rv-net-own") is None
    assert checked.session.card.id == "rv-net"


def test_a_comparison_leaves_room_for_all_of_the_page(qtbot: QtBot, checked: Program) -> None:
    trained(qtbot, checked)
    page = compared(qtbot, checked)
    (area,) = (a for a in page.findChildren(QScrollArea) if a.isAncestorOf(page.state))
    area.ensureWidgetVisible(page.roll_back_button)
    wanted = PLOT_PX if page.curves.loss.isVisible() else 0
    qtbot.waitUntil(lambda: area.widget().height() >= area.widget().minimumSizeHint().height())
    assert page.curves.loss.height() >= wanted
    assert page.curves.height() >= page.curves.minimumSizeHint().height()


def test_another_model_needs_a_name_and_a_reason(
    qtbot: QtBot, checked: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_VERDICT", "not better")
    trained(qtbot, checked)
    page, gate = compared(qtbot, checked), desk_of(checked).gate
    assert page.verdict.text().startswith("Not better than RV-Net 2.2.")
    page.promote_button.click()
    assert checked.window.message_bar.text.startswith("Give your name and a reason")
    assert checked.session.catalog.find("rv-net-own") is None
    page.name.setText("Dr A")
    page.reason.setText("Our camera is seldom seen")
    page.promote_button.click()
    qtbot.waitUntil(lambda: not gate.is_busy, timeout=WAIT_MS)
    card = checked.session.catalog.find("rv-net-own")
    assert card is not None
    assert "Dr A: Our camera is seldom seen" in card.override


def test_a_trainer_that_cannot_be_started_is_told(
    qtbot: QtBot, start: Callable[[], Program], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(train_process, "trainer_command", lambda _: [str(folder / "none")])
    program = start()
    page, desk = page_of(program), desk_of(program)
    desk.want(photographs=Photographs("good", folder))
    page.choices.check_button.click()
    qtbot.waitUntil(lambda: not desk.runner.is_busy, timeout=WAIT_MS)
    assert "could not be started" in program.window.message_bar.text


def test_a_training_that_runs_elsewhere_is_not_started_again(
    qtbot: QtBot, checked: Program
) -> None:
    desk, page = desk_of(checked), desk_of(checked).page
    assert desk.training is not None
    assert page is not None
    desk.training.run_folder.mkdir()
    with locked_at_once(desk.training.run_folder / LOCK):
        page.start_button.click()
        qtbot.waitUntil(lambda: not desk.runner.is_busy, timeout=WAIT_MS)
    assert checked.window.message_bar.text.startswith("This training runs already")
    assert state_of(checked) == ""
