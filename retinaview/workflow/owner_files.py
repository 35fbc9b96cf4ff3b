"""Files of the program itself that nobody but their owner may read."""

import os
import secrets
from pathlib import Path

OWNER_FILE = 0o600
OWNER_FOLDER = 0o700


def make_owner_folder(folder: Path) -> None:
    """Make `folder`, and those above it, for the owner alone; one that is there stays as it is.

    Raises:
        OSError: it cannot be made.
    """
    if not folder.parent.is_dir():
        make_owner_folder(folder.parent)
    folder.mkdir(mode=OWNER_FOLDER, exist_ok=True)


def open_owner_file(path: Path, flags: int) -> int:
    """Open a file, made for the owner alone where it is not there; gives the descriptor.

    Raises:
        OSError: it cannot be opened.
    """
    return os.open(path, flags | os.O_CREAT | getattr(os, "O_BINARY", 0), OWNER_FILE)


def append_whole(path: Path, data: bytes, *, is_synced: bool = False) -> None:
    """Put `data` at the end of a file, or nothing of it.

    Unless `is_synced`, a power cut may take it away again.

    Raises:
        OSError: it cannot be written; the file is as long as it was.
    """
    handle = open_owner_file(path, os.O_WRONLY | os.O_APPEND)
    try:
        before = os.fstat(handle).st_size
        try:
            if os.write(handle, data) != len(data):
                raise OSError("the disk is full")
            if is_synced:
                os.fsync(handle)
        except OSError:
            os.ftruncate(handle, before)
            raise
    finally:
        os.close(handle)


def replace_whole(path: Path, data: bytes, *, is_synced: bool = True) -> None:
    """Write a small file of the owner's beside `path` and rename it there.

    Unless `is_synced`, a power cut may bring the old one back.

    Raises:
        OSError: it cannot be written; what was there stays.
    """
    part = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        handle = open_owner_file(part, os.O_WRONLY | os.O_EXCL)
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            if is_synced:
                os.fsync(stream.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
