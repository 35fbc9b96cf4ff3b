"""What changed between two pictures: light and colour apart from structure."""

from dataclasses import dataclass

import numpy as np

from retinaview.core.image import Map
from retinaview.imaging.explain import PairFit, field_window
from retinaview.imaging.smooth import gaussian
from retinaview.imaging.working_pair import WorkingPair

FINE_SHARES = (0.0025, 0.0125)
"""Structure is what lies between these two blurs, standard deviations over the field's side."""
POOL_SHARE = 0.005
DARKEST = 0.03
"""Brightness below which contrast is not blown up further."""


@dataclass(frozen=True, eq=False)
class Change:
    """How two pictures differ.

    Attributes:
        light: (h, w) float32, the difference of slow light and colour, mean over the channels, of
            full intensity; NaN outside the field.
        structure: (h, w) float32, what of either picture's fine structure the other does not
            explain, of the local brightness; NaN outside the field and where either picture is
            burnt or black.
        compared: share of the field in which structure could be compared, in [0, 1].
        light_changed: mean of `light` over the field, in [0, 1].
        structure_changed: energy of the unexplained fine structure over that of all fine
            structure of the same picture, the larger of the two directions, in [0, 1]; 0 for
            pictures without any.
    """

    light: Map
    structure: Map
    compared: float
    light_changed: float
    structure_changed: float


def measure_change(pair: WorkingPair, fit: PairFit) -> Change:
    """Part the change of a pair into light and structure."""
    light = np.where(pair.inside, light_change(pair), np.nan).astype(np.float32)
    sides = (fit.processed, fit.original)
    structure = np.maximum(*(_contrast(side.rest, side.base, fit.field_px) for side in sides))
    return Change(
        light=light,
        structure=np.where(fit.counted, structure, np.nan).astype(np.float32),
        compared=float(fit.counted.sum()) / float(pair.inside.sum()),
        light_changed=float(np.nanmean(light)),
        structure_changed=max(unexplained_share(fit, is_processed) for is_processed in (0, 1)),
    )


def light_change(pair: WorkingPair) -> Map:
    """Difference of the slow light of two pictures, mean over the channels."""
    weight = pair.inside.astype(np.float32)
    window = field_window(weight, pair.field_px)
    total = np.zeros(weight.shape, np.float32)
    for channel in range(3):
        difference = pair.processed[..., channel] - pair.original[..., channel]
        total += np.abs(window.mean(difference * weight))
    return total / np.float32(3)


def unexplained_share(fit: PairFit, is_processed: bool | int) -> float:
    """Energy of a picture's fine structure that the other does not explain, over all of it."""
    own = fit.processed if is_processed else fit.original
    all_of_it = fine(own.detail, fit.field_px)[fit.counted]
    rest = fine(own.rest, fit.field_px)[fit.counted]
    energy = float(np.square(all_of_it).sum(dtype=np.float64))
    if energy <= 0:
        return 0.0
    return min(1.0, float(np.square(rest).sum(dtype=np.float64)) / energy)


def fine(plane: Map, field_px: int) -> Map:
    """Keep the band of sizes of small vessels and lesions."""
    narrow, wide = (share * field_px for share in FINE_SHARES)
    return gaussian(plane, narrow) - gaussian(plane, wide)


def _contrast(rest: Map, base: Map, field_px: int) -> Map:
    """Local root mean square of the unexplained fine structure over the brightness."""
    pooled = gaussian(np.square(fine(rest, field_px)), POOL_SHARE * field_px)
    brightness = np.maximum(base, np.float32(DARKEST))
    return np.asarray(np.sqrt(np.maximum(pooled, 0)) / brightness, np.float32)
