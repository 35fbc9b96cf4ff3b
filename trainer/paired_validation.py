"""How far a restorer mends photographs of eyes kept apart, fault by fault, at 512 px."""

from collections.abc import Callable, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from retinaview.core.image import Mask, Rgb
from retinaview.imaging.degrade import degrade
from retinaview.metrics import psnr
from trainer.photographs import Photograph
from trainer.strips import SHOWN, strip_of
from trainer.system import autocast
from trainer.true_pairs import TruePair

PRESET = "cofe-release"
CODES = ("111", "001", "010", "100", "")
"""Codes that are measured; "" leaves the photograph as it is."""
MOST = 10
HIGHEST_DB = 60.0

Restore = Callable[[Tensor], Tensor]
"""A picture (1, 3, S, S) in [0, 1] to the restored one."""


def measure_gain(
    restore: Restore,
    photographs: Sequence[Photograph],
    pairs: Sequence[TruePair] = (),
    *,
    device: torch.device,
) -> dict[str, float]:
    """Measure a restorer.

    Args:
        restore: runs the network, in evaluation mode.
        photographs: good ones of eyes not trained on; the first `MOST` count.
        pairs: real ones, likewise.
        device: where the network is.

    Returns:
        Mean PSNR gain in dB by code, first "pairs" where there are real ones; for "untouched" the
        PSNR to the good photograph, at most 60.
    """
    scores = {}
    if pairs:
        found = [_pair_gain(restore, pair, device) for pair in pairs[:MOST]]
        scores["pairs"] = float(np.mean(found))
    for code in CODES:
        gains = [
            _gain(restore, photograph, code, number, device)
            for number, photograph in enumerate(photographs[:MOST])
        ]
        scores[code or "untouched"] = float(np.mean(gains))
    return scores


def draw_gain(
    restore: Restore,
    photographs: Sequence[Photograph],
    pairs: Sequence[TruePair] = (),
    *,
    device: torch.device,
) -> NDArray[np.uint8]:
    """Draw what `measure_gain` measures: the poor picture, the restored one, the good one."""
    rows = []
    for pair in pairs[:SHOWN]:
        good, poor = _shown(pair.good), _shown(pair.poor)
        rows.append((poor, _made(restore, poor, pair.good.mask, device), good))
    for number, photograph in enumerate(photographs[: SHOWN - len(rows)]):
        good = _shown(photograph)
        poor = degrade(good, photograph.mask, PRESET, CODES[0], number).rgb
        rows.append((poor, _made(restore, poor, photograph.mask, device), good))
    return strip_of(rows)


def _pair_gain(restore: Restore, pair: TruePair, device: torch.device) -> float:
    good, poor = _shown(pair.good), _shown(pair.poor)
    result = _made(restore, poor, pair.good.mask, device)
    return _decibels(result, good) - _decibels(poor, good)


def _gain(
    restore: Restore, photograph: Photograph, code: str, seed: int, device: torch.device
) -> float:
    good = _shown(photograph)
    poor = degrade(good, photograph.mask, PRESET, code, seed).rgb if code else good
    result = _made(restore, poor, photograph.mask, device)
    return _decibels(result, good) - (_decibels(poor, good) if code else 0.0)


def _shown(photograph: Photograph) -> Rgb:
    rgb = photograph.rgb.astype(np.float32) / np.float32(255)
    rgb[~photograph.mask] = 0
    return rgb


def _made(restore: Restore, poor: Rgb, mask: Mask, device: torch.device) -> Rgb:
    picture = torch.from_numpy(np.array(poor))[None].to(device).permute(0, 3, 1, 2)
    with autocast(device):
        made = restore(picture).float()
    result: Rgb = made[0].clamp(0, 1).permute(1, 2, 0).cpu().numpy()
    return result * mask[..., None]


def _decibels(image: Rgb, reference: Rgb) -> float:
    return float(min(HIGHEST_DB, psnr(reference, image)))
