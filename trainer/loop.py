"""The training loop: one for every system; resumes after a kill, keeps curves and averaged weights.

A run is a folder:
    recipe.json     what was asked for; a resumed run must ask for the same
    curves.jsonl    one line of losses a few steps, and every validation
    checkpoint.pt   all that resuming needs; local, never shipped
    sheets/         pictures to look at while it runs, where the system draws some; local likewise
"""

import json
import math
import os
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from pydantic import ValidationError
from torch import Tensor, nn

from retinaview.errors import OptionError, RunError
from retinaview.runtime.device import has_bf16
from trainer.descent import GradientDescent, OwnDescent
from trainer.recipe import Schedule, TrainRecipe

LOG_EVERY = 20
PREFETCH = 4
DIVERGED = 50
"""Steps in a row without a finite loss or gradient after which training is given up."""


class System(Protocol):
    """What the loop trains."""

    network: nn.Module

    def draw(self, step: int, fraction: float) -> Any:
        """Draw the batch of a step; runs beside the loop, the same for the same arguments."""

    def loss(self, batch: Any, device: torch.device) -> tuple[Tensor, dict[str, float]]:
        """The loss of a batch and its parts."""

    def validate(self, network: nn.Module, device: torch.device) -> dict[str, float]:
        """Measure `network` on photographs kept apart."""


@runtime_checkable
class Drawing(Protocol):
    """A system that shows what it makes while it is trained."""

    def sheet(self, network: nn.Module, device: torch.device) -> NDArray[np.uint8]:
        """A picture (H, W, 3) to look at, made by `network` in evaluation mode."""


@dataclass
class Run:
    """Where a training stands; what a checkpoint holds beside weights and optimiser."""

    step: int = 0
    seconds: float = 0.0

    def fraction(self, schedule: Schedule) -> float:
        """Share of the budget that is spent, in [0, 1]."""
        spent = self.step / schedule.steps
        if schedule.minutes is not None:
            spent = max(spent, self.seconds / (60 * schedule.minutes))
        return min(1.0, spent)


def pick_device() -> torch.device:
    """CUDA where there is one, else the CPU."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def autocast(device: torch.device) -> torch.autocast:
    """Mixed precision where it is fast, a no-op elsewhere."""
    return torch.autocast(device.type, dtype=torch.bfloat16, enabled=has_bf16(device.type))


class Average:
    """Exponential moving average of a network's weights, quick to follow at first."""

    def __init__(self, network: nn.Module, decay: float) -> None:
        self.decay = decay
        self.state = {name: value.detach().clone() for name, value in network.state_dict().items()}

    def update(self, network: nn.Module, step: int) -> None:
        """Move towards the weights after `step` steps."""
        decay = min(self.decay, (1 + step) / (10 + step))
        for name, value in network.state_dict().items():
            if value.dtype.is_floating_point:
                self.state[name].lerp_(value.detach(), 1 - decay)
            else:
                self.state[name].copy_(value)


class Trainer:
    """One training of one system in one folder."""

    def __init__(self, system: System, recipe: TrainRecipe, folder: Path) -> None:
        self.system, self.recipe, self.folder = system, recipe, folder
        self.schedule = recipe.schedule
        self.device = pick_device()
        self.network = system.network.to(self.device)
        self.network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.descent = (
            system.descent(self.schedule)
            if isinstance(system, OwnDescent)
            else GradientDescent(system, self.schedule)
        )
        self.average = Average(self.network, self.schedule.ema)
        self.run = Run()

    def fit(self, report: Callable[[str], None] = print) -> None:
        """Train to the end of the budget, from the checkpoint where there is one.

        Raises:
            OptionError: the folder holds a run of another recipe.
            RunError: loss or gradient is no longer a number.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        self._resume(report)
        bad = 0
        with ThreadPoolExecutor(max_workers=1) as pool:
            waiting: list[Future[Any]] = []
            started = time.monotonic() - self.run.seconds
            while self.run.fraction(self.schedule) < 1:
                while len(waiting) < PREFETCH:
                    fraction = self.run.fraction(self.schedule)
                    step = self.run.step + len(waiting)
                    waiting.append(pool.submit(self.system.draw, step, fraction))
                parts = self._step(waiting.pop(0).result())
                bad = 0 if math.isfinite(parts["loss"]) else bad + 1
                if bad >= DIVERGED:
                    raise RunError(
                        "Training has diverged: loss or gradient is no longer a number. "
                        "Lower `peak_rate` in the recipe and start again."
                    )
                self.run.step += 1
                self.run.seconds = time.monotonic() - started
                self._after_step(parts, report)
            for future in waiting:
                future.cancel()
        self._validate(report)
        self._save()

    def averaged(self) -> dict[str, Tensor]:
        """The averaged weights, on the CPU."""
        return {name: value.cpu() for name, value in self.average.state.items()}

    def _step(self, batch: Any) -> dict[str, float]:
        warm = min(1.0, (self.run.step + 1) / max(1, self.schedule.warm_up))
        rate = warm * self.recipe.rate_at(self.run.fraction(self.schedule))
        self.network.train()
        parts = self.descent.step(batch, rate, self.device)
        if math.isfinite(parts["loss"]):
            self.average.update(self.network, self.run.step)
        return {"loss": parts["loss"], "rate": rate, **parts}

    def _after_step(self, parts: Mapping[str, float], report: Callable[[str], None]) -> None:
        step = self.run.step
        if step % LOG_EVERY == 0:
            self._log("train", parts)
        if step % (5 * LOG_EVERY) == 0:
            fraction = self.run.fraction(self.schedule)
            left = self.run.seconds * (1 - fraction) / max(fraction, 1e-6) / 60
            numbers = " ".join(f"{name} {value:.4g}" for name, value in parts.items())
            report(f"step {step} · {fraction:.1%} · {left:.0f} min left · {numbers}")
        if step % self.schedule.save_every == 0:
            self._save()
        if step % self.schedule.validate_every == 0:
            self._validate(report)

    def _validate(self, report: Callable[[str], None]) -> None:
        kept = {name: value.clone() for name, value in self.network.state_dict().items()}
        self.network.load_state_dict(self.average.state)
        self.network.eval()
        try:
            with torch.inference_mode():
                scores = self.system.validate(self.network, self.device)
                if isinstance(self.system, Drawing):
                    self._keep_sheet(self.system.sheet(self.network, self.device))
        finally:
            self.network.load_state_dict(kept)
        self._log("validate", scores)
        numbers = " ".join(f"{name} {value:.4g}" for name, value in scores.items())
        report(f"step {self.run.step} · validation · {numbers}")

    def _keep_sheet(self, sheet: NDArray[np.uint8]) -> None:
        path = self.folder / "sheets" / f"step-{self.run.step:06d}.jpg"
        path.parent.mkdir(exist_ok=True)
        Image.fromarray(sheet).save(path, quality=90)

    def _log(self, kind: str, numbers: Mapping[str, float]) -> None:
        line = {"kind": kind, "step": self.run.step, "seconds": round(self.run.seconds, 1)}
        with (self.folder / "curves.jsonl").open("a", encoding="utf-8") as stream:
            stream.write(json.dumps({**line, **numbers}) + "\n")

    def _save(self) -> None:
        state = {
            "step": self.run.step,
            "seconds": self.run.seconds,
            "network": self.network.state_dict(),
            "optimizer": self.descent.state_dict(),
            "average": self.average.state,
            "rng": torch.get_rng_state(),
        }
        partial = self.folder / "checkpoint.partial"
        torch.save(state, partial)
        os.replace(partial, self.folder / "checkpoint.pt")

    def _resume(self, report: Callable[[str], None]) -> None:
        asked = self.recipe.model_dump(mode="json")
        asked["schedule"].pop("minutes")
        path, note = self.folder / "checkpoint.pt", self.folder / "recipe.json"
        if not path.is_file():
            note.write_text(json.dumps(asked, indent=2), "utf-8")
            return
        if _asked_before(note) != asked:
            raise OptionError(
                f"{self.folder} holds a training of another recipe. Choose another folder."
            )
        state = torch.load(path, map_location=self.device, weights_only=True)
        self.network.load_state_dict(state["network"])
        self.descent.load_state_dict(state["optimizer"])
        self.average.state = state["average"]
        torch.set_rng_state(state["rng"].cpu())
        self.run = Run(state["step"], state["seconds"])
        report(f"resumed at step {self.run.step}")


def _asked_before(note: Path) -> dict[str, Any] | None:
    """What a run was asked for; fields that recipes did not have then are as they are without."""
    try:
        asked = TrainRecipe.model_validate_json(note.read_text("utf-8")).model_dump(mode="json")
    except ValidationError:
        return None
    asked["schedule"].pop("minutes")
    return asked
