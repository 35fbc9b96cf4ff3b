"""Memory that one layer of a network leaves behind is used by the next, not given back between.

The C library of Linux maps every large block anew and the system clears it page by page, which took
a third of a run on the processor. Elsewhere nothing is changed.
"""

import ctypes
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Final

TRIM_THRESHOLD, MMAP_MAX = -1, -4
"""Names of `mallopt`, see malloc.h."""
WHILE_KEPT: Final = {MMAP_MAX: 0, TRIM_THRESHOLD: 2**31 - 1}
USUAL: Final = {MMAP_MAX: 65536, TRIM_THRESHOLD: 64 * 2**20}


@contextmanager
def large_blocks_kept() -> Iterator[None]:
    """Keep freed memory for the work inside; afterwards all of it is given back."""
    library = _glibc()
    if library is None:
        yield
        return
    _set(library, WHILE_KEPT)
    try:
        yield
    finally:
        _set(library, USUAL)
        library.malloc_trim(0)


def _set(library: ctypes.CDLL, values: dict[int, int]) -> None:
    for name, value in values.items():
        library.mallopt(name, value)


@cache
def _glibc() -> ctypes.CDLL | None:
    """The C library where it is glibc, None elsewhere."""
    if sys.platform != "linux":
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "gnu_get_libc_version") else None
