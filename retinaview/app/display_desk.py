"""How pictures are shown: joins the Display panel, its keys and the right mouse button."""

from typing import Final

from PySide6.QtCore import QObject, Slot

from retinaview.app.histogram_view import Plot, counts_in_field
from retinaview.app.main_window import MainWindow
from retinaview.app.picture_source import picture_of_image, picture_of_result
from retinaview.app.session import Session
from retinaview.app.settings import Settings
from retinaview.app.shown_pictures import Display
from retinaview.app.tone import Tone
from retinaview.app.view_choices import ViewChoices
from retinaview.words import tr

SECTION: Final = "display"
WITH_IMAGE: Final = ("invert", "reset_display", "smooth")


class DisplayDesk(QObject):
    """Takes wishes for the screen and has the comparison follow; files never see them."""

    def __init__(self, session: Session, window: MainWindow, view: ViewChoices) -> None:
        super().__init__(window)
        self._session, self._window, self._view = session, window, view
        self._panel, actions = window.panels.display, window.actions_by_name
        self._panel.tone_wanted.connect(self._on_tone_wanted)
        self._panel.reset_wanted.connect(view.reset_display)
        self._panel.smooth_wanted.connect(self._on_smooth_wanted)
        window.compare.tone_dragged.connect(self._on_tone_dragged)
        actions["invert"].triggered.connect(self._on_invert)
        actions["reset_display"].triggered.connect(view.reset_display)
        actions["smooth"].triggered.connect(self._on_smooth_wanted)
        actions["full_screen"].triggered.connect(self._on_full_screen)
        view.changed.connect(self._draw)
        session.settings_changed.connect(self._on_settings_changed)
        session.image_changed.connect(self._on_pictures_changed)
        session.study_changed.connect(self._on_pictures_changed)
        window.panels.folded.connect(self._on_folded)
        self._on_settings_changed(session.settings)
        self._on_pictures_changed(None)

    @Slot()
    def _draw(self) -> None:
        view, actions = self._view, self._window.actions_by_name
        is_locked, has_image = view.is_grading_safe, self._session.image is not None
        is_changed = Display(view.channel, view.tone) != Display()
        self._window.compare.set_tone(view.tone)
        self._panel.show_tone(view.tone, is_grading_safe=is_locked, is_changed=is_changed)
        actions["invert"].setChecked(view.tone.is_inverted)
        for name in WITH_IMAGE:
            actions[name].setEnabled(has_image and (name == "smooth" or not is_locked))

    @Slot(object)
    def _on_tone_wanted(self, tone: Tone) -> None:
        self._view.set_tone(tone)

    @Slot(float, float)
    def _on_tone_dragged(self, down: float, right: float) -> None:
        if self._session.image is not None and not self._view.is_grading_safe:
            self._view.drag_tone(down, right)

    @Slot()
    def _on_invert(self) -> None:
        self._view.invert()

    @Slot(bool)
    def _on_smooth_wanted(self, is_on: bool) -> None:
        self._session.change(smooth=is_on)

    @Slot()
    def _on_full_screen(self) -> None:
        window = self._window
        window.showNormal() if window.isFullScreen() else window.showFullScreen()
        window.actions_by_name["full_screen"].setChecked(window.isFullScreen())

    @Slot(object)
    def _on_settings_changed(self, settings: Settings) -> None:
        if self._window.compare.is_smooth != settings.smooth:
            self._window.compare.set_smooth(settings.smooth)
        self._panel.show_smooth(settings.smooth)
        self._window.actions_by_name["smooth"].setChecked(settings.smooth)

    @Slot(object)
    def _on_pictures_changed(self, _changed: object) -> None:
        self._draw()
        self._draw_histogram()

    @Slot(str, bool)
    def _on_folded(self, section: str, _is_folded: bool) -> None:
        if section == SECTION:
            self._draw_histogram()

    def _draw_histogram(self) -> None:
        """Count only while someone can see it."""
        image, study = self._session.pictured, self._session.study
        if image is None or self._window.panels.section(SECTION).is_folded:
            self._panel.show_plots(())
            return
        plots = [Plot(tr("Original"), counts_in_field(picture_of_image(image), image))]
        if study is not None:
            plots.append(Plot(tr("Processed"), counts_in_field(picture_of_result(study), image)))
        self._panel.show_plots(plots)
