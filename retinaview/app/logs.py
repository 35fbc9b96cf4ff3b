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
from typing import Final, TextIO

from retinaview import paths

LOG_NAME = "retinaview.log"
FAULTS_NAME = "faults.log"
LARGEST_BYTES: Final = 1_000_000
KEPT_LOGS = 3

log = logging.getLogger("retinaview")


class LogFiles:
    """The log and the record of interpreter crashes, from the start of the program to its end.

    Args:
        folder: where they lie; the user's log folder if None. One that cannot be written stops
            nothing: `path` is None then.
    """

    def __init__(self, folder: Path | None = None) -> None:
        folder = folder or paths.user_logs()
        self.path: Path | None = None
        self._handler: logging.Handler | None = None
        self._faults: TextIO | None = None
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._handler = RotatingFileHandler(
                folder / LOG_NAME, maxBytes=LARGEST_BYTES, backupCount=KEPT_LOGS, encoding="utf-8"
            )
            self._faults = (folder / FAULTS_NAME).open("a", encoding="utf-8")
        except OSError:
            self.close()
            return
        self.path = folder / LOG_NAME
        form = "%(asctime)s %(levelname)s %(name)s %(message)s"
        self._handler.setFormatter(PrivateFormatter(form))
        log.addHandler(self._handler)
        log.setLevel(logging.INFO)
        faulthandler.enable(self._faults)

    def close(self) -> None:
        """Stop logging."""
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
        if self._handler is not None:
            log.removeHandler(self._handler)
            self._handler.close()


class PrivateFormatter(logging.Formatter):
    """Writes an exception as its kind and its place in the program."""

    def format(self, record: logging.LogRecord) -> str:
        """Use no text of the exception that another handler has made."""
        made, record.exc_text = record.exc_text, None
        try:
            return super().format(record)
        finally:
            record.exc_text = made

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
