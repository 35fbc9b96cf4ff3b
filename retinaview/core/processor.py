"""What this program may use of the processor."""

import os
import sys


def cores() -> int:
    """Give how many cores this program may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
