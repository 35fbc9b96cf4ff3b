"""Long work on a picture in strips of rows, shared among the cores."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import cv2


def in_strips(height: int, rows: int, work: Callable[[slice], None]) -> None:
    """Call `work` for strips of a picture, several at once, and wait for all of them.

    numpy and OpenCV let other threads run while they compute, and a strip fits the cache where a
    whole plane of a large photograph does not. As many run at once as OpenCV itself would use.

    Args:
        height: rows of the picture.
        rows: of a strip, the last one may have fewer.
        work: gets the rows of one strip; strips may come in any order and must not touch the
            same numbers.

    Raises:
        Exception: whatever `work` raised.
    """
    strips = [slice(top, min(top + rows, height)) for top in range(0, height, rows)]
    with ThreadPoolExecutor(max_workers=max(1, cv2.getNumThreads())) as pool:
        for _ in pool.map(work, strips):
            pass
