"""Overlays drawn once a picture and remembered, by methods that are loaded once."""

from collections import OrderedDict

from retinaview import overlays
from retinaview.catalog import Catalog, ModelCard
from retinaview.core.image import FundusImage
from retinaview.core.methods import OverlayMethod
from retinaview.core.overlay import Overlay, Subject
from retinaview.core.progress import Progress, part
from retinaview.engine.pixels import at_size_of
from retinaview.errors import CatalogError
from retinaview.words import tr

MOST_BYTES = 512 * 1024 * 1024
"""What the remembered overlays may hold in memory; the one drawn last stays whatever it holds."""

Picture = tuple[str, str, str]
"""What tells one picture from another: its hash, its eye, where its field is known from."""
Key = tuple[str, Subject, Picture, Picture | None]


class MapMaker:
    """Draws the overlays of a catalog.

    Args:
        catalog: the models to choose from.
        most_bytes: what may be remembered.
    """

    def __init__(self, catalog: Catalog, most_bytes: int = MOST_BYTES) -> None:
        self._catalog = catalog
        self._most_bytes = most_bytes
        self._methods: dict[str, OverlayMethod] = {}
        self._drawn: OrderedDict[Key, Overlay] = OrderedDict()

    def has(self, overlay_id: str) -> bool:
        """Whether the catalog has such an overlay."""
        return any(card.id == overlay_id for card in self._catalog.overlays())

    def method(self, overlay_id: str) -> OverlayMethod:
        """Give a method, loaded at its first use and kept.

        Raises:
            CatalogError: there is no such overlay.
            WeightsError: its weights are missing or damaged.
        """
        if overlay_id not in self._methods:
            self._methods[overlay_id] = overlays.build(self._card(overlay_id))
        return self._methods[overlay_id]

    def draw(
        self,
        overlay_id: str,
        image: FundusImage,
        subject: Subject,
        original: FundusImage | None,
        progress: Progress,
    ) -> Overlay:
        """Draw an overlay and those it needs, or remember it.

        Args:
            overlay_id: as the catalog lists it.
            image: the picture to draw on, the processed one for `PAIR`.
            subject: which picture `image` is, or `PAIR`.
            original: the photograph, for `PAIR` alone.
            progress: called between steps.

        Raises:
            CatalogError, WeightsError: as `method` does.
            RunError: it could not be drawn.
            Cancelled: the user stopped it.
        """
        key = (overlay_id, subject, picture_of(image), picture_of(original) if original else None)
        kept = self.kept(key)
        if kept is not None:
            return kept
        progress(0.0, tr("Loading {title}", title=tr(self._card(overlay_id).title)))
        method = self.method(overlay_id)
        asked = _needed(method, image, subject, original)
        needed = {}
        for number, (name, picture, on) in enumerate(asked):
            step = part(progress, number / (len(asked) + 1), (number + 1) / (len(asked) + 1))
            needed[name, on] = self.draw(name, picture, on, None, step)
        last = part(progress, len(asked) / (len(asked) + 1), 1.0)
        return self.keep(key, method.draw(image, subject, original, needed, last))

    def draw_of(
        self,
        overlay_id: str,
        original: FundusImage,
        processed: FundusImage,
        subject: Subject,
        progress: Progress,
    ) -> Overlay:
        """Draw an overlay of an original, of what was made of it, or of the pair; as `draw`."""
        if subject is Subject.ORIGINAL:
            return self.draw(overlay_id, original, subject, None, progress)
        if subject is Subject.PROCESSED:
            return self.draw(overlay_id, processed, subject, None, progress)
        same_size = at_size_of(original, processed)
        return self.draw(overlay_id, same_size, subject, original, progress)

    def draw_both(
        self,
        overlay_id: str,
        original: FundusImage,
        processed: FundusImage,
        progress: Progress,
    ) -> tuple[Overlay, ...]:
        """Draw an overlay on each of two pictures, or one of the pair; as `draw`."""
        if self.method(overlay_id).on is Subject.PAIR:
            return (self.draw_of(overlay_id, original, processed, Subject.PAIR, progress),)
        before, after = part(progress, 0.0, 0.5), part(progress, 0.5, 1.0)
        return (
            self.draw_of(overlay_id, original, processed, Subject.ORIGINAL, before),
            self.draw_of(overlay_id, original, processed, Subject.PROCESSED, after),
        )

    def kept(self, key: Key) -> Overlay | None:
        """Give an overlay that was drawn before, None if it is not remembered."""
        if key in self._drawn:
            self._drawn.move_to_end(key)
        return self._drawn.get(key)

    def keep(self, key: Key, overlay: Overlay) -> Overlay:
        """Remember an overlay, and forget those unused for longest where it gets too much."""
        self._drawn[key] = overlay
        held = sum(_size(each) for each in self._drawn.values())
        while held > self._most_bytes and len(self._drawn) > 1:
            _, oldest = self._drawn.popitem(last=False)
            held -= _size(oldest)
        return overlay

    def _card(self, overlay_id: str) -> ModelCard:
        card = self._catalog.card(overlay_id)
        if card.task != "overlay":
            raise CatalogError(tr("{title} is no overlay.", title=tr(card.title)))
        return card


def picture_of(image: FundusImage) -> Picture:
    """Tell one picture from another."""
    return (image.source.picture_id, image.eye or "", image.view.basis)


def _needed(
    method: OverlayMethod, image: FundusImage, subject: Subject, original: FundusImage | None
) -> list[tuple[str, FundusImage, Subject]]:
    """The overlays a method needs: on the same picture, for a pair on both."""
    if original is None:
        return [(name, image, subject) for name in method.needs]
    pictures = ((original, Subject.ORIGINAL), (image, Subject.PROCESSED))
    return [(name, picture, on) for name in method.needs for picture, on in pictures]


def _size(overlay: Overlay) -> int:
    """Bytes an overlay holds."""
    lines = sum(outline.points.nbytes for outline in overlay.outlines)
    return overlay.values.nbytes + sum(mask.nbytes for mask in overlay.masks.values()) + lines
