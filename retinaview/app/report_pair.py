"""A report on one photograph or on two: which other one, and its study."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from retinaview.app.annotation_desk import AnnotationDesk
from retinaview.app.pair_page import words_of_line
from retinaview.app.photographs import Photograph
from retinaview.app.second_study import SecondStudy
from retinaview.app.session import Session
from retinaview.app.suggestions import Kind, suggest
from retinaview.app.view_choices import ViewChoices
from retinaview.core.study import Study
from retinaview.errors import RetinaViewError
from retinaview.imaging.measuring import Measurement
from retinaview.report.plan import Report
from retinaview.words import mark, tr
from retinaview.workflow.audit import Audit

NO_OTHER: Final = mark(
    "A report on both eyes needs a second photograph: none of the list is known to be of this "
    "patient. Put one beside this one by “Pair with…” and come back."
)
NOT_YET: Final = mark("The files of the list are still being read.")
OF_A_PART: Final = mark(
    "This is a result of a part of the photograph; a report on both eyes is on whole ones."
)
MAKING: Final = mark("The other photograph is being enhanced: {percent} %")


@dataclass(frozen=True)
class Offer:
    """A photograph that may stand beside the one on screen; `words` say which it is."""

    path: Path
    words: str


class ReportPair(QObject):
    """Remembers for each photograph which other one its report is on, until the program ends.

    The study of the other one is made only while the report is looked at.
    """

    changed = Signal()
    progressed = Signal()

    def __init__(
        self,
        session: Session,
        view: ViewChoices,
        annotations: AnnotationDesk,
        audit: Audit,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._view, self._annotations = session, view, annotations
        self._wanted: dict[str, Path] = {}
        self._fraction = 0.0
        self._measured: tuple[Study, tuple[Measurement, ...]] | None = None
        self.problem = ""
        """Why the other photograph that was wanted last cannot be had, "" where it can."""
        self._second = SecondStudy(session, audit, self)
        self._second.changed.connect(self.changed)
        self._second.progressed.connect(self._on_progressed)
        self._second.failed.connect(self._on_failed)
        session.image_changed.connect(self._on_image_changed)
        session.reader.listed.connect(self.changed)
        session.reader.described.connect(self._on_described)
        view.changed.connect(self.changed)

    @property
    def is_working(self) -> bool:
        """The other photograph is on its way."""
        return self._second.is_working

    @property
    def offers(self) -> list[Offer]:
        """What may be wanted: the photograph beside the one on screen, then what is suggested."""
        path, worklist = self._session.path, self._session.reader.worklist
        if path is None or path not in worklist:
            return []
        kinds = {each.path: each.kind for each in suggest(worklist, worklist[path])}
        partner = self._view.partner
        first = [] if partner is None or partner.path not in worklist else [partner.path]
        return [
            Offer(each, _words(worklist[each], kinds.get(each)))
            for each in dict.fromkeys([*first, *kinds, *self._chosen()])
        ]

    @property
    def wanted(self) -> Path | None:
        """The other photograph of the report; None for a report on one."""
        study = self._session.study
        if study is None or study.recipe.region is not None:
            return None
        return next(iter(self._chosen()), None)

    @property
    def why_not(self) -> str:
        """Say why there can be no pair, "" where there can."""
        study = self._session.study
        if study is not None and study.recipe.region is not None:
            return tr(OF_A_PART)
        if self.offers:
            return ""
        return tr(NO_OTHER) if self._session.reader.is_idle else tr(NOT_YET)

    @property
    def state(self) -> str:
        """Say how far the other photograph is, "" while none is on its way."""
        return tr(MAKING, percent=round(100 * self._fraction)) if self.is_working else ""

    @Slot(object)
    def choose(self, path: Path | None) -> None:
        """Take another photograph into the report, or none."""
        self.problem = ""
        if path is None:
            self._wanted.pop(self._picture, None)
            self.release()
        else:
            self._wanted[self._picture] = path
        self.changed.emit()

    @Slot()
    def release(self) -> None:
        """Work no longer for a report that nobody looks at."""
        self._second.stop()
        self._fraction = 0.0

    def completed(self, report: Report) -> Report | None:
        """Give the report on both where that is wanted: None until the other study is there."""
        path = self.wanted
        if path is None:
            return report
        other = self._second.study_of(path, report.study)
        if other is None:
            self._second.want(path, report.study)
            return None
        return replace(
            report,
            plan=replace(report.plan, template="pair"),
            other=other,
            other_measurements=self._measured_on(other),
        )

    def _measured_on(self, study: Study) -> tuple[Measurement, ...]:
        """What was measured on the other photograph, looked up once."""
        if self._measured is None or self._measured[0] is not study:
            self._measured = study, self._annotations.measurements_on(study)
        return self._measured[1]

    def _chosen(self) -> Iterable[Path]:
        """The photograph that is chosen, while the list has it."""
        path = self._wanted.get(self._picture)
        return [] if path is None or path not in self._session.reader.worklist else [path]

    @property
    def _picture(self) -> str:
        image = self._session.image
        return "" if image is None else image.source.picture_id

    @Slot(float)
    def _on_progressed(self, fraction: float) -> None:
        self._fraction = fraction
        self.progressed.emit()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        """Go back to a report on one."""
        self._wanted.pop(self._picture, None)
        if isinstance(error, RetinaViewError):
            self.problem = str(error)
        self._session.failed.emit(error)

    @Slot(object)
    def _on_image_changed(self, _image: object) -> None:
        self.problem, self._fraction, self._measured = "", 0.0, None
        self._second.forget()

    @Slot(object)
    def _on_described(self, _line: Photograph) -> None:
        self.changed.emit()


def _words(line: Photograph, kind: Kind | None) -> str:
    said = words_of_line(line)
    if kind is Kind.OTHER_EYE:
        return tr("Both eyes: {which}", which=said)
    if kind in (Kind.EARLIER, Kind.LATER):
        return tr("Both visits: {which}", which=said)
    return tr("Both photographs: {which}", which=said)
