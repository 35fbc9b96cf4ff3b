"""What a command says while it works: sentences for people, or JSON lines for a program.

With `--json` everything on standard output is one JSON object a line, with a `kind`. Errors end in
`{"kind": "error", "sentence": …}`. `said` is what the sentence was made of, see `retinaview.words`.
"""

import json
import sys
import time
from collections.abc import Mapping
from typing import Any

from retinaview.words import parts_of

EVERY_S = 0.2
"""Seconds from one line of progress to the next."""


def said_of(sentence: str) -> dict[str, Any]:
    """What a sentence was made of, where another program can say it in its own language."""
    parts = parts_of(sentence)
    return {} if isinstance(parts, str) else {"said": parts}


class Lines:
    """Writes lines in one form or the other.

    Args:
        is_json: whether JSON is wanted.
        is_silent: says nothing: one process of several speaks.
    """

    def __init__(self, *, is_json: bool, is_silent: bool = False) -> None:
        self.is_json, self.is_silent = is_json, is_silent
        self._stream = sys.stdout
        self._next = 0.0

    def say(self, sentence: str, kind: str = "note", **facts: Any) -> None:
        """Say a sentence, and the facts behind it to a program."""
        if self.is_silent:
            return
        if self.is_json:
            line = {"kind": kind, "sentence": sentence, **said_of(sentence), **facts}
            print(json.dumps(line, ensure_ascii=False), file=self._stream, flush=True)
        elif sentence:
            print(sentence, file=self._stream, flush=True)

    def fail(self, sentence: str) -> None:
        """Say what went wrong, on standard error to people."""
        if self.is_json:
            self.say(sentence, "error")
        else:
            print(sentence, file=sys.stderr, flush=True)

    def status(self, facts: Mapping[str, Any]) -> None:
        """Say where a training stands, to a program alone; see `trainer.run_folder`."""
        if self.is_json:
            self.say("", "status", **{name: facts[name] for name in facts if name != "sentence"})

    def progress(self, fraction: float, label: str) -> None:
        """Say how far work is, now and then; see `core.progress.Progress`."""
        now = time.monotonic()
        if now < self._next and fraction < 1:
            return
        self._next = now + EVERY_S
        if self.is_json:
            self.say(label, "progress", fraction=round(fraction, 4))
