"""Choosing the part of the photograph that is to be enlarged: drag a rectangle on the original.

While the tool is on, the mouse draws instead of panning; the wheel zooms as ever. What was chosen
stays outlined on the photograph until it is forgotten.
"""

from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent

from retinaview.app.canvas_layers import CROSS_Z
from retinaview.app.canvas_lines import LineItem
from retinaview.app.image_panel import Face, ImagePanel
from retinaview.app.main_window import MainWindow
from retinaview.app.region_note import RegionNote
from retinaview.app.region_row import sizes
from retinaview.app.session import Session
from retinaview.app.undoable import Undoable
from retinaview.app.view_choices import ViewChoices
from retinaview.app.view_link import Point, Size
from retinaview.core.image import FundusImage, Region
from retinaview.core.overlay import Outline, Subject
from retinaview.imaging.region import SMALLEST_PX, most_pixels
from retinaview.words import mark, tr

ACTION: Final = "region"
COLOUR: Final = "#56b4e9"
HINT: Final = mark("Drag a rectangle on the original.")
TOO_SMALL: Final = mark("A region is at least {side} x {side} px.")


class RegionPicker(QObject):
    """The tool: on while its action is checked."""

    def __init__(self, session: Session, window: MainWindow, view: ViewChoices) -> None:
        super().__init__(window)
        self._session, self._compare, self._view = session, window.compare, view
        self._undoable = Undoable(session, self)
        self._action = window.actions_by_name[ACTION]
        self._from: Point | None = None
        self._drawn: Region | None = None
        self.is_on = False
        self.notes = [RegionNote(panel) for panel in self._compare.panels]
        self.lines = [LineItem() for _ in self._compare.panels]
        for panel, line in zip(self._compare.panels, self.lines, strict=True):
            line.setZValue(CROSS_Z)
            line.setParentItem(panel.canvas.sheet)
            panel.canvas.viewport().installEventFilter(self)
        window.installEventFilter(self)
        self._action.triggered.connect(self._on_triggered)
        session.image_changed.connect(self._on_image_changed)
        for changed in (session.recipe_changed, session.study_changed, session.running_changed):
            changed.connect(self._draw)
        view.changed.connect(self._on_view_changed)
        self._compare.view_changed.connect(self._draw)

    def start(self) -> None:
        """Take the tool up, on the whole photograph."""
        self.is_on = self._action.isEnabled()
        if self.is_on:
            self._session.show_whole()
            self._view.set_rival(None)  # it is drawn on the original
        self._draw()

    def stop(self) -> None:
        """Lay the tool down; what was chosen before stays."""
        self.is_on, self._from, self._drawn = False, None, None
        self._draw()

    def press(self, at: Point) -> None:
        """Begin a rectangle at (y, x) of the photograph, in its pixels."""
        self._from, self._drawn = at, None

    def drag(self, to: Point) -> None:
        """Draw the rectangle to (y, x)."""
        image = self._session.image
        if self._from is not None and image is not None:
            self._drawn = rectangle(self._from, to, image)
            self._draw()

    def drop(self) -> None:
        """Take the rectangle where it may be enlarged, and lay the tool down."""
        region, self._from = self._drawn, None
        if region is not None and not self._problem(region):
            self.stop()
            self._undoable.choose_region(region)
        else:
            self._draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Take what the left button does on the original, and Esc; leave the rest."""
        if not self.is_on:
            return False
        if isinstance(event, QKeyEvent):
            is_end = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape
            if is_end:
                self.stop()
            return is_end
        panel = next((p for p in self._compare.panels if p.canvas.viewport() is watched), None)
        if panel is None or not isinstance(event, QMouseEvent) or not self._takes(panel):
            return False
        at, kind = self._pixel_at(panel, event.position()), event.type()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self.press(at)
            return True
        if kind == QEvent.Type.MouseMove and self._from is not None:
            self.drag(at)
            return True
        if kind == QEvent.Type.MouseButtonRelease and self._from is not None:
            self.drop()
            return True
        return False

    # inside

    def _takes(self, panel: ImagePanel) -> bool:
        return panel in self._compare.shown_panels and panel.face is Face.ORIGINAL

    def _pixel_at(self, panel: ImagePanel, place: QPointF) -> Point:
        frame = self._compare.navigator.link.frame
        y, x = panel.canvas.point_at(place)
        return y * frame.height, x * frame.width

    def _problem(self, region: Region) -> str:
        """Why a region cannot be taken, "" where it can."""
        if min(region.width, region.height) < SMALLEST_PX:
            return tr(TOO_SMALL, side=SMALLEST_PX)
        most = most_pixels(self._scale)
        if region.width * region.height > most:
            side = int(most**0.5)
            return tr("Too large for this model: up to about {side} x {side} px.", side=side)
        return ""

    @property
    def _scale(self) -> int:
        card = self._session.card
        return 1 if card is None else card.scale

    @Slot()
    def _on_triggered(self) -> None:
        if self.is_on:
            self.stop()
        else:
            self.start()

    @Slot(object)
    def _on_image_changed(self, _image: FundusImage) -> None:
        self.stop()

    @Slot()
    def _on_view_changed(self) -> None:
        if self._view.is_grading_safe:
            self.stop()
        else:
            self._draw()

    @Slot()
    def _draw(self) -> None:
        if self.is_on and self._scale <= 1:
            self.is_on, self._from, self._drawn = False, None, None
        self._action.setChecked(self.is_on)
        image = self._session.image
        is_whole = image is not None and self._session.pictured is image
        shows = is_whole and self._scale > 1 and not self._compare.is_grading_safe
        region = (self._drawn or self._session.region) if shows else None
        for panel, note, line in zip(self._compare.panels, self.notes, self.lines, strict=True):
            is_here = shows and self._takes(panel)
            line.setVisible(is_here and region is not None)
            if image is not None:
                size = Size(image.height, image.width)
                line.show_lines(size, size, [] if region is None else [outline(region)])
            note.show_words(self._words(self._drawn) if is_here and self.is_on else ("", ""))

    def _words(self, region: Region | None) -> tuple[str, str]:
        if region is None:
            return tr(HINT), tr("Esc ends choosing.")
        return sizes(region, self._scale), self._problem(region)


def rectangle(first: Point, second: Point, image: FundusImage) -> Region:
    """The whole pixels between two corners (y, x), as far as they lie in the photograph."""
    ys = sorted(min(max(round(point[0]), 0), image.height) for point in (first, second))
    xs = sorted(min(max(round(point[1]), 0), image.width) for point in (first, second))
    return Region(xs[0], ys[0], xs[1] - xs[0], ys[1] - ys[0])


def outline(region: Region) -> Outline:
    """The edge of a region, in pixels of the photograph."""
    top, left = region.y - 0.5, region.x - 0.5
    bottom, right = top + region.height, left + region.width
    corners = [(top, left), (top, right), (bottom, right), (bottom, left)]
    return Outline(Subject.ORIGINAL.value, COLOUR, np.array(corners, np.float32))
