"""The files that say what each running program has open; one that died leaves its file behind."""

import secrets
import time
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from retinaview.app.open_work import OpenWork, from_bytes, to_bytes
from retinaview.core.file_locks import locked_at_once
from retinaview.words import mark, tr
from retinaview.workflow.owner_files import make_owner_folder, replace_whole

LONGEST_KEPT_S: Final = 30 * 24 * 3600.0
"""After so long, what was open is of no use to anyone and is removed."""
UNREADABLE: Final = mark("What was open last could not be read, so it cannot be opened again.")


class HeldFile:
    """One file, locked: no other program takes it for one that was left behind.

    Raises:
        BlockingIOError: another program holds it.
        OSError: it cannot be locked.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = ExitStack()
        self._lock.enter_context(locked_at_once(path))

    def read(self) -> OpenWork:
        """Give what it says.

        Raises:
            OSError: it cannot be read.
            ValueError: it is damaged.
        """
        return from_bytes(self._path.read_bytes())

    def write(self, work: OpenWork) -> None:
        """Write it whole.

        Raises:
            OSError: it cannot be written; what was there stays.
        """
        replace_whole(self._path, to_bytes(replace(work, written_at=time.time())), is_synced=False)

    def let_go(self) -> None:
        """Leave it for the next start."""
        self._lock.close()

    def remove(self) -> None:
        """Take it away for good."""
        with suppress(OSError):
            self._path.unlink(missing_ok=True)
        self._lock.close()
        with suppress(OSError):
            self._path.with_name(f".{self._path.name}.lock").unlink(missing_ok=True)


@dataclass(frozen=True, eq=False)
class LeftWork:
    """What a program that no longer runs had open, and the file that says so."""

    file: HeldFile
    work: OpenWork


@dataclass(frozen=True, eq=False)
class Left:
    """The latest of what was left, None if nothing was; `problem` is a sentence, or ""."""

    latest: LeftWork | None = None
    problem: str = ""


class OpenWorkFiles:
    """The folder of these files.

    Args:
        folder: it is made when it is needed.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def begin(self) -> HeldFile:
        """Give a file of one's own.

        Raises:
            OSError: the folder cannot be made or written to.
        """
        make_owner_folder(self._folder)
        return HeldFile(self._folder / f"open-{secrets.token_hex(8)}.json")

    def left(self) -> Left:
        """Find what was left; the latest stays held, older ones wait for another start."""
        found: list[LeftWork] = []
        problem = ""
        for path in self._paths():
            try:
                file = HeldFile(path)
            except OSError:
                continue  # another program has it
            try:
                found.append(LeftWork(file, file.read()))
            except (OSError, ValueError):
                problem = tr(UNREADABLE)
                file.remove()
        return Left(_latest_of(found), problem)

    def _paths(self) -> Sequence[Path]:
        try:
            return sorted(self._folder.glob("open-*.json"))
        except OSError:
            return ()


def _latest_of(found: Sequence[LeftWork]) -> LeftWork | None:
    """Keep the latest one held, and remove those that are too old or empty."""
    latest = None
    for each in sorted(found, key=lambda each: -each.work.written_at):
        is_old = each.work.written_at < time.time() - LONGEST_KEPT_S
        if is_old or not each.work.files:
            each.file.remove()
        elif latest is None:
            latest = each
        else:
            each.file.let_go()
    return latest
