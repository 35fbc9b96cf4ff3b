"""Networks that enlarge photographs: SRGAN alone or behind others, SRCNN and RV-SR."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from retinaview.catalog import Catalog
from retinaview.core.image import Mask, Rgb
from retinaview.errors import OptionError
from retinaview.metrics import psnr, ssim
from retinaview.networks.enlarging import enlarge_bicubic
from retinaview.networks.perceptual import Perceptual
from retinaview.networks.srgan import Cascade
from retinaview.networks.srgan_discriminator import Discriminator
from trainer.channel_weights import channel_weights_of
from trainer.clinic.prepared import PreparedSet
from trainer.cycle_descent import to_picture
from trainer.enlarging_data import (
    Crops,
    CropSource,
    LargePhotographs,
    gather_large,
    large_of_set,
    make_noisy,
    make_small,
    to_large,
)
from trainer.enlarging_descent import AdversarialDescent
from trainer.enlarging_losses import ADVERSARIAL, Pictures, Saliency, Terms
from trainer.enlarging_parts import CLEANED_BY, network_of, perception_of
from trainer.photographs import Photograph
from trainer.recipe import Schedule, TrainRecipe
from trainer.strips import SHOWN, SIDE, strip_of
from trainer.system import autocast

DISCRIMINATOR_WIDTH = "discriminator_width"
CHAINED = 0.5
"""Share of samples that come through the stages before the one that learns."""
VALIDATION_SIDE = 512
MOST_VALIDATED = 8
MAKER = "maker."


class Players(nn.Module):
    """What a training holds: the network that enlarges and, for SRGAN, its discriminator.

    `has_begun` says whether the stages before the one that learns have weights; it is kept with
    them, so that a training that is resumed knows.
    """

    has_begun: Tensor

    def __init__(self, maker: nn.Module, judge: Discriminator | None, has_begun: bool) -> None:
        super().__init__()
        self.maker, self.judge = maker, judge
        self.register_buffer("has_begun", torch.tensor(has_begun))


class EnlargingSystem:
    """A network that enlarges, as the loop sees it.

    Args:
        recipe: what to train; its card's method names the network.
        photographs: to cut from.
        perceive: describes pictures; None where no term asks.
        judge: discriminator; None without.
        perceived_by: what the features are of, for the card.

    Raises:
        OptionError: the recipe asks for what there is not.
    """

    def __init__(
        self,
        recipe: TrainRecipe,
        photographs: LargePhotographs,
        perceive: Perceptual | None = None,
        judge: Discriminator | None = None,
        perceived_by: str = "",
    ) -> None:
        torch.manual_seed(recipe.schedule.seed)
        self.recipe, self.kept_apart = recipe, photographs.kept_apart
        self.learner = network_of(recipe)
        self.scale = recipe.card.scale
        self.stages = len(self.learner.stages) if isinstance(self.learner, Cascade) else 1
        self._players = Players(self.learner, judge, has_begun=self.stages == 1)
        self.network: nn.Module = self._players
        self.terms = Terms(recipe.loss, Saliency.of(recipe), channel_weights_of(recipe), perceive)
        self.source = CropSource(
            recipe,
            photographs,
            has_saliency=self.terms.saliency.kind == "global",
            chained=CHAINED if self.stages > 1 else 0.0,
        )
        self.perceive, self.perceived_by = perceive, perceived_by
        if isinstance(self.learner, Cascade):
            for before in self.learner.before:
                before.requires_grad_(False)

    @property
    def told(self) -> str:
        """What the card says of the training."""
        sets = ", ".join(self.recipe.data.sets) or "the folder given"
        seen = f", features of {self.perceived_by}" if self.perceived_by else ""
        noisy = ""
        if self.source.sigma:
            by = Catalog().card(str(self.recipe.settings[CLEANED_BY])).label
            noisy = f", with noise of sigma {self.source.sigma * 255:g} that {by} took away"
        return f"{sets}, made small on the fly by a Gaussian and decimation{noisy}{seen}"

    def shipped(self, weights: Mapping[str, Tensor]) -> dict[str, Tensor]:
        """The weights of the network that enlarges, without the discriminator's."""
        return {
            name.removeprefix(MAKER): value
            for name, value in weights.items()
            if name.startswith(MAKER)
        }

    def begin(self, fresh: Sequence[str]) -> None:
        """Go on after networks were filled; a last stage that is fresh begins as the one before.

        Args:
            fresh: names of the weights that were not filled.

        Raises:
            OptionError: the stages before the one that learns were not filled.
        """
        if not isinstance(self.learner, Cascade) or self.stages == 1:
            return
        names = [name.removeprefix(MAKER) for name in fresh]
        before = tuple(f"stages.{number}." for number in range(self.stages - 1))
        if any(name.startswith(before) for name in names):
            raise OptionError(
                f"{self.recipe.title} begins with a model of {self.stages - 1} stages."
            )
        if any(name.startswith(f"stages.{self.stages - 1}.") for name in names):
            self.learner.last.load_state_dict(self.learner.stages[-2].state_dict())
        self._players.has_begun.fill_(True)

    def check_begun(self) -> None:
        """Refuse to learn behind stages that know nothing.

        Raises:
            OptionError: say --start.
        """
        if not self._players.has_begun:
            raise OptionError(
                f"{self.recipe.title} learns behind other stages: give the model of half its "
                "factor with --start."
            )

    def learners(self) -> list[Tensor]:
        """The values of the network that learn."""
        return [value for value in self.learner.parameters() if value.requires_grad]

    def draw(self, step: int, fraction: float) -> Crops:
        """Draw the batch of a step; see `CropSource.draw`."""
        return self.source.draw(step, fraction)

    def look(self, batch: Crops, device: torch.device) -> Pictures:
        """Make the pictures of a batch small and enlarge them again."""
        good = to_large(batch.good, device)
        if isinstance(self.perceive, nn.Module):
            self.perceive.to(device)
        mask = torch.from_numpy(batch.mask.astype(np.float32)).to(device)[:, None]
        with autocast(device):
            if batch.noise is None:
                made = self._enlarge(good, torch.from_numpy(batch.is_chained).to(device))
            else:
                small = make_noisy(make_small(good, self.scale), batch.noise, mask)
                made = torch.as_tensor(self.learner(small))
        salient = None
        if batch.saliency is not None:
            salient = torch.from_numpy(batch.saliency).to(device)[:, None]
        return Pictures(made.float(), good, mask, salient)

    def loss(self, batch: Crops, device: torch.device) -> tuple[Tensor, dict[str, float]]:
        """The weighted sum of the recipe's terms, and the terms."""
        self.check_begun()
        found = self.terms.of(self.look(batch, device))
        weights = self.recipe.loss
        total = torch.stack([weights[name] * term for name, term in found.items()]).sum()
        return total, {name: float(term.detach()) for name, term in found.items()}

    def validate(self, network: nn.Module, device: torch.device) -> dict[str, float]:
        """PSNR in the field (dB) and SSIM on eyes kept apart, and how much above bicubic."""
        assert isinstance(network, Players)
        scores = [
            _score(network.maker, photograph, self.scale, device, self.source.sigma)
            for photograph in self.kept_apart[:MOST_VALIDATED]
        ]
        return {name: float(np.mean([score[name] for score in scores])) for name in scores[0]}

    def sheet(self, network: nn.Module, device: torch.device) -> NDArray[np.uint8]:
        """The middle of eyes kept apart: enlarged by bicubic, by the network, and as it was."""
        assert isinstance(network, Players)
        kept = self.kept_apart[:SHOWN]
        maker, sigma = network.maker, self.source.sigma
        rows = [_enlarged(maker, each, self.scale, device, sigma, SIDE)[:3] for each in kept]
        return strip_of(rows)

    def _enlarge(self, good: Tensor, is_chained: Tensor) -> Tensor:
        if not isinstance(self.learner, Cascade) or self.stages == 1:
            return torch.as_tensor(self.learner(make_small(good, self.scale)))
        last = self.learner.last
        given = make_small(good, last.scale)
        if is_chained.any():
            with torch.no_grad():
                chained = self.learner.before_last(make_small(good[is_chained], self.scale))
            given[is_chained] = chained.to(given.dtype)
        return torch.as_tensor(last(given))


class SrganSystem(EnlargingSystem):
    """One with a discriminator: two optimisers in place of one."""

    judge: Discriminator

    def __init__(
        self,
        recipe: TrainRecipe,
        photographs: LargePhotographs,
        perceive: Perceptual | None = None,
        perceived_by: str = "",
    ) -> None:
        width = int(str(recipe.settings.get(DISCRIMINATOR_WIDTH, 64)))
        torch.manual_seed(recipe.schedule.seed + 1)
        self.judge = Discriminator(width)
        super().__init__(recipe, photographs, perceive, self.judge, perceived_by)

    def descent(self, schedule: Schedule) -> AdversarialDescent:
        """See `AdversarialDescent`."""
        return AdversarialDescent(self, schedule)


def build_from_set(recipe: TrainRecipe, prepared: PreparedSet) -> EnlargingSystem:
    """Set the system up on the good photographs of a prepared set.

    Raises:
        OptionError: the set holds something else, or photographs that are too small.
        RetinaViewError: a photograph of it cannot be read.
    """
    prepared.need(recipe.title, "good")
    return _system(recipe, large_of_set(recipe, prepared))


def build(recipe: TrainRecipe, data: Path) -> EnlargingSystem:
    """Set the system up on the photographs of a data folder.

    Raises:
        OptionError: the recipe asks for what there is not.
        WeightsError: the network whose features count is missing or damaged.
        RetinaViewError: the folder does not hold what the recipe wants.
    """
    return _system(recipe, gather_large(recipe, data))


def _system(recipe: TrainRecipe, photographs: LargePhotographs) -> EnlargingSystem:
    perceive, by = perception_of(recipe)
    if recipe.loss.get(ADVERSARIAL, 0.0) > 0:
        return SrganSystem(recipe, photographs, perceive, by)
    return EnlargingSystem(recipe, photographs, perceive, perceived_by=by)


def _score(
    network: nn.Module,
    photograph: Photograph,
    scale: int,
    device: torch.device,
    sigma: np.float32,
) -> dict[str, float]:
    """Scores of the middle of a photograph."""
    bicubic, result, good, mask = _enlarged(network, photograph, scale, device, sigma)
    found, plain = psnr(good, result, mask), psnr(good, bicubic, mask)
    return {
        "psnr": found,
        "gain": found - plain,
        "ssim": ssim(good, result, mask),
        "ssim_gain": ssim(good, result, mask) - ssim(good, bicubic, mask),
    }


def _enlarged(
    network: nn.Module,
    photograph: Photograph,
    scale: int,
    device: torch.device,
    sigma: np.float32,
    side: int = VALIDATION_SIDE,
) -> tuple[Rgb, Rgb, Rgb, Mask]:
    """The middle of a photograph: by bicubic, by the network, as it was; and its field.

    The noise of the small picture, of standard deviation `sigma`, is the same every time.
    """
    side = min(side, photograph.side // scale * scale)
    start = (photograph.side - side) // 2
    part = (slice(start, start + side),) * 2
    good = photograph.rgb[part].astype(np.float32) / np.float32(255)
    mask = photograph.mask[part]
    large = to_large(good[None], device)
    small = make_small(large, scale)
    if sigma:
        rng = np.random.default_rng(side)
        noise = sigma * rng.standard_normal((1, side // scale, side // scale, 3), np.float32)
        inside = torch.from_numpy(mask.astype(np.float32)).to(device)[None, None]
        small = make_noisy(small, noise, inside)
    with autocast(device):
        made = network(small)
    bicubic = to_picture(enlarge_bicubic(small, scale)[0])
    return bicubic, to_picture(made[0]), good, mask
