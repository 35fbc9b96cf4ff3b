"""What the command line says about reading files: which they are, and how."""

import argparse
from collections.abc import Callable
from functools import partial
from pathlib import Path

from retinaview.cli.output import say
from retinaview.cli.tools import Tools
from retinaview.core.image import Eye, FundusImage, LoadChoices
from retinaview.errors import ImageReadError
from retinaview.workflow.photograph_files import (
    SUFFIXES,
    Found,
    is_dicomdir,
    photographs_in,
    read_dicomdir,
)


def choices_of(arguments: argparse.Namespace) -> LoadChoices:
    """Give what --frame, --colour and --eye say."""
    eye = None if arguments.eye is None else Eye(arguments.eye)
    return LoadChoices(arguments.frame, arguments.colour, eye)


def loader(arguments: argparse.Namespace, tools: Tools) -> Callable[[Path], FundusImage]:
    """Give what reads a file as --frame, --colour and --eye say."""
    return loader_of(choices_of(arguments), tools)


def loader_of(choices: LoadChoices, tools: Tools) -> Callable[[Path], FundusImage]:
    """Give what reads a file with these choices."""
    return tools.load if choices == LoadChoices() else partial(tools.load, choices=choices)


def spread(files: list[Path]) -> list[Path]:
    """Put what DICOMDIRs and folders of DICOM files hold in their place; all else stays.

    One that holds no DICOM photograph, or cannot be read, stays too, and fails with its own
    sentence.
    """
    spread_out: list[Path] = []
    for file in files:
        found = _dicom_in(file)
        for problem in found.problems:
            say(problem)
        spread_out.extend(found.files or (file,))
    return spread_out


def _dicom_in(file: Path) -> Found:
    """The photographs of a DICOMDIR or a folder with DICOM files; nothing for any other file."""
    try:
        if is_dicomdir(file):
            return read_dicomdir(file)
        found = photographs_in(file) if file.is_dir() else Found(())
    except (ImageReadError, OSError):
        return Found(())
    has_dicom = any(path.suffix.lower() not in SUFFIXES for path in found.files)
    return found if has_dicom else Found(())
