"""Ctrl+C: the first stops the work at its next step, the second at once."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from retinaview.cli.output import say
from retinaview.core.progress import Cancelled, Progress


@contextmanager
def stoppable(progress: Progress) -> Iterator[Progress]:
    """Let the first Ctrl+C stop the work at its next step, and the second at once."""
    stop = threading.Event()

    def on_interrupt(_number: int, _frame: FrameType | None) -> None:
        stop.set()
        signal.signal(signal.SIGINT, signal.default_int_handler)
        say("\nStopping after this step; press Ctrl+C again to stop at once.")

    def report(fraction: float, label: str) -> None:
        if stop.is_set():
            raise Cancelled
        progress(fraction, label)

    if threading.current_thread() is not threading.main_thread():
        yield report
        return
    before = signal.signal(signal.SIGINT, on_interrupt)
    try:
        yield report
    finally:
        signal.signal(signal.SIGINT, before)
