"""DnCNN: a published denoiser that learns the noise, run at native size in tiles.

The network is `networks.denoisers.DnCnn` (Zhang et al., 2017, as Hayee and Sytwu, 2018, use it for
fundus photographs), written for this project from its description; weights are trained by
`python -m trainer fit dncnn` and its kin on openly licensed photographs with drawn noise (see the
card). Its batch norms are folded into the convolutions before it runs.
"""

from retinaview.catalog import ModelCard
from retinaview.enhancers.tiled import TiledEnhancer
from retinaview.networks.denoisers import DnCnn
from retinaview.runtime.weights import build_network


def build(card: ModelCard) -> TiledEnhancer:
    """Load a DnCNN as `card` says.

    Raises:
        WeightsError: its weights are missing, damaged or not the card's.
        CatalogError: its `config` is of no DnCNN.
    """
    network, _ = build_network(card, DnCnn, {})
    return TiledEnhancer(network.fused(), network.reach_px)
