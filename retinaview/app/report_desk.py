"""Writes the report of the result on screen, with what was measured by hand."""

from PySide6.QtCore import QObject, Slot

from retinaview.app import file_dialogs
from retinaview.app.annotation_desk import AnnotationDesk
from retinaview.app.main_window import MainWindow
from retinaview.app.session import Session
from retinaview.report.plan import Report
from retinaview.workflow.keyed import user_key


class ReportDesk(QObject):
    """Between the action, the session and what was measured."""

    def __init__(self, session: Session, window: MainWindow, annotations: AnnotationDesk) -> None:
        super().__init__(window)
        self._session, self._window, self._annotations = session, window, annotations
        window.actions_by_name["report"].triggered.connect(self._on_wanted)

    @Slot()
    def _on_wanted(self) -> None:
        session = self._session
        if session.study is None:
            return
        key = user_key() if session.settings.deidentify else None
        folder = session.settings.export_folder
        path = file_dialogs.ask_report_target(self._window, session.study, folder, key)
        if path is not None:
            measured = self._annotations.measurements
            session.write_report(path, Report(session.study, measurements=measured))
