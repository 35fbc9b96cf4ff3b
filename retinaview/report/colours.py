"""A map in colours, on paper and in a picture file."""

import cv2
import numpy as np
from numpy.typing import NDArray

from retinaview.core.image import Map

NOWHERE = 24
"""Grey level where a map has nothing to show."""
COLORMAPS = {
    "viridis": cv2.COLORMAP_VIRIDIS,
    "cividis": cv2.COLORMAP_CIVIDIS,
    "magma": cv2.COLORMAP_MAGMA,
    "inferno": cv2.COLORMAP_INFERNO,
}


def colour_map(values: Map, colormap: str) -> NDArray[np.uint8]:
    """Paint a map: (H, W) in [0, 1], NaN for nothing, to (H, W, 3) uint8 RGB."""
    is_known = np.isfinite(values)
    levels = np.rint(np.clip(np.where(is_known, values, 0), 0, 1) * 255).astype(np.uint8)
    painted: NDArray[np.uint8] = cv2.applyColorMap(levels, COLORMAPS[colormap])[..., ::-1].copy()
    painted[~is_known] = NOWHERE
    return painted
