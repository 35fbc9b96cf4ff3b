"""What is shown when the program did something nobody expected."""

import platform
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from retinaview import __version__


class CrashDialog(QDialog):
    """Shows a traceback, where the log lies, and Copy; several faults go into one dialog.

    Args:
        log_path: the log file, None where there is none.
        parent: the window.
    """

    def __init__(self, log_path: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Something went wrong")
        self.resize(760, 460)
        head = QLabel(
            "Something went wrong inside the program. Your photographs are untouched; you can go "
            "on working."
        )
        head.setWordWrap(True)
        self._text = QPlainTextEdit(readOnly=True)
        self._text.setAccessibleName("What went wrong, for the makers of the program")
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._where = QLabel(f"Log: {log_path}" if log_path else "No log is being written.")
        self._where.setProperty("role", "secondary")
        self._where.setWordWrap(True)
        copy_button = QPushButton("Copy")
        copy_button.clicked.connect(self._on_copy)
        close_button = QPushButton("Close")
        close_button.clicked.connect(self.close)
        close_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self._where, 1)
        buttons.addWidget(copy_button)
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
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)


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


def fault_text(error: BaseException) -> str:
    """Give a traceback and the versions it belongs to."""
    trace = "".join(traceback.format_exception(error))
    return f"RetinaView {__version__}, Python {platform.python_version()}, {sys.platform}\n{trace}"
