"""`python -m trainer recipes | check | fit | ask | gate | benchmark …`."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from retinaview.core.intended_use import STATEMENT
from retinaview.errors import RetinaViewError
from retinaview.words import tr, traced
from trainer import benchmarks, fitting
from trainer.clinic import command
from trainer.gate import command as gate
from trainer.lines import Lines

EXIT_FAILED = 1
EXIT_STOPPED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; 0 done, 1 failed, 2 wrong usage, 130 stopped by the user."""
    arguments = _parser().parse_args(argv)
    with traced():
        return _run(arguments)


def _run(arguments: argparse.Namespace) -> int:
    lines = Lines(is_json=getattr(arguments, "json", False))
    try:
        _COMMANDS[arguments.command](arguments, lines)
    except RetinaViewError as error:
        lines.fail(str(error))
        return EXIT_STOPPED if isinstance(error, fitting.EndedError) else EXIT_FAILED
    except KeyboardInterrupt:
        lines.fail(tr("Stopped. The same command goes on from the last save."))
        return EXIT_STOPPED
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="retinaview-train",
        description="Train and measure models.",
        epilog=STATEMENT,
    )
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("recipes", help="list the recipes there are")
    command.add_parser(commands)
    fitting.add_parser(commands)
    gate.add_parser(commands)
    ask = commands.add_parser("ask", help="ask something of a training that runs")
    ask.add_argument("run", type=Path, help="its folder")
    ask.add_argument("wish", choices=("pause", "go", "stop"), help="stop keeps what was learnt")
    benchmark = commands.add_parser("benchmark", help="measure models and write a table")
    benchmark.add_argument("table", choices=benchmarks.TABLES)
    benchmark.add_argument("--data", type=Path, required=True, help="data folder, see docs/data.md")
    benchmark.add_argument("--out", type=Path, required=True, help="Markdown file to write")
    benchmark.add_argument("--models", nargs="*", help="model ids; every one without this")
    benchmark.add_argument("--cards", action="store_true", help="write scores into the cards too")
    benchmark.add_argument(
        "--twin",
        type=Path,
        help="restoration, unpaired: a plain vessel model's folder; reads too",
    )
    benchmark.add_argument("--runs", type=Path, help="folder of trainings whose models join")
    benchmark.add_argument("--most", type=int, help="photographs at most, for a quick look")
    return parser


def _recipes(_arguments: argparse.Namespace, _lines: Lines) -> None:
    from trainer.recipe import read_recipe, recipe_names

    for name in recipe_names():
        print(f"{name:16s} {read_recipe(name).title}")


def _ask(arguments: argparse.Namespace, _lines: Lines) -> None:
    from trainer.run_folder import Wish, ask

    ask(arguments.run, Wish(arguments.wish))


def _benchmark(arguments: argparse.Namespace, _lines: Lines) -> None:
    benchmarks.run(arguments.table, arguments)


_COMMANDS = {
    "recipes": _recipes,
    "check": command.run,
    "fit": fitting.run,
    "ask": _ask,
    "gate": gate.run,
    "benchmark": _benchmark,
}


if __name__ == "__main__":
    sys.exit(main())
