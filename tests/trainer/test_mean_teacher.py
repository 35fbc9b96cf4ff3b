import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from retinaview.errors import OptionError, RetinaViewError
from retinaview.networks.cofe_net import CofeNet
from retinaview.networks.mage_net import MageNet
from retinaview.networks.rv_net import RvNet
from trainer.photographs import Photograph, draw_phantoms
from trainer.recipe import TrainRecipe, read_recipe
from trainer.systems.mean_teacher import (
    NOISE_LIMIT,
    PICTURES,
    VESSELS,
    Classroom,
    MeanTeacherSystem,
    answers,
    consistency,
    decay_at,
    noisy,
    ramp_up,
)
from trainer.unlabelled import UnlabelledRecipe, UnlabelledSource, gather_unlabelled

RECIPE = UnlabelledRecipe(("train/lowquality",), ("idrid",))
TINY_MAGE = {"width": 4, "growth": 2, "extra": 2, "depth": 1, "rsp_width": 4}
TINY_RV: dict[str, Any] = {
    "width": 8,
    "encoder": (1, 1, 1),
    "middle": 1,
    "decoder": (1, 1, 1),
    "light_width": 8,
}


class PlainLearner:
    """A system whose own loss is nothing, so that what is left comes from the teacher."""

    def __init__(self, network: nn.Module) -> None:
        self.network = network

    def draw(self, step: int, fraction: float) -> str:
        return f"{step} {fraction}"

    def loss(self, batch: Any, device: torch.device) -> tuple[Tensor, dict[str, float]]:
        return torch.zeros((), device=device), {"own": 0.0}

    def validate(self, network: nn.Module, device: torch.device) -> dict[str, float]:
        return {"111": sum(float(p.detach().sum()) for p in network.parameters()), "010": 0.0}


def stirred(network: nn.Module) -> nn.Module:
    """Out of its zero start, so that pictures depend on the input."""
    torch.manual_seed(1)
    with torch.no_grad():
        for parameter in network.parameters():
            if not parameter.any():
                parameter.normal_(0, 0.05)
    return network


def make_recipe() -> TrainRecipe:
    recipe = read_recipe("t-mage")
    phase = recipe.phases[0].model_copy(update={"side": 64, "batch": 1, "until": 1.0})
    return recipe.model_copy(update={"phases": (phase,)})


def make_system(network: nn.Module) -> MeanTeacherSystem:
    phantoms = draw_phantoms(1, 64, 3)
    source = UnlabelledSource(RECIPE, phantoms, ())
    source._pools[64] = (phantoms, ())
    return MeanTeacherSystem(PlainLearner(network), source, make_recipe())


def test_decay_is_none_at_first_and_capped() -> None:
    assert decay_at(0) == 0
    assert decay_at(9) == pytest.approx(0.9)
    assert decay_at(10**6) == 0.999


def test_ramp_is_a_gaussian_over_two_fifths() -> None:
    assert ramp_up(0.0) == pytest.approx(math.exp(-5))
    assert ramp_up(0.2) == pytest.approx(math.exp(-5 / 4))
    assert ramp_up(0.4) == ramp_up(1.0) == 1.0
    weights = [ramp_up(share / 100) for share in range(41)]
    assert weights == sorted(weights)


def test_teacher_is_the_moving_average_of_its_student() -> None:
    classroom = Classroom(nn.Sequential(nn.Conv2d(3, 3, 1), nn.BatchNorm2d(3)))
    first, norm = classroom.student[0], classroom.student[1]  # type: ignore[index]
    with torch.no_grad():
        first.weight.fill_(2.0)
    classroom.follow()
    teacher = classroom.teacher[0]  # type: ignore[index]
    assert (teacher.weight == 2).all()
    with torch.no_grad():
        first.weight.fill_(4.0)
        norm.running_mean.fill_(7.0)
    classroom.follow()
    assert torch.allclose(teacher.weight, torch.full_like(teacher.weight, 3.0))
    assert (classroom.teacher[1].running_mean == 7).all()  # type: ignore[index]


def test_teacher_learns_nothing_itself() -> None:
    classroom = Classroom(nn.Sequential(nn.Conv2d(3, 3, 1), nn.Dropout()))
    classroom.train()
    assert classroom.student.training
    assert not classroom.teacher.training
    assert not any(parameter.requires_grad for parameter in classroom.teacher.parameters())


@pytest.mark.parametrize(
    "network",
    [
        MageNet(**TINY_MAGE),
        MageNet(**{**TINY_MAGE, "rsp_width": 0}),
        RvNet(**TINY_RV),
        CofeNet("encode_decode_res", width=4, kernel=3, blocks=1),
    ],
    ids=["MAGE", "MAGE without vessels", "RV-Net", "Cofe-Net"],
)
def test_no_gradient_reaches_the_teacher(network: nn.Module) -> None:
    system = make_system(stirred(network))
    batch = system.draw(0, 1.0)
    total, parts = system.loss(batch, torch.device("cpu"))
    total.backward()
    assert parts[PICTURES] > 0
    assert (parts[VESSELS] > 0) == (getattr(network, "rsp", None) is not None)
    assert all(parameter.grad is None for parameter in system.classroom.teacher.parameters())
    felt = [p.grad for p in system.classroom.student.parameters() if p.grad is not None]
    assert any(grad.any() for grad in felt)


def test_consistency_counts_in_full_after_the_ramp() -> None:
    system = make_system(stirred(MageNet(**TINY_MAGE)))
    losses = []
    for fraction in (0.0, 1.0):
        batch = system.draw(0, fraction)
        losses.append(float(system.loss(batch, torch.device("cpu"))[0].detach()))
    assert losses[0] == pytest.approx(losses[1] * math.exp(-5), rel=1e-4)


@torch.inference_mode()
def test_consistency_is_zero_for_equal_answers_and_blind_outside() -> None:
    torch.manual_seed(0)
    own = answers(MageNet(**TINY_MAGE).eval()(torch.rand(1, 3, 64, 64)))
    mask = torch.zeros(1, 1, 64, 64)
    mask[..., :32, :] = 1
    assert all(float(term) == 0 for term in consistency(own, own, mask).values())
    moved = answers(torch.rand(1, 3, 64, 64))
    other = moved.pictures[0].clone()
    other[..., 32:, :] += 5
    assert float(consistency(moved, answers(other), mask)[PICTURES]) == 0
    other[..., :32, :] += 0.5
    assert float(consistency(moved, answers(other), mask)[PICTURES]) == pytest.approx(0.25)


def test_unknown_output_is_refused() -> None:
    with pytest.raises(OptionError, match="what a dict holds"):
        answers({})


def test_noise_is_bounded_seeded_and_inside() -> None:
    poor, mask = torch.full((1, 3, 64, 64), 0.5), torch.zeros(1, 1, 64, 64)
    mask[..., :32] = 1
    view = noisy(poor, mask, 4)
    change = (view - poor)[..., :32]
    assert torch.equal(view, noisy(poor, mask, 4))
    assert torch.equal(view[..., 32:], poor[..., 32:])
    assert change.abs().max() <= NOISE_LIMIT + 1e-6
    assert float(change.std()) == pytest.approx(0.095, abs=0.01)


def test_teacher_is_shipped_and_student_is_begun_with() -> None:
    system = make_system(MageNet(**TINY_MAGE))
    weights = system.shipped(system.network.state_dict())
    assert weights.keys() == system.learner.state_dict().keys()
    MageNet(**TINY_MAGE).load_state_dict(weights)
    with torch.no_grad():
        next(system.learner.parameters()).fill_(9.0)
    scores = system.validate(system.network, torch.device("cpu"))
    assert scores["student_111"] != scores["111"]


def test_draws_repeat_themselves() -> None:
    system = make_system(MageNet(**TINY_MAGE))
    first, second = system.draw(5, 0.5), system.draw(5, 0.5)
    assert np.array_equal(first.unlabelled.poor, second.unlabelled.poor)
    assert (first.seed, first.labelled) == (second.seed, second.labelled)
    assert not np.array_equal(first.unlabelled.poor, system.draw(6, 0.5).unlabelled.poor)


def test_good_photographs_are_spoilt_where_real_ones_are_few() -> None:
    phantom = draw_phantoms(1, 64, 3)[0]
    dark = Photograph("dark", "idrid", "d", np.zeros_like(phantom.rgb), phantom.mask)
    recipe = UnlabelledRecipe((), (), batch=40, spoilt_share=0.4)
    source = UnlabelledSource(recipe, [dark], [phantom])
    drawn = source.draw(64, np.random.default_rng(0))
    assert drawn.poor.shape == (40, 64, 64, 3)
    assert not drawn.poor[~drawn.mask].any()
    spoilt = sum(picture.any() for picture in drawn.poor)
    assert 8 <= spoilt <= 24
    alone = UnlabelledSource(UnlabelledRecipe((), (), batch=4), [dark], [phantom])
    assert not alone.draw(64, np.random.default_rng(0)).poor.any()


def test_nothing_without_labels_is_a_sentence(drawn_data: Path) -> None:
    with pytest.raises(OptionError, match="unlabelled_folders and unlabelled_sets"):
        UnlabelledRecipe.of({"batch": 2})
    recipe = UnlabelledRecipe(("train/clean",), ("idrid",))
    with pytest.raises(RetinaViewError, match="kept for validation"):
        gather_unlabelled(drawn_data, recipe, 1.0)
