"""Many photographs, one recipe: each file is read, enhanced and written, or fails on its own."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from retinaview.core.image import Eye, FundusImage, Source
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.progress import Cancelled, Progress, part
from retinaview.core.review import Quality, Review
from retinaview.core.study import Recipe, Study
from retinaview.errors import RetinaViewError
from retinaview.report.logo import Logo
from retinaview.report.plan import EVERYTHING, Report, ReportPlan
from retinaview.words import tr
from retinaview.workflow.audit import Audit
from retinaview.workflow.deidentify import deidentify_warnings
from retinaview.workflow.encode import (
    PREFERRED_SUFFIX,
    REPORT_SUFFIX,
    PictureFormat,
    ReportFormat,
)
from retinaview.workflow.export import WrittenPicture, write_map, write_picture
from retinaview.workflow.files import free_stem, make_folder
from retinaview.workflow.pseudonym import photograph_pseudonym
from retinaview.workflow.report_files import with_measurements, write_report
from retinaview.workflow.report_maps import with_maps

READ_SHARE = 0.05
RUN_SHARE = 0.88
DRAW_SHARE = 0.93


class RunsRecipes(Protocol):
    """What a batch wants of an engine; `retinaview.engine.Engine` is one."""

    def run(self, image: FundusImage, recipe: Recipe, progress: Progress) -> Study:
        """Enhance `image` as `recipe` says."""
        ...

    def overlay(
        self, overlay_id: str, source: Study, subject: Subject, progress: Progress
    ) -> Overlay:
        """Draw one overlay of a study."""
        ...


@dataclass(frozen=True)
class Batch:
    """What to do with every file, and what to leave in `folder`.

    Attributes:
        recipe: what to do.
        folder: where results go; it is made with the first of them.
        file_format: of the processed pictures.
        with_picture: write the processed pictures and the maps; False leaves reports alone.
        with_report: write a report beside each picture.
        report_format: of the reports: "pdf", "dicom" that holds one, or "png", a file a page.
        plan: what is wanted of the reports.
        logo: what lies at the plan's `logo`, read.
        with_mark: draw PROCESSED in the black surround.
        report_maps: overlays of the pair that the report shows beside those of the recipe; one
            that cannot be drawn is left out.
        key: leave out whose eyes they are, in files and their names, with stand-ins made of this
            key; None keeps names.
    """

    recipe: Recipe
    folder: Path
    file_format: PictureFormat = "png"
    with_picture: bool = True
    with_report: bool = False
    report_format: ReportFormat = "pdf"
    plan: ReportPlan = EVERYTHING
    logo: Logo | None = None
    with_mark: bool = True
    report_maps: tuple[str, ...] = ()
    key: bytes | None = None


@dataclass(frozen=True)
class Outcome:
    """What came of one file.

    Attributes:
        source: the file.
        model: id of the model.
        picture, report: what was written; None where nothing was, or none was wanted.
        further_pages: those of a report that is a PNG file a page, but for the first.
        maps: the maps that were asked for; others a model makes are in the report alone.
        stem: what the names of all these begin with.
        width, height: of the picture in pixels.
        device, tiles: how it was run.
        seconds: from file to file.
        warnings: sentences of the study and of loading.
        origin: what the file says of the photograph; None where it could not be read.
        eye: which eye it shows, None where that is not known.
        quality: of the original; None where it was not graded.
        review: what the model changed; None where it was not looked at.
        error: the sentence that says what went wrong, None if nothing did.
        defect: the exception where nobody expected one; `error` says so.
    """

    source: Path
    model: str = ""
    picture: Path | None = None
    report: Path | None = None
    further_pages: tuple[Path, ...] = ()
    maps: tuple[Path, ...] = ()
    stem: str = ""
    width: int | None = None
    height: int | None = None
    device: str | None = None
    tiles: int | None = None
    seconds: float | None = None
    warnings: tuple[str, ...] = ()
    origin: Source | None = None
    eye: Eye | None = None
    quality: Quality | None = None
    review: Review | None = None
    error: str | None = None
    defect: Exception | None = None

    @property
    def files(self) -> tuple[Path, ...]:
        """All that was written."""
        named = (self.picture, self.report, *self.further_pages, *self.maps)
        return tuple(path for path in named if path is not None)


def enhance_files(
    engine: RunsRecipes,
    load: Callable[[Path], FundusImage],
    files: Sequence[Path],
    batch: Batch,
    progress: Progress,
    told: Callable[[Outcome], None] = lambda outcome: None,
    audit: Audit | None = None,
) -> list[Outcome]:
    """Enhance each file and write its results; a file that fails is an outcome, not the end.

    Results are named `<stem>_<model id>`, with `_2`, `_3` ... where such a file is there already.
    A file that fails leaves no results. Cancelling keeps the results of the files before.

    Args:
        engine: runs the recipe.
        load: reads a photograph.
        files: the photographs; none of them is ever written over.
        batch: what to do and to write.
        progress: called between steps; may raise `Cancelled`.
        told: called with each outcome as soon as it is known.
        audit: where it is noted what was done; None notes nothing.

    Returns:
        An outcome a file in their order; fewer where it was cancelled.
    """
    outcomes: list[Outcome] = []
    for number, file in enumerate(files):
        step = part(progress, number / len(files), (number + 1) / len(files))
        try:
            outcomes.append(enhance_file(engine, load, file, batch, files, step, audit))
        except Cancelled:
            break
        told(outcomes[-1])
    return outcomes


def describe_defect(error: Exception) -> str:
    """Say in a sentence what an unexpected exception means to the user."""
    if isinstance(error, MemoryError):
        return tr("there is not enough memory for this photograph. Close other programs.")
    return tr(
        "an error in RetinaView stopped this ({name}); the log has the details.",
        name=type(error).__name__,
    )


def enhance_file(
    engine: RunsRecipes,
    load: Callable[[Path], FundusImage],
    file: Path,
    batch: Batch,
    files: Sequence[Path],
    progress: Progress,
    audit: Audit | None,
    made: Callable[[Study], None] = lambda study: None,
) -> Outcome:
    """Enhance one file and write its results; see `enhance_files`, of which this is a step.

    `made` gets the study once its results are written.

    Raises:
        Cancelled: `progress` had enough; nothing of this file is left.
    """
    started = time.perf_counter()
    try:
        progress(0.0, tr("{name}: reading", name=file.name))
        image = load(file)
        if batch.file_format == "dicom":
            from retinaview.workflow.dicom_picture import check_eye  # here, as it loads pydicom

            check_eye(image.eye)
        study = engine.run(image, batch.recipe, _named(file, part(progress, READ_SHARE, RUN_SHARE)))
        if audit is not None:
            audit.processed(study)
        if batch.with_report:
            drawing = _named(file, part(progress, RUN_SHARE, DRAW_SHARE))
            study = with_maps(engine, study, batch.report_maps, drawing)
        progress(DRAW_SHARE, tr("{name}: writing", name=file.name))
        report, problem = Report(study, batch.plan, batch.logo), ""
        if batch.with_report:
            report, problem = with_measurements(report)
        stem, picture, pages, maps = _write(report, file, batch, files)
        if audit is not None:
            _note(audit, study, picture, pages, batch)
        made(study)
    except Cancelled:
        raise
    except RetinaViewError as error:
        return Outcome(file, batch.recipe.enhancer, error=str(error))
    except Exception as error:  # noqa: BLE001  one bad file is a line, not the end
        sentence = f"{file.name}: {describe_defect(error)}"
        return Outcome(file, batch.recipe.enhancer, error=sentence, defect=error)
    told = [problem] if problem else []
    if batch.key is not None:
        told += deidentify_warnings(study.image)
    return outcome_of(
        file,
        study,
        told,
        picture=None if picture is None else picture.path,
        report=pages[0] if pages else None,
        further_pages=tuple(pages[1:]),
        maps=tuple(maps),
        stem=stem,
        seconds=time.perf_counter() - started,
    )


def outcome_of(file: Path, study: Study, told: Sequence[str], **written: Any) -> Outcome:
    """Say what came of a file that was enhanced.

    Args:
        file: the photograph.
        study: what was made of it.
        told: sentences beside those of the study.
        written: which files were written, and how long it took, as `Outcome` has it.
    """
    execution = study.provenance.execution
    height, width = study.result.shape[:2]
    return Outcome(
        source=file,
        model=study.recipe.enhancer,
        width=width,
        height=height,
        device=execution.device,
        tiles=execution.tiles,
        warnings=tuple(dict.fromkeys([*study.warnings, *study.provenance.notices, *told])),
        origin=study.image.source,
        eye=study.image.eye,
        quality=study.quality,
        review=study.review,
        **written,
    )


def _note(
    audit: Audit, study: Study, picture: WrittenPicture | None, pages: list[Path], batch: Batch
) -> None:
    is_plain = batch.key is not None
    if picture is not None:
        part = picture.part
        audit.exported(study, part.file_format, mark=part.mark, is_deidentified=is_plain)
    if pages:
        audit.reported(study, pages[0].suffix.removeprefix("."), is_deidentified=is_plain)


def _named(file: Path, progress: Progress) -> Progress:
    def report(fraction: float, label: str) -> None:
        progress(fraction, f"{file.name}: {label}")

    return report


def _write(
    report: Report, file: Path, batch: Batch, files: Sequence[Path]
) -> tuple[str, WrittenPicture | None, list[Path], list[Path]]:
    """Write all results of a study, or none: their stem, the picture, pages of the report, maps."""
    make_folder(batch.folder)
    study = report.study
    asked = study.overlays if batch.with_picture else ()
    maps = {f"_{o.id}_{o.subject}.png": o for o in asked if o.id in batch.recipe.overlays}
    suffix, report_suffix = PREFERRED_SUFFIX[batch.file_format], REPORT_SUFFIX[batch.report_format]
    pictures = [suffix] if batch.with_picture else []
    endings = [*pictures, *([report_suffix] if batch.with_report else []), *maps]
    called = file.stem
    if batch.key is not None:
        called = photograph_pseudonym(batch.key, study.image.source)
    stem = free_stem(batch.folder, f"{called}_{study.recipe.enhancer}", endings)
    written: list[Path] = []
    picture: WrittenPicture | None = None
    pages: list[Path] = []
    drawn: list[Path] = []

    def place(ending: str) -> Path:
        written.append(batch.folder / f"{stem}{ending}")
        return written[-1]

    try:
        if batch.with_picture:
            picture = write_picture(
                study,
                place(suffix),
                batch.file_format,
                with_mark=batch.with_mark,
                sources=files,
                key=batch.key,
            )
        if batch.with_report:
            pages += write_report(report, place(report_suffix), sources=files, key=batch.key)
        for ending, overlay in maps.items():
            drawn.append(place(ending))
            write_map(study, overlay, drawn[-1], sources=files, key=batch.key)
    except BaseException:
        for path in (*written, *pages):
            path.unlink(missing_ok=True)
        raise
    return stem, picture, pages, drawn
