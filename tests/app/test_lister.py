"""Folders are looked through off the window's thread, portion by portion."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from retinaview.app import lister
from retinaview.app.session import NONE_IN_VIEW, Session
from retinaview.workflow.photograph_files import Found, find_photographs

WAIT_MS = 20_000
OTHER = Path("/photographs/other.png")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a.png", "b.png", "c.png", "notes.txt"):
        (tmp_path / name).touch()
    return tmp_path


class SlowFolder:
    """Stands in for `find_photographs`: "slow" waits for `gate` before its first photograph."""

    def __init__(self) -> None:
        self.gate = Event()
        self.threads: set[str] = set()

    def __call__(self, paths: Sequence[Path]) -> Iterator[Found]:
        self.threads.add(QThread.currentThread().objectName())
        if paths[0].name == "slow":
            assert self.gate.wait(WAIT_MS / 1000)
            yield Found((paths[0] / "found.png",))
        else:
            yield from find_photographs(paths)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowFolder]:
    made = SlowFolder()
    monkeypatch.setattr(lister, "find_photographs", made)
    yield made
    made.gate.set()


def wait_idle(qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(lambda: session.reader.is_idle, timeout=WAIT_MS)


def names(session: Session) -> list[str]:
    return [line.path.name for line in session.reader.worklist]


def test_no_folder_is_read_in_the_windows_thread(
    qtbot: QtBot, session: Session, slow: SlowFolder, folder: Path
) -> None:
    session.open([folder])
    assert session.reader.is_listing
    assert names(session) == []
    wait_idle(qtbot, session)
    assert slow.threads == {"listing"}
    assert names(session) == ["a.png", "b.png", "c.png"]


def test_photographs_arrive_in_portions_in_their_order(
    qtbot: QtBot, session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lister, "PORTION_S", 0.0)
    seen: list[list[str]] = []
    session.reader.listed.connect(lambda: seen.append(names(session)))
    session.open([folder])
    wait_idle(qtbot, session)
    lengths = [len(each) for each in seen]
    assert lengths == sorted(lengths)
    assert {0, 1, 2, 3} <= set(lengths)
    assert all(each == ["a.png", "b.png", "c.png"][: len(each)] for each in seen)


def test_what_was_asked_for_last_is_shown(qtbot: QtBot, session: Session, slow: SlowFolder) -> None:
    with qtbot.waitSignal(session.image_changed, timeout=WAIT_MS):
        session.open([OTHER])
    session.open([Path("/slow")])
    qtbot.waitUntil(lambda: slow.threads != set())
    session.select(OTHER)  # a card is clicked while the folder keeps its owner waiting
    slow.gate.set()
    wait_idle(qtbot, session)
    assert names(session) == ["other.png", "found.png"]
    assert session.path == OTHER


def test_a_later_search_is_told_of_alone(qtbot: QtBot, session: Session, slow: SlowFolder) -> None:
    shown: list[Any] = []
    session.image_changed.connect(lambda image: shown.append(image.source.name))
    session.open([Path("/slow")])
    session.open([OTHER])
    slow.gate.set()
    wait_idle(qtbot, session)
    assert sorted(names(session)) == ["found.png", "other.png"]
    assert shown == ["other.png"]


def test_closing_ends_a_search(
    qtbot: QtBot, make_session: Callable[[], Session], slow: SlowFolder
) -> None:
    session = make_session()
    session.open([Path("/slow")])
    qtbot.waitUntil(lambda: slow.threads != set())
    slow.gate.set()
    session.close()
    assert names(session) == []


def test_a_folder_that_cannot_be_read_stops_nothing(
    qtbot: QtBot, session: Session, folder: Path
) -> None:
    bad = folder / "DICOMDIR"
    bad.write_bytes(b"\0" * 128 + b"DICM" + b"\xff" * 40)
    with qtbot.waitSignal(session.failed, timeout=WAIT_MS) as told:
        session.open([bad, folder / "b.png"])
    assert "DICOMDIR" in str(told.args[0])
    wait_idle(qtbot, session)
    assert names(session) == ["b.png"]


def test_a_fault_in_a_search_is_told(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_paths: Sequence[Path]) -> Iterator[Found]:
        raise ZeroDivisionError("a defect")
        yield

    monkeypatch.setattr(lister, "find_photographs", broken)
    with qtbot.waitSignal(session.failed, timeout=WAIT_MS) as told:
        session.open([OTHER])
    assert isinstance(told.args[0], ZeroDivisionError)
    qtbot.waitUntil(lambda: not session.reader.is_listing)


def test_where_the_filter_leaves_nothing_a_step_says_so(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.image_changed, timeout=WAIT_MS):
        session.open([OTHER])
    session.reader.worklist.set_order([])
    with qtbot.waitSignal(session.warned) as told:
        session.step(1)
    assert told.args == [NONE_IN_VIEW]
    assert session.path == OTHER
