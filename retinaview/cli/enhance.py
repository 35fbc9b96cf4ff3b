"""`retinaview enhance`: photographs in, processed pictures and reports out."""

import argparse
from collections.abc import Mapping
from dataclasses import replace

from retinaview.catalog import Catalog
from retinaview.cli.output import Printer, cleared, keep_defect, say, show_json
from retinaview.cli.plan import plan_of
from retinaview.cli.reading import loader, spread
from retinaview.cli.stop import stoppable
from retinaview.cli.tools import EXIT_FAILED, EXIT_STOPPED, Tools, UsageError
from retinaview.core.study import Recipe, frozen_options
from retinaview.errors import CatalogError, ImageWriteError, OptionError
from retinaview.report.documents import quality_document, review_document
from retinaview.report.logo import read_logo
from retinaview.workflow.batch import Batch, Outcome, enhance_files
from retinaview.workflow.files import check_folder
from retinaview.workflow.keyed import user_key
from retinaview.workflow.report_maps import report_maps


def run(arguments: argparse.Namespace, tools: Tools, *, with_picture: bool = True) -> int:
    """Enhance every file; gives 1 where one of them failed."""
    arguments.files = spread(arguments.files)
    catalog = tools.make_catalog()
    batch = batch_of(arguments, catalog, arguments.model, dict(arguments.options))
    batch = replace(batch, with_picture=with_picture)
    try:
        catalog.card(arguments.model)
        check_folder(arguments.out)
    except (CatalogError, ImageWriteError) as error:
        return _fail_all(arguments, str(error))
    printer = Printer()

    def told(outcome: Outcome) -> None:
        printer.clear()
        _tell(outcome, arguments)

    with cleared(printer), stoppable(printer) as progress:
        outcomes = enhance_files(
            tools.make_engine(catalog),
            loader(arguments, tools),
            arguments.files,
            batch,
            progress,
            told,
            tools.audit,
        )
    if arguments.json:
        show_json([entry(outcome, arguments.model) for outcome in outcomes])
    if len(outcomes) < len(arguments.files):
        say(f"Stopped after {len(outcomes)} of {len(arguments.files)} files.")
        return EXIT_STOPPED
    return EXIT_FAILED if any(outcome.error for outcome in outcomes) else 0


def entry(outcome: Outcome, model: str) -> dict[str, object]:
    """Give what came of one file as JSON; a file that failed has nulls and an `error`."""
    fields: dict[str, object] = {
        "input": str(outcome.source),
        "output": None if outcome.picture is None else str(outcome.picture),
        "report": None if outcome.report is None else str(outcome.report),
        "overlays": [str(path) for path in outcome.maps],
        "model": model,
        "width": outcome.width,
        "height": outcome.height,
        "device": outcome.device,
        "tiles": outcome.tiles,
        "seconds": None if outcome.seconds is None else round(outcome.seconds, 3),
        "warnings": list(outcome.warnings),
        "quality": quality_document(outcome.quality),
        "review": review_document(outcome.review),
    }
    return fields if outcome.error is None else {**fields, "error": outcome.error}


def batch_of(
    arguments: argparse.Namespace, catalog: Catalog, model: str, options: Mapping[str, str]
) -> Batch:
    """Read the command line into a batch for one model.

    Args:
        arguments: parsed.
        catalog: of the models.
        model: its id.
        options: of the model, as they were typed.

    Raises:
        UsageError: an option that the model does not have, or not so; a part of no report.
        ImageReadError: the logo cannot be read.
    """
    try:
        catalog.card(model).complete(options)
    except OptionError as error:
        raise UsageError(str(error)) from error
    except CatalogError:
        pass  # said by the caller
    plan = plan_of(arguments, catalog)
    recipe = Recipe(
        enhancer=model,
        options=frozen_options(options),
        overlays=arguments.overlays,
        device=arguments.device,
        precision=arguments.precision,
        tile_px=arguments.tile,
        review=not arguments.no_review,
        region=arguments.region,
        how_much=arguments.how_much,
    )
    return Batch(
        recipe=recipe,
        folder=arguments.out,
        file_format=arguments.format,
        with_report=arguments.report,
        report_format=arguments.report_format,
        plan=plan,
        logo=read_logo(plan.logo) if arguments.report else None,
        with_mark=not arguments.no_mark,
        report_maps=tuple(filter(plan.shows, report_maps(recipe, catalog))),
        key=user_key() if arguments.deidentify else None,
    )


def _fail_all(arguments: argparse.Namespace, sentence: str) -> int:
    """Say once what no file can do without."""
    say(sentence)
    if arguments.json:
        outcomes = [Outcome(file, error=sentence) for file in arguments.files]
        show_json([entry(outcome, arguments.model) for outcome in outcomes])
    return EXIT_FAILED


def _tell(outcome: Outcome, arguments: argparse.Namespace) -> None:
    if outcome.defect is not None:
        keep_defect(outcome.defect, show=arguments.debug)
    if outcome.error is not None:
        name = outcome.source.name
        say(outcome.error if name in outcome.error else f"{name}: {outcome.error}")
        return
    for warning in outcome.warnings:
        say(f"{outcome.source.name}: {warning}")
    if arguments.json:
        say(f"{outcome.source.name}: done in {outcome.seconds:.1f} s")
    else:
        for path in outcome.files:
            print(path, flush=True)
