"""Editing disc and cup by hand: two ellipses with handles on the original, their ratio live.

The editor lies over the comparison: a small card says the vertical cup-to-disc ratio and starts and
ends editing; while it is on, handles can be dragged, everything else pans and zooms as ever.
"""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Slot
from PySide6.QtGui import QMouseEvent

from retinaview.app.canvas_layers import CROSS_Z
from retinaview.app.canvas_lines import LineItem
from retinaview.app.compare_view import CompareView
from retinaview.app.disc_card import DiscCard, Ellipses
from retinaview.app.ellipse_handles import Grip, dragged, grip_at, handle_places
from retinaview.app.image_panel import INSET_PX, Face, ImagePanel
from retinaview.app.overlay_desk import OverlayDesk
from retinaview.app.session import Session
from retinaview.app.view_choices import ViewChoices
from retinaview.app.view_link import Size
from retinaview.core.image import FundusImage
from retinaview.core.overlay import Outline, Overlay, Place, Subject
from retinaview.imaging.crop import Point
from retinaview.imaging.disc_geometry import Ellipse
from retinaview.imaging.disc_overlay import (
    CUP_COLOUR,
    CUP_TITLE,
    DISC_COLOUR,
    DISC_TITLE,
    RATIO_ID,
    edited_by_hand,
    found_in,
    is_edited_by_hand,
)
from retinaview.words import tr

REACH_PX: Final = 11.0
"""How near a handle the mouse must be, in pixels of the screen."""
NEAR: Final = 0.25
"""Radius to come near to, in disc diameters: the disc fills about half of the panel."""
FIRST_DISC: Final = 0.15
"""Diameter of a disc drawn anew, over the photograph's height."""
FIRST_CUP: Final = 0.5
"""Diameter of a cup drawn anew, over the disc's."""
COLOURS: Final = {DISC_TITLE: DISC_COLOUR, CUP_TITLE: CUP_COLOUR}


class DiscEditor(QObject):
    """Lays card and handles over the panel that shows the original.

    What a hand has drawn stands in for what was found wherever the overlay is shown, measured or
    reported, and is kept for the photograph until it is reset.
    """

    def __init__(self, session: Session, compare: CompareView, view: ViewChoices) -> None:
        super().__init__(compare)
        self._session, self._compare = session, compare
        self._desk: OverlayDesk = session.overlays
        self._kept: dict[tuple[str, str], Ellipses] = {}
        self._ellipses: Ellipses = {}
        self._grip: Grip | None = None
        self.is_editing = False
        self.cards = [DiscCard(panel.canvas) for panel in compare.panels]
        self.lines = [LineItem() for _ in compare.panels]
        for panel, card, line in zip(compare.panels, self.cards, self.lines, strict=True):
            line.setZValue(CROSS_Z)
            line.setParentItem(panel.canvas.sheet)
            panel.canvas.viewport().installEventFilter(self)
            card.edit_wanted.connect(self.start)
            card.done_wanted.connect(self.stop)
            card.reset_wanted.connect(self.reset)
            card.move(INSET_PX, INSET_PX)
        self._desk.changed.connect(self._on_overlays_changed)
        session.image_changed.connect(self._on_image_changed)
        for changed in (session.study_changed, session.running_changed, view.changed):
            changed.connect(self._draw)
        compare.view_changed.connect(self._draw)

    @property
    def overlay(self) -> Overlay | None:
        """The overlay of the original that can be edited, the one switched on last."""
        found = (self._desk.overlay(name, Subject.ORIGINAL) for name in reversed(self._desk.wanted))
        return next((each for each in found if each is not None and is_editable(each)), None)

    @property
    def ellipses(self) -> Ellipses:
        """What the handles hold now, by title."""
        return dict(self._ellipses)

    @Slot()
    def start(self) -> None:
        """Put handles on the ellipses; where none were found, on two in the middle."""
        overlay, image = self.overlay, self._session.pictured
        if overlay is None or image is None:
            return
        self._ellipses = ellipses_of(overlay) or first_ellipses(image)
        for title, ellipse in first_ellipses(image, self._ellipses.get(DISC_TITLE)).items():
            self._ellipses.setdefault(title, ellipse)
        if not self.is_editing:
            self._come_near(self._ellipses[DISC_TITLE], image)
        self.is_editing = True
        self._draw()

    @Slot()
    def stop(self) -> None:
        """Take the handles away; what they held stays."""
        if self.is_editing:
            self.is_editing, self._grip = False, None
            self._draw()

    @Slot()
    def reset(self) -> None:
        """Go back to what was found."""
        overlay, image = self.overlay, self._session.pictured
        if overlay is None or image is None:
            return
        picture_id, before = image.source.picture_id, self._kept_of(image, overlay)
        if before is not None:
            lay = partial(self._lay, picture_id, overlay.id)
            self._session.edits.do(
                tr("reset disc and cup"), partial(lay, None), partial(lay, before)
            )
        elif self.is_editing:
            self.start()

    def grab(self, at: Point, reach_px: float) -> bool:
        """Take hold of the handle at (y, x) of the photograph; False where there is none."""
        self._grip = grip_at(self._ellipses, at, reach_px) if self.is_editing else None
        return self._grip is not None

    def drag(self, to: Point) -> None:
        """Bring the held handle to (y, x) of the photograph."""
        if self._grip is not None:
            held = self._grip.name
            self._ellipses[held] = dragged(self._ellipses[held], self._grip.handle, to)
            self._draw()

    def drop(self) -> None:
        """Let go: from now on the overlay is what the hand has drawn."""
        overlay, image = self.overlay, self._session.pictured
        if self._grip is None or overlay is None or image is None:
            return
        title = tr("move the cup") if self._grip.name == CUP_TITLE else tr("move the disc")
        self._grip = None
        before, after = self._kept_of(image, overlay), dict(self._ellipses)
        if after != before:
            lay = partial(self._lay, image.source.picture_id, overlay.id)
            self._session.edits.do(title, partial(lay, after), partial(lay, before))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Take what the mouse does to a handle; leave everything else to the canvas."""
        if not self.is_editing or not isinstance(event, QMouseEvent):
            return False
        panel = next((p for p in self._compare.panels if p.canvas.viewport() is watched), None)
        if panel is None or panel.face is not Face.ORIGINAL:
            return False
        at = self._pixel_at(panel, event.position())
        kind, is_left = event.type(), event.button() == Qt.MouseButton.LeftButton
        if kind == QEvent.Type.MouseButtonPress and is_left:
            return self.grab(at, self._reach(panel))
        if kind == QEvent.Type.MouseMove and self._grip is not None:
            self.drag(at)
            return True
        if kind == QEvent.Type.MouseButtonRelease and self._grip is not None:
            self.drop()
            return True
        return False

    # inside

    def _kept_of(self, image: FundusImage, overlay: Overlay) -> Ellipses | None:
        """What a hand has drawn so far, None where nothing was."""
        return self._kept.get((image.source.picture_id, overlay.id))

    def _lay(self, picture_id: str, overlay_id: str, ellipses: Ellipses | None) -> None:
        """Put ellipses in place of those found, or with None those found in their place again."""
        self._grip = None
        is_held = self.is_editing and self.overlay is not None and self.overlay.id == overlay_id
        if ellipses is None:
            self._kept.pop((picture_id, overlay_id), None)
            self._desk.put_back(overlay_id, Subject.ORIGINAL)
            if is_held:
                self.start()
            return
        self._kept[picture_id, overlay_id] = ellipses
        if is_held:
            self._ellipses = dict(ellipses)
        overlay, image = self._desk.overlay(overlay_id, Subject.ORIGINAL), self._session.pictured
        if overlay is not None and image is not None:
            self._desk.put(by_hand(overlay, image, ellipses))

    def _come_near(self, disc: Ellipse, image: FundusImage) -> None:
        """Make the disc large enough to take hold of."""
        place = ((disc.y + 0.5) / image.height, (disc.x + 0.5) / image.width)
        self._compare.navigator.jump(place, NEAR * disc.diameter_px)

    def _pixel_at(self, panel: ImagePanel, place: QPointF) -> Point:
        frame = self._compare.navigator.link.frame
        y, x = panel.canvas.point_at(place)
        return y * frame.height - 0.5, x * frame.width - 0.5

    def _reach(self, panel: ImagePanel) -> float:
        return REACH_PX * float(panel.canvas.devicePixelRatioF()) / self._compare.view.zoom

    @Slot(object)
    def _on_image_changed(self, _image: FundusImage) -> None:
        self.is_editing, self._grip = False, None
        self._draw()

    @Slot()
    def _on_overlays_changed(self) -> None:
        overlay, image = self.overlay, self._session.pictured
        if overlay is None or image is None:
            self.is_editing, self._grip = False, None
        elif not is_edited_by_hand(overlay):
            kept = self._kept.get((image.source.picture_id, overlay.id))
            if kept is not None:
                self._desk.put(by_hand(overlay, image, kept))  # comes back here
                return
        self._draw()

    @Slot()
    def _draw(self) -> None:
        overlay, image = self.overlay, self._session.pictured
        shows = overlay is not None and image is not None and not self._compare.is_grading_safe
        for panel, card, line in zip(self._compare.panels, self.cards, self.lines, strict=True):
            is_here = shows and panel.face is Face.ORIGINAL
            card.setVisible(is_here)
            line.setVisible(is_here and self.is_editing)
            if is_here and overlay is not None and image is not None:
                found = self._ellipses if self.is_editing else ellipses_of(overlay)
                by = is_edited_by_hand(overlay) or self._grip is not None
                card.show_values(found, is_editing=self.is_editing, is_by_hand=by)
                size = Size(image.height, image.width)
                line.show_lines(size, size, *sketch_of(self._ellipses))


def is_editable(overlay: Overlay) -> bool:
    """Whether an overlay measures disc and cup."""
    return any(score.id == RATIO_ID for score in overlay.numbers)


def ellipses_of(overlay: Overlay) -> Ellipses:
    """The ellipses of an overlay by title; those not found are left out."""
    found = found_in(overlay)
    pairs = ((DISC_TITLE, found.disc), (CUP_TITLE, found.cup))
    return {title: ellipse for title, ellipse in pairs if ellipse is not None}


def by_hand(overlay: Overlay, image: FundusImage, ellipses: Ellipses) -> Overlay:
    """The overlay with these ellipses in place of its own, marked as drawn by hand."""
    return edited_by_hand(overlay, image, ellipses.get(DISC_TITLE), ellipses.get(CUP_TITLE))


def first_ellipses(image: FundusImage, disc: Ellipse | None = None) -> Ellipses:
    """Ellipses to begin with: round the disc where there is one, else in the middle."""
    radius = FIRST_DISC * image.height / 2
    disc = disc or Ellipse((image.height - 1) / 2, (image.width - 1) / 2, radius, radius)
    return {DISC_TITLE: disc, CUP_TITLE: disc.resized(FIRST_CUP)}


def sketch_of(ellipses: Ellipses) -> tuple[Sequence[Outline], Sequence[Place]]:
    """Lines and handles to draw."""
    lines = [Outline(title, COLOURS[title], each.points()) for title, each in ellipses.items()]
    rings = [
        Place(y, x, 0.0, title, 0.0)
        for title, each in ellipses.items()
        for y, x in handle_places(each).values()
    ]
    return lines, rings
