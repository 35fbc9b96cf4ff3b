"""Where Good ends and Reject begins, and how a rated severity is to be read.

    python -m trainer.quality_bars --data DIR

A network that is unsure answers in the middle: it rates severe faults too low and seldom calls a
photograph Usable. Its answers are brought back to scale on drawn mixtures of faults of eyes kept
apart from training, and on real photographs of the open sets: those chosen as good that were kept
apart, and those put aside as poor. The numbers go into the card's `config`; `fit` does the same at
its end. No label of EyeQ is used.

Source of the bars: Platt, "Probabilistic outputs for support vector machines", 1999.
"""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import cast

import cv2
import numpy as np
import tomlkit
import torch
from numpy.typing import NDArray
from torch import nn

from retinaview.catalog import CARD_NAME, Catalog, ModelCard
from retinaview.imaging.quality_scale import QualityScale, answers, logit
from retinaview.imaging.quality_view import DETAIL_SIDE, planes_of
from retinaview.networks.quality_net import FAULTS, QualityOutput
from retinaview.overlays import build
from retinaview.overlays.quality import QualityOverlay
from trainer.files import write_text
from trainer.photographs import BASE_SIDE, Photograph, read_photographs, split
from trainer.quality_data import draw_quality_sample
from trainer.recipe import TrainRecipe, read_recipe

POOR_FOLDER = "train/lowquality"
RECIPE = "quality"
DRAWS = 30
"""Mixtures drawn of each photograph."""
SEED = 19
BATCH = 32
REAL_SHARE = 0.3
"""Weight of the real photographs beside the drawn ones."""
STEPS = 40
RIDGE = 1e-3
NONE, PLAIN = 0.05, (0.25, 0.9)
"""Severity below which a fault is none, and those between which it is plain."""
LEAST_STEP = 0.2
"""Log odds by which plain faults are rated above none, at the least."""

Numbers = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Graded:
    """What the network says of photographs whose grade is known.

    Attributes:
        grade: (N, 3) chances it gives.
        truth: (N, 3) chances of the true grades; a poor photograph is Usable or Reject alike.
        weight: (N,).
    """

    grade: Numbers
    truth: Numbers
    weight: Numbers


def main() -> None:
    """Calibrate the shipped grader and write the numbers into its card."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    arguments = parser.parse_args()
    cv2.setNumThreads(1)
    card = Catalog().card(RECIPE)
    network = cast(QualityOverlay, build(card)).network
    recipe = read_recipe(RECIPE)
    kept = split(
        read_photographs(arguments.data, recipe.data.folders, recipe.data.sets, BASE_SIDE),
        recipe.data.validation_share,
    )[1]
    kept = [photograph.shrunken(DETAIL_SIDE) for photograph in kept]
    scale = find_scale(network, kept, read_poor(arguments.data, recipe))
    write_scale(card, scale)
    print(scale)


def read_poor(data: Path, recipe: TrainRecipe) -> list[Photograph]:
    """Read the poor photographs of the recipe's sets; none where the folder holds none."""
    names = [name for name in recipe.data.sets if any((data / POOR_FOLDER).glob(f"{name}_*"))]
    if not names:
        return []
    return read_photographs(data, [POOR_FOLDER], names, DETAIL_SIDE)


def find_scale(
    network: nn.Module, kept: Sequence[Photograph], poor: Sequence[Photograph]
) -> QualityScale:
    """Find bars and severities' scale.

    Args:
        network: in evaluation mode, on the CPU.
        kept: good photographs that were not trained on, `DETAIL_SIDE` px.
        poor: real ones put aside as poor, `DETAIL_SIDE` px.
    """
    rng = np.random.default_rng(SEED)
    samples = [
        draw_quality_sample(photograph, kept, rng, 0.0) for _ in range(DRAWS) for photograph in kept
    ]
    rated, grade = _look(network, [sample.planes for sample in samples])
    truth = np.stack([sample.severity for sample in samples]).astype(np.float64)
    drawn = Graded(grade, np.stack([sample.grade for sample in samples]), np.ones(len(samples)))
    groups = [drawn]
    if poor:
        real = [*kept, *poor]
        _, found = _look(network, [_planes(photograph) for photograph in real])
        known = np.array([[1, 0, 0]] * len(kept) + [[0, 0.5, 0.5]] * len(poor), np.float64)
        weight = REAL_SHARE / (1 - REAL_SHARE) * len(samples) / len(real)
        groups.append(Graded(found, known, np.full(len(real), weight)))
    return QualityScale(*_bars(groups), *_severities(rated, truth))


def _bars(groups: Sequence[Graded]) -> tuple[float, float, float, float]:
    """Slope and shift of the two cumulative chances, the three grades weighing alike."""
    not_good: list[Numbers] = []
    reject: list[Numbers] = []
    for group in groups:
        share = group.truth.sum(0) / group.truth.sum()
        weight = (group.truth / np.maximum(3 * share, 1e-9)).sum(1) * group.weight
        to_usable, to_reject = answers(group.grade)
        not_good.append(np.stack([to_usable, 1 - group.truth[:, 0], weight]))
        reject.append(np.stack([to_reject, group.truth[:, 2], weight]))
    drawn_reject = reject[:1]
    return (
        *platt(*np.concatenate(not_good, axis=1)),
        *platt(*np.concatenate(drawn_reject, axis=1)),
    )


def platt(values: Numbers, truth: Numbers, weight: Numbers) -> tuple[float, float]:
    """Fit a logistic curve by Newton's steps.

    Args:
        values: (N,).
        truth: (N,) in [0, 1].
        weight: (N,) 0 or more.

    Returns:
        Slope and shift: the chance is `1 / (1 + exp(-(slope * value + shift)))`.
    """
    design = np.stack([values, np.ones_like(values)], axis=1)
    found = np.array([1.0, 0.0])
    weight = weight / weight.sum()
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-np.clip(design @ found, -30, 30)))
        slope = design.T @ (weight * (truth - chance)) - RIDGE * (found - [1.0, 0.0])
        curve = (design * (weight * chance * (1 - chance))[:, None]).T @ design
        found = found + np.linalg.solve(curve + RIDGE * np.eye(2), slope)
    return float(found[0]), float(found[1])


def _severities(rated: Numbers, truth: Numbers) -> tuple[float, ...]:
    """Slope and shift of each fault's rating: none is read as none, plain ones as they are."""
    found: list[float] = []
    for number in range(len(FAULTS)):
        true, own = truth[:, number], logit(rated[:, number])
        none, plain = true < NONE, (true > PLAIN[0]) & (true < PLAIN[1])
        if not none.any() or not plain.any():
            found += [1.0, 0.0]
            continue
        low, high = float(logit(NONE)), float(logit(true[plain]).mean())
        slope = (high - low) / max(float(own[plain].mean() - own[none].mean()), LEAST_STEP)
        found += [slope, high - slope * float(own[plain].mean())]
    return tuple(found)


def _look(network: nn.Module, planes: Sequence[NDArray[np.float32]]) -> tuple[Numbers, Numbers]:
    """Rated severities (N, 4) and chances of the grades (N, 3)."""
    rated, grade = [], []
    for first in range(0, len(planes), BATCH):
        stack = torch.from_numpy(np.stack(planes[first : first + BATCH])).permute(0, 3, 1, 2)
        with torch.inference_mode():
            output: QualityOutput = network(stack)
        rated.append(torch.sigmoid(output.severity).double().numpy())
        grade.append(torch.softmax(output.grade, 1).double().numpy())
    return np.concatenate(rated), np.concatenate(grade)


def _planes(photograph: Photograph) -> NDArray[np.float32]:
    rgb = photograph.rgb.astype(np.float32) / np.float32(255)
    rgb[~photograph.mask] = 0
    return planes_of(rgb, photograph.mask)


def write_scale(card: ModelCard, scale: QualityScale) -> None:
    """Put the numbers into a card's `config`; nothing else is changed."""
    path = card.folder / CARD_NAME
    document = tomlkit.parse(path.read_text("utf-8"))
    config = cast(tomlkit.items.InlineTable, document["config"])
    for field in fields(scale):
        config[field.name] = round(getattr(scale, field.name), 3)
    write_text(path, tomlkit.dumps(document))


if __name__ == "__main__":
    main()
