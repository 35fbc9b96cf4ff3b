"""Which parts of a report there are to choose from."""

from typing import Final

from retinaview.core.overlay import Subject
from retinaview.core.study import Study
from retinaview.report.plan import BY_HAND, FINDINGS, NUMBERS_OF
from retinaview.words import mark, tr

NOT_MEASURED: Final = mark("Nothing is measured by hand on this photograph.")
NOT_COMPARED: Final = mark("This result was not compared with its original.")


def numbers_in(study: Study | None) -> dict[str, str]:
    """Titles of the numbers of overlays, by part."""
    return {
        f"{NUMBERS_OF}{overlay.id}": tr("Numbers of “{title}”", title=tr(overlay.title))
        for overlay in (study.overlays if study is not None else ())
        if overlay.numbers and overlay.subject is not Subject.PAIR
    }


def missing_in(study: Study | None, *, is_measured: bool) -> dict[str, str]:
    """Why a part is not there, by part."""
    missing = {}
    if not is_measured:
        missing[BY_HAND] = tr(NOT_MEASURED)
    if study is None or study.review is None:
        missing[FINDINGS] = tr(NOT_COMPARED)
    return missing
