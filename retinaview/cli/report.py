"""`retinaview report`: photographs in, reports out, without the pictures beside them."""

import argparse

from retinaview.cli import enhance, report_pair
from retinaview.cli.tools import Tools


def run(arguments: argparse.Namespace, tools: Tools) -> int:
    """Enhance every file and write its report, or one on both; gives 1 where one failed."""
    if arguments.pair:
        return report_pair.run(arguments, tools)
    return enhance.run(arguments, tools, with_picture=False)
