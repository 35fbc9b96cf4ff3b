"""How a system learns from a batch: by one loss and one optimiser, or in a way of its own."""

import math
from collections.abc import Sequence
from typing import Any, Protocol, runtime_checkable

import torch
from torch import Tensor, nn

from retinaview.errors import OptionError
from trainer import processes
from trainer.learning import SCALE
from trainer.recipe import Schedule


class Differentiable(Protocol):
    """What gradient descent needs of a system; see `trainer.loop.System`."""

    network: nn.Module

    def loss(self, batch: Any, device: torch.device) -> tuple[Tensor, dict[str, float]]:
        """The loss of a batch and its parts."""


class Descent(Protocol):
    """How a system learns from batches: its optimisers and what else changes with each step."""

    @property
    def optimizers(self) -> list[torch.optim.Optimizer]:
        """What takes the steps."""

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
        self.optimizer = _optimizer(system.network, schedule)

    @property
    def optimizers(self) -> list[torch.optim.Optimizer]:
        """See `Descent`."""
        return [self.optimizer]

    def step(self, batch: Any, rate: float, device: torch.device) -> dict[str, float]:
        """See `Descent`."""
        return self.step_over([batch], rate, device)

    def step_over(
        self, batches: Sequence[Any], rate: float, device: torch.device
    ) -> dict[str, float]:
        """Take one step down the mean gradient of several batches."""
        self.optimizer.zero_grad(set_to_none=True)
        found = []
        is_sound = True
        for batch in batches:
            loss, parts = self.system.loss(batch, device)
            found.append({"loss": float(loss.detach()), **parts})
            is_sound &= climb_back(loss / len(batches) if len(batches) > 1 else loss)
        told = {name: sum(each.get(name, 0.0) for each in found) / len(found) for name in found[0]}
        is_learnt = take_step(self.optimizer, rate, self.schedule.clip_norm, is_sound=is_sound)
        return told if is_learnt else {**told, "loss": math.nan}

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
    return take_step(optimizer, rate, clip_norm, is_sound=climb_back(loss))


def climb_back(loss: Tensor) -> bool:
    """Add the gradient of a loss to what there is; False where the loss is no number.

    Raises:
        OptionError: nothing that the loss depends on learns.
    """
    if not torch.isfinite(loss.detach()):
        return False
    if not loss.requires_grad:
        raise OptionError(
            "Nothing learns in this phase: `freeze` names all that it would teach. Freeze fewer "
            "layers, or leave the phase out."
        )
    loss.backward()  # type: ignore[no-untyped-call]
    return True


def take_step(
    optimizer: torch.optim.Optimizer, rate: float, clip_norm: float, *, is_sound: bool
) -> bool:
    """Take one step down the gradients that are there, those of all processes together.

    Args:
        optimizer: whose gradients count.
        rate: of the schedule; a group may have a share of it.
        clip_norm: longer gradients are shortened to it.
        is_sound: whether the loss was a number here.

    Returns:
        Whether it was taken: not where loss or gradient is no number in any process.
    """
    learners = [each for group in optimizer.param_groups for each in group["params"]]
    if not processes.share_gradients(learners, is_sound=is_sound):
        return False
    if not torch.isfinite(nn.utils.clip_grad_norm_(learners, clip_norm)):
        return False
    for group in optimizer.param_groups:
        group["lr"] = rate * group.get(SCALE, 1.0)
    optimizer.step()
    return True


def _optimizer(network: nn.Module, schedule: Schedule) -> torch.optim.Optimizer:
    decay, rate = schedule.weight_decay, schedule.peak_rate
    if schedule.optimizer == "sgd":
        return torch.optim.SGD(network.parameters(), lr=rate, weight_decay=decay)
    return torch.optim.AdamW(network.parameters(), lr=rate, weight_decay=decay, betas=(0.9, 0.98))
