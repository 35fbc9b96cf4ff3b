"""StillGAN's two terms: structure stays, light becomes even.

Reference:
    Ma et al., "Structure and illumination constrained GAN for medical image enhancement", IEEE
    Trans. Medical Imaging 40(12), 2021. What counts as structure (11 x 11 patches) and as light
    (means of blocks) is as described there; the constants beside are this project's.
"""

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812  torch's own habit

GREY = (0.299, 0.587, 0.114)
PATCH_PX = 11
STEP_PX = 5
"""From patch to patch, so that they overlap by half."""
FAINTEST = 0.03**2 / 2
"""Keeps the ratio a number on flat patches; the third constant of SSIM."""
TINY = 1e-6
"""Added to variances: the slope of a root is without bound at 0."""
BLOCK_PX = 16
WHOLE = 0.999
"""Cover from which a patch lies wholly inside the field."""


def structure_distance(made: Tensor, given: Tensor, mask: Tensor) -> Tensor:
    """One minus the correlation of grey values, patch by patch; the mean over the field.

    Args:
        made: (N, 3, H, W) in [0, 1].
        given: the picture whose structure should stay, of the same form.
        mask: (N, 1, H, W) in {0, 1}.

    Returns:
        One number in [0, 2]; 0 where every patch is the same up to light and contrast.
    """
    one, other = _grey(made), _grey(given)
    inside = (_patch_mean(mask) > WHOLE).float()
    mean_one, mean_other = _patch_mean(one), _patch_mean(other)
    covariance = _patch_mean(one * other) - mean_one * mean_other
    spread = (_patch_mean(one**2) - mean_one**2).clamp_min(0) + TINY
    spread = spread * ((_patch_mean(other**2) - mean_other**2).clamp_min(0) + TINY)
    alike = (covariance + TINY + FAINTEST) / (spread.sqrt() + FAINTEST)
    return ((1 - alike) * inside).sum() / inside.sum().clamp_min(1)


def unevenness(made: Tensor, mask: Tensor) -> Tensor:
    """Mean absolute difference of the grey means of blocks to that of the field.

    Args:
        made: (N, 3, H, W) in [0, 1].
        mask: (N, 1, H, W) in {0, 1}.

    Returns:
        One number in [0, 1]; 0 where the light is even.
    """
    cover = F.avg_pool2d(mask, BLOCK_PX)
    level = F.avg_pool2d(_grey(made) * mask, BLOCK_PX) / cover.clamp_min(0.5)
    counted = (cover >= 0.5).float()
    blocks = counted.sum((1, 2, 3), keepdim=True).clamp_min(1)
    mean = (level * counted).sum((1, 2, 3), keepdim=True) / blocks
    return (((level - mean).abs() * counted).sum((1, 2, 3), keepdim=True) / blocks).mean()


def _grey(rgb: Tensor) -> Tensor:
    weights = torch.tensor(GREY, device=rgb.device).view(1, 3, 1, 1)
    return (rgb * weights).sum(1, keepdim=True)


def _patch_mean(values: Tensor) -> Tensor:
    return F.avg_pool2d(values, PATCH_PX, STEP_PX)
