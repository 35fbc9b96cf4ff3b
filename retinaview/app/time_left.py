"""How long a running job will still take, judged by its own progress."""

import time
from collections.abc import Callable

EARLIEST_FRACTION = 0.05
EARLIEST_S = 1.0


class TimeLeft:
    """Estimates the time left from the pace so far.

    Args:
        clock: gives seconds that never run backwards.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._started_s = clock()

    def seconds(self, fraction: float) -> float | None:
        """Time left in seconds at `fraction` in [0, 1] of the work.

        None while too little is done to tell: before `EARLIEST_FRACTION` or `EARLIEST_S`.
        """
        passed_s = self._clock() - self._started_s
        if fraction < EARLIEST_FRACTION or passed_s < EARLIEST_S:
            return None
        return passed_s * (1 - min(fraction, 1.0)) / fraction
