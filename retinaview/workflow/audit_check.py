"""Whether an audit log is as it was written, or where its chain breaks."""

import json
from dataclasses import dataclass
from pathlib import Path

from retinaview.core.file_locks import locked
from retinaview.workflow.audit import (
    AUDIT_NAME,
    HEAD_NAME,
    START,
    Entry,
    audit_files,
    hash_of,
    read_entries,
)


@dataclass(frozen=True)
class AuditCheck:
    """What the check found.

    Attributes:
        entries: how many entries were read.
        problem: where and how the chain breaks; "" where the log is intact.
    """

    entries: int
    problem: str = ""

    @property
    def is_intact(self) -> bool:
        """Whether nothing was changed, taken out or put in."""
        return not self.problem


def check_audit(folder: Path) -> AuditCheck:
    """Follow the chain from its first entry to its last.

    Raises:
        OSError: the log is there and cannot be read.
    """
    if not folder.is_dir() or not (audit_files(folder) or (folder / HEAD_NAME).exists()):
        return AuditCheck(0)
    with locked(folder / AUDIT_NAME):
        return _follow(folder)


def _follow(folder: Path) -> AuditCheck:
    hashes = [START]
    for path in audit_files(folder):
        for number, entry in enumerate(read_entries(path), 1):
            problem = _break(entry, hashes)
            if entry is None or problem:
                return AuditCheck(len(hashes) - 1, f"{path.name}, line {number}: {problem}")
            hashes.append(entry["sha256"])
    return AuditCheck(len(hashes) - 1, _end(folder, hashes))


def _break(entry: Entry | None, hashes: list[str]) -> str:
    if entry is None:
        return "this is no entry."
    if entry.get("sha256") != hash_of(entry):
        return "this entry was changed after it was written."
    if entry.get("n") != len(hashes) or entry.get("previous") != hashes[-1]:
        return "entries before this one are missing or were put in."
    return ""


def _end(folder: Path, hashes: list[str]) -> str:
    """Whether the last entries are there; the head may be behind after a crash, never ahead."""
    try:
        head = json.loads((folder / HEAD_NAME).read_bytes())
        number, sha256 = int(head["n"]), str(head["sha256"])
    except FileNotFoundError:
        return f"{HEAD_NAME} is missing, so entries may have been taken from the end."
    except (ValueError, KeyError, TypeError):
        return f"{HEAD_NAME} cannot be read, so entries may have been taken from the end."
    if not 0 < number < len(hashes):
        return f"{number - len(hashes) + 1} entries are missing at the end."
    if hashes[number] != sha256:
        return f"{HEAD_NAME} and the entries are of different logs."
    return ""
