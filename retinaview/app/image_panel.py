"""One panel: head, picture, foot.

It shows the original, a result, two of them beside a curtain, or their difference.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from retinaview.app.badge import BadgeText, PanelHeader
from retinaview.app.canvas import SIDES, Canvas
from retinaview.app.canvas_layers import Layer
from retinaview.app.divider import Divider
from retinaview.app.legend import Legend
from retinaview.app.lens import MAGNIFIED, Lens
from retinaview.app.mip import Pyramid
from retinaview.app.panel_parts import Foot, RunningNote, vacancy_note
from retinaview.app.picture_source import WHOLE, Place
from retinaview.app.theme import DARK, tokens
from retinaview.app.view_link import Point, Size, ViewState
from retinaview.core.overlay import Subject
from retinaview.words import mark, tr

RADIUS_PX: Final = 6
INSET_PX: Final = 12


class Face(StrEnum):
    """What a panel shows.

    A rival is another result of the same photograph. It takes the original's side of the panel.
    Of two photographs side by side neither is the study's: nothing lies over them.
    """

    ORIGINAL = "original"
    PROCESSED = "processed"
    RIVAL = "rival"
    BOTH = "both"
    RESULTS = "results"
    DIFFERENCE = "difference"
    RESULTS_DIFFERENCE = "difference of results"
    LEFT_PHOTOGRAPH = "left photograph"
    RIGHT_PHOTOGRAPH = "right photograph"
    PHOTOGRAPHS = "photographs"
    PHOTOGRAPHS_DIFFERENCE = "difference of photographs"

    @property
    def subjects(self) -> tuple[Subject, ...]:
        """The sides that this face shows, from left to right."""
        if self.is_curtain:
            return (Subject.ORIGINAL, Subject.PROCESSED)
        return (_SIDE_OF.get(self, Subject.PAIR),)

    @property
    def is_curtain(self) -> bool:
        """Two pictures beside a line."""
        return self in (Face.BOTH, Face.RESULTS, Face.PHOTOGRAPHS)

    @property
    def is_of_two(self) -> bool:
        """It shows one of two photographs, or both."""
        return self in _OF_TWO

    @property
    def strangers(self) -> tuple[Subject, ...]:
        """The sides that show something else than photograph and study: nothing lies over them."""
        if self.is_of_two:
            return self.subjects
        if self in (Face.RIVAL, Face.RESULTS):
            return (Subject.ORIGINAL,)
        return (Subject.PAIR,) if self is Face.RESULTS_DIFFERENCE else ()

    @property
    def own(self) -> tuple[Subject, ...]:
        """The sides that show the photograph, the study's result or what differs in them."""
        return tuple(subject for subject in self.subjects if subject not in self.strangers)


_OF_TWO: Final = (
    Face.LEFT_PHOTOGRAPH,
    Face.RIGHT_PHOTOGRAPH,
    Face.PHOTOGRAPHS,
    Face.PHOTOGRAPHS_DIFFERENCE,
)
_SIDE_OF: Final = {
    Face.ORIGINAL: Subject.ORIGINAL,
    Face.RIVAL: Subject.ORIGINAL,
    Face.PROCESSED: Subject.PROCESSED,
    Face.LEFT_PHOTOGRAPH: Subject.ORIGINAL,
    Face.RIGHT_PHOTOGRAPH: Subject.PROCESSED,
}
_NAMES: Final = {
    Face.ORIGINAL: mark("original picture"),
    Face.PROCESSED: mark("processed picture"),
    Face.DIFFERENCE: mark("difference picture"),
    Face.BOTH: mark("original and processed picture"),
    Face.RIVAL: mark("another processed picture"),
    Face.RESULTS: mark("two processed pictures"),
    Face.RESULTS_DIFFERENCE: mark("difference of two processed pictures"),
    Face.LEFT_PHOTOGRAPH: mark("photograph on the left"),
    Face.RIGHT_PHOTOGRAPH: mark("photograph on the right"),
    Face.PHOTOGRAPHS: mark("two photographs"),
    Face.PHOTOGRAPHS_DIFFERENCE: mark("difference of two photographs"),
}


class ImagePanel(QWidget):
    """Draws what it is given; decides nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = Face.ORIGINAL
        self.header = PanelHeader()
        self.canvas = Canvas()
        self.foot = Foot()
        self.divider = Divider(self.canvas)
        self.legends = {subject: Legend(self.canvas) for subject in SIDES}
        self.has_legends = True
        """Overlays are explained on the picture itself."""
        self.running = RunningNote(self.canvas)
        self.vacancy = vacancy_note(self.canvas)
        self.lens = Lens(self.canvas)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.foot)
        self.canvas.resized.connect(self._place_parts)
        self.divider.moved.connect(self._on_divider_moved)

    def show_face(self, face: Face, badges: tuple[BadgeText, ...], vacancy: str = "") -> None:
        """Show one picture or two, with the badges that belong to them.

        Args:
            face: what is shown.
            badges: from left to right.
            vacancy: what to say in the place of a picture that is not there, "" for nothing.
        """
        self.face = face
        self.header.show_badges(badges)
        self.divider.setVisible(face.is_curtain)
        self.divider.ink = DARK.original if face.is_of_two else DARK.processed
        self.vacancy.setText(vacancy)
        self.vacancy.setVisible(bool(vacancy))
        self._show_spans()
        self._place_parts()
        self.setAccessibleName(tr(_NAMES[face]))
        self.update()

    def show_pyramid(
        self, subject: Subject, pyramid: Pyramid | None, frame: Size, place: Place = WHOLE
    ) -> None:
        """Set the picture of one side, at its place on a photograph of the size of `frame`."""
        self.canvas.show_pyramid(subject, pyramid, frame, place)
        self._place_parts()

    def show_layers(self, subject: Subject, layers: Sequence[Layer]) -> None:
        """Lay overlays over one side's picture, with their legend."""
        self.canvas.show_layers(subject, layers)
        shown = [layer.overlay for layer in layers]
        if not self.has_legends or subject not in self.face.subjects:
            shown = []
        elif self.face.is_curtain and subject is Subject.PROCESSED:
            beside = self.legends[Subject.ORIGINAL].overlays
            shown = [overlay for overlay in shown if overlay not in beside]
        self.legends[subject].show_overlays(shown)
        self._place_parts()

    def show_progress(self, fraction: float, label: str, seconds_left: float | None) -> None:
        """Say how far the result of this panel is."""
        self.running.show_progress(fraction, label, seconds_left)
        self._place_parts()

    def look(self, view: ViewState, zoom_text: str) -> None:
        """Show a part of the frame and say how it is shown."""
        self.canvas.look(view)
        self.header.show_zoom(zoom_text)

    def show_cursor(self, at: Point | None, text: str) -> None:
        """Draw the shared cursor and say what is under it."""
        self.canvas.show_cross(at)
        self.foot.setText(text)

    def show_lens(self, at: Point | None) -> None:
        """Magnify what is round a point of the frame; None magnifies nothing."""
        if at is None or not self._has_picture():
            self.lens.hide()
            return
        place = self.canvas.place_of(at)
        split = self.divider.fraction * self.canvas.width()
        side = int(self.face.is_curtain and place.x() >= split)
        badges = self.header.badges
        is_processed = side < len(badges) and badges[side].subject is Subject.PROCESSED
        ink = DARK.processed if is_processed else DARK.original
        subject = self.face.subjects[side]
        enlarged = self.canvas.enlarged(subject, at, MAGNIFIED, self.lens.side_px)
        self.lens.show_at(place, enlarged, ink)

    def subject_at(self, at: Point) -> Subject | None:
        """Give the picture under a point of the frame; beside the curtain's line there are two.

        None where it is another result than the one on the right: nothing is measured there.
        """
        subject = self.face.subjects[0]
        if self.face.is_curtain:
            split = QPointF(self.divider.fraction * self.canvas.width(), 0)
            is_left = at[1] < self.canvas.point_at(split)[1]
            subject = Subject.ORIGINAL if is_left else Subject.PROCESSED
        return subject if subject in self.face.own else None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """Draw the black ground and the border: amber round what is processed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(QColor(DARK.surround))
        halves = [self._edge_of(badge) for badge in self.header.badges] or [QColor(tokens().line)]
        painter.setPen(QPen(halves[0], 1))
        painter.drawRoundedRect(edge, RADIUS_PX, RADIUS_PX)
        if self.face.is_curtain:
            split = self.canvas.x() + self.divider.fraction * self.canvas.width()
            painter.setClipRect(QRectF(split, 0, self.width() - split, self.height()))
            painter.setPen(QPen(halves[-1], 1))
            painter.drawRoundedRect(edge, RADIUS_PX, RADIUS_PX)

    def _edge_of(self, badge: BadgeText) -> QColor:
        is_processed = badge.subject is Subject.PROCESSED and badge.is_there
        return QColor(DARK.processed if is_processed and self._has_picture() else tokens().line)

    def _on_divider_moved(self, _: float) -> None:
        self._show_spans()
        self.update()

    def _show_spans(self) -> None:
        split = self.divider.fraction
        spans = dict.fromkeys(self.face.subjects, (0.0, 1.0))
        if self.face.is_curtain:
            spans = {Subject.ORIGINAL: (0.0, split), Subject.PROCESSED: (split, 1.0)}
        self.canvas.show_spans(spans, self.face.strangers)

    def _place_parts(self) -> None:
        """Put divider, legends and progress where they belong on the canvas."""
        area = self.canvas.rect()
        self.divider.place()
        for subject, legend in self.legends.items():
            on_right = self.face.is_curtain and subject is Subject.PROCESSED
            left = area.width() - legend.width() - INSET_PX if on_right else INSET_PX
            legend.move(left, area.height() - legend.height() - INSET_PX)
        width = min(self.running.sizeHint().width(), area.width() - 2 * INSET_PX)
        self.running.resize(max(1, width), self.running.sizeHint().height())
        top = INSET_PX if self._has_picture() else (area.height() - self.running.height()) // 2
        self.running.move((area.width() - self.running.width()) // 2, top)
        self.vacancy.setGeometry(area.adjusted(INSET_PX, INSET_PX, -INSET_PX, -INSET_PX))

    def _has_picture(self) -> bool:
        return any(self.canvas.has_picture(subject) for subject in self.face.subjects)
