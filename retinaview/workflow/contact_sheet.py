"""The contact sheet of a batch, and the small pictures that it is made of.

Small pictures are kept while the batch runs, so the sheet is whole after a stop or a kill too.
"""

import hashlib
import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
from PIL import Image

from retinaview.core.study import Study
from retinaview.errors import ImageWriteError
from retinaview.words import mark, tr
from retinaview.workflow.batch_journal import Entry
from retinaview.workflow.files import make_folder, write_whole

if TYPE_CHECKING:
    from retinaview.report.contact import Cell, Strip
    from retinaview.report.pictures import Picture

NAME: Final = "contact-sheet.pdf"
FOLDER: Final = ".retinaview-small"
LONGEST_PX: Final = 320
QUALITY: Final = 88
ORIGINAL: Final = mark("ORIGINAL")


class SmallPictures:
    """Small copies of originals and results, in a hidden folder beside the results.

    Args:
        folder: of the results.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder / FOLDER

    def keep(self, photograph: str, model: str, study: Study) -> None:
        """Keep both pictures of a study; without room for them the sheet does without."""
        from retinaview.report.pictures import Crop, original_picture, processed_picture

        crop = Crop.of(study.image)
        try:
            make_folder(self._folder)
            self._write(photograph, "", original_picture(study, crop, LONGEST_PX))
            self._write(photograph, model, processed_picture(study, crop, LONGEST_PX))
        except ImageWriteError:
            return

    def load(self, photograph: str, model: str) -> "Picture | None":
        """Give one back, None where there is none."""
        try:
            with Image.open(self._path(photograph, model)) as opened:
                return np.asarray(opened.convert("RGB"), np.uint8)
        except (OSError, ValueError):
            return None

    def _write(self, photograph: str, model: str, picture: "Picture") -> None:
        data = io.BytesIO()
        Image.fromarray(np.ascontiguousarray(picture)).save(data, "JPEG", quality=QUALITY)
        write_whole(self._path(photograph, model), data.getvalue())

    def _path(self, photograph: str, model: str) -> Path:
        name = hashlib.sha256(f"{photograph}\n{model}".encode()).hexdigest()[:24]
        return self._folder / f"{name}.jpg"


def write_contact_sheet(
    folder: Path, entries: Iterable[Entry], sources: Sequence[Path], paper: str
) -> Path:
    """Write `contact-sheet.pdf` anew from the entries of a journal and their small pictures.

    Raises:
        ImageWriteError: no permission, a full disk; the sheet before stays.
    """
    from retinaview.report.contact import contact_document
    from retinaview.report.pdf import to_pdf

    path = folder / NAME
    document = contact_document(tr("Contact sheet"), _strips(folder, entries), paper)
    write_whole(path, to_pdf(document), sources)
    return path


def _strips(folder: Path, entries: Iterable[Entry]) -> "list[Strip]":
    from retinaview.report.contact import Cell, Strip

    small = SmallPictures(folder)
    by_photograph: dict[str, list[Entry]] = {}
    for entry in entries:
        by_photograph.setdefault(entry.photograph, []).append(entry)
    strips = []
    for name, own in by_photograph.items():
        grade = next((tr(str(e.numbers["grade"])) for e in own if e.numbers.get("grade")), "")
        first = Cell(tr(ORIGINAL), grade, small.load(name, ""), is_processed=False)
        strips.append(Strip(name, [first, *(_made(small, entry) for entry in own)]))
    return strips


def _made(small: SmallPictures, entry: Entry) -> "Cell":
    from retinaview.report.contact import Cell

    headline = str(entry.numbers.get("verdict_headline") or "")
    note = entry.error or (tr(headline.partition(":")[0]) if headline else "")
    picture = None if entry.error else small.load(entry.photograph, entry.model_id)
    return Cell(tr("PROCESSED · {model}", model=entry.model), note, picture, is_processed=True)
