"""Measuring by hand: click points on any picture; the number is there while one draws.

What is drawn belongs to the photograph, in its own pixels, whatever picture was clicked on; the
annotation says which that was.
"""

from functools import partial
from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent

from retinaview.app.annotation_desk import AnnotationDesk
from retinaview.app.canvas_layers import CROSS_Z
from retinaview.app.canvas_lines import LineItem
from retinaview.app.image_panel import INSET_PX, ImagePanel
from retinaview.app.main_window import MainWindow
from retinaview.app.measure_note import MeasureNote
from retinaview.app.session import Session
from retinaview.app.view_choices import ViewChoices
from retinaview.app.view_link import Point
from retinaview.core.annotation import EXACT_POINTS, Annotation, DrawnOn, Points, Shape
from retinaview.core.image import FundusImage
from retinaview.core.overlay import Outline, Place, Subject
from retinaview.words import english

ACTION: Final = "measure"
LIVE_COLOUR: Final = "#f0e442"
NEAR_PX: Final = 10.0
"""A click as near to the first point as this, on screen, closes an area."""
PIN_SHARE: Final = 0.006
"""Half the height of a note's mark, as a share of the longer side of the frame."""
CLOSED: Final = (Shape.AREA, Shape.NOTE)


class MeasureTool(QObject):
    """The tool: on while its action is checked. It draws what is kept, too."""

    def __init__(
        self, session: Session, window: MainWindow, view: ViewChoices, desk: AnnotationDesk
    ) -> None:
        super().__init__(window)
        self._session, self._compare, self._view, self._desk = session, window.compare, view, desk
        self._action = window.actions_by_name[ACTION]
        self.is_on = False
        self.shape = Shape.LINE
        self.points: Points = ()
        self._subject = Subject.ORIGINAL
        self._cursor: Point | None = None
        self.notes = [MeasureNote(panel.canvas) for panel in self._compare.panels]
        self.lines = [LineItem() for _ in self._compare.panels]
        for panel, note, line in zip(self._compare.panels, self.notes, self.lines, strict=True):
            line.setZValue(CROSS_Z)
            line.setParentItem(panel.canvas.sheet)
            # partials of methods of this object, which lives in the panels' thread
            panel.canvas.clicked.connect(partial(self._on_clicked, panel))
            panel.canvas.hovered.connect(self._on_hovered)
            panel.canvas.resized.connect(self._draw)
            note.wanted.connect(self.choose)
        window.installEventFilter(self)
        self._action.triggered.connect(self._on_triggered)
        desk.changed.connect(self._draw)
        session.image_changed.connect(self._on_image_changed)
        session.study_changed.connect(self._on_study_changed)
        view.changed.connect(self._on_view_changed)
        self._on_view_changed()

    def start(self) -> None:
        """Take the tool up."""
        if self._action.isEnabled():
            self.is_on = True
            self._draw()

    def stop(self) -> None:
        """Lay the tool down; what was not finished goes."""
        self.is_on, self.points, self._cursor = False, (), None
        self._draw()

    @Slot(object)
    def choose(self, shape: Shape) -> None:
        """Measure something else; what was not finished goes."""
        self.shape, self.points = shape, ()
        self._draw()

    def click(self, subject: Subject, at: Point) -> None:
        """Add a point, (y, x) in pixels of the photograph, clicked on one of the pictures."""
        if self.shape is Shape.AREA and len(self.points) >= 3 and self._is_near_first(at):
            self._finish()
            return
        if not self.points:
            self._subject = subject
        self.points = (*self.points, at)
        if len(self.points) == EXACT_POINTS.get(self.shape):
            self._finish()
        else:
            self._draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """End measuring on Esc, where nothing else has taken it."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if not self.is_on or not is_escape or event.type() != QEvent.Type.KeyPress:
            return False
        self.stop()
        return True

    # inside

    def _finish(self) -> None:
        study = self._session.study
        is_processed = self._subject is Subject.PROCESSED and study is not None
        drawn_on = DrawnOn(
            self._subject,
            english(study.model_label) if is_processed and study is not None else "",
            self._view.channel.value,
            self._compare.view.zoom,
        )
        points, self.points = self.points, ()
        self._desk.add(self.shape, points, drawn_on)

    def _is_near_first(self, at: Point) -> bool:
        y, x = self.points[0]
        apart = max(abs(at[0] - y), abs(at[1] - x)) * self._compare.view.zoom
        return apart <= NEAR_PX

    @Slot()
    def _on_triggered(self) -> None:
        if self.is_on:
            self.stop()
        else:
            self.start()

    def _on_clicked(self, panel: ImagePanel, at: Point, _modifiers: object) -> None:
        subject = panel.subject_at(at)
        if self.is_on and subject is not None and panel in self._compare.shown_panels:
            self.click(subject, self._pixel_of(at))

    @Slot(object)
    def _on_hovered(self, at: Point | None) -> None:
        if self.is_on and self.points:
            self._cursor = None if at is None else self._pixel_of(at)
            self._draw()

    @Slot(object)
    def _on_image_changed(self, _image: FundusImage) -> None:
        self.stop()
        self._on_view_changed()

    @Slot(object)
    def _on_study_changed(self, _study: object) -> None:
        self._draw()

    @Slot()
    def _on_view_changed(self) -> None:
        has_image = self._session.image is not None
        is_free = has_image and not self._view.is_grading_safe and self._view.partner is None
        self._action.setEnabled(is_free)
        if self.is_on and not is_free:
            self.stop()
        else:
            self._draw()

    def _pixel_of(self, at: Point) -> Point:
        """From a point of the frame to pixels of the photograph, centres at whole numbers."""
        frame = self._compare.navigator.link.frame
        top, left = self._corner
        return top + at[0] * frame.height - 0.5, left + at[1] * frame.width - 0.5

    @property
    def _corner(self) -> Point:
        """Where the frame begins on the photograph: a region may be shown."""
        study = self._session.study
        region = None if study is None else study.recipe.region
        return (0.0, 0.0) if region is None else (float(region.y), float(region.x))

    @Slot()
    def _draw(self) -> None:
        self._action.setChecked(self.is_on)
        shows = self._session.image is not None and not self._view.is_grading_safe
        frame = self._compare.navigator.link.frame
        outlines, rings = self._sketch() if shows else ([], [])
        number = self._number() if self.is_on else ""
        parts = zip(self._compare.panels, self.notes, self.lines, strict=True)
        in_use = self._compare.shown_panels
        for panel, note, line in parts:
            is_here = shows and panel in in_use and not panel.face.is_of_two
            line.setVisible(is_here)
            line.show_lines(frame, frame, outlines, rings)
            if self.is_on and is_here and panel is in_use[-1]:  # cards of the disc lie on the left
                note.fit(panel.canvas.width() - 2 * INSET_PX)
                note.show_state(self.shape, number, len(self.points))
                note.move(panel.canvas.width() - note.width() - INSET_PX, INSET_PX)
            else:
                note.hide()

    def _sketch(self) -> tuple[list[Outline], list[Place]]:
        """Lines of what is kept and of what is being drawn, in pixels of the frame."""
        shown = [each for each in self._desk.annotations if each.is_shown]
        lines = [self._outline(each.points, each.colour, each.shape) for each in shown]
        rings: list[Place] = []
        if self.points:
            drawn = self.points if self._cursor is None else (*self.points, self._cursor)
            lines.append(self._outline(drawn, LIVE_COLOUR, Shape.LINE))
            top, left = self._corner
            rings = [Place(y - top, x - left, 0.0, "", 0.0) for y, x in self.points]
        return lines, rings

    def _outline(self, points: Points, colour: str, shape: Shape) -> Outline:
        if shape is Shape.NOTE:
            points = self._pin(points[0])
        moved = np.array(points, np.float32) - np.array(self._corner, np.float32)
        return Outline(shape.value, colour, moved, is_closed=shape in CLOSED)

    def _pin(self, at: Point) -> Points:
        """A diamond round the place of a note, of the same size in every photograph."""
        (y, x), frame = at, self._compare.navigator.link.frame
        side = PIN_SHARE * max(frame.height, frame.width)
        return ((y - side, x), (y, x + side), (y + side, x), (y, x - side))

    def _number(self) -> str:
        """What is drawn so far measures, with the point under the mouse."""
        points = self.points if self._cursor is None else (*self.points, self._cursor)
        exact = EXACT_POINTS.get(self.shape)
        if len(points) < (exact or 3):
            return ""
        live = Annotation("live", self.shape, points[:exact] if exact else points)
        return " · ".join(each.text for each in self._desk.measured(live).numbers)
