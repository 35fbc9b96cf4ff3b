"""Drawn photographs of the size that a 12-megapixel camera gives."""

from functools import cache
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from retinaview.imaging.phantom import draw_phantom

HEIGHT, WIDTH = 2848, 4288
DRAWN_PX: Final = 1024
GRAIN: Final = 0.01
"""Standard deviation of the camera's noise, of full intensity."""
SEED: Final = 7
QUALITY: Final = 92


def save_photograph(path: Path, number: int = 0, size: tuple[int, int] = (HEIGHT, WIDTH)) -> Path:
    """Save a drawn fundus as JPEG at a size of (height, width); each number has its own grain."""
    Image.fromarray(frame(number, size)).save(path, quality=QUALITY)
    return path


def frame(number: int = 0, size: tuple[int, int] = (HEIGHT, WIDTH)) -> NDArray[np.uint8]:
    """Draw a fundus in the middle of a frame, with grain: (H, W, 3) uint8."""
    height, width = size
    fundus = cv2.resize(_fundus(), (height, height), interpolation=cv2.INTER_CUBIC)
    fundus += np.random.default_rng(number).normal(0, GRAIN, fundus.shape).astype(np.float32)
    whole = np.zeros((height, width, 3), np.uint8)
    left = (width - height) // 2
    whole[:, left : left + height] = np.rint(np.clip(fundus, 0, 1) * 255)
    return whole


@cache
def _fundus() -> NDArray[np.float32]:
    return draw_phantom(SEED, DRAWN_PX).image.rgb
