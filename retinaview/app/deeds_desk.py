"""Keeps what was made of each photograph since the program started, for its card to tell."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot

from retinaview.app.annotation_desk import AnnotationDesk
from retinaview.app.deeds import NONE, Deeds
from retinaview.app.main_window import MainWindow
from retinaview.app.results_desk import ResultsDesk
from retinaview.app.session import Session


class DeedsDesk(QObject):
    """Follows the session and tells the worklist."""

    def __init__(
        self,
        session: Session,
        window: MainWindow,
        results: ResultsDesk,
        annotations: AnnotationDesk,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._worklist = window.worklist
        self._results, self._annotations = results, annotations
        self._known: dict[Path, Deeds] = {}
        session.image_changed.connect(self._on_image_changed)
        session.exported.connect(self._on_exported)
        results.changed.connect(self._on_changed)
        annotations.changed.connect(self._on_changed)

    @Slot(object)
    def _on_image_changed(self, _image: object) -> None:
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        path = self._session.path
        if path is not None:
            self._note(
                path,
                is_opened=True,
                results=len(self._results.results),
                annotations=len(self._annotations.annotations),
            )

    @Slot(object)
    def _on_exported(self, path: Path) -> None:
        self._note(path, is_exported=True)

    def _note(self, path: Path, **fields: Any) -> None:
        before = self._known.get(path, NONE)
        after = replace(before, **fields)
        if after != before:
            self._known[path] = after
            self._worklist.show_deeds(path, after)
