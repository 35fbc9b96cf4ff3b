"""NIQE: how far a picture's local statistics lie from those of good photographs.

Mittal, Soundararajan and Bovik, "Making a 'completely blind' image quality analyzer", IEEE Signal
Processing Letters 20(3), 2013, doi:10.1109/LSP.2012.2227726. What is good is told by a parameter
file; the shipped one, `NIQE-fundus`, was fitted on colour fundus photographs, so its values do not
compare with those published for photographs of the world (docs/decisions/0020).
"""

from dataclasses import dataclass

import numpy as np

from retinaview.core.image import Mask, Rgb
from retinaview.errors import MeasureError
from retinaview.imaging.reference_scale import REFERENCE_SIDE_PX
from retinaview.metrics.scene_statistics import FIELD_PX, Floats, Scale, fit, read_scales, sums_of
from retinaview.words import tr

FEATURES = 36
BLOCK_PX = 96
"""Side of a block at a field of 512 px; smaller fields have smaller blocks."""
SHARP_SHARE = 0.75
"""Blocks of a good photograph that teach what is good: those at least this share as sharp as its
sharpest."""
FEWEST_BLOCKS = 6


@dataclass(frozen=True, eq=False)
class Pristine:
    """The statistics of good photographs, as one Gaussian.

    Attributes:
        mean: (36,).
        covariance: (36, 36).
    """

    mean: Floats
    covariance: Floats


@dataclass(frozen=True, eq=False)
class Blocks:
    """The blocks of one picture.

    Attributes:
        features: (n, 36).
        sharpness: (n,) mean local standard deviation, in [0, 1].
    """

    features: Floats
    sharpness: Floats

    @property
    def sharp(self) -> Floats:
        """(m, 36) features of the sharpest blocks alone."""
        return np.asarray(self.features[self.sharpness >= SHARP_SHARE * self.sharpness.max()])


def niqe(rgb: Rgb, fov: Mask, pristine: Pristine) -> float:
    """Measure how far a picture is from good photographs, without a reference.

    Args:
        rgb: (H, W, 3) float32 in [0, 1].
        fov: (H, W) bool; only blocks inside it count.
        pristine: what is good.

    Returns:
        0 or more, lower is nearer to good photographs. Noise, blur and haze raise it, and so does
        whatever the good photographs do not show. It sees no colour, no light and no disease.

    Raises:
        MeasureError: the field is too small, or has no structure at all.

    Reference:
        Mittal et al. 2013, eq. (10).
    """
    features = read_blocks(rgb, fov).features
    offset = pristine.mean - features.mean(axis=0)
    pooled = (pristine.covariance + np.cov(features, rowvar=False)) / 2
    return float(np.sqrt(max(0.0, offset @ np.linalg.pinv(pooled, hermitian=True) @ offset)))


def read_blocks(rgb: Rgb, fov: Mask) -> Blocks:
    """Read the statistics of every block that lies inside the field.

    The blocks of 96 px overlap by half: a field of 512 px holds too few that lie apart.

    Args:
        rgb: (H, W, 3) float32 in [0, 1].
        fov: (H, W) bool.

    Raises:
        MeasureError: fewer than `FEWEST_BLOCKS` blocks lie inside the field and have structure.
    """
    scales = read_scales(rgb, fov)
    side = min(FIELD_PX, max(scales[0].inside.shape))
    cell_px = 2 * round(BLOCK_PX * side / REFERENCE_SIDE_PX / 4)
    full, half = _read(scales[0], cell_px), _read(scales[1], cell_px // 2)
    features = np.concatenate([full[0], half[0]], axis=-1)
    sharpness = _blocks(sums_of(scales[0].spread, scales[0].inside, cell_px))[..., 1]
    counted = full[1] & half[1] & np.isfinite(features).all(axis=-1)
    if int(counted.sum()) < FEWEST_BLOCKS:
        raise MeasureError(tr("The field is too small or too empty for NIQE."))
    return Blocks(features[counted], sharpness[counted] / (2 * cell_px) ** 2)


def _read(scale: Scale, cell_px: int) -> tuple[Floats, Mask]:
    """Features (rows, columns, 18) of all blocks, and which lie inside the field."""
    sums = np.stack([_blocks(sums_of(values, scale.inside, cell_px)) for values in scale.maps])
    found = fit(sums)
    scales = np.stack([found.mean, found.left_scale, found.right_scale], axis=-1)
    own = [found.shape[0], scales[0, ..., 1:].mean(axis=-1)]
    pairs = [
        plane
        for shape, three in zip(found.shape[1:], scales[1:], strict=True)
        for plane in (shape, *np.moveaxis(three, -1, 0))
    ]
    whole = sums[0, ..., 0] == (2 * cell_px) ** 2
    return np.stack([*own, *pairs], axis=-1), np.asarray(whole)


def _blocks(cells: Floats) -> Floats:
    """Join cells, two by two, to blocks that overlap by half: (rows - 1, columns - 1, ...)."""
    return cells[:-1, :-1] + cells[1:, :-1] + cells[:-1, 1:] + cells[1:, 1:]
