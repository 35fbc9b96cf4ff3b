"""The contracts of everything that works on a photograph, and how a method is found by name."""

import importlib
from collections.abc import Mapping
from types import ModuleType
from typing import Protocol

from retinaview.core.image import FundusImage
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.progress import Progress
from retinaview.core.study import Enhanced, Recipe
from retinaview.errors import CatalogError
from retinaview.words import tr


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
    """Ids of overlays that must be there first: on the same picture, for `PAIR` on both."""

    def draw(
        self,
        image: FundusImage,
        subject: Subject,
        original: FundusImage | None,
        needed: Mapping[tuple[str, Subject], Overlay],
        progress: Progress,
    ) -> Overlay:
        """Compute the map.

        Args:
            image: the picture to draw on: the photograph, or the result with the same field of
                view.
            subject: which of the two it is, or `PAIR`.
            original: the photograph, given for `PAIR` alone.
            needed: the overlays named in `needs`, by id and picture.
            progress: called between steps; may raise `Cancelled`.

        Raises:
            RunError: the map could not be made.
            Cancelled: the user stopped it.
        """


def import_method(package: str, method: str, title: str) -> ModuleType:
    """Import the module of a method by its name; no folder is scanned.

    Args:
        package: "retinaview.enhancers" or "retinaview.overlays".
        method: the file in it, as a card says.
        title: of the model, for the sentence.

    Raises:
        CatalogError: there is no such method.
    """
    name = f"{package}.{method}"
    unknown = CatalogError(
        tr("{title}: this program has no method called {method}.", title=title, method=method)
    )
    if not method.isidentifier():
        raise unknown
    try:
        module = importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        raise unknown from error
    if not hasattr(module, "build"):
        raise unknown
    return module
