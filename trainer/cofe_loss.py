"""The loss of Cofe-Net: the picture at both scales, the disc once more, vessels, poor places.

Means are over the whole square, the black surround counted, as published. The term on the attention
map is our choice (docs/decisions/0017): no loss for it was published.

Reference:
    Shen et al., "Modeling and enhancing low-quality retinal fundus images", IEEE Trans. Medical
    Imaging 40(3), 2021, doi:10.1109/TMI.2020.3043495.
"""

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812  torch's own habit

from retinaview.networks.cofe_net import CofeOutput
from trainer.paired import Pairs

SURE, UNSURE = 0.6, 0.4
"""Vessel probability from which a pixel is a vessel, and below which it is none."""


class CofeObjective:
    """What Cofe-Net's output is held to; see `systems.restorer.Objective`."""

    def picture(self, output: CofeOutput) -> Tensor:
        """The restored picture at full size."""
        return output.rgb

    def terms(self, output: CofeOutput, pairs: Pairs) -> dict[str, Tensor]:
        """`picture` and `disc` at both scales; `vessels`, `attention` where the net has them."""
        picture, disc = _distances(output.rgb.float(), pairs.good, pairs.mask, pairs.disc)
        if output.half is not None:
            smaller = _distances(
                output.half.float(),
                F.avg_pool2d(pairs.good, 2),
                F.avg_pool2d(pairs.mask, 2),
                F.max_pool2d(pairs.disc, 2),
            )
            picture, disc = picture + smaller[0], disc + smaller[1]
        terms = {"picture": picture, "disc": disc}
        if output.vessel_logits is not None:
            terms["vessels"] = vessel_entropy(
                output.vessel_logits.float(), pairs.vessels, pairs.mask
            )
        if output.attention is not None:
            terms["attention"] = F.binary_cross_entropy_with_logits(
                output.attention.float(), F.avg_pool2d(pairs.low_quality, 2)
            )
        return terms


def vessel_entropy(logits: Tensor, probability: Tensor, mask: Tensor) -> Tensor:
    """Mean cross entropy to vessels that are sure; what lies between stays a share.

    Args:
        logits: (N, 1, H, W).
        probability: (N, 1, H, W) in [0, 1], of the good picture.
        mask: (N, 1, H, W) in {0, 1}.
    """
    target = torch.where(probability >= SURE, 1.0, probability)
    target = torch.where(probability < UNSURE, 0.0, target)
    entropy = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
    return (entropy * mask).mean()


def _distances(made: Tensor, good: Tensor, mask: Tensor, disc: Tensor) -> tuple[Tensor, Tensor]:
    """Mean absolute difference in the field, and in the disc's box."""
    difference = (made - good).abs()
    return (difference * mask).mean(), (difference * disc).mean()
