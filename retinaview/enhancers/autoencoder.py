"""The skip autoencoder: a published denoiser, run at native size in tiles.

The network is `networks.denoisers.SkipAutoencoder` (Hayee and Sytwu, 2018), written for this
project from its description; weights are trained by `python -m trainer fit dae` on openly licensed
photographs with drawn noise (see the card).
"""

from retinaview.catalog import ModelCard
from retinaview.enhancers.tiled import TiledEnhancer
from retinaview.networks.denoisers import SkipAutoencoder
from retinaview.runtime.weights import build_network


def build(card: ModelCard) -> TiledEnhancer:
    """Load an autoencoder as `card` says.

    Raises:
        WeightsError: its weights are missing, damaged or not the card's.
        CatalogError: its `config` is of no such autoencoder.
    """
    network, _ = build_network(card, SkipAutoencoder, {})
    return TiledEnhancer(network, network.reach_px)
