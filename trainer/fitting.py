"""`python -m trainer fit`: from a recipe and photographs to a model in its folder."""

import argparse
from collections.abc import Iterator
from contextlib import (
    AbstractContextManager,
    ExitStack,
    closing,
    contextmanager,
    nullcontext,
    redirect_stdout,
)
from dataclasses import dataclass
from pathlib import Path
from sys import stderr
from typing import TYPE_CHECKING, Any

from retinaview.catalog import Catalog, file_sha256
from retinaview.core.progress import Progress
from retinaview.errors import OptionError, RetinaViewError
from retinaview.words import tr
from trainer import processes
from trainer.board import Board
from trainer.lines import Lines, said_of
from trainer.recipe import TrainRecipe, read_recipe, recipe_names

if TYPE_CHECKING:
    from trainer.clinic.prepared import PreparedSet
    from trainer.loop import Trainer
    from trainer.run_folder import RunFolder
    from trainer.system import System

TUNE = "-tune"
"""What is added to a recipe's name for the short one that goes on with a model's weights."""
NAMED = 3
"""Weights that begin afresh and are named, at most."""


class EndedError(RetinaViewError):
    """The training was ended by a signal; it is saved."""


@dataclass(frozen=True, eq=False)
class Prepared:
    """What a training begins with.

    Attributes:
        recipe: with what the command line changed.
        system: to be trained.
        started_from: what the card says of the weights it begins with.
        own: the prepared set, None where there is none.
    """

    recipe: TrainRecipe
    system: "System"
    started_from: str
    own: "PreparedSet | None"


def add_parser(commands: Any) -> None:
    """Add the command to a parser's sub-commands."""
    fit = commands.add_parser("fit", help="train a model and write its folder")
    fit.add_argument("recipe", help="name of a recipe, or path of a TOML file")
    fit.add_argument("--set", type=Path, help="prepared set of your own, as `check` writes it")
    fit.add_argument("--data", type=Path, help="in its place: data folder, see docs/data.md")
    fit.add_argument("--low", type=Path, help="in its place: folder of poor photographs")
    fit.add_argument("--high", type=Path, help="and folder of good ones, of other eyes")
    fit.add_argument("--out", type=Path, required=True, help="folder for the run and the model")
    fit.add_argument("--start", help="model (its id) or run (its folder) to begin with")
    fit.add_argument("--minutes", type=float, help="time budget in place of the recipe's")
    fit.add_argument("--steps", type=int, help="budget of steps in place of the recipe's")
    fit.add_argument("--id", help="id of the model that is written, in place of the recipe's")
    fit.add_argument("--probe", action="store_true", help="only time a few steps and say so")
    fit.add_argument("--tensorboard", action="store_true", help="curves for TensorBoard too")
    fit.add_argument("--json", action="store_true", help="JSON lines in place of sentences")


def run(arguments: argparse.Namespace, lines: Lines) -> None:
    """Train, or probe, as the command line says.

    Raises:
        RetinaViewError: it cannot be done; the status file says so too.
    """
    with processes.joined():
        if not processes.is_first():
            lines = Lines(is_json=lines.is_json, is_silent=True)
        _run(arguments, lines)


def chosen_recipe(name: str, *, is_own: bool, is_begun: bool) -> TrainRecipe:
    """Read a recipe; the short one for own photographs where a model is gone on with.

    Raises:
        OptionError: there is none, or a field is wrong.
    """
    tune = f"{name}{TUNE}"
    return read_recipe(tune if is_own and is_begun and tune in recipe_names() else name)


def _run(arguments: argparse.Namespace, lines: Lines) -> None:
    from trainer.probe import probe
    from trainer.run_folder import RunFolder

    if arguments.probe:
        prepared = _prepare(arguments, lines, lines.progress)
        sentence, kind, numbers = probe(prepared.system, prepared.recipe, arguments.out)
        lines.say(sentence, kind, **numbers)
        return
    recipe = _recipe(arguments)
    with _alone(arguments.out), _board(arguments) as board:
        files = RunFolder(arguments.out, lines.status, board)
        _fit(arguments, recipe, files, lines)


def _board(arguments: argparse.Namespace) -> AbstractContextManager[Board | None]:
    is_drawn = arguments.tensorboard and processes.is_first()
    return closing(Board(arguments.out)) if is_drawn else nullcontext()


@contextmanager
def _alone(out: Path) -> Iterator[None]:
    """Keep other trainings out of the run's folder; the first process does so for all.

    Raises:
        OptionError: another training runs there.
    """
    from trainer.run_folder import sole

    refusal: OptionError | None = None
    with ExitStack() as stack:
        if processes.is_first():
            try:
                stack.enter_context(sole(out))
            except OptionError as error:
                refusal = error
        if processes.agree(float(refusal is not None)):
            raise refusal or OptionError(tr("Another training runs in {folder}.", folder=out))
        yield


def _fit(
    arguments: argparse.Namespace, recipe: TrainRecipe, files: "RunFolder", lines: Lines
) -> None:
    from trainer.run_folder import State

    def progress(fraction: float, label: str) -> None:
        if processes.is_first():
            files.tell(State.PREPARING, reading=round(fraction, 4), label=label)

    if processes.is_first():
        files.tell(State.PREPARING, recipe=recipe.title, model=None, sentence="", said=None, step=0)
    try:
        prepared = _prepare(arguments, lines, progress)
        _train(prepared, arguments.out, files, lines)
    except EndedError:
        raise
    except Exception as error:
        is_known = isinstance(error, RetinaViewError)
        fault = tr("An unexpected fault: {name}.", name=type(error).__name__)
        sentence = str(error) if is_known else fault
        if processes.is_first():
            files.tell(State.FAILED, at_once=True, sentence=sentence, **said_of(sentence))
        raise


def _train(prepared: Prepared, out: Path, files: "RunFolder", lines: Lines) -> None:
    from trainer.loop import Trainer
    from trainer.stopping import Ending

    trainer = Trainer(prepared.system, prepared.recipe, out, files)
    ending = trainer.fit(lambda line: lines.say(line, "log"))
    if ending is Ending.INTERRUPTED:
        trainer.tell_end(ending)
        raise EndedError(tr("Stopped. The same command goes on from the last save."))
    if not processes.is_first():
        return
    folder = _publish(trainer, prepared, out)
    trainer.tell_end(ending, model=str(folder))
    if ending is Ending.STOPPED:
        lines.say(tr("Stopped as asked; the same command goes on."))
    if ending is Ending.EARLY:
        best = trainer.best
        lines.say(
            tr("Nothing got better any more; the weights of step {step} are kept.", step=best.step)
        )
    told = tr("The model is in {folder}", folder=folder)
    lines.say(told, "model", model=str(folder), ending=ending.value)


def _publish(trainer: "Trainer", prepared: Prepared, out: Path) -> Path:
    from trainer.publish import publish
    from trainer.record import write_record

    system = prepared.system
    recipe = prepared.recipe.with_findings(getattr(system, "findings", {}))
    weights = getattr(system, "shipped", dict)(trainer.averaged())
    own = prepared.own
    told = own.told.capitalize() if own is not None else getattr(system, "told", "")
    folder = publish(out / "models", recipe, weights, trainer.run, prepared.started_from, told)
    if own is not None:
        write_record(folder, trainer, recipe, own.manifest, prepared.started_from)
    return folder


def _recipe(arguments: argparse.Namespace) -> TrainRecipe:
    is_own, is_begun = arguments.set is not None, arguments.start is not None
    recipe = chosen_recipe(arguments.recipe, is_own=is_own, is_begun=is_begun)
    return recipe.with_budget(arguments.minutes, arguments.steps)


def _prepare(arguments: argparse.Namespace, lines: Lines, progress: Progress) -> Prepared:
    """Set the system up; what it prints goes to standard error where JSON is wanted."""
    with redirect_stdout(stderr) if lines.is_json else nullcontext():
        recipe, system, own = _system(arguments, lines, progress)
        started_from = _start(system, arguments.start) if arguments.start else ""
    return Prepared(recipe, system, started_from, own)


def _system(
    arguments: argparse.Namespace, lines: Lines, progress: Progress
) -> "tuple[TrainRecipe, System, PreparedSet | None]":
    from trainer.clinic.prepared import PreparedSet
    from trainer.systems import build, build_from_folders, build_from_set

    recipe = _recipe(arguments)
    folders = arguments.low, arguments.high
    ways = [arguments.set is not None, arguments.data is not None, any(folders)]
    if sum(ways) != 1 or (any(folders) and None in folders):
        raise OptionError("Give either --set, or --data, or both --low and --high.")
    lines.say(tr("{recipe}: reading photographs", recipe=recipe.title), "log")
    if arguments.data is not None:
        recipe = recipe.with_id(arguments.id)
        return recipe, build(recipe, arguments.data), None
    if arguments.set is None:
        recipe = recipe.with_folders(*folders).with_id(arguments.id)
        return recipe, build_from_folders(recipe), None
    own = PreparedSet.read(arguments.set, progress=progress)
    recipe = recipe.with_set(file_sha256(arguments.set), own.told).with_id(arguments.id)
    recipe = _like_start(recipe, arguments.start)
    return recipe, build_from_set(recipe, own), own


def _like_start(recipe: TrainRecipe, start: str | None) -> TrainRecipe:
    """The recipe for a network of the sizes of the model that it goes on with."""
    card = Catalog().find(start) if start is not None else None
    is_kin = card is not None and card.method == (recipe.card.method or recipe.system)
    return recipe.with_network(card.config) if card is not None and is_kin else recipe


def _start(system: "System", start: str) -> str:
    """Fill a system's networks; returns what the card says of it."""
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
    if fresh:
        more = ", …" if len(fresh) > NAMED else ""
        print(f"{len(fresh)} weights begin afresh: {', '.join(fresh[:NAMED])}{more}", flush=True)
    begin = getattr(system, "begin", None)
    if begin is not None:
        begin(fresh)
    return told
