"""Targets that were read before, so that the next training on the same photographs starts at once.

A picture is named by the hash of what it was read from and of the weights that read it. Nothing
names a file or a patient; the folder is its owner's alone and may be deleted at any time.
"""

import hashlib
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from trainer.photographs import Photograph


class TargetCache:
    """Pictures of targets in a folder.

    Args:
        folder: made when the first one is kept.
        readers: hashes of what reads the targets; other readers, other pictures.
    """

    def __init__(self, folder: Path, readers: Sequence[str]) -> None:
        self._folder, self._readers = folder, tuple(readers)

    def find(self, photograph: Photograph) -> NDArray[np.uint8] | None:
        """The targets (S, S, 3) of a photograph, None where they are not here or are damaged."""
        try:
            code = np.frombuffer(self._path(photograph).read_bytes(), np.uint8)
        except OSError:
            return None
        picture = cv2.imdecode(code, cv2.IMREAD_COLOR_RGB) if len(code) else None
        if picture is None or picture.shape != photograph.rgb.shape:
            return None
        return np.asarray(picture, np.uint8)

    def keep(self, photograph: Photograph, picture: NDArray[np.uint8]) -> None:
        """Keep targets; where nothing can be written they are read anew the next time."""
        path = self._path(photograph)
        partial = path.with_suffix(f".{os.getpid()}.partial")
        code = cv2.imencode(".png", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))[1]
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            partial.write_bytes(code.tobytes())
            os.replace(partial, path)

    def _path(self, photograph: Photograph) -> Path:
        digest = hashlib.sha256()
        for reader in self._readers:
            digest.update(reader.encode())
        digest.update(photograph.rgb.tobytes())
        digest.update(photograph.mask.tobytes())
        return self._folder / f"{digest.hexdigest()}.png"
