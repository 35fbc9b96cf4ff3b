"""Has the trainer do things for one training: check its photographs, try its pace, train."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from retinaview.app.train_process import TrainerTask, failed_sentence, not_started, start_alone
from retinaview.core.time_words import time_words
from retinaview.words import mark, said_from, tr
from retinaview.workflow.trainable import Trainable
from retinaview.workflow.trainings import Training

ERRORS: Final = "errors.txt"
MB_OF_GB: Final = 1024.0
CHECKING: Final = mark("Reading the photographs…")
PROBING: Final = mark("Trying a few steps, to say how long it takes…")
NO_ROOM: Final = mark(
    "Training needs {needed} on this disk, and {free} are free. Make room and start again."
)
AT_IT: Final = mark("This training runs already, started from elsewhere.")
ESTIMATE: Final = mark(
    "{step} s a step: about {steps} in {time}. It takes {memory} of memory and {disk} of disk."
)


@dataclass(frozen=True)
class Checked:
    """What a check found: names and values, and sentences."""

    table: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()


class TrainRunner(QObject):
    """One task at a time; a training itself runs on its own, whatever becomes of the window."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: TrainerTask | None = None
        self.words = ""
        """What is being done, "" for nothing."""
        self.fraction = 0.0
        self.checked = Checked()
        self.estimate = ""
        self._problem = ""

    @property
    def is_busy(self) -> bool:
        """A check or a probe is under way."""
        return self._task is not None

    def stop(self) -> None:
        """Give up what is under way; a training goes on."""
        if self._task is not None:
            self._task.stop()
            self._task.deleteLater()
            self._task = None
        self.words, self.fraction = "", 0.0

    def forget(self) -> None:
        """Give up what is under way, and what was found of other photographs."""
        self.stop()
        self.checked, self.estimate = Checked(), ""

    def check(self, training: Training, then: Callable[[], None]) -> None:
        """Have the photographs read and parted by patient."""
        self.forget()
        arguments = ["check", *training.plan.photographs.arguments]
        self._do(CHECKING, [*arguments, "--out", str(training.set_path), "--json"], then)

    def start(self, training: Training, how: Trainable) -> None:
        """Try a few steps, then train; what was begun goes on."""
        arguments = _fit(training, how)

        def go() -> None:
            lines, errors = training.lines_path, training.folder / ERRORS
            if self._problem or training.is_held:
                self.failed.emit(self._problem or tr(AT_IT))
            elif not start_alone([*arguments, "--json"], lines, errors):
                self.failed.emit(not_started())

        self._problem = ""
        if training.status.step:
            go()
            self.changed.emit()
        else:
            self._do(PROBING, [*arguments, "--probe", "--json"], go)

    def _do(self, words: str, arguments: list[str], then: Callable[[], None]) -> None:
        self.stop()
        self.words, self.fraction = words, 0.0
        task = self._task = TrainerTask(arguments, self)
        task.said.connect(self._on_said)
        task.ended.connect(lambda problem: self._on_ended(task, problem, then))
        self.changed.emit()

    def _on_said(self, line: Mapping[str, Any]) -> None:
        kind = line.get("kind")
        if kind == "progress":
            self.fraction = float(line.get("fraction", 0.0))
        elif kind == "checked":
            table = line.get("table_said") or line.get("table", ())
            notes = line.get("notes_said") or line.get("notes", ())
            rows = tuple((said_from(name), said_from(value)) for name, value in table)
            self.checked = Checked(rows, tuple(map(said_from, notes)))
        elif kind == "probe":
            self._take_probe(line)
        self.changed.emit()

    def _take_probe(self, line: Mapping[str, Any]) -> None:
        disk, free = (line.get(name) or 0.0 for name in ("disk_mb", "free_disk_mb"))
        if free and disk > free:
            self._problem = tr(NO_ROOM, needed=_room(disk), free=_room(free))
        self.estimate = tr(
            ESTIMATE,
            step=f"{line.get('seconds_per_step') or 0.0:.2g}",
            steps=line.get("steps") or 0,
            time=time_words(line.get("seconds") or 0.0),
            memory=_room(line.get("memory_mb") or 0.0),
            disk=_room(disk),
        )

    def _on_ended(self, task: TrainerTask, problem: str, then: Callable[[], None]) -> None:
        if task is not self._task:
            return
        self._task = None
        task.deleteLater()
        self.words, self.fraction = "", 0.0
        if problem:
            self.failed.emit(problem)
        else:
            then()
        self.changed.emit()


def last_words(training: Training) -> str:
    """What a trainer that broke without a sentence said last."""
    try:
        text = (training.folder / ERRORS).read_text("utf-8", "replace")
    except OSError:
        text = ""
    return failed_sentence(text.strip())


def _room(megabytes: float) -> str:
    if megabytes < MB_OF_GB:
        return f"{megabytes:.0f}\N{NO-BREAK SPACE}MB"
    return f"{megabytes / MB_OF_GB:.1f}\N{NO-BREAK SPACE}GB"


def _fit(training: Training, how: Trainable) -> list[str]:
    plan = training.plan
    return [
        "fit",
        how.recipe,
        *("--set", str(training.set_path)),
        *("--start", plan.model),
        *("--minutes", str(plan.minutes)),
        *("--out", str(training.run_folder)),
    ]
