"""Losses that several systems share; all in float32, on (N, 3, H, W) in [0, 1].

`mask` is (N, 1, H, W) in {0, 1}, the field of view; outside it nothing counts. Every function gives
one number a sample, (N,), so that samples can be weighted.
"""

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812  torch's own habit

CHARBONNIER_EPS = 1e-3
SSIM_SIDE = 11
SSIM_SIGMA = 1.5
SSIM_C1, SSIM_C2 = 0.01**2, 0.03**2
DB_FLOOR = 8e-6
"""Mean squared error below which the decibel loss stops pulling (51 dB)."""
OCTAVES = 5
BAND_FLOOR = 2e-6
"""Mean squared error of an octave below which it stops pulling; about that of 8-bit rounding."""
LEAST_ERROR = 0.5 / 255
LEAST_LOG_SCALE = -9.0
"""Below this a scale is only pulled back, so that its exponential stays a number."""
PYRAMID_TAPS = (0.05, 0.25, 0.4, 0.25, 0.05)


def mean_in_field(values: Tensor, mask: Tensor) -> Tensor:
    """Mean over the field: (N, C, H, W) → (N,)."""
    area = mask.sum((1, 2, 3)) * values.shape[1]
    return (values * mask).sum((1, 2, 3)) / area.clamp_min(1)


def weighted_square(
    output: Tensor, target: Tensor, mask: Tensor, channel_weights: Sequence[float]
) -> Tensor:
    """Squared error with a weight for each channel, over the weights' mean.

    With three equal weights it is the mean squared error; with 1, 3, 2 it is the green-weighted
    loss of Hayee and Sytwu, `(dR^2 + 3 dG^2 + 2 dB^2) / 6`.
    """
    weights = torch.tensor(channel_weights, dtype=output.dtype, device=output.device)
    weights = (weights / weights.mean()).view(1, -1, 1, 1)
    return mean_in_field(weights * (output - target) ** 2, mask)


def charbonnier(output: Tensor, target: Tensor, mask: Tensor) -> Tensor:
    """Smooth L1: mean of sqrt(d^2 + eps^2), eps = 1e-3."""
    return mean_in_field(torch.sqrt((output - target) ** 2 + CHARBONNIER_EPS**2), mask)


def edge(output: Tensor, target: Tensor, mask: Tensor) -> Tensor:
    """Charbonnier distance of the Laplacian-pyramid detail of both (MPRNet's edge loss)."""
    difference = pyramid_detail((output - target) * mask)
    return mean_in_field(torch.sqrt(difference**2 + CHARBONNIER_EPS**2), mask)


def pyramid_detail(x: Tensor) -> Tensor:
    """`v - up(down(blur v))`: what a 5-tap pyramid level loses; linear in `x`."""
    low = _blur(x)
    kept = torch.zeros_like(low)
    kept[..., ::2, ::2] = low[..., ::2, ::2] * 4
    return x - _blur(kept)


def decibels(output: Tensor, target: Tensor, mask: Tensor) -> Tensor:
    """`log(mse)`: minus the PSNR up to a factor, so that every fault pulls alike however mild."""
    return torch.log(mean_in_field((output - target) ** 2, mask) + DB_FLOOR)


def band_decibels(output: Tensor, target: Tensor, mask: Tensor) -> Tensor:
    """Mean over octaves of `log(mse)` of what differs in each.

    The error of a photograph with several faults is mostly light, so a loss on the whole of it
    hardly feels blur and spots. Here the finest detail (blur) and the octaves of a spot's size pull
    as hard as the light.
    """
    difference = (output - target) * mask
    bands = []
    for _ in range(OCTAVES):
        low = _blur(difference)
        bands.append(torch.log(mean_in_field((difference - low) ** 2, mask) + BAND_FLOOR))
        difference, mask = low[..., ::2, ::2], mask[..., ::2, ::2]
    return torch.stack(bands).mean(0)


def ssim_distance(output: Tensor, target: Tensor, mask: Tensor) -> Tensor:
    """`1 - SSIM`, 11 x 11 Gaussian window of sigma 1.5, data range 1.

    Reference:
        Wang et al., "Image quality assessment: from error visibility to structural similarity",
        IEEE Trans. Image Processing 13(4), 2004, doi:10.1109/TIP.2003.819861.
    """
    mean_o, mean_t = _window(output), _window(target)
    var_o = _window(output * output) - mean_o**2
    var_t = _window(target * target) - mean_t**2
    cov = _window(output * target) - mean_o * mean_t
    ssim = ((2 * mean_o * mean_t + SSIM_C1) * (2 * cov + SSIM_C2)) / (
        (mean_o**2 + mean_t**2 + SSIM_C1) * (var_o + var_t + SSIM_C2)
    )
    return mean_in_field(1 - ssim, mask)


def laplace_nll(error: Tensor, log_scale: Tensor, mask: Tensor) -> Tensor:
    """Negative log-likelihood of an absolute error under a Laplace law of scale exp(log_scale).

    Args:
        error: (N, 1, H, W) absolute error, 0 or more; no gradient should flow into it.
        log_scale: (N, 1, H, W).
        mask: (N, 1, H, W).

    An error below `LEAST_ERROR` counts as that: a photograph left untouched has none at all, and a
    scale that follows it to 0 makes the next error that is not 0 infinitely unlikely.
    """
    kept = log_scale.clamp(min=LEAST_LOG_SCALE)
    cost = error.clamp(min=LEAST_ERROR) * torch.exp(-kept) + kept
    return mean_in_field(cost + (kept - log_scale), mask)


def _blur(x: Tensor) -> Tensor:
    taps = torch.tensor(PYRAMID_TAPS, dtype=x.dtype, device=x.device)
    return _separable(x, taps)


def _window(x: Tensor) -> Tensor:
    place = torch.arange(SSIM_SIDE, dtype=x.dtype, device=x.device) - SSIM_SIDE // 2
    taps = torch.exp(-(place**2) / (2 * SSIM_SIGMA**2))
    return _separable(x, taps / taps.sum())


def _separable(x: Tensor, taps: Tensor) -> Tensor:
    channels, reach = x.shape[1], len(taps) // 2
    x = F.pad(x, (reach,) * 4, mode="reflect")
    x = x.contiguous(memory_format=torch.channels_last)  # else these are 8 times slower
    x = F.conv2d(x, taps.view(1, 1, 1, -1).repeat(channels, 1, 1, 1), groups=channels)
    return F.conv2d(x, taps.view(1, 1, -1, 1).repeat(channels, 1, 1, 1), groups=channels)
