"""SRCNN: a published network of three convolutions that mends the bicubic picture.

The network is `networks/srcnn.py` (Dong et al., IEEE TPAMI 2016), written for this project from the
paper; weights are trained by `python -m trainer fit srcnn-x2` on openly licensed photographs.
"""

from retinaview.catalog import ModelCard
from retinaview.enhancers.enlarging import EnlargingEnhancer
from retinaview.enhancers.enlarging_network import build_enlarging
from retinaview.networks.srcnn import Srcnn


def build(card: ModelCard) -> EnlargingEnhancer:
    """Load Srcnn as `card` says.

    Raises:
        WeightsError: its weights are missing, damaged or not the card's.
        CatalogError: its `config` is of no such network.
    """
    return build_enlarging(card, Srcnn, lambda network: [network])
