"""Denoisers: the published ones and RV-Net for noise; one loss, one validation."""

from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from retinaview.core.image import Rgb
from retinaview.errors import OptionError
from retinaview.imaging.degrade import degrade
from retinaview.metrics import psnr, ssim
from retinaview.networks.denoisers import DnCnn, SkipAutoencoder
from retinaview.networks.rv_denoiser import RvDenoiser
from trainer import losses
from trainer.channel_weights import channel_weights_of
from trainer.clinic.prepared import PreparedSet
from trainer.noisy import Noisy, NoisySource
from trainer.photographs import Photograph, Photographs, gather, with_phantoms
from trainer.recipe import TrainRecipe
from trainer.strips import SHOWN, strip_of
from trainer.system import autocast

NETWORKS: Mapping[str, Callable[..., nn.Module]] = {
    "autoencoder": SkipAutoencoder,
    "dncnn": DnCnn,
    "rv_denoise": RvDenoiser,
}
"""By the method that a card names."""
PRESET, CODE = "noise25", "100"
"""What a network is validated on, whatever noise it learns from."""
MOST = 10


class DenoiseSystem:
    """A denoiser as the loop sees it.

    Args:
        recipe: what to train.
        photographs: what on.

    Raises:
        OptionError: the recipe asks for what there is not.
    """

    def __init__(self, recipe: TrainRecipe, photographs: Photographs) -> None:
        method = recipe.card.method
        if method not in NETWORKS:
            raise OptionError(f"card.method is one of {', '.join(NETWORKS)}, not {method!r}.")
        torch.manual_seed(recipe.schedule.seed)
        self.network: nn.Module = NETWORKS[method](**recipe.network)
        self.recipe, self.kept_apart = recipe, photographs.validate
        self.source = NoisySource(recipe, photographs.train, photographs.hires)
        self.channel_weights = channel_weights_of(recipe)

    @property
    def told(self) -> str:
        """What the card says of the photographs and the noise."""
        data, source = self.recipe.data, self.source
        sets = ", ".join(data.sets) or "the folder given"
        drawn = f" and {data.phantoms} drawn phantoms" if data.phantoms else ""
        sigma = f"{source.low:g}"
        if source.high > source.low:
            sigma = f"{source.low:g} to {source.high:g}"
        return f"{sets}{drawn}, with drawn noise of sigma {sigma} (8-bit grey levels)"

    def draw(self, step: int, fraction: float) -> Noisy:
        """Draw the batch of a step; see `NoisySource.draw`."""
        return self.source.draw(step, fraction)

    def loss(self, batch: Noisy, device: torch.device) -> tuple[Tensor, dict[str, float]]:
        """The terms that the recipe weighs: `mse`, weighted by channel, and `decibels`.

        `decibels` is the logarithm of the squared error of each picture, so that weak noise pulls
        as hard as strong noise.
        """
        noisy, good, mask = batch.tensors(device)
        with autocast(device):
            made = self.network(noisy)
        made = made.float()
        terms = {
            "mse": losses.weighted_square(made, good, mask, self.channel_weights).mean(),
            "decibels": losses.decibels(made, good, mask).mean(),
        }
        weights = self.recipe.loss
        total = torch.stack([weights.get(name, 0.0) * term for name, term in terms.items()]).sum()
        return total, {name: float(term.detach()) for name, term in terms.items()}

    def validate(self, network: nn.Module, device: torch.device) -> dict[str, float]:
        """PSNR (dB) and SSIM of `noise25` photographs of eyes kept apart, at 512 px.

        Of the masked square, and PSNR of each channel of it; means over photographs.
        """
        found = [
            measure(network, photograph, number, device)
            for number, photograph in enumerate(self.kept_apart[:MOST])
        ]
        return {name: float(np.mean([each[name] for each in found])) for name in found[0]}

    def sheet(self, network: nn.Module, device: torch.device) -> NDArray[np.uint8]:
        """Eyes kept apart: noisy, without noise, and as they were."""
        rows = []
        for number, photograph in enumerate(self.kept_apart[:SHOWN]):
            good, noisy = _noisy(photograph, number)
            made = _made(network, noisy, device) * photograph.mask[..., None]
            rows.append((noisy, made, good))
        return strip_of(rows)


def measure(
    network: nn.Module, photograph: Photograph, seed: int, device: torch.device
) -> dict[str, float]:
    """Denoise one photograph whole, as the program would, and compare it with the good one.

    Args:
        network: in evaluation mode.
        photograph: a good one.
        seed: of the noise.
        device: where the network is.
    """
    good, noisy = _noisy(photograph, seed)
    result = _made(network, noisy, device) * photograph.mask[..., None]
    return {
        "psnr": psnr(good, result),
        "red": psnr(good, result, channel="r"),
        "green": psnr(good, result, channel="g"),
        "blue": psnr(good, result, channel="b"),
        "ssim": ssim(good, result),
    }


def build_from_set(recipe: TrainRecipe, prepared: PreparedSet) -> DenoiseSystem:
    """Set up a denoiser on the good photographs of a prepared set.

    Raises:
        OptionError: the set holds something else.
        RetinaViewError: a photograph of it cannot be read.
    """
    prepared.need(recipe.title, "good")
    photographs = prepared.for_restoring(recipe.data.hires)
    return DenoiseSystem(recipe, with_phantoms(photographs, recipe))


def build(recipe: TrainRecipe, data: Path) -> DenoiseSystem:
    """Set up a denoiser on the photographs of a data folder.

    Raises:
        OptionError: the recipe asks for what there is not.
        RetinaViewError: the folder does not hold what it wants.
    """
    photographs = gather(data, recipe.data, recipe.schedule.seed)
    print(
        f"{len(photographs.train)} to train on, {len(photographs.hires)} larger ones for crops, "
        f"{len(photographs.validate)} kept apart",
        flush=True,
    )
    return DenoiseSystem(recipe, photographs)


def _noisy(photograph: Photograph, seed: int) -> tuple[Rgb, Rgb]:
    good = photograph.rgb.astype(np.float32) / np.float32(255)
    good[~photograph.mask] = 0
    return good, np.array(degrade(good, photograph.mask, PRESET, CODE, seed).rgb)


def _made(network: nn.Module, noisy: Rgb, device: torch.device) -> Rgb:
    picture = torch.from_numpy(noisy)[None].to(device).permute(0, 3, 1, 2)
    with autocast(device):
        made = network(picture).float()
    result: Rgb = made[0].clamp(0, 1).permute(1, 2, 0).cpu().numpy()
    return result
