"""A mean teacher round any restorer: it learns from poor photographs that have no good partner.

The teacher is the moving average of its student. Both see the same poor photograph, the teacher
with noise on it, and the student is asked to answer as the teacher does: the same pictures at every
stage, the same vessels at every scale. What is shipped is the teacher.

Reference:
    Tarvainen and Valpola, "Mean teachers are better role models", NeurIPS 2017, arXiv:1703.01780;
    Guo et al., IEEE Trans. Medical Imaging 42(8), 2023, arXiv:2302.11795 (T-MAGE), whose two
    consistency terms these are. Constants: docs/decisions/0018.
"""

import math
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from functools import singledispatch
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from retinaview.errors import OptionError
from retinaview.networks.cofe_net import CofeOutput
from retinaview.networks.mage_net import MageOutput
from retinaview.networks.rv_net import RvOutput
from trainer.losses import mean_in_field
from trainer.recipe import TrainRecipe
from trainer.system import System, autocast
from trainer.unlabelled import (
    Unlabelled,
    UnlabelledRecipe,
    UnlabelledSource,
    gather_unlabelled,
)

DECAY = 0.999
NOISE_SIGMA = 0.1
NOISE_LIMIT = 0.2
RAMP_SHARE = 0.4
"""Share of the training after which the consistency counts in full."""
PICTURES, VESSELS = "consistency_pictures", "consistency_vessels"
LEARNER = "learner"
"""Setting: name of the system whose network is taught."""
STUDENT_CODES = ("111", "untouched")
"""What of the student's validation is reported beside the teacher's."""


@dataclass(frozen=True, eq=False)
class Answers:
    """What student and teacher have to agree on.

    Attributes:
        pictures: (N, 3, H, W) of each stage.
        vessels: (N, C, H, W) class probabilities of each scale; () where there are none.
    """

    pictures: tuple[Tensor, ...]
    vessels: tuple[Tensor, ...] = ()


@singledispatch
def answers(output: object) -> Answers:
    """Take out of a network's output what student and teacher have to agree on, in float32.

    A restorer becomes teachable by registering its output here.
    """
    raise OptionError(f"A mean teacher does not know what a {type(output).__name__} holds.")


@answers.register
def _(output: Tensor) -> Answers:
    return Answers((output.float(),))


@answers.register
def _(output: MageOutput) -> Answers:
    shares = tuple(logits.float().softmax(1) for logits in output.vessel_logits)
    return Answers(tuple(picture.float() for picture in output.pictures), shares)


@answers.register
def _(output: CofeOutput) -> Answers:
    logits = output.vessel_logits
    return Answers((output.rgb.float(),), () if logits is None else (logits.float().sigmoid(),))


@answers.register
def _(output: RvOutput) -> Answers:
    return Answers((output.rgb.float(),))


class Classroom(nn.Module):
    """Student and teacher; called, it answers as the teacher.

    Args:
        student: to be trained; the teacher begins as its copy and gets no gradient.
    """

    updates: Tensor

    def __init__(self, student: nn.Module) -> None:
        super().__init__()
        self.student = student
        self.teacher = deepcopy(student).requires_grad_(False)
        self.register_buffer("updates", torch.zeros((), dtype=torch.long))

    def forward(self, x: Tensor) -> Any:
        """(N, 3, H, W) to what the teacher gives."""
        return self.teacher(x)

    def train(self, mode: bool = True) -> "Classroom":
        """Set the student's mode; the teacher stays as it is run."""
        super().train(mode)
        self.teacher.eval()
        return self

    @torch.no_grad()
    def follow(self) -> None:
        """Move the teacher towards the student; at first it is the student."""
        decay = decay_at(int(self.updates))
        for own, new in zip(self.teacher.parameters(), self.student.parameters(), strict=True):
            own.lerp_(new, 1 - decay)
        for kept, now in zip(self.teacher.buffers(), self.student.buffers(), strict=True):
            kept.copy_(now)
        self.updates += 1


def decay_at(update: int) -> float:
    """How much of itself the teacher keeps: `min(1 - 1 / (t + 1), 0.999)`."""
    return min(1 - 1 / (update + 1), DECAY)


def ramp_up(fraction: float) -> float:
    """Weight of the consistency at a share of the training: a Gaussian, from exp(-5) to 1."""
    left = 1 - min(1.0, fraction / RAMP_SHARE)
    return math.exp(-5 * left * left)


def consistency(student: Answers, teacher: Answers, mask: Tensor) -> dict[str, Tensor]:
    """Mean squared difference inside the field, summed over stages and over scales.

    Args:
        student: its answers.
        teacher: its answers, without gradient.
        mask: (N, 1, H, W).
    """

    def apart(own: tuple[Tensor, ...], others: tuple[Tensor, ...]) -> Tensor:
        pairs = zip(own, others, strict=True)
        parts = [mean_in_field((a - b.detach()) ** 2, mask).mean() for a, b in pairs]
        return torch.stack(parts).sum() if parts else mask.new_zeros(())

    return {
        PICTURES: apart(student.pictures, teacher.pictures),
        VESSELS: apart(student.vessels, teacher.vessels),
    }


@dataclass(frozen=True, eq=False)
class Batch:
    """The student's own batch; poor pictures without a partner; where the training stands."""

    labelled: Any
    unlabelled: Unlabelled
    fraction: float
    seed: int


class MeanTeacherSystem:
    """A mean teacher as the loop sees it.

    Args:
        learner: the system whose network is taught.
        source: of the pictures without a partner.
        recipe: its phases, weights and seed count.
    """

    def __init__(self, learner: System, source: UnlabelledSource, recipe: TrainRecipe) -> None:
        self.inner, self.source, self.recipe = learner, source, recipe
        self.classroom = Classroom(learner.network)
        self.network: nn.Module = self.classroom

    @property
    def learner(self) -> nn.Module:
        """What a training begins with the weights of a model in."""
        return self.classroom.student

    def shipped(self, weights: Mapping[str, Tensor]) -> dict[str, Tensor]:
        """The teacher's weights out of those of student and teacher."""
        prefix = "teacher."
        return {
            name.removeprefix(prefix): value
            for name, value in weights.items()
            if name.startswith(prefix)
        }

    def draw(self, step: int, fraction: float) -> Batch:
        """Draw both batches from the seed and the step alone, given the phase."""
        rng = np.random.default_rng([self.recipe.schedule.seed, step, 1])
        unlabelled = self.source.draw(self.recipe.phase(fraction).side, rng)
        labelled = self.inner.draw(step, fraction)
        return Batch(labelled, unlabelled, fraction, int(rng.integers(2**31)))

    def loss(self, batch: Batch, device: torch.device) -> tuple[Tensor, dict[str, float]]:
        """The learner's own loss, and the consistency by the ramp and the recipe's weights."""
        self.classroom.follow()
        total, parts = self.inner.loss(batch.labelled, device)
        poor = torch.from_numpy(batch.unlabelled.poor).to(device).permute(0, 3, 1, 2)
        mask = torch.from_numpy(batch.unlabelled.mask).to(device).float().unsqueeze(1)
        with autocast(device):
            with torch.no_grad():
                taught = answers(self.classroom.teacher(noisy(poor, mask, batch.seed)))
            own = answers(self.classroom.student(poor))
        terms = consistency(own, taught, mask)
        weight = ramp_up(batch.fraction)
        for name, term in terms.items():
            total = total + weight * self.recipe.loss.get(name, 0.0) * term
        return total, {**parts, **{name: float(term.detach()) for name, term in terms.items()}}

    def validate(self, network: nn.Module, device: torch.device) -> dict[str, float]:
        """The learner's own measures of the teacher, and some of the student for comparison."""
        assert isinstance(network, Classroom)
        scores = self.inner.validate(network.teacher, device)
        student = self.inner.validate(network.student, device)
        beside = {f"student_{code}": student[code] for code in STUDENT_CODES if code in student}
        return {**scores, **beside}


def build(recipe: TrainRecipe, data: Path) -> MeanTeacherSystem:
    """Set up a mean teacher and the system that a recipe's settings say it teaches.

    Raises:
        OptionError: no learner is named, or nothing to learn from without labels.
        RetinaViewError: the data folder does not hold what the recipe wants.
    """
    from trainer.systems import build as build_system

    learner = str(recipe.settings.get(LEARNER, ""))
    if learner in ("", "mean_teacher"):
        raise OptionError(f"settings.{LEARNER} names the system that is taught.")
    wanted = UnlabelledRecipe.of(recipe.settings)
    inner = build_system(recipe.model_copy(update={"system": learner}), data)
    source = gather_unlabelled(data, wanted, recipe.data.validation_share)
    return MeanTeacherSystem(inner, source, recipe)


def noisy(poor: Tensor, mask: Tensor, seed: int) -> Tensor:
    """The teacher's view: noise of sigma 0.1, at most 0.2, inside the field; clipped to [0, 1]."""
    chance = torch.Generator().manual_seed(seed)
    noise = torch.randn(poor.shape, generator=chance).to(poor.device) * NOISE_SIGMA
    return (poor + noise.clamp(-NOISE_LIMIT, NOISE_LIMIT) * mask).clamp(0, 1)
