"""The command line without a window: `models`, `enhance`, `analyze`, `degrade`, `compare`.

Stable: `docs/cli.md` is the contract. One JSON document or plain lines on stdout, everything else
on stderr; exit 0 all done, 1 some file failed, 2 usage, 130 stopped by Ctrl+C.
"""

import os
import sys
from collections.abc import Sequence

from retinaview.cli.output import say
from retinaview.cli.parser import COMMANDS, build_parser
from retinaview.cli.tools import EXIT_FAILED, EXIT_STOPPED, EXIT_USAGE, Tools, UsageError
from retinaview.core.progress import Cancelled
from retinaview.errors import RetinaViewError

__all__ = ["COMMANDS", "main"]


def main(argv: Sequence[str], tools: Tools | None = None) -> int:
    """Run one command.

    Args:
        argv: the words after the program's name.
        tools: what the commands work with; the real things where none are given.

    Returns:
        The exit status.
    """
    _survive_odd_letters()
    parser = build_parser()
    try:
        arguments = parser.parse_args(argv)
        if arguments.command is None:
            parser.error("a command is missing")
    except SystemExit as leaving:  # argparse has said what is wrong, or printed its help
        return EXIT_USAGE if leaving.code else 0
    from retinaview.workflow.logs import LogFiles  # here, as `--help` waits for none of it

    tools = tools or Tools()
    logs = LogFiles(with_faults=False)
    try:
        return int(arguments.command(arguments, tools.noting()))
    except UsageError as error:
        say(str(error))
        return EXIT_USAGE
    except RetinaViewError as error:
        say(str(error))
        return EXIT_FAILED
    except (Cancelled, KeyboardInterrupt):
        say("Stopped.")
        return EXIT_STOPPED
    except BrokenPipeError:  # the reader of our output, say `head`, has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_FAILED
    finally:
        logs.close()
        for problem in (logs.problem, tools.audit.take_problem()):
            if problem:
                say(problem)


def _survive_odd_letters() -> None:
    """Write letters that the terminal does not know as escapes instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
