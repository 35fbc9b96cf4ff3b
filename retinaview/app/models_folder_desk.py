"""Reads the models of a folder that the settings name, beside those that are there anyway."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from retinaview.app.session import Session
from retinaview.app.settings import Settings
from retinaview.core.progress import Progress


class ModelsFolderDesk(QObject):
    """Reads in the interactive lane: a folder may lie on another machine."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted = ""
        session.settings_changed.connect(self._on_settings_changed)
        self._on_settings_changed(session.settings)

    @Slot(object)
    def _on_settings_changed(self, settings: Settings) -> None:
        if settings.models_folder != self._wanted:
            self._wanted = settings.models_folder
            read = partial(self._read, self._wanted)
            self._session.prepare(read, partial(self._on_read, self._wanted))

    def _read(self, folder: str, _progress: Progress) -> list[str]:
        """Read in the lane's thread; gives what there is to say of the folder."""
        catalog = self._session.catalog
        before = list(catalog.problems)
        catalog.read_also(Path(folder) if folder else None)
        return [problem for problem in catalog.problems if problem not in before]

    def _on_read(self, folder: str, problems: list[str]) -> None:
        if folder == self._wanted:
            self._session.take_models()
            for problem in problems:
                self._session.warned.emit(problem)
