"""The small structure network of a compact restorer: the program's own vessel network as guide.

It stands where a published restorer has a structure network of its own (CE-Net in Cofe-Net): its
maps at 1/2, 1/4 and 1/8 go through 1x1 convolutions to the restorer's widths. It can begin with the
weights of the shipped `vessels` model.
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own habit

from retinaview.imaging.local_contrast import (
    DARKEST,
    FAINTEST,
    LARGEST,
    LIGHT_SIDE,
    LIGHT_SIGMA_PX,
)
from retinaview.networks.ce_net import Structure
from retinaview.networks.vessel_net import WIDTHS, VesselNet

LEAST_COVER = 1e-4
REACH = round(4 * LIGHT_SIGMA_PX)
"""How far the light's Gaussian goes, px of `LIGHT_SIDE`."""


class VesselGuide(nn.Module):
    """Vessels and guiding maps from the vessel network.

    Args:
        channels: of the guiding maps at 1/2, 1/4 and 1/8.
        widths: of the vessel network.
    """

    def __init__(self, channels: Sequence[int], widths: Sequence[int] = WIDTHS) -> None:
        super().__init__()
        self.guide_channels = (channels[0], channels[1], channels[2])
        self.vessels = VesselNet(widths)
        self.adapt = nn.ModuleList(
            nn.Conv2d(width, wanted, 1) for width, wanted in zip(widths[:3], channels, strict=True)
        )

    def forward(self, x: Tensor) -> Structure:
        """(N, 3, H, W) in [0, 1], black outside the field; sides multiples of 16."""
        maps = self.vessels.features(contrast_of(x))
        logits = F.pixel_shuffle(self.vessels.trunk.head(maps[0]), 2)
        d1, d2, d3 = (adapt(found) for adapt, found in zip(self.adapt, maps[:3], strict=True))
        return Structure(logits, (d1, d2, d3))


def contrast_of(x: Tensor) -> Tensor:
    """`imaging.local_contrast` of tensors; what is black in every channel is not the field.

    Args:
        x: (N, 3, H, W) in [0, 1].

    Returns:
        (N, 3, H, W) float32 in [-5, 5], 0 outside the field.
    """
    kind = x.device.type if torch.amp.is_autocast_available(x.device.type) else "cpu"
    with torch.autocast(kind, enabled=False):
        x = x.float()
        cover = (x.amax(1, keepdim=True) > 0).float()
        contrast = (torch.log(x + DARKEST) - _slow_light(x, cover)) * cover
        seen, inside = contrast[..., ::2, ::2], cover[..., ::2, ::2]
        area = inside.sum((2, 3), keepdim=True).clamp_min(1)
        mean = seen.sum((2, 3), keepdim=True) / area
        spread = ((((seen - mean) * inside) ** 2).sum((2, 3), keepdim=True) / area).sqrt()
        return (contrast / spread.clamp_min(FAINTEST)).clamp(-LARGEST, LARGEST)


def _slow_light(x: Tensor, cover: Tensor) -> Tensor:
    """(N, 3, H, W) logarithm of the slow light."""
    small = F.interpolate(torch.cat((x * cover, cover), 1), (LIGHT_SIDE, LIGHT_SIDE), mode="area")
    smooth = _gaussian(small)
    level = torch.log(smooth[:, :3] / smooth[:, 3:].clamp_min(LEAST_COVER) + DARKEST)
    size = (x.shape[2], x.shape[3])
    return F.interpolate(level, size, mode="bilinear", align_corners=False)


def _gaussian(x: Tensor) -> Tensor:
    place = torch.arange(-REACH, REACH + 1, dtype=x.dtype, device=x.device)
    taps = torch.exp(-(place**2) / (2 * LIGHT_SIGMA_PX**2))
    taps = taps / taps.sum()
    channels = x.shape[1]
    x = F.pad(x, (REACH,) * 4, mode="reflect")
    x = F.conv2d(x, taps.view(1, 1, 1, -1).repeat(channels, 1, 1, 1), groups=channels)
    return F.conv2d(x, taps.view(1, 1, -1, 1).repeat(channels, 1, 1, 1), groups=channels)
