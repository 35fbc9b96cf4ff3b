"""The audit log: who did what to which photograph, append-only, each entry chained to the last.

One JSON object a line (`audit.jsonl` in the user's data folder, for the owner alone). Its `sha256`
is over the rest of the entry, `previous` the `sha256` of the one before, so an entry that is
changed, taken out or put in breaks the chain. `audit.head` holds number and hash of the last entry,
so that entries taken from the end are missed too. It tells tampering by one who does not compute
the chain anew; it is no signature. Full files get a number (`audit-000001.jsonl`); the chain runs
on.

No name, path or patient attribute is in an entry: photographs are a keyed hash of the file's name
and the SHA-256 of its bytes. The user is the account that ran the program.
"""

from __future__ import annotations

import getpass
import hashlib
import json
import logging
import os
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from retinaview import __version__, paths
from retinaview.core.file_locks import locked
from retinaview.words import mark, tr
from retinaview.workflow.keyed import keyed_id, user_key
from retinaview.workflow.owner_files import append_whole, make_owner_folder, replace_whole

if TYPE_CHECKING:  # a command that opens nothing waits for none of it
    from retinaview.core.image import FundusImage
    from retinaview.core.study import Study

AUDIT_NAME = "audit.jsonl"
HEAD_NAME = "audit.head"
LARGEST_BYTES = 5_000_000
TAIL_BYTES = 65_536
START = "0" * 64
"""What the first entry of all follows."""
PROBLEM = mark(
    "The audit log cannot be written ({folder}); what is done now is noted in memory "
    "alone and forgotten at the end."
)

Event = Literal[
    "open", "process", "export", "report", "de-identify", "verify", "model import",
    "model promote", "model remove", "settings change", "batch",
    "training start",
]  # fmt: skip
Entry = dict[str, Any]

log = logging.getLogger(__name__)


class Audit:
    """Notes what was done; window and command line write to one log at once.

    Args:
        folder: where the log lies; the user's data folder if None.
        largest_bytes: of a file, before the next is begun.
    """

    def __init__(self, folder: Path | None = None, largest_bytes: int = LARGEST_BYTES) -> None:
        self._folder = folder
        self._largest = largest_bytes
        self._key: bytes | None = None
        self._is_told = False
        self.problem = ""
        """The sentence on why entries are kept in memory, "" while they are written."""
        self.kept: list[Entry] = []
        """Entries that could not be written."""

    @property
    def folder(self) -> Path:
        """Where the log lies."""
        return self._folder or paths.user_data()

    def opened(self, image: FundusImage) -> None:
        """A photograph was opened."""
        self.note("open", self._photograph(image))

    def processed(self, study: Study) -> None:
        """A photograph was enhanced."""
        self.note("process", self._study(study))

    def exported(
        self, study: Study, file_format: str, *, mark: str, is_deidentified: bool = False
    ) -> None:
        """A processed picture was written; `mark` as in `FilePart`."""
        facts = {"format": file_format, "mark": mark}
        self._written("export", study, facts, is_deidentified=is_deidentified)

    def reported(self, study: Study, file_format: str, *, is_deidentified: bool = False) -> None:
        """A report was written."""
        self._written("report", study, {"format": file_format}, is_deidentified=is_deidentified)

    def measured(self, image: FundusImage, file_format: str, *, is_deidentified: bool) -> None:
        """What was measured by hand was written as a table."""
        facts = {"what": "measurements", "format": file_format, "deidentified": is_deidentified}
        self.note("export", {**self._photograph(image), **facts})

    def settings_changed(self, names: Iterable[str]) -> None:
        """Settings were changed; their names alone are noted."""
        self.note("settings change", {"settings": sorted(names)})

    def model_imported(self, sha256: str, *, kind: str) -> None:
        """Weights came from outside; `sha256` is of the file that was made of them."""
        self.note("model import", {"weights_sha256": sha256, "kind": kind})

    def verified(self, input_sha256: str, verdict: str) -> None:
        """A picture or report was checked against its record."""
        self.note("verify", {"input_sha256": input_sha256, "verdict": verdict})

    def note(self, event: Event, facts: Mapping[str, object]) -> None:
        """Write one entry; where that cannot be done it is kept in memory, and said once."""
        entry = {
            "at": datetime.now().astimezone().isoformat(timespec="milliseconds"),
            "user": _user(),
            "event": event,
            **facts,
            "retinaview": __version__,
        }
        try:
            make_owner_folder(self.folder)
            with locked(self.folder / AUDIT_NAME):
                self._append(entry)
        except OSError as error:
            self.kept.append(entry)
            if not self.problem:
                self.problem = tr(PROBLEM, folder=self.folder)
                log.warning("the audit log cannot be written: %s", type(error).__name__)

    def take_problem(self) -> str:
        """Give the sentence to warn with: once, then "" until the end."""
        is_news = bool(self.problem) and not self._is_told
        self._is_told = self._is_told or is_news
        return self.problem if is_news else ""

    def _append(self, entry: Entry) -> None:
        path = self.folder / AUDIT_NAME
        _drop_torn_end(path)
        last = _last_entry(self.folder)
        if path.exists() and path.stat().st_size > self._largest:
            full = [int(each.stem.partition("-")[2]) for each in audit_files(self.folder)[:-1]]
            path.rename(path.with_name(f"audit-{max(full, default=0) + 1:06d}.jsonl"))
        number = last["n"] + 1 if last else 1
        chained = {"n": number, **entry, "previous": last["sha256"] if last else START}
        chained["sha256"] = hash_of(chained)
        append_whole(path, _line(chained))
        head = {"n": number, "sha256": chained["sha256"]}
        replace_whole(self.folder / HEAD_NAME, _line(head), is_synced=False)

    def _written(
        self, event: Event, study: Study, facts: Mapping[str, object], *, is_deidentified: bool
    ) -> None:
        described = {**self._study(study), **facts, "deidentified": is_deidentified}
        self.note(event, described)
        if is_deidentified:
            self.note("de-identify", {**described, "written_as": event})

    def _photograph(self, image: FundusImage) -> Entry:
        if self._key is None:
            self._key = user_key(self._folder)
        name = keyed_id(self._key, "file name", image.source.name)
        return {"photograph": name, "input_sha256": image.source.sha256}

    def _study(self, study: Study) -> Entry:
        made = study.provenance
        return {
            **self._photograph(study.image),
            "input_sha256": made.input_sha256,
            "model": made.model_id,
            "model_version": made.model_version,
            "weights_sha256": made.weights_sha256,
            "result_sha256": made.result_sha256,
        }


def audit_files(folder: Path) -> list[Path]:
    """The files of a log, the oldest first."""
    current = folder / AUDIT_NAME
    full = sorted(folder.glob("audit-[0-9][0-9][0-9][0-9][0-9][0-9].jsonl"))
    return [*full, *([current] if current.exists() else [])]


def hash_of(entry: Mapping[str, object]) -> str:
    """SHA-256 over an entry as canonical JSON, without its own `sha256`."""
    rest = {name: value for name, value in entry.items() if name != "sha256"}
    text = json.dumps(rest, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def read_entries(path: Path) -> Iterator[Entry | None]:
    """Each line of a file as an entry, None for one that is none.

    Raises:
        OSError: the file cannot be read.
    """
    with path.open("rb") as stream:
        for line in stream:
            yield _parsed(line)


def _parsed(line: bytes) -> Entry | None:
    try:
        entry = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return entry if isinstance(entry, dict) and line.endswith(b"\n") else None


def _line(entry: Mapping[str, object]) -> bytes:
    return json.dumps(entry, ensure_ascii=True).encode("ascii") + b"\n"


def _drop_torn_end(path: Path) -> None:
    """Take away a last line without its end: a power cut's, which never became an entry."""
    if path.exists():
        tail = _tail(path)
        torn = len(tail) - (tail.rfind(b"\n") + 1)
        if torn:
            os.truncate(path, path.stat().st_size - torn)


def _tail(path: Path) -> bytes:
    """The end of a file: some entries at least."""
    with path.open("rb") as stream:
        size = stream.seek(0, os.SEEK_END)
        stream.seek(max(0, size - TAIL_BYTES))
        return stream.read()


def _last_entry(folder: Path) -> Entry | None:
    """The entry to chain to: the last that can be read, in the newest file that has one."""
    for path in reversed(audit_files(folder)):
        for line in reversed(_tail(path).splitlines(keepends=True)):
            entry = _parsed(line)
            if entry is not None and isinstance(entry.get("n"), int) and "sha256" in entry:
                return entry
    return None


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unknown"
