"""The noise of a sensor, as denoisers are measured on: normal, independent, of one sigma."""

import numpy as np

from retinaview.core.image import Rgb


def add_noise(rgb: Rgb, sigma: float, rng: np.random.Generator) -> Rgb:
    """Add normal noise and clip, as a file must.

    Args:
        rgb: (H, W, 3) float32 in [0, 1].
        sigma: standard deviation, of full intensity; the same for all channels.
        rng: all chance comes from it.
    """
    grain = rng.standard_normal(rgb.shape, np.float32)
    return np.asarray(np.clip(rgb + grain * np.float32(sigma), 0, 1), np.float32)
