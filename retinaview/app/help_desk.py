"""Opens the help at the page that fits the part of the window where the keyboard is."""

from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from retinaview.app import languages
from retinaview.app.help_pages import CONTENTS, HelpPages
from retinaview.app.help_view import HelpView
from retinaview.app.main_window import MainWindow
from retinaview.app.session import Session
from retinaview.words import mark, tr

TITLE: Final = mark("Help")
SECTIONS: Final = {
    "enhance": "enhance",
    "review": "review",
    "overlays": "overlays",
    "quality": "review",
    "numbers": "overlays",
    "annotations": "measure",
    "display": "compare",
}
"""Page of the help by section of the right panel."""
PAGES: Final = {
    "BatchPage": "batch",
    "ReportPage": "report",
    "TrainPage": "train",
    "SettingsPage": "settings",
    "ShortcutsView": "settings",
}
"""Page of the help by page of the window."""


class HelpDesk(QObject):
    """Between the pages and the window."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._pages: HelpPages | None = None
        self._view: HelpView | None = None
        self._places: dict[QWidget, str] = {
            window.worklist: "open",
            window.top_bar: "start",
            window.message_bar: "trouble",
            **{window.panels.section(name): page for name, page in SECTIONS.items()},
        }
        window.actions_by_name["help"].triggered.connect(self._on_wanted)

    def open(self, name: str) -> HelpView:
        """Show a page of the help, or the list of all."""
        self._pages = self._pages or HelpPages(languages.spoken())
        if self._view is None or not isValid(self._view) or not self._view.isVisible():
            self._view = HelpView(self._pages)
            self._window.set_panels_visible(True)
            self._window.panels.show_page(tr(TITLE), self._view)
        self._view.show_page(name)
        self._view.browser.setFocus()
        return self._view

    @Slot()
    def _on_wanted(self) -> None:
        self.open(self.fitting(self._window.focusWidget()))

    def fitting(self, focused: QWidget | None) -> str:
        """Name the page that fits where the keyboard is."""
        step = focused
        while step is not None and step is not self._window:
            if step in self._places:
                return self._places[step]
            if isinstance(step, HelpView):
                return CONTENTS  # asked for again
            if type(step).__name__ in PAGES:
                return PAGES[type(step).__name__]
            step = step.parentWidget()
        return "start" if self._session.image is None else "compare"
