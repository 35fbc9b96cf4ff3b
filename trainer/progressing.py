"""Where a training stands, and the moving average of its weights."""

from dataclasses import dataclass
from typing import Any

from torch import nn

from trainer.recipe import Schedule, TrainRecipe


@dataclass
class Run:
    """Where a training stands; what a checkpoint holds beside weights and optimiser."""

    step: int = 0
    seconds: float = 0.0

    def fraction(self, schedule: Schedule, ahead: int = 0) -> float:
        """Share of the budget that is spent, in [0, 1], so many steps ahead."""
        spent = (self.step + ahead) / schedule.steps
        if schedule.minutes is not None:
            spent = max(spent, self.seconds / (60 * schedule.minutes))
        return min(1.0, spent)

    def seconds_left(self, schedule: Schedule) -> float:
        """Seconds that the rest of the budget takes, at the pace so far."""
        fraction = self.fraction(schedule)
        return self.seconds * (1 - fraction) / max(fraction, 1e-6)

    def facts(self, recipe: TrainRecipe) -> dict[str, Any]:
        """Where it stands, in plain values; see `trainer.run_folder`."""
        schedule, fraction = recipe.schedule, self.fraction(recipe.schedule)
        phase = recipe.phase(min(fraction, 1 - 1e-9))
        number = recipe.phases.index(phase) + 1
        return {
            "step": self.step,
            "steps": schedule.steps,
            "fraction": round(fraction, 4),
            "seconds": round(self.seconds, 1),
            "seconds_left": round(self.seconds_left(schedule), 1),
            "phase": {"number": number, "of": len(recipe.phases), "part": phase.part},
        }


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
