"""Runs the plain method that a model is to be better than, and puts it beside the result."""

from PySide6.QtCore import QObject, Slot

from retinaview.app.main_window import MainWindow
from retinaview.app.pair_desk import PairDesk
from retinaview.app.session import Session
from retinaview.catalog import ModelCard
from retinaview.core.study import Recipe
from retinaview.words import tr


class BaselineDesk(QObject):
    """One button: the result on screen beside that of its baseline."""

    def __init__(self, session: Session, window: MainWindow, pair: PairDesk) -> None:
        super().__init__(window)
        self._session = session
        self._panel = window.panels.enhance
        self._pair = pair
        self._panel.baseline_wanted.connect(self._on_wanted)
        session.study_changed.connect(self._draw)
        session.running_changed.connect(self._draw)
        self._draw()

    @property
    def _baseline(self) -> ModelCard | None:
        """The method for the result on screen; None where there is none to compare it with."""
        session = self._session
        if session.study is None or session.is_running:
            return None
        made = session.catalog.find(session.study.recipe.enhancer)
        return None if made is None else session.catalog.baseline_of(made)

    @Slot()
    def _on_wanted(self) -> None:
        card, study = self._baseline, self._session.study
        if card is None or study is None:
            return
        recipe = Recipe(
            card.id,
            card.complete({}),
            device=self._session.settings.device,
            region=study.recipe.region,
        )
        self._pair.put_beside(recipe)

    @Slot()
    def _draw(self) -> None:
        card = self._baseline
        self._panel.show_baseline("" if card is None else tr(card.title))
