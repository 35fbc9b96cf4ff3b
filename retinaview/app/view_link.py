"""Zoom, pan and cursor shared by panels: values and arithmetic, no widgets.

Places are (y, x) in [0, 1] of the frame, so panels of pictures of different size show the same
part of the eye. Zoom is device pixels a pixel of the photograph: 1.0 is "1:1".
"""

from dataclasses import dataclass, replace
from typing import Final

from retinaview.core.overlay import Subject

Point = tuple[float, float]
"""(y, x), normalised to [0, 1] of the frame."""

CENTRE: Final[Point] = (0.5, 0.5)
LARGEST_ZOOM: Final = 32.0
SMALLEST_OF_FIT: Final = 0.5
"""The picture is never drawn smaller than this share of its fitted size; 1:1 always can be."""


@dataclass(frozen=True)
class Size:
    """Height and width in pixels, at least 1."""

    height: float
    width: float


@dataclass(frozen=True)
class ViewState:
    """Where panels look.

    Attributes:
        centre: the point of the frame in the middle of the panel.
        zoom: device pixels a pixel of the photograph.
        is_fit: the whole photograph is shown, and stays so when the panel changes its size.
    """

    centre: Point = CENTRE
    zoom: float = 1.0
    is_fit: bool = True


class ViewLink:
    """One view for all panels; a panel may keep an offset of its own.

    `frame` is the photograph's size, `canvas` that of one panel's picture area in device pixels.
    """

    def __init__(self) -> None:
        self.frame = Size(1, 1)
        self.canvas = Size(1, 1)
        self.margin_px = 0.0
        self.state = ViewState()
        self.cursor: Point | None = None
        self._offsets: dict[Subject, Point] = {}

    @property
    def fit_zoom(self) -> float:
        """Zoom at which the whole photograph just fits, with the margin around it."""
        room = Size(
            max(1.0, self.canvas.height - 2 * self.margin_px),
            max(1.0, self.canvas.width - 2 * self.margin_px),
        )
        return min(room.height / self.frame.height, room.width / self.frame.width)

    @property
    def is_offset(self) -> bool:
        """Some panel looks at another place than the rest."""
        return bool(self._offsets)

    def show(self, frame: Size) -> None:
        """Start on a new photograph: all of it, no offsets, no cursor."""
        self.frame = frame
        self.cursor = None
        self.fit()

    def resize(self, canvas: Size, margin_px: float = 0.0) -> None:
        """Take the new size of the panels; a fitted view stays fitted."""
        self.canvas = canvas
        self.margin_px = margin_px
        self._set(self.state.centre, self.fit_zoom if self.state.is_fit else self.state.zoom)

    def fit(self) -> None:
        """Show the whole photograph and forget offsets."""
        self._offsets.clear()
        self.state = ViewState(CENTRE, self.fit_zoom, is_fit=True)

    def zoom_to(self, zoom: float, of: Subject = Subject.ORIGINAL, at: Point | None = None) -> None:
        """Zoom so that the point `at` of that panel's frame stays where it is on screen."""
        smallest = min(self.fit_zoom * SMALLEST_OF_FIT, 1.0)
        zoom = min(LARGEST_ZOOM, max(smallest, zoom))
        old, (y, x) = self.state.zoom, self.state.centre
        offset_y, offset_x = self._offset(of)
        at_y, at_x = (y + offset_y, x + offset_x) if at is None else at
        kept = old / zoom
        centre = (
            at_y - offset_y + (y + offset_y - at_y) * kept,
            at_x - offset_x + (x + offset_x - at_x) * kept,
        )
        self.state = replace(self.state, is_fit=False)
        self._set(centre, zoom)

    def zoom_by(
        self, factor: float, of: Subject = Subject.ORIGINAL, at: Point | None = None
    ) -> None:
        """Multiply the zoom, see `zoom_to`."""
        self.zoom_to(self.state.zoom * factor, of, at)

    def pan(self, of: Subject, dy_px: float, dx_px: float, *, alone: bool = False) -> None:
        """Move the picture by device pixels.

        Args:
            of: the panel that was dragged.
            dy_px: downwards.
            dx_px: to the right.
            alone: move this panel only and keep the distance from then on.
        """
        dy = -dy_px / (self.frame.height * self.state.zoom)
        dx = -dx_px / (self.frame.width * self.state.zoom)
        if alone:
            y, x = self._offset(of)
            self._offsets[of] = (_within(y + dy, -1, 1), _within(x + dx, -1, 1))
            return
        y, x = self.state.centre
        self._set((y + dy, x + dx), self.state.zoom)

    def look_at(self, centre: Point) -> None:
        """Bring a point of the frame to the middle of the panels, as far as the edges allow."""
        self._set(centre, self.state.zoom)

    def restore(self, state: ViewState) -> None:
        """Go back to an earlier view."""
        self.state = state
        self._set(state.centre, self.fit_zoom if state.is_fit else state.zoom)

    def join(self) -> None:
        """Bring panels with an offset back to the common view."""
        self._offsets.clear()

    def view_of(self, of: Subject) -> ViewState:
        """Give the view of one panel, its offset included."""
        (y, x), (offset_y, offset_x) = self.state.centre, self._offset(of)
        return replace(self.state, centre=(y + offset_y, x + offset_x))

    def point_to(self, of: Subject, at: Point | None) -> None:
        """Put the shared cursor on a point of a panel's frame; None takes it away."""
        if at is None:
            self.cursor = None
            return
        y, x = self._offset(of)
        self.cursor = (at[0] - y, at[1] - x)

    def cursor_in(self, of: Subject) -> Point | None:
        """Give the shared cursor in the frame of one panel, None where there is none."""
        if self.cursor is None:
            return None
        y, x = self._offset(of)
        return self.cursor[0] + y, self.cursor[1] + x

    def _offset(self, of: Subject) -> Point:
        return self._offsets.get(of, (0.0, 0.0))

    def _set(self, centre: Point, zoom: float) -> None:
        """Look at `centre` without showing more of the outside than there must be."""
        half_y = self.canvas.height / (2 * zoom * self.frame.height)
        half_x = self.canvas.width / (2 * zoom * self.frame.width)
        centre = (
            0.5 if half_y >= 0.5 else _within(centre[0], half_y, 1 - half_y),
            0.5 if half_x >= 0.5 else _within(centre[1], half_x, 1 - half_x),
        )
        self.state = replace(self.state, centre=centre, zoom=zoom)


def _within(value: float, low: float, high: float) -> float:
    return min(high, max(low, value))
