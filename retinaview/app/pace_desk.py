"""Says under the button how long the next run will take, judged by those before."""

from PySide6.QtCore import QObject, Slot

from retinaview.app.main_window import MainWindow
from retinaview.app.paces import Paces
from retinaview.app.session import Session
from retinaview.core.study import Study
from retinaview.core.time_words import time_words
from retinaview.words import tr

MEGA = 1e6


class PaceDesk(QObject):
    """Notes how long runs take, and estimates the next one of the same model and device."""

    def __init__(self, session: Session, window: MainWindow, paces: Paces | None = None) -> None:
        super().__init__(window)
        self._session = session
        self._panel = window.panels.enhance
        self._paces = paces or Paces()
        self._last: object = None
        session.study_changed.connect(self._on_study_changed)
        session.recipe_changed.connect(self._draw)
        session.image_changed.connect(self._draw)
        session.settings_changed.connect(self._draw)
        self._draw()

    @Slot(object)
    def _on_study_changed(self, study: Study | None) -> None:
        if study is not None and self._session.is_running:
            self._note(study)
        self._draw()

    def _note(self, study: Study) -> None:
        """Remember a run; a second share of one answer takes less than a run and says nothing."""
        recipe = study.recipe
        run = (study.image.source.picture_id, recipe.enhancer, dict(recipe.options))
        if run != self._last:
            pixels = study.image.height * study.image.width
            made = study.provenance
            label = f"{made.model_title} {made.model_version}"
            self._paces.note(label, recipe.device, pixels / MEGA, max(made.took_s, 1e-3))
        self._last = run

    @Slot()
    def _draw(self) -> None:
        session, card = self._session, self._session.card
        seconds = None
        if session.image is not None and card is not None:
            pixels = session.image.height * session.image.width
            if card.scale > 1 and session.region is not None:
                pixels = session.region.height * session.region.width
            seconds = self._paces.estimate_s(card.label, session.settings.device, pixels / MEGA)
        self._panel.show_estimate(
            "" if seconds is None else tr("Takes about {time}", time=time_words(seconds))
        )
