"""The pixels of a result as they are stored, and the hash that names them."""

import hashlib

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8] | NDArray[np.uint16]


def pixels_sha256(pixels: Pixels) -> str:
    """SHA-256 of a result before encoding: (H, W, 3) RGB, uint8 or little-endian uint16."""
    plain = np.ascontiguousarray(pixels)
    if plain.dtype == np.uint16:
        plain = plain.astype("<u2", copy=False)
    return hashlib.sha256(plain.data).hexdigest()
