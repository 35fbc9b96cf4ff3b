"""A report, written to files: PDF, a DICOM object that holds one, or a PNG for each page."""

from collections.abc import Collection
from dataclasses import replace
from itertools import count, takewhile
from pathlib import Path
from typing import TYPE_CHECKING

from retinaview.core.study import Study
from retinaview.errors import ImageWriteError, RetinaViewError
from retinaview.imaging.measuring import Measurement
from retinaview.report.plan import BY_HAND, Report
from retinaview.words import tr
from retinaview.workflow.deidentify import deidentified, with_moved_dates
from retinaview.workflow.encode import DICOM_SUFFIX, encode_png
from retinaview.workflow.export import signed_off, with_own
from retinaview.workflow.files import check_target, write_whole
from retinaview.workflow.measurement_files import kept_measurements, without_words

if TYPE_CHECKING:  # a report is drawn by Qt, which others need not wait for
    from retinaview.report.pages import Document

PNG_SUFFIX = ".png"


def write_report(
    report: Report,
    path: Path,
    *,
    sources: Collection[Path] = (),
    key: bytes | None = None,
) -> list[Path]:
    """Write a report as its suffix says: .dcm holds a PDF, .png is a page, all else is a PDF.

    Args:
        report: what to write.
        path: the file; its folder must be there. A file that is there is replaced. Of several PNG
            pages the second and further ones get "_page2", "_page3" before the ending; those of an
            older report under this name are replaced or removed, other files never.
        sources: further photographs that must not be written over, beside those of the report.
        key: leave out whose eye it is, and all that the user typed; see `export.write_picture`.

    Returns:
        What was written.

    Raises:
        ImageWriteError: a source file, no folder, no permission, a full disk; nothing is left of
            the file that failed.
    """
    from retinaview.report.pages import lay_out  # here, as a picture needs no Qt

    kept = [*sources]
    for study in report.studies:
        kept = with_own(study, kept)
    check_target(path, kept)
    report = nameless(report, key)
    document = lay_out(report)
    if path.suffix.lower() == PNG_SUFFIX:
        return _write_pages(document, path, kept)
    data = _pdf(document, report, key)
    if path.suffix.lower() == DICOM_SUFFIX:
        from retinaview.workflow.dicom_report import encapsulate_report

        data = signed_off(encapsulate_report(report.studies, data, document.record), key)
    write_whole(path, data, kept)
    return [path]


def with_measurements(report: Report) -> tuple[Report, str]:
    """Add what a hand measured on the photographs, and give a sentence where that is lost."""
    if not report.plan.shows(BY_HAND):
        return report, ""
    own, problem = _measured(report.study)
    if report.other is None:
        return replace(report, measurements=own), problem
    other, other_problem = _measured(report.other)
    problems = dict.fromkeys(filter(None, (problem, other_problem)))
    return replace(report, measurements=own, other_measurements=other), " ".join(problems)


def _measured(study: Study) -> tuple[tuple[Measurement, ...], str]:
    is_whole = study.provenance.region is None
    return kept_measurements(study.image, study.overlays if is_whole else ())


def nameless(report: Report, key: bytes | None, before: Report | None = None) -> Report:
    """Leave out whose eye it is, and all that the user typed; the same without a key.

    Args:
        report: what is to be written.
        key: what stand-ins are made of.
        before: a report on the same studies without names, where that was made before.
    """
    if key is None:
        return report
    plain = before.studies if before else tuple(deidentified(s, key) for s in report.studies)
    return replace(
        report.on(plain),
        plan=report.plan.without_words(),
        logo=None,
        measurements=tuple(map(without_words, report.measurements)),
        other_measurements=tuple(map(without_words, report.other_measurements)),
    )


def page_path(path: Path, number: int) -> Path:
    """Give the file of a page, counted from 0."""
    return path.with_stem(f"{path.stem}_page{number + 1}") if number else path


def _pdf(document: "Document", report: Report, key: bytes | None) -> bytes:
    from retinaview.report.pdf import to_pdf

    data = to_pdf(document)
    return data if key is None else with_moved_dates(data, report.study.provenance.made_at)


def _write_pages(document: "Document", path: Path, kept: Collection[Path]) -> list[Path]:
    from retinaview.report.page_pictures import page_pixels

    older = list(takewhile(Path.exists, (page_path(path, number) for number in count(1))))
    for each in older:
        if not _is_page(each):
            raise ImageWriteError(
                tr(
                    "{name}: a page of the report would take the place of this file. Choose "
                    "another name.",
                    name=each.name,
                )
            )
    paths = [page_path(path, number) for number in range(len(document.pages))]
    for number, each in enumerate(paths):
        pixels = page_pixels(document, number)
        write_whole(each, encode_png(pixels, document.record, None), kept)
    for each in older[len(paths) - 1 :]:
        each.unlink(missing_ok=True)
    return paths


def _is_page(path: Path) -> bool:
    """Whether a file is a page of a report of ours."""
    from retinaview.workflow.recorded import read_recorded  # here, as only PNG pages ask

    try:
        return read_recorded(path).kind == "report"
    except RetinaViewError:
        return False
