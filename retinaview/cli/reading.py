"""What the command line says about reading files: which they are, and how."""

import argparse
from collections.abc import Callable
from functools import partial
from pathlib import Path

from retinaview.cli.output import say
from retinaview.cli.tools import Tools
from retinaview.core.image import Eye, FundusImage, LoadChoices
from retinaview.errors import ImageReadError
from retinaview.workflow.photograph_files import find_photographs


def loader(arguments: argparse.Namespace, tools: Tools) -> Callable[[Path], FundusImage]:
    """Give what reads a file as --frame, --colour and --eye say."""
    eye = None if arguments.eye is None else Eye(arguments.eye)
    choices = LoadChoices(arguments.frame, arguments.colour, eye)
    return tools.load if choices == LoadChoices() else partial(tools.load, choices=choices)


def spread(files: list[Path]) -> list[Path]:
    """Put the photographs of folders and DICOMDIRs in their place; all else stays as it is.

    One that holds no photograph, or cannot be read, stays too, and fails with its own sentence.
    """
    spread_out: list[Path] = []
    for file in files:
        try:
            found = find_photographs([file])
        except (ImageReadError, OSError):
            spread_out.append(file)
            continue
        for problem in found.problems:
            say(problem)
        is_itself = found.files == (file.absolute(),)
        spread_out.extend((file,) if is_itself or not found.files else found.files)
    return list(dict.fromkeys(spread_out))
