"""The program: `retinaview [FILES ...]` opens the window, with a command it works without one."""

import gc
import multiprocessing
import sys
from collections.abc import Sequence
from pathlib import Path

from retinaview import cli


def main(argv: Sequence[str] | None = None) -> int:
    """Start the window or a command.

    Args:
        argv: the words after the program's name; those of the process where none are given.

    Returns:
        The exit status.
    """
    multiprocessing.freeze_support()
    words = list(sys.argv[1:] if argv is None else argv)
    first = words[0] if words else "--"
    if first in cli.COMMANDS or (first.startswith("-") and first != "--"):
        return cli.main(words)
    gc.disable()  # until the window is there: what a start makes stays anyway
    from retinaview.app.main import main as open_window  # here, as a command needs no Qt

    return open_window([Path(word) for word in words if word != "--"])


if __name__ == "__main__":
    sys.exit(main())
