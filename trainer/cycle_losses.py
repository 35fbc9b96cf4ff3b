"""The losses of Zhao's networks: what the generators are asked for, and the discriminators.

`1 adversarial + 10 consistency + 10 identity` as published; the other terms are StillGAN's and
I-SECRET's. Consistency is asked of the picture that went both ways, or of what the discriminators'
maps describe of it: the dynamic feature descriptor, which learns with every step and is held while
the generators do.

Reference:
    Zhao et al., MICCAI 2019, doi:10.1007/978-3-030-32239-7_9.
"""

from collections.abc import Sequence

import torch
from torch import Tensor

from retinaview.errors import OptionError
from trainer.adversarial import (
    PicturePool,
    far_from_made,
    far_from_real,
    feature_distance,
)
from trainer.cycle import Cycle, Terms, Views
from trainer.patch_contrast import important_error, maps_at
from trainer.still_losses import structure_distance, unevenness
from trainer.system import autocast

Scores = tuple[Tensor, Tensor]
"""Of a discriminator: for real pictures and for made ones."""


def generator_terms(cycle: Cycle, views: Views, terms: Terms) -> dict[str, Tensor]:
    """The terms that count, one number each, not yet weighted.

    The discriminators have to be frozen (`adversarial.frozen`): gradients pass through them.

    Raises:
        OptionError: a term that this network has no part for.
    """
    pictures = views.pictures
    found = _judged(cycle, views, terms)
    if terms.has("identity"):
        assert views.same_good is not None
        found["identity"] = (views.same_good - pictures.good).abs().mean()
        if views.same_poor is not None:
            found["identity"] = found["identity"] + (views.same_poor - pictures.poor).abs().mean()
    if terms.has("structure"):
        found["structure"] = structure_distance(views.enhanced, pictures.poor, pictures.poor_mask)
    if terms.has("illumination"):
        found["illumination"] = unevenness(views.enhanced, pictures.poor_mask)
    if terms.has("supervised"):
        found["supervised"] = _supervised(views)
    if terms.has("contrast"):
        found["contrast"] = _contrast(cycle, views)
    return found


def weighted(found: dict[str, Tensor], terms: Terms) -> Tensor:
    """The sum by the recipe's weights; both kinds of consistency have the same one."""
    total = [terms.weights.get(name.partition("_")[0], 0.0) * term for name, term in found.items()]
    return torch.stack(total).sum()


def discriminator_loss(
    cycle: Cycle, views: Views, pools: Sequence[PicturePool]
) -> tuple[Tensor, list[Scores]]:
    """Half the distance of real pictures to 1 and of made ones, out of the pools, to 0.

    Returns:
        The sum over the discriminators that are used, and the scores that each gave.
    """
    pictures = views.pictures
    judged = [(cycle.good_discriminator, pictures.good, views.enhanced)]
    if views.spoilt is not None:
        judged.append((cycle.poor_discriminator, pictures.poor, views.spoilt))
    losses, scores = [], []
    for (discriminator, real, made), pool in zip(judged, pools, strict=False):
        shown = torch.cat((real, pool.exchange(made)))
        with autocast(shown.device):
            of_real, of_made = discriminator(shown)[-1].chunk(2)
        losses.append(0.5 * (far_from_real(of_real) + far_from_made(of_made)))
        scores.append((of_real, of_made))
    return torch.stack(losses).sum(), scores


def _judged(cycle: Cycle, views: Views, terms: Terms) -> dict[str, Tensor]:
    """Adversarial terms and consistency: all that the discriminators are asked about."""
    ways = [(cycle.good_discriminator, views.enhanced, views.good_again, views.pictures.good)]
    if views.spoilt is not None:
        ways.append((cycle.poor_discriminator, views.spoilt, views.poor_again, views.pictures.poor))
    adversarial, features, images = [], [], []
    for discriminator, made, again, given in ways:
        described = again if terms.constraint in ("feature", "both") else None
        with autocast(made.device):
            maps = discriminator(made if described is None else torch.cat((made, described)))
        adversarial.append(far_from_real(maps[-1][: len(made)]))
        if described is not None:
            with torch.no_grad(), autocast(given.device):
                wanted = discriminator(given)
            features.append(feature_distance([each[len(made) :] for each in maps], wanted))
        if again is not None and terms.constraint in ("image", "both"):
            images.append((again - given).abs().mean())
    found = {"adversarial": torch.stack(adversarial).sum()}
    if features:
        found["consistency_feature"] = torch.stack(features).sum()
    if images:
        found["consistency_image"] = torch.stack(images).sum()
    return found


def _supervised(views: Views) -> Tensor:
    if views.mended is None or views.mended_importance is None:
        raise OptionError("loss.supervised needs a network with `weighs` and pairs to learn from.")
    pictures = views.pictures
    return important_error(views.mended, pictures.good, views.mended_importance, pictures.good_mask)


def _contrast(cycle: Cycle, views: Views) -> Tensor:
    assert cycle.contrast is not None
    pictures, importance = views.pictures, None
    with autocast(pictures.poor.device):
        made = maps_at(cycle.enhancer, views.enhanced, cycle.levels)
        with torch.no_grad():
            given = maps_at(cycle.enhancer, pictures.poor, cycle.levels)
    if views.log_importance is not None:
        importance = views.log_importance.detach().clamp(-10, 10).exp().mean(1, keepdim=True)
    return torch.as_tensor(cycle.contrast(made, given, importance, pictures.poor_mask))
