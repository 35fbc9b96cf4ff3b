"""`python -m trainer recipes | fit RECIPE … | benchmark TABLE …`."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from retinaview.errors import OptionError, RetinaViewError
from trainer import benchmarks

if TYPE_CHECKING:
    from trainer.loop import System

EXIT_FAILED = 1
EXIT_STOPPED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; 0 done, 1 failed, 2 wrong usage, 130 stopped by the user."""
    arguments = _parser().parse_args(argv)
    try:
        command = {"recipes": _recipes, "fit": _fit, "benchmark": _benchmark}[arguments.command]
        command(arguments)
    except RetinaViewError as error:
        print(error, file=sys.stderr)
        return EXIT_FAILED
    except KeyboardInterrupt:
        print("Stopped. `fit` with the same folder goes on from the last save.", file=sys.stderr)
        return EXIT_STOPPED
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="retinaview-train", description="Train and measure models."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("recipes", help="list the recipes there are")
    fit = commands.add_parser("fit", help="train a model and write its folder")
    fit.add_argument("recipe", help="name of a recipe, or path of a TOML file")
    fit.add_argument("--data", type=Path, help="data folder, see docs/data.md")
    fit.add_argument("--low", type=Path, help="in its place: folder of poor photographs")
    fit.add_argument("--high", type=Path, help="and folder of good ones, of other eyes")
    fit.add_argument("--out", type=Path, required=True, help="folder for the run and the model")
    fit.add_argument("--start", help="model (its id) or run (its folder) to begin with")
    fit.add_argument("--minutes", type=float, help="time budget in place of the recipe's")
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
    benchmark.add_argument("--runs", type=Path, help="ablation, unpaired: folder of trainings")
    benchmark.add_argument("--most", type=int, help="photographs at most, for a quick look")
    return parser


def _recipes(_arguments: argparse.Namespace) -> None:
    from trainer.recipe import read_recipe, recipe_names

    for name in recipe_names():
        print(f"{name:16s} {read_recipe(name).title}")


def _fit(arguments: argparse.Namespace) -> None:
    from trainer.loop import Trainer
    from trainer.publish import publish
    from trainer.recipe import read_recipe
    from trainer.systems import build, build_from_folders

    recipe = read_recipe(arguments.recipe).with_minutes(arguments.minutes)
    own = arguments.low, arguments.high
    if (arguments.data is None) == (None in own) or (arguments.data and any(own)):
        raise OptionError("Give either --data, or both --low and --high.")
    print(f"{recipe.title}: reading photographs", flush=True)
    if arguments.data is None:
        recipe = recipe.with_folders(*own)
        system = build_from_folders(recipe)
    else:
        system = build(recipe, arguments.data)
    started_from = _start(system, arguments.start) if arguments.start else ""
    trainer = Trainer(system, recipe, arguments.out)
    trainer.fit(lambda line: print(line, flush=True))
    recipe = recipe.with_findings(getattr(system, "findings", {}))
    weights = getattr(system, "shipped", dict)(trainer.averaged())
    told = getattr(system, "told", "")
    folder = publish(arguments.out / "models", recipe, weights, trainer.run, started_from, told)
    print(f"The model is in {folder}")


def _start(system: "System", start: str) -> str:
    """Fill a system's networks; returns what the card says of it."""
    from retinaview.catalog import Catalog
    from trainer.start import CHECKPOINT, start_from, start_from_run

    folder = Path(start)
    learner = getattr(system, "learner", system.network)
    if (folder / CHECKPOINT).is_file():
        fresh = start_from_run(system.network, folder, learner)
        told = f"the run {folder.resolve().name}"
    else:
        card = Catalog().card(start)
        fresh = start_from(learner, card)
        told = f"{card.label} ({card.trained_on.rstrip('.')})"
    for name in fresh:
        print(f"begins afresh: {name}")
    begin = getattr(system, "begin", None)
    if begin is not None:
        begin(fresh)
    return told


def _benchmark(arguments: argparse.Namespace) -> None:
    benchmarks.run(arguments.table, arguments)


if __name__ == "__main__":
    sys.exit(main())
