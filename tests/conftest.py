"""What every test stands on: no screen, no user folders, and where the real photographs lie."""

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parent.parent
MOST_THREADS = 4
USER_FOLDERS = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")

_home = pytest.StashKey[tempfile.TemporaryDirectory[str]]()


def pytest_configure(config: pytest.Config) -> None:
    """Set the environment before any module reads it: Qt and torch look once.

    What the off-screen platform says of every window that is shown is passed over.
    """
    config.addinivalue_line("qt_log_ignore", "This plugin does not support propagateSizeHints")
    home = tempfile.TemporaryDirectory(prefix="retinaview-tests-", ignore_cleanup_errors=True)
    config.stash[_home] = home
    for name in USER_FOLDERS:
        os.environ[name] = str(Path(home.name) / name.lower())
    runtime = Path(home.name) / "runtime"
    runtime.mkdir(mode=0o700)
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)
    os.environ["RETINAVIEW_SITE_CONFIG"] = str(Path(home.name) / "site.toml")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if not getattr(config.option, "numprocesses", None):  # what hands out the tests runs none
        beside = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
        threads = max(1, min(MOST_THREADS, (os.cpu_count() or 1) // beside))
        os.environ.setdefault("OMP_NUM_THREADS", str(threads))


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove the folders that stood in for the user's."""
    config.stash[_home].cleanup()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that ask for real photographs, so `-m "not photographs"` leaves them out."""
    for item in items:
        if "photographs_dir" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.photographs)


@pytest.fixture(scope="session", autouse=True)
def _one_application(qapp: "QApplication") -> None:
    """Make Qt's application before any test: a report would make a smaller one without windows."""


@pytest.fixture(scope="session")
def photographs_dir() -> Path:
    """Folder of real photographs, laid out as docs/data.md says; a test without it is skipped."""
    named = os.environ.get("RETINAVIEW_DATA")
    folder = Path(named) if named else ROOT.parent / "shared" / "data"
    if not (folder / "test" / "clean").is_dir():
        pytest.skip(
            f"No photographs in {folder}: set RETINAVIEW_DATA to a folder as in docs/data.md."
        )
    return folder
