"""RV-Net for noise: the house denoiser, run at native size in tiles.

The network is `networks/rv_denoiser.py`, written for this project; its weights are trained by
`python -m trainer fit rv-denoise` on openly licensed photographs with drawn noise (see the card).
"""

from retinaview.catalog import ModelCard
from retinaview.enhancers.tiled import TiledEnhancer
from retinaview.networks.rv_denoiser import RvDenoiser
from retinaview.runtime.weights import build_network


def build(card: ModelCard) -> TiledEnhancer:
    """Load the denoiser as `card` says.

    Raises:
        WeightsError: its weights are missing, damaged or not the card's.
        CatalogError: its `config` is of no such denoiser.
    """
    network, _ = build_network(card, RvDenoiser, {})
    return TiledEnhancer(network, network.reach_px, network.multiple)
