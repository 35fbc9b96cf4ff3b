"""The log on disk: ids and file hashes, never a file name, a path or a patient's name.

Window and command line write to one file. Messages are written with that rule in mind, and what
was opened is taken out of them all the same. An exception's own message may quote a file name, so
the log tells only its kind and where in the program it came from. Other libraries write nothing
here: theirs may quote what a file says of a patient.
"""

import faulthandler
import logging
import os
import traceback
from pathlib import Path
from typing import Final, TextIO

from retinaview import paths
from retinaview.core.file_locks import locked
from retinaview.words import mark, tr
from retinaview.workflow.owner_files import (
    append_whole,
    make_owner_folder,
    open_owner_file,
)
from retinaview.workflow.private_words import without_names

LOG_NAME = "retinaview.log"
FAULTS_NAME = "faults.log"
LARGEST_BYTES: Final = 1_000_000
KEPT_LOGS = 3
TALKATIVE = (
    "pydicom",
    "pynetdicom",
    "PIL",
    "tifffile",
    "pylibjpeg",
    "openjpeg",
    "gdcm",
    "imagecodecs",
)
PROBLEM = mark("The log cannot be written ({folder}); what happens now is not kept.")

log = logging.getLogger("retinaview")


class LogFiles:
    """The log and the record of interpreter crashes, from the start of the program to its end.

    Args:
        folder: where they lie; the user's log folder if None. One that cannot be written stops
            nothing: `path` is None then, and `problem` says so.
        with_faults: record crashes of the interpreter too.
    """

    def __init__(self, folder: Path | None = None, *, with_faults: bool = True) -> None:
        folder = folder or paths.user_logs()
        self.path: Path | None = None
        self._refused: Path | None = None
        self._handler: logging.Handler | None = None
        self._faults: TextIO | None = None
        keep_libraries_quiet()
        try:
            make_owner_folder(folder)
            os.close(open_owner_file(folder / LOG_NAME, os.O_WRONLY | os.O_APPEND))
            if with_faults:
                handle = open_owner_file(folder / FAULTS_NAME, os.O_WRONLY | os.O_APPEND)
                self._faults = os.fdopen(handle, "a", encoding="utf-8")
        except OSError:
            self._refused = folder
            self.close()
            return
        self.path = folder / LOG_NAME
        self._handler = SharedFileHandler(self.path)
        form = "%(asctime)s %(process)d %(levelname)s %(name)s %(message)s"
        self._handler.setFormatter(PrivateFormatter(form))
        log.addHandler(self._handler)
        log.setLevel(logging.INFO)
        if self._faults is not None:
            faulthandler.enable(self._faults)

    @property
    def problem(self) -> str:
        """The sentence on a folder that cannot be written, "" where there is none."""
        return "" if self._refused is None else tr(PROBLEM, folder=self._refused)

    def close(self) -> None:
        """Stop logging."""
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
            self._faults = None
        if self._handler is not None:
            log.removeHandler(self._handler)
            self._handler.close()
            self._handler = None


class SharedFileHandler(logging.Handler):
    """Writes each line under a lock, so that several programs may share the file and its turn.

    A line that cannot be written is dropped: a full disk must not stop the work.
    """

    def __init__(self, path: Path, largest_bytes: int = LARGEST_BYTES) -> None:
        super().__init__()
        self._path = path
        self._largest = largest_bytes

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line, in a new file where the old one is full."""
        try:
            line = self.format(record).encode("utf-8", "backslashreplace") + b"\n"
            with locked(self._path):
                if self._path.exists() and self._path.stat().st_size > self._largest:
                    self._turn()
                append_whole(self._path, line)
        except OSError:
            pass

    def _turn(self) -> None:
        """Number the full files: the newest is 1, the oldest is dropped."""
        for number in range(KEPT_LOGS - 1, 0, -1):
            older = self._path.with_name(f"{LOG_NAME}.{number}")
            if older.exists():
                older.replace(self._path.with_name(f"{LOG_NAME}.{number + 1}"))
        self._path.replace(self._path.with_name(f"{LOG_NAME}.1"))


class PrivateFormatter(logging.Formatter):
    """Writes an exception as its kind and its place in the program, and takes out names."""

    def format(self, record: logging.LogRecord) -> str:
        """Use no text of the exception that another handler has made."""
        made, record.exc_text = record.exc_text, None
        try:
            return without_names(super().format(record))
        finally:
            record.exc_text = made

    def formatException(self, ei: object) -> str:  # noqa: N802  logging's name
        """Leave out the message and the source lines, which may quote a file name."""
        error = ei[1] if isinstance(ei, tuple) else None
        return "" if error is None else kind_and_place(error)


class CarriedError(Exception):
    """An unexpected exception of another process.

    Args:
        place: what `kind_and_place` gave of it there.
        text: all of it, as Python prints it.
    """

    def __init__(self, place: str, text: str) -> None:
        super().__init__(place, text)
        self.place, self.text = place, text

    def __str__(self) -> str:
        """Give all of it."""
        return self.text


def kind_and_place(error: BaseException) -> str:
    """Give the kind of `error` and the functions it came through, without its message."""
    if isinstance(error, CarriedError):
        return error.place
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in frames]
    return " < ".join([type(error).__name__, *reversed(places)])


def keep_libraries_quiet() -> None:
    """Let nothing through that other libraries log: it may quote a tag or a file's name."""
    for name in TALKATIVE:
        library = logging.getLogger(name)
        library.setLevel(logging.CRITICAL + 1)
        library.propagate = False
        if not library.handlers:
            library.addHandler(logging.NullHandler())
