"""MAGE-Net and T-MAGE: a published restorer that keeps to the vessels, run on the whole field.

The network is `networks/mage_net.py` (Guo et al., IEEE TMI 2023), written for this project from the
paper's description; weights are trained by `python -m trainer fit mage-net` and `fit t-mage` on
openly licensed photographs and drawn phantoms (see their cards). T-MAGE is the same network, taught
by a mean teacher on real poor photographs.
"""

from torch import Tensor, nn

from retinaview.catalog import ModelCard
from retinaview.enhancers.fitted import FittedEnhancer, build_fitted
from retinaview.networks.mage_blocks import AttentionBlock
from retinaview.networks.mage_net import MULTIPLE, MageNet, MageOutput


def build(card: ModelCard) -> FittedEnhancer:
    """Load MAGE-Net as `card` says.

    Raises:
        WeightsError: its weights are missing, damaged or not the card's.
        CatalogError: its `config` is of no MAGE-Net.
    """
    return build_fitted(card, MageNet, _picture, milestones, MULTIPLE)


def milestones(network: MageNet) -> list[nn.Module]:
    """The parts of the network after which it may be stopped, in the order they run."""
    parts: list[nn.Module] = [*network.encoder.levels, *network.decoder.levels]
    if network.rsp is not None:
        parts += [*network.rsp.down, *network.rsp.up]
    if network.refine is not None:
        parts += [part for part in network.refine.modules() if isinstance(part, AttentionBlock)]
    return parts


def _picture(output: MageOutput) -> Tensor:
    return output.rgb
