"""Lets a result on screen follow the slider that says how much of the change is taken."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from retinaview.app.main_window import MainWindow
from retinaview.app.session import Session
from retinaview.core.study import is_same_picture

SETTLED_MS: Final = 350


class ShareDesk(QObject):
    """Makes a result anew when its share was changed and the slider has come to rest.

    The engine remembers what the model made, so the model does not run again; what it changed is
    measured anew, as another picture is on screen.
    """

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._slider = window.panels.enhance.how_much.slider
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._follow)
        self._slider.valueChanged.connect(self._on_moved)
        self._slider.sliderReleased.connect(self._on_moved)

    @Slot()
    def _on_moved(self) -> None:
        self._settled.start()

    @Slot()
    def _follow(self) -> None:
        if self._slider.isSliderDown():
            return  # its release starts the clock again
        session = self._session
        study, wanted = session.study, session.recipe()
        if study is None or wanted is None or study.recipe.how_much == wanted.how_much:
            return
        if not is_same_picture(study.recipe, replace(wanted, how_much=study.recipe.how_much)):
            return
        if session.is_running:
            self._settled.start()
        else:
            session.enhance_shown()
