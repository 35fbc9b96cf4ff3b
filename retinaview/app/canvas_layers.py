"""Overlays on a canvas: maps, sharp lines and rings, each exactly over the picture's pixels."""

from collections.abc import Sequence
from dataclasses import dataclass

from retinaview.app import theme
from retinaview.app.canvas_items import PyramidItem, Sheet
from retinaview.app.canvas_lines import LineItem
from retinaview.app.picture_source import WHOLE, map_pyramid
from retinaview.app.view_link import Size
from retinaview.core.overlay import Overlay

MAPS_Z, LINES_Z, MARK_Z, CROSS_Z = 1, 2, 3, 4


@dataclass(frozen=True, eq=False)
class Layer:
    """One overlay over a picture.

    Attributes:
        overlay: what is laid over it.
        opacity: in [0, 1].
        size: size of the picture whose pixels its lines and places count.
    """

    overlay: Overlay
    opacity: float
    size: Size


class LayerStack:
    """The overlays over one picture of a canvas."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._layers: tuple[Layer, ...] = ()
        self._frame = Size(1, 1)
        self._items: list[tuple[Overlay, PyramidItem | LineItem]] = []
        self._smooth = True
        self._span: tuple[float, float] | None = (0.0, 1.0)

    @property
    def overlays(self) -> tuple[Overlay, ...]:
        """What lies over the picture, the lowest first."""
        return tuple(layer.overlay for layer in self._layers)

    @property
    def items(self) -> tuple[PyramidItem | LineItem, ...]:
        """What is drawn, the lowest first."""
        return tuple(item for _, item in self._items)

    def show_layers(self, layers: Sequence[Layer], frame: Size) -> None:
        """Lay these overlays over a photograph of the size of `frame`."""
        old = [(layer.overlay, layer.size) for layer in self._layers]
        new = [(layer.overlay, layer.size) for layer in layers]
        is_same = old == new and frame == self._frame
        self._layers, self._frame = tuple(layers), frame
        if not is_same:
            self._remake()
        opacities = {id(layer.overlay): layer.opacity for layer in layers}
        for overlay, item in self._items:
            opacity = opacities[id(overlay)]
            is_lines = isinstance(item, LineItem)
            # lines cover little, so they may be stronger than a map that covers everything
            item.setOpacity(1 - (1 - opacity) ** 2 if is_lines else opacity)

    def show_span(self, span: tuple[float, float] | None) -> None:
        """Draw on a share of the view's width, None for nowhere."""
        self._span = span
        for item in self.items:
            item.setVisible(span is not None)
            item.span = span or (0.0, 1.0)
            item.update()

    def set_smooth(self, smooth: bool) -> None:
        """Interpolate scales above 100 %; classes are never mixed."""
        self._smooth = smooth
        for overlay, item in self._items:
            if isinstance(item, PyramidItem):
                item.smooth = smooth and not overlay.swatches
                item.update()

    def _remake(self) -> None:
        for item in self.items:
            self._sheet.scene().removeItem(item)
        self._items = []
        for layer in self._layers:
            for item, height in _items_of(layer, self._frame):
                item.setZValue(height)
                item.setParentItem(self._sheet)
                self._items.append((layer.overlay, item))
        self.set_smooth(self._smooth)
        self.show_span(self._span)


def _items_of(layer: Layer, frame: Size) -> list[tuple[PyramidItem | LineItem, int]]:
    """Make what draws an overlay, each with its height over the picture."""
    overlay = layer.overlay
    found: list[tuple[PyramidItem | LineItem, int]] = []
    pyramid = map_pyramid(overlay)
    if pyramid is not None:
        colours = PyramidItem()
        colours.show_pyramid(pyramid, frame, WHOLE)
        found.append((colours, MAPS_Z))
    if overlay.outlines or overlay.places:
        lines = LineItem()
        lines.show_lines(frame, layer.size, overlay.outlines, overlay.places, theme.DARK.text)
        found.append((lines, LINES_Z))
    return found
