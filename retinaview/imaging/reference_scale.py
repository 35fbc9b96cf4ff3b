"""Pixel-valued constants are written for a field 512 px across; here they meet the photograph."""

import numpy as np

from retinaview.core.image import Mask

REFERENCE_SIDE_PX = 512


def field_side_px(fov: Mask) -> int:
    """Measure the field: the longer side of its bounding box, in pixels; 0 for an empty mask."""
    rows, columns = np.flatnonzero(fov.any(axis=1)), np.flatnonzero(fov.any(axis=0))
    if not rows.size:
        return 0
    return int(max(rows[-1] - rows[0], columns[-1] - columns[0])) + 1


def scaled_px(at_512: float, fov: Mask) -> float:
    """Turn a length given for a 512-px field into pixels of this photograph."""
    return at_512 * field_side_px(fov) / REFERENCE_SIDE_PX
