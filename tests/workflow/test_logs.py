import faulthandler
import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from retinaview.workflow.logs import LogFiles, PrivateFormatter, kind_and_place
from retinaview.workflow.private_words import without_names


@pytest.fixture
def log_path(tmp_path: Path) -> Iterator[Path]:
    pytests_own = faulthandler.is_enabled()
    files = LogFiles(tmp_path / "logs")
    assert files.path is not None
    yield files.path
    files.close()
    if pytests_own:
        faulthandler.enable(sys.__stderr__)


def test_an_exception_is_logged_by_kind_and_place(log_path: Path) -> None:
    log = logging.getLogger("retinaview.app.something")
    try:
        raise FileNotFoundError(2, "No such file", "/home/jane/Jane Doe.png")
    except FileNotFoundError:
        log.exception("could not be opened")
    written = log_path.read_text()
    assert "could not be opened" in written
    assert "FileNotFoundError < test_logs.py" in written
    assert "Jane" not in written


def test_what_another_handler_made_of_an_exception_is_not_used() -> None:
    try:
        raise ValueError("Jane Doe")
    except ValueError:
        record = logging.LogRecord("retinaview", logging.ERROR, "", 1, "so", (), sys.exc_info())
    logging.Formatter().format(record)
    assert "Jane" not in PrivateFormatter().format(record)
    assert "Jane" in str(record.exc_text)


def test_crashes_of_the_interpreter_are_caught(log_path: Path) -> None:
    assert faulthandler.is_enabled()
    assert (log_path.parent / "faults.log").exists()


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    files = LogFiles(tmp_path / "file" / "logs")
    assert files.path is None
    files.close()


def test_the_place_is_told_from_inside_out() -> None:
    def inner() -> None:
        raise ValueError("Jane Doe")

    try:
        inner()
    except ValueError as error:
        place = kind_and_place(error)
    assert place.startswith("ValueError < test_logs.py:")
    assert place.index("inner") < place.index("test_the_place")
    assert "Jane" not in place


def test_names_of_open_photographs_are_taken_out() -> None:
    path = Path("/home/jane/Jane Doe.png")
    text = f"OSError: {path} is gone; Jane Doe.png; Jane Doe"
    cleaned = without_names(text, [path])
    assert cleaned == "OSError: <photograph> is gone; <photograph>; <photograph>"
