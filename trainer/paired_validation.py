"""How far a restorer mends photographs of eyes kept apart, fault by fault, at 512 px."""

from collections.abc import Callable, Sequence

import numpy as np
import torch
from torch import Tensor

from retinaview.core.image import Rgb
from retinaview.imaging.degrade import degrade
from retinaview.metrics import psnr
from trainer.loop import autocast
from trainer.photographs import Photograph

PRESET = "cofe-release"
CODES = ("111", "001", "010", "100", "")
"""Codes that are measured; "" leaves the photograph as it is."""
MOST = 10
HIGHEST_DB = 60.0

Restore = Callable[[Tensor], Tensor]
"""A picture (1, 3, S, S) in [0, 1] to the restored one."""


def measure_gain(
    restore: Restore, photographs: Sequence[Photograph], device: torch.device
) -> dict[str, float]:
    """Measure a restorer.

    Args:
        restore: runs the network, in evaluation mode.
        photographs: good ones of eyes not trained on; the first `MOST` count.
        device: where the network is.

    Returns:
        Mean PSNR gain in dB by code; for "untouched" the PSNR to the good photograph, at most 60.
    """
    scores = {}
    for code in CODES:
        gains = [
            _gain(restore, photograph, code, number, device)
            for number, photograph in enumerate(photographs[:MOST])
        ]
        scores[code or "untouched"] = float(np.mean(gains))
    return scores


def _gain(
    restore: Restore, photograph: Photograph, code: str, seed: int, device: torch.device
) -> float:
    good = photograph.rgb.astype(np.float32) / np.float32(255)
    good[~photograph.mask] = 0
    poor = degrade(good, photograph.mask, PRESET, code, seed).rgb if code else good
    picture = torch.from_numpy(np.array(poor))[None].to(device).permute(0, 3, 1, 2)
    with autocast(device):
        made = restore(picture).float()
    result: Rgb = made[0].clamp(0, 1).permute(1, 2, 0).cpu().numpy()
    result = result * photograph.mask[..., None]
    return _decibels(result, good) - (_decibels(poor, good) if code else 0.0)


def _decibels(image: Rgb, reference: Rgb) -> float:
    return float(min(HIGHEST_DB, psnr(reference, image)))
