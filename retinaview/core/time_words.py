"""A time in words, as coarse as it is known."""

from typing import Final

from retinaview.words import tr

MINUTE_S: Final = 60.0


def time_words(seconds: float) -> str:
    """Say a time coarsely: "1 s", "40 s", "12 min", "3 h 20 min"."""
    if seconds < MINUTE_S:
        return tr("{seconds} s", seconds=max(1, round(seconds)))
    minutes = round(seconds / MINUTE_S)
    if minutes < 60:
        return tr("{minutes} min", minutes=minutes)
    return tr("{hours} h {minutes} min", hours=minutes // 60, minutes=minutes % 60)
