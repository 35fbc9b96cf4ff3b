"""How much of the camera's field a photograph lacks."""

import math

import cv2
import numpy as np

from retinaview.core.image import FieldOfView, FovBasis

WHOLE_LOSS = 0.22
"""Cameras that clip the circle at top and bottom lose this much of it; that is no fault."""
WORST_LOSS = 0.7
WORKING_SIDE = 256


def field_loss(view: FieldOfView) -> float | None:
    """Measure which share of the camera's circular field is not in the photograph.

    Returns:
        In [0, 1]; None where no circle is known.
    """
    if view.circle is None or view.basis is FovBasis.FRAME or not view.mask.any():
        return None
    return max(0.0, 1 - float(view.mask.sum()) / (math.pi * view.circle.radius_px**2))


def field_severity(view: FieldOfView) -> float | None:
    """Rate a cut or off-centre field: 0 none, 1 most of the field is missing; None unknown."""
    loss = field_loss(view)
    if loss is None:
        return None
    return min(1.0, max(0.0, (loss - WHOLE_LOSS) / (WORST_LOSS - WHOLE_LOSS)))


def missing_side(view: FieldOfView) -> str:
    """Say where the field is cut most: "left", "right", "upper", "lower", "" for nowhere."""
    if view.circle is None:
        return ""
    circle = view.circle
    height, width = view.mask.shape
    factor = min(1.0, WORKING_SIDE / max(height, width))
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    small = cv2.resize(view.mask.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST)
    rows, columns = np.nonzero(small)
    if not rows.size:
        return ""
    y = (float(rows.mean()) / factor - circle.y) / circle.radius_px
    x = (float(columns.mean()) / factor - circle.x) / circle.radius_px
    if max(abs(y), abs(x)) < 0.08:
        return ""
    if abs(x) >= abs(y):
        return "left" if x > 0 else "right"
    return "upper" if y > 0 else "lower"
