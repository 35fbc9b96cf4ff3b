"""Before a trained model is used: it is compared with the one in use, then put in place or not."""

import json
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from retinaview.app.gate_row import GateRow
from retinaview.app.model_words import label_of
from retinaview.app.session import Session
from retinaview.app.train_process import TrainerTask
from retinaview.catalog import CARD_NAME, ModelCard, read_card
from retinaview.core.progress import Progress
from retinaview.errors import CatalogError, RetinaViewError
from retinaview.words import joined, mark, said_from, tr
from retinaview.workflow.trainings import GATE, Training

if TYPE_CHECKING:
    from retinaview.app.train_page import TrainPage
    from retinaview.workflow.model_store import ModelStore

BETTER: Final = "better"
VERDICTS: Final = {
    BETTER: mark("Better than {current}."),
    "not better": mark("Not better than {current}."),
    "refused": mark("Not recommended beside {current}."),
}
TO: Final = "\N{NO-BREAK SPACE}…\N{NO-BREAK SPACE}"
PASSED: Final = mark("passed")
NOT_PASSED: Final = mark("not passed")


class TrainGate(QObject):
    """Compares, puts in place, goes back; every change is in the audit log.

    Args:
        session: knows the models, and takes up what was changed.
        make_store: makes the store of the user's models.
        try_model: runs a model on a small drawn eye; raises where it cannot be run.
    """

    changed = Signal()
    failed = Signal(str)
    told = Signal(str)  # a sentence on what was done

    def __init__(
        self,
        session: Session,
        make_store: Callable[[], "ModelStore"],
        try_model: Callable[[ModelCard], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._make_store, self._try_model = session, make_store, try_model
        self._task: TrainerTask | None = None
        self._words, self._is_working = "", False

    @property
    def is_busy(self) -> bool:
        """A comparison is under way, or a model is being put in place."""
        return self._task is not None or self._is_working

    def close(self) -> None:
        """Give up a comparison that is under way."""
        if self._task is not None:
            self._task.stop()
            self._task = None

    def compare(self, training: Training) -> None:
        """Have the trained model measured against the one in use."""
        card = candidate_of(training)
        if card is None or self.is_busy:
            return
        current = self._current(training, card)
        arguments = ["gate", str(card.folder), "--against", current.id]
        self._words = tr("Comparing with {current}…", current=label_of(current))
        task = self._task = TrainerTask(
            [*arguments, "--set", str(training.set_path), "--json"], self
        )
        task.said.connect(lambda line: self._on_said(line, current))
        task.ended.connect(partial(self._on_ended, task))
        self.changed.emit()

    def promote(self, training: Training, name: str, reason: str) -> None:
        """Use the trained model from now on; without a good verdict, under a name and a reason."""
        card = candidate_of(training)
        if card is None or self.is_busy:
            return
        needs_name = _facts(card).get("verdict") != BETTER
        if needs_name and not (name and reason):
            self.failed.emit(tr("Give your name and a reason to put this model in place."))
            return

        def work(_engine: object, progress: Progress) -> ModelCard:
            from retinaview.workflow.model_gate import Override

            progress(0.0, tr("Trying the model"))
            override = Override(name, reason) if needs_name else None
            return self._make_store().promote_candidate(card, self._try_model, override)

        def then(made: ModelCard) -> None:
            self.told.emit(tr("{model} is in use now.", model=label_of(made)))
            self._session.choose_model(made.id)

        self._change(work, then)

    def roll_back(self, training: Training) -> None:
        """Put the version that was in use before back in place, or the shipped model alone."""
        card = candidate_of(training)
        if card is None or self.is_busy:
            return

        def work(_engine: object, _progress: Progress) -> ModelCard | None:
            store = self._make_store()
            if store.versions(card.id):
                return store.roll_back(card.id)
            store.remove(card.id)
            return None

        def then(made: ModelCard | None) -> None:
            if made is not None:
                self.told.emit(tr("{model} is in use again.", model=label_of(made)))
            else:
                self.told.emit(tr("{model} is out of use; it is kept.", model=label_of(card)))
                self._session.choose_model(training.plan.model)

        self._change(work, then)

    def _change(self, work: Callable[[Any, Progress], Any], then: Callable[[Any], None]) -> None:
        self._is_working = True

        def guarded(engine: object, progress: Progress) -> Any:
            try:
                return work(engine, progress)
            except RetinaViewError as error:
                return error

        def done(found: Any) -> None:
            self._is_working = False
            if isinstance(found, RetinaViewError):
                self.failed.emit(str(found))
            else:
                self._session.read_models_again()
                then(found)
            self.changed.emit()

        self._session.measure(guarded, done)
        self.changed.emit()

    def _current(self, training: Training, card: ModelCard) -> ModelCard:
        """The model in use: the trained one's earlier version, else the one it began with."""
        catalog = self._session.catalog
        return catalog.find(card.id) or catalog.card(training.plan.model)

    def _on_said(self, line: Mapping[str, Any], current: ModelCard) -> None:
        if line.get("kind") == "progress":
            share = float(line.get("fraction", 0.0))
            self._words = tr(
                "Comparing with {current}… {share:.0%}", current=label_of(current), share=share
            )
            self.changed.emit()

    def _on_ended(self, task: TrainerTask, problem: str) -> None:
        if task is self._task:
            self._task = None
            task.deleteLater()
            if problem:
                self.failed.emit(problem)
            self.changed.emit()

    def show(self, page: "TrainPage", training: Training | None, *, is_free: bool) -> None:
        """Show what is known of a training's model, and offer what can be done with it."""
        card = candidate_of(training) if training is not None else None
        facts = _facts(card) if card is not None else {}
        in_use = self._session.catalog.find(card.id) if card is not None else None
        verdict = str(facts.get("verdict", ""))
        if self._task is not None:
            page.show_gate(self._words, ())
        elif card is None:
            page.show_gate("", ())
        elif not facts:
            page.show_gate(tr("This model was not compared with the one in use yet."), ())
        else:
            page.show_gate(_headline(facts), _rows(facts))
        can_do = is_free and card is not None and not self.is_busy
        is_this = in_use is not None and card is not None and in_use.sha256 == card.sha256
        page.gate_button.setEnabled(can_do and not is_this)
        page.promote_button.setEnabled(can_do and bool(facts) and not is_this)
        page.override.setVisible(can_do and bool(facts) and verdict != BETTER and not is_this)
        page.roll_back_button.setEnabled(can_do and in_use is not None)


def candidate_of(training: Training) -> ModelCard | None:
    """The model that came of a training, None before there is one."""
    folder = training.candidate
    try:
        return None if folder is None else read_card(folder / CARD_NAME, is_shipped=False)
    except CatalogError:
        return None


def _facts(card: ModelCard) -> Mapping[str, Any]:
    """What the comparison of a model found; nothing where there was none of these weights."""
    try:
        found = json.loads((card.folder / GATE).read_bytes())
        return found if found["candidate"]["sha256"] == (card.sha256 or "") else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _headline(facts: Mapping[str, Any]) -> str:
    words = VERDICTS.get(str(facts["verdict"]), str(facts["verdict"]))
    current = dict(facts.get("against", {})).get("label", "")
    reasons = facts.get("reasons_said") or facts.get("reasons", ())
    return joined([tr(words, current=current), *map(said_from, reasons)])


def _rows(facts: Mapping[str, Any]) -> Sequence[GateRow]:
    measures = [
        _row(each, f"{each['difference']:+.3g} ({each['low']:+.3g}{TO}{each['high']:+.3g})")
        for each in facts.get("measures", ())
    ]
    suite = [
        _row(each, tr(PASSED) if each["is_passed"] else tr(NOT_PASSED))
        for each in facts.get("suite", ())
    ]
    return [*measures, *suite]


def _row(each: Mapping[str, Any], words: str) -> GateRow:
    unit = f" {each['unit']}" if each.get("unit") else ""
    ours, theirs = (f"{each[name]:.4g}{unit}" for name in ("candidate", "current"))
    return GateRow(said_from(each.get("name_said") or each["name"]), ours, theirs, words)
