"""Pairs for training any restorer: a poor picture, its good one, and what losses ask about both.

Whole fields at a phase's side, or crops of one field at 512 px. The poor picture is spoilt by the
degradation model of Cofe-Net alone; what else the good one goes through (turns, tints, borrowed
light) is as for RV-Net.
"""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from retinaview.core.image import Mask, Rgb
from retinaview.errors import OptionError
from retinaview.imaging.degrade import Degraded, replay
from trainer.clinic.prepared import PreparedSet
from trainer.crops import pick_corner
from trainer.paired_targets import DISC, VESSELS, TargetReader, bounding_box
from trainer.photographs import BASE_SIDE, Photograph, Photographs, gather, with_phantoms
from trainer.recipe import DataRecipe, Mixture, Phase, TrainRecipe
from trainer.samples import draw_faults, draw_sample, pick_by_camera
from trainer.true_pairs import Partners, turn_alike

LOCAL_FAULTS = ("spots", "halo", "hole")
"""Faults that lie in a place; colour and blur are everywhere."""
VISIBLE = 8 / 255
"""Change, of full intensity, from which a place counts as of low quality."""


@dataclass(frozen=True, eq=False)
class Pair:
    """One pair.

    Attributes:
        poor, good: (S, S, 3) float32 in [0, 1], black outside the field.
        mask: (S, S) bool, the field.
        vessels: (S, S) float32 in [0, 1], vessel probability of the good picture.
        disc: (S, S) bool, box round the optic disc; empty where none was found.
        low_quality: (S, S) bool, where a spot, a halo or a hole changed the picture.
    """

    poor: Rgb
    good: Rgb
    mask: Mask
    vessels: NDArray[np.float32]
    disc: Mask
    low_quality: Mask

    def crop(self, top: int, left: int, side: int) -> "Pair":
        """A square part of it."""
        part = (slice(top, top + side), slice(left, left + side))
        return Pair(
            self.poor[part],
            self.good[part],
            self.mask[part],
            self.vessels[part],
            self.disc[part],
            self.low_quality[part],
        )


@dataclass(frozen=True, eq=False)
class Pairs:
    """Several as tensors, float32: pictures (N, 3, S, S), the others (N, 1, S, S); see `Pair`."""

    poor: Tensor
    good: Tensor
    mask: Tensor
    vessels: Tensor
    disc: Tensor
    low_quality: Tensor

    @classmethod
    def of(cls, pairs: Sequence[Pair], device: torch.device) -> "Pairs":
        """Put pairs of one size on a device, channels last in memory."""

        def stacked(name: str) -> Tensor:
            arrays = [np.asarray(getattr(pair, name), np.float32) for pair in pairs]
            array = np.stack([a if a.ndim == 3 else a[..., None] for a in arrays])
            return torch.from_numpy(array).to(device).permute(0, 3, 1, 2)

        return cls(*(stacked(name) for name in cls.__dataclass_fields__))


@dataclass(frozen=True, eq=False)
class Pool:
    """Photographs of one size with their targets, in one order, and their real poor partners."""

    photographs: Sequence[Photograph]
    targets: Sequence[Photograph]
    partners: Partners = field(default_factory=Partners)

    def shrunken(self, side: int) -> "Pool":
        """All of them area-averaged to `side` px."""
        return Pool(
            [photograph.shrunken(side) for photograph in self.photographs],
            [target.shrunken(side) for target in self.targets],
            self.partners,
        )


class PairSource:
    """Draws the pairs of a recipe's steps.

    Args:
        recipe: its `data` and `phases` count.
        photographs: good ones, 512 px.
        targets: of the same, in the same order; see `paired_targets.TargetReader`.
        partners: their real poor partners, where there are any.

    Raises:
        OptionError: the recipe wants faults that no degradation preset has.
    """

    def __init__(
        self,
        recipe: TrainRecipe,
        photographs: Sequence[Photograph],
        targets: Sequence[Photograph],
        partners: Partners = Partners(),  # noqa: B008  a frozen value
    ) -> None:
        if recipe.data.mixture.beyond:
            raise OptionError("data.mixture.beyond: pairs are spoilt by the presets alone; say 0.")
        self.recipe, self.partners = recipe, partners
        self._pools = {BASE_SIDE: Pool(photographs, targets, partners)}

    def draw(self, step: int, fraction: float) -> list[Pair]:
        """Draw the batch of a step from the seed and the step alone, given its phase."""
        rng = np.random.default_rng([self.recipe.schedule.seed, step])
        phase = self.recipe.phase(fraction)
        if rng.random() < phase.crops:
            return self._draw_crops(phase, rng)
        pool = self._at_side(phase.side)
        return [draw_pair(pool, self.recipe.data, rng) for _ in range(phase.batch)]

    def _draw_crops(self, phase: Phase, rng: np.random.Generator) -> list[Pair]:
        pair = draw_pair(self._at_side(BASE_SIDE), self.recipe.data, rng)
        side = phase.crop_side
        corners = [pick_corner(pair.mask, side, rng, 2) for _ in range(phase.crop_batch)]
        return [pair.crop(top, left, side) for top, left in corners]

    def _at_side(self, side: int) -> Pool:
        if side not in self._pools:
            self._pools[side] = self._pools[BASE_SIDE].shrunken(side)
        return self._pools[side]


def draw_pair(pool: Pool, data: DataRecipe, rng: np.random.Generator) -> Pair:
    """Pick a photograph, make it another camera's, spoil it, and turn its targets along.

    Args:
        pool: to pick from.
        data: camera weights and mixture.
        rng: all chance comes from it.
    """
    chosen = pick_by_camera(pool.photographs, data.camera_weights, rng)
    targets = pool.targets[list(pool.photographs).index(chosen)]
    mixture = data.mixture
    same = deepcopy(rng)  # a sample is turned by its first draws
    as_it_is = mixture.model_copy(update={"untouched": 1.0})
    partner = pool.partners.of_photograph(chosen)
    if partner is not None:
        return _true_pair(chosen, partner, targets, mixture, rng)
    sample = draw_sample(chosen, as_it_is, rng, pool.photographs)
    plain = as_it_is.model_copy(update={"tinted": 0.0, "borrowed": 0.0})
    turned = draw_sample(targets, plain, same).good
    poor, low_quality = _spoil(sample.good, sample.mask, mixture, rng)
    return Pair(
        poor,
        sample.good,
        sample.mask,
        turned[..., VESSELS],
        bounding_box(turned[..., DISC]),
        low_quality,
    )


def _true_pair(
    good: Photograph,
    poor: Photograph,
    targets: Photograph,
    mixture: Mixture,
    rng: np.random.Generator,
) -> Pair:
    """A real pair and its targets, all turned alike."""
    _, turned, _ = turn_alike(good, targets, mixture, deepcopy(rng))
    clear, spoilt, mask = turn_alike(good, poor, mixture, rng)
    low_quality = np.abs(spoilt - clear).mean(2) > VISIBLE
    return Pair(
        spoilt, clear, mask, turned[..., VESSELS], bounding_box(turned[..., DISC]), low_quality
    )


def pairs_of_set(recipe: TrainRecipe, prepared: PreparedSet) -> tuple[PairSource, Photographs]:
    """The same of a prepared set: good photographs, spoilt as they are drawn, or real pairs.

    Raises:
        OptionError: the set holds something else.
        RetinaViewError: a photograph of it cannot be read, or a model that reads the targets is
            missing.
    """
    prepared.need(recipe.title, "good", "pairs")
    photographs = with_phantoms(prepared.for_restoring({}), recipe)
    targets = TargetReader.shipped().read_all(photographs.train)
    return PairSource(recipe, photographs.train, targets, prepared.partners()), photographs


def gather_pairs(recipe: TrainRecipe, data: Path) -> tuple[PairSource, Photographs]:
    """Read a recipe's photographs and their targets.

    Returns:
        What draws the pairs, and the photographs (those kept apart among them).

    Raises:
        RetinaViewError: the folder does not hold what the recipe wants, or a shipped model that
            reads the targets is missing.
    """
    photographs = gather(data, recipe.data, recipe.schedule.seed)
    print(
        f"{len(photographs.train)} to train on, {len(photographs.validate)} kept apart",
        flush=True,
    )
    targets = TargetReader.shipped().read_all(photographs.train)
    print("their vessels and discs are read", flush=True)
    return PairSource(recipe, photographs.train, targets), photographs


def _spoil(good: Rgb, mask: Mask, mixture: Mixture, rng: np.random.Generator) -> tuple[Rgb, Mask]:
    """The poor picture, and where it is of low quality."""
    if rng.random() < mixture.untouched:
        return good, np.zeros(mask.shape, bool)
    degraded = replay(good, mask, draw_faults(mixture, rng))
    return degraded.rgb, _low_quality(good, mask, degraded)


def _low_quality(good: Rgb, mask: Mask, degraded: Degraded) -> Mask:
    """Where the faults that lie in a place change the good picture visibly."""
    faults = degraded.parameters["faults"]
    local = {name: faults[name] for name in LOCAL_FAULTS if name in faults}
    spoilt = replay(good, mask, {**degraded.parameters, "faults": local}).rgb
    return np.asarray(np.abs(spoilt - good).mean(2) > VISIBLE)
