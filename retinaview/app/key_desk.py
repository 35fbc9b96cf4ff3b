"""Gives the actions the keys that the user chose, and opens the page where they are chosen."""

from PySide6.QtCore import QObject, Slot
from shiboken6 import isValid

from retinaview.app import key_hints
from retinaview.app.actions import ACTIONS, key_map, key_problem, plain_key
from retinaview.app.main_window import MainWindow
from retinaview.app.session import Session
from retinaview.app.settings import Settings
from retinaview.app.shortcuts_view import ShortcutsView
from retinaview.words import mark, tr

TITLE = mark("All keys")


class KeyDesk(QObject):
    """Between the page of keys, the actions and the settings."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._page: ShortcutsView | None = None
        self._chosen = session.settings.keys
        self._give()
        window.actions_by_name["keys"].triggered.connect(self._on_wanted)
        session.settings_changed.connect(self._on_settings_changed)

    @Slot()
    def _on_wanted(self) -> None:
        page = self._page = ShortcutsView()
        page.key_wanted.connect(self._on_key_wanted)
        page.default_wanted.connect(self._on_default_wanted)
        page.defaults_wanted.connect(self._on_defaults_wanted)
        page.show_keys(self._chosen)
        self._window.set_panels_visible(True)
        self._window.panels.show_page(tr(TITLE), page)

    @Slot(str, str)
    def _on_key_wanted(self, name: str, key: str) -> None:
        given = key_map(self._chosen)
        problem = key_problem(name, key, given)
        if not problem:
            further = (other for other in given[name][1:] if other != key)
            self._session.change(keys={**self._chosen, name: (key, *further)})
        self._say(problem)

    @Slot(str)
    def _on_default_wanted(self, name: str) -> None:
        others = {each: keys for each, keys in self._chosen.items() if each != name}
        spec = next(spec for spec in ACTIONS if spec.name == name)
        given = key_map(others)
        problems = [key_problem(name, plain_key(key), given) for key in spec.keys]
        problem = next(filter(None, problems), "")
        if not problem:
            self._session.change(keys=others)
        self._say(problem)

    @Slot()
    def _on_defaults_wanted(self) -> None:
        self._session.change(keys={})

    def _give(self) -> None:
        self._window.actions_by_name.take_keys(self._chosen)
        key_hints.use(key_map(self._chosen))
        key_hints.redraw(self._window)

    def _say(self, problem: str) -> None:
        if problem:
            self._window.message_bar.show_warning(problem)

    @Slot(object)
    def _on_settings_changed(self, settings: Settings) -> None:
        if settings.keys == self._chosen:
            return
        self._chosen = settings.keys
        self._give()
        if self._page is not None and isValid(self._page):  # a page that was left is deleted
            self._page.show_keys(self._chosen)
