"""How a system learns from a batch: by one loss and one optimiser, or in a way of its own."""

import math
from typing import Any, Protocol, runtime_checkable

import torch
from torch import Tensor, nn

from trainer.recipe import Schedule


class Differentiable(Protocol):
    """What gradient descent needs of a system; see `trainer.loop.System`."""

    network: nn.Module

    def loss(self, batch: Any, device: torch.device) -> tuple[Tensor, dict[str, float]]:
        """The loss of a batch and its parts."""


class Descent(Protocol):
    """How a system learns from batches: its optimisers and what else changes with each step."""

    def step(self, batch: Any, rate: float, device: torch.device) -> dict[str, float]:
        """Learn from a batch; "loss" among the parts is no number where nothing could be learnt."""

    def state_dict(self) -> dict[str, Any]:
        """All that going on needs, as tensors and plain values."""

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Go on from there."""


@runtime_checkable
class OwnDescent(Protocol):
    """A system that learns in a way of its own, such as networks that learn against each other."""

    def descent(self, schedule: Schedule) -> Descent:
        """Set it up; called once, when `network` is where it stays."""


class GradientDescent:
    """Down the gradient of one loss with one optimiser."""

    def __init__(self, system: Differentiable, schedule: Schedule) -> None:
        self.system, self.schedule = system, schedule
        self.optimizer = torch.optim.AdamW(
            system.network.parameters(),
            lr=schedule.peak_rate,
            weight_decay=schedule.weight_decay,
            betas=(0.9, 0.98),
        )

    def step(self, batch: Any, rate: float, device: torch.device) -> dict[str, float]:
        """See `Descent`."""
        self.optimizer.zero_grad(set_to_none=True)
        loss, parts = self.system.loss(batch, device)
        parts = {"loss": float(loss.detach()), **parts}
        is_learnt = descend(self.optimizer, loss, rate, self.schedule.clip_norm)
        return parts if is_learnt else {**parts, "loss": math.nan}

    def state_dict(self) -> dict[str, Any]:
        """See `Descent`."""
        return self.optimizer.state_dict()

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """See `Descent`."""
        self.optimizer.load_state_dict(state)


def descend(optimizer: torch.optim.Optimizer, loss: Tensor, rate: float, clip_norm: float) -> bool:
    """Take one step of an optimiser whose gradients are clear.

    Returns:
        Whether it was taken: not where loss or gradient is no number.
    """
    if not torch.isfinite(loss.detach()):
        return False
    loss.backward()  # type: ignore[no-untyped-call]
    learners = [each for group in optimizer.param_groups for each in group["params"]]
    if not torch.isfinite(nn.utils.clip_grad_norm_(learners, clip_norm)):
        return False
    for group in optimizer.param_groups:
        group["lr"] = rate
    optimizer.step()
    return True
