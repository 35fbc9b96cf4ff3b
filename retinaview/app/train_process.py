"""The trainer as a program of its own: started and listened to; it outlives the window."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal, Slot

from retinaview.words import said_from, tr
from retinaview.workflow.trainings import trainer_command

LAST_WORDS = 400
"""Letters of what a program that failed said last."""


class TrainerTask(QObject):
    """A short task of the trainer (a check, a probe, a comparison), ended with the window."""

    said = Signal(object)  # dict
    ended = Signal(str)  # a sentence on what went wrong, "" where nothing did

    def __init__(self, arguments: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rest = b""
        self._problem = ""
        self._is_stopped = False
        self._process = QProcess(self)
        self._process.setProcessEnvironment(quiet_environment())
        self._process.readyReadStandardOutput.connect(self._on_ready)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        program, *rest = trainer_command(arguments)
        self._process.start(program, rest)

    def stop(self) -> None:
        """End it at once; nothing is said any more."""
        self._is_stopped = True
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(2000)

    @Slot()
    def _on_ready(self) -> None:
        self._rest += bytes(self._process.readAllStandardOutput().data())
        *lines, self._rest = self._rest.split(b"\n")
        for line in lines:
            self._take(line)

    def _take(self, line: bytes) -> None:
        try:
            found: Any = json.loads(line)
        except ValueError:
            return
        if not isinstance(found, dict) or self._is_stopped:
            return
        if found.get("kind") == "error":
            self._problem = sentence_of(found)
        else:
            self.said.emit(found)

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, code: int, _status: QProcess.ExitStatus) -> None:
        self._on_ready()
        if self._is_stopped:
            return
        if code and not self._problem:
            words = (
                bytes(self._process.readAllStandardError().data())
                .decode("utf-8", "replace")
                .strip()
            )
            self._problem = failed_sentence(words)
        self.ended.emit(self._problem if code else "")

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and not self._is_stopped:
            self.ended.emit(not_started())


def start_alone(arguments: Sequence[str], lines: Path, errors: Path) -> bool:
    """Start the trainer so that it goes on without the window; False where that cannot be done.

    Args:
        arguments: of the command.
        lines: file that gets what it says, added at the end.
        errors: file that gets its last words, where it breaks.
    """
    program, *rest = trainer_command(arguments)
    process = QProcess()
    process.setProcessEnvironment(quiet_environment())
    process.setProgram(program)
    process.setArguments(rest)
    process.setStandardOutputFile(str(lines), QProcess.OpenModeFlag.Append)
    process.setStandardErrorFile(str(errors))
    started = process.startDetached()
    return bool(started[0] if isinstance(started, tuple) else started)  # as PySide pleases


def quiet_environment() -> QProcessEnvironment:
    """The environment of this program; the trainer speaks UTF-8 and knows no screen."""
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("PYTHONUTF8", "1")
    return environment


def sentence_of(line: Mapping[str, Any]) -> str:
    """What the trainer says in a line, in the language of the window as far as it is known."""
    return said_from(line.get("said") or line.get("sentence") or "")


def not_started() -> str:
    """What to say where the trainer cannot be found."""
    return tr("The trainer could not be started. Install RetinaView again, with its trainer.")


def failed_sentence(words: str) -> str:
    """What to say of a trainer that broke without a sentence of its own."""
    last = words.splitlines()[-1][:LAST_WORDS] if words else ""
    if not last:
        return tr("The trainer ended before it was done.")
    return tr("The trainer ended before it was done: {last}", last=last)
