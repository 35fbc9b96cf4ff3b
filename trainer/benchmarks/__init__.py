"""One table a file: what `python -m trainer benchmark TABLE` measures.

A table's module offers `run(arguments)`, `arguments` being those of the command line.
"""

import argparse
from importlib import import_module

TABLES = (
    "restoration",
    "vessels",
    "tracking",
    "disc",
    "quality",
    "guard",
    "ablation",
    "unpaired",
    "denoise",
    "superres",
    "retrain",
)


def run(table: str, arguments: argparse.Namespace) -> None:
    """Measure one table and write it.

    Raises:
        RetinaViewError: the data folder does not hold what the table needs.
    """
    import_module(f"trainer.benchmarks.{table}").run(arguments)
