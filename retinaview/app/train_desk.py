"""The Train workspace: what the user wants, the trainings there are, and how the shown one stands.

A training goes on when the window is closed; the next start finds it where it is.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Slot
from shiboken6 import isValid

from retinaview.app import file_dialogs
from retinaview.app.main_window import MainWindow
from retinaview.app.model_words import label_of
from retinaview.app.session import Session
from retinaview.app.train_gate import TrainGate
from retinaview.app.train_process import sentence_of
from retinaview.app.train_runner import TrainRunner, last_words
from retinaview.core.time_words import time_words
from retinaview.errors import RunError
from retinaview.words import mark, tr
from retinaview.workflow.audit import Audit
from retinaview.workflow.trainable import Trainable, trainable
from retinaview.workflow.trainings import (
    Kind,
    Photographs,
    Status,
    Training,
    TrainingPlan,
    Trainings,
)

if TYPE_CHECKING:
    from retinaview.app.train_page import TrainPage

LOOK_MS: Final = 1000
MINUTES: Final = 30
STATES: Final = {
    "": mark("Starting…"),
    "preparing": mark("Reading the photographs…"),
    "training": mark("Training"),
    "paused": mark("Paused"),
    "stopped": mark("Stopped; what was learnt is kept"),
    "done": mark("Trained"),
    "failed": mark("The training failed"),
}
CHOOSE: Final = mark("Choose a model and photographs to train it on.")
CHECK_FIRST: Final = mark("Check the photographs, then start.")
READY: Final = mark("Ready to start.")
ENDED: Final = mark("The trainer is not running. It can go on from its last save.")


class TrainDesk(QObject):
    """Between the page, the trainer and the folder of trainings."""

    def __init__(
        self,
        session: Session,
        window: MainWindow,
        audit: Audit,
        trainings: Trainings,
        gate: TrainGate,
    ) -> None:
        super().__init__(window)
        self._session, self._window, self._audit = session, window, audit
        self._trainings = trainings
        self._page: TrainPage | None = None
        self._wanted = TrainingPlan("", Photographs(), MINUTES)
        self._training: Training | None = None
        self._list: list[Training] = []
        self._started = False
        self.runner = TrainRunner(self)
        self.gate = gate
        gate.setParent(self)
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self.look)
        self.runner.changed.connect(self.look)
        self.runner.failed.connect(self._on_failed)
        gate.changed.connect(self.look)
        gate.failed.connect(self._on_failed)
        gate.told.connect(window.message_bar.show_warning)
        window.actions_by_name["train"].triggered.connect(self.open)
        window.closing.connect(self.close)

    @property
    def page(self) -> "TrainPage | None":
        """The page while it is shown."""
        page = self._page
        return page if page is not None and isValid(page) and page.isVisible() else None

    @property
    def training(self) -> Training | None:
        """The training that is shown; None while one is being put together."""
        return self._training

    @property
    def models(self) -> dict[str, Trainable]:
        """What can be trained further, by model id."""
        found = {card.id: trainable(card) for card in self._session.catalog.cards()}
        return {name: how for name, how in found.items() if how is not None}

    @Slot()
    def open(self) -> None:
        """Show the workspace in place of the pictures."""
        if self.page is not None:
            return
        from retinaview.app.train_choices import TrainChoices
        from retinaview.app.train_page import TrainPage  # loads pyqtgraph: not before it is shown

        models = self.models
        titles = {name: label_of(self._session.catalog.card(name)) for name in models}
        page = self._page = TrainPage(TrainChoices(titles))
        self._connect(page)
        if self._wanted.model not in models:
            own = self._session.card
            first = own.id if own is not None and own.id in models else next(iter(models), "")
            self._wanted = replace(self._wanted, model=first)
        self._window.show_page(page)
        self._list_trainings()
        under_way = [each for each in self._list if each.status.is_under_way]
        if self._training is None and under_way:
            self._show(under_way[0])
        self._looking.start()
        self.look()

    @Slot()
    def close(self) -> None:
        """Stop what is short; a training goes on."""
        self._looking.stop()
        self.runner.stop()
        self.gate.close()

    def _connect(self, page: "TrainPage") -> None:
        choices = page.choices
        choices.model_wanted.connect(lambda model: self.want(model=model))
        choices.kind_wanted.connect(self._on_kind_wanted)
        choices.folder_wanted.connect(lambda: self._ask_folder("folder"))
        choices.beside_wanted.connect(lambda: self._ask_folder("beside"))
        choices.patients_wanted.connect(lambda text: self._want_photographs(patients=text.strip()))
        choices.minutes_wanted.connect(lambda minutes: self.want(minutes=minutes))
        choices.check_wanted.connect(self.check)
        page.start_wanted.connect(self.start)
        page.pause_wanted.connect(self.pause)
        page.stop_wanted.connect(self.stop)
        page.training_wanted.connect(self._on_training_wanted)
        page.gate_wanted.connect(self._on_gate_wanted)
        page.promote_wanted.connect(self._on_promote_wanted)
        page.roll_back_wanted.connect(self._on_roll_back_wanted)
        page.back_wanted.connect(self._window.close_page)

    # what the user wants

    def want(self, **fields: Any) -> None:
        """Take another model, other photographs or minutes; by names of `TrainingPlan`."""
        before = self._wanted
        wanted = replace(before, **fields)
        kinds = self._kinds_for(wanted.model)
        if kinds and wanted.photographs.kind not in kinds:
            own = replace(wanted.photographs, kind=kinds[0], beside=None)
            wanted = replace(wanted, photographs=own)
        self._wanted = wanted
        if (wanted.model, wanted.photographs) != (before.model, before.photographs):
            self._training = None
            self.runner.forget()
            self._list_trainings()
        elif self._training is not None and not self._training.status.is_under_way:
            self._keep(replace(self._training.plan, minutes=wanted.minutes))
        self.look()

    def _want_photographs(self, **fields: Any) -> None:
        self.want(photographs=replace(self._wanted.photographs, **fields))

    def _keep(self, plan: TrainingPlan) -> None:
        assert self._training is not None
        self._training = replace(self._training, plan=plan)
        with suppress(OSError):  # the folder may have been deleted meanwhile
            self._trainings.keep(self._training)

    @Slot(str)
    def _on_kind_wanted(self, kind: str) -> None:
        self._want_photographs(kind=kind, beside=None)

    def _ask_folder(self, name: str) -> None:
        own = self._wanted.photographs
        before = getattr(own, name) or own.folder or Path.home()
        path = file_dialogs.ask_folder(self._window, before)
        if path is not None:
            self._want_photographs(**{name: path})

    @Slot(int)
    def _on_training_wanted(self, place: int) -> None:
        self.runner.forget()
        self._show(self._list[place - 1] if 0 < place <= len(self._list) else None)

    def _show(self, training: Training | None) -> None:
        self._training, self._started = training, False
        if training is not None:
            self._wanted = training.plan
        self._list_trainings()
        self.look()

    # what the trainer does

    @Slot()
    def check(self) -> None:
        """Have the photographs read and parted by patient, for a new training."""
        if self.runner.is_busy or not self._wanted.photographs.is_whole:
            return
        try:
            training = self._trainings.begin(self._wanted)
        except OSError:
            self._on_failed(tr("A training cannot be kept: nothing can be written there."))
            return
        self._training, self._started = training, False
        self.runner.check(training, self._list_trainings)

    @Slot()
    def start(self) -> None:
        """Train, or go on."""
        training = self._training
        if training is None or self.runner.is_busy:
            return
        status = training.status
        if status.is_alive and status.state == "paused":
            self._ask("go")
        elif not status.is_under_way and training.is_checked:
            self._started = True
            self._audit.note("training start", {"model": training.plan.model})
            self.runner.start(training, self.models[training.plan.model])
        self.look()

    @Slot()
    def pause(self) -> None:
        """Let the trainer save and wait."""
        self._ask("pause")

    @Slot()
    def stop(self) -> None:
        """Let the trainer make a model of what is learnt, and end; a check is given up."""
        if self.runner.is_busy:
            self.runner.stop()
            self._started = False
        else:
            self._ask("stop")
        self.look()

    def _ask(self, wish: Any) -> None:
        if self._training is not None and self._training.status.is_under_way:
            try:
                self._training.ask(wish)
            except OSError:
                self._on_failed(tr("The trainer cannot be asked: its folder cannot be written."))

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        self._started = False
        self._session.failed.emit(RunError(sentence))
        self.look()

    @Slot()
    def _on_gate_wanted(self) -> None:
        if self._training is not None:
            self.gate.compare(self._training)

    @Slot(str, str)
    def _on_promote_wanted(self, name: str, reason: str) -> None:
        if self._training is not None:
            self.gate.promote(self._training, name, reason)

    @Slot()
    def _on_roll_back_wanted(self) -> None:
        if self._training is not None:
            self.gate.roll_back(self._training)

    # showing

    def _list_trainings(self) -> None:
        self._list = self._trainings.found()
        page = self.page
        if page is None:
            return
        titles = [tr("A new training"), *(self._title(each) for each in self._list)]
        folders = [each.folder for each in self._list]
        own = self._training.folder if self._training is not None else None
        place = 1 + folders.index(own) if own in folders else 0
        page.show_trainings(titles if self._list else (), place)

    def _title(self, training: Training) -> str:
        made = datetime.fromisoformat(training.plan.made_at)
        return f"{self._label(training.plan.model)} · {made:%Y-%m-%d %H:%M}"

    def _label(self, model: str) -> str:
        card = self._session.catalog.find(model)
        return model if card is None else label_of(card)

    def _kinds_for(self, model: str) -> Sequence[Kind]:
        """Kinds of photographs that a model learns from, none for one that cannot be trained."""
        card = self._session.catalog.find(model)
        how = None if card is None else trainable(card)
        return () if how is None else how.kinds

    @Slot()
    def look(self) -> None:
        """Read where the training stands, and show it."""
        page = self.page
        if page is None:
            return
        training, busy = self._training, self.runner.is_busy
        status = training.status if training is not None else Status()
        is_going = status.is_under_way
        if is_going or status.state in ("failed", "done", "stopped"):
            self._started = False
        choices, wanted = page.choices, self._wanted
        kinds = self._kinds_for(wanted.model)
        choices.show_wanted(wanted.model, kinds, wanted.photographs, wanted.minutes)
        is_free = not (busy or is_going or self._started or self.gate.is_busy)
        choices.set_free(is_free)
        choices.check_button.setEnabled(is_free and self._wanted.photographs.is_whole)
        choices.show_estimate(self.runner.estimate)
        choices.show_check(self.runner.checked.table, self.runner.checked.notes)
        is_checked = training is not None and training.is_checked
        page.start_button.setEnabled(
            is_checked and (is_free or status.state == "paused") and self._has_time(status)
        )
        page.start_button.setText(tr("Go on") if status.step else tr("Start"))
        page.pause_button.setEnabled(is_going and status.state == "training")
        page.stop_button.setEnabled(busy or is_going)
        page.show_stop(is_training=not busy)
        self._show_training(page, training, status)

    def _has_time(self, status: Status) -> bool:
        """Whether there is something left to train: more minutes were given, or none are spent."""
        spent = status.seconds / 60
        return status.state != "done" or self._wanted.minutes > spent + 0.5

    def _show_training(self, page: "TrainPage", training: Training | None, status: Status) -> None:
        words, fraction, pace = self._words(training, status)
        page.show_progress(words, fraction, pace)
        page.curves.show_lines(training.curves() if training is not None else ())
        page.show_samples(training.sheet if training is not None else None)
        page.show_log(_sentences(training.lines()) if training is not None else ())
        self.gate.show(page, training, is_free=not status.is_under_way and not self._started)

    def _words(self, training: Training | None, status: Status) -> tuple[str, float | None, str]:
        """What to say of a training, how far it is, and its pace."""
        if self.runner.is_busy:
            return self.runner.words, self.runner.fraction, ""
        if training is None:
            whole = self._wanted.photographs.is_whole
            return tr(CHECK_FIRST) if whole else tr(CHOOSE), None, ""
        if status.state == "" and not self._started:
            return tr(READY) if training.is_checked else tr(CHECK_FIRST), None, ""
        words = f"{self._label(training.plan.model)}: {tr(STATES[status.state])}"
        if status.state == "failed":
            return words, None, status.sentence or last_words(training)
        if status.state in ("training", "paused", "preparing") and not status.is_alive:
            return words, status.fraction, tr(ENDED)
        return words, status.fraction, _pace(status)


def _pace(status: Status) -> str:
    parts = [tr("Step {step}", step=status.step)] if status.step else []
    if status.state == "training" and status.seconds_left is not None:
        parts.append(tr("about {time} left", time=time_words(status.seconds_left)))
    if status.waiting is not None and status.step:
        parts.append(tr("{share:.0%} of the time spent waiting for data", share=status.waiting))
    return " · ".join(parts)


def _sentences(lines: Sequence[dict[str, Any]]) -> list[str]:
    wanted = [line for line in lines if line.get("kind") in ("log", "error", "note", "model")]
    return [sentence_of(line) for line in wanted if line.get("sentence")]
