"""Draws the worklist: what is listed, which photograph is shown, and where one can step to."""

import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from retinaview.app.main_window import MainWindow
from retinaview.app.session import Session
from retinaview.app.settings import RECENT, Settings
from retinaview.core.image import FundusImage

SHORT_LIST: Final = 100
"""The worklist up to which every file that was read is shown at once."""
LIST_AGAIN_MS: Final = 300
FILES_OFFERED: Final = 6
"""Files opened before that an empty list offers; folders follow them."""
LISTING_SHARE: Final = 0.1
"""Share of its time that the window gives to listing again, while files are read."""


class WorklistDesk(QObject):
    """Between the reader's list and the left panel."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session, self._window, self._panel = session, window, window.worklist
        self._settings = session.settings
        self._listing = QTimer(self, singleShot=True, interval=LIST_AGAIN_MS)
        self._listing.timeout.connect(self._list)
        session.reader.listed.connect(self._on_listed)
        session.reader.described.connect(self._panel.show_line)
        session.reader.opening_changed.connect(self._mark)
        session.image_changed.connect(self._on_image_changed)
        session.quality.changed.connect(self._on_quality_changed)
        session.settings_changed.connect(self._on_settings_changed)
        self._panel.order_changed.connect(session.reader.worklist.set_order)
        self._panel.order_changed.connect(self._mark_steps)
        self._panel.sighted.connect(session.reader.read_first)
        self._list()

    @Slot()
    def _on_listed(self) -> None:
        """List at once, but a long list only now and then while its files are read."""
        if len(self._session.reader.worklist) <= SHORT_LIST:
            self._list()
        elif not self._listing.isActive():
            self._listing.start()

    @Slot()
    def _list(self) -> None:
        started = time.perf_counter()
        settings, reader = self._session.settings, self._session.reader
        recent = (*settings.recent_files[:FILES_OFFERED], *settings.recent_folders)
        self._panel.show_photographs(
            reader.worklist, map(Path, recent), is_listing=reader.is_listing
        )
        self._on_quality_changed()
        self._mark()
        took_ms = 1000 * (time.perf_counter() - started)
        self._listing.setInterval(max(LIST_AGAIN_MS, round(took_ms / LISTING_SHARE)))

    @Slot(object)
    def _on_image_changed(self, image: FundusImage) -> None:
        self._panel.facts.show_image(image)
        self._mark()

    @Slot()
    def _on_quality_changed(self) -> None:
        self._panel.show_qualities(self._session.quality.of)

    @Slot(object)
    def _on_settings_changed(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        if settings.theme != before.theme:
            self._panel.facts.show_image(self._session.image)
        is_empty = not len(self._session.reader.worklist)
        if is_empty and any(getattr(settings, name) != getattr(before, name) for name in RECENT):
            self._list()

    @Slot()
    def _mark(self) -> None:
        self._panel.mark(self._shown)
        self._mark_steps()

    @Slot()
    def _mark_steps(self) -> None:
        worklist, actions = self._session.reader.worklist, self._window.actions_by_name
        for name, step in (("next", 1), ("previous", -1)):
            found = worklist.neighbour(self._shown, step) is not None
            actions[name].setEnabled(found or worklist.shows_none)

    @property
    def _shown(self) -> Path | None:
        return self._session.reader.opening or self._session.path
