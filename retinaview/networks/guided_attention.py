"""An attention-guided filter: enlarges a deep map along the edges of a finer one that guides it.

A local straight line `deep = slope * guide + offset` is fitted at the deep map's size, each pixel
weighed by a learned attention, and applied to the guide at its own size.

Reference:
    Zhang et al., "Attention guided network for retinal image segmentation", MICCAI 2019,
    arXiv:1907.12930 (AG-Net); He et al., "Guided image filtering", IEEE TPAMI 35(6), 2013. The
    normalised form: window means in place of the published code's sum over the whole picture.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own habit

from retinaview.networks.mage_blocks import conv1, enlarge

RADIUS = 2
EPS = 1e-2
LEAST_SHARE = 1e-6
STEEPEST = 10.0
"""Largest slope either way; windows whose weighed variance all but vanishes give steeper ones."""


class GuidedAttention(nn.Module):
    """The filter with its attention `sigmoid(psi(relu(theta(guide) + phi(deep))))`.

    Args:
        channels: of the guide and of the deep map alike.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.theta = conv1(channels, channels)
        self.phi = nn.Conv2d(channels, channels, 1)
        self.psi = nn.Conv2d(channels, 1, 1)

    def forward(self, guide: Tensor, deep: Tensor) -> Tensor:
        """Enlarge `deep`.

        Args:
            guide: (N, channels, 2h, 2w).
            deep: (N, channels, h, w).

        Returns:
            (N, channels, 2h, 2w) float32.
        """
        small = F.avg_pool2d(guide, 2)
        attention = torch.sigmoid(self.psi(torch.relu(self.theta(small) + self.phi(deep))))
        return filter_by_guide(guide.float(), small.float(), deep.float(), attention.float())


def filter_by_guide(guide: Tensor, small: Tensor, deep: Tensor, attention: Tensor) -> Tensor:
    """Fit `deep` by `small` in each window and apply the fit to `guide`; all in float32.

    Args:
        guide: (N, C, H, W).
        small: (N, C, h, w), the guide at the size of `deep`.
        deep: (N, C, h, w).
        attention: (N, 1, h, w) in (0, 1), how much each pixel counts.

    Returns:
        (N, C, H, W).
    """
    kept = torch.contiguous_format if guide.shape[1] == 1 else torch.channels_last
    weighed_i = (attention * small).contiguous(memory_format=kept)
    weighed_p = (attention * deep).contiguous(memory_format=kept)
    mean_i, mean_p = _window_mean(weighed_i), _window_mean(weighed_p)
    covariance = _window_mean(weighed_i * weighed_p) - mean_i * mean_p
    variance = (_window_mean(weighed_i * weighed_i) - mean_i * mean_i).abs()
    slope = (covariance / (variance + EPS)).clamp(-STEEPEST, STEEPEST)
    offset = (mean_p - slope * mean_i) / (_window_mean(attention) + LEAST_SHARE)
    size = guide.shape[-2:]
    return enlarge(_window_mean(slope), size) * guide + enlarge(_window_mean(offset), size)


def _window_mean(x: Tensor) -> Tensor:
    """Mean over a square window; at the frame over what of it lies inside."""
    return F.avg_pool2d(x, 2 * RADIUS + 1, stride=1, padding=RADIUS, count_include_pad=False)
