"""The shipped vessel network as a witness: what it finds guides a restorer, and judges its result.

Reference for losses between features: Johnson, Alahi and Fei-Fei, "Perceptual losses for real-time
style transfer and super-resolution", ECCV 2016, doi:10.1007/978-3-319-46475-6_43; a network that
knows retinas stands in the place of one that knows photographs.
"""

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own habit

from retinaview.catalog import Catalog
from retinaview.networks.vessel_guide import contrast_of
from retinaview.networks.vessel_net import VesselNet, load_network
from trainer.paired_targets import VESSELS_MODEL
from trainer.system import autocast

SURE_LOGIT = 5.0
"""Logit from which a guide says 1, and below the negative of which it says -1."""
LOOKED_AT_PX = 256
"""Side of the part of a picture in which features are compared."""
SCALES = 3


class VesselWitness:
    """A vessel network that does not learn.

    Args:
        network: what it sees with; its weights are left alone.
    """

    def __init__(self, network: VesselNet) -> None:
        self._network: nn.Module = network.eval().requires_grad_(False)
        self._network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]

    @classmethod
    def shipped(cls) -> "VesselWitness":
        """Load the vessel network that the program ships.

        Raises:
            CatalogError: it is not there.
            WeightsError: its file is missing or damaged.
        """
        return cls(load_network(Catalog().card(VESSELS_MODEL)))

    @torch.no_grad()
    def guide(self, x: Tensor) -> Tensor:
        """Vessels of whole fields.

        Args:
            x: (N, 3, S, S) in [0, 1], black outside the field; S a multiple of 16, 512 is what the
                network was made for.

        Returns:
            (N, 1, S, S) in [-1, 1].
        """
        logits = self._to(x.device)(contrast_of(x))
        return torch.as_tensor(logits.float() / SURE_LOGIT).clamp(-1, 1)

    def apart(self, made: Tensor, wanted: Tensor, mask: Tensor, seed: int) -> Tensor:
        """Mean absolute difference of what is seen in two pictures, over the mean of what is seen.

        One part of each, of `LOOKED_AT_PX`, is looked at; the gradient goes into `made` alone.

        Args:
            made: (N, 3, S, S), any numbers.
            wanted: the same.
            mask: (N, 1, S, S) in {0, 1}.
            seed: picks the part.
        """
        side = min(LOOKED_AT_PX, made.shape[-1])
        most = (made.shape[-1] - side) // 16 + 1
        top, left = (16 * int(k) for k in np.random.default_rng(seed).integers(most, size=2))
        part = (..., slice(top, top + side), slice(left, left + side))
        network = self._to(made.device)
        with autocast(made.device):
            own = network.features(contrast_of(made.clamp(0, 1) * mask)[part])[:SCALES]
            with torch.no_grad():
                target = network.features(contrast_of(wanted.clamp(0, 1) * mask)[part])[:SCALES]
        return torch.stack(
            [
                F.l1_loss(a.float(), b.float()) / b.float().abs().mean().clamp_min(1e-3)
                for a, b in zip(own, target, strict=True)
            ]
        ).mean()

    def _to(self, device: torch.device) -> VesselNet:
        network = self._network.to(device)
        assert isinstance(network, VesselNet)
        return network
