"""The contracts of everything that works on a photograph."""

from collections.abc import Mapping
from typing import Protocol

from retinaview.core.image import FundusImage
from retinaview.core.progress import Progress
from retinaview.core.study import Enhanced, Overlay, Recipe, Subject


class Enhancer(Protocol):
    """Makes a second picture from a photograph.

    A module `retinaview/enhancers/<method>.py` offers `build(card: ModelCard) -> Enhancer`.
    """

    def enhance(self, image: FundusImage, recipe: Recipe, progress: Progress) -> Enhanced:
        """Process `image`.

        Args:
            image: the photograph; its arrays are read-only.
            recipe: `options` hold every option of the card, already checked and completed.
            progress: called between steps; may raise `Cancelled`.

        Returns:
            A picture of the photograph's size times the card's scale, finite and in [0, 1], equal
            to the photograph outside its field of view.

        Raises:
            RunError: no usable picture came out.
            Cancelled: the user stopped it.
        """


class OverlayMethod(Protocol):
    """Draws a map on one picture, or on an original and its result.

    A module `retinaview/overlays/<method>.py` offers `build(card: ModelCard) -> OverlayMethod`.
    """

    on: Subject
    """`PAIR` where it compares result with original; else it runs on either picture."""
    needs: tuple[str, ...]
    """Ids of overlays on the same picture that must be there first."""

    def draw(
        self,
        image: FundusImage,
        subject: Subject,
        original: FundusImage | None,
        needed: Mapping[str, Overlay],
        progress: Progress,
    ) -> Overlay:
        """Compute the map.

        Args:
            image: the picture to draw on: the photograph, or the result with the same field of
                view.
            subject: which of the two it is, or `PAIR`.
            original: the photograph, given for `PAIR` alone.
            needed: the overlays named in `needs`, by id.
            progress: called between steps; may raise `Cancelled`.

        Raises:
            RunError: the map could not be made.
            Cancelled: the user stopped it.
        """
