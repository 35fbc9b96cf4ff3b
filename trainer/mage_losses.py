"""What MAGE-Net is asked: both pictures near the good one, its vessels at four scales.

The paper's equations did not survive in its text; these follow its prose and MPRNet, on which it
builds (docs/decisions/0018). All in float32.
"""

from collections.abc import Mapping, Sequence

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812  torch's own habit

from retinaview.networks.mage_net import MageOutput
from trainer.losses import charbonnier, edge, mean_in_field
from trainer.paired import Pairs


class MageObjective:
    """Charbonnier and edge distance of each stage, cross entropy of each vessel scale.

    Args:
        vessels_from: vessel probability from which a pixel of the good picture counts as vessel.
    """

    def __init__(self, vessels_from: float) -> None:
        self.vessels_from = vessels_from

    def picture(self, output: MageOutput) -> Tensor:
        """See `systems.restorer.Objective`."""
        return output.rgb

    def terms(self, output: MageOutput, pairs: Pairs) -> Mapping[str, Tensor]:
        """Sums over the stages and over the scales; see `systems.restorer.Objective`."""
        stages = [picture.float() for picture in output.pictures]
        distances = [charbonnier(stage, pairs.good, pairs.mask).mean() for stage in stages]
        edges = [edge(stage, pairs.good, pairs.mask).mean() for stage in stages]
        terms = {"charbonnier": torch.stack(distances).sum(), "edge": torch.stack(edges).sum()}
        if output.vessel_logits:
            terms["vessels"] = self.vessels(output.vessel_logits, pairs)
        return terms

    def vessels(self, logits: Sequence[Tensor], pairs: Pairs) -> Tensor:
        """Cross entropy inside the field with the vessels of the good picture, summed over scales.

        Args:
            logits: of each scale, (N, 2, H, W).
            pairs: what was given and wanted.
        """
        classes = (pairs.vessels[:, 0] >= self.vessels_from).long()
        scales = [
            mean_in_field(
                F.cross_entropy(scale.float(), classes, reduction="none")[:, None], pairs.mask
            ).mean()
            for scale in logits
        ]
        return torch.stack(scales).sum()
