"""`retinaview measurements`: what was measured by hand in the window, as a table."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from retinaview.cli.output import Printer, cleared, say, show_json
from retinaview.cli.reading import loader, spread
from retinaview.cli.stop import stoppable
from retinaview.cli.tools import EXIT_FAILED, Tools
from retinaview.core.image import FundusImage
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.progress import Progress
from retinaview.errors import ImageReadError, RetinaViewError
from retinaview.report.documents import Document, measurements_document
from retinaview.workflow.files import check_folder, check_target
from retinaview.workflow.keyed import user_key
from retinaview.workflow.measurement_files import kept_measurements
from retinaview.workflow.measurement_table import Measured, write_measurements

DISC = "disc"
"""Id of the overlay that finds the optic disc."""

FindDisc = Callable[[FundusImage, Progress], list[Overlay]]


def run(arguments: argparse.Namespace, tools: Tools) -> int:
    """Read every file and write the table; gives 1 where one of them cannot be read."""
    files = spread(arguments.files)
    key = user_key() if arguments.deidentify else None
    check_target(arguments.out, files)
    check_folder(arguments.out.absolute().parent)
    found: list[Measured] = []
    entries: list[Document] = []
    printer = Printer()
    with cleared(printer), stoppable(printer) as progress:
        find_disc = _finder(tools) if arguments.disc else _find_nothing
        load = loader(arguments, tools)
        for number, file in enumerate(files):
            progress(number / len(files), f"{file.name}: reading")
            try:
                found.append(_measured(load(file), find_disc, progress))
                entries.append(_entry(file, found[-1]))
            except RetinaViewError as error:
                say(str(error))
                entries.append({"input": str(file), "measurements": None, "error": str(error)})
    write_measurements(found, arguments.out, sources=files, key=key)
    for each in found:
        if each.measurements:
            tools.audit.measured(each.image, "csv", is_deidentified=arguments.deidentify)
    _tell(arguments, entries)
    return EXIT_FAILED if any("error" in entry for entry in entries) else 0


def _measured(image: FundusImage, find_disc: FindDisc, progress: Progress) -> Measured:
    """What is kept of a photograph.

    Raises:
        ImageReadError: what is kept is damaged.
    """
    name = image.source.name
    measurements, problem = kept_measurements(image)
    if problem:
        raise ImageReadError(f"{name}: {problem}")
    if not measurements:
        say(f"{name}: nothing was measured by hand.")
        return Measured(image, ())
    return Measured(image, kept_measurements(image, find_disc(image, progress))[0])


def _finder(tools: Tools) -> FindDisc:
    engine = tools.make_engine(tools.make_catalog())

    def find(image: FundusImage, progress: Progress) -> list[Overlay]:
        return [engine.overlay(DISC, image, Subject.ORIGINAL, progress)]

    return find


def _find_nothing(_image: FundusImage, _progress: Progress) -> list[Overlay]:
    return []


def _entry(file: Path, measured: Measured) -> Document:
    return {"input": str(file), "measurements": measurements_document(measured.measurements)}


def _tell(arguments: argparse.Namespace, entries: Sequence[Document]) -> None:
    if arguments.json:
        show_json({"table": str(arguments.out), "photographs": list(entries)})
    else:
        print(arguments.out, flush=True)
