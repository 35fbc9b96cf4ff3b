"""The opened photographs: a line each in the worklist, and the last few kept in memory."""

import os
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Eye, Facts, FundusImage, Patient
from retinaview.core.study import Study
from retinaview.imaging.display_colour import display_profile
from retinaview.imaging.draft_jpeg import small_picture
from retinaview.imaging.load import EYE_BASIS, eye_in_name
from retinaview.workflow.thumbnail_files import Thumbnail

THUMBNAIL_PX = 160
"""Twice the side of the picture on a card, for screens that draw everything twice as large."""
MOST_KEPT = 3
MOST_BYTES = 300_000_000


@dataclass(frozen=True, eq=False)
class Photograph:
    """One line of the worklist.

    Attributes:
        path: the file.
        eye: None where nobody has said, or the file was not read yet.
        eye_basis: how the eye is known ("inferred from the file name"), "" where it is not known.
        thumbnail: (h, w, 3) uint8, longer side `THUMBNAIL_PX`; None until the file was read.
        patient: whose eye it is, as far as the file says.
        taken_on: when it was taken, "2026-11-30"; "" where the file does not say.
        frames: how many pictures the file holds.
        size: height and width in pixels, None until the file was read.
        camera: what it was taken with, "" where the file does not say.
        problem: why the file cannot be read, "" where it can or nobody has tried.
    """

    path: Path
    eye: Eye | None = None
    eye_basis: str = ""
    thumbnail: NDArray[np.uint8] | None = None
    patient: Patient | None = None
    taken_on: str = ""
    frames: int = 1
    size: tuple[int, int] | None = None
    camera: str = ""
    problem: str = ""

    @cached_property
    def group(self) -> tuple[str, ...]:
        """Tells whose photographs belong together: the patient, or where unknown the folder."""
        patient = self.patient
        if patient and (patient.id or patient.name):
            return ("patient", patient.id, patient.name, patient.birth_date)
        return (
            "folder",
            os.path.dirname(self.path),
        )  # its own Path would take twenty times as long

    @property
    def is_unread(self) -> bool:
        """Nobody has tried to read the file yet."""
        return self.thumbnail is None and not self.problem

    def stands_as(self, other: "Photograph") -> bool:
        """Whether it has the place in the worklist that `other` has."""
        return (self.group, self.taken_on, self.eye) == (other.group, other.taken_on, other.eye)


class Worklist:
    """The photographs in the order they were opened; each file once."""

    def __init__(self) -> None:
        self._lines: dict[Path, Photograph] = {}
        self._shown: dict[Path, int] | None = None
        """The places of those in view; None until someone has said which they are."""

    def __iter__(self) -> Iterator[Photograph]:
        return iter(self._lines.values())

    def __len__(self) -> int:
        return len(self._lines)

    def __contains__(self, path: object) -> bool:
        return path in self._lines

    def __getitem__(self, path: Path) -> Photograph:
        return self._lines[path]

    def add(self, paths: Iterable[Path]) -> list[Path]:
        """Append files not there yet; gives those that are new."""
        new = [path for path in dict.fromkeys(paths) if path not in self._lines]
        self._lines.update({path: _unread(path) for path in new})
        return new

    def describe(self, line: Photograph) -> bool:
        """Say what reading a file has told; a file no longer in the list is passed over.

        Returns:
            Whether the photograph now stands somewhere else.
        """
        before = self._lines.get(line.path)
        if before is None:
            return False
        self._lines[line.path] = line
        return not line.stands_as(before)

    def is_described(self, path: Path) -> bool:
        """A file of the list has been read, or was found to be unreadable."""
        return not self._lines[path].is_unread

    def set_order(self, shown: Iterable[Path]) -> None:
        """Say which files are in view, in the order in which one steps through them."""
        self._shown = {path: place for place, path in enumerate(shown)}

    @property
    def shows_none(self) -> bool:
        """There are photographs, and a filter leaves none of them in view."""
        return bool(self._lines) and self._shown == {}

    def neighbour(self, path: Path | None, step: int) -> Path | None:
        """The file in view `step` places after (before, if negative) `path`.

        Files that cannot be read are passed over. From a file that is not in view one comes to the
        first that is. None beyond either end, and where nothing is in view.
        """
        places = self._shown
        if places is None:
            places = {path: place for place, path in enumerate(self._lines)}
        shown = list(places)
        at = None if path is None else places.get(path)
        place, onwards = (0, 1) if at is None else (at + step, 1 if step > 0 else -1)
        while 0 <= place < len(shown):
            if not self._is_unreadable(shown[place]):
                return shown[place]
            place += onwards
        return None

    def _is_unreadable(self, path: Path) -> bool:
        return path in self._lines and bool(self._lines[path].problem)


class Shelf:
    """The last few photographs with their studies, so that going back is instant.

    A 12-megapixel photograph takes 160 MB, so no more than `MOST_KEPT` stay. Those without a study
    stay only while all together take less than `MOST_BYTES`: they are soon read again.
    """

    def __init__(self, most: int = MOST_KEPT, most_bytes: int = MOST_BYTES) -> None:
        self._most = most
        self._most_bytes = most_bytes
        self._kept: OrderedDict[Path, tuple[FundusImage, Study | None]] = OrderedDict()

    def put(self, path: Path, image: FundusImage, study: Study | None) -> None:
        """Keep one; the one not asked for longest goes."""
        self._kept[path] = (image, study)
        self._kept.move_to_end(path)
        while len(self._kept) > self._most:
            self._kept.popitem(last=False)
        self._shrink(self._most_bytes)

    def make_room(self, image: FundusImage) -> None:
        """Let go now of what would go when `image` is put here: another one is about to be read."""
        self._shrink(self._most_bytes - _bytes_of(image))

    def _shrink(self, most_bytes: int) -> None:
        bare = [path for path, (_, study) in self._kept.items() if study is None]
        while bare and sum(_bytes_of(image) for image, _ in self._kept.values()) > most_bytes:
            del self._kept[bare.pop(0)]

    def look(self, path: Path) -> tuple[FundusImage, Study | None] | None:
        """Give one that stays, None if it is no longer there."""
        return self._kept.get(path)

    def take(self, path: Path) -> tuple[FundusImage, Study | None] | None:
        """Give one back, None if it is no longer there."""
        return self._kept.pop(path, None)


def _bytes_of(image: FundusImage) -> int:
    return image.rgb.nbytes + image.fov.nbytes


def _unread(path: Path) -> Photograph:
    """What a file's name alone tells, so that most lines have their place before it is read."""
    eye = eye_in_name(path.stem)
    return Photograph(path, eye, EYE_BASIS if eye else "")


def line_of(path: Path, image: FundusImage) -> Photograph:
    """Say in one line what reading a file has told."""
    source = image.source
    facts = Facts(image.eye, source.eye_basis, source.patient, source.acquisition)
    drawn = Thumbnail(thumbnail_of(image), source.frames, (image.height, image.width))
    return line_from(path, facts, drawn)


def line_from(path: Path, facts: Facts, drawn: Thumbnail) -> Photograph:
    """Say in one line what a file tells of itself, beside its thumbnail."""
    taken = facts.acquisition
    return Photograph(
        path,
        facts.eye,
        facts.eye_basis,
        drawn.pixels,
        facts.patient,
        taken.taken_on if taken else "",
        drawn.frames,
        drawn.size,
        taken.camera if taken else "",
    )


def thumbnail_of(image: FundusImage) -> NDArray[np.uint8]:
    """Shrink a photograph to `THUMBNAIL_PX` on its longer side, area-averaged: (h, w, 3) uint8."""
    small = small_picture(image.rgb, THUMBNAIL_PX)
    levels = np.asarray(np.rint(small * 255), dtype=np.uint8)
    profile = display_profile(image.source.icc_profile)
    return levels if profile is None else profile.shown(levels)
