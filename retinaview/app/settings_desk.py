"""Opens the page of settings and does what it wishes."""

from typing import Any

from PySide6.QtCore import QObject, Slot
from shiboken6 import isValid

from retinaview.app.main_window import MainWindow
from retinaview.app.session import Session
from retinaview.app.settings import Settings
from retinaview.app.settings_page import OFFERED, SettingsPage, offered_models
from retinaview.words import mark, tr
from retinaview.workflow.thumbnail_files import Taken

TITLE = mark("Settings")
NOT_PURGED = mark(
    "Some thumbnails could not be deleted. Close other windows of the program and try again."
)


class SettingsDesk(QObject):
    """Between the page of settings and the session.

    A reset is undone on the page itself, not with the history of a photograph: settings belong to
    none, and may be reset before one is open.
    """

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._page: SettingsPage | None = None
        self._before: dict[str, Any] | None = None
        window.actions_by_name["settings"].triggered.connect(self._on_wanted)
        session.settings_changed.connect(self._on_settings_changed)

    @Slot()
    def _on_wanted(self) -> None:
        page = self._page = SettingsPage(offered_models(self._session.catalog.enhancers()))
        page.change_wanted.connect(self._on_change_wanted)
        page.reset_wanted.connect(self._on_reset_wanted)
        page.undo_wanted.connect(self._on_undo_wanted)
        page.kept.purge_wanted.connect(self._on_purge_wanted)
        page.show_settings(self._session.settings)
        page.lock(self._session.locked)
        self._before = None
        files = self._session.thumbnails
        self._session.prepare(lambda _progress: files.taken(), self._show_taken)
        self._window.set_panels_visible(True)
        self._window.panels.show_page(tr(TITLE), page)

    @Slot(str, object)
    def _on_change_wanted(self, name: str, value: object) -> None:
        self._take({name: value})

    @Slot()
    def _on_reset_wanted(self) -> None:
        defaults = self._session.defaults
        before = {name: getattr(self._session.settings, name) for name in OFFERED}
        self._take({name: getattr(defaults, name) for name in OFFERED})
        self._before = before
        self._offer_undo()

    @Slot()
    def _on_undo_wanted(self) -> None:
        before, self._before = self._before, None
        if before is not None:
            self._take(before)
        self._offer_undo()

    def _take(self, fields: dict[str, Any]) -> None:
        self._before = None
        self._session.change(**fields)
        if fields.get("keep_thumbnails") is False:
            self._on_purge_wanted()
        if not fields.keys().isdisjoint(("device", "model")):
            self._session.recipe_changed.emit()
        self._offer_undo()

    @Slot()
    def _on_purge_wanted(self) -> None:
        files = self._session.thumbnails
        self._session.prepare(lambda _progress: files.purge(), self._on_purged)

    def _on_purged(self, left: Taken) -> None:
        if left.count:
            self._session.warned.emit(tr(NOT_PURGED))
        self._show_taken(left)

    def _show_taken(self, taken: Taken) -> None:
        if self._page is not None and isValid(self._page):  # a page that was left is deleted
            self._page.kept.show_taken(taken)

    def _offer_undo(self) -> None:
        if self._page is not None and isValid(self._page):
            self._page.offer_undo(self._before is not None)

    @Slot(object)
    def _on_settings_changed(self, settings: Settings) -> None:
        if self._page is not None and isValid(self._page):  # a page that was left is deleted
            self._page.show_settings(settings)
