"""What the makers of the program need to find a fault, and nothing of whose photograph it was.

Versions, platform, the fault with its place in the program, and the end of the log. Paths and names
are taken out; the user sees every line of it before anything is saved.
"""

import platform
import re
import sys
import traceback
from collections.abc import Iterable
from pathlib import Path

from retinaview import __version__
from retinaview.workflow.private_words import without_names

PACKAGES = ("PySide6_Essentials", "torch", "numpy", "opencv-python-headless", "pillow", "pydicom")
LOG_LINES = 100
MOST_LOG_BYTES = 200_000
SAVED_AS = "retinaview-fault.txt"
NO_LOG = "There is no log."

_FRAME = re.compile(r'File "([^"]+)"')


def fault_text(error: BaseException, private: Iterable[Path] = ()) -> str:
    """Give a traceback and the versions it belongs to, without paths and names.

    Args:
        error: what happened.
        private: photographs that are open.
    """
    trace = "".join(traceback.format_exception(error))
    shortened = _FRAME.sub(lambda found: f'File "{_inside(found[1])}"', trace)
    head = f"RetinaView {__version__}, Python {platform.python_version()}, {sys.platform}"
    return f"{head}\n{without_names(shortened, private)}"


def crash_report(faults: str, log_path: Path | None) -> str:
    """Put the report together.

    Args:
        faults: the texts of `fault_text`.
        log_path: the log, None where there is none.
    """
    parts = {
        "Versions": versions_text(),
        "What went wrong": faults.strip(),
        f"The last lines of the log (up to {LOG_LINES})": _log_tail(log_path),
    }
    return "\n\n".join(f"== {title} ==\n{text}" for title, text in parts.items()) + "\n"


def versions_text() -> str:
    """Give the versions of the program and of what it stands on, and the platform."""
    from importlib import metadata  # here, as a start of the program has no need of it

    lines = [f"RetinaView {__version__}", f"Python {platform.python_version()}"]
    lines.append(f"{platform.system()} {platform.release()} {platform.machine()}")
    for name in PACKAGES:
        try:
            lines.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            lines.append(f"{name} is not installed")
    return "\n".join(lines)


def _log_tail(path: Path | None) -> str:
    if path is None:
        return NO_LOG
    try:
        with path.open("rb") as stream:
            stream.seek(max(0, path.stat().st_size - MOST_LOG_BYTES))
            lines = stream.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return NO_LOG
    return without_names("\n".join(lines[-LOG_LINES:])) or "The log is empty."


def _inside(path: str) -> str:
    """The place of a source file within its package: no folder of this computer."""
    parts = Path(path).parts
    for root in ("site-packages", "dist-packages", "retinaview"):
        if root in parts:
            last = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[last if root == "retinaview" else last + 1 :])
    return parts[-1] if parts else path
