"""What is shown when the program did something nobody expected."""

import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from retinaview.errors import ImageWriteError
from retinaview.words import tr
from retinaview.workflow.crash_report import SAVED_AS, crash_report
from retinaview.workflow.files import write_whole


class CrashDialog(QDialog):
    """Shows a traceback and where the log lies; several faults go into one dialog.

    Copy takes the text along; "Save report…" shows the whole report before it is saved.

    Args:
        log_path: the log file, None where there is none.
        parent: the window.
    """

    def __init__(self, log_path: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong"))
        self.resize(760, 460)
        self._log_path = log_path
        self.preview: ReportPreview | None = None
        head = QLabel(
            tr(
                "Something went wrong inside the program. Your photographs are untouched; you can "
                "go on working."
            )
        )
        head.setWordWrap(True)
        self._text = QPlainTextEdit(readOnly=True)
        self._text.setAccessibleName(tr("What went wrong, for the makers of the program"))
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._where = QLabel(
            tr("Log: {path}", path=log_path) if log_path else tr("No log is being written.")
        )
        self._where.setProperty("role", "secondary")
        self._where.setWordWrap(True)
        copy_button = QPushButton(tr("Copy"))
        copy_button.clicked.connect(self._on_copy)
        close_button = QPushButton(tr("Close"))
        close_button.clicked.connect(self.close)
        close_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self._where, 1)
        save_button = QPushButton(tr("Save report…"))
        save_button.clicked.connect(self.show_report)
        buttons.addWidget(copy_button)
        buttons.addWidget(save_button)
        buttons.addWidget(close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(head)
        column.addWidget(self._text, 1)
        column.addLayout(buttons)

    @property
    def text(self) -> str:
        """Everything that Copy copies."""
        return self._text.toPlainText()

    def add(self, text: str) -> None:
        """Add one fault, and show the dialog if it is closed; the window stays usable."""
        if not self.isVisible():
            self._text.clear()
        self._text.appendPlainText(text)
        self.show()

    @Slot()
    def show_report(self) -> None:
        """Show the whole report; nothing is saved before it was seen."""
        if self.preview is not None:
            self.preview.deleteLater()
        self.preview = ReportPreview(crash_report(self.text, self._log_path), self)
        self.preview.open()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)


class ReportPreview(QDialog):
    """Exactly what will be saved, with Save and Cancel."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Report for the makers of the program"))
        self.resize(760, 560)
        head = QLabel(
            tr(
                "This, and nothing else, is saved as a text file where you say. Names and paths "
                "were taken out; read it before you pass it on. Nothing is sent anywhere."
            )
        )
        head.setWordWrap(True)
        self._report = report
        text = QPlainTextEdit(report, readOnly=True)
        text.setAccessibleName(tr("The report"))
        text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._note = QLabel()
        self._note.setProperty("role", "secondary")
        self._note.setWordWrap(True)
        save_button = QPushButton(tr("Save…"))
        save_button.setDefault(True)
        save_button.clicked.connect(self._on_save)
        cancel_button = QPushButton(tr("Cancel"))
        cancel_button.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self._note, 1)
        buttons.addWidget(save_button)
        buttons.addWidget(cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(head)
        column.addWidget(text, 1)
        column.addLayout(buttons)

    def save(self, path: Path) -> None:
        """Write the report; where that cannot be done, say why and stay."""
        try:
            write_whole(path, self._report.encode("utf-8"))
        except ImageWriteError as error:
            self._note.setText(str(error))
            return
        self.accept()

    @Slot()
    def _on_save(self) -> None:
        proposed = str(Path.home() / SAVED_AS)
        kinds = tr("Text (*.txt)")
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the report"), proposed, kinds)
        if name:
            self.save(Path(name))


class Faults(QObject):
    """Brings exceptions that nobody caught, in any thread, to the window."""

    happened = Signal(object)  # BaseException

    def install(self) -> None:
        """Take over `sys.excepthook` and `threading.excepthook`."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def uninstall(self) -> None:
        """Give both back to Python."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.happened.emit(error)

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.happened.emit(args.exc_value)
