"""Zhao's unpaired GAN with a dynamic feature descriptor: what the loop sees of it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from retinaview.errors import OptionError
from trainer.adversarial import frozen
from trainer.clinic.prepared import PreparedSet
from trainer.cycle import DISCRIMINATOR_WIDTH, Cycle, Terms, look
from trainer.cycle_descent import CycleDescent, Limits
from trainer.cycle_losses import generator_terms, weighted
from trainer.divergence import PATIENCE
from trainer.heaps import Heaps, gather_heaps, heaps_of_set, read_heaps
from trainer.photographs import BASE_SIDE
from trainer.recipe import Schedule, TrainRecipe
from trainer.system import autocast
from trainer.systems.restorer import WORKING_PX, run_at
from trainer.unpaired import Pictures, UnpairedBatch, UnpairedSource
from trainer.unpaired_validation import draw_sheet, measure

PATIENCE_SETTING, COLOUR_BOUND = "patience", "colour_bound"
"""Settings: when a training is given up; see `trainer.cycle_descent.Limits`."""
JUDGES_PACE = "discriminator_pace"
"""Setting: the discriminators' rate as a share of the generators'."""
DEFAULT_COLOUR_BOUND = 15.0
ENHANCER = "enhancer."
"""What the names of the shipped network's weights begin with."""


class ZhaoSystem:
    """Generators and discriminators as the loop sees them.

    Args:
        recipe: what to train.
        heaps: what on.
    """

    def __init__(self, recipe: TrainRecipe, heaps: Heaps) -> None:
        torch.manual_seed(recipe.schedule.seed)
        self.recipe, self.heaps, self.terms = recipe, heaps, Terms.of(recipe)
        has_pairs = self.terms.has("supervised")
        if has_pairs and not recipe.network.get("weighs"):
            raise OptionError("loss.supervised needs `weighs = true` in the recipe's network.")
        self.cycle = Cycle(
            recipe.network,
            _whole(recipe, DISCRIMINATOR_WIDTH, 64),
            has_contrast=self.terms.has("contrast"),
        )
        self.network: nn.Module = self.cycle
        self.source = UnpairedSource(recipe, heaps, has_pairs=has_pairs)
        self.working_px = int(recipe.card.config.get(WORKING_PX, BASE_SIDE))

    watched = "gain"

    @property
    def learner(self) -> nn.Module:
        """What a training begins with the weights of a model in."""
        return self.cycle.enhancer

    @property
    def told(self) -> str:
        """What the card says of the photographs."""
        return self.heaps.told

    def shipped(self, weights: Mapping[str, Tensor]) -> dict[str, Tensor]:
        """The enhancer's weights out of those of all networks."""
        return {
            name.removeprefix(ENHANCER): value
            for name, value in weights.items()
            if name.startswith(ENHANCER)
        }

    def draw(self, step: int, fraction: float) -> UnpairedBatch:
        """Draw the batch of a step; see `UnpairedSource.draw`."""
        return self.source.draw(step, fraction)

    def descent(self, schedule: Schedule) -> CycleDescent:
        """Two optimisers that take turns; see `CycleDescent`."""
        if next(self.cycle.parameters()).device.type == "cpu":
            # norms of single pictures copy maps that lie channels last: a sixth of a step's time
            self.cycle.to(memory_format=torch.contiguous_format)  # type: ignore[call-overload]
        settings = self.recipe.settings
        colour = float(str(settings.get(COLOUR_BOUND, DEFAULT_COLOUR_BOUND)))
        limits = Limits(_whole(self.recipe, PATIENCE_SETTING, PATIENCE), colour)
        pace = float(str(settings.get(JUDGES_PACE, 1.0)))
        return CycleDescent(self.cycle, self.terms, schedule, limits, pace)

    def loss(self, batch: UnpairedBatch, device: torch.device) -> tuple[Tensor, dict[str, float]]:
        """The generators' loss of a batch and its terms; the discriminators are held."""
        with frozen(*self.cycle.discriminators):
            with autocast(device):
                views = look(self.cycle, Pictures.of(batch, device), self.terms)
            found = generator_terms(self.cycle, views, self.terms)
        parts = {name: float(term.detach()) for name, term in found.items()}
        return weighted(found, self.terms), parts

    def validate(self, network: nn.Module, device: torch.device) -> dict[str, float]:
        """See `unpaired_validation.measure`; at 512 px, as the program runs it."""
        assert isinstance(network, Cycle)
        return measure(self._as_run(network.enhancer, device), self.heaps, device)

    def sheet(self, network: nn.Module, device: torch.device) -> NDArray[np.uint8]:
        """See `unpaired_validation.draw_sheet`."""
        assert isinstance(network, Cycle)
        enhance = self._as_run(network.enhancer, device)
        return draw_sheet(enhance, self._as_run(network.spoiler, device), self.heaps, device)

    def _as_run(self, generator: nn.Module, device: torch.device) -> Any:
        def make(picture: Tensor) -> Tensor:
            with autocast(device):
                rgb: Tensor = generator(picture).rgb
            return rgb

        return lambda picture: run_at(make, picture, self.working_px)


def build(recipe: TrainRecipe, data: Path) -> ZhaoSystem:
    """Set the system up on the photographs of a data folder.

    Raises:
        OptionError: the recipe asks for what there is not.
        RetinaViewError: the folder does not hold what it wants.
    """
    return ZhaoSystem(recipe, gather_heaps(data, recipe))


def build_from_folders(recipe: TrainRecipe) -> ZhaoSystem:
    """Set the system up on the two folders of one's own that a recipe names.

    Raises:
        OptionError: the recipe asks for what there is not.
        RetinaViewError: a folder is missing or too small, or an eye is in both.
    """
    return ZhaoSystem(recipe, read_heaps(recipe))


def build_from_set(recipe: TrainRecipe, prepared: PreparedSet) -> ZhaoSystem:
    """Set the system up on a prepared set: two heaps, or good photographs of which half is spoilt.

    Raises:
        OptionError: the set holds something else.
        RetinaViewError: a photograph of it cannot be read.
    """
    prepared.need(recipe.title, "heaps", "good")
    return ZhaoSystem(recipe, heaps_of_set(recipe, prepared))


def _whole(recipe: TrainRecipe, setting: str, default: int) -> int:
    return int(str(recipe.settings.get(setting, default)))
