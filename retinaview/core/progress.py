"""How long work reports where it is and learns that it should stop."""

from typing import Protocol


class Cancelled(Exception):  # noqa: N818  not an error: nothing went wrong
    """The user has had enough; raised by a `Progress`, shown to nobody."""


class Progress(Protocol):
    """Called between steps of long work."""

    def __call__(self, fraction: float, label: str) -> None:
        """Say how far the work is.

        Args:
            fraction: share of the work done, in [0, 1].
            label: what is being done, in words for the user.

        Raises:
            Cancelled: the work should stop now and leave nothing behind.
        """


def silent(fraction: float, label: str) -> None:
    """Report to nobody."""


def part(progress: Progress, start: float, stop: float) -> Progress:
    """Give a step of the work its own 0..1, mapped to `start`..`stop` of the whole."""

    def report(fraction: float, label: str) -> None:
        progress(start + (stop - start) * fraction, label)

    return report
