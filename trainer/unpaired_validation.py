"""What an unpaired training is measured by while it runs, and the sheet of pictures to look at."""

from collections.abc import Callable

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor

from retinaview.core.image import Rgb
from retinaview.metrics import psnr
from trainer.cycle_descent import colour_distance, to_picture
from trainer.heaps import Heaps
from trainer.photographs import Photograph
from trainer.unpaired import spoil

MOST = 8
"""Photographs that are measured."""
SHOWN = 3
"""Photographs of each heap on a sheet."""
SHOWN_PX = 256
HIGHEST_DB = 60.0

Enhance = Callable[[Tensor], Tensor]
"""A picture (1, 3, S, S) in [0, 1] to another."""


def measure(enhance: Enhance, heaps: Heaps, device: torch.device) -> dict[str, float]:
    """Measure an enhancer on good photographs kept apart, as they are and spoilt.

    Args:
        enhance: runs the network, in evaluation mode.
        heaps: whose `kept_good` count, and whose preset spoils.
        device: where the network is.

    Returns:
        Means: `gain` and `spoilt`, PSNR gained on spoilt ones and PSNR before, dB; `untouched`,
        PSNR of good ones to what they become, at most 60 dB; `colour` and `colour_untouched`,
        distance in the a*b* plane to the good one, units of Lab.
    """
    rows = [
        _measure_one(enhance, photograph, heaps.preset, number, device)
        for number, photograph in enumerate(heaps.kept_good[:MOST])
    ]
    return {name: float(np.mean([row[name] for row in rows])) for name in rows[0]}


def draw_sheet(
    enhance: Enhance, undo: Enhance, heaps: Heaps, device: torch.device
) -> NDArray[np.uint8]:
    """Draw a row for each photograph shown: what was given, what became of it, what came back.

    Poor photographs are enhanced and spoilt again, good ones spoilt and enhanced again.

    Args:
        enhance: from poor to good.
        undo: from good to poor.
        heaps: whose photographs kept apart are shown.
        device: where the networks are.
    """
    poor = [poor_picture(heaps, number) for number in range(min(SHOWN, len(heaps.kept_poor)))]
    good = [picture_of(photograph) for photograph in heaps.kept_good[:SHOWN]]
    rows = [_row(rgb, enhance, undo, device) for rgb in poor]
    rows += [_row(rgb, undo, enhance, device) for rgb in good]
    return np.vstack(rows)


def poor_picture(heaps: Heaps, number: int) -> Rgb:
    """A poor picture kept apart, spoilt alike each time where it has to be."""
    photograph = heaps.kept_poor[number]
    rgb = picture_of(photograph)
    if not heaps.is_spoilt:
        return rgb
    return spoil(rgb, photograph.mask, heaps.preset, np.random.default_rng(number))


def picture_of(photograph: Photograph) -> Rgb:
    """(S, S, 3) float32 in [0, 1], black outside the field."""
    lit = photograph.rgb.astype(np.float32) / np.float32(255)
    return np.where(photograph.mask[..., None], lit, np.float32(0))


def to_batch(rgb: Rgb, device: torch.device) -> Tensor:
    """(H, W, 3) to (1, 3, H, W)."""
    return torch.from_numpy(np.array(rgb))[None].to(device).permute(0, 3, 1, 2)


def _measure_one(
    enhance: Enhance, photograph: Photograph, preset: str, seed: int, device: torch.device
) -> dict[str, float]:
    good, mask = picture_of(photograph), photograph.mask
    poor = spoil(good, mask, preset, np.random.default_rng(seed))
    made, same = (
        to_picture(enhance(to_batch(rgb, device))[0]) * mask[..., None] for rgb in (poor, good)
    )
    before = _decibels(good, poor)
    return {
        "spoilt": before,
        "gain": _decibels(good, made) - before,
        "untouched": _decibels(good, same),
        "colour": colour_distance(made, good, mask),
        "colour_untouched": colour_distance(same, good, mask),
    }


def _decibels(good: Rgb, made: Rgb) -> float:
    return float(min(HIGHEST_DB, psnr(good, made)))


def _row(rgb: Rgb, there: Enhance, back: Enhance, device: torch.device) -> NDArray[np.uint8]:
    field = np.any(rgb, axis=2, keepdims=True)
    made = to_picture(there(to_batch(rgb, device))[0]) * field
    again = to_picture(back(to_batch(made, device))[0]) * field
    return np.hstack([_small(each) for each in (rgb, made, again)])


def _small(rgb: Rgb) -> NDArray[np.uint8]:
    pixels = np.rint(rgb * 255).astype(np.uint8)
    size = (SHOWN_PX, SHOWN_PX)
    return np.asarray(Image.fromarray(pixels).resize(size, Image.Resampling.BOX))
