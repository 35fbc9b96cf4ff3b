"""Takes away what the administrator of the site has fixed, wherever it could be changed."""

from typing import Final

from PySide6.QtCore import QObject

from retinaview.app.main_window import MainWindow
from retinaview.app.session import Session
from retinaview.app.settings_page import SET_BY_SITE
from retinaview.words import tr

ACTIONS_OF: Final = {"theme": "light_theme", "deidentify": "deidentify"}
"""Name of the action that changes a setting."""


class LockDesk(QObject):
    """Greys out actions and controls of settings that are locked; the models stay to be read."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        for setting, name in ACTIONS_OF.items():
            if setting in session.locked:
                action = window.actions_by_name[name]
                action.setEnabled(False)
                action.setText(tr("{action} (set by your administrator)", action=action.text()))
        if "device" in session.locked:
            window.top_bar.device_menu.setEnabled(False)
            window.top_bar.device_menu.setToolTip(tr(SET_BY_SITE))
        if "model" in session.locked:
            window.panels.enhance.models.lock(tr(SET_BY_SITE))
