"""One report on two photographs of one patient: both are read, enhanced and written together."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from retinaview.core.image import FundusImage
from retinaview.core.progress import Progress, part
from retinaview.core.study import Study
from retinaview.errors import PairError
from retinaview.report.pair import why_no_pair
from retinaview.report.plan import Report
from retinaview.words import tr
from retinaview.workflow.audit import Audit
from retinaview.workflow.batch import Batch, Outcome, RunsRecipes, outcome_of
from retinaview.workflow.deidentify import deidentify_warnings
from retinaview.workflow.encode import REPORT_SUFFIX
from retinaview.workflow.files import free_stem, make_folder
from retinaview.workflow.pseudonym import photograph_pseudonym
from retinaview.workflow.report_files import with_measurements, write_report
from retinaview.workflow.report_maps import with_maps

STEPS = ((0.05, 0.5), (0.5, 0.95))
"""Where the work on each of them begins and ends."""
RUN_SHARE = 0.9
"""Of the work on one, the rest goes to its maps."""


def check_two(files: Sequence[Path]) -> None:
    """Say at once where a pair is not of two files.

    Raises:
        PairError: it is not; the sentence says what is wanted.
    """
    if len(files) != 2:
        raise PairError(
            tr(
                "A report on a pair is on exactly two photographs; {count} were named.",
                count=len(files),
            )
        )


def report_pair(
    engine: RunsRecipes,
    load: Callable[[Path], FundusImage],
    files: Sequence[Path],
    batch: Batch,
    progress: Progress,
    audit: Audit | None = None,
) -> list[Outcome]:
    """Enhance two photographs by one recipe and write one report on both.

    It is named `<first stem>_pair_<model id>`, with `_2`, `_3` ... where that is there already.

    Args:
        engine: runs the recipe.
        load: reads a photograph.
        files: the two; neither is ever written over.
        batch: what to do, and what the report holds; its plan is for a pair.
        progress: called between steps; may raise `Cancelled`.
        audit: where it is noted what was done; None notes nothing.

    Returns:
        An outcome for each, both with the report.

    Raises:
        RetinaViewError: a photograph cannot be read or enhanced, the two are no pair, or the report
            cannot be written; nothing is left of it.
        Cancelled: `progress` had enough.
    """
    check_two(files)
    started = time.perf_counter()
    images = []
    for file in files:
        progress(0.0, tr("{name}: reading", name=file.name))
        images.append(load(file))
    problem = why_no_pair(*images)
    if problem:
        raise PairError(problem)
    studies = []
    for number, image in enumerate(images):
        step = part(progress, *STEPS[number])
        studies.append(_enhanced(engine, image, batch, step, audit))
    progress(STEPS[-1][1], tr("writing the report"))
    report = Report(studies[0], batch.plan, batch.logo, other=studies[1])
    report, problem = with_measurements(report)
    pages = _write(report, files, batch)
    if audit is not None:
        for study in studies:
            kind = pages[0].suffix.removeprefix(".")
            audit.reported(study, kind, is_deidentified=batch.key is not None)
    return [
        outcome_of(
            file,
            study,
            [*filter(None, [problem]), *(deidentify_warnings(study.image) if batch.key else ())],
            report=pages[0],
            further_pages=tuple(pages[1:]),
            seconds=time.perf_counter() - started,
        )
        for file, study in zip(files, studies, strict=True)
    ]


def _enhanced(
    engine: RunsRecipes, image: FundusImage, batch: Batch, progress: Progress, audit: Audit | None
) -> Study:
    """Enhance one photograph, with the maps that a report shows of what was changed."""
    name = image.source.name

    def said(fraction: float, label: str) -> None:
        progress(fraction, f"{name}: {label}")

    study = engine.run(image, batch.recipe, part(said, 0.0, RUN_SHARE))
    if audit is not None:
        audit.processed(study)
    return with_maps(engine, study, batch.report_maps, part(said, RUN_SHARE, 1.0))


def _write(report: Report, files: Sequence[Path], batch: Batch) -> list[Path]:
    make_folder(batch.folder)
    called = files[0].stem
    if batch.key is not None:
        called = photograph_pseudonym(batch.key, report.study.image.source)
    suffix = REPORT_SUFFIX[batch.report_format]
    stem = free_stem(batch.folder, f"{called}_pair_{batch.recipe.enhancer}", [suffix])
    return write_report(report, batch.folder / f"{stem}{suffix}", sources=files, key=batch.key)
