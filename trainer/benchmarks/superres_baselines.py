"""Baselines of super-resolution without a network: self-similarity, and a random forest.

Code of this project, in the spirit of the papers and kept simple. The forest is scikit-learn's,
which is no dependency of the program: `pip install retinaview[baselines]`.

References:
    Glasner, Bagon and Irani, "Super-resolution from a single image", ICCV 2009 (examples from the
    picture's own smaller copy).
    Jebadurai and Peter, "Super-resolution of retinal images using multi-kernel SVR for IoT
    healthcare applications", FGCS 2018, and Schulter et al., "Fast and accurate image upscaling
    with super-resolution forests", CVPR 2015 (regression of the missing detail on patches).
"""

from collections.abc import Sequence
from importlib.util import find_spec
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from retinaview.core.image import Rgb
from retinaview.imaging.colour import grey
from retinaview.imaging.decimate import decimate
from retinaview.imaging.enlarge import enlarge_bicubic

PATCH_PX = 5
QUERY_STEP_PX = 2
DIMENSIONS = 8
"""Principal directions that patches are compared in."""
ALIKE_WITHIN = 4.0
"""How much farther than the nearest example a found one may lie, as a share: it makes the search
fast (at x4 40.35 dB in 10 s; with a share of 1 40.42 dB in 35 s)."""
LIKENESS = 0.02
"""Root mean square difference of patches at which an example counts half."""
TREES, DEPTH = 16, 12
SAMPLES = 8000
"""Pixels a photograph that the forest learns from."""

Floats = NDArray[np.float32]


def enlarge_by_self_similarity(small: Rgb, factor: int) -> Rgb:
    """Enlarge by detail that the picture itself has where it looks alike at half the size (SSR).

    Doubled as often as it takes. A patch of the bicubic picture looks for its like in the picture
    that was made small and enlarged again; what that one lacks of the picture is added.

    Args:
        small: (H, W, 3) float32 in [0, 1].
        factor: a power of 2.

    Returns:
        (factor H, factor W, 3) float32 in [0, 1].
    """
    picture = small
    while factor > 1:
        picture = _double(picture)
        factor //= 2
    return picture


def _double(small: Rgb) -> Rgb:
    height, width = (side // 2 * 2 for side in small.shape[:2])
    own = small[:height, :width]
    blurred = enlarge_bicubic(decimate(np.ascontiguousarray(own), 2), 2)
    lacking = own - blurred
    large = enlarge_bicubic(small, 2)
    examples = _patches(grey(blurred), 1)
    directions = np.linalg.eigh(np.cov(examples[:: max(1, len(examples) // 5000)].T))[1]
    directions = directions[:, -DIMENSIONS:]
    asked = _patches(grey(large), QUERY_STEP_PX)
    tree = cKDTree(examples @ directions)
    nearest = tree.query(asked @ directions, eps=ALIKE_WITHIN)
    distance, found = (np.asarray(each) for each in nearest)
    trust = 1 / (1 + (distance / (PATCH_PX * LIKENESS)) ** 2)
    detail = sliding_window_view(lacking, (PATCH_PX, PATCH_PX), axis=(0, 1))
    columns = detail.shape[1]
    added = np.zeros_like(large)
    weight = np.zeros(large.shape[:2], np.float32)
    rows = range(0, large.shape[0] - PATCH_PX + 1, QUERY_STEP_PX)
    across = np.arange(0, large.shape[1] - PATCH_PX + 1, QUERY_STEP_PX)
    for number, top in enumerate(rows):
        own_found = found[number * len(across) : (number + 1) * len(across)]
        own_trust = trust[number * len(across) : (number + 1) * len(across)].astype(np.float32)
        patches = detail[own_found // columns, own_found % columns]  # (n, 3, 5, 5)
        for y in range(PATCH_PX):
            for x in range(PATCH_PX):
                share = own_trust[:, None] * patches[:, :, y, x]
                added[top + y, across + x] += share
                weight[top + y, across + x] += 1
    return np.clip(large + added / np.maximum(weight, 1)[..., None], 0, 1).astype(np.float32)


def _patches(plane: Floats, step: int) -> Floats:
    """All patches of a plane, (n, 25), without their means."""
    every = sliding_window_view(plane, (PATCH_PX, PATCH_PX))[::step, ::step]
    flat = every.reshape(-1, PATCH_PX**2).astype(np.float32)
    return np.asarray(flat - flat.mean(1, keepdims=True), np.float32)


def has_forest() -> bool:
    """Whether scikit-learn is installed."""
    return find_spec("sklearn") is not None


class Forest:
    """A random forest that tells what a bicubic picture lacks (SR-RF).

    It sees the 5 x 5 gradients of the luminance round a pixel and gives the missing red, green and
    blue there.

    Args:
        photographs: large ones to learn from, (H, W, 3) float32 in [0, 1].
        factor: to enlarge by.
        seed: of its chance.
    """

    def __init__(self, photographs: Sequence[Rgb], factor: int, seed: int = 2026) -> None:
        from sklearn.ensemble import RandomForestRegressor  # no dependency of the program

        self.factor = factor
        rng = np.random.default_rng(seed)
        seen, wanted = [], []
        for large in photographs:
            bicubic = enlarge_bicubic(decimate(large, factor), factor)
            features, lacking = _gradients(bicubic), (large - bicubic).reshape(-1, 3)
            lit = np.flatnonzero(large.reshape(-1, 3).max(1) > 8 / 255)
            picked = rng.choice(lit, min(SAMPLES, len(lit)), replace=False)
            seen.append(features[picked])
            wanted.append(lacking[picked])
        self._forest: Any = RandomForestRegressor(TREES, max_depth=DEPTH, random_state=seed)
        self._forest.fit(np.concatenate(seen), np.concatenate(wanted))

    def enlarge(self, small: Rgb) -> Rgb:
        """Enlarge (H, W, 3) float32 in [0, 1]."""
        bicubic = enlarge_bicubic(small, self.factor)
        lacking = self._forest.predict(_gradients(bicubic)).reshape(bicubic.shape)
        return np.asarray(np.clip(bicubic + lacking, 0, 1), np.float32)


def _gradients(rgb: Rgb) -> Floats:
    """(H W, 50): both gradients of the luminance in the 5 x 5 pixels round each."""
    reach = PATCH_PX // 2
    planes = np.gradient(np.pad(grey(rgb), reach, mode="reflect"))
    views = [sliding_window_view(p, (PATCH_PX, PATCH_PX)).reshape(-1, PATCH_PX**2) for p in planes]
    return np.concatenate(views, axis=1).astype(np.float32)
