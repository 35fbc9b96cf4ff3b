"""The lines, angles and areas that a hand has drawn on the photograph on screen."""

import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from retinaview.app.annotation_words import KINDS, REMOVED
from retinaview.app.session import Session
from retinaview.core.annotation import COLOURS, Annotation, DrawnOn, Points, Shape
from retinaview.core.image import Acquisition, FundusImage
from retinaview.core.study import Study
from retinaview.imaging.calibration import Calibration, by_file, is_too_wide
from retinaview.imaging.disc_geometry import Ellipse
from retinaview.imaging.disc_overlay import found_in
from retinaview.imaging.measuring import Measurement, Result, measure, measurements_of
from retinaview.words import mark, tr
from retinaview.workflow.measurement_files import MeasurementFiles, Measurements

SAVE_AFTER_MS: Final = 500
NOT_KEPT: Final = mark(
    "The measurements could not be saved; they are there until the program ends."
)

log = logging.getLogger(__name__)


class AnnotationDesk(QObject):
    """Keeps them by photograph, in memory and on disk; every change can be undone."""

    changed = Signal()
    added = Signal(object)  # Annotation that a hand has just drawn

    def __init__(
        self, session: Session, files: MeasurementFiles, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._files = session, files
        self._kept: dict[str, Measurements] = {}
        self._unreadable: set[str] = set()
        self._unsaved: set[str] = set()
        self._saving = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._saving.timeout.connect(self.save)
        session.image_changed.connect(self._on_image_changed)
        session.overlays.changed.connect(self.changed)

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """Those of the photograph on screen, in the order in which they were drawn."""
        return self._measurements.annotations

    @property
    def disc(self) -> Ellipse | None:
        """The optic disc of the photograph, found or drawn; None where it is not known."""
        if self._session.pictured is not self._session.image:
            return None  # of a region: its pixels are not the photograph's
        found = (found_in(overlay).disc for overlay in self._session.overlays.known())
        return next((disc for disc in found if disc is not None), None)

    @property
    def calibration(self) -> Calibration | None:
        """How long a pixel is, as the user or else the file says; None where nobody does."""
        taken = self._taken
        by_hand = self._measurements.calibration
        return by_hand or (None if taken is None else by_file(taken))

    @property
    def is_calibrated_by_hand(self) -> bool:
        """The scale is the user's."""
        return self._measurements.calibration is not None

    @property
    def is_too_wide(self) -> bool:
        """The file says that the field is too wide for one scale."""
        return self._taken is not None and is_too_wide(self._taken)

    @property
    def last_line_px(self) -> float | None:
        """Length of the line drawn last, None where there is none."""
        lines = [each for each in self.annotations if each.shape is Shape.LINE]
        return measure(lines[-1]).numbers[0].value if lines else None

    def calibrate(self, calibration: Calibration | None) -> None:
        """Take a scale from the user; None goes back to what the file says."""
        title = tr("remove the scale") if calibration is None else tr("set the scale")
        self._do(title, replace(self._measurements, calibration=calibration))

    @property
    def measurements(self) -> tuple[Measurement, ...]:
        """All of them with what they measure now."""
        return tuple(Measurement(each, self.measured(each)) for each in self.annotations)

    def measured(self, annotation: Annotation) -> Result:
        """What an annotation measures now."""
        return measure(annotation, self.disc, self.calibration)

    def measurements_on(self, study: Study) -> tuple[Measurement, ...]:
        """What was measured on a photograph that need not be the one on screen."""
        picture = study.image.source.picture_id
        kept = self._kept.get(picture)
        if kept is None:
            found = self._files.load(picture)
            kept = found.measurements
            if found.problem:
                self._session.warned.emit(found.problem)
        return measurements_of(kept.annotations, study.image, study.overlays, kept.calibration)

    def add(self, shape: Shape, points: Points, drawn_on: DrawnOn) -> None:
        """Keep what was drawn, in pixels of the photograph."""
        new = Annotation(
            uuid4().hex,
            shape,
            points,
            colour=COLOURS[len(self.annotations) % len(COLOURS)],
            made_at=datetime.now().astimezone().isoformat(timespec="seconds"),
            drawn_on=drawn_on,
        )
        self._put(tr(KINDS[shape]), (*self.annotations, new))
        self.added.emit(new)

    def write(self, name: str, text: str) -> None:
        """Give one the user's words."""
        found = next((each for each in self.annotations if each.id == name), None)
        if found is not None and found.text != text:
            new = replace(found, text=text)
            self._put(tr("words"), [new if each is found else each for each in self.annotations])

    def remove(self, name: str) -> None:
        """Take one away."""
        found = next((each for each in self.annotations if each.id == name), None)
        if found is not None:
            others = tuple(each for each in self.annotations if each is not found)
            self._put(tr(REMOVED[found.shape]), others)

    def show(self, name: str, is_shown: bool) -> None:
        """Draw one over the picture, or not."""
        self._put(
            tr("show") if is_shown else tr("hide"),
            tuple(
                replace(each, is_shown=is_shown) if each.id == name else each
                for each in self.annotations
            ),
        )

    @Slot()
    def save(self) -> None:
        """Write what has changed."""
        self._saving.stop()
        for picture in tuple(self._unsaved):
            self._unsaved.discard(picture)
            if picture in self._unreadable:
                continue  # what could not be read is not written over
            try:
                self._files.save(picture, self._kept[picture])
            except OSError as error:
                log.warning("measurements could not be saved: %s", type(error).__name__)
                self._session.warned.emit(tr(NOT_KEPT))

    def _put(self, title: str, after: Sequence[Annotation]) -> None:
        self._do(title, replace(self._measurements, annotations=tuple(after)))

    def _do(self, title: str, after: Measurements) -> None:
        picture, before = self._picture, self._measurements

        def put(measurements: Measurements) -> None:
            self._kept[picture] = measurements
            self._unsaved.add(picture)
            self._saving.start()
            self.changed.emit()

        self._session.edits.do(title, lambda: put(after), lambda: put(before))

    @property
    def _measurements(self) -> Measurements:
        return self._kept.get(self._picture, Measurements())

    @property
    def _taken(self) -> Acquisition | None:
        image = self._session.image
        return None if image is None else image.source.acquisition

    @property
    def _picture(self) -> str:
        image = self._session.image
        return "" if image is None else image.source.picture_id

    @Slot(object)
    def _on_image_changed(self, image: FundusImage) -> None:
        picture = image.source.picture_id
        if picture not in self._kept:
            found = self._files.load(picture)
            self._kept[picture] = found.measurements
            if found.problem:
                self._session.warned.emit(found.problem)
            if not found.is_writable:
                self._unreadable.add(picture)
        self.changed.emit()
