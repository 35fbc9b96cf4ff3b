"""`retinaview batch`: folders of photographs in, processed pictures, reports and a table out."""

import argparse

from retinaview.catalog import Catalog
from retinaview.cli.batch_hands import hands_of
from retinaview.cli.enhance import batch_of, entry
from retinaview.cli.output import Printer, cleared, keep_defect, say, show_json
from retinaview.cli.stop import stoppable
from retinaview.cli.tools import EXIT_FAILED, EXIT_STOPPED, Tools, UsageError
from retinaview.errors import CatalogError, RetinaViewError
from retinaview.workflow.batch import Outcome
from retinaview.workflow.batch_items import collect
from retinaview.workflow.batch_run import Done, check_room, run_batch
from retinaview.workflow.batch_work import Work


def run(arguments: argparse.Namespace, tools: Tools) -> int:
    """Enhance everything by every model; gives 1 where a photograph failed."""
    arguments.out = arguments.target
    printer = Printer()
    results: list[dict[str, object]] = []

    def told(outcome: Outcome) -> None:
        printer.clear()
        results.append(entry(outcome, outcome.model))
        _tell(outcome, arguments)

    try:
        catalog = tools.make_catalog()
        work = _work(arguments, catalog)
        check_room(work)
        hands = hands_of(arguments, tools, catalog)
        with cleared(printer), stoppable(printer) as progress:
            done = run_batch(hands, work, progress, told, tools.audit)
    except RetinaViewError as error:
        say(str(error))
        if arguments.json:
            show_json({"error": str(error)})
        return EXIT_FAILED
    _sum_up(done, results, arguments)
    if not done.is_whole:
        return EXIT_STOPPED
    return EXIT_FAILED if done.failed else 0


def _work(arguments: argparse.Namespace, catalog: Catalog) -> Work:
    """Read the command line into the work of a batch.

    Raises:
        UsageError: an option that no model has, or not so.
        RetinaViewError: no photographs, or no such model.
    """
    cards = [catalog.card(model) for model in dict.fromkeys(arguments.models)]
    if unfit := [card.id for card in cards if card not in catalog.enhancers()]:
        raise CatalogError(f"{unfit[0]} makes no picture: `retinaview models` lists what does.")
    for name, _ in arguments.options:
        if not any(name in card.options for card in cards):
            raise UsageError(f"None of these models has an option called {name}.")
    batches = [
        batch_of(
            arguments, catalog, card.id, {n: v for n, v in arguments.options if n in card.options}
        )
        for card in cards
    ]
    found = collect(arguments.sources, arguments.target)
    return Work(found, batches, cards, with_sheet=arguments.contact_sheet)


def _sum_up(done: Done, results: list[dict[str, object]], arguments: argparse.Namespace) -> None:
    words = [f"{done.made} made", f"{done.kept} made before", f"{len(done.failed)} failed"]
    say(", ".join(words) + f". The table is {done.table}.")
    if done.peak_bytes and arguments.workers > 1:
        say(f"A worker took {done.peak_bytes / 1e9:.1f} GB of memory at most.")
    if not done.is_whole:
        say("Stopped. The same command goes on from here.")
    if arguments.json:
        show_json(
            {
                "made": done.made,
                "kept": done.kept,
                "failed": len(done.failed),
                "is_whole": done.is_whole,
                "workers": arguments.workers,
                "worker_peak_bytes": done.peak_bytes or None,
                "table": str(done.table),
                "contact_sheet": None if done.sheet is None else str(done.sheet),
                "results": results,
            }
        )


def _tell(outcome: Outcome, arguments: argparse.Namespace) -> None:
    if outcome.defect is not None:
        keep_defect(outcome.defect, show=arguments.debug)
    name = outcome.source.name
    if outcome.error is not None:
        say(outcome.error if name in outcome.error else f"{name}: {outcome.error}")
    elif not arguments.json:
        print(outcome.picture, flush=True)
