import csv
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from retinaview.app import batch_desk
from retinaview.app.batch_desk import BatchDesk
from retinaview.app.batch_page import BatchPage
from retinaview.app.main import Program
from retinaview.app.small_widgets import words_of
from retinaview.report.plan import ReportPlan


@pytest.fixture
def desk(program: Program) -> BatchDesk:
    (desk,) = program.window.findChildren(BatchDesk)
    return desk


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("a.png", "b.png", "bad.png"):
        (folder / name).write_bytes(name.encode())
    return folder


@pytest.fixture
def page(program: Program, desk: BatchDesk, source: Path, tmp_path: Path) -> BatchPage:
    """The page, with everything chosen but the start."""
    program.window.actions_by_name["batch"].trigger()
    desk.choose([source], tmp_path / "out")
    (page,) = program.window.panels.findChildren(BatchPage)
    for name, box in page.models.items():
        if box.isChecked() is not (name == "quick"):
            box.click()
    return page


def finished(qtbot: QtBot, desk: BatchDesk) -> None:
    qtbot.waitUntil(lambda: not desk.is_running, timeout=20_000)


def test_nothing_chosen_cannot_start(program: Program) -> None:
    program.window.actions_by_name["batch"].trigger()
    (page,) = program.window.panels.findChildren(BatchPage)
    assert not page.start_button.isEnabled()
    assert page.source.text() == "No photographs are chosen."
    assert not page.bar.isVisible()
    assert [box.isChecked() for box in page.models.values()].count(True) == 1


def test_a_batch_from_the_window(
    qtbot: QtBot, program: Program, desk: BatchDesk, page: BatchPage, tmp_path: Path
) -> None:
    assert page.start_button.isEnabled()
    page.sheet.click()
    page.start_button.click()
    assert not page.start_button.isEnabled()
    finished(qtbot, desk)
    assert page.state.text() == "2 made, 1 failed. The table is batch.csv."
    assert {"Open batch.csv", "Open contact-sheet.pdf"} <= set(words_of(page))
    assert (tmp_path / "out" / "contact-sheet.pdf").is_file()
    assert any("bad.png" in text for text in words_of(page))
    assert sorted(path.name for path in (tmp_path / "out").glob("*.png")) == [
        "a_quick.png",
        "b_quick.png",
    ]
    with (tmp_path / "out" / "batch.csv").open(encoding="utf-8", newline="") as stream:
        assert [row["photograph"] for row in csv.DictReader(stream)] == [
            "a.png",
            "b.png",
            "bad.png",
        ]
    assert page.open_button.isVisible()
    page.start_button.click()
    finished(qtbot, desk)
    assert page.state.text().startswith("0 made, 2 made before, 1 failed")


def test_reports_are_set_up_as_the_last_one_was(
    program: Program, desk: BatchDesk, page: BatchPage, tmp_path: Path
) -> None:
    plan = ReportPlan(paper="Letter", clinic="Eye clinic", comment="Only this one")
    program.session.change(report=plan)
    page.report.click()
    (batch,) = desk._batches(desk.plan(tmp_path / "out"))
    assert (batch.plan.paper, batch.plan.clinic, batch.plan.comment) == ("Letter", "Eye clinic", "")


def test_a_logo_that_is_gone_is_said_before_anything_is_made(
    qtbot: QtBot, program: Program, desk: BatchDesk, page: BatchPage, tmp_path: Path
) -> None:
    program.session.change(report=ReportPlan(logo=str(tmp_path / "logo.png")))
    page.report.click()
    page.start_button.click()
    finished(qtbot, desk)
    assert "logo.png: the logo is no longer there" in page.state.text()
    assert not list((tmp_path / "out").glob("*.png"))


def test_how_far_it_is_comes_into_sight(
    qtbot: QtBot, program: Program, desk: BatchDesk, page: BatchPage
) -> None:
    program.window.resize(1100, 700)
    page.start_button.click()
    finished(qtbot, desk)
    qtbot.waitUntil(lambda: not page.state.visibleRegion().isEmpty(), timeout=20_000)
    assert page.state.text().startswith("2 made")


def test_pause_waits_and_cancel_stops(
    qtbot: QtBot, program: Program, desk: BatchDesk, page: BatchPage, engine: Any, tmp_path: Path
) -> None:
    page.models["quick"].click()
    page.models["slow"].click()
    page.start_button.click()
    qtbot.waitUntil(lambda: "a.png" in page.state.text(), timeout=20_000)
    page.pause_button.click()
    qtbot.waitUntil(lambda: page.state.text().startswith("Paused"))
    assert page.pause_button.text() == "Go on"
    page.pause_button.click()
    qtbot.waitUntil(lambda: not page.state.text().startswith("Paused"))
    page.cancel_button.click()
    finished(qtbot, desk)
    assert "Start goes on" in page.state.text()
    engine.gate.set()
    page.start_button.click()
    finished(qtbot, desk)
    assert page.state.text().startswith("2 made, 1 failed")


def test_closing_the_window_ends_a_batch(
    qtbot: QtBot, program: Program, desk: BatchDesk, page: BatchPage
) -> None:
    page.models["slow"].click()
    page.start_button.click()
    qtbot.waitUntil(lambda: "a.png" in page.state.text(), timeout=20_000)
    program.window.close()
    assert not desk.is_running


def test_the_page_comes_back_as_it_was(
    qtbot: QtBot, program: Program, desk: BatchDesk, page: BatchPage, source: Path
) -> None:
    program.window.panels.show_panels()
    program.window.actions_by_name["batch"].trigger()
    again = program.window.panels.findChildren(BatchPage)[-1]
    assert again.source.text() == str(source)
    assert again.models["quick"].isChecked()


def test_a_folder_that_cannot_be_is_a_sentence(
    qtbot: QtBot, desk: BatchDesk, page: BatchPage, source: Path
) -> None:
    (source.parent / "file").write_text("x")
    desk.choose([source], source.parent / "file")
    page.start_button.click()
    finished(qtbot, desk)
    assert "Choose a folder" in page.state.text()


def test_models_that_take_a_region_are_not_offered(program: Program, desk: BatchDesk) -> None:
    assert all(card.scale <= batch_desk.LARGEST_SCALE for card in desk.cards)
    assert "saliency" not in [card.id for card in desk.cards]
