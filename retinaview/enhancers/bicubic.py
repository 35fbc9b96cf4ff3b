"""Bicubic interpolation: enlarging without learning, what every other method is held against.

Method: Keys, "Cubic convolution interpolation for digital image processing", IEEE TASSP 29(6),
1981, doi:10.1109/TASSP.1981.1163711, with OpenCV's a = -0.75. Code of this project; no weights.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from retinaview.catalog import ModelCard
from retinaview.core.image import Rgb
from retinaview.enhancers.enlarging import EnlargingEnhancer
from retinaview.imaging.enlarge import enlarge_bicubic
from retinaview.runtime.device import Device


@dataclass(frozen=True)
class BicubicStage:
    """See `enlarging.Stage`; runs on the CPU whatever device is asked for."""

    scale: int
    reach_px: int = 2

    def enlarge(self, picture: Rgb, device: Device) -> NDArray[np.float32]:
        """Enlarge by cubic convolution."""
        return enlarge_bicubic(picture, self.scale)


def build(card: ModelCard) -> EnlargingEnhancer:
    """Make the one stage of the card's scale."""
    return EnlargingEnhancer([BicubicStage(card.scale)])
