"""Tracing a vessel: click where it starts, follow it with the mouse, click where it ends.

Every path says which picture it was measured on; one path stays on each picture until the next is
begun there. What is worked out lies in `trace_desk`.
"""

from functools import partial
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent

from retinaview.app.image_panel import INSET_PX, ImagePanel
from retinaview.app.main_window import MainWindow
from retinaview.app.session import Session
from retinaview.app.trace_desk import PICTURES, TraceDesk
from retinaview.app.trace_note import TraceNote
from retinaview.app.view_choices import ViewChoices
from retinaview.app.view_link import Point
from retinaview.core.image import FundusImage
from retinaview.core.overlay import Outline, Subject
from retinaview.core.study import Study
from retinaview.imaging.reference_scale import field_side_px

ACTION: Final = "trace"
LIVE_COLOUR, FIXED_COLOUR = "#f0e442", "#56b4e9"
START_RADIUS: Final = 1 / 120
"""Of the ring at the start, over the field's side."""
RING_POINTS: Final = 24


class VesselTracer(QObject):
    """The tool: on while its action is checked."""

    def __init__(self, session: Session, window: MainWindow, view: ViewChoices) -> None:
        super().__init__(window)
        self._session, self._compare, self._view = session, window.compare, view
        self._action = window.actions_by_name[ACTION]
        self.desk = TraceDesk(session, self)
        self.is_on = False
        self.notes = [TraceNote(panel.canvas) for panel in self._compare.panels]
        for panel in self._compare.panels:
            # partials of methods of this object, which lives in the panels' thread
            panel.canvas.clicked.connect(partial(self._on_clicked, panel))
            panel.canvas.hovered.connect(partial(self._on_hovered, panel))
            panel.canvas.resized.connect(self._place_notes)
        window.installEventFilter(self)
        self._action.triggered.connect(self._on_triggered)
        self.desk.changed.connect(self._draw)
        session.image_changed.connect(self._on_image_changed)
        session.study_changed.connect(self._on_study_changed)
        session.running_changed.connect(self._draw_notes)
        session.overlays.changed.connect(self._on_offer_changed)
        view.changed.connect(self._on_view_changed)
        self._on_offer_changed()

    def start(self) -> None:
        """Take the tool up; the vessels of the pictures are looked for at once."""
        if self._action.isEnabled():
            self.is_on = True
            self.desk.open()

    def stop(self) -> None:
        """Lay the tool down; its paths go."""
        self.is_on = False
        self.desk.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """End tracing on Esc, where nothing else has taken it."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if not self.is_on or not is_escape or event.type() != QEvent.Type.KeyPress:
            return False
        self.stop()
        return True

    # what the user does

    @Slot()
    def _on_triggered(self) -> None:
        if self.is_on:
            self.stop()
        else:
            self.start()

    def _on_clicked(self, panel: ImagePanel, at: Point, _modifiers: object) -> None:
        subject = panel.subject_at(at)
        if self.is_on and subject is not None and subject in PICTURES:
            self.desk.click(subject, self._pixel_of(subject, at))

    def _on_hovered(self, panel: ImagePanel, at: Point | None) -> None:
        if self.is_on and at is not None:
            subject = panel.subject_at(at)
            if subject is not None:
                self.desk.hover(subject, self._pixel_of(subject, at))

    def _pixel_of(self, subject: Subject, at: Point) -> Point:
        """From a point of the frame to pixels of a picture, centres at whole numbers."""
        size = self._compare.laid_over.size_of(subject)
        return at[0] * size.height - 0.5, at[1] * size.width - 0.5

    # what happens meanwhile

    @Slot(object)
    def _on_image_changed(self, _image: FundusImage) -> None:
        self._on_offer_changed()
        self.desk.forget(*PICTURES)
        if self.is_on:
            self.desk.open()

    @Slot(object)
    def _on_study_changed(self, _study: Study | None) -> None:
        self.desk.forget(Subject.PROCESSED)
        if self.is_on:
            self.desk.open()

    @Slot()
    def _on_offer_changed(self) -> None:
        has_image = self._session.pictured is not None and not self._view.is_grading_safe
        self._action.setEnabled(has_image and self.desk.is_offered)

    @Slot()
    def _on_view_changed(self) -> None:
        self._on_offer_changed()
        if self.is_on and self._view.is_grading_safe:
            self.stop()
        else:
            self._draw_notes()

    # what is shown

    @Slot()
    def _draw(self) -> None:
        self._action.setChecked(self.is_on)
        for subject in PICTURES:
            lines = self._lines(subject) if self.is_on else []
            self._compare.laid_over.show_sketch(subject, lines)
        self._draw_notes()

    def _lines(self, subject: Subject) -> list[Outline]:
        trace = self.desk.trace(subject)
        if trace is None:
            return []
        colour = FIXED_COLOUR if trace.is_fixed else LIVE_COLOUR
        if trace.path is None:
            return [Outline("Start", colour, self._ring(subject, trace.start))]
        y, x = (float(value) for value in trace.path.points[0])
        lines = [Outline("Start", colour, self._ring(subject, (y, x)))]
        if len(trace.path.points) > 1:
            lines.append(Outline("Path", colour, trace.path.points, is_closed=False))
        return lines

    def _ring(self, subject: Subject, at: Point) -> NDArray[np.float32]:
        image, size = self._session.pictured, self._compare.laid_over.size_of(subject)
        side = 0.0 if image is None else field_side_px(image.fov) * size.height / image.height
        angles = np.linspace(0, 2 * np.pi, RING_POINTS, endpoint=False)
        offsets = START_RADIUS * side * np.stack([np.sin(angles), np.cos(angles)], axis=1)
        return (np.array(at) + offsets).astype(np.float32)

    @Slot()
    def _draw_notes(self) -> None:
        for panel, note in zip(self._compare.panels, self.notes, strict=True):
            subject = self._noted(panel)
            if subject is None:
                note.hide()
            else:
                trace = self.desk.trace(subject)
                note.show_trace(subject, trace.path if trace else None, self.desk.hint(subject))
        self._place_notes()

    def _noted(self, panel: ImagePanel) -> Subject | None:
        """The picture that the note of a panel speaks of; of two the one traced last."""
        shown = panel.face.own if panel in self._compare.shown_panels else ()
        if not self.is_on or not shown:
            return None
        traced = [subject for subject in self.desk.traced if subject in shown]
        return traced[-1] if traced else shown[0]

    @Slot()
    def _place_notes(self) -> None:
        for panel, note in zip(self._compare.panels, self.notes, strict=True):
            note.move(panel.canvas.width() - note.width() - INSET_PX, INSET_PX)
