"""BRISQUE: how badly spoilt a picture is, told from its statistics by a regression.

Mittal, Moorthy and Bovik, "No-reference image quality assessment in the spatial domain", IEEE TIP
21(12), 2012, doi:10.1109/TIP.2012.2214050. The 36 features are the published ones. The published
regression was taught by people's opinions of photographs of the world; the shipped one,
`BRISQUE-fundus`, by the severity of faults drawn into colour fundus photographs, so values do not
compare with published ones (docs/decisions/0020).
"""

from dataclasses import dataclass

import numpy as np

from retinaview.core.image import Mask, Rgb
from retinaview.errors import MeasureError
from retinaview.metrics.scene_statistics import (
    Floats,
    Scale,
    fit,
    fit_symmetric,
    read_scales,
    sums_of,
)
from retinaview.words import tr

FEATURES = 36
WORST = 100.0
FARTHEST = 4.0
"""Standard deviations beyond which a feature says no more than at this distance."""


@dataclass(frozen=True, eq=False)
class Regression:
    """From features to a score: `offset + weights . (z, z^2)`, z being the standardised features.

    Attributes:
        mean, spread: (36,), of the features it was taught with; spread above 0.
        weights: (72,), of z and of its squares.
        offset: score at the mean.
    """

    mean: Floats
    spread: Floats
    weights: Floats
    offset: float


def brisque(rgb: Rgb, fov: Mask, regression: Regression) -> float:
    """Estimate how badly a picture is spoilt by blur, haze and noise, without a reference.

    Args:
        rgb: (H, W, 3) float32 in [0, 1].
        fov: (H, W) bool; only pixels inside it count.
        regression: from features to a score.

    Returns:
        0 (good) to 100 (nothing can be read). It sees no colour, no light and no disease.

    Raises:
        MeasureError: the field is too small, or has no structure at all.
    """
    score = regression.offset + terms(read_features(rgb, fov), regression) @ regression.weights
    return float(np.clip(score, 0, WORST))


def terms(features: Floats, regression: Regression) -> Floats:
    """Standardise features (..., 36) and append their squares: (..., 72)."""
    z = np.clip((features - regression.mean) / regression.spread, -FARTHEST, FARTHEST)
    return np.concatenate([z, z * z], axis=-1)


def read_features(rgb: Rgb, fov: Mask) -> Floats:
    """Read the 36 features of the field as a whole.

    Args:
        rgb: (H, W, 3) float32 in [0, 1].
        fov: (H, W) bool.

    Returns:
        (36,): 18 at a field of 512 px, then 18 at half that size: shape and variance of MSCN;
        shape, mean, left and right variance of its products with each of four neighbours.

    Raises:
        MeasureError: the field is too small, or has no structure at all.

    Reference:
        Mittal et al. 2012, table I.
    """
    features = np.concatenate([_read(scale) for scale in read_scales(rgb, fov)])
    if not np.isfinite(features).all():
        raise MeasureError(tr("The field has no structure to measure."))
    return features


def _read(scale: Scale) -> Floats:
    sums = np.stack([sums_of(values, scale.inside, 1).sum(axis=(0, 1)) for values in scale.maps])
    shape, variance = fit_symmetric(sums[0])
    pairs = fit(sums[1:])
    each = np.stack([pairs.shape, pairs.mean, pairs.left**2, pairs.right**2], axis=-1)
    return np.concatenate([[float(shape), float(variance)], each.ravel()])
