"""Another photograph beside the one on screen: its other eye, or another visit of the same eye."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from retinaview.app.arrangement import CompareMode
from retinaview.app.badge import BadgeText
from retinaview.app.image_panel import Face
from retinaview.app.picture_source import DIFFERENCE_GAIN, Picture, Place, picture_of_image
from retinaview.core.image import Eye, FundusImage, Mask
from retinaview.core.overlay import Subject
from retinaview.imaging.register import Registration, lay_onto
from retinaview.imaging.square_frame import SquareFrame
from retinaview.words import mark, tr

ALONE: Final = {CompareMode.SIDE_BY_SIDE, CompareMode.ORIGINAL, CompareMode.PROCESSED}
"""Modes that need no two photographs laid on each other."""
TWO_EYES: Final = mark("Two eyes cannot be laid on each other; they are compared side by side.")
ON_ITS_WAY: Final = mark("The two photographs are still being laid on each other.")
NOT_REGISTERED: Final = mark(
    "The two photographs could not be laid on each other; they are compared side by side."
)
HALF: Final = 127
NO_GRID: Final = mark("The grid shows results of one photograph.")


@dataclass(frozen=True, eq=False)
class Partner:
    """Two photographs side by side: the one on screen, and another.

    Attributes:
        path: the file of the other.
        picture: of the other, at its place on the frame of the one on screen.
        own: picture of the one on screen.
        words: which eye and visit the other shows.
        own_words: the same of the one on screen.
        is_left: the other stands on the left.
        is_other_eye: both eyes are known, and are two.
        registration: how the other lies on the one on screen; None while that is not known, and
            for two eyes.
        shared: (H, W) bool, where both fields lie once they are registered.
    """

    path: Path
    picture: Picture
    own: Picture
    words: str
    own_words: str
    is_left: bool
    is_other_eye: bool
    registration: Registration | None = None
    shared: Mask | None = None

    @property
    def is_registered(self) -> bool:
        """The two lie on each other."""
        return self.registration is not None and self.registration.is_sure

    def why_not(self, mode: CompareMode) -> str:
        """Say why the two cannot be compared by `mode`, "" where they can."""
        if mode in ALONE:
            return ""
        if mode is CompareMode.GRID:
            return tr(NO_GRID)
        if self.is_other_eye:
            return tr(TWO_EYES)
        if self.registration is None:
            return tr(ON_ITS_WAY)
        return "" if self.is_registered else tr(NOT_REGISTERED)

    def pictures(self, *, with_difference: bool) -> Mapping[Subject, Picture]:
        """The pictures by the side they stand on."""
        sides = (self.picture, self.own) if self.is_left else (self.own, self.picture)
        found = dict(zip((Subject.ORIGINAL, Subject.PROCESSED), sides, strict=True))
        if with_difference and self.shared is not None:
            found[Subject.PAIR] = difference_of(*sides, self.shared)
        return found

    def badges_of(self, face: Face, note: str) -> tuple[BadgeText, ...]:
        """Say of each picture which eye and visit it is, and that nothing was processed."""
        other = _said(self.words, self._how, note)
        own = _said(self.own_words, tr("as captured"), note)
        left, right = (other, own) if self.is_left else (own, other)
        first, second = self.words, self.own_words
        both = f"{first} - {second}" if self.is_left else f"{second} - {first}"
        brighter = tr("{pictures}, twice as bright", pictures=both)
        badges = {
            Subject.ORIGINAL: BadgeText(Subject.ORIGINAL, left),
            Subject.PROCESSED: BadgeText(Subject.ORIGINAL, right),
            Subject.PAIR: BadgeText(Subject.PAIR, _said(brighter, note)),
        }
        return tuple(badges[subject] for subject in face.subjects)

    @property
    def _how(self) -> str:
        if self.is_other_eye:
            return tr("as captured")
        if self.registration is None:
            return tr("as captured · being registered")
        if self.is_registered:
            return tr("registered, resampled")
        return tr("as captured · not registered")


def pair_of(path: Path, other: FundusImage, own: FundusImage) -> Partner:
    """Put two photographs beside each other as they are, their fields at one size and place."""
    is_other_eye = None not in (own.eye, other.eye) and own.eye is not other.eye
    words, own_words = _names_of(other, own)
    return Partner(
        path=path,
        picture=picture_placed(other, own),
        own=picture_of_image(own),
        words=words,
        own_words=own_words,
        is_left=other.eye is Eye.OD if is_other_eye else _taken(other) <= _taken(own),
        is_other_eye=is_other_eye,
    )


def picture_placed(other: FundusImage, own: FundusImage) -> Picture:
    """Draw a photograph with its field where that of another is, and as large."""
    plain = picture_of_image(other)
    here, there = (SquareFrame.of(image.fov, 1) for image in (own, other))
    scale = here.native_side / there.native_side
    top = here.top + here.height / 2 - (there.top + there.height / 2) * scale
    left = here.left + here.width / 2 - (there.left + there.width / 2) * scale
    place = Place(
        top / own.height,
        left / own.width,
        other.height * scale / own.height,
        other.width * scale / own.width,
    )
    return plain.at(place)


def registered(
    partner: Partner, other: FundusImage, own: FundusImage, found: Registration
) -> Partner:
    """Lay the other photograph on the one on screen, for looking at; as it is where nobody is sure.

    What surrounds its field is left out.
    """
    if found.onto is None:
        return replace(partner, registration=found)
    size = (own.height, own.width)
    seen = picture_of_image(other).colour.levels[0] * other.fov[..., None]
    laid = Picture(lay_onto(seen, found.onto, size), 8)
    field = lay_onto(other.fov.astype(np.uint8) * 255, found.onto, size) > HALF
    return replace(partner, picture=laid, registration=found, shared=field & own.fov)


def difference_of(left: Picture, right: Picture, shared: Mask) -> Picture:
    """Show |left - right| of the 8-bit numbers, brighter, where both show the eye."""
    first, second = (picture.colour.levels[0] for picture in (left, right))
    difference = cv2.absdiff(first, second)
    difference[~shared] = 0
    seen = np.asarray(cv2.convertScaleAbs(difference, alpha=DIFFERENCE_GAIN), np.uint8)
    return Picture(np.asarray(difference, np.uint8), 8, seen=seen)


def _names_of(other: FundusImage, own: FundusImage) -> tuple[str, str]:
    """Eye and date of each; the file's name too where these do not tell them apart."""
    plain = [_said(image.eye or tr("eye not known"), _date(image)) for image in (other, own)]
    is_clear = plain[0] != plain[1] and all(_taken(image) for image in (other, own))
    stems = [Path(image.source.name).stem for image in (other, own)]
    first, second = (
        words if is_clear else _said(words, stem) for words, stem in zip(plain, stems, strict=True)
    )
    return first, second


def _taken(image: FundusImage) -> str:
    taken = image.source.acquisition
    return f"{taken.taken_on} {taken.taken_at}".strip() if taken and taken.taken_on else ""


def _date(image: FundusImage) -> str:
    taken = image.source.acquisition
    return taken.taken_on if taken and taken.taken_on else tr("date not known")


def _said(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
