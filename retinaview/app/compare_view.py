"""Before and after: the pictures of a study in up to four panels that move together."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from retinaview.app.arrangement import Channel, CompareMode
from retinaview.app.canvas import SIDES
from retinaview.app.image_panel import Face, ImagePanel
from retinaview.app.laid_over import LaidOver, Overlays
from retinaview.app.navigator import ONE_TO_ONE, Navigator
from retinaview.app.panel_parts import EmptyState
from retinaview.app.partner import Partner
from retinaview.app.picture_source import WHOLE, Picture
from retinaview.app.scene import Cell, Scene
from retinaview.app.shown_pictures import Display
from retinaview.app.tone import Tone
from retinaview.app.view_link import Size, ViewState
from retinaview.core.image import FundusImage
from retinaview.core.overlay import Place, Subject
from retinaview.core.study import Study
from retinaview.words import tr

__all__ = ["BLINK_MS", "Channel", "CompareMode", "CompareView"]

BLINK_MS: Final = 400
GAP_PX: Final = 8
COLUMNS: Final = 2
NOTHING: Final = Cell(Face.ORIGINAL, {}, ())


class CompareView(QWidget):
    """Shows a photograph and its result; every wish of the user leaves by a signal."""

    view_changed = Signal(object)  # ViewState
    cursor_moved = Signal(object)  # (y, x) in [0, 1] of the frame, or None
    tone_dragged = Signal(float, float)  # down and right, in shares of a picture
    open_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = Scene()
        self._cells: tuple[Cell, ...] = ()
        self.panels = (ImagePanel(), ImagePanel(), ImagePanel(), ImagePanel())
        self.empty = EmptyState()
        self.navigator = Navigator(self.panels, self)
        self.laid_over = LaidOver(self.panels, self.navigator)
        self._blink = QTimer(self)
        self._blink.setInterval(BLINK_MS)
        self._lay_out()
        self.setAccessibleName(tr("Comparison of original and processed picture"))
        self._blink.timeout.connect(self._on_blink)
        self.navigator.view_changed.connect(self.view_changed)
        self.navigator.cursor_moved.connect(self.cursor_moved)
        for panel in self.panels:
            panel.canvas.toned.connect(self.tone_dragged)
        self.empty.open_wanted.connect(self.open_wanted)
        self.empty.sample_wanted.connect(self.sample_wanted)
        self._change()

    # what is shown

    @property
    def image(self) -> FundusImage | None:
        """The photograph on screen."""
        return self._scene.image

    @property
    def study(self) -> Study | None:
        """The study on screen; the result on the right is its."""
        return self._scene.study

    @property
    def pictures(self) -> Mapping[Subject, Picture]:
        """The pictures of the first panel, by side."""
        return self._cells[0].pictures if self._cells else {}

    @property
    def mode(self) -> CompareMode:
        """The mode that was asked for."""
        return self._scene.showing.mode

    @property
    def display(self) -> Display:
        """How the pictures are shown; in the grading-safe view as they are."""
        return self._scene.display

    @property
    def is_grading_safe(self) -> bool:
        """Original alone, 1:1, no overlays."""
        return self._scene.showing.is_grading_safe

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
        """The panels in use, row by row from left to right; none without a photograph."""
        return self.panels[: len(self._cells)]

    # wishes from outside

    def show_image(self, image: FundusImage | None) -> None:
        """Show a photograph, whole; results of another one go."""
        if image is not None:
            self.navigator.show_frame(Size(image.height, image.width))
        self.laid_over.set_study(None, keeps_original=False)
        self._change(
            image=image, study=None, rival=None, partner=None, others=(), shows_working=False
        )

    def show_study(self, study: Study | None) -> None:
        """Show what came of the photograph, at the same view; None takes it away.

        Maps of an earlier result go; those of the original stay.
        """
        if study is not None and study.image is not self.image:
            self.show_image(study.image)
        self.laid_over.set_study(study, keeps_original=True)
        showing = replace(self._scene.showing, blink_on_result=study is not None)
        self._change(study=study, showing=showing)

    def set_rival(self, rival: Study | None) -> None:
        """Put the result of another study of the photograph on the left; None for the original."""
        self._choose(rival=rival)

    def set_partner(self, partner: Partner | None) -> None:
        """Put another photograph beside this one; None takes it away."""
        self._choose(partner=partner)

    def set_others(self, others: Sequence[Study]) -> None:
        """Take the other results of the photograph that a grid shows."""
        self._choose(others=tuple(others))

    def set_mode(self, mode: CompareMode) -> None:
        """Compare in another way."""
        self._change_showing(mode=mode, blink_on_result=True)

    def set_channel(self, channel: Channel) -> None:
        """Show colour or one channel."""
        self._choose(chosen=replace(self._scene.chosen, channel=channel))

    def set_tone(self, tone: Tone) -> None:
        """Show brightness in another way."""
        self._choose(chosen=replace(self._scene.chosen, tone=tone))

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
        if self.image is not None:
            self.laid_over.jump_to(place, of)

    def clear_mark(self) -> None:
        """Take the ring of the last jump away."""
        self.laid_over.clear_mark()

    def set_grading_safe(self, is_on: bool) -> None:
        """Show the original alone at one image pixel a device pixel, or go back to before."""
        self.laid_over.set_hidden(is_on)
        self._change_showing(is_grading_safe=is_on)
        self.navigator.lock(is_on)

    def set_smooth(self, is_on: bool) -> None:
        """Above 100 %, interpolate or show pixels as squares."""
        self.navigator.set_smooth(is_on)

    def show_working_picture(self, is_on: bool) -> None:
        """Show the picture at the model's own size in place of the result, where there is one."""
        self._choose(shows_working=is_on)

    def show_running(self, fraction: float, label: str, seconds_left: float | None) -> None:
        """Say how far the result is, in the panel that will show it."""
        if not self._scene.showing.is_running:
            self._change_showing(is_running=True)
        shown = self.shown_panels or self.panels[:1]
        target = next((panel for panel in shown if panel.face is Face.PROCESSED), shown[-1])
        self._note_on(target, fraction, label, seconds_left)

    def show_pairing(self, fraction: float, label: str) -> None:
        """Say how far another photograph is that will stand beside this one, or lie on it."""
        self._note_on((self.shown_panels or self.panels[:1])[-1], fraction, label, None)

    def show_idle(self) -> None:
        """Say that nothing runs."""
        for panel in self.panels:
            panel.running.hide()
        self._change_showing(is_running=False)

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
        if self.image is None or not self.navigator.press(event.key()):
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

    def _note_on(
        self, target: ImagePanel, fraction: float, label: str, seconds_left: float | None
    ) -> None:
        for panel in self.panels:
            if panel is target:
                panel.show_progress(fraction, label, seconds_left)
            else:
                panel.running.hide()

    def _lay_out(self) -> None:
        pictures = QWidget()
        column = QVBoxLayout(pictures)
        self._rows = (QWidget(), QWidget())
        layouts: list[QVBoxLayout | QHBoxLayout] = [column]
        for number, holder in enumerate(self._rows):
            row = QHBoxLayout(holder)
            layouts.append(row)
            for panel in self.panels[2 * number : 2 * number + 2]:
                row.addWidget(panel, 1)
            column.addWidget(holder, 1)
        for layout in layouts:
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(GAP_PX)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(pictures)

    def _change_showing(self, **fields: Any) -> None:
        self._choose(showing=replace(self._scene.showing, **fields))

    def _choose(self, **fields: Any) -> None:
        """Change something by a choice; the same choice again costs nothing."""
        if any(getattr(self._scene, name) != value for name, value in fields.items()):
            self._change(**fields)

    def _change(self, **fields: Any) -> None:
        """Change what there is to see or how, and hand it to the panels."""
        self._scene = replace(self._scene, **fields)
        self._cells = self._scene.cells
        self._stack.setCurrentIndex(1 if self._cells else 0)
        for place, panel in enumerate(self.panels):
            panel.setVisible(place < max(1, len(self._cells)))
            self._fill(panel, self._cells[place] if place < len(self._cells) else NOTHING)
        self._rows[1].setVisible(len(self._cells) > COLUMNS)
        self.laid_over.draw_overlays()
        self.navigator.show_cells(self._cells)
        self._fit_headers()
        self._run_blink()

    def _fill(self, panel: ImagePanel, cell: Cell) -> None:
        for subject in SIDES:
            picture = cell.pictures.get(subject)
            place = picture.place if picture else WHOLE
            pyramid = self.display.pyramid(picture)
            panel.show_pyramid(subject, pyramid, self.navigator.link.frame, place)
        panel.canvas.set_tone(self.display.tone)
        panel.show_face(cell.face, cell.badges, cell.vacancy)

    def _fit_headers(self) -> None:
        """Make the headers of a row as high as the one that needs most: pictures stay level."""
        shown = self.shown_panels
        columns = max(1, min(COLUMNS, len(shown)))
        width = (self.width() - GAP_PX * (columns - 1)) // columns - 2
        height = max((panel.header.height_for(width) for panel in shown), default=0)
        for panel in shown:
            panel.header.show_height(height)

    def _run_blink(self) -> None:
        if self._scene.showing.is_blinking and self.isVisible():
            if not self._blink.isActive():
                self._blink.start()
        else:
            self._blink.stop()

    def _on_blink(self) -> None:
        self._change_showing(blink_on_result=not self._scene.showing.blink_on_result)
