"""`python -m trainer recipes | fit RECIPE … | benchmark TABLE …`."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from retinaview.errors import RetinaViewError
from trainer import benchmarks

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
    fit.add_argument("--data", type=Path, required=True, help="data folder, see docs/data.md")
    fit.add_argument("--out", type=Path, required=True, help="folder for the run and the model")
    fit.add_argument("--start", help="id of a model of the same network to begin with")
    fit.add_argument("--minutes", type=float, help="time budget in place of the recipe's")
    benchmark = commands.add_parser("benchmark", help="measure models and write a table")
    benchmark.add_argument("table", choices=benchmarks.TABLES)
    benchmark.add_argument("--data", type=Path, required=True, help="data folder, see docs/data.md")
    benchmark.add_argument("--out", type=Path, required=True, help="Markdown file to write")
    benchmark.add_argument("--models", nargs="*", help="model ids; every one without this")
    benchmark.add_argument("--cards", action="store_true", help="write scores into the cards too")
    benchmark.add_argument(
        "--twin", type=Path, help="restoration: folder of a plain vessel model that reads too"
    )
    benchmark.add_argument("--runs", type=Path, help="ablation: folder of the rows' trainings")
    benchmark.add_argument("--most", type=int, help="photographs at most, for a quick look")
    return parser


def _recipes(_arguments: argparse.Namespace) -> None:
    from trainer.recipe import read_recipe, recipe_names

    for name in recipe_names():
        print(f"{name:16s} {read_recipe(name).title}")


def _fit(arguments: argparse.Namespace) -> None:
    from retinaview.catalog import Catalog
    from trainer.loop import Trainer
    from trainer.publish import publish
    from trainer.recipe import read_recipe
    from trainer.start import start_from
    from trainer.systems import build

    recipe = read_recipe(arguments.recipe).with_minutes(arguments.minutes)
    print(f"{recipe.title}: reading photographs", flush=True)
    system = build(recipe, arguments.data)
    started_from = ""
    if arguments.start:
        card = Catalog().card(arguments.start)
        for name in start_from(getattr(system, "learner", system.network), card):
            print(f"begins afresh: {name}")
        started_from = f"{card.label} ({card.trained_on.rstrip('.')})"
    trainer = Trainer(system, recipe, arguments.out)
    trainer.fit(lambda line: print(line, flush=True))
    recipe = recipe.with_findings(getattr(system, "findings", {}))
    weights = getattr(system, "shipped", dict)(trainer.averaged())
    folder = publish(arguments.out / "models", recipe, weights, trainer.run, started_from)
    print(f"The model is in {folder}")


def _benchmark(arguments: argparse.Namespace) -> None:
    benchmarks.run(arguments.table, arguments)


if __name__ == "__main__":
    sys.exit(main())
