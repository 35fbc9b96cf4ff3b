"""Joins the list of measurements in the right panel with what is kept, and with the picture."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from retinaview.app import file_dialogs
from retinaview.app.annotation_desk import AnnotationDesk
from retinaview.app.lazy_engine import LazyEngine
from retinaview.app.main_window import MainWindow
from retinaview.app.session import Session
from retinaview.core.annotation import Annotation, Points, Shape
from retinaview.core.overlay import Place
from retinaview.core.progress import Progress
from retinaview.imaging.measuring import Measurement
from retinaview.words import tr
from retinaview.workflow.audit import Audit
from retinaview.workflow.keyed import user_key
from retinaview.workflow.measurement_table import Measured, write_measurements


class AnnotationsList(QObject):
    """Redraws the list, passes on its wishes, and saves when the window closes."""

    def __init__(
        self, session: Session, window: MainWindow, desk: AnnotationDesk, audit: Audit
    ) -> None:
        super().__init__(window)
        self._session, self._audit = session, audit
        self._window, self._desk, self._panel = window, desk, window.panels.annotations
        self._rows: tuple[Measurement, ...] = ()
        self._panel.jump_wanted.connect(self._on_jump_wanted)
        self._panel.removal_wanted.connect(desk.remove)
        self._panel.showing_wanted.connect(desk.show)
        self._panel.words_wanted.connect(desk.write)
        self._panel.scale.wanted.connect(desk.calibrate)
        desk.added.connect(self._on_added)
        self._panel.export_wanted.connect(self._on_export_wanted)
        self._action = window.actions_by_name["export_measurements"]
        self._action.triggered.connect(self._on_export_wanted)
        desk.changed.connect(self._draw)
        window.closing.connect(desk.save)
        self._draw()

    @Slot()
    def _draw(self) -> None:
        rows = self._desk.measurements
        self._action.setEnabled(bool(rows))
        if rows != self._rows or not rows:
            self._rows = rows
            self._panel.show_rows(rows)
        self._panel.scale.show_state(
            self._desk.calibration,
            by_hand=self._desk.is_calibrated_by_hand,
            is_too_wide=self._desk.is_too_wide,
            line_px=self._desk.last_line_px,
        )

    @Slot(object)
    def _on_added(self, annotation: Annotation) -> None:
        """Let the words of a new note be written at once."""
        if annotation.shape is Shape.NOTE:
            self._window.panels.section("annotations").fold(False)
            self._panel.begin_words(annotation.id)

    @Slot(str)
    def _on_jump_wanted(self, name: str) -> None:
        found = next((each for each in self._desk.annotations if each.id == name), None)
        if found is not None:
            self._window.compare.jump_to(place_of(found.points))

    @Slot()
    def _on_export_wanted(self) -> None:
        session, image = self._session, self._session.image
        if image is None or not self._desk.annotations:
            return
        key = user_key() if session.settings.deidentify else None
        folder = session.settings.export_folder
        path = file_dialogs.ask_table_target(self._window, image, folder, key)
        if path is None:
            return
        session.change(export_folder=str(path.parent))
        measured = Measured(image, self._desk.measurements)
        sources = [line.path for line in session.reader.worklist]

        def work(_engine: LazyEngine, progress: Progress) -> Path:
            progress(0.0, tr("Writing"))
            write_measurements([measured], path, sources=sources, key=key)
            self._audit.measured(image, "csv", is_deidentified=key is not None)
            return path

        session.measure(work, session.written.emit)


def place_of(points: Points) -> Place:
    """Give the circle round points, in their pixels."""
    ys, xs = [y for y, _ in points], [x for _, x in points]
    y, x = (min(ys) + max(ys)) / 2, (min(xs) + max(xs)) / 2
    radius = max(max(ys) - min(ys), max(xs) - min(xs)) / 2
    return Place(y, x, radius, "", 0.0)
