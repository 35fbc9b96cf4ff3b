"""What the session works with, and what it leaves behind: files, each noted in the audit log."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol

from retinaview.app.lazy_engine import LazyEngine, RunsRecipes
from retinaview.app.line_reader import Load
from retinaview.core.image import FundusImage
from retinaview.core.progress import Progress, part
from retinaview.core.study import Study
from retinaview.report.logo import read_logo
from retinaview.report.plan import Report
from retinaview.words import tr
from retinaview.workflow.audit import Audit
from retinaview.workflow.private_words import keep_out, keep_out_path
from retinaview.workflow.report_maps import with_maps
from retinaview.workflow.thumbnail_files import ThumbnailFiles

MAPS_SHARE = 0.5
Work = Callable[[Progress], Path]
"""Writes a file; gives where it lies."""


class Write(Protocol):
    """Writes something of a study to a file, never over one of `sources`."""

    def __call__(
        self, study: Study, path: Path, *, sources: Collection[Path], key: bytes | None = None
    ) -> object:
        """Write `path` whole; with a `key`, without whose eye it is.

        Raises:
            ImageWriteError: it cannot be written.
        """


class WriteReport(Protocol):
    """Writes a report, never over one of `sources`."""

    def __call__(
        self, report: Report, path: Path, *, sources: Collection[Path], key: bytes | None = None
    ) -> object:
        """Write `path` whole; as `Write` does."""


@dataclass(frozen=True)
class Tools:
    """What the session works with: functions that run in its lanes, never in the window."""

    make_engine: Callable[[], RunsRecipes]
    load: Load
    write_picture: Write
    write_report: WriteReport
    audit: Audit = field(default_factory=Audit)
    thumbnails: ThumbnailFiles = field(default_factory=ThumbnailFiles)

    def read(self, path: Path, **choices: Any) -> FundusImage:
        """Read a photograph; its names and its patient's are kept out of logs from here on."""
        keep_out_path(path)
        image = self.load(path, **choices)
        keep_out(image)
        return image


@dataclass(frozen=True)
class Results:
    """Writes what was made.

    Attributes:
        tools: what writes, and the audit log.
        engine: draws the maps that a report shows.
    """

    tools: Tools
    engine: LazyEngine

    def picture(self, study: Study, path: Path, sources: Sequence[Path], key: bytes | None) -> Work:
        """Give the work that writes the processed picture; `key` leaves out whose eye it is."""

        def work(progress: Progress) -> Path:
            progress(0.0, tr("Writing"))
            written = self.tools.write_picture(study, path, sources=sources, key=key)
            made = getattr(written, "part", None)
            kind, mark = (made.file_format, made.mark) if made else (path.suffix[1:], "")
            self.tools.audit.exported(study, kind, mark=mark, is_deidentified=key is not None)
            return path

        return work

    def report(
        self,
        report: Report,
        path: Path,
        sources: Sequence[Path],
        key: bytes | None,
        maps: Sequence[str] = (),
    ) -> Work:
        """Give the work that writes a report with these maps beside those of its study."""

        def work(progress: Progress) -> Path:
            wanted = [name for name in maps if report.plan.shows(name)]
            studies = self._with_maps(report.studies, wanted, progress)
            progress(MAPS_SHARE, tr("Writing"))
            written = replace(report.on(studies), logo=read_logo(report.plan.logo))
            self.tools.write_report(written, path, sources=sources, key=key)
            for study in studies:
                kind, is_plain = path.suffix[1:], key is not None
                self.tools.audit.reported(study, kind, is_deidentified=is_plain)
            return path

        return work

    def _with_maps(
        self, studies: Sequence[Study], names: Sequence[str], progress: Progress
    ) -> list[Study]:
        step = MAPS_SHARE / len(studies)
        return [
            with_maps(self.engine, study, names, part(progress, place * step, (place + 1) * step))
            for place, study in enumerate(studies)
        ]
