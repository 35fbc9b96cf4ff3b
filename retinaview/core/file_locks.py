"""Locks beside files, so that several programs keep out of each other's way.

The system holds them for a program and lets go when it ends, however it ends: a lock file that is
left behind locks nothing.
"""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

OWNER_FILE: Final = 0o600
HELD: Final = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)
"""What the system says where another program has the lock, and not that there are no locks."""


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock that stands beside `path`, so that several programs may write to it.

    Raises:
        OSError: the lock cannot be made or had.
    """
    handle = _open(path)
    try:
        _lock(handle)
        try:
            yield
        finally:
            _unlock(handle)
    finally:
        os.close(handle)


@contextmanager
def locked_at_once(path: Path) -> Iterator[None]:
    """Hold the lock that stands beside `path`, or fail at once where another program holds it.

    Raises:
        BlockingIOError: another program, or another part of this one, holds it.
        OSError: the lock cannot be made.
    """
    handle = _open(path)
    try:
        try:
            _try_lock(handle)
        except OSError as error:
            raise BlockingIOError(*error.args) from error
        try:
            yield
        finally:
            _unlock(handle)
    finally:
        os.close(handle)


def is_held(path: Path) -> bool | None:
    """Whether somebody holds the lock beside `path`; None where there never was one."""
    try:
        handle = os.open(_beside(path), os.O_RDWR | getattr(os, "O_BINARY", 0))
    except OSError:
        return None
    try:
        _try_lock(handle)
        _unlock(handle)
    except OSError as error:
        return error.errno in HELD or None
    finally:
        os.close(handle)
    return False


def _open(path: Path) -> int:
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
    return os.open(_beside(path), flags, OWNER_FILE)


def _beside(path: Path) -> Path:
    return path.with_name(f".{path.name}.lock")


if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_LOCK, 1)

    def _unlock(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _try_lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX)

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)
