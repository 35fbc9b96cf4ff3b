"""Files written whole, then renamed; never over a photograph that was opened."""

import contextlib
import errno
import os
import re
import secrets
import shutil
import stat
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from retinaview.errors import ImageWriteError
from retinaview.words import mark, tr
from retinaview.workflow.owner_files import open_owner_file

# what the user's files withhold from others: it can be asked for by setting it alone
_UMASK = os.umask(0o077)
os.umask(_UMASK)

SPARE_BYTES = 1 << 20
"""Room that must be left on the disk beside the file itself."""
LEFT_OVER_S = 900
"""Age from which a part file is what a killed program left: a living one writes to its own."""
_PART = re.compile(r"\.[0-9a-f]{16}\.part")
_SENTENCES = {
    errno.ENOENT: mark("there is no such folder."),
    errno.ENOTDIR: mark("there is no such folder."),
    errno.EACCES: mark("you may not write there. Choose another folder."),
    errno.EPERM: mark("you may not write there. Choose another folder."),
    errno.EROFS: mark("this disk cannot be written to. Choose another folder."),
    errno.ENOSPC: mark("the disk is full. Free some space or choose another folder."),
    errno.EDQUOT: mark("the disk is full. Free some space or choose another folder."),
    errno.EISDIR: mark("this is a folder. Choose a file name."),
    errno.ENAMETOOLONG: mark("this file name is too long."),
}


def write_whole(path: Path, data: bytes, sources: Iterable[Path] = ()) -> None:
    """Write `data` beside `path` and rename it there, so that no half file is ever seen.

    A program that is killed on the way leaves a hidden file `.<16 digits>.part`; the next write
    into the folder removes it once it is `LEFT_OVER_S` old.

    Args:
        path: where the file shall be; what is there is replaced.
        data: the whole file.
        sources: files that must stay as they are, whatever link leads to them.

    Raises:
        ImageWriteError: `path` is one of `sources`, or cannot be written; nothing is left behind.
    """
    check_target(path, sources)
    with place_whole(path, len(data)) as part:
        handle = open_owner_file(part, os.O_WRONLY | os.O_EXCL)
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)


@contextmanager
def place_whole(path: Path, size: int) -> Iterator[Path]:
    """Let a file be written beside `path`; then flush it and rename it there.

    Until then it is its owner's alone; then it has the rights that the user's files have, or those
    of the file that it replaces.

    Args:
        path: where the file shall be; what is there is replaced.
        size: about how many bytes it will take.

    Raises:
        ImageWriteError: it cannot be written; nothing is left behind.
    """
    part = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        _clear_left_over(path.parent)
        _check_room(path.parent, size)
        try:
            yield part
            with part.open("r+b") as stream:
                os.fsync(stream.fileno())
            part.chmod(_rights(path))
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise ImageWriteError(f"{path}: {_sentence(error)}") from error


def move_whole(path: Path, target: Path) -> None:
    """Give a file that is written its place on the same disk; what is there is replaced.

    Raises:
        ImageWriteError: no permission, no such folder; the file stays where it was.
    """
    try:
        path.replace(target)
    except OSError as error:
        raise ImageWriteError(f"{target}: {_sentence(error)}") from error


def remove(path: Path) -> None:
    """Remove a file, if it is there.

    Raises:
        ImageWriteError: no permission.
    """
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise ImageWriteError(f"{path}: {_sentence(error)}") from error


def check_target(path: Path, sources: Iterable[Path] = ()) -> None:
    """Refuse a path that is a folder or one of `sources`.

    Raises:
        ImageWriteError: with the sentence that says which.
    """
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        is_source = path.exists() and any(_is_same(path, source) for source in sources)
    except OSError as error:
        raise ImageWriteError(f"{path}: {_sentence(error)}") from error
    if is_source:
        raise ImageWriteError(
            tr(
                "{path}: this is a photograph that was opened; it is never written over. "
                "Choose another name.",
                path=path,
            )
        )


def make_folder(folder: Path) -> None:
    """Make `folder` and those above it, where they are not there.

    Raises:
        ImageWriteError: it cannot be made or written to.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise ImageWriteError(
            tr("{folder}: this is a file. Choose a folder.", folder=folder)
        ) from error
    except OSError as error:
        raise ImageWriteError(f"{folder}: {_sentence(error)}") from error


def make_own_folder(folder: Path) -> bool:
    """Make `folder` and those above it; False where it is there already, as somebody else's.

    Raises:
        ImageWriteError: it cannot be made.
    """
    make_folder(folder.parent)
    try:
        folder.mkdir()
    except FileExistsError:
        return False
    except OSError as error:
        raise ImageWriteError(f"{folder}: {_sentence(error)}") from error
    return True


def check_folder(folder: Path) -> None:
    """Find out before long work whether `folder` is or can be made; makes nothing.

    Raises:
        ImageWriteError: it is a file, or may not be written to.
    """
    place = next(place for place in (folder, *folder.absolute().parents) if place.exists())
    if not place.is_dir():
        raise ImageWriteError(tr("{place}: this is a file. Choose a folder.", place=place))
    if not os.access(place, os.W_OK):
        raise ImageWriteError(f"{place}: {tr(_SENTENCES[errno.EACCES])}")


def free_stem(folder: Path, stem: str, suffixes: Iterable[str]) -> str:
    """Give `stem`, or `stem_2`, `stem_3` ..., such that no file of these endings is there yet.

    Raises:
        ImageWriteError: the folder cannot be looked into, or no file can have such a name.
    """
    endings = tuple(suffixes)
    number, candidate = 1, stem
    try:
        while any((folder / f"{candidate}{ending}").exists() for ending in endings):
            number += 1
            candidate = f"{stem}_{number}"
    except OSError as error:
        raise ImageWriteError(f"{folder / candidate}: {_sentence(error)}") from error
    return candidate


def _clear_left_over(folder: Path) -> None:
    """Remove what writes that were cut short left behind, where it is surely nobody's."""
    with os.scandir(folder) as entries:
        parts = [entry for entry in entries if _PART.fullmatch(entry.name)]
    for entry in parts:
        with contextlib.suppress(OSError):  # another program may be quicker, or may own it
            if time.time() - entry.stat().st_mtime > LEFT_OVER_S:
                os.unlink(entry.path)


def _rights(path: Path) -> int:
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except FileNotFoundError:
        return 0o666 & ~_UMASK


def _is_same(path: Path, source: Path) -> bool:
    try:
        return path.samefile(source)
    except FileNotFoundError:
        return False


def _check_room(folder: Path, size: int) -> None:
    if shutil.disk_usage(folder).free < size + SPARE_BYTES:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _sentence(error: OSError) -> str:
    known = _SENTENCES.get(error.errno or 0)
    if known:
        return tr(known)
    return tr("it could not be written ({reason}).", reason=error.strerror or type(error).__name__)
