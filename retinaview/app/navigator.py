"""Mouse and keys on the panels become one linked view; the panels follow it."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from retinaview.app.badge import zoom_text
from retinaview.app.image_panel import ImagePanel
from retinaview.app.panel_parts import values_text
from retinaview.app.scene import Cell
from retinaview.app.view_link import Point, Size, ViewLink, ViewState
from retinaview.core.overlay import Subject
from retinaview.words import tr

ZOOM_A_NOTCH: Final = 1.25
FIT_MARGIN_PX: Final = 6
PAN_STEP_PX: Final = 48
JUMP_SHARE: Final = 1 / 6
"""A place that is jumped to takes this share of the panel's shorter side."""
JUMP_ZOOM: Final = 3.0
ONE_TO_ONE: Final = 1.0
REST_MS: Final = 80
"""So long after a turn of the wheel pictures are drawn exactly."""
PARTED: Final = 2
"""So many panels can be moved apart."""


class Navigator(QObject):
    """Keeps the linked view and draws it on whichever panels are in use."""

    view_changed = Signal(object)  # ViewState
    cursor_moved = Signal(object)  # (y, x) in [0, 1] of the frame, or None

    def __init__(self, panels: Sequence[ImagePanel], parent: QObject) -> None:
        super().__init__(parent)
        self.link = ViewLink()
        self.is_smooth = True
        self.magnifies = False
        """A magnifier follows the cursor in every panel."""
        self._panels = panels
        self._cells: tuple[Cell, ...] = ()
        self._before_lock: ViewState | None = None
        self._told: tuple[ViewState, bool] | None = None
        self._hovered: ImagePanel | None = None
        """The panel under the mouse: its own pointer marks the place."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(partial(self._set_moving, False))
        for panel in panels:
            # the partials hold methods of this object, which lives in the same thread as panels
            panel.canvas.wheel_turned.connect(partial(self._on_wheel, panel))
            panel.canvas.dragged.connect(partial(self._on_drag, panel))
            panel.canvas.double_clicked.connect(partial(self._on_double_click, panel))
            panel.canvas.hovered.connect(partial(self._on_hover, panel))
            panel.canvas.resized.connect(self._on_resize)

    @property
    def is_locked(self) -> bool:
        """Zoom stays at 1:1."""
        return self._before_lock is not None

    def show_frame(self, frame: Size) -> None:
        """Start on a new photograph, whole; a locked view stays at 1:1."""
        self.link.show(frame)
        if self.is_locked:
            self._before_lock = self.link.state
            self.link.zoom_to(ONE_TO_ONE)

    def show_cells(self, cells: tuple[Cell, ...]) -> None:
        """Take note of what the panels show, and draw the view on them."""
        self._cells = cells
        if len(cells) != PARTED:
            self.link.join()
        self._on_resize()

    def set_smooth(self, is_on: bool) -> None:
        """Above 100 %, interpolate or show pixels as squares."""
        self.is_smooth = is_on
        for panel in self._panels:
            panel.canvas.set_smooth(is_on)
        self.look()

    def set_magnifies(self, is_on: bool) -> None:
        """Let a magnifier follow the cursor, or not."""
        if is_on != self.magnifies:
            self.magnifies = is_on
            self._show_cursor()

    def lock(self, is_on: bool) -> None:
        """Stay at one image pixel a device pixel, or go back to the view before."""
        if is_on and not self.is_locked:
            self._before_lock = self.link.state
            self.link.zoom_to(ONE_TO_ONE)
        elif not is_on and self._before_lock is not None:
            self.link.restore(self._before_lock)
            self._before_lock = None
        self.look()

    def fit(self) -> None:
        """Show the whole photograph."""
        if not self.is_locked:
            self.link.fit()
            self.look()

    def join(self) -> None:
        """Bring panels that were moved apart back to one view."""
        self.link.join()
        self.look()

    def zoom_to(self, zoom: float) -> None:
        """Zoom about the middle of the panels."""
        if not self.is_locked:
            self.link.zoom_to(zoom)
            self.look()

    def jump(self, centre: Point, radius: float) -> None:
        """Bring a place to the middle; a locked view keeps its zoom.

        Args:
            centre: the place in the frame.
            radius: its radius in pixels of the photograph.
        """
        if not self.is_locked:
            room = min(self.link.canvas.height, self.link.canvas.width)
            wanted = room * JUMP_SHARE / max(1.0, 2 * radius)
            self.link.zoom_to(min(JUMP_ZOOM, max(self.link.fit_zoom, wanted)))
        self.link.look_at(centre)
        self.look()

    def take(self, state: ViewState) -> None:
        """Look where someone looked before; a locked view stays as it is."""
        if not self.is_locked and not state.is_fit:
            self.link.zoom_to(state.zoom)
            self.link.look_at(state.centre)
            self.look()

    def press(self, key: int) -> bool:
        """Pan by arrow keys, zoom by plus and minus; tell whether the key was one of them."""
        pans = {
            Qt.Key.Key_Up: (PAN_STEP_PX, 0),
            Qt.Key.Key_Down: (-PAN_STEP_PX, 0),
            Qt.Key.Key_Left: (0, PAN_STEP_PX),
            Qt.Key.Key_Right: (0, -PAN_STEP_PX),
        }
        zooms = {
            Qt.Key.Key_Plus: ZOOM_A_NOTCH,
            Qt.Key.Key_Equal: ZOOM_A_NOTCH,
            Qt.Key.Key_Minus: 1 / ZOOM_A_NOTCH,
        }
        if key in pans:
            self.link.pan(Subject.ORIGINAL, *pans[Qt.Key(key)])
            self.look()
        elif key in zooms:
            self._set_moving(True)
            self.zoom_to(self.link.state.zoom * zooms[Qt.Key(key)])
        return key in pans or key in zooms

    def look(self) -> None:
        """Draw the view on the panels in use."""
        for panel, cell in zip(self._panels, self._cells, strict=False):
            panel.look(self.link.view_of(cell.face.subjects[0]), self._zoom_words(cell))
        self._show_cursor()
        told = (self.link.state, self.link.is_offset)
        if self._told != told:
            self._told = told
            self.view_changed.emit(self.link.state)

    def _zoom_words(self, cell: Cell) -> str:
        picture = cell.pictures.get(cell.face.subjects[0])
        if picture is None:
            return ""
        scale = picture.place.height * self.link.frame.height / picture.height
        percent, how = zoom_text(self.link.state.zoom * scale, smooth=self.is_smooth)
        words = f"{percent}  {how}"
        return tr("{zoom} · moved apart", zoom=words) if self.link.is_offset else words

    def _show_cursor(self) -> None:
        for panel, cell in zip(self._panels, self._cells, strict=False):
            at = self.link.cursor_in(cell.face.subjects[0])
            pictures = [cell.pictures[s] for s in cell.face.subjects if s in cell.pictures]
            texts = [values_text(picture, at) for picture in pictures]
            if len(texts) > 1 and all(texts):
                texts = _named(texts[0], texts[1], are_strangers=bool(cell.face.strangers))
            panel.show_cursor(None if panel is self._hovered else at, "     ".join(texts))
            panel.show_lens(at if self.magnifies else None)
        for panel in self._panels[len(self._cells) :]:
            panel.show_lens(None)

    def _on_resize(self) -> None:
        if not self._cells:
            return
        canvases = [panel.canvas for panel, _ in zip(self._panels, self._cells, strict=False)]
        sizes = [canvas.device_size for canvas in canvases]
        smallest = Size(min(s.height for s in sizes), min(s.width for s in sizes))
        self.link.resize(smallest, FIT_MARGIN_PX * canvases[0].devicePixelRatioF())
        self.look()

    def _subject(self, panel: ImagePanel) -> Subject:
        return panel.face.subjects[0]

    def _on_wheel(self, panel: ImagePanel, at: Point, notches: float) -> None:
        if not self.is_locked:
            self._set_moving(True)
            self.link.zoom_by(ZOOM_A_NOTCH**notches, self._subject(panel), at)
            self.look()

    def _set_moving(self, is_on: bool) -> None:
        """Let pictures be drawn quickly until zooms have ceased to follow each other."""
        if is_on:
            self._rest.start()
        for panel in self._panels:
            panel.canvas.set_moving(is_on)

    def _on_drag(self, panel: ImagePanel, down_px: float, right_px: float, alone: bool) -> None:
        apart = alone and len(self._cells) == PARTED
        self.link.pan(self._subject(panel), down_px, right_px, alone=apart)
        self.look()

    def _on_double_click(self, panel: ImagePanel, at: Point) -> None:
        if self.is_locked:
            return
        if self.link.state.is_fit:
            self.link.zoom_to(ONE_TO_ONE, self._subject(panel), at)
        else:
            self.link.fit()
        self.look()

    def _on_hover(self, panel: ImagePanel, at: Point | None) -> None:
        self._hovered = None if at is None else panel
        self.link.point_to(self._subject(panel), at)
        self._show_cursor()
        self.cursor_moved.emit(self.link.cursor)


def _named(left: str, right: str, *, are_strangers: bool) -> list[str]:
    """Say whose the values of two pictures in one panel are."""
    if are_strangers:
        return [tr("left {values}", values=left), tr("right {values}", values=right)]
    return [tr("original {values}", values=left), tr("processed {values}", values=right)]
