"""Before and after: the pictures of a study in one or two panels that move together."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from retinaview.app.arrangement import Channel, CompareMode, Showing
from retinaview.app.canvas import SIDES
from retinaview.app.image_panel import ImagePanel
from retinaview.app.laid_over import LaidOver, Overlays
from retinaview.app.navigator import ONE_TO_ONE, Navigator
from retinaview.app.panel_parts import EmptyState
from retinaview.app.picture_source import WHOLE, Picture
from retinaview.app.shown_pictures import Display, badges_of, pictures_of
from retinaview.app.tone import Tone
from retinaview.app.view_link import Size, ViewState
from retinaview.core.image import FundusImage
from retinaview.core.overlay import Place, Subject
from retinaview.core.study import Study

__all__ = ["BLINK_MS", "Channel", "CompareMode", "CompareView"]

BLINK_MS: Final = 400
GAP_PX: Final = 8


class CompareView(QWidget):
    """Shows a photograph and its result; every wish of the user leaves by a signal."""

    view_changed = Signal(object)  # ViewState
    cursor_moved = Signal(object)  # (y, x) in [0, 1] of the frame, or None
    tone_dragged = Signal(float, float)  # down and right, in shares of a picture
    open_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: FundusImage | None = None
        self._study: Study | None = None
        self._chosen = Display()
        self._shows_working = False
        self._showing = Showing()
        self._pictures: dict[Subject, Picture] = {}
        self.panels = (ImagePanel(), ImagePanel())
        self.empty = EmptyState()
        self.navigator = Navigator(self.panels, self)
        self.laid_over = LaidOver(self.panels, self.navigator)
        self._blink = QTimer(self)
        self._blink.setInterval(BLINK_MS)
        self._lay_out()
        self.setAccessibleName("Comparison of original and processed picture")
        self._blink.timeout.connect(self._on_blink)
        self.navigator.view_changed.connect(self.view_changed)
        self.navigator.cursor_moved.connect(self.cursor_moved)
        for panel in self.panels:
            panel.canvas.toned.connect(self.tone_dragged)
        self.empty.open_wanted.connect(self.open_wanted)
        self.empty.sample_wanted.connect(self.sample_wanted)
        self._arrange()

    # what is shown

    @property
    def image(self) -> FundusImage | None:
        """The photograph on screen."""
        return self._image

    @property
    def study(self) -> Study | None:
        """The study on screen."""
        return self._study

    @property
    def pictures(self) -> Mapping[Subject, Picture]:
        """The pictures on screen."""
        return self._pictures

    @property
    def mode(self) -> CompareMode:
        """The mode that was asked for."""
        return self._showing.mode

    @property
    def display(self) -> Display:
        """How the pictures are shown; in the grading-safe view as they are."""
        return self._chosen.for_grading if self.is_grading_safe else self._chosen

    @property
    def is_grading_safe(self) -> bool:
        """Original alone, 1:1, no overlays."""
        return self._showing.is_grading_safe

    @property
    def is_smooth(self) -> bool:
        """Pixels are interpolated above 100 %."""
        return self.navigator.is_smooth

    @property
    def view(self) -> ViewState:
        """Where the panels look."""
        return self.navigator.link.state

    @property
    def shown_panels(self) -> tuple[ImagePanel, ...]:
        """The panels in use, from left to right; none without a photograph."""
        return () if self._image is None else self.panels[: len(self._showing.faces)]

    # wishes from outside

    def show_image(self, image: FundusImage | None) -> None:
        """Show a photograph, whole; results of another one go."""
        self._image = image
        self._study = None
        self._shows_working = False
        self._showing = replace(self._showing, has_result=False)
        if image is not None:
            self.navigator.show_frame(Size(image.height, image.width))
        self.laid_over.set_study(None, keeps_original=False)
        self._load()

    def show_study(self, study: Study | None) -> None:
        """Show what came of the photograph, at the same view; None takes it away.

        Maps of an earlier result go; those of the original stay.
        """
        if study is not None and study.image is not self._image:
            self.show_image(study.image)
        self._study = study
        self.laid_over.set_study(study, keeps_original=True)
        self._showing = replace(
            self._showing, has_result=study is not None, blink_on_result=study is not None
        )
        self._load()

    def set_mode(self, mode: CompareMode) -> None:
        """Compare in another way."""
        was, self._showing = self._showing, replace(self._showing, mode=mode, blink_on_result=True)
        if CompareMode.DIFFERENCE in (mode, was.mode) and mode is not was.mode:
            self._load()
        self._arrange()

    def set_channel(self, channel: Channel) -> None:
        """Show colour or one channel."""
        if channel is not self._chosen.channel:
            self._chosen = replace(self._chosen, channel=channel)
            self._load()

    def set_tone(self, tone: Tone) -> None:
        """Show brightness in another way."""
        if tone != self._chosen.tone:
            self._chosen = replace(self._chosen, tone=tone)
            self._show_tone()
            self._arrange()

    def set_overlays(self, overlays: Overlays) -> None:
        """Lay overlays over the pictures, those of `PAIR` over their difference."""
        self.laid_over.set_overlays(overlays)

    def set_legends(self, is_on: bool) -> None:
        """Explain the overlays on the pictures themselves; the panels do it beside them."""
        for panel in self.panels:
            panel.has_legends = is_on
        self.laid_over.draw_overlays()

    def jump_to(self, place: Place, of: Subject = Subject.ORIGINAL) -> None:
        """Bring a place to the middle of every panel, large enough to judge it, and ring it.

        Args:
            place: in pixels of the picture `of`.
            of: the picture; `PAIR` counts pixels of the photograph.
        """
        if self._image is not None:
            self.laid_over.jump_to(place, of)

    def clear_mark(self) -> None:
        """Take the ring of the last jump away."""
        self.laid_over.clear_mark()

    def set_grading_safe(self, is_on: bool) -> None:
        """Show the original alone at one image pixel a device pixel, or go back to before."""
        was, self._showing = self.display, replace(self._showing, is_grading_safe=is_on)
        self.laid_over.set_hidden(is_on)
        self._arrange() if self.display == was else self._load()
        self.navigator.lock(is_on)

    def set_smooth(self, is_on: bool) -> None:
        """Above 100 %, interpolate or show pixels as squares."""
        self.navigator.set_smooth(is_on)

    def show_working_picture(self, is_on: bool) -> None:
        """Show the picture at the model's own size in place of the result, where there is one."""
        self._shows_working = is_on
        self._load()

    def show_running(self, fraction: float, label: str, seconds_left: float | None) -> None:
        """Say how far the result is, in the panel that will show it."""
        if not self._showing.is_running:
            self._showing = replace(self._showing, is_running=True)
            self._arrange()
        *others, target = self.panels[: len(self._showing.faces)]
        for panel in others:
            panel.running.hide()
        target.show_progress(fraction, label, seconds_left)

    def show_idle(self) -> None:
        """Say that nothing runs."""
        self._showing = replace(self._showing, is_running=False)
        for panel in self.panels:
            panel.running.hide()
        self._arrange()

    def zoom_fit(self) -> None:
        """Show the whole photograph."""
        self.navigator.fit()

    def zoom_one_to_one(self) -> None:
        """Show one pixel of the photograph on one device pixel."""
        self.navigator.zoom_to(ONE_TO_ONE)

    def zoom_two_to_one(self) -> None:
        """Show one pixel of the photograph on two by two device pixels."""
        self.navigator.zoom_to(2 * ONE_TO_ONE)

    # Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Pan by arrow keys, zoom by plus and minus."""
        if self._image is None or not self.navigator.press(event.key()):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        """Give notes that no longer fit a row of their own."""
        super().resizeEvent(event)
        self._fit_headers()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  Qt's name
        """Blink only while someone can see it."""
        super().showEvent(event)
        self._run_blink()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802  Qt's name
        """Stop blinking."""
        super().hideEvent(event)
        self._blink.stop()

    # inside

    def _lay_out(self) -> None:
        pictures = QWidget()
        row = QHBoxLayout(pictures)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_PX)
        for panel in self.panels:
            row.addWidget(panel, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(pictures)

    def _load(self) -> None:
        """Hand the pictures of photograph and study to the panels."""
        self._pictures = pictures_of(
            self._image,
            self._study,
            with_difference=self.mode is CompareMode.DIFFERENCE,
            shows_working=self._shows_working,
        )
        for subject in SIDES:
            picture = self._pictures.get(subject)
            pyramid = self.display.pyramid(picture)
            place = picture.place if picture else WHOLE
            for panel in self.panels:
                panel.show_pyramid(subject, pyramid, self.navigator.link.frame, place)
        self._show_tone()
        self._arrange()

    def _show_tone(self) -> None:
        for panel in self.panels:
            panel.canvas.set_tone(self.display.tone)

    def _arrange(self) -> None:
        """Show the faces that the mode asks for, on one panel or two."""
        self._stack.setCurrentIndex(0 if self._image is None else 1)
        faces = self._showing.faces
        for panel, face in zip(self.panels, faces, strict=False):
            badges = badges_of(face, self._study, self.display, shows_working=self._shows_working)
            panel.show_face(face, badges)
        self.panels[1].setVisible(len(faces) > 1)
        self.laid_over.draw_overlays()
        self.navigator.show_faces(faces, self._pictures)
        self._fit_headers()
        self._run_blink()

    def _fit_headers(self) -> None:
        """Make all headers as high as the one that needs most: pictures stay level."""
        shown = self.shown_panels
        width = (self.width() - GAP_PX * (len(shown) - 1)) // max(1, len(shown)) - 2
        height = max((panel.header.height_for(width) for panel in shown), default=0)
        for panel in shown:
            panel.header.show_height(height)

    def _run_blink(self) -> None:
        if self._showing.is_blinking and self.isVisible():
            if not self._blink.isActive():
                self._blink.start()
        else:
            self._blink.stop()

    def _on_blink(self) -> None:
        self._showing = replace(self._showing, blink_on_result=not self._showing.blink_on_result)
        self._arrange()
