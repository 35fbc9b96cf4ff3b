"""SRGAN: a published network that enlarges, with local saliency or without, one stage or several.

A cascade may begin with a DnCNN that takes noise away, as Hayee and Sytwu's does.

The network is `networks/srgan.py` (Ledig et al., CVPR 2017; Mahapatra et al., MICCAI 2017), written
for this project from the papers; weights are trained by `python -m trainer fit srgan-x2` and its
kin on openly licensed photographs (see the card). Batch norms are taken into the convolutions.
"""

from torch import nn

from retinaview.catalog import ModelCard
from retinaview.enhancers.enlarging import EnlargingEnhancer
from retinaview.enhancers.enlarging_network import build_enlarging
from retinaview.networks.srgan import Cascade, Generator


def build(card: ModelCard) -> EnlargingEnhancer:
    """Load the stages of a cascade as `card` says.

    Raises:
        WeightsError: its weights are missing, damaged or not the card's.
        CatalogError: its `config` is of no such cascade.
    """
    return build_enlarging(card, Cascade, fused_stages)


def fused_stages(network: Cascade) -> list[nn.Module]:
    """The denoiser, where there is one, and the generators, their norms fused."""
    cleaners = [] if network.cleaner is None else [network.cleaner.fused()]
    stages = [stage.fuse() for stage in network.stages if isinstance(stage, Generator)]
    return [*cleaners, *stages]
