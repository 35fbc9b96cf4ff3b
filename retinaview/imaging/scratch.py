"""Room for pictures that are too large for memory."""

import shutil
import tempfile
from collections.abc import Sequence

import numpy as np
from numpy.typing import DTypeLike, NDArray

from retinaview.errors import RunError
from retinaview.words import tr

LARGEST_BYTES = 256 * 1024 * 1024
"""What is kept in memory; anything larger lies in a temporary file."""


def make_room(
    shape: Sequence[int], kind: DTypeLike, largest_bytes: int = LARGEST_BYTES
) -> NDArray[np.generic]:
    """Give an array that holds nothing yet.

    A large one is mapped to a file in the temporary folder (`TMPDIR`), which is gone with the
    array; what of it is not in use, the system may write out instead of holding it.

    Raises:
        RunError: the disk has no room for it.
    """
    size = int(np.prod(shape)) * np.dtype(kind).itemsize
    if size <= largest_bytes:
        return np.empty(shape, kind)
    folder = tempfile.gettempdir()
    if shutil.disk_usage(folder).free < size:
        raise RunError(
            tr(
                "The temporary folder ({folder}) has no room for a picture of this size "
                "({size:.1f} GB). Free some space, or choose a region.",
                folder=folder,
                size=size / 1e9,
            )
        )
    with tempfile.TemporaryFile() as file:
        return np.memmap(file, kind, "w+", shape=tuple(shape))
