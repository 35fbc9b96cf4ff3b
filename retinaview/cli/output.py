"""How the command line speaks: results on stdout, everything else on stderr."""

import json
import logging
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from retinaview import __version__, paths

LOG_NAME = "retinaview-cli.log"
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
    """Write where an unexpected error happened into the log; with `show` to stderr too.

    The log gets the kind of the error and the places in the program, not its words: these may
    hold the name of a file.
    """
    if show:
        traceback.print_exception(error)
    places = "".join(traceback.format_tb(error.__traceback__))
    when = datetime.now().astimezone().isoformat()
    entry = f"{when} RetinaView {__version__} {type(error).__name__}\n{places}\n"
    try:
        folder = paths.user_logs()
        folder.mkdir(parents=True, exist_ok=True)
        with Path(folder / LOG_NAME).open("a", encoding="utf-8") as stream:
            stream.write(entry)
    except OSError:
        log.warning("The log could not be written.")
