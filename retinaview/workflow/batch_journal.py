"""What a batch has done so far: one line a file and model, so that it goes on where it stopped.

The journal lies in the folder of the results (`.retinaview-batch.jsonl`); the program that holds
the folder's lock writes it, nobody else. Results are made apart (`batch_work`): a line says which
files are about to get their places, the next that all of them lie there. A program that is killed
between the two has told which files to take away again. The journal holds hashes and numbers, and
of a batch without names no name either.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final

from retinaview.core.file_locks import locked_at_once
from retinaview.errors import ImageReadError, ImageWriteError
from retinaview.words import tr
from retinaview.workflow.files import make_folder, remove
from retinaview.workflow.owner_files import append_whole

JOURNAL: Final = ".retinaview-batch.jsonl"
LOCK: Final = "retinaview-batch"


@dataclass(frozen=True)
class Entry:
    """What came of one photograph and one model.

    Attributes:
        photograph: its path within what was searched, "/" between folders, or what stands for it.
        sha256: of its bytes, "" where they could not be read.
        task: `task_hash` of what was to be done.
        model_id, model: id and label of the model.
        outputs: SHA-256 of each file that was written, by its path relative to the folder.
        numbers: the row of the table, by column; None is unknown.
        error: the sentence that says what went wrong, "" if nothing did.
        begun_at: when `outputs` were about to get their places, in seconds since 1970; 0 once they
            have.
    """

    photograph: str
    sha256: str
    task: str
    model_id: str
    model: str
    outputs: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, Any] = field(default_factory=dict)
    error: str = ""
    begun_at: float = 0.0

    @property
    def key(self) -> tuple[str, str]:
        """What the last entry of counts: photograph and model."""
        return self.photograph, self.model_id

    def holds(self, folder: Path, sha256: str, task: str) -> bool:
        """Nothing needs to be done again: finished, the same photograph and task, same files."""
        return (
            not self.error
            and not self.begun_at
            and (self.sha256, self.task) == (sha256, task)
            and all(_hash_of(folder / name) == made for name, made in self.outputs.items())
        )


class Journal:
    """The lines of one folder.

    Args:
        folder: of the results; it is made.

    Raises:
        ImageWriteError: the folder or the journal cannot be read or made.
    """

    def __init__(self, folder: Path) -> None:
        make_folder(folder)
        self._folder = folder
        self._path = folder / JOURNAL
        self.entries: dict[tuple[str, str], Entry] = {}
        """The last entry of each photograph and model, in the order they were first written."""
        try:
            data = self._path.read_bytes() if self._path.exists() else b""
        except OSError as error:
            raise ImageWriteError(
                tr("{path}: the journal of the batch cannot be read.", path=self._path)
            ) from error
        self._is_torn = bool(data) and not data.endswith(b"\n")
        for entry in entries_of(data):
            self.entries[entry.key] = entry

    def knows(self, photograph: str, model_id: str) -> bool:
        """Whether anything was noted of a photograph and a model."""
        return (photograph, model_id) in self.entries

    def is_done(self, photograph: str, sha256: str, model_id: str, task: str) -> bool:
        """Whether a photograph needs nothing done by a model."""
        entry = self.entries.get((photograph, model_id))
        return entry is not None and entry.holds(self._folder, sha256, task)

    def clear(self, photograph: str, model_id: str) -> None:
        """Remove what was made of a photograph, or half put in its place by one that was killed.

        What no entry tells of stays.

        Raises:
            ImageWriteError: a file cannot be removed.
        """
        entry = self.entries.get((photograph, model_id))
        for name in entry.outputs if entry is not None else ():
            remove(self._folder / name)

    def add(self, entry: Entry) -> None:
        """Write what came of a photograph.

        Raises:
            ImageWriteError: the disk is full or gone.
        """
        line = json.dumps(asdict(entry), ensure_ascii=True, allow_nan=False) + "\n"
        try:
            # the end of a line that a kill cut short must not swallow this one
            whole = (b"\n" if self._is_torn else b"") + line.encode("ascii")
            append_whole(self._path, whole, is_synced=bool(entry.begun_at))
        except OSError as error:
            raise ImageWriteError(
                tr("{path}: the journal of the batch cannot be written.", path=self._path)
            ) from error
        self._is_torn = False
        self.entries[entry.key] = entry


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Keep other batches out of a folder; a killed program keeps nobody out.

    Raises:
        ImageWriteError: another batch writes there, or the folder cannot be written to.
    """
    make_folder(folder)
    try:
        with locked_at_once(folder / LOCK):
            yield
    except BlockingIOError as error:
        raise ImageWriteError(
            tr(
                "{folder}: another batch writes into this folder. Wait for it, or choose "
                "another one.",
                folder=folder,
            )
        ) from error


def task_hash(task: Mapping[str, object]) -> str:
    """Give what stands for a task: equal for equal models, options and wishes alone."""
    text = json.dumps(task, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def file_hash(path: Path) -> str:
    """Give the SHA-256 of a file's bytes.

    Raises:
        ImageReadError: it cannot be read.
    """
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise ImageReadError(tr("{name}: the file cannot be read.", name=path.name)) from error


def entries_of(data: bytes) -> Iterator[Entry]:
    """Read all lines of a journal; those that a kill cut short are passed over."""
    for line in data.split(b"\n"):
        entry = _entry(line)
        if entry is not None:
            yield entry


def _entry(line: bytes) -> Entry | None:
    """Read a line; None of one that was cut short or is of another form."""
    try:
        fields = json.loads(line)
        return Entry(**fields) if isinstance(fields, dict) else None
    except (ValueError, TypeError):
        return None


def _hash_of(path: Path) -> str:
    try:
        return file_hash(path)
    except ImageReadError:
        return ""
