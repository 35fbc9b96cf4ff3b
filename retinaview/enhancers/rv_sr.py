"""RV-SR, the house model for enlarging: bicubic and what it leaves out.

The network is `networks/rv_sr.py`, written for this project; its weights are trained by
`python -m trainer fit rv-sr-x2` and `rv-sr-x4` on openly licensed photographs (see the card).
"""

from retinaview.catalog import ModelCard
from retinaview.enhancers.enlarging import EnlargingEnhancer
from retinaview.enhancers.enlarging_network import build_enlarging
from retinaview.networks.rv_sr import RvSr


def build(card: ModelCard) -> EnlargingEnhancer:
    """Load RvSr as `card` says.

    Raises:
        WeightsError: its weights are missing, damaged or not the card's.
        CatalogError: its `config` is of no such network.
    """
    return build_enlarging(card, RvSr, lambda network: [network])
