"""Files and folders opened before: remembered, offered, and forgotten when they are gone."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from retinaview.app.main_window import MainWindow
from retinaview.app.session import Session
from retinaview.app.settings import RECENT, Settings
from retinaview.core.progress import Progress
from retinaview.words import tr


class RecentDesk(QObject):
    """Between the menu, the empty worklist and the settings."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        for widget in (window.top_bar, window.worklist):
            widget.recent_wanted.connect(self._on_wanted)
        window.top_bar.forget_wanted.connect(self._forget)
        session.asked.connect(self._on_asked)
        session.settings_changed.connect(self._on_settings_changed)
        self._on_settings_changed(session.settings)

    @Slot(object)
    def _on_asked(self, wanted: Sequence[Path]) -> None:
        for folder in wanted:
            if folder.is_dir():
                kept = self._session.settings.with_recent_folder(folder.absolute())
                self._session.change(recent_folders=kept.recent_folders)

    @Slot(object)
    def _on_wanted(self, path: Path) -> None:
        def look(_progress: Progress) -> bool:
            return path.exists()  # a drive that is away may take its time

        def then(is_there: bool) -> None:
            if is_there:
                self._session.open([path])
            else:
                self._drop(path)

        self._session.prepare(look, then)

    def _drop(self, path: Path) -> None:
        kept = self._session.settings.without_recent(path)
        self._session.change(**{name: getattr(kept, name) for name in RECENT})
        self._session.warned.emit(
            tr(
                "{name} is no longer where it was ({folder}). It was taken off the list.",
                name=path.name,
                folder=path.parent,
            )
        )

    @Slot()
    def _forget(self) -> None:
        self._session.change(**dict.fromkeys(RECENT, ()))

    @Slot(object)
    def _on_settings_changed(self, settings: Settings) -> None:
        self._window.top_bar.set_recent(settings.recent_files, settings.recent_folders)
