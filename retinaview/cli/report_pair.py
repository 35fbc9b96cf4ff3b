"""`retinaview report --pair`: two photographs of one patient in, one report out."""

import argparse

from retinaview.cli.enhance import batch_of, entry
from retinaview.cli.output import Printer, cleared, keep_defect, say, show_json
from retinaview.cli.reading import loader, spread
from retinaview.cli.stop import stoppable
from retinaview.cli.tools import EXIT_FAILED, Tools, UsageError
from retinaview.core.progress import Cancelled
from retinaview.errors import RetinaViewError
from retinaview.words import tr
from retinaview.workflow.batch import Outcome, describe_defect
from retinaview.workflow.files import check_folder
from retinaview.workflow.pair_report import check_two, report_pair


def run(arguments: argparse.Namespace, tools: Tools) -> int:
    """Enhance both and write their report; gives 1 where that failed."""
    if arguments.region is not None:
        raise UsageError(tr("A report on a pair is on whole photographs; leave out --region."))
    arguments.files = spread(arguments.files)
    try:
        outcomes = _report(arguments, tools)
    except (Cancelled, UsageError):
        raise
    except RetinaViewError as error:
        return _fail(arguments, str(error))
    except Exception as error:  # noqa: BLE001  a sentence, never a traceback
        keep_defect(error, show=arguments.debug)
        return _fail(arguments, describe_defect(error))
    _tell(outcomes, arguments)
    return 0


def _report(arguments: argparse.Namespace, tools: Tools) -> list[Outcome]:
    check_two(arguments.files)
    catalog = tools.make_catalog()
    batch = batch_of(arguments, catalog, arguments.model, dict(arguments.options))
    catalog.card(arguments.model)
    check_folder(arguments.out)
    printer = Printer()
    with cleared(printer), stoppable(printer) as progress:
        engine, load = tools.make_engine(catalog), loader(arguments, tools)
        return report_pair(engine, load, arguments.files, batch, progress, tools.audit)


def _tell(outcomes: list[Outcome], arguments: argparse.Namespace) -> None:
    for outcome in outcomes:
        for warning in outcome.warnings:
            say(f"{outcome.source.name}: {warning}")
    if arguments.json:
        show_json([entry(outcome, arguments.model) for outcome in outcomes])
        return
    for path in (outcomes[0].report, *outcomes[0].further_pages):
        print(path, flush=True)


def _fail(arguments: argparse.Namespace, sentence: str) -> int:
    say(sentence)
    if arguments.json:
        outcomes = [Outcome(file, error=sentence) for file in arguments.files]
        show_json([entry(outcome, arguments.model) for outcome in outcomes])
    return EXIT_FAILED
