"""How the command line speaks: results on stdout, everything else on stderr."""

import json
import logging
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager

BAR_WIDTH = 79

log = logging.getLogger(__name__)


def say(sentence: str) -> None:
    """Tell the person at the terminal one thing."""
    print(sentence, file=sys.stderr, flush=True)


def show_json(document: object) -> None:
    """Print the one JSON document of a command: strict JSON, in ASCII."""
    print(json.dumps(document, indent=2, allow_nan=False), flush=True)


class Printer:
    """A `Progress` for a terminal: one line that is written over, or nothing in a pipe."""

    def __init__(self) -> None:
        self._is_live = sys.stderr.isatty()
        self._is_dirty = False

    def __call__(self, fraction: float, label: str) -> None:
        """Show how far the work is."""
        if self._is_live:
            line = f"{100 * fraction:3.0f} %  {label}"[:BAR_WIDTH]
            sys.stderr.write(f"\r{line:<{BAR_WIDTH}}")
            sys.stderr.flush()
            self._is_dirty = True

    def clear(self) -> None:
        """Take the line away before something else is said."""
        if self._is_dirty:
            sys.stderr.write(f"\r{' ' * BAR_WIDTH}\r")
            sys.stderr.flush()
            self._is_dirty = False


@contextmanager
def cleared(printer: Printer) -> Iterator[None]:
    """Leave no half line behind, whatever happens inside."""
    try:
        yield
    finally:
        printer.clear()


def keep_defect(error: BaseException, *, show: bool) -> None:
    """Write the kind and the place of an unexpected error into the log; with `show` all of it here.

    The log gets none of its words: these may hold the name of a file.
    """
    from retinaview.workflow.logs import kind_and_place

    if show:
        traceback.print_exception(error)
    log.error("unexpected: %s", kind_and_place(error))
