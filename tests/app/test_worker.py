import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from retinaview.app.worker import Job, Lane
from retinaview.core.progress import Progress


@pytest.fixture
def lane(qapp: object) -> Iterator[Lane]:
    lane = Lane("tested")
    yield lane
    lane.close()


def test_a_job_runs_in_the_lanes_thread_and_is_answered_in_ours(qtbot: QtBot, lane: Lane) -> None:
    threads: list[str] = []
    answers: list[object] = []

    def work(progress: Progress) -> int:
        threads.append(QThread.currentThread().objectName())
        return 7

    def then(result: object) -> None:
        assert threading.current_thread() is threading.main_thread()
        answers.append(result)

    with qtbot.waitSignal(lane.ended):
        lane.put(Job(work, then))
    assert answers == [7]
    assert threads == ["tested"]
    assert lane.is_idle


def test_jobs_are_done_in_order_except_the_one_that_goes_first(qtbot: QtBot, lane: Lane) -> None:
    gate = threading.Event()
    done: list[object] = []

    def held(progress: Progress) -> str:
        assert gate.wait(5)
        return "held"

    lane.put(Job(held, done.append))
    lane.put(Job(lambda progress: "second", done.append))
    lane.put(Job(lambda progress: "urgent", done.append), first=True)
    gate.set()
    qtbot.waitUntil(lambda: lane.is_idle)
    assert done == ["held", "urgent", "second"]


def test_a_stopped_job_is_interrupted_at_its_next_step(qtbot: QtBot, lane: Lane) -> None:
    entered = threading.Event()
    answers: list[object] = []

    def endless(progress: Progress) -> None:
        while True:
            entered.set()
            progress(0.5, "on and on")

    job = lane.put(Job(endless, answers.append))
    assert entered.wait(5)
    with qtbot.waitSignal(lane.ended):
        lane.stop(job)
    assert answers == []


def test_a_stopped_job_that_ends_all_the_same_is_not_answered(qtbot: QtBot, lane: Lane) -> None:
    entered, gate = threading.Event(), threading.Event()
    answers: list[object] = []

    def deaf(progress: Progress) -> str:
        entered.set()
        assert gate.wait(5)
        return "late"

    job = lane.put(Job(deaf, answers.append))
    assert entered.wait(5)
    lane.stop(job)
    with qtbot.waitSignal(lane.ended):
        gate.set()
    assert answers == []


def test_a_waiting_job_can_be_taken_out(qtbot: QtBot, lane: Lane) -> None:
    gate = threading.Event()
    ran: list[str] = []
    lane.put(Job(lambda progress: gate.wait(5), lambda result: None))
    waiting = lane.put(Job(lambda progress: ran.append("waiting"), lambda result: None))
    lane.stop(waiting)
    gate.set()
    qtbot.waitUntil(lambda: lane.is_idle)
    assert ran == []


@pytest.mark.parametrize("is_stopped", [False, True])
def test_a_failure_is_told_unless_the_job_was_stopped(
    qtbot: QtBot, lane: Lane, is_stopped: bool
) -> None:
    entered, gate = threading.Event(), threading.Event()
    failures: list[object] = []
    lane.failed.connect(lambda job, error: failures.append(error))

    def fail(progress: Progress) -> None:
        entered.set()
        assert gate.wait(5)
        raise ZeroDivisionError

    job = lane.put(Job(fail, lambda result: None))
    assert entered.wait(5)
    if is_stopped:
        lane.stop(job)
    with qtbot.waitSignal(lane.ended):
        gate.set()
    expected = [] if is_stopped else [ZeroDivisionError]
    assert [type(error) for error in failures] == expected


def test_progress_reaches_the_window(qtbot: QtBot, lane: Lane) -> None:
    told: list[tuple[float, str]] = []
    lane.progressed.connect(lambda job, fraction, label: told.append((fraction, label)))
    with qtbot.waitSignal(lane.ended):
        lane.put(Job(lambda progress: progress(0.25, "a quarter"), lambda result: None))
    assert told == [(0.25, "a quarter")]


def test_closing_stops_what_runs_and_ends_the_thread(qapp: object) -> None:
    entered = threading.Event()
    lane = Lane("closing")

    def endless(progress: Progress) -> None:
        while True:
            entered.set()
            progress(0.5, "on and on")

    ran: list[str] = []
    lane.put(Job(endless, lambda result: None))
    lane.put(Job(lambda progress: ran.append("never"), lambda result: None))
    assert entered.wait(5)
    lane.close()
    assert not [thread for thread in lane.findChildren(QThread) if thread.isRunning()]
    assert ran == []
