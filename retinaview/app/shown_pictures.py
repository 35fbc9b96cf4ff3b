"""What the comparison shows of a photograph and its study: pictures, and the badges over them."""

from dataclasses import dataclass
from typing import Final

from retinaview.app.arrangement import Channel
from retinaview.app.badge import BadgeText, difference_badge, original_badge, processed_badge
from retinaview.app.image_panel import Face
from retinaview.app.mip import Pyramid
from retinaview.app.picture_source import (
    Picture,
    enlarged_beside,
    picture_of_difference,
    picture_of_image,
    picture_of_original,
    picture_of_result,
    picture_of_working,
)
from retinaview.app.tone import NEUTRAL, Tone
from retinaview.core.image import FundusImage
from retinaview.core.overlay import Subject
from retinaview.core.study import Study
from retinaview.words import tr

CHANNELS: Final = {Channel.RED: 0, Channel.RED_FREE: 1, Channel.BLUE: 2}


@dataclass(frozen=True)
class Display:
    """How pictures are shown.

    Attributes:
        channel: colour, or one channel in grey.
        tone: what is made of brightness.
    """

    channel: Channel = Channel.COLOUR
    tone: Tone = NEUTRAL

    @property
    def words(self) -> str:
        """What every badge says of it, "" where pictures are shown as they are."""
        channel = "" if self.channel is Channel.COLOUR else tr(self.channel.value)
        return " · ".join(part for part in (channel, self.tone.words) if part)

    @property
    def for_grading(self) -> "Display":
        """The same in the grading-safe view: colour or green channel, brightness as it is."""
        is_allowed = self.channel in (Channel.COLOUR, Channel.RED_FREE)
        return Display(self.channel if is_allowed else Channel.COLOUR)

    def pyramid(self, picture: Picture | None) -> Pyramid | None:
        """Give what is drawn of a picture."""
        if picture is None or self.channel is Channel.COLOUR:
            return None if picture is None else picture.colour
        return picture.channel(CHANNELS[self.channel])


def pictures_of(
    image: FundusImage,
    study: Study | None,
    rival: Study | None,
    *,
    with_difference: bool,
    shows_working: bool,
) -> dict[Subject, Picture]:
    """Give the pictures of a photograph and what came of it, by side; those that there are.

    The result of a `rival` takes the side of the original.
    """
    if study is None:
        return {Subject.ORIGINAL: picture_of_image(image)}
    working = picture_of_working(study) if shows_working else None
    found = {
        Subject.ORIGINAL: picture_of_original(study) if rival is None else picture_of_result(rival),
        Subject.PROCESSED: picture_of_result(study) if working is None else working,
    }
    if with_difference:
        found[Subject.PAIR] = picture_of_difference(study, rival)
    return found


def badges_of(
    face: Face,
    study: Study | None,
    display: Display,
    rival: Study | None,
    *,
    shows_working: bool,
) -> tuple[BadgeText, ...]:
    """Give the badges of a face, from left to right."""
    note = display.words
    enlarged = 1 if study is None else enlarged_beside(study)
    left = original_badge(note, enlarged) if rival is None else processed_badge(rival, note)
    coming = BadgeText(Subject.PROCESSED, tr("being made"), is_there=False)
    badges = {Subject.ORIGINAL: left, Subject.PROCESSED: coming}
    if study is not None:
        badges[Subject.PROCESSED] = processed_badge(study, note, working=shows_working)
        badges[Subject.PAIR] = difference_badge(study, note, rival)
    return tuple(badges[subject] for subject in face.subjects)
