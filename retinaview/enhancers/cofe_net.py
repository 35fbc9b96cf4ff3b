"""Cofe-Net: a published restorer guided by vessels and by where the picture is poor.

The network is `networks/cofe_net.py` (Shen et al., IEEE TMI 2021), written for this project from
its description; weights are trained by `python -m trainer fit cofe-net` on openly licensed
photographs and drawn phantoms (see the card). It is run on the whole field at one size.
"""

from torch import Tensor, nn

from retinaview.catalog import ModelCard
from retinaview.enhancers.fitted import FittedEnhancer, build_fitted
from retinaview.networks.cofe_net import MULTIPLE, CofeNet, CofeOutput


def build(card: ModelCard) -> FittedEnhancer:
    """Load Cofe-Net as `card` says.

    Raises:
        WeightsError: its weights are missing, damaged or not the card's.
        CatalogError: its `config` is of no Cofe-Net.
    """
    return build_fitted(card, CofeNet, picture_of, milestones, MULTIPLE)


def milestones(network: CofeNet) -> list[nn.Module]:
    """The parts of the network after which it may be stopped, in the order they run."""
    first = [part for part in (network.structure, network.attention) if part is not None]
    runs = 2 if network.parts.has_half else network.parts.passes
    return [*first, *[*network.trunk.encode, *reversed(network.trunk.decode)] * runs]


def picture_of(output: CofeOutput) -> Tensor:
    """What the enhancer shows of an output."""
    return output.rgb
