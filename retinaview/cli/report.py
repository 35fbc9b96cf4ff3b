"""`retinaview report`: photographs in, reports out, without the pictures beside them."""

import argparse

from retinaview.cli import enhance
from retinaview.cli.tools import Tools


def run(arguments: argparse.Namespace, tools: Tools) -> int:
    """Enhance every file and write its report; gives 1 where one of them failed."""
    return enhance.run(arguments, tools, with_picture=False)
