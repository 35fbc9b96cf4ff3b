"""One step of SRGAN's training: the generator with a frozen discriminator, then this.

In a phase of part "content" the generator alone learns, from the plain error.
"""

import math
from typing import Any, Protocol

import torch
from torch import Tensor

from retinaview.networks.srgan_discriminator import Discriminator
from trainer.adversarial import frozen
from trainer.descent import descend
from trainer.enlarging_data import Crops
from trainer.enlarging_losses import ADVERSARIAL, Pictures, Terms, passes_for_real, tells_apart
from trainer.recipe import Schedule
from trainer.system import autocast

CONTENT = "content"
"""Part of a phase in which the generator learns from the plain error alone."""
BETAS = (0.93, 0.999)
"""Mahapatra's first one."""


class Enlarges(Protocol):
    """What the descent needs of a system."""

    terms: Terms
    judge: Discriminator

    def look(self, batch: Crops, device: torch.device) -> Pictures:
        """What is made of a batch, beside what was wanted."""

    def learners(self) -> list[Tensor]:
        """The generator's values that learn."""

    def check_begun(self) -> None:
        """Refuse to learn behind stages that know nothing."""


class AdversarialDescent:
    """Two optimisers that take turns.

    Args:
        system: generator, discriminator and terms.
        schedule: its rate and norm.
    """

    def __init__(self, system: Enlarges, schedule: Schedule) -> None:
        self.system, self.clip_norm = system, schedule.clip_norm
        self.maker = torch.optim.Adam(system.learners(), lr=schedule.peak_rate, betas=BETAS)
        self.judge = torch.optim.Adam(system.judge.parameters(), lr=schedule.peak_rate, betas=BETAS)
        self.steps = 0

    def step(self, batch: Crops, rate: float, device: torch.device) -> dict[str, float]:
        """Learn from a batch; see `trainer.descent.Descent`.

        Raises:
            OptionError: the stages before the one that learns have no weights.
        """
        if not self.steps:
            self.system.check_begun()
        self.steps += 1
        self.maker.zero_grad(set_to_none=True)
        if batch.part == CONTENT:
            pictures = self.system.look(batch, device)
            found = self.system.terms.of(pictures, only=(CONTENT,))
            loss = found[CONTENT]
            return self._learnt(loss, found, rate)
        with frozen(self.system.judge):
            pictures = self.system.look(batch, device)
            found = self.system.terms.of(pictures)
            with autocast(device):
                logits = self.system.judge(pictures.made)
            found[ADVERSARIAL] = passes_for_real(logits)
            weights = self.system.terms.weights
            loss = torch.stack([weights[name] * term for name, term in found.items()]).sum()
            parts = self._learnt(loss, found, rate)
        return {**parts, **self._teach_judge(pictures, rate)} if _is_number(parts) else parts

    @property
    def optimizers(self) -> list[torch.optim.Optimizer]:
        """See `Descent`."""
        return [self.maker, self.judge]

    def state_dict(self) -> dict[str, Any]:
        """See `Descent`."""
        return {
            "steps": self.steps,
            "maker": self.maker.state_dict(),
            "judge": self.judge.state_dict(),
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """See `Descent`."""
        self.steps = state["steps"]
        self.maker.load_state_dict(state["maker"])
        self.judge.load_state_dict(state["judge"])

    def _learnt(self, loss: Tensor, found: dict[str, Tensor], rate: float) -> dict[str, float]:
        is_learnt = descend(self.maker, loss, rate, self.clip_norm)
        parts = {name: float(term.detach()) for name, term in found.items()}
        return {"loss": float(loss.detach()) if is_learnt else math.nan, **parts}

    def _teach_judge(self, pictures: Pictures, rate: float) -> dict[str, float]:
        self.judge.zero_grad(set_to_none=True)
        with autocast(pictures.good.device):
            real = self.system.judge(pictures.good)
            made = self.system.judge(pictures.made.detach().clamp(0, 1))
        loss = tells_apart(real, made)
        is_learnt = descend(self.judge, loss, rate, self.clip_norm)
        gap = float((torch.sigmoid(real) - torch.sigmoid(made)).detach().mean())
        judged = {"discriminator": float(loss.detach()), "gap": gap}
        return judged if is_learnt else {**judged, "loss": math.nan}


def _is_number(parts: dict[str, float]) -> bool:
    return math.isfinite(parts["loss"])
