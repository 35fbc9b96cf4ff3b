import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from retinaview.app.crash_dialog import CrashDialog, Faults
from retinaview.app.message_bar import MessageBar, Offer
from retinaview.core.progress import Cancelled
from retinaview.errors import WeightsError


@pytest.fixture
def bar(qtbot: QtBot) -> MessageBar:
    bar = MessageBar()
    qtbot.addWidget(bar)
    return bar


@pytest.fixture
def faults() -> Iterator[Faults]:
    before = sys.excepthook, threading.excepthook
    faults = Faults()
    faults.install()
    yield faults
    sys.excepthook, threading.excepthook = before


def test_a_failure_the_user_can_act_on_is_one_line(bar: MessageBar) -> None:
    crashed: list[object] = []
    bar.crashed.connect(crashed.append)
    bar.show_error(WeightsError("RV-Net: install the model again."))
    assert bar.text == "RV-Net: install the model again."
    assert bar.property("kind") == "error"
    assert crashed == []


def test_anything_else_goes_to_the_crash_dialog(bar: MessageBar) -> None:
    crashed: list[object] = []
    bar.crashed.connect(crashed.append)
    error = KeyError("x")
    bar.show_error(error)
    assert crashed == [error]
    assert bar.text == ""


def test_cancelling_is_shown_to_nobody(bar: MessageBar) -> None:
    crashed: list[object] = []
    bar.crashed.connect(crashed.append)
    bar.show_error(Cancelled())
    assert bar.text == ""
    assert crashed == []


def test_success_leads_to_the_folder_and_goes_by_itself(
    qtbot: QtBot, bar: MessageBar, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    bar.show_written(Path("/results/out.png"))
    assert bar.text == "out.png was written."
    bar.findChild(QPushButton).click()
    assert opened == [QUrl.fromLocalFile("/results")]
    bar._timer.start(1)
    qtbot.waitUntil(lambda: bar.text == "")


def test_an_error_stays_until_it_is_closed(bar: MessageBar) -> None:
    bar.show_written(Path("/results/out.png"))
    bar.show_error(WeightsError("Stay."))
    assert not bar._timer.isActive()
    assert bar.findChild(QPushButton).isHidden()
    bar.clear()
    assert bar.text == ""


def test_markup_in_a_sentence_is_shown_as_it_is(bar: MessageBar) -> None:
    bar.show_error(WeightsError("<b>scan</b>.png: damaged."))
    assert bar.text == "<b>scan</b>.png: damaged."


def test_what_is_logged_has_no_message(bar: MessageBar, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "retinaview")
    bar.show_error(WeightsError("/home/jane/Jane Doe.png: damaged."))
    bar.show_error(ValueError("/home/jane/Jane Doe.png"))
    assert [record.levelname for record in caplog.records] == ["INFO", "ERROR"]
    assert "Jane" not in caplog.text


def test_exceptions_nobody_caught_reach_the_window(qtbot: QtBot, faults: Faults) -> None:
    told: list[BaseException] = []
    in_threads: list[bool] = []

    def note(error: BaseException) -> None:
        told.append(error)
        in_threads.append(threading.current_thread() is threading.main_thread())

    receiver = MessageBar()
    qtbot.addWidget(receiver)
    receiver.crashed.connect(note)
    faults.happened.connect(receiver.show_error)
    sys.excepthook(ValueError, ValueError("here"), None)
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert [type(error) for error in told] == [ValueError, ZeroDivisionError]
    assert in_threads == [True, True]


def test_the_crash_dialog_can_be_copied(qtbot: QtBot) -> None:
    dialog = CrashDialog(Path("/logs/retinaview.log"))
    qtbot.addWidget(dialog)
    dialog.add("first")
    dialog.add("second")
    copy_button = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy")
    copy_button.click()
    assert QGuiApplication.clipboard().text() == "first\nsecond"
    assert not dialog.isModal()
    dialog.close()
    dialog.add("third")
    assert dialog.text == "third"


def test_a_report_is_shown_before_it_is_saved(qtbot: QtBot, tmp_path: Path) -> None:
    log_path = tmp_path / "retinaview.log"
    log_path.write_text("opened 0123456789ab\nread /photographs/Jane Doe.png\n")
    dialog = CrashDialog(log_path)
    qtbot.addWidget(dialog)
    dialog.add("ZeroDivisionError")
    dialog.show_report()
    assert dialog.preview is not None
    shown = dialog.preview.findChild(QPlainTextEdit).toPlainText()
    assert "ZeroDivisionError" in shown
    assert "opened 0123456789ab" in shown
    assert "Jane" not in shown
    assert list(tmp_path.iterdir()) == [log_path], "nothing is saved before Save"
    dialog.preview.save(tmp_path / "nowhere" / "report.txt")
    assert dialog.preview.isVisible()
    dialog.preview.save(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text() == shown
    assert not dialog.preview.isVisible()
    dialog.close()


def answers(said: list[str]) -> Offer:
    return Offer("There is more.", "More", lambda: said.append("more"), lambda: said.append("no"))


def buttons(bar: MessageBar) -> list[str]:
    return [b.text() for b in bar.findChildren(QPushButton) if not b.isHidden()]


def test_an_offer_waits_behind_what_is_said(bar: MessageBar) -> None:
    said: list[str] = []
    bar.show_warning("First this.")
    bar.offer(answers(said))
    assert bar.text == "First this."
    assert buttons(bar) == []
    bar.clear()
    assert bar.text == "There is more."
    assert buttons(bar) == ["More"]


def test_an_offer_stays_until_it_is_answered(bar: MessageBar) -> None:
    said: list[str] = []
    bar.offer(answers(said))
    bar.offer(Offer("And another.", "Take", lambda: said.append("another")))
    bar.clear()  # a run begins
    assert bar.text == "There is more."
    bar.show_warning("Something else.")
    bar.clear()
    assert bar.text == "There is more."
    next(b for b in bar.findChildren(QPushButton) if b.text() == "More").click()
    assert said == ["more"]
    assert bar.text == "And another."


def test_closing_an_offer_refuses_it(bar: MessageBar) -> None:
    said: list[str] = []
    bar.offer(answers(said))
    close = bar.findChild(QToolButton)
    assert close is not None
    close.click()
    assert said == ["no"]
    assert bar.text == ""
    assert bar.offered is None
