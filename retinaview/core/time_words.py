"""A time in words, as coarse as it is known."""

from typing import Final

MINUTE_S: Final = 60.0


def time_words(seconds: float) -> str:
    """Say a time coarsely: "1 s", "40 s", "12 min", "3 h 20 min"."""
    if seconds < MINUTE_S:
        return f"{max(1, round(seconds))} s"
    minutes = round(seconds / MINUTE_S)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"
