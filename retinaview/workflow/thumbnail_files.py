"""Thumbnails of photographs, kept so that a long list fills at once; they may go at any time."""

import hashlib
import logging
import os
import struct
import time
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview import paths
from retinaview.core.image import LoadChoices
from retinaview.workflow.keyed import digest, user_key
from retinaview.workflow.owner_files import make_owner_folder, replace_whole

MOST_BYTES: Final = 200_000_000
MOST_DAYS: Final = 90
"""A thumbnail that nobody has seen for so long goes."""
LEFT_AFTER: Final = 0.9
"""Share of `MOST_BYTES` that stays when the folder has grown beyond it."""
QUALITY: Final = 90
SUFFIX: Final = ".thumb"
_MAGIC: Final = b"RVTHUMB2"
_NUMBERS: Final = struct.Struct("<III")
_HASH_BYTES: Final = 32

log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class Thumbnail:
    """A small picture of a photograph.

    Attributes:
        pixels: (h, w, 3) uint8 RGB as the screen shows it.
        frames: how many pictures its file holds.
        size: height and width of the photograph itself.
    """

    pixels: NDArray[np.uint8]
    frames: int
    size: tuple[int, int]


@dataclass(frozen=True)
class Taken:
    """How much the thumbnails take."""

    count: int
    bytes: int


class ThumbnailFiles:
    """One small file a photograph, for the owner alone.

    It is called by a keyed hash of where the photograph lies, how long and how old it is: nobody
    learns a name from it, and a photograph that was changed has another. Nothing of what the file
    says about its patient is kept.

    Args:
        folder: where they lie; in the user's cache folder if None.
        key_folder: where the key of the names lies; the user's data folder if None.
        most_bytes: the oldest go when all take more.
    """

    def __init__(
        self,
        folder: Path | None = None,
        key_folder: Path | None = None,
        most_bytes: int = MOST_BYTES,
    ) -> None:
        self._folder = folder or paths.user_cache() / "thumbnails"
        self._key_folder = key_folder
        self._most_bytes = most_bytes
        self._key = b""
        self._changing = Lock()
        self._bytes: int | None = None
        """What all take, None until someone has counted."""

    def name_of(self, path: Path, choices: LoadChoices) -> str:
        """What the thumbnail of a file is called, "" where the file cannot be looked at."""
        try:
            found = path.stat()
        except (OSError, ValueError):
            return ""
        self._key = self._key or user_key(self._key_folder)
        parts = (path, found.st_size, found.st_mtime_ns, choices.frame, choices.colour)
        return digest(self._key, "thumbnail", "\0".join(map(str, parts))).hex()

    def load(self, name: str) -> Thumbnail | None:
        """Give a thumbnail; None where there is none, and where it is damaged: that one goes."""
        path = self._path(name)
        try:
            data = path.read_bytes()
        except OSError:
            return None
        found = _unpacked(data)
        try:
            if found is None:
                path.unlink()
            else:
                os.utime(path)
        except OSError:
            pass
        return found

    def save(self, name: str, thumbnail: Thumbnail) -> None:
        """Keep one; where that cannot be done it is made again the next time."""
        data = _packed(thumbnail)
        try:
            make_owner_folder(self._folder)
            with self._changing:
                replace_whole(self._path(name), data, is_synced=False)
                self._bytes = None if self._bytes is None else self._bytes + len(data)
                if self._bytes is None or self._bytes > self._most_bytes:
                    self._bytes = self._trim()
        except OSError as error:
            log.warning("a thumbnail could not be kept: %s", type(error).__name__)

    def taken(self) -> Taken:
        """Count them all."""
        sizes = [size for _, _, size in self._all()]
        return Taken(len(sizes), sum(sizes))

    def purge(self) -> Taken:
        """Delete them all; gives what could not be deleted."""
        with self._changing:
            self._bytes = None
            for path, _, _ in self._all(with_parts=True):
                try:
                    path.unlink(missing_ok=True)
                except OSError as error:
                    log.warning("a thumbnail could not be deleted: %s", type(error).__name__)
        return self.taken()

    def _trim(self) -> int:
        """Delete what is too old, and the oldest until the rest is small enough; gives its size."""
        found = sorted(self._all(), key=lambda each: each[1])
        total = sum(size for _, _, size in found)
        most = total if total <= self._most_bytes else LEFT_AFTER * self._most_bytes
        oldest = time.time() - MOST_DAYS * 86_400
        for path, used_at, size in found:
            if total <= most and used_at >= oldest:
                break
            path.unlink(missing_ok=True)
            total -= size
        return total

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}{SUFFIX}"

    def _all(self, *, with_parts: bool = False) -> list[tuple[Path, float, int]]:
        """Path, time of last use and size of each; also what a crash left half-written."""
        endings = (SUFFIX, ".part") if with_parts else (SUFFIX,)
        found: list[tuple[Path, float, int]] = []
        try:
            with os.scandir(self._folder) as entries:
                for entry in entries:
                    if entry.name.endswith(endings):
                        status = entry.stat()
                        found.append((Path(entry.path), status.st_mtime, status.st_size))
        except OSError:
            pass
        return found


def _packed(thumbnail: Thumbnail) -> bytes:
    """Magic, hash of the rest, number of pictures, height, width, JPEG."""
    bgr = np.ascontiguousarray(thumbnail.pixels[..., ::-1])
    _, encoded = cv2.imencode(".jpg", bgr, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
    body = _NUMBERS.pack(thumbnail.frames, *thumbnail.size) + encoded.tobytes()
    return _MAGIC + hashlib.sha256(body).digest() + body


def _unpacked(data: bytes) -> Thumbnail | None:
    start = len(_MAGIC) + _HASH_BYTES
    body = data[start:]
    if not data.startswith(_MAGIC) or data[len(_MAGIC) : start] != hashlib.sha256(body).digest():
        return None
    frames, height, width = _NUMBERS.unpack_from(body)
    bgr = cv2.imdecode(np.frombuffer(body, np.uint8, offset=_NUMBERS.size), cv2.IMREAD_COLOR)
    if bgr is None:
        return None
    return Thumbnail(np.ascontiguousarray(bgr[..., ::-1]), frames, (height, width))
