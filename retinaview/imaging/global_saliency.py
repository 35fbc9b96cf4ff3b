"""Global saliency by superpixels: what is rare in colour over the whole picture, and compact.

It stands in for local saliency in an ablation of the super-resolution losses. Code of this
project, written from the paper's formulas; superpixels are scikit-image's SLIC.

Reference:
    Perazzi, Krähenbühl, Pritch and Hornung, "Saliency filters: contrast based filtering for salient
    region detection", CVPR 2012, doi:10.1109/CVPR.2012.6247743.
"""

import numpy as np
from numpy.typing import NDArray
from skimage.segmentation import slic

from retinaview.core.image import Map, Mask, Rgb
from retinaview.imaging.colour import rgb_to_lab
from retinaview.imaging.saliency import to_unit_range

ELEMENTS = 400
COMPACTNESS = 10.0
NEAR, ALIKE = 0.25, 20.0
"""Standard deviations of nearness (in frames) and of likeness (in units of Lab)."""
SHARPENING = 6.0
"""k of the paper: how much being spread out counts against an element."""


def global_saliency(rgb: Rgb, inside: Mask) -> Map:
    """Rate every superpixel by how rare its colour is and how compactly it lies.

    `S = U exp(-k D)`: U, the uniqueness, is the squared distance in Lab to all other elements
    weighted by nearness; D, the distribution, the spread in place of elements of like colour. Both
    are brought to [0, 1] first.

    Args:
        rgb: (H, W, 3) float32 in [0, 1].
        inside: (H, W) bool, the field.

    Returns:
        (H, W) float32 in [0, 1], 0 outside the field.
    """
    if not inside.any():
        return np.zeros(inside.shape, np.float32)
    labels = slic(
        rgb,
        n_segments=ELEMENTS,
        compactness=COMPACTNESS,
        mask=inside,
        start_label=1,
        channel_axis=-1,
    )
    count = int(labels.max())
    share = np.maximum(np.bincount(labels.ravel(), minlength=count + 1)[1:], 1)
    colour = _means(labels, rgb_to_lab(rgb), share)
    axes = (np.arange(size) / max(inside.shape) for size in inside.shape)
    place = _means(labels, np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1), share)
    far = _squared_distances(place)
    apart = _squared_distances(colour)
    nearness = _weights(far, NEAR)
    likeness = _weights(apart, ALIKE)
    uniqueness = to_unit_range((apart * nearness).sum(1)[None].astype(np.float32))[0]
    centre = likeness @ place
    spread = (likeness * ((place[None] - centre[:, None]) ** 2).sum(2)).sum(1)
    distribution = to_unit_range(spread[None].astype(np.float32))[0]
    salient = to_unit_range((uniqueness * np.exp(-SHARPENING * distribution))[None])[0]
    return np.asarray(np.concatenate(([0.0], salient))[labels], np.float32)


def _means(
    labels: NDArray[np.intp], planes: NDArray[np.float32], share: NDArray[np.intp]
) -> NDArray[np.float64]:
    """(elements, C) mean of each plane over each element."""
    sums = [
        np.bincount(labels.ravel(), planes[..., c].ravel(), len(share) + 1)[1:]
        for c in range(planes.shape[2])
    ]
    return np.stack(sums, axis=1) / share[:, None]


def _squared_distances(points: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(((points[:, None] - points[None]) ** 2).sum(2))


def _weights(squared: NDArray[np.float64], sigma: float) -> NDArray[np.float64]:
    weights = np.exp(-squared / (2 * sigma**2))
    return np.asarray(weights / weights.sum(1, keepdims=True))
