"""What the worklist shows of a file: read, or taken from the thumbnails kept of earlier times."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from retinaview.app.photographs import THUMBNAIL_PX, Photograph, line_from, line_of
from retinaview.core.image import FundusImage, LoadChoices
from retinaview.imaging.draft_jpeg import draft_of_jpeg
from retinaview.imaging.load import read_facts
from retinaview.workflow.private_words import keep_out_path, keep_out_patient
from retinaview.workflow.thumbnail_files import Thumbnail, ThumbnailFiles

AS_THE_FILE_SAYS = LoadChoices()
LARGEST_DRAFT = 200_000_000
"""Bytes of a file that a draft is made of; larger ones are no photographs of one picture."""


class Load(Protocol):
    """Reads a photograph."""

    def __call__(self, path: Path, *, choices: LoadChoices = ...) -> FundusImage:
        """Read `path` as `choices` say.

        Raises:
            ImageReadError: it cannot be read.
        """


class LineReader:
    """Runs in the lanes' threads.

    Args:
        load: path to photograph.
        files: the thumbnails kept.
        keeps: whether they may be used and added to.
    """

    def __init__(self, load: Load, files: ThumbnailFiles, keeps: Callable[[], bool]) -> None:
        self._load, self._files, self._keeps = load, files, keeps

    def image(self, path: Path, choices: LoadChoices) -> FundusImage:
        """Read the whole photograph.

        Raises:
            ImageReadError: it cannot be read.
        """
        return (
            self._load(path) if choices == AS_THE_FILE_SAYS else self._load(path, choices=choices)
        )

    def line(self, path: Path, choices: LoadChoices) -> Photograph:
        """Give the line of a file, by a kept thumbnail or a draft of it where that is enough.

        Raises:
            ImageReadError: it cannot be read.
        """
        name = self._files.name_of(path, choices) if self._keeps() else ""
        kept = self._files.load(name) if name else None
        drawn = kept or _draft(path)
        if drawn is None:
            return self.line_of(path, self.image(path, choices))
        keep_out_path(path)
        facts = read_facts(path, choices)
        keep_out_patient(facts.patient)
        if kept is None and name:
            self._files.save(name, drawn)
        return line_from(path, facts, drawn)

    def line_of(self, path: Path, image: FundusImage) -> Photograph:
        """Give the line of a photograph that was read; its thumbnail is kept."""
        line = line_of(path, image)
        name = self._files.name_of(path, image.source.choices) if self._keeps() else ""
        if name and line.thumbnail is not None:
            size = (image.height, image.width)
            self._files.save(name, Thumbnail(line.thumbnail, line.frames, size))
        return line


def _draft(path: Path) -> Thumbnail | None:
    """Make the thumbnail of a common JPEG without unpacking all of it."""
    try:
        if not path.is_file() or path.stat().st_size > LARGEST_DRAFT:
            return None
        draft = draft_of_jpeg(path.read_bytes(), THUMBNAIL_PX)
    except (OSError, ValueError):
        return None
    return None if draft is None else Thumbnail(draft.pixels, 1, draft.size)
