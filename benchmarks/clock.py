"""How long something takes by the clock."""

import statistics
import time
from collections.abc import Callable


def seconds_of(work: Callable[[], object]) -> float:
    """Wall-clock seconds of one call."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def median_seconds(work: Callable[[], object], repeats: int) -> float:
    """Run `work` once to warm up, then take the median of so many runs."""
    work()
    return statistics.median(seconds_of(work) for _ in range(repeats))
