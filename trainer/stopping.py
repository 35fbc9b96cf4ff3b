"""Stopping well: by a file, by a signal, or because nothing gets better any more."""

import signal
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from types import FrameType
from typing import Any

from torch import Tensor

from retinaview.errors import OptionError

SIGNALS = ("SIGINT", "SIGTERM", "SIGBREAK")
"""Those that the system has; SIGBREAK is Windows' for a program without a console."""


class Ending(StrEnum):
    """Why a training ended."""

    DONE = "done"
    EARLY = "early"
    STOPPED = "stopped"
    INTERRUPTED = "interrupted"


@contextmanager
def noticed_signals() -> Iterator[threading.Event]:
    """Set an event at the first signal to end; a second one ends at once, as without this."""
    asked = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield asked
        return
    known = [getattr(signal, name) for name in SIGNALS if hasattr(signal, name)]
    before = {number: signal.getsignal(number) for number in known}

    def notice(number: int, _frame: FrameType | None) -> None:
        asked.set()
        signal.signal(number, before[number])

    for number in known:
        signal.signal(number, notice)
    try:
        yield asked
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@dataclass
class Best:
    """What scored best so far, for a training that ends when nothing gets better.

    Attributes:
        patience: validations without a better score after which it ends; 0 for never.
        watched: name of the score, higher is better; the first one there is without.
    """

    patience: int
    watched: str = ""
    score: float | None = None
    step: int = 0
    since: int = 0
    average: dict[str, Tensor] | None = None

    def see(self, scores: Mapping[str, float], average: Mapping[str, Tensor], step: int) -> None:
        """Note the scores of a validation, and keep the weights where they are the best.

        Raises:
            OptionError: there is no score of the name that is watched.
        """
        if not self.patience:
            return
        name = self.watched or next(iter(scores), "")
        if name not in scores:
            raise OptionError(f"There is no score {name} to watch: {', '.join(scores)}.")
        if self.score is None or scores[name] > self.score:
            self.score, self.step, self.since = scores[name], step, 0
            self.average = {name: value.detach().clone() for name, value in average.items()}
        else:
            self.since += 1

    @property
    def is_enough(self) -> bool:
        """Whether nothing has got better for long enough."""
        return bool(self.patience) and self.since >= self.patience

    def facts(self) -> dict[str, Any] | None:
        """The best score and its step, None where nobody watches."""
        return {"score": self.score, "step": self.step} if self.patience else None

    def state_dict(self) -> dict[str, Any]:
        """Where it stands."""
        names = ("score", "step", "since", "average")
        return {name: getattr(self, name) for name in names}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Go on from there."""
        for name, value in state.items():
            setattr(self, name, value)
