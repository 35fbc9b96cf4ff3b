"""The log on disk: ids and file hashes, never a file name, a path or a patient's name.

Messages are written with that rule in mind. An exception's own message may quote a file name, so
a log tells only its kind and where in the program it came from.
"""

import faulthandler
import logging
import traceback
from collections.abc import Iterable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

from retinaview import paths

LOG_NAME = "retinaview.log"
FAULTS_NAME = "faults.log"
LARGEST_BYTES: Final = 1_000_000
KEPT_LOGS = 3

log = logging.getLogger("retinaview")


def start_logging(folder: Path | None = None) -> Path | None:
    """Log to a file in `folder`, the user's log folder if None.

    Returns:
        The log file; None where the folder cannot be written, which stops nothing.
    """
    folder = folder or paths.user_logs()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / LOG_NAME, maxBytes=LARGEST_BYTES, backupCount=KEPT_LOGS, encoding="utf-8"
        )
        faults = (folder / FAULTS_NAME).open("a", encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(PrivateFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.propagate = False
    faulthandler.enable(faults)
    return folder / LOG_NAME


def stop_logging() -> None:
    """Close the files that `start_logging` opened."""
    faulthandler.disable()
    for handler in list(log.handlers):
        log.removeHandler(handler)
        handler.close()
    log.propagate = True


class PrivateFormatter(logging.Formatter):
    """Writes an exception as its kind and its place in the program."""

    def formatException(self, ei: object) -> str:  # noqa: N802  logging's name
        """Leave out the message and the source lines, which may quote a file name."""
        error = ei[1] if isinstance(ei, tuple) else None
        return "" if error is None else kind_and_place(error)


def kind_and_place(error: BaseException) -> str:
    """Give the kind of `error` and the functions it came through, without its message."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in frames]
    return " < ".join([type(error).__name__, *reversed(places)])


def without_names(text: str, private: Iterable[Path]) -> str:
    """Put "<photograph>" in place of the paths and names of files that are open."""
    words = {word for path in private for word in (str(path), path.name, path.stem) if word}
    for word in sorted(words, key=len, reverse=True):
        text = text.replace(word, "<photograph>")
    return text
