"""Draws the page of a report off the window's thread; what was made before is used again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from operator import is_
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from retinaview.core.progress import Progress
from retinaview.errors import ImageReadError
from retinaview.report.logo import read_logo
from retinaview.report.plan import Report
from retinaview.words import tr

if TYPE_CHECKING:
    from retinaview.report.artwork import Artwork
    from retinaview.report.pages import Document


@dataclass(frozen=True, eq=False)
class Asked:
    """A page that is wanted.

    Attributes:
        report: what it is of, its logo not read yet.
        number: of the page, counted from 0.
        width_px: how wide it shall be.
        key: what stand-ins for names are made of, None keeps names.
    """

    report: Report
    number: int
    width_px: int
    key: bytes | None


@dataclass(frozen=True, eq=False)
class Drawn:
    """What came of it.

    Attributes:
        asked: what was wanted.
        plain: the report as it is printed: without names where that is wanted.
        arts: the pictures of its studies.
        document: all pages.
        number: of the page that was drawn; the last, where fewer are there than were asked for.
        image: the page.
        problem: a sentence on a logo that cannot be read, "" where there is none.
    """

    asked: Asked
    plain: Report
    arts: "Sequence[Artwork]"
    document: "Document"
    number: int
    image: QImage
    problem: str


def draw(asked: Asked, before: Drawn | None, progress: Progress) -> Drawn:
    """Draw a page with what is left of `before`."""
    # here, as a start of the program has no need of them
    from retinaview.report.artwork import Artwork
    from retinaview.report.page_pictures import page_image
    from retinaview.report.pages import lay_out
    from retinaview.workflow.report_files import nameless

    progress(0.0, tr("Drawing the page"))
    if before is not None and before.asked.report is asked.report and _is_same(before, asked):
        document, plain, arts, problem = before.document, before.plain, before.arts, before.problem
    else:
        kept = before if before is not None and _is_same(before, asked) else None
        report, problem = _with_logo(asked.report)
        plain = nameless(report, asked.key, kept.plain if kept else None)
        arts = kept.arts if kept else [Artwork(study) for study in plain.studies]
        progress(0.3, tr("Drawing the page"))
        document = lay_out(plain, arts)
    progress(0.6, tr("Drawing the page"))
    number = min(asked.number, len(document.pages) - 1)
    image = page_image(document, number, asked.width_px)
    return Drawn(asked, plain, arts, document, number, image, problem)


def _is_same(before: Drawn, asked: Asked) -> bool:
    """Whether the pictures are those of before."""
    studies, now = before.asked.report.studies, asked.report.studies
    are_same = len(studies) == len(now) and all(map(is_, studies, now))
    return are_same and before.asked.key == asked.key


def _with_logo(report: Report) -> tuple[Report, str]:
    try:
        return replace(report, logo=read_logo(report.plan.logo)), ""
    except ImageReadError as error:
        return report, str(error)
