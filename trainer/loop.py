"""The training loop: one for every system; resumes after a kill, keeps curves and averaged weights.

A run is a folder; `trainer.run_folder` says what lies in it. A training that was interrupted and
called again gives, on the CPU and with a budget of steps, the same weights bit for bit as one that
was not.
"""

import math
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from retinaview.errors import OptionError, RunError
from retinaview.words import tr
from trainer import processes
from trainer.checkpoint import load_checkpoint, save_checkpoint, seed_chance
from trainer.descent import Descent, GradientDescent, OwnDescent
from trainer.learning import freeze, rest_frozen_norms, slow_down
from trainer.progressing import Average, Run
from trainer.recipe import TrainRecipe
from trainer.run_folder import RunFolder, State, Wish
from trainer.stopping import Best, Ending, noticed_signals
from trainer.system import Drawing, System

LOG_EVERY = 20
PREFETCH = 4
DIVERGED = 50
"""Steps in a row without a finite loss or gradient after which training is given up."""
SHEET_EVERY_S = 60.0
"""Seconds after which a sheet is drawn where no validation has drawn one."""
PAUSE_S = 0.3
"""Seconds from one look at what is asked of a paused training to the next."""


class Trainer:
    """One training of one system in one folder.

    Args:
        system: to be trained.
        recipe: how.
        folder: of the run.
        files: what keeps its small files, where somebody has told of it before.

    Raises:
        OptionError: the recipe names layers that there are not, or asks what the system cannot.
    """

    def __init__(
        self,
        system: System,
        recipe: TrainRecipe,
        folder: Path,
        files: RunFolder | None = None,
    ) -> None:
        self.system, self.recipe, self.folder = system, recipe, folder
        self.schedule = recipe.schedule
        self.device = processes.pick_device()
        self.network = system.network.to(self.device)
        self.network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        processes.alike([*self.network.parameters(), *self.network.buffers()])
        self.descent = self._descent()
        self.average = Average(self.network, self.schedule.ema)
        self.best = Best(self.schedule.patience, getattr(system, "watched", ""))
        self.run = Run()
        self.files = files or RunFolder(folder)
        self.scores: dict[str, float] = {}
        self._waited = self._worked = 0.0
        self._drawn = time.monotonic()
        self._mine = -(-max(self.schedule.accumulate, processes.count()) // processes.count())

    def fit(self, report: Callable[[str], None] = print) -> Ending:
        """Train to the end of the budget, from the checkpoint where there is one.

        Asked to pause (see `trainer.run_folder`) it saves and waits; asked to stop, by file or by
        signal, it saves and ends after the step.

        Raises:
            OptionError: the folder holds a run of another recipe.
            RunError: loss or gradient is no longer a number.
        """
        if not processes.is_first():
            report = _nothing
        self._resume(report)
        with ThreadPoolExecutor(max_workers=1) as pool, noticed_signals() as signalled:
            ending = self._train(pool, signalled, report)
        if ending is Ending.INTERRUPTED:
            self._save()
        elif ending is Ending.STOPPED:
            self._save()
            self._validate(report, is_counted=False)
        else:
            self._validate(report, is_counted=False)
            self._save()
        return ending

    def tell_end(self, ending: Ending, **facts: Any) -> None:
        """Write that the training is over, and what came of it."""
        is_over = ending in (Ending.DONE, Ending.EARLY)
        state = State.DONE if is_over else State.STOPPED
        self._tell(state, at_once=True, ending=ending.value, **facts)

    def averaged(self) -> dict[str, Tensor]:
        """The averaged weights, or those that scored best, on the CPU."""
        return {name: value.cpu() for name, value in self._chosen().items()}

    def draw(self, step: int, fraction: float) -> list[Any]:
        """This process's batches of a step."""
        first = (step * processes.count() + processes.rank()) * self._mine
        return [self.system.draw(first + number, fraction) for number in range(self._mine)]

    def learn(self, batches: list[Any]) -> dict[str, float]:
        """Take one step; the loss among its parts is no number where nothing was learnt."""
        warm = min(1.0, (self.run.step + 1) / max(1, self.schedule.warm_up))
        rate = warm * self.recipe.rate_at(self.run.fraction(self.schedule))
        self.network.train()
        rest_frozen_norms(self.network)
        if isinstance(self.descent, GradientDescent):
            parts = self.descent.step_over(batches, rate, self.device)
        else:
            parts = self.descent.step(batches[0], rate, self.device)
        parts["loss"] = processes.mean(parts["loss"])
        if math.isfinite(parts["loss"]):
            self.average.update(self.network, self.run.step)
        return {"loss": parts["loss"], "rate": rate, **parts}

    def _descent(self) -> Descent:
        learner = getattr(self.system, "learner", self.network)
        freeze(learner, self.recipe.freeze)
        if isinstance(self.system, OwnDescent):
            if self.schedule.accumulate > 1:
                raise OptionError(
                    "schedule.accumulate: networks that learn against each other take one batch a "
                    "step. Leave it out."
                )
            descent = self.system.descent(self.schedule)
        else:
            descent = GradientDescent(self.system, self.schedule)
        slow_down(learner, self.recipe.rates, descent.optimizers)
        return descent

    def _train(
        self, pool: ThreadPoolExecutor, signalled: threading.Event, report: Callable[[str], None]
    ) -> Ending:
        bad = 0
        waiting: list[Future[list[Any]]] = []
        try:
            while self.run.fraction(self.schedule) < 1 and not self.best.is_enough:
                started = time.monotonic()
                while len(waiting) < PREFETCH:
                    ahead = len(waiting)
                    fraction = self.run.fraction(self.schedule, ahead)
                    waiting.append(pool.submit(self.draw, self.run.step + ahead, fraction))
                batches = waiting.pop(0).result()
                self._waited += time.monotonic() - started
                parts = self.learn(batches)
                bad = 0 if math.isfinite(parts["loss"]) else bad + 1
                if bad >= DIVERGED:
                    raise RunError(
                        tr(
                            "Training has diverged: loss or gradient is no longer a number. "
                            "Lower `peak_rate` in the recipe and start again."
                        )
                    )
                self._worked += time.monotonic() - started
                self.run.step += 1
                self._after_step(parts, started, report)
                ending = self._heed(signalled, report)
                if ending is not None:
                    return ending
        finally:
            for future in waiting:
                future.cancel()
        return Ending.EARLY if self.best.is_enough else Ending.DONE

    def _after_step(
        self, parts: Mapping[str, float], started: float, report: Callable[[str], None]
    ) -> None:
        step = self.run.step
        if step % LOG_EVERY == 0:
            self._log("train", parts)
        if step % (5 * LOG_EVERY) == 0:
            fraction = self.run.fraction(self.schedule)
            numbers = " ".join(f"{name} {value:.4g}" for name, value in parts.items())
            left = self.run.seconds_left(self.schedule) / 60
            report(
                tr(
                    "step {step} · {fraction:.1%} · {left:.0f} min left · {numbers}",
                    step=step,
                    fraction=fraction,
                    left=left,
                    numbers=numbers,
                )
            )
        if step % self.schedule.validate_every == 0:
            self._validate(report)
        elif processes.is_first() and time.monotonic() - self._drawn > SHEET_EVERY_S:
            with self._lent(self.average.state):
                self._draw()
        self.run.seconds = processes.agree(self.run.seconds + time.monotonic() - started)
        self.best.since = int(processes.agree(self.best.since))
        if step % self.schedule.save_every == 0:
            self._save()
        self._tell(State.TRAINING, loss=parts["loss"], rate=parts["rate"])

    def _heed(self, signalled: threading.Event, report: Callable[[str], None]) -> Ending | None:
        """Do what was asked between two steps; the first process hears it for all."""
        wishes = list(Wish)
        is_paused = False
        while True:
            if processes.agree(float(signalled.is_set())):
                return Ending.INTERRUPTED
            wish = wishes[int(processes.agree(wishes.index(self.files.asked())))]
            if wish is Wish.STOP:
                return Ending.STOPPED
            if wish is Wish.GO:
                return None
            if not is_paused:
                is_paused = True
                self._save()
                self._tell(State.PAUSED, at_once=True)
                report(tr("paused at step {step}", step=self.run.step))
            time.sleep(PAUSE_S)

    def _validate(self, report: Callable[[str], None], *, is_counted: bool = True) -> None:
        """Measure the averaged weights; of a training that is over, those that are kept."""
        if not processes.is_first():
            return
        with self._lent(self.average.state if is_counted else self._chosen()):
            self.scores = self.system.validate(self.network, self.device)
            self._draw()
        if is_counted:
            self.best.see(self.scores, self.average.state, self.run.step)
        self._log("validate", self.scores)
        numbers = " ".join(f"{name} {value:.4g}" for name, value in self.scores.items())
        report(tr("step {step} · validation · {numbers}", step=self.run.step, numbers=numbers))

    @contextmanager
    def _lent(self, weights: Mapping[str, Tensor]) -> Iterator[None]:
        """Put other weights into the network for a while, ready to be run."""
        kept = {name: value.clone() for name, value in self.network.state_dict().items()}
        self.network.load_state_dict(weights)
        self.network.eval()
        try:
            with torch.inference_mode():
                yield
        finally:
            self.network.load_state_dict(kept)

    def _draw(self) -> None:
        if isinstance(self.system, Drawing):
            sheet = self.system.sheet(self.network, self.device)
            name = self.files.keep_sheet(self.run.step, sheet)
            self.files.tell(State.TRAINING, sheet=name)
        self._drawn = time.monotonic()

    def _chosen(self) -> dict[str, Tensor]:
        return self.average.state if self.best.average is None else self.best.average

    def _log(self, kind: str, numbers: Mapping[str, float]) -> None:
        if processes.is_first():
            self.files.log(kind, self.run.step, self.run.seconds, numbers)

    def _tell(self, state: State, *, at_once: bool = False, **facts: Any) -> None:
        if not processes.is_first():
            return
        self.files.tell(
            state,
            at_once=at_once,
            waiting_share=round(self._waited / max(self._worked, 1e-9), 4),
            scores=self.scores,
            best=self.best.facts(),
            device=str(self.device),
            processes=processes.count(),
            **self.run.facts(self.recipe),
            **facts,
        )

    def _save(self) -> None:
        state = {
            "step": self.run.step,
            "seconds": self.run.seconds,
            "network": self.network.state_dict(),
            "optimizer": self.descent.state_dict(),
            "average": self.average.state,
            "best": self.best.state_dict(),
            "scores": self.scores,
        }
        save_checkpoint(self.folder / "checkpoint.pt", state)

    def _resume(self, report: Callable[[str], None]) -> None:
        path = self.folder / "checkpoint.pt"
        is_resumed = path.is_file()
        if processes.is_first():
            self.files.begin(self.recipe, is_resumed=is_resumed)
        if not is_resumed:
            seed_chance(self.schedule.seed)
            return
        state = load_checkpoint(path, self.device)
        self.network.load_state_dict(state["network"])
        self.descent.load_state_dict(state["optimizer"])
        self.average.state = state["average"]
        self.best.load_state_dict(state.get("best", {}))
        self.scores = state.get("scores", {})
        self.run = Run(state["step"], state["seconds"])
        if processes.is_first():
            self.files.cut_curves(self.run.step)
        report(tr("resumed at step {step}", step=self.run.step))


def _nothing(_sentence: str) -> None:
    """Say nothing: one process of several speaks."""
