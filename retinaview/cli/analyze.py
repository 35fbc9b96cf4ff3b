"""`retinaview analyze`: maps, masks and numbers of photographs as they are."""

import argparse

from retinaview.cli.output import Printer, cleared, keep_defect, say, show_json
from retinaview.cli.reading import loader, spread
from retinaview.cli.stop import stoppable
from retinaview.cli.tools import EXIT_FAILED, EXIT_STOPPED, Tools, UsageError
from retinaview.engine import UNCERTAINTY
from retinaview.errors import CatalogError, ImageWriteError
from retinaview.workflow.analysis import Analysis, analysis_document
from retinaview.workflow.analysis_files import Wanted, write_table
from retinaview.workflow.analyze import (
    DrawsOverlays,
    analyze_files,
    compares,
    overlays_of_one_picture,
)
from retinaview.workflow.files import check_folder


def run(arguments: argparse.Namespace, tools: Tools) -> int:
    """Analyse every file; gives 1 where one of them, or a part of one, failed."""
    arguments.files = spread(arguments.files)
    engine = tools.make_engine(tools.make_catalog())
    try:
        wanted = Wanted(_overlays(arguments, engine), arguments.out, tuple(arguments.files))
        check_folder(arguments.out)
    except (CatalogError, ImageWriteError) as error:
        return _fail_all(arguments, str(error))
    printer = Printer()

    def told(analysis: Analysis) -> None:
        printer.clear()
        _tell(analysis, arguments)

    with cleared(printer), stoppable(printer) as progress:
        analyses = analyze_files(engine, loader(arguments, tools), wanted, progress, told)
    return _finish(analyses, wanted, arguments)


def _overlays(arguments: argparse.Namespace, engine: DrawsOverlays) -> tuple[str, ...]:
    """The overlays asked for, all that look at one picture where none were.

    Raises:
        CatalogError: there is no such overlay.
        UsageError: it compares two pictures.
    """
    known = [*(card.id for card in engine.catalog.overlays()), UNCERTAINTY]
    for name in arguments.overlays:
        if name not in known:
            raise CatalogError(
                f"There is no overlay called {name}. Those there are: {', '.join(known)}."
            )
        if compares(engine, name):
            raise UsageError(
                f"The overlay {name} compares two pictures: use `retinaview compare --structure`, "
                f"or `retinaview enhance --overlays {name}`."
            )
    return tuple(arguments.overlays) or overlays_of_one_picture(engine)


def _finish(analyses: list[Analysis], wanted: Wanted, arguments: argparse.Namespace) -> int:
    """Write the table, print the document, and give the exit status."""
    is_whole = all(analysis.is_whole for analysis in analyses)
    if analyses:
        try:
            table = write_table(analyses, wanted)
            if not arguments.json:
                print(table, flush=True)
        except ImageWriteError as error:
            say(str(error))
            is_whole = False
    if arguments.json:
        show_json([analysis_document(analysis, wanted.overlays) for analysis in analyses])
    if len(analyses) < len(wanted.files):
        say(f"Stopped after {len(analyses)} of {len(wanted.files)} files.")
        return EXIT_STOPPED
    return 0 if is_whole else EXIT_FAILED


def _fail_all(arguments: argparse.Namespace, sentence: str) -> int:
    """Say once what no file can do without."""
    say(sentence)
    if arguments.json:
        failed = [Analysis(file, error=sentence) for file in arguments.files]
        show_json([analysis_document(analysis, arguments.overlays) for analysis in failed])
    return EXIT_FAILED


def _tell(analysis: Analysis, arguments: argparse.Namespace) -> None:
    for defect in (analysis.defect, *(each.defect for each in analysis.drawn)):
        if defect is not None:
            keep_defect(defect, show=arguments.debug)
    name = analysis.source.name
    for sentence in (*analysis.problems, *analysis.warnings):
        say(sentence if name in sentence else f"{name}: {sentence}")
    if analysis.written is None:
        return
    if arguments.json:
        say(f"{name}: done in {analysis.seconds:.1f} s")
    else:
        for path in analysis.written.paths:
            print(path, flush=True)
